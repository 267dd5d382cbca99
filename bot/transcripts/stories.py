"""Reads learners' logs: first for what stands at the top of a transcript, then entry by entry."""

from collections.abc import AsyncIterator
from datetime import datetime

from bot.dialogue.course import Course
from bot.store.database import Database
from bot.store.log import Log, Logged
from bot.store.nudges import Nudges
from bot.store.secrets import secret
from bot.store.turns import Turns
from bot.transcripts.aliases import Aliases
from bot.transcripts.reading import Reading
from bot.transcripts.story import Story
from bot.transcripts.tags import Tags


class Stories:
    """Reads one learner after another.

    `aliased` replaces the names of other people; with `names` not those of learners who agreed to that.
    """

    def __init__(self, database: Database, course: Course, *, aliased: bool, names: bool = False) -> None:
        self._database = database
        self._log, self._turns, self._nudges = Log(database), Turns(database), Nudges(database)
        self._lesson = course.original
        self._aliased, self._names = aliased, names
        self._tags: Tags | None = None

    async def open(self, learner: int) -> Story | None:
        """The story of a learner, or None where nothing is kept of them (any more)."""
        state, since = (await self._turns.states([learner])).get(learner), await self._log.since(learner)
        if state is None or since is None or state.group:
            return None
        story = Story(learner, state, since, since, Aliases({}))
        story.named = not self._aliased or (self._names and state.shares_names)
        reading = Reading(story, self._lesson, None if story.named else await self._keyed())
        async for logged in self._log.read(learner):
            reading.take(logged)
        reading.end()
        story.reminders = await self._nudges.of(learner)
        story.aliases = reading.aliases()
        return story

    async def _keyed(self) -> Tags:
        if self._tags is None:
            self._tags = Tags(await secret(self._database, "tags"))
        return self._tags

    async def entries(
        self, story: Story, since: datetime | None = None, until: datetime | None = None
    ) -> AsyncIterator[Logged]:
        """The learner's entries from an instant on and before another; nothing that came after the story."""
        async for logged in self._log.read(story.learner, since):
            if logged.id > story.end:
                return
            if until is None or logged.at < until:
                yield logged
