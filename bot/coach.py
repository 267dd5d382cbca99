"""The coach at work: worker, sender and clock over one database, whichever way updates come in."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from typing import Any

from bot.clock import Clock
from bot.dialogue.course import Course
from bot.dialogue.effects import AnswerTap, Send, SendFile
from bot.dialogue.text import rich
from bot.doorbell import Doorbell
from bot.loops import first
from bot.outbox import Sender
from bot.picture import Painter
from bot.store import cohorts, desks
from bot.store.coaches import known
from bot.store.database import Database
from bot.store.inbox import Inbox
from bot.store.log import Log
from bot.store.nudges import Nudges
from bot.store.outbox import Outbox
from bot.store.turns import Turns
from bot.telegram import files
from bot.telegram.connection import Connection
from bot.telegram.messenger import Messenger
from bot.telegram.receiver import Receiver
from bot.telegram.updates import UpdateReader
from bot.transcripts import agenda, export, noting
from bot.transcripts.export import Export, Particulars
from bot.transcripts.filters import Filters
from bot.transcripts.in_chat.coach_mail import CoachMail
from bot.transcripts.in_chat.coach_pages import CoachPages
from bot.worker import Worker

MOST_FILE_BYTES = 50_000_000
"""The largest file that Telegram takes from a bot (sendDocument)."""


class Coach:
    """The running bot, without the way updates come in: what every way of running has in common."""

    def __init__(
        self,
        database: Database,
        course: Course,
        telegram: Connection,
        now: Callable[[], datetime],
        *,
        coaches: frozenset[int],
        pace: float,
    ) -> None:
        """`coaches` are those who see everybody; those of cohorts are in the database."""
        self._chiefs = coaches
        self._telegram = telegram
        self._presented: set[int] = set()
        self._database = database
        self._course = course
        self.inbox, self.outbox, self.nudges = Inbox(database), Outbox(database, coaches), Nudges(database)
        self.inbox_bell, self.outbox_bell = Doorbell(), Doorbell()
        self._turns = Turns(database, coaches)
        self._messenger = Messenger(telegram.bot)
        self._bot_id = telegram.bot.id
        self._painter = Painter()
        self._now = now
        self._beside: set[asyncio.Task[None]] = set()
        self._loops: list[asyncio.Task[None]] = []
        self.worker = Worker(
            self.inbox,
            self._turns,
            course,
            UpdateReader(telegram.bot.username),
            now,
            doorbell=self.inbox_bell,
            outbox_bell=self.outbox_bell,
            answer_taps=self._answer_taps,
            met=self._met,
        )
        self.sender = Sender(
            self.outbox,
            Log(database),
            self._messenger,
            self._file,
            self._painter.paint,
            CoachMail(
                database,
                course,
                partial(files.fetch, telegram.bot),
                CoachPages(database, course, coaches, now),
                now,
                coaches,
            ),
            now,
            pace=pace,
            doorbell=self.outbox_bell,
            inbox_bell=self.inbox_bell,
        )
        self.clock = Clock(
            self.nudges, self.inbox, self.outbox, now, inbox_bell=self.inbox_bell, outbox_bell=self.outbox_bell
        )
        self.receiver = Receiver(telegram.bot.id, self.inbox, now, self.inbox_bell)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The loops run inside the block."""
        self._loops = [asyncio.create_task(self.worker.run()), asyncio.create_task(self.sender.run())]
        self.clock.start()
        try:
            yield
        finally:
            self.clock.stop()
            for task in (*self._loops, *self._beside):
                task.cancel()
            await asyncio.gather(*self._loops, *self._beside, return_exceptions=True)
            self._painter.close()

    async def lives(self) -> None:
        """Returns never; raises what ended one of the loops, since without it nobody would get an answer."""
        await first(*(asyncio.shield(loop) for loop in self._loops))

    async def next_due(self) -> datetime | None:
        """When the next nudge or digest falls due (UTC), or None."""
        due = (await self.nudges.next_due(), await desks.next_due(self._database))
        return min((at for at in due if at is not None), default=None)

    async def tick(self) -> None:
        """Claims what is due now."""
        await self.clock.tick()

    async def idle(self) -> bool:
        """Whether nothing waits to be handled or sent."""
        return not (await self._turns.pending() or self._beside)

    def _answer_taps(self, taps: Sequence[AnswerTap]) -> None:
        """At once and outside the queue: Telegram refuses an answer that comes too late."""
        for tap in taps:
            self._start(self._messenger.answer_tap(tap))

    def _start(self, call: Coroutine[Any, Any, None]) -> None:
        """Beside the loops; the end waits for nothing of it."""
        task = asyncio.create_task(call)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    async def present(self) -> None:
        """Sets menus and descriptions; who was a coach and is none any more gets everybody's menu back."""
        now = {coach for coach, _ in await cohorts.coaching(self._database)} | self._chiefs
        written = set(await known(self._database))
        await self._telegram.present(self._course, now)
        await self._telegram.dismiss(self._course, written - now)
        # Telegram has no menu for whoever has never written; they get it with their first message.
        self._presented = now & written

    def _met(self, people: Collection[int], coaches: Collection[int]) -> None:
        """A coach who was added meanwhile gets their menu with their first message, and loses it likewise."""
        new, gone = set(coaches) - self._presented, self._presented.intersection(people) - set(coaches)
        self._presented = (self._presented | new) - gone
        if new:
            self._start(self._telegram.present_coaches(self._course, new))
        if gone:
            self._start(self._telegram.dismiss(self._course, gone))

    async def _file(self, chat: int, message: SendFile) -> bytes | Send | None:
        if message.agenda is not None:
            return agenda.ics(chat, message.agenda)
        if message.what == "own":
            return "".join([piece async for piece in export.own(self._database, self._course, chat)]).encode()
        return await self._transcripts(chat, message)

    async def _transcripts(self, coach: int, message: SendFile) -> bytes | Send | None:
        """Read beside the turns, as far as this coach may see; the learners know before the coach has the file.

        It is made anew where somebody in it withdrew, or left the coach's sight, before all of it was there.
        A message where nobody would be in it; None for somebody who is no coach any more.
        """
        spoken = self._course.speaking(message.language)
        while True:
            now, scope = self._now(), await cohorts.scope(self._database, coach, self._chiefs)
            if scope is not None and not scope:
                return None
            async with self._database.beside() as reader:
                filters = Filters(
                    learner=message.learner, since=message.since, unreviewed=message.unreviewed, scope=scope
                )
                particulars = Particulars(self._bot_id)
                file = Export(reader, self._course, message.form, filters, now, particulars, spoken)
                content = await _within(file.pieces(), MOST_FILE_BYTES)
            if content is None:
                return Send(text=rich(spoken.phrases.records.too_large))
            if await cohorts.sees_all(self._database, coach, file.written, self._chiefs):
                break
        if not file.written:
            return Send(text=rich(spoken.phrases.transcript.nobody))
        await noting.note(self._database, file.written, coach, message.form, now)
        self.inbox_bell.ring()
        return content


async def _within(pieces: AsyncIterator[str], most: int) -> bytes | None:
    """The pieces as one file; None as soon as they are more than so many bytes."""
    content = bytearray()
    async for piece in pieces:
        content += piece.encode()
        if len(content) > most:
            return None
    return bytes(content)
