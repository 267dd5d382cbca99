"""A lesson is parts, a part is beats; with the coach's phrases it can be taught in one language."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cached_property
from typing import Annotated

from pydantic import Field

from bot.dialogue.beats import Ask, Authored, Beat, Benefit, Choose, Id, People, Recall, RecallAsk, RecallChoose
from bot.dialogue.templates import Line
from bot.dialogue.text import rich
from bot.dialogue.words.phrases import Phrases


class Part(Authored):
    """A stretch of the lesson that can be finished in one go."""

    id: Id
    title: Line
    beats: Annotated[tuple[Beat, ...], Field(min_length=1)]


class LessonFile(Authored):
    """A lesson as the author's file holds it.

    `claims` are all that it must teach, by their ids; `moved` says where learners go whose id is gone.
    """

    id: Id
    version: Annotated[int, Field(ge=1)] = 1
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "zh"
    title: Line
    minutes: Annotated[int, Field(ge=1, le=240)]
    claims: tuple[str, ...] = ()
    benefits: Annotated[tuple[Benefit, ...], Field(min_length=1)]
    parts: Annotated[tuple[Part, ...], Field(min_length=1)]
    recall: tuple[Recall, ...] = ()
    moved: dict[Id, Id] = Field(default_factory=dict)

    def beats(self) -> Iterator[Beat]:
        """Every beat in the order it is taught."""
        for part in self.parts:
            yield from part.beats

    def now_called(self, name: str) -> str:
        """The id that a beat or benefit has today, after all that was moved; the id itself where it has not."""
        seen = {name}
        while (moved := self.moved.get(name)) is not None and moved not in seen:
            name = moved
            seen.add(name)
        return name


class Lesson(LessonFile):
    """A lesson ready to be taught: the author's file and the coach's own phrases in its language."""

    phrases: Phrases

    @cached_property
    def by_id(self) -> dict[str, Beat]:
        """Beats by the id their author gave."""
        return {beat.id: beat for beat in self.beats()}

    @cached_property
    def recall_by_id(self) -> dict[str, Recall]:
        """Recall questions by the id their author gave."""
        return {recall.id: recall for recall in self.recall}

    @cached_property
    def _neighbours(self) -> dict[str, tuple[Beat | None, Beat | None]]:
        """For each beat the one before and the one after."""
        order = list(self.beats())
        around = zip([None, *order[:-1]], order, [*order[1:], None], strict=True)
        return {beat.id: (before, after) for before, beat, after in around}

    @cached_property
    def own_texts(self) -> tuple[str, ...]:
        """What the lesson says: whoever writes just that has not answered."""
        names = ("say", "choose", "ask", "example", "people")
        texts = (getattr(beat, name, "") for beat in self.beats() for name in names)
        return tuple(rich(text).text for text in texts if text)

    def first(self) -> Beat:
        """The beat a lesson begins with."""
        return self.parts[0].beats[0]

    def after(self, beat_id: str) -> Beat | None:
        """The next beat, or None at the end; raises KeyError for an id that is not in the lesson."""
        return self._neighbours[beat_id][1]

    def before(self, beat_id: str) -> Beat | None:
        """The beat before, or None at the beginning; raises KeyError for an id that is not in the lesson."""
        return self._neighbours[beat_id][0]

    def finished_parts(self, beat_id: str | None, finished: bool) -> int:
        """How many parts lie behind a learner who stands on a beat, or has finished the lesson."""
        if finished:
            return len(self.parts)
        return self.part_of(beat_id)[0] - 1 if beat_id in self.by_id and beat_id else 0

    def ended_by(self, part: Part) -> tuple[str, ...]:
        """The benefits that are asked about in this part and in none after it."""
        later = self.parts[self.parts.index(part) + 1 :]
        ahead = {benefit for other in later for benefit in _asked_about(other)}
        return tuple(benefit for benefit in _asked_about(part) if benefit not in ahead)

    def part_of(self, beat_id: str) -> tuple[int, Part]:
        """The number (from 1) and the part a beat stands in; raises KeyError where there is none."""
        for number, part in enumerate(self.parts, 1):
            if any(beat.id == beat_id for beat in part.beats):
                return number, part
        raise KeyError(beat_id)

    def benefit_names(self, ids: Iterable[str]) -> list[str]:
        """The names of the benefits that the lesson (still) has, in the given order."""
        names = {benefit.id: benefit.name for benefit in self.benefits}
        return [names[benefit_id] for benefit_id in ids if benefit_id in names]


def _asked_about(part: Part) -> tuple[str, ...]:
    return tuple(dict.fromkeys(beat.benefit for beat in part.beats if isinstance(beat, Ask | People)))


Loc = tuple[str | int, ...]


def faults(lesson: LessonFile) -> Iterator[tuple[Loc, str]]:
    """What is wrong between the pieces of a lesson, each with the path to the piece: ids used twice or unknown."""
    benefits = [benefit.id for benefit in lesson.benefits]
    for place, benefit in enumerate(benefits):
        if benefit in benefits[:place]:
            yield ("benefits", place, "id"), _twice(benefit)
    seen: set[str] = set()
    for p, part in enumerate(lesson.parts):
        yield from _taken(part.id, seen, ("parts", p, "id"))
        for b, beat in enumerate(part.beats):
            yield from _beat_faults(beat, benefits, seen, ("parts", p, "beats", b))
    for r, recall in enumerate(lesson.recall):
        yield from _beat_faults(recall, benefits, seen, ("recall", r))
    yield from _moved_faults(lesson, {*benefits, *(beat.id for beat in lesson.beats())})


def _moved_faults(lesson: LessonFile, places: set[str]) -> Iterator[tuple[Loc, str]]:
    for old, new in lesson.moved.items():
        if old in places:
            yield ("moved", old), f"id {old} 还在课里，不用写进 moved"
        if lesson.now_called(old) not in places:
            where = "一路接下去，没有通到" if new in lesson.moved else f"右边是 {new}，不是"
            yield ("moved", old), f"{where}课里现有的一步或好处的 id{_like(new, places)}"


def _beat_faults(beat: Beat | Recall, benefits: list[str], seen: set[str], loc: Loc) -> Iterator[tuple[Loc, str]]:
    yield from _taken(beat.id, seen, (*loc, "id"))
    if isinstance(beat, Ask | People | RecallChoose | RecallAsk) and beat.benefit not in benefits:
        known, close = "、".join(benefits), _like(beat.benefit, benefits)
        yield (*loc, "benefit"), f"没有 id 是 {beat.benefit} 的好处{close}（benefits 里有：{known}）"
    if isinstance(beat, Choose | RecallChoose):
        labels, ids = [o.label for o in beat.options], [o.id for o in beat.options]
        for place, (label, option) in enumerate(zip(labels, ids, strict=True)):
            if label in labels[:place]:
                yield (*loc, "options", place, "label"), f"两个选项都叫「{label}」，学员分不清：改掉一个"
            if option in ids[:place]:
                yield (*loc, "options", place, "id"), _twice(option)


def _taken(name: str, seen: set[str], loc: Loc) -> Iterator[tuple[Loc, str]]:
    if name in seen:
        yield loc, _twice(name)
    seen.add(name)


def _twice(name: str) -> str:
    return f"id {name} 用了两次：每个 id 只能用一次，换一个"


def _like(name: str, known: Iterable[str]) -> str:
    close = get_close_matches(name, sorted(known), n=1)
    return f"，是不是 {close[0]}？" if close else ""
