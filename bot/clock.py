"""APScheduler's one tick: due nudges → inbox, due digests → outbox. The rows are the truth."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.doorbell import Doorbell
from bot.logs import Trouble
from bot.store.database import StoreError
from bot.store.inbox import Inbox
from bot.store.nudges import Nudges
from bot.store.outbox import Outbox

TICK_SECONDS = 1
CLAIMED_AT_ONCE = 500
KEYS_KEPT = timedelta(days=3)
PRUNE_EVERY = timedelta(hours=1)

log = logging.getLogger(__name__)


class Clock:
    """Looks once a second whether something is due; `now` says what time it is (aware, UTC)."""

    def __init__(
        self,
        nudges: Nudges,
        inbox: Inbox,
        outbox: Outbox,
        now: Callable[[], datetime],
        *,
        inbox_bell: Doorbell,
        outbox_bell: Doorbell,
    ) -> None:
        self._nudges = nudges
        self._inbox = inbox
        self._outbox = outbox
        self._now = now
        self._inbox_bell = inbox_bell
        self._outbox_bell = outbox_bell
        self._pruned = now() - PRUNE_EVERY
        self._trouble = Trouble(log)
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        """Begins to tick. A tick that comes late still counts, and several missed ones are one."""
        self._scheduler.add_job(
            self._look,
            "interval",
            seconds=TICK_SECONDS,
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        self._scheduler.start()

    def stop(self) -> None:
        """No tick begins after this."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def _look(self) -> None:
        # The scheduler cancels a tick under way when it stops, and would print it as an error.
        with contextlib.suppress(asyncio.CancelledError):
            await self.tick()

    async def tick(self) -> None:
        """Claims everything that is due now; a failure is logged, and the next tick tries again."""
        now = self._now()
        try:
            while claimed := await self._nudges.claim(now, CLAIMED_AT_ONCE):
                self._inbox_bell.ring()
                if claimed < CLAIMED_AT_ONCE:
                    break
            if await self._outbox.add_digests(now):
                self._outbox_bell.ring()
            if now - self._pruned >= PRUNE_EVERY:
                self._pruned = now
                await self._inbox.prune(now - KEYS_KEPT)
        except StoreError as error:
            what = f"Due nudges cannot be claimed, trying again: {error}"
            self._trouble.met(what, over="Due nudges are claimed again")
        else:
            self._trouble.passed()
