"""Which learners, and which of their answers and entries, an export is about."""

from dataclasses import dataclass
from datetime import datetime
from typing import get_args

from bot.dialogue.answers.reading import Kind
from bot.store.cohorts import Scope
from bot.store.nudges import Reminder
from bot.transcripts.story import Answer, Story

KINDS: tuple[str, ...] = get_args(Kind)
"""What an answer can be read as."""


@dataclass(frozen=True)
class Filters:
    """What to leave out; nothing by default. `names`: as they are, where the learner agreed to that.

    `since` counts itself, `until` does not (aware instants). `benefit`, `kind` and `unreviewed` are about answers:
    of a learner only those answers count, and a learner without one is left out. `flag` is about learners.
    `scope` is what the coach may see at all, `cohort` what is wanted of it.
    """

    learner: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    benefit: str | None = None
    kind: str | None = None
    flag: str | None = None
    unreviewed: bool = False
    names: bool = False
    scope: Scope = None
    cohort: str | None = None

    @property
    def within(self) -> Scope:
        """The cohorts that are both wanted and allowed."""
        if self.cohort is None:
            return self.scope
        return frozenset({self.cohort}) if self.scope is None else self.scope & {self.cohort}

    @property
    def about_answers(self) -> bool:
        """Whether only some answers are wanted."""
        return bool(self.benefit or self.kind or self.unreviewed)

    def answers(self, story: Story) -> list[Answer]:
        """The answers of a learner that are wanted, in the order of the questions as they were answered."""
        return [answer for answer in story.answers.values() if self._takes(story, answer)]

    def reminders(self, story: Story) -> list[Reminder]:
        """The reminders that are wanted: by when they were sent, or are due; none where it is about answers."""
        wanted = () if self.about_answers else story.reminders
        return [reminder for reminder in wanted if self.covers(reminder.sent_at or reminder.due)]

    def covers(self, at: datetime) -> bool:
        """Whether an instant lies in the range."""
        return (self.since is None or at >= self.since) and (self.until is None or at < self.until)

    def _takes(self, story: Story, answer: Answer) -> bool:
        return (
            self.covers(answer.at)
            and self.benefit in (None, answer.benefit)
            and self.kind in (None, answer.kind)
            and not (self.unreviewed and answer.id in story.reviewed)
        )
