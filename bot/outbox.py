"""One row, one send: chats side by side, each chat's messages in order, replies before nudges.

Only the head of a chat may go, so that at most one message of it is in flight: that one alone may be repeated
when the process is killed between the send and its mark. Marks are written at once.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol

from bot.dialogue.effects import (
    CloseButtons,
    Edit,
    ImportReview,
    PreviewAnnouncement,
    Send,
    SendFile,
    ShowLearner,
    ShowLearners,
)
from bot.dialogue.picture import NetworkMap
from bot.dialogue.text import Text
from bot.doorbell import Doorbell
from bot.logs import Trouble, described
from bot.outcomes import Outcome, Perhaps, Refused, Sent, TryLater, Unreachable
from bot.store.alerts import Alert
from bot.store.database import StoreError
from bot.store.desks import Digest
from bot.store.log import Log
from bot.store.outbox import NUDGE, REPLY, ForCoach, Outbox, Unsent
from bot.store.questions import Pose

IN_FLIGHT = {REPLY: 16, NUDGE: 4}
"""Sends under way at once; nudges have their own places, so that a reply never waits behind them."""
STARTED = {REPLY: 200, NUDGE: 8}
"""Chats that may be under way at once, those included that only pause as somebody would who types."""
NUDGES_A_SECOND = 20
"""Below Telegram's limit of about 30 messages a second over all chats, with room for replies."""
PERHAPS_TRIES = 2
"""After so many time-outs a message is taken as arrived: Telegram accepts what it answers too late."""
LONGEST_BACKOFF = 60.0
DOWN_CHATS = 3
"""So many chats failing in a row, and none succeeding, mean that Telegram is down: all wait, and do not knock."""
LONGEST_DOWN = 8.0
LOOK_SECONDS = 1.0
STOP_SECONDS = 1.5
"""How long the end waits for what is on its way: cut off, it would be sent again after the next start."""
FOLLOWS_WITHIN = 5.0
LONGEST_PAUSE = 3.0
"""Seconds; the time a person would need to type a message, within reason."""
SECONDS_A_CHARACTER = 0.015

log = logging.getLogger(__name__)


class Messenger(Protocol):
    """The way out: it never raises for what the other side answers."""

    async def send(self, chat: int, message: Send) -> Outcome:
        """A text message with its buttons."""

    async def edit(self, chat: int, message: Edit) -> Outcome:
        """Another text and other buttons for a message that was sent."""

    async def send_picture(self, chat: int, message: Send, content: bytes) -> Outcome:
        """A picture (PNG), with the message's text as its caption, and its buttons."""

    async def send_file(self, chat: int, content: bytes, name: str, caption: Text) -> Outcome:
        """A document."""

    async def close_buttons(self, chat: int, message_id: int, text: Text | None, mark: str | None) -> Outcome:
        """Takes the buttons off a message; where text and mark are known, the mark is added under the text."""

    async def typing(self, chat: int) -> None:
        """Shows that something is coming; best effort."""


class Files(Protocol):
    """Makes the content of a file when it is sent."""

    def __call__(self, chat: int, message: SendFile) -> Awaitable[bytes | Send | None]:
        """The bytes of the file for this chat, or a message in its place; None where it may no longer have any."""


class CoachMail(Protocol):
    """Makes what a coach gets when it is sent."""

    def question(self, chat: int, pose: Pose) -> Awaitable[Send | None]:
        """The message that poses a question; None where this coach may no longer read it."""

    def alert(self, chat: int, alert: Alert) -> Awaitable[Send | None]:
        """A word about a learner; None where this coach may no longer see them."""

    def page(self, coach: int, wanted: ForCoach) -> Awaitable[Send | Edit | None]:
        """A page of the coach's, where there is something to say."""

    def imported(self, chat: int, wanted: ImportReview) -> Awaitable[Send | TryLater]:
        """Brings a review file in; what came of it."""


