"""One row, one send: chats side by side, each chat's messages in order, replies before nudges.

Only the head of a chat may go, so that at most one message of it is in flight: that one alone may be repeated
when the process is killed between the send and its mark. Marks are written at once.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol

from bot.dialogue.effects import CloseButtons, Send, SendFile
from bot.doorbell import Doorbell
from bot.store.database import StoreError
from bot.store.log import Log
from bot.store.outbox import NUDGE, REPLY, Outbox, Unsent
from bot.telegram.messenger import Messenger, Outcome, Perhaps, Refused, Sent, TryLater, Unreachable

IN_FLIGHT = {REPLY: 16, NUDGE: 4}
"""Sends under way at once; nudges have their own places, so that a reply never waits behind them."""
STARTED = {REPLY: 200, NUDGE: 8}
"""Chats that may be under way at once, those included that only pause as somebody would who types."""
NUDGES_A_SECOND = 20
"""Below Telegram's limit of about 30 messages a second over all chats, with room for replies."""
PERHAPS_TRIES = 2
"""After so many time-outs a message is taken as arrived: Telegram accepts what it answers too late."""
LONGEST_BACKOFF = 60.0
FOLLOWS_WITHIN = 5.0
LONGEST_PAUSE = 3.0
"""Seconds; the time a person would need to type a message, within reason."""
SECONDS_A_CHARACTER = 0.015

log = logging.getLogger(__name__)


class Files(Protocol):
    """Makes the content of a file when it is sent."""

    def __call__(self, chat: int, message: SendFile) -> Awaitable[bytes]:
        """The bytes of the file for this chat."""


