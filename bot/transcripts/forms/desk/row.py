"""What the desk's table and plots need of one learner."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from bot.dialogue.lesson import Lesson
from bot.store.nudges import Reminder
from bot.transcripts.filters import Filters
from bot.transcripts.selection import Chosen
from bot.transcripts.story import Story

_EPOCH = date(1970, 1, 1).toordinal()
DAY = 24 * 60


def minutes(local: datetime) -> int:
    """Minutes since 1970 by this clock, as if its zone were UTC: the page knows no zones."""
    return (local.toordinal() - _EPOCH) * DAY + local.hour * 60 + local.minute


def row(chosen: Chosen, lesson: Lesson, filters: Filters, last: datetime, now: datetime) -> dict[str, Any]:
    """The learner in numbers; a `part` beyond the last is the lesson's end, `last` when it ends (local)."""
    story, state = chosen.story, chosen.story.state
    beats = [beat.id for beat in lesson.beats()]
    answers = filters.answers(story)
    contacts = {monday: week.contacted for monday, week in story.weeks().items() if week.contacted}
    return {
        "learner": story.learner,
        "passed": len(beats) if state.finished else beats.index(state.beat) if state.beat in beats else 0,
        "part": lesson.finished_parts(state.beat, state.finished),
        "answers": [[answer.benefit, answer.kind] for answer in answers],
        "ids": [answer.id for answer in answers],
        "people": len(state.people),
        "plans": len(state.plans),
        "contacted": len(story.contacted),
        "outcomes": len(story.outcomes),
        "funnel": _funnel(story, filters.reminders(story)),
        "went": dict(sorted(Counter(result.went for result in story.results if result.went).items())),
        "weeks": {monday.toordinal() - _EPOCH: number for monday, number in contacts.items()},
        "last": minutes(last),
        "quiet": max((now - story.last).days, 0),
    }


def _funnel(story: Story, reminders: Sequence[Reminder]) -> list[int]:
    """Reminders about a person: planned, sent, followed by a contact, followed by one of which something was said.

    Each contact is counted for one reminder only, the latest before it.
    """
    about = [reminder for reminder in reminders if reminder.person is not None]
    results = [result for reminder in about if (result := story.result_of(reminder)) is not None]
    sent = sum(reminder.sent_at is not None for reminder in about)
    return [len(about), sent, len(results), sum(result.told for result in results)]
