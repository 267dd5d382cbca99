"""Reads learners' logs: first for what stands at the top of a transcript, then entry by entry."""

from collections.abc import AsyncIterator
from datetime import datetime

from bot.dialogue.course import Course
from bot.store.database import Database
from bot.store.log import Log, Logged
from bot.store.nudges import Nudges
from bot.store.turns import Turns
from bot.transcripts.aliases import Aliases
from bot.transcripts.reading import Reading
from bot.transcripts.story import Story


class Stories:
    """Reads one learner after another; `aliased` replaces the names of other people."""

    def __init__(self, database: Database, course: Course, *, aliased: bool) -> None:
        self._log, self._turns, self._nudges = Log(database), Turns(database), Nudges(database)
        self._lesson = course.original
        self._aliased = aliased

    async def open(self, learner: int) -> Story | None:
        """The story of a learner, or None where nothing is kept of them (any more)."""
        state, since = (await self._turns.states([learner])).get(learner), await self._log.since(learner)
        if state is None or since is None or state.group:
            return None
        story = Story(learner, state, since, since, Aliases({}))
        reading = Reading(story, self._lesson)
        async for logged in self._log.read(learner):
            reading.take(logged)
        reading.end()
        story.reminders = await self._nudges.of(learner)
        if self._aliased:
            story.aliases = reading.aliases()
        return story

    async def entries(
        self, story: Story, since: datetime | None = None, until: datetime | None = None
    ) -> AsyncIterator[Logged]:
        """The learner's entries from an instant on and before another; nothing that came after the story."""
        async for logged in self._log.read(story.learner, since):
            if logged.id > story.end:
                return
            if until is None or logged.at < until:
                yield logged
