"""Transcripts as files, in pieces: of those who agreed to share for a coach, or one learner's own."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Literal, Protocol, get_args

from bot.dialogue.course import Course
from bot.store.database import Database
from bot.store.log import Logged
from bot.transcripts.filters import Filters
from bot.transcripts.lines import JsonLines
from bot.transcripts.markdown import Markdown
from bot.transcripts.selection import Chosen, Selection
from bot.transcripts.stories import Stories
from bot.transcripts.table import Csv

Form = Literal["md", "jsonl", "csv"]
FORMS: tuple[Form, ...] = get_args(Form)


class Writer(Protocol):
    """One form of transcript."""

    def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """One learner, in pieces."""


class Export:
    """An export for a coach: of the learners who agreed to share, as far as the filters want them.

    Consent is asked anew for each learner; names are aliases, or shown where the learner agreed to that.
    `now` (aware) is when the flags are true. `written` are the learners so far, and whether with names.
    Some pieces are empty, so that whoever waits can see that it goes on.
    """

    def __init__(self, database: Database, course: Course, form: Form, filters: Filters, now: datetime) -> None:
        self.selection = Selection(database, course, filters, now, flagged=form == "md")
        self.written: dict[int, bool] = {}
        self._course = course
        self._writer = _writer(form, course, filters)

    @property
    def share(self) -> float:
        """How much of it is done, from 0 to 1: in Markdown everybody is read twice."""
        rounds = 2 if isinstance(self._writer, Markdown) else 1
        return self.selection.read / max(1, rounds * self.selection.sharing)

    async def pieces(self) -> AsyncIterator[str]:
        """The file."""
        if isinstance(self._writer, Markdown):
            rows = []
            async for chosen in self.selection.learners():
                self.written[chosen.story.learner] = chosen.story.named
                rows.append((not chosen.story.distressed, self._writer.overview_row(chosen)))
                yield ""  # a sign of life
            yield _overview(self._writer, rows, self._course)
        elif isinstance(self._writer, Csv):
            yield self._writer.heading()
        async for chosen in self.selection.learners():
            self.written[chosen.story.learner] = chosen.story.named
            async for piece in self._writer.write(chosen, self.selection.entries(chosen.story)):
                yield piece


async def shared(
    database: Database, course: Course, form: Form, filters: Filters, *, now: datetime
) -> AsyncIterator[str]:
    """The file of such an export."""
    async for piece in Export(database, course, form, filters, now).pieces():
        yield piece


async def own(database: Database, course: Course, learner: int) -> AsyncIterator[str]:
    """Everything that is stored about one learner, for that learner: names as they were given."""
    stories = Stories(database, course, aliased=False)
    story = await stories.open(learner)
    if story is not None:
        writer = Markdown(course, course.speaking(story.state.language), own=True)
        async for piece in writer.write(Chosen(story, ()), stories.entries(story)):
            yield piece


def _overview(writer: Markdown, rows: list[tuple[bool, str]], course: Course) -> str:
    """All learners at a glance, those in distress first."""
    if not rows:
        return course.original.phrases.transcript.nobody + "\n"
    return writer.overview([row for _, row in sorted(rows, key=lambda row: row[0])])


def _writer(form: Form, course: Course, filters: Filters) -> Writer:
    if form == "md":
        return Markdown(course, course.original, filters)
    return JsonLines() if form == "jsonl" else Csv(course.original, filters)
