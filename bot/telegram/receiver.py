"""Updates come in by long polling or by webhook, and are stored before Telegram is told that they were received.

Storing is the confirmation: the offset, or the 200, follows the commit. Polling starts without an offset,
since Telegram's numbering restarts after a quiet week; the inbox's unique key drops what is repeated.
"""

import asyncio
import hmac
import json
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from aiohttp import web
from telegram import Bot
from telegram.error import (
    BadRequest,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.doorbell import Doorbell
from bot.store.database import StoreError
from bot.store.inbox import Arrival, Inbox
from bot.telegram.updates import MOST_ID, chat_of

POLL_SECONDS = 30
ANSWER_SECONDS = 15
"""How much longer than it was asked to wait Telegram may take to answer a poll."""
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
GET_UPDATES = "GetUpdates"
"""So written because python-telegram-bot warns where it has a method of the name; Telegram takes either case."""
CONFLICTS = 5
"""So many in a row mean that another bot really polls with this token, and not one that is just ending."""
LONGEST_BACKOFF = 30.0
HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 1024 * 1024

log = logging.getLogger(__name__)


class PollingDiedError(Exception):
    """No update will come in any more; the process should end, for its supervisor to start it again."""


class Receiver:
    """Stores updates; both ways in share it."""

    def __init__(self, bot_id: int, inbox: Inbox, now: Callable[[], datetime], doorbell: Doorbell) -> None:
        self._bot_id = bot_id
        self._inbox = inbox
        self._now = now
        self._doorbell = doorbell

    async def receive(self, updates: Sequence[dict[str, Any]]) -> None:
        """Stores a batch in one commit; raises StoreError where that fails, and then nothing may be confirmed."""
        arrivals = [
            Arrival(
                key=f"tg:{self._bot_id}:{raw['update_id']}",
                chat=chat_of(raw),
                payload=json.dumps(raw),
                position=raw["update_id"],
            )
            for raw in updates
        ]
        await self._inbox.receive(arrivals, self._now())
        self._doorbell.ring()


def is_update(raw: Any) -> bool:
    """Whether it has the number without which it can be neither stored nor confirmed."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return type(number) is int and 0 < number < MOST_ID


class Poller:
    """Long polling, until cancelled or dead; `seconds` is how long Telegram is to wait for something new."""

    def __init__(
        self, bot: Bot, receiver: Receiver, seconds: float = POLL_SECONDS, answer_seconds: float = ANSWER_SECONDS
    ) -> None:
        self._bot = bot
        self._receiver = receiver
        self._seconds = seconds
        self._answer_seconds = answer_seconds
        self._offset: int | None = None
        self._failures = 0
        self._conflicts = 0

    async def run(self) -> None:
        """Polls for ever; raises PollingDiedError where no answer can be hoped for."""
        while True:
            try:
                usable = await self.poll_once()
            except (TelegramError, StoreError, TimeoutError) as error:
                await asyncio.sleep(self._wait_after(error))
            else:
                self._answered()
                if not usable:
                    # What cannot be confirmed comes again at once.
                    await asyncio.sleep(LONGEST_BACKOFF)

    async def poll_once(self) -> bool:
        """Stores what one poll brings, for the next to confirm; False where nothing of it could be stored."""
        # The request has a time limit of its own; this one is for the day it fails to keep it.
        async with asyncio.timeout(self._seconds + 2 * self._answer_seconds):
            updates = await self._poll(self._offset)
        known = [raw for raw in updates if is_update(raw)]
        if len(known) < len(updates):
            log.error("%d things that are no updates were dropped", len(updates) - len(known))
        if known:
            await self._receiver.receive(known)
            self._offset = max(raw["update_id"] for raw in known) + 1
        return bool(known) or not updates

    async def _poll(self, offset: int | None) -> list[Any]:
        """The raw updates: `Bot.get_updates` would parse them, and one that fails would block the rest."""
        wanted = {"timeout": self._seconds, "allowed_updates": list(KINDS), "offset": offset}
        limit = self._seconds + self._answer_seconds
        answer = await self._bot.do_api_request(GET_UPDATES, api_kwargs=wanted, read_timeout=limit)
        return answer if isinstance(answer, list) else [answer]

    def _answered(self) -> None:
        if self._failures:
            log.info("Telegram answers again")
        self._failures = self._conflicts = 0

    def _wait_after(self, error: Exception) -> float:
        """Seconds until the next try; raises PollingDiedError where there is none."""
        if isinstance(error, InvalidToken | EndPointNotFound):
            raise PollingDiedError("Telegram no longer accepts the token") from error
        if isinstance(error, RetryAfter):
            wait = error.retry_after
            return float(wait if isinstance(wait, int) else wait.total_seconds())
        if isinstance(error, Conflict):
            self._conflicts += 1
            if self._conflicts >= CONFLICTS:
                raise PollingDiedError("another bot polls with this token, or a webhook is set") from error
        elif isinstance(error, BadRequest | Forbidden):
            raise PollingDiedError(f"Telegram refuses to be polled: {error.message}") from error
        self._failures += 1
        if self._failures == 1:
            log.warning("Polling failed, trying again: %s", error or type(error).__name__)
        return float(min(2 ** (self._failures - 1), LONGEST_BACKOFF))


def webhook(receiver: Receiver, path: str, secret: str) -> web.Application:
    """The web application that Telegram posts updates to: 200 follows the commit, 403 a wrong secret."""

    async def take(request: web.Request) -> web.Response:
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), secret.encode()):
            return web.Response(status=403)
        try:
            raw = await request.json()
        except (ValueError, LookupError, RecursionError):
            return web.Response(status=400, text="not JSON")
        if not is_update(raw):
            return web.Response(status=400, text="not an update")
        try:
            await receiver.receive([raw])
        except StoreError as error:
            log.error("An update could not be stored, Telegram will send it again: %s", error)
            return web.Response(status=503)
        return web.Response()

    app = web.Application(client_max_size=MOST_BYTES)
    app.router.add_post(path or "/", take)
    return app
