"""What is said again and again, stored once: the coach's messages without what was put into them, and labels.

A text goes into the file before the learner in whose conversation it comes first, and is a number from there on.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from bot.dialogue.text import Span, Text
from bot.transcripts.aliases import Aliases
from bot.transcripts.forms.desk.safe import compact

MOST = 20_000
"""So many texts are remembered, so that memory does not grow with the file; others stand where they are said."""
LONG = 24
"""Characters from which what fills a slot may be one of our own texts, and is looked for among those."""
_BITS = {"bold": 1, "blockquote": 2, "expandable_blockquote": 2}
_FILLED = ("words", "date_time")

Rows = Sequence[Sequence[str]]


class Texts:
    """Numbers texts in the order in which they first come."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._fresh: list[Any] = []

    def number(self, text: Any) -> Any:
        """The number of a text (any JSON but a number), or the text itself where no more are remembered."""
        key = compact(text)
        number = self._numbers.get(key)
        if number is not None:
            return number
        if len(self._numbers) >= MOST:
            return text
        self._numbers[key] = len(self._numbers)
        self._fresh.append(text)
        return self._numbers[key]

    def fresh(self) -> list[Any]:
        """The texts that came since this was asked last."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def message(self, said: Text, buttons: Rows, aliases: Aliases) -> list[Any]:
        """A message as its number and what fills its slots, names replaced in those and on the buttons."""
        frame, slots = _frame(said)
        rows = [[aliases.in_label(label) for label in row] for row in buttons]
        filled = [aliases(slot) for slot in slots]
        return [
            self.number([frame, rows] if rows else [frame]),
            *(self.number(slot) if len(slot) >= LONG else slot for slot in filled),
        ]


def _frame(said: Text) -> tuple[list[Any], list[str]]:
    """The message in pieces, each a text, or [style, text], or [style, number of a slot]; and the slots."""
    holes = _holes(said.spans)
    styles = [span for span in said.spans if span.kind in _BITS]
    inside = [range(hole.start + 1, hole.start + hole.length) for hole in holes]
    edges = {0, len(said.text)} | {edge for s in (*styles, *holes) for edge in (s.start, s.start + s.length)}
    cuts = sorted(edge for edge in edges if edge <= len(said.text) and not any(edge in hole for hole in inside))
    number_at = {hole.start: number for number, hole in enumerate(holes)}
    frame: list[Any] = []
    for start, end in pairwise(cuts):
        style = 0
        for span in styles:
            style |= _BITS[span.kind] if span.start <= start < span.start + span.length else 0
        piece: str | int = number_at.get(start, said.text[start:end])
        frame.append(piece if isinstance(piece, str) and not style else [style, piece])
    return frame, [said.text[hole.start : hole.start + hole.length] for hole in holes]


def _holes(spans: Sequence[Span]) -> list[Span]:
    """What was put into slots, the outermost only, in order."""
    holes: list[Span] = []
    filled = [span for span in spans if span.kind in _FILLED and span.length]
    for span in sorted(filled, key=lambda span: (span.start, -span.length)):
        if not holes or span.start >= holes[-1].start + holes[-1].length:
            holes.append(span)
    return holes
