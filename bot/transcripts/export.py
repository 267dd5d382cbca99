"""Transcripts as files, in pieces: of those who agreed to share for a coach, or one learner's own."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Literal, Protocol, get_args

from bot.dialogue.course import Course
from bot.store.database import Database
from bot.store.log import Logged
from bot.store.secrets import secret
from bot.transcripts.desk.page import Desk
from bot.transcripts.filters import Filters
from bot.transcripts.lines import JsonLines
from bot.transcripts.markdown import Markdown
from bot.transcripts.selection import Chosen, Selection
from bot.transcripts.stories import Stories
from bot.transcripts.table import Csv
from bot.transcripts.tags import Tags

Form = Literal["html", "md", "jsonl", "csv"]
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
        self.selection = Selection(database, course, filters, now, flagged=form in ("html", "md"))
        self.written: dict[int, bool] = {}
        self._database = database
        self._course = course
        self._form = form
        self._filters = filters
        self._now = now

    @property
    def share(self) -> float:
        """How much of it is done, from 0 to 1: in Markdown everybody is read twice."""
        rounds = 2 if self._form == "md" else 1
        return self.selection.read / max(1, rounds * self.selection.sharing)

    async def pieces(self) -> AsyncIterator[str]:
        """The file."""
        writer = await self._writer()
        if isinstance(writer, Markdown):
            rows = []
            async for chosen in self.selection.learners():
                self.written[chosen.story.learner] = chosen.story.named
                rows.append((not chosen.story.distressed, writer.overview_row(chosen)))
                yield ""  # a sign of life
            yield _overview(writer, rows, self._course)
        elif isinstance(writer, Csv):
            yield writer.heading()
        elif isinstance(writer, Desk):
            yield writer.head()
        async for chosen in self.selection.learners():
            self.written[chosen.story.learner] = chosen.story.named
            async for piece in writer.write(chosen, self.selection.entries(chosen.story)):
                yield piece
        if isinstance(writer, Desk):
            yield writer.foot()

    async def _writer(self) -> Writer:
        match self._form:
            case "html":
                tags, name = await secret(self._database, "tags"), await secret(self._database, "database")
                return Desk(self._course, self._filters, self._now, Tags(tags), name)
            case "md":
                return Markdown(self._course, self._course.original, self._filters)
            case "jsonl":
                return JsonLines()
            case "csv":
                return Csv(self._course.original, self._filters)


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