class Pictures(Protocol):
    """Draws a picture when it is sent."""

    def __call__(self, drawn: NetworkMap) -> Awaitable[bytes]:
        """The PNG."""


class Sender:
    """Works off the outbox. `pace` scales all pauses (0: none); times are the loop's, never the bot's clock."""

    def __init__(
        self,
        outbox: Outbox,
        sent_log: Log,
        messenger: Messenger,
        files: Files,
        pictures: Pictures,
        coach_mail: CoachMail,
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
        self._pictures = pictures
        self._coach_mail = coach_mail
        self._now = now
        self._pace = pace
        self._doorbell = doorbell
        self._inbox_bell = inbox_bell
        self._places = {urgency: asyncio.Semaphore(count) for urgency, count in IN_FLIGHT.items()}
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._started = dict.fromkeys(IN_FLIGHT, 0)
        self._on_its_way: set[int] = set()
        self._held: dict[int, float] = {}
        self._held_all = 0.0
        self._flooded: tuple[int, float] = (0, 0.0)
        self._failures: dict[int, int] = {}
        self._down: set[int] = set()
        self._down_seconds = 1.0
        self._last_sent: dict[int, float] = {}
        self._next_nudge = 0.0
        self._telegram_trouble = Trouble(log)
        self._store_trouble = Trouble(log)

    async def run(self) -> None:
        """Sends until cancelled; woken by the doorbell, by a send that ended, and once a second."""
        try:
            while True:
                try:
                    await self._dispatch()
                    self._store_trouble.passed()
                except StoreError as error:
                    self._stored_badly(error)
                await self._doorbell.wait(self._until_next())
        finally:
            await self._stop()

    async def send_once(self) -> int:
        """One round: the first message of each chat that is free; the number of chats."""
        await self._dispatch()
        tasks = list(self._tasks.values())
        await asyncio.gather(*tasks)
        return len(tasks)

    async def _stop(self) -> None:
        """Nothing new is sent; what is on its way is waited for, within reason, and marked."""
        tasks = dict(self._tasks)
        for chat, task in tasks.items():
            if chat not in self._on_its_way:
                task.cancel()
        if tasks:
            _, late = await asyncio.wait(tasks.values(), timeout=STOP_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks.values(), return_exceptions=True)

    async def _dispatch(self) -> None:
        now = asyncio.get_running_loop().time()
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        self._last_sent = {chat: at for chat, at in self._last_sent.items() if now - at < FOLLOWS_WITHIN}
        if self._held_all > now:
            return
        for urgency in (REPLY, NUDGE):
            room = STARTED[urgency] - self._started[urgency]
            busy = self._tasks.keys() | self._held.keys()
            for row in await self._outbox.heads(urgency, room, busy) if room > 0 else ():
                self._started[urgency] += 1
                self._tasks[row.chat] = asyncio.create_task(self._work(row))

    def _until_next(self) -> float:
        """Seconds until something that is held may go, at most until the next look."""
        now = asyncio.get_running_loop().time()
        ends = [self._held_all] if self._held_all > now else list(self._held.values())
        return min(max(min(ends, default=now + LOOK_SECONDS) - now, 0.01), LOOK_SECONDS)

    async def _work(self, row: Unsent) -> None:
        try:
            await self._pause(row)
            async with self._places[row.urgency]:
                self._on_its_way.add(row.chat)
                await self._mark(row, await self._send(row))
        except Exception as error:  # noqa: BLE001 - not marked: to send it again at once would send it for ever
            log.error("What became of a message (outbox row %d) cannot be kept: %s", row.id, described(error))
            self._held[row.chat] = asyncio.get_running_loop().time() + LONGEST_BACKOFF
        finally:
            self._on_its_way.discard(row.chat)
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
            seconds = min(LONGEST_PAUSE, 0.4 + SECONDS_A_CHARACTER * len(row.message.text.text))
            end = loop.time() + self._pace * seconds
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout_at(end):
                    await self._messenger.typing(row.chat)
            await asyncio.sleep(end - loop.time())

    async def _send(self, row: Unsent) -> Outcome:
        try:
            match row.message:
                case Send():
                    return await self._send_message(row.chat, row.message)
                case Edit():
                    return await self._messenger.edit(row.chat, row.message)
                case SendFile():
                    content = await self._files(row.chat, row.message)
                    if content is None:
                        return Sent(None)
                    if isinstance(content, Send):
                        return await self._messenger.send(row.chat, content)
                    return await self._messenger.send_file(
                        row.chat, content, row.message.name, row.message.caption
                    )
                case Pose():
                    posed = await self._coach_mail.question(row.chat, row.message)
                    return await self._messenger.send(row.chat, posed) if posed else Sent(None)
                case Alert():
                    word = await self._coach_mail.alert(row.chat, row.message)
                    return await self._messenger.send(row.chat, word) if word else Sent(None)
                case ShowLearners() | ShowLearner() | PreviewAnnouncement() | Digest():
                    return await self._send_page(row.chat, row.message)
                case ImportReview():
                    told = await self._coach_mail.imported(row.chat, row.message)
                    return told if isinstance(told, TryLater) else await self._messenger.send(row.chat, told)
                case CloseButtons():
                    return await self._close(row.chat, row.message)
                case None:
                    return Refused("it cannot be read")
        except StoreError as error:
            self._stored_badly(error)
            return TryLater(None)
        except Exception as error:  # noqa: BLE001 - one message that cannot be sent must not stop the others
            return Refused(described(error))

    async def _send_page(self, coach: int, wanted: ForCoach) -> Outcome:
        page = await self._coach_mail.page(coach, wanted)
        if page is None:
            return Sent(None)
        if isinstance(page, Edit):
            return await self._messenger.edit(coach, page)
        return await self._messenger.send(coach, page)

    async def _send_message(self, chat: int, message: Send) -> Outcome:
        """A picture that cannot be drawn costs nobody the words that go with it."""
        if message.picture is None:
            return await self._messenger.send(chat, message)
        try:
            content = await self._pictures(message.picture)
        except Exception as error:  # noqa: BLE001 - whatever it is, the text can be sent
            log.error("A picture cannot be drawn, its text goes without it: %s", described(error))
            return await self._messenger.send(chat, message)
        return await self._messenger.send_picture(chat, message, content)

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
                self._stored_badly(error)
                await asyncio.sleep(LOOK_SECONDS)
            else:
                return

    def _stored_badly(self, error: StoreError) -> None:
        self._store_trouble.met(
            f"The outbox cannot be worked off, trying again: {error}", over="The outbox is back"
        )

    async def _written(self, row: Unsent, outcome: Outcome) -> None:
        if not isinstance(outcome, TryLater):
            self._failures.pop(row.chat, None)
            self._down.clear()
            self._down_seconds = 1.0
            self._telegram_trouble.passed()
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
        """Holds the chat, or everything where several chats fare so: then Telegram means the whole bot."""
        what = "asks to wait" if outcome.flooded else "cannot be reached"
        self._telegram_trouble.met(f"Telegram {what}, trying again", over="Telegram takes messages again")
        now = asyncio.get_running_loop().time()
        if outcome.seconds is not None:
            other, until = self._flooded
            self._flooded = chat, now + outcome.seconds
            self._held[chat] = now + outcome.seconds
            if other != chat and until > now:
                self._held_all = max(self._held_all, now + outcome.seconds)
            return
        failures = self._failures[chat] = self._failures.get(chat, 0) + 1
        self._held[chat] = now + min(2.0 ** (failures - 1), LONGEST_BACKOFF)
        self._down.add(chat)
        if len(self._down) >= DOWN_CHATS and self._held_all <= now:
            self._held_all = now + self._down_seconds
            self._down_seconds = min(2 * self._down_seconds, LONGEST_DOWN)
