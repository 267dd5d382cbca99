"""What an editor would say about a lesson that can be taught: too long, too passive, untaught, repeated."""

import re
from collections.abc import Iterator

from bot.dialogue.beats import Ask, Beat, Plan, Say, body
from bot.dialogue.lesson import LessonFile, Loc

MOST_CHARACTERS = 120
MOST_WORDS = 70
"""One idea a bite, as a phone shows it (EVIDENCE: shorter is better)."""
MOST_BITES_IN_A_ROW = 2
_UNCOUNTED = re.compile(r"[\s*>]")


def lints(lesson: LessonFile) -> Iterator[tuple[Loc, str]]:
    """Every remark with the path to what it is about; a lesson with remarks is still taught."""
    passive = 0
    said: dict[str, str] = {}
    for loc, beat in _beats(lesson):
        yield from _too_long(loc, beat, lesson.language)
        yield from _incomplete(loc, beat)
        passive = passive + 1 if isinstance(beat, Say) else 0
        if passive > MOST_BITES_IN_A_ROW:
            yield (*loc, "id"), f"{passive} bites in a row: the learner has nothing to do here"
        text = _UNCOUNTED.sub("", body(beat))
        if text in said:
            yield (*loc, "id"), f"says the same as {said[text]!r}"
        said.setdefault(text, beat.id)
    yield from _claims(lesson)


def _beats(lesson: LessonFile) -> Iterator[tuple[Loc, Beat]]:
    for p, part in enumerate(lesson.parts):
        for b, beat in enumerate(part.beats):
            yield ("parts", p, "beats", b), beat


def _too_long(loc: Loc, beat: Beat, language: str) -> Iterator[tuple[Loc, str]]:
    text = body(beat)
    if language == "zh":
        count, most, unit = len(_UNCOUNTED.sub("", text)), MOST_CHARACTERS, "characters"
    else:
        count, most, unit = len(text.split()), MOST_WORDS, "words"
    if count > most and not isinstance(beat, Plan):
        yield (
            (*loc, "id"),
            f"{count} {unit}, at most {most} read well on a phone: split it, or fold some away",
        )


def _incomplete(loc: Loc, beat: Beat) -> Iterator[tuple[Loc, str]]:
    if isinstance(beat, Ask):
        for name in ("vague", "good"):
            if getattr(beat, name) is None:
                yield (*loc, "id"), f"the question has no follow-up {name!r}"


def _claims(lesson: LessonFile) -> Iterator[tuple[Loc, str]]:
    """A lesson that lists its claims teaches each, and names no other."""
    if not lesson.claims:
        return
    taught: set[str] = set()
    for loc, beat in _beats(lesson):
        for place, claim in enumerate(getattr(beat, "claims", ())):
            taught.add(claim)
            if claim not in lesson.claims:
                yield (*loc, "claims", place), f"the lesson has no claim {claim!r}"
    for place, claim in enumerate(lesson.claims):
        if claim not in taught:
            yield ("claims", place), f"the claim {claim!r} is not taught by any beat"
