"""The learners an export is about: those who agreed, asked anew for each, as far as the filters want them."""

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.dialogue.course import Course
from bot.dialogue.lesson import Lesson
from bot.store.database import Database
from bot.store.log import Log, Logged
from bot.transcripts import flags
from bot.transcripts.filters import Filters
from bot.transcripts.flags import Flag
from bot.transcripts.stories import Stories
from bot.transcripts.story import Story

Reason = Literal["unknown", "not_shared", "range", "answers", "flag"]
"""Why somebody is left out: nobody of that number shares, no consent, nothing in the range, no answer or flag."""


@dataclass(frozen=True)
class Chosen:
    """A learner who is in the export, with what a coach may want to look at."""

    story: Story
    raised: Sequence[Flag]


class Selection:
    """Reads the learners one after another; `left_out` counts those of the latest reading who were not taken.

    `read` are the learners looked at so far, in all readings, of `sharing` in each.
    """

    def __init__(
        self,
        database: Database,
        course: Course,
        filters: Filters,
        now: datetime,
        *,
        flagged: bool,
        spoken: Lesson | None = None,
        aliased: bool = True,
    ) -> None:
        """`now` (aware) is when the flags are true; without `flagged` they are read only where a filter asks.

        Their reasons are worded as in `spoken`, the lesson in some language. Without `aliased` no names are looked
        for in what learners wrote, which takes half the time: for what shows none of it.
        """
        self._log = Log(database)
        self._stories = Stories(database, course, aliased=aliased, names=filters.names)
        self._course = course
        self._spoken = spoken
        self._filters = filters
        self._now = now
        self._flagged = flagged or filters.flag is not None
        self.left_out: Counter[Reason] = Counter()
        self.read = self.sharing = 0
        self._raised: dict[int, tuple[Flag, ...]] = {}

    async def learners(self) -> AsyncIterator[Chosen]:
        """Those who are in it, in the order of their ids."""
        self.left_out, within = Counter(), self._filters.within
        self.sharing = 1 if self._filters.learner is not None else await self._log.sharing_count(within)
        only = self._filters.learner
        if only is None:
            self.left_out["not_shared"] = await self._log.not_sharing(within)
            async for learner in self._log.sharing(within):
                if (chosen := await self._chosen(learner)) is not None:
                    yield chosen
        elif not await self._log.shares(only, within):
            self.left_out["unknown"] = 1
        elif (chosen := await self._chosen(only)) is not None:
            yield chosen

    def entries(self, story: Story) -> AsyncIterator[Logged]:
        """What is wanted of a learner's entries."""
        return self._stories.entries(story, self._filters.since, self._filters.until)

    async def _chosen(self, learner: int) -> Chosen | None:
        self.read += 1
        story = await self._stories.open(learner)
        # Asked again: the consent may have been withdrawn since the page of ids was read, or while the log was.
        if story is None or not await self._log.shares(learner, self._filters.within):
            self.left_out["not_shared"] += 1
            return None
        raised = self._flags(story) if self._flagged else ()
        reason = await self._reason(story, raised)
        if reason is not None:
            self.left_out[reason] += 1
            return None
        return Chosen(story, raised)

    def _flags(self, story: Story) -> tuple[Flag, ...]:
        """Read once for a file that shows everybody twice: they cost more than the rest."""
        if story.learner not in self._raised:
            self._raised[story.learner] = flags.of(story, self._course, self._now, self._spoken)
        return self._raised[story.learner]

    async def _reason(self, story: Story, raised: Sequence[Flag]) -> Reason | None:
        filters = self._filters
        if not await self._anything(story):
            return "range"
        if filters.about_answers and not filters.answers(story):
            return "answers"
        if filters.flag is not None and filters.flag not in (flag.id for flag in raised):
            return "flag"
        return None

    async def _anything(self, story: Story) -> bool:
        if self._filters.since is None and self._filters.until is None:
            return story.end > 0
        async for _ in self.entries(story):
            return True
        return False
