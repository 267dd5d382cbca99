"""A table for spreadsheets (CSV): a row for each answer and each reminder, in cells that no spreadsheet runs."""

import csv
import io
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime

from bot.dialogue import planner
from bot.dialogue.lesson import Lesson
from bot.store.log import Logged
from bot.store.nudges import Reminder
from bot.transcripts.filters import Filters
from bot.transcripts.forms.notes import Notes
from bot.transcripts.forms.visible import visible
from bot.transcripts.selection import Chosen
from bot.transcripts.story import Answer, Result, Story

BOM = "\ufeff"
"""Without it a spreadsheet reads UTF-8 as something else."""
_RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_BEFORE = re.compile("^[\\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*")
"""What a spreadsheet may skip before it looks whether a cell is a formula."""


def defused(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would run, and with nothing in it that acts unseen."""
    cell = visible(cell)
    return f"'{cell}" if cell.startswith(_RUN) or _BEFORE.sub("", cell).startswith(_RUN) else cell


class Csv:
    """Writes one learner after another, in the words of one language; the heading comes first."""

    def __init__(self, lesson: Lesson, filters: Filters) -> None:
        self._lesson = lesson
        self._words = lesson.phrases.transcript.table
        self._notes = Notes(lesson)
        self._filters = filters

    def head(self) -> str:
        """The names of the columns, with the mark that says that it is UTF-8."""
        return BOM + row(self._words.columns)

    async def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """The learner's rows in the order of time."""
        story = chosen.story
        rows = [(answer.at, 0, self._answer(story, answer)) for answer in self._filters.answers(story)]
        reminders = self._filters.reminders(story)
        rows += [(r.sent_at or r.due, r.id, self._reminder(story, r)) for r in reminders]
        for _, _, cells in sorted(rows, key=lambda row: row[:2]):
            yield row([str(story.learner), *cells])

    def _answer(self, story: Story, answer: Answer) -> list[str]:
        words = self._words
        return [
            words.answer,
            _time(story, answer.at),
            str(answer.id),
            self._notes.benefits((answer.benefit,)),
            answer.question,
            story.aliases(answer.text),
            self._lesson.phrases.transcript.answer_kinds.of(answer.kind),
            words.yes if answer.edited else words.no,
            words.yes if answer.id in story.reviewed else words.no,
            *[""] * 8,
        ]

    def _reminder(self, story: Story, reminder: Reminder) -> list[str]:
        words, result = self._words, story.result_of(reminder)
        return [
            words.reminder,
            _time(story, reminder.sent_at or reminder.due),
            "",
            self._about(story, reminder.person),
            *[""] * 5,
            "" if reminder.person is None else story.name(reminder.person),
            str(getattr(words, reminder.kind, reminder.kind)),
            _time(story, reminder.due),
            _time(story, reminder.sent_at) if reminder.sent_at else self._unsent(reminder),
            *self._came(story, result),
        ]

    def _about(self, story: Story, person: int | None) -> str:
        known = story.state.person(person)
        return self._notes.benefits(known.benefits) if known else ""

    def _unsent(self, reminder: Reminder) -> str:
        return self._words.dropped if reminder.status == "closed" else self._words.planned

    def _came(self, story: Story, result: Result | None) -> Iterator[str]:
        """When the person was contacted, how it went, what it brought, and what the learner said of it."""
        if result is None:
            yield from [""] * 4
            return
        yield result.day or _time(story, result.at)
        yield self._notes.went(result.went)
        yield self._notes.benefits(result.benefits) if result.benefits else ""
        yield story.aliases(result.text)


def _time(story: Story, at: datetime) -> str:
    """The learner's local time, as a spreadsheet reads it."""
    return f"{planner.local(at, story.state.settings):%Y-%m-%d %H:%M}"


def row(cells: Sequence[str]) -> str:
    """A line of a table, every cell defused."""
    line = io.StringIO()
    csv.writer(line).writerow([defused(cell) for cell in cells])
    return line.getvalue()
