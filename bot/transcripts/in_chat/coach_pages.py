"""What a coach reads in the chat, made when it is sent: learners, one of them, the digest, a draft's reach.

All of it is read beside the turns, with the consent and the scope of that moment.
"""

from collections.abc import Callable
from datetime import datetime

from bot.dialogue.coaching.state import Desk
from bot.dialogue.course import Course
from bot.dialogue.effects import Edit, PreviewAnnouncement, Send, ShowLearner, ShowLearners
from bot.dialogue.lesson import Lesson
from bot.dialogue.text import MESSAGE_UNITS, Text, clip, join, rich
from bot.dialogue.turn import Rows, as_buttons
from bot.store import announcements, cohorts, desks
from bot.store.cohorts import Scope
from bot.store.database import Database
from bot.store.desks import Digest
from bot.store.outbox import ForCoach
from bot.transcripts.filters import Filters
from bot.transcripts.in_chat import news, roster
from bot.transcripts.in_chat.news import News
from bot.transcripts.in_chat.roster import PAGE, Roster
from bot.transcripts.selection import Selection


class CoachPages:
    """Makes each page for the coach who gets it."""

    def __init__(
        self,
        database: Database,
        course: Course,
        chiefs: frozenset[int],
        now: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._course = course
        self._chiefs = chiefs
        self._now = now

    async def made(self, coach: int, wanted: ForCoach) -> Send | Edit | None:
        """The message for this coach; None where there is nothing to say."""
        scope = await cohorts.scope(self._database, coach, self._chiefs)
        desk = (await desks.of(self._database, [coach])).get(coach) or Desk()
        language = desk.language if isinstance(wanted, Digest) else wanted.language
        lesson = self._course.speaking(language)
        if scope is not None and not scope:
            return None if isinstance(wanted, Digest) else Send(text=rich(lesson.phrases.coach.refused))
        async with self._database.beside() as reader:
            match wanted:
                case ShowLearners():
                    return _message(wanted.message_id, *await self._learners(reader, wanted, scope, desk, lesson))
                case ShowLearner():
                    return _message(wanted.message_id, *await self._learner(reader, wanted, scope, desk, lesson))
                case PreviewAnnouncement():
                    return _message(None, *await self._reach(reader, coach, wanted, scope, lesson))
                case Digest():
                    told = await self._digest(reader, wanted, scope, desk, lesson)
                    return _message(None, *told) if told else None

    async def _learners(
        self, reader: Database, wanted: ShowLearners, scope: Scope, desk: Desk, lesson: Lesson
    ) -> tuple[Text, Rows]:
        selection = self._counting(reader, scope, self._now())
        everybody = roster.ordered([roster.listed(chosen, lesson) async for chosen in selection.learners()])
        page = min(wanted.page, max(0, len(everybody) - 1) // PAGE)
        told = Roster(lesson, desk.clock, self._now())
        return told.page(everybody, selection.left_out["not_shared"], page)

    async def _learner(
        self, reader: Database, wanted: ShowLearner, scope: Scope, desk: Desk, lesson: Lesson
    ) -> tuple[Text, Rows]:
        filters = Filters(learner=wanted.learner, scope=scope)
        selection = Selection(reader, self._course, filters, self._now(), flagged=True, spoken=lesson)
        told = Roster(lesson, desk.clock, self._now())
        async for chosen in selection.learners():
            groups = {cohort.id: cohort.name for cohort in await cohorts.every(reader)}
            cohort = groups.get(chosen.story.state.cohort or "", "")
            return told.card(chosen, wanted.page, cohort)
        words = lesson.phrases.roster
        return rich(words.gone), (((words.back, f"desk:learners:{wanted.page}"),),)

    async def _reach(
        self, reader: Database, coach: int, wanted: PreviewAnnouncement, scope: Scope, lesson: Lesson
    ) -> tuple[Text, Rows]:
        words = lesson.phrases.announce
        reached, others = await announcements.reach(reader, coach, scope)
        if not reached:
            return rich(words.nobody), ()
        own = [one.name for one in await cohorts.every(reader) if scope is not None and one.id in scope]
        count = str(reached)
        said = [
            rich(words.reaches_of, count=count, cohorts=lesson.phrases.listed(own))
            if own
            else rich(words.reaches, count=count)
        ]
        if others:
            said.append(rich(words.not_reached, count=str(others)))
        number = wanted.number
        rows: Rows = (((words.send, f"desk:announce:yes:{number}"), (words.cancel, f"desk:announce:no:{number}")),)
        return join([*said, rich(words.how)], "\n"), rows

    async def _digest(
        self, reader: Database, wanted: Digest, scope: Scope, desk: Desk, lesson: Lesson
    ) -> tuple[Text, Rows] | None:
        found = News(wanted.since, wanted.until)
        selection = self._counting(reader, scope, wanted.until)
        async for chosen in selection.learners():
            found.take(chosen)
        return news.told(found, lesson, desk)

    def _counting(self, reader: Database, scope: Scope, at: datetime) -> Selection:
        """Everybody of a scope with their flags, for what shows no word of theirs."""
        return Selection(reader, self._course, Filters(scope=scope), at, flagged=True, aliased=False)


def _message(message_id: int | None, text: Text, rows: Rows) -> Send | Edit:
    text, buttons = clip(text, MESSAGE_UNITS), as_buttons(rows)
    if message_id is None:
        return Send(text=text, rows=buttons)
    return Edit(message_id=message_id, text=text, rows=buttons)
