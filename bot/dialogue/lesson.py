"""What an author can write: a lesson is parts, a part is beats, a beat is one step of the conversation.

Every id is given by the author and unique in its lesson; learners stand on ids, so an id outlives its wording.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from bot.dialogue.phrases import Phrases
from bot.dialogue.templates import Label, Line
from bot.dialogue.text import rich

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]


class Authored(BaseModel):
    """Something read from content/: unknown keys are mistakes, and nothing changes after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Benefit(Authored):
    """One of the things a network is good for."""

    id: Id
    name: Line


class Say(Authored):
    """A bite: one idea, and a button to go on; `more` is background for who wants it, folded up."""

    id: Id
    say: Line
    more: Line | None = None
    claims: tuple[str, ...] = ()


class Ask(Authored):
    """A reflection question about a benefit, answered in free text.

    `vague` is the first follow-up to a vague answer, `good` what is said to a good one.
    """

    id: Id
    ask: Line
    benefit: Id
    example: Line
    vague: Line | None = None
    good: Line | None = None


class Option(Authored):
    """One answer of a `choose` beat, and what the coach says to it."""

    id: Id
    label: Label
    reply: Line


class Choose(Authored):
    """A small question answered by a button."""

    id: Id
    choose: Line
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=6)]
    claims: tuple[str, ...] = ()


class People(Authored):
    """Who comes to mind for a benefit? The prompts widen the choice: close, dormant, in another circle."""

    id: Id
    people: Line
    benefit: Id
    close: Line | None = None
    dormant: Line | None = None
    other: Line | None = None


class Plan(Authored):
    """One person is chosen to begin with, and an if-then plan is made."""

    id: Id
    plan: Line


_KINDS = ("say", "ask", "choose", "people", "plan")
TAG = "beat:"
"""Before the kind of a beat in pydantic's path to a mistake, where no file has such a step."""


def _kind(beat: Any) -> str | None:
    keys = beat if isinstance(beat, dict) else vars(beat)
    return next((f"{TAG}{kind}" for kind in _KINDS if kind in keys), None)


Beat = Annotated[
    Annotated[Say, Tag(f"{TAG}say")]
    | Annotated[Ask, Tag(f"{TAG}ask")]
    | Annotated[Choose, Tag(f"{TAG}choose")]
    | Annotated[People, Tag(f"{TAG}people")]
    | Annotated[Plan, Tag(f"{TAG}plan")],
    Discriminator(
        _kind,
        custom_error_type="beat_kind",
        custom_error_message="a beat needs one of say, ask, choose, people or plan",
    ),
]


def body(beat: Beat) -> str:
    """What a beat says, with its markup."""
    match beat:
        case Say():
            return beat.say
        case Ask():
            return beat.ask
        case Choose():
            return beat.choose
        case People():
            return beat.people
        case Plan():
            return beat.plan


class Part(Authored):
    """A stretch of the lesson that can be finished in one go."""

    id: Id
    title: Line
    beats: Annotated[tuple[Beat, ...], Field(min_length=1)]


class LessonFile(Authored):
    """A lesson as the author's file holds it; `claims` are all that it must teach, by their ids."""

    id: Id
    version: Annotated[int, Field(ge=1)] = 1
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "zh"
    title: Line
    minutes: Annotated[int, Field(ge=1, le=240)]
    claims: tuple[str, ...] = ()
    benefits: Annotated[tuple[Benefit, ...], Field(min_length=1)]
    parts: Annotated[tuple[Part, ...], Field(min_length=1)]

    def beats(self) -> Iterator[Beat]:
        """Every beat in the order it is taught."""
        for part in self.parts:
            yield from part.beats


class Lesson(LessonFile):
    """A lesson ready to be taught: the author's file and the coach's own phrases in its language.

    `hotline` and `coached` are the operator's: which number, and whether any coach, is there for distress.
    """

    phrases: Phrases
    hotline: str = ""
    coached: bool = False

    @cached_property
    def by_id(self) -> dict[str, Beat]:
        """Beats by the id their author gave."""
        return {beat.id: beat for beat in self.beats()}

    @cached_property
    def _following(self) -> dict[str, Beat | None]:
        order = list(self.beats())
        return {beat.id: after for beat, after in zip(order, [*order[1:], None], strict=True)}

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
        return self._following[beat_id]

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


Loc = tuple[str | int, ...]


def faults(lesson: LessonFile) -> Iterator[tuple[Loc, str]]:
    """What is wrong between the pieces of a lesson, each with the path to the piece: ids used twice or unknown."""
    benefits = {benefit.id for benefit in lesson.benefits}
    seen: set[str] = set()
    for p, part in enumerate(lesson.parts):
        yield from _taken(part.id, seen, ("parts", p, "id"))
        for b, beat in enumerate(part.beats):
            loc: Loc = ("parts", p, "beats", b)
            yield from _taken(beat.id, seen, (*loc, "id"))
            if isinstance(beat, Ask | People) and beat.benefit not in benefits:
                yield (*loc, "benefit"), f"no benefit has the id {beat.benefit!r}"
            if isinstance(beat, Choose):
                labels = [option.label for option in beat.options]
                if len(set(labels)) < len(labels):
                    yield (*loc, "options"), "two options have the same label"


def _taken(name: str, seen: set[str], loc: Loc) -> Iterator[tuple[Loc, str]]:
    if name in seen:
        yield loc, f"the id {name!r} is used twice"
    seen.add(name)
