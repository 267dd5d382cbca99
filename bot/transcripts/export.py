"""Transcripts as files, in pieces: of those who agreed to share for a coach, or one learner's own."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, get_args

from bot.dialogue.course import Course
from bot.dialogue.effects import Form
from bot.dialogue.lesson import Lesson
from bot.store.database import Database
from bot.store.log import Logged
from bot.store.secrets import secret
from bot.transcripts.filters import Filters
from bot.transcripts.forms.desk.page import Desk
from bot.transcripts.forms.gradebook import Gradebook
from bot.transcripts.forms.lines import JsonLines
from bot.transcripts.forms.markdown import Markdown
from bot.transcripts.forms.table import Csv
from bot.transcripts.forms.telegram_desktop import TelegramDesktop
from bot.transcripts.forms.xapi import HOME, Xapi
from bot.transcripts.reviews.review import Review
from bot.transcripts.selection import Chosen, Selection
from bot.transcripts.stories import Stories
from bot.transcripts.tags import Tags

FORMS: tuple[Form, ...] = get_args(Form)


@dataclass(frozen=True)
class Particulars:
    """What only one form asks for: the bot's number in Telegram, the address that names things in xAPI, reviews.

    The reviews are of this very database.
    """

    bot: int = 0
    home: str = HOME
    reviews: Sequence[Review] = ()


class Writer(Protocol):
    """One form of transcript."""

    def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """One learner, in pieces."""


class Export:
    """An export for a coach: of the learners who agreed to share, as far as the filters want them.

    Consent is asked anew for each learner; names are aliases, or shown where the learner agreed to that.
    `now` (aware) is when the flags are true. `written` are the learners so far, and whether with names;
    `unused_reviews` is in the end how much of the review files had no place in a gradebook. pieces are empty, so
    that whoever waits can see that it goes on.
    """

    def __init__(
        self,
        database: Database,
        course: Course,
        form: Form,
        filters: Filters,
        now: datetime,
        particulars: Particulars | None = None,
        spoken: Lesson | None = None,
    ) -> None:
        """What the file itself says is worded as in `spoken`, the lesson in some language, or the original."""
        self.selection = Selection(database, course, filters, now, flagged=form in ("html", "md"), spoken=spoken)
        self.written: dict[int, bool] = {}
        self._database = database
        self._course = course
        self._spoken = spoken or course.original
        self._form = form
        self._filters = filters
        self._now = now
        self._particulars = particulars or Particulars()
        self.unused_reviews = 0

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
            yield _overview(writer, rows, self._spoken)
        elif isinstance(writer, Csv | Desk | TelegramDesktop | Gradebook):
            yield writer.head()
        async for chosen in self.selection.learners():
            self.written[chosen.story.learner] = chosen.story.named
            async for piece in writer.write(chosen, self.selection.entries(chosen.story)):
                yield piece
        if isinstance(writer, Desk | TelegramDesktop):
            yield writer.foot()
        if isinstance(writer, Gradebook):
            self.unused_reviews = writer.left_out

    async def _writer(self) -> Writer:
        course, spoken, filters, more = self._course, self._spoken, self._filters, self._particulars
        match self._form:
            case "html":
                return Desk(spoken, filters, self._now, *await self._tags())
            case "md":
                return Markdown(course, spoken, filters)
            case "jsonl":
                return JsonLines()
            case "csv":
                return Csv(spoken, filters)
            case "telegram":
                return TelegramDesktop(spoken, filters, more.bot)
            case "xapi":
                return Xapi(course, filters, *await self._tags(), more.home)
            case "gradebook":
                return Gradebook(spoken, filters, *await self._tags(), more.reviews)

    async def _tags(self) -> tuple[Tags, str]:
        """What speaks for this database, and its public name."""
        return Tags(await secret(self._database, "tags")), await secret(self._database, "database")


async def shared(
    database: Database,
    course: Course,
    form: Form,
    filters: Filters,
    *,
    now: datetime,
    particulars: Particulars | None = None,
) -> AsyncIterator[str]:
    """The file of such an export."""
    async for piece in Export(database, course, form, filters, now, particulars).pieces():
        yield piece


async def own(database: Database, course: Course, learner: int) -> AsyncIterator[str]:
    """Everything that is stored about one learner, for that learner: names as they were given."""
    stories = Stories(database, course, aliased=False)
    story = await stories.open(learner)
    if story is not None:
        writer = Markdown(course, course.speaking(story.state.language), own=True)
        async for piece in writer.write(Chosen(story, ()), stories.entries(story)):
            yield piece


def _overview(writer: Markdown, rows: list[tuple[bool, str]], lesson: Lesson) -> str:
    """All learners at a glance, those in distress first."""
    if not rows:
        return lesson.phrases.transcript.nobody + "\n"
    return writer.overview([row for _, row in sorted(rows, key=lambda row: row[0])])
