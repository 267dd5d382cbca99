"""The coach at work: worker, sender and clock over one database, whichever way updates come in."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial

from bot.clock import Clock
from bot.dialogue.course import Course
from bot.dialogue.effects import AnswerTap, SendFile
from bot.doorbell import Doorbell
from bot.loops import first
from bot.outbox import Sender
from bot.picture import Painter
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
from bot.transcripts.coach_mail import CoachMail
from bot.transcripts.export import Export, Particulars
from bot.transcripts.filters import Filters
from bot.worker import Worker


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
        self._database = database
        self._course = course
        self.inbox, self.outbox, self.nudges = Inbox(database), Outbox(database), Nudges(database)
        self.inbox_bell, self.outbox_bell = Doorbell(), Doorbell()
        self._turns = Turns(database, coaches)
        self._messenger = Messenger(telegram.bot)
        self._bot_id = telegram.bot.id
        self._painter = Painter()
        self._now = now
        self._taps: set[asyncio.Task[None]] = set()
        self._loops: list[asyncio.Task[None]] = []
        self.worker = Worker(
            self.inbox,
            self._turns,
            course,
            UpdateReader(telegram.bot.username, coaches),
            now,
            doorbell=self.inbox_bell,
            outbox_bell=self.outbox_bell,
            answer_taps=self._answer_taps,
        )
        self.sender = Sender(
            self.outbox,
            Log(database),
            self._messenger,
            self._file,
            self._painter.paint,
            CoachMail(database, course, partial(files.fetch, telegram.bot), now),
            now,
            pace=pace,
            doorbell=self.outbox_bell,
            inbox_bell=self.inbox_bell,
        )
        self.clock = Clock(self.nudges, self.inbox, now, self.inbox_bell)
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
            for task in (*self._loops, *self._taps):
                task.cancel()
            await asyncio.gather(*self._loops, *self._taps, return_exceptions=True)
            self._painter.close()

    async def lives(self) -> None:
        """Returns never; raises what ended one of the loops, since without it nobody would get an answer."""
        await first(*(asyncio.shield(loop) for loop in self._loops))

    async def next_due(self) -> datetime | None:
        """When the next nudge falls due (UTC), or None."""
        return await self.nudges.next_due()

    async def tick(self) -> None:
        """Claims what is due now."""
        await self.clock.tick()

    async def idle(self) -> bool:
        """Whether nothing waits to be handled or sent."""
        return not (await self._turns.pending() or self._taps)

    def _answer_taps(self, taps: Sequence[AnswerTap]) -> None:
        """At once and outside the queue: Telegram refuses an answer that comes too late."""
        for tap in taps:
            task = asyncio.create_task(self._messenger.answer_tap(tap))
            self._taps.add(task)
            task.add_done_callback(self._taps.discard)

    async def _file(self, chat: int, message: SendFile) -> bytes:
        if message.agenda is not None:
            return agenda.ics(chat, message.agenda)
        if message.what == "own":
            return "".join([piece async for piece in export.own(self._database, self._course, chat)]).encode()
        return await self._transcripts(chat, message)

    async def _transcripts(self, coach: int, message: SendFile) -> bytes:
        """Read beside the turns; the learners are told before the coach has the file."""
        now = self._now()
        async with self._database.beside() as reader:
            filters, particulars = Filters(learner=message.learner), Particulars(self._bot_id)
            file = Export(reader, self._course, message.form, filters, now, particulars)
            content = "".join([piece async for piece in file.pieces()]).encode()
        await noting.note(self._database, file.written, coach, message.form, now)
        self.inbox_bell.ring()
        return content
