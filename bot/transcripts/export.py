"""Which learners a file is about, and the file in pieces. Consent is checked for each as it is written."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Literal, Protocol

from bot.dialogue.course import Course
from bot.store.database import Database
from bot.store.log import Log, Logged
from bot.store.turns import Turns
from bot.transcripts.markdown import Markdown
from bot.transcripts.rows import Csv, JsonLines
from bot.transcripts.story import Stories, Story

Form = Literal["md", "jsonl", "csv"]


class Writer(Protocol):
    """One form of transcript."""

    def write(self, story: Story, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """One learner, in pieces."""


async def shared(
    database: Database,
    course: Course,
    form: Form,
    *,
    learner: int | None = None,
    since: datetime | None = None,
) -> AsyncIterator[str]:
    """The transcripts of all learners (or one) who agreed to share, from an instant on; names are aliases."""
    log, turns = Log(database), Turns(database)
    stories = Stories(log, turns, course, aliased=True)
    writer = _writer(form, course)
    if isinstance(writer, Markdown):
        rows = [writer.overview_row(story) async for story in _stories(log, stories, learner, since)]
        nobody = course.original.phrases.transcript.nobody
        yield writer.overview_head() + "".join(rows) + "\n" if rows else nobody + "\n"
    async for story in _stories(log, stories, learner, since):
        async for piece in writer.write(story, stories.entries(story, since)):
            yield piece


async def _stories(
    log: Log, stories: Stories, learner: int | None, since: datetime | None
) -> AsyncIterator[Story]:
    """The learners who agreed to share, asked anew for each as its turn comes."""
    async for candidate in log.sharing():
        if learner is not None and candidate != learner:
            continue
        story = await stories.open(candidate)
        if story is not None and story.state.shares and await _anything(stories, story, since):
            yield story


async def own(database: Database, course: Course, learner: int) -> AsyncIterator[str]:
    """Everything that is stored about one learner, for that learner: names as they were given."""
    stories = Stories(Log(database), Turns(database), course, aliased=False)
    story = await stories.open(learner)
    if story is not None:
        async for piece in Markdown(course, course.speaking(story.state.language), own=True).write(
            story, stories.entries(story, None)
        ):
            yield piece


def _writer(form: Form, course: Course) -> Writer:
    if form == "md":
        return Markdown(course, course.original)
    return JsonLines() if form == "jsonl" else Csv()


async def _anything(stories: Stories, story: Story, since: datetime | None) -> bool:
    async for _ in stories.entries(story, since):
        return True
    return False
