"""A conversation as plain text that an author reads: who says what, and the buttons in ［］ below a message."""

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import NamedTuple

from bot.dialogue.text import rich
from bot.dialogue.words.phrases import Phrases
from bot.simulation.learners import TranscriptWords
from bot.simulation.world import Shown


class Marks(NamedTuple):
    """Who speaks, and what is no text, in the language of the conversation."""

    coach: str
    file: str
    picker: str
    picture: str


def message(shown: Shown, marks: Marks) -> Iterator[str]:
    """A message of the bot, line by line."""
    opening = f"　{marks.coach}"
    margin = _blank(opening)
    first, *rest = shown.text.split("\n")
    yield opening + first
    yield from ((margin + line).rstrip() for line in rest)
    if shown.picture:
        yield f"{margin}〔{marks.picture} {shown.picture}〕"
    if shown.file:
        yield f"{margin}〔{marks.file} {shown.file}〕"
    if shown.picker:
        yield f"{margin}〔{marks.picker} {shown.picker}〕"
    yield from (margin + "".join(f"［{button.label}］" for button in row) for row in shown.rows)


def _blank(text: str) -> str:
    """Nothing, as wide as the text."""
    return "".join("　" if unicodedata.east_asian_width(c) in "WF" else " " for c in text)


class Transcript:
    """What was said, with a heading for each day and the clock wherever somebody came back or was reminded.

    A line with `#` is nobody's; `== date hour zone` is the clock, as in tests/conversations.
    """

    def __init__(self, words: TranscriptWords, phrases: Phrases, start: date) -> None:
        self.lines: list[str] = []
        self._words, self._phrases, self._start = words, phrases, start
        self._marks = Marks(words.coach, words.file, words.picker, words.picture)
        self._headed: date | None = None
        self._clock: tuple[datetime, str] | None = None

    def at(self, local: datetime, zone: str) -> None:
        """Sets the clock, which is shown before what is said next."""
        self._clock = (local, zone)

    def learner(self, words: str) -> None:
        """The learner typed or tapped."""
        self._show_clock()
        self.lines += ["", self._words.learner + words]

    def coach(self, messages: list[Shown]) -> None:
        """The bot sent these messages."""
        if messages:
            self._show_clock()
        for shown in messages:
            self.lines += message(shown, self._marks)

    def remarks(self, lines: Iterable[str]) -> None:
        """Says something that is nobody's."""
        self.lines += ["", *(f"# {line}" for line in lines)]

    def _show_clock(self) -> None:
        if self._clock is None:
            return
        (local, zone), self._clock = self._clock, None
        if local.date() != self._headed:
            self._headed = local.date()
            number = str((local.date() - self._start).days + 1)
            self.remarks([rich(self._words.day, number=number, date=self._phrases.day(local.date())).text])
        self.lines += ["", f"== {local:%Y-%m-%d %H:%M} {zone}"]
