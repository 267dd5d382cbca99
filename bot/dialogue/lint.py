"""What an editor would say about a lesson that can be taught: too long, too passive, untaught, repeated."""

import re
from collections.abc import Iterator

from bot.dialogue.beats import Ask, Beat, People, Recall, Say
from bot.dialogue.lesson import LessonFile, Loc

MOST_CHARACTERS, MOST_WORDS = 120, 70
"""One idea a bite, as a phone shows it (EVIDENCE: shorter is better)."""
MOST_IN_REPLY, MOST_WORDS_IN_REPLY = 80, 45
MOST_BITES_IN_A_ROW = 2
FEWEST_RECALLS = 2
_BODY = ("say", "choose", "ask", "people")
_BESIDES = ("more", "example", "vague", "good", "close", "dormant", "other", "reply")
_TOO_SHORT_TO_REPEAT = 4
_UNCOUNTED = re.compile(r"[\s*>]")


def lints(lesson: LessonFile) -> Iterator[tuple[Loc, str]]:
    """Every remark with the path to what it is about; a lesson with remarks is still taught."""
    yield from wording(lesson)
    passive = 0
    for loc, beat in _beats(lesson):
        yield from _incomplete(loc, beat)
        passive = passive + 1 if isinstance(beat, Say) else 0
        if passive > MOST_BITES_IN_A_ROW:
            yield (*loc, "id"), f"连着 {passive} 段 say，学员一直没事做：中间加一个 choose 或 ask"
    yield from _recalls(lesson)
    yield from _claims(lesson)


def wording(lesson: LessonFile) -> Iterator[tuple[Loc, str]]:
    """The remarks that are about words alone: what is too long, and what is said twice."""
    said: dict[str, str] = {}
    for loc, name, text in _texts(lesson):
        yield from _too_long(loc, text, lesson.language)
        bare = _UNCOUNTED.sub("", text)
        if bare in said and len(bare) > _TOO_SHORT_TO_REPEAT:
            yield loc, f"和 {said[bare]} 的文字一样：换个说法"
        said.setdefault(bare, name)


def _beats(lesson: LessonFile) -> Iterator[tuple[Loc, Beat]]:
    for p, part in enumerate(lesson.parts):
        for b, beat in enumerate(part.beats):
            yield ("parts", p, "beats", b), beat


def _texts(lesson: LessonFile) -> Iterator[tuple[Loc, str, str]]:
    """Everything that is said in the lesson: its path, the id it stands under, and the text."""
    steps: list[tuple[Loc, Beat | Recall]] = [*_beats(lesson)]
    steps += [(("recall", r), recall) for r, recall in enumerate(lesson.recall)]
    for loc, step in steps:
        for name in (*_BODY, *_BESIDES):
            if text := getattr(step, name, None):
                yield (*loc, name), step.id, text
        for place, option in enumerate(getattr(step, "options", ())):
            yield (*loc, "options", place, "reply"), f"{step.id}.{option.id}", option.reply


def _too_long(loc: Loc, text: str, language: str) -> Iterator[tuple[Loc, str]]:
    reply = loc[-1] == "reply"
    if loc[-1] not in (*_BODY, "reply"):
        return
    if language == "zh":
        count, most, unit = len(_UNCOUNTED.sub("", text)), MOST_IN_REPLY if reply else MOST_CHARACTERS, "字"
    else:
        count, most, unit = len(text.split()), MOST_WORDS_IN_REPLY if reply else MOST_WORDS, "词"
    if count > most:
        mend = "写短一点" if reply else "拆成两步，或者把一部分放进 more"
        yield loc, f"有 {count} 个{unit}，手机上 {most} 个{unit}以内才好读：{mend}"


def _incomplete(loc: Loc, beat: Beat) -> Iterator[tuple[Loc, str]]:
    if isinstance(beat, Ask):
        for name, when in (("vague", "回答太笼统时的追问"), ("good", "回答具体时说的话")):
            if getattr(beat, name) is None:
                yield (*loc, "id"), f"这个问题没有 {name}（{when}）"


def _recalls(lesson: LessonFile) -> Iterator[tuple[Loc, str]]:
    """Every benefit comes back twice; which it does only where something in the lesson was about it."""
    asked = {beat.benefit for beat in lesson.beats() if isinstance(beat, Ask | People)}
    for place, benefit in enumerate(lesson.benefits):
        count = sum(recall.benefit == benefit.id for recall in lesson.recall)
        if count < FEWEST_RECALLS:
            message = f"好处 {benefit.id} 有 {count} 道回想题，至少要 {FEWEST_RECALLS} 道（隔一天、隔一周）"
            yield ("benefits", place), message
        if benefit.id not in asked:
            yield ("benefits", place), f"没有 ask 或 people 说到好处 {benefit.id}，它的回想题不会出现"


def _claims(lesson: LessonFile) -> Iterator[tuple[Loc, str]]:
    """A lesson that lists its claims teaches each, and names no other."""
    if not lesson.claims:
        return
    taught: set[str] = set()
    for loc, beat in _beats(lesson):
        for place, claim in enumerate(getattr(beat, "claims", ())):
            taught.add(claim)
            if claim not in lesson.claims:
                yield (*loc, "claims", place), f"课程的 claims 里没有 {claim}"
    for place, claim in enumerate(lesson.claims):
        if claim not in taught:
            yield ("claims", place), f"要点 {claim} 没有一步讲到：在讲它的那一步写上 claims: [{claim}]"
