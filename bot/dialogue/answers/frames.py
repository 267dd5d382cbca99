"""The frames around words of suffering: who has it, when, and whether a small cause makes light of it."""

from dataclasses import dataclass
from functools import cached_property

from bot.dialogue.answers import terms_frames as frames
from bot.dialogue.answers.patterns import compiled

_OVER = compiled(frames.OVER)
_FEIGNED = compiled(frames.FEIGNED)
_WISHED = compiled(r"如果|要是|什么时候|怎么才|才能|how (?:do|can)|\bif\b|wish")
_PAST = compiled(frames.PAST)
_NOW = compiled(r"现在|最近|今天|\bnow\b")
_TURN = compiled(frames.TURN)
_STILL = compiled(frames.STILL)
_THIRD_PERSON = compiled(frames.THIRD)
_SELF = compiled(frames.SELF)
_SMALL_CAUSE = compiled(frames.SMALL_CAUSE)
_RESULT = compiled(frames.RESULT)
_BECAUSE = compiled(frames.BECAUSE)
_EARNEST = compiled(frames.EARNEST)


def over(text: str) -> bool:
    """Whether the learner places it in the past, and says or shows that it ended."""
    if _STILL.search(text):
        return False
    return bool(_OVER.search(_FEIGNED.sub("", text))) and not _WISHED.search(text)


@dataclass(frozen=True)
class Told:
    """What is told: the folded text, its clauses, and what holds for all of it."""

    text: str

    @cached_property
    def clauses(self) -> list[str]:
        """The text cut at its commas."""
        return self.text.split(",")

    @cached_property
    def past(self) -> bool:
        """A past frame with a turn or another's help, and nothing that brings it up to now."""
        if not _PAST.search(self.text) or _STILL.search(self.text) or _NOW.search(self.text):
            return False
        return bool(_TURN.search(self.text))

    @cached_property
    def in_earnest(self) -> bool:
        """Whether the learner says that it is no joke."""
        return bool(_EARNEST.search(self.text))


def about_another(clause: str, end: int) -> bool:
    """Whether the last person named before is somebody else."""
    others = [m.end() for m in _THIRD_PERSON.finditer(clause, 0, end)]
    own = [m.end() for m in _SELF.finditer(clause, 0, end)]
    return bool(others) and (not own or own[-1] < others[-1])


def light(told: Told, number: int, *, earnest: bool) -> bool:
    """Whether a small cause makes the words in this clause a manner of speaking.

    Earnest words need the cause inside their own clause, or behind a word of cause; others may have it beside.
    """
    if told.in_earnest:
        return False
    clauses, clause = told.clauses, told.clauses[number]
    if earnest:
        beside = clauses[number + 1 : number + 2]
        return bool(
            (_SMALL_CAUSE.search(clause) and _RESULT.search(clause))
            or any(_BECAUSE.search(c) and _SMALL_CAUSE.search(c) for c in [clause, *beside])
        )
    return any(_SMALL_CAUSE.search(c) for c in clauses[max(0, number - 1) : number + 2])