class Sender:
    """Works off the outbox. `pace` scales all pauses (0: none); times are the loop's, never the bot's clock."""

    def __init__(
        self,
        outbox: Outbox,
        sent_log: Log,
        messenger: Messenger,
        files: Files,
        now: Callable[[], datetime],
        *,
        pace: float,
        doorbell: Doorbell,
        inbox_bell: Doorbell,
    ) -> None:
        self._outbox = outbox
        self._log = sent_log
        self._messenger = messenger
        self._files = files
        self._now = now
        self._pace = pace
        self._doorbell = doorbell
        self._inbox_bell = inbox_bell
        self._places = {urgency: asyncio.Semaphore(count) for urgency, count in IN_FLIGHT.items()}
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._started = dict.fromkeys(IN_FLIGHT, 0)
        self._held: dict[int, float] = {}
        self._held_all = 0.0
        self._failures: dict[int, int] = {}
        self._in_trouble = False
        self._last_sent: dict[int, float] = {}
        self._next_nudge = 0.0

    @property
    def busy(self) -> bool:
        """Whether a send is under way."""
        return bool(self._tasks)

    async def run(self) -> None:
        """Sends until cancelled; woken by the doorbell, by a send that ended, and once a second."""
        try:
            while True:
                try:
                    await self._dispatch()
                except StoreError as error:
                    log.error("The outbox cannot be read, trying again: %s", error)
                await self._doorbell.wait(1.0)
        finally:
            for task in self._tasks.values():
                task.cancel()
            await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _dispatch(self) -> None:
        now = asyncio.get_running_loop().time()
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        self._last_sent = {chat: at for chat, at in self._last_sent.items() if now - at < FOLLOWS_WITHIN}
        if self._held_all > now:
            self._wake_in(self._held_all - now)
            return
        for urgency in (REPLY, NUDGE):
            room = STARTED[urgency] - self._started[urgency]
            taken = len(self._tasks) + len(self._held)
            heads = await self._outbox.heads(urgency, room + taken) if room else []
            free = [row for row in heads if row.chat not in self._tasks and row.chat not in self._held]
            for row in free[:room]:
                self._started[urgency] += 1
                self._tasks[row.chat] = asyncio.create_task(self._work(row))
        if self._held:
            self._wake_in(min(self._held.values()) - now)

    def _wake_in(self, seconds: float) -> None:
        asyncio.get_running_loop().call_later(max(seconds, 0.01), self._doorbell.ring)

    async def _work(self, row: Unsent) -> None:
        try:
            await self._pause(row)
            async with self._places[row.urgency]:
                outcome = await self._send(row)
                await self._mark(row, outcome)
        finally:
            self._started[row.urgency] -= 1
            self._tasks.pop(row.chat, None)
            self._doorbell.ring()

    async def _pause(self, row: Unsent) -> None:
        """Messages that follow one another come at the speed of somebody typing; nudges below the flood limit."""
        loop = asyncio.get_running_loop()
        if not self._pace:
            return
        if row.urgency == NUDGE:
            start = max(self._next_nudge, loop.time())
            self._next_nudge = start + self._pace / NUDGES_A_SECOND
            await asyncio.sleep(start - loop.time())
        elif isinstance(row.message, Send) and row.chat in self._last_sent:
            await self._messenger.typing(row.chat)
            seconds = min(LONGEST_PAUSE, 0.4 + SECONDS_A_CHARACTER * len(row.message.text.text))
            await asyncio.sleep(self._pace * seconds)

    async def _send(self, row: Unsent) -> Outcome:
        try:
            match row.message:
                case Send():
                    return await self._messenger.send(row.chat, row.message)
                case SendFile():
                    content = await self._files(row.chat, row.message)
                    return await self._messenger.send_file(
                        row.chat, content, row.message.name, row.message.caption
                    )
                case CloseButtons():
                    return await self._close(row.chat, row.message)
        except StoreError as error:
            log.error("A message could not be made ready, trying again: %s", error)
            return TryLater(None)
        except Exception as error:  # noqa: BLE001 - one message that cannot be sent must not stop the others
            return Refused(repr(error))

    async def _close(self, chat: int, message: CloseButtons) -> Outcome:
        sent = await self._log.sent(chat, message.message_id, message.prompt)
        number = sent.message_id if sent else message.message_id
        if number is None:
            return Sent(None)
        return await self._messenger.close_buttons(chat, number, sent.text if sent else None, message.mark)

    async def _mark(self, row: Unsent, outcome: Outcome) -> None:
        """Writes down what became of a message; a locked database is waited for, or it would be sent again."""
        while True:
            try:
                await self._written(row, outcome)
            except StoreError as error:
                log.error("What was sent cannot be marked, trying again: %s", error)
                await asyncio.sleep(1.0)
            else:
                return

    async def _written(self, row: Unsent, outcome: Outcome) -> None:
        if not isinstance(outcome, TryLater):
            self._failures.pop(row.chat, None)
            if self._in_trouble:
                log.info("Telegram takes messages again")
                self._in_trouble = False
        match outcome:
            case Sent():
                self._last_sent[row.chat] = asyncio.get_running_loop().time()
                await self._outbox.sent(row, outcome.message_id, self._now())
            case TryLater():
                self._hold(row.chat, outcome)
            case Perhaps() if row.tries + 1 >= PERHAPS_TRIES:
                log.warning("No answer to a message in %d tries; it is taken as arrived", PERHAPS_TRIES)
                await self._outbox.sent(row, None, self._now())
            case Perhaps():
                await self._outbox.tried(row)
            case Unreachable():
                await self._outbox.unreachable(row, self._now())
                self._inbox_bell.ring()
            case Refused():
                log.error("Telegram refuses a message (outbox row %d): %s", row.id, outcome.why)
                await self._outbox.park(row)

    def _hold(self, chat: int, outcome: TryLater) -> None:
        """Holds the chat; where several chats are told to wait, Telegram means the whole bot."""
        now = asyncio.get_running_loop().time()
        failures = self._failures[chat] = self._failures.get(chat, 0) + 1
        if not self._in_trouble:
            self._in_trouble = True
            log.warning("Telegram %s", "asks to wait" if outcome.flooded else "cannot be reached, trying again")
        seconds = outcome.seconds
        if seconds is None:
            seconds = min(2.0 ** (failures - 1), LONGEST_BACKOFF)
        elif self._held:
            self._held_all = max(self._held_all, now + seconds)
        self._held[chat] = now + seconds
