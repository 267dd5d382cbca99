"""What stands to the left and right of a place in Chinese text, and how much it speaks for a person (P1.6)."""

from typing import NamedTuple

from bot.dialogue.naming import cues, titles
from bot.dialogue.naming.glued import is_deed
from bot.dialogue.naming.lexicon import COST
from bot.dialogue.naming.spans import Kind, is_han

STRONG_CUE, EDGE_CUE, WEAK_CUE = 3, 2, 1
KNOWN = 22
_UNITS = tuple(unit for unit in cues.UNITS if len(unit) > 1 or unit in "部组处科")
_TITLES = tuple(sorted(titles.AFTER_SURNAME, key=len, reverse=True))


class Edge(NamedTuple):
    """A way to read on from a place: up to where, at what cost, and as which kind of name (None: a word)."""

    end: int
    cost: int
    kind: Kind | None


def before(text: str, at: int) -> int:
    """How much what stands before a place speaks for a person (0 to 3)."""
    left = text[max(0, at - 6) : at].rstrip(" ")
    if not left:
        return EDGE_CUE
    if any(left[-size:] in cues.BEFORE_STRONG for size in (1, 2, 3, 4)):
        return STRONG_CUE
    if left[-1] in "了过" and any(left[-size:-1] in cues.BEFORE_STRONG for size in (2, 3, 4)):
        return STRONG_CUE
    if left[-1] == "的" and text[:at].rstrip(" ")[:-1].endswith(cues.UNITS):
        return STRONG_CUE
    if left.endswith(cues.NAMED_SO):
        return STRONG_CUE
    if left.endswith(cues.OPENERS):
        return EDGE_CUE
    if left[-1] in cues.BEFORE_WEAK:
        return WEAK_CUE
    return 0 if is_han(left[-1]) and not left.endswith(_UNITS) else EDGE_CUE


def after(text: str, at: int) -> int:
    """How much what stands behind a place speaks for a person (0 to 2)."""
    if at >= len(text) or not is_han(text[at]) or text[at] in cues.AFTER_STRONG or is_deed(text, at):
        return EDGE_CUE
    if text.startswith(_TITLES, at):
        return EDGE_CUE
    return WEAK_CUE if COST.get(text[at : at + 2], KNOWN) < KNOWN else 0
