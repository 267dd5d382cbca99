"""Delivery to a webhook: side by side over the chats, in order inside each."""

import asyncio
from collections import defaultdict, deque
from urllib.parse import urlsplit

import aiohttp

from .errors import bad_request
from .model import Json, PendingUpdate
from .updates import WEBHOOK_SET, UpdateQueue
from .world import World

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 5.0
_SECRET_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")


class Webhook:
    """Posts each waiting update to the bot's address until it answers 2xx; off where no address is set."""

    def __init__(self, world: World, updates: UpdateQueue) -> None:
        self._world = world
        self._updates = updates
        self._lanes: dict[int | None, deque[PendingUpdate]] = defaultdict(deque)
        self._tasks: dict[int | None, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None
        self._slots = asyncio.Semaphore(40)
        self._last_error: tuple[int, str] | None = None
        updates.on_arrival = self._arrived

    @property
    def url(self) -> str:
        """The address that is set, or an empty string."""
        return str(self._setting.get("url", ""))

    @property
    def _setting(self) -> Json:
        setting: Json = self._world.settings.get("webhook", {})
        return setting

    async def start(self) -> None:
        """Resume what was set before a restart."""
        if self.url:
            self._begin()

    async def set(self, url: str, secret: str | None, connections: int) -> None:
        """Deliver to `url` from now on. ApiError 400 if address or secret is not allowed."""
        _check_url(url)
        if secret is not None and (not 1 <= len(secret) <= 256 or not _SECRET_CHARACTERS.issuperset(secret)):
            raise bad_request("secret token contains unallowed characters")
        await self.stop()
        self._updates.end_poll(WEBHOOK_SET)
        self._last_error = None
        setting = {"url": url, "secret": secret, "max_connections": connections}
        self._world.put_setting("webhook", setting)
        self._begin()

    async def delete(self) -> None:
        """Stop delivering; what is not delivered waits for getUpdates."""
        await self.stop()
        self._last_error = None
        self._world.put_setting("webhook", None)

    async def stop(self) -> None:
        """End the deliveries under way; they are made again after the next start."""
        session, self._session = self._session, None
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._tasks.clear()
        self._lanes.clear()
        if session is not None:
            await session.close()

    def info(self) -> Json:
        """Return Telegram's WebhookInfo."""
        info: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._world.waiting),
        }
        if self.url:
            info |= {"max_connections": self._setting["max_connections"], "ip_address": "127.0.0.1"}
        if self._last_error is not None:
            info |= {"last_error_date": self._last_error[0], "last_error_message": self._last_error[1]}
        if self._world.settings.get("allowed_updates"):
            info["allowed_updates"] = self._world.settings["allowed_updates"]
        return info

    def _begin(self) -> None:
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30))
        self._slots = asyncio.Semaphore(self._setting["max_connections"])
        for update in self._updates.pending.values():
            self._arrived(update)

    def _arrived(self, update: PendingUpdate) -> None:
        if self._session is None:
            return
        lane = self._lanes[update.chat_id]
        lane.append(update)
        if update.chat_id not in self._tasks:
            self._tasks[update.chat_id] = asyncio.create_task(self._deliver_lane(update.chat_id, self._session))

    async def _deliver_lane(self, chat_id: int | None, session: aiohttp.ClientSession) -> None:
        lane = self._lanes[chat_id]
        pause = _FIRST_PAUSE
        while lane:
            async with self._slots:
                fault = await self._post(lane[0], session)
            if fault is None:
                self._updates.confirm(lane.popleft().update_id)
                pause = _FIRST_PAUSE
            else:
                self._last_error = (self._world.timestamp(), fault)
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
        del self._lanes[chat_id], self._tasks[chat_id]

    async def _post(self, update: PendingUpdate, session: aiohttp.ClientSession) -> str | None:
        """Return None if the bot took the update, else what went wrong."""
        secret = self._setting["secret"]
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        try:
            async with session.post(
                self.url, json=update.body, headers=headers, allow_redirects=False
            ) as response:
                if 200 <= response.status < 300:
                    return None
                return f"Wrong response from the webhook: {response.status} {response.reason}"
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientError:
            return "Connection failed"


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        allowed = parts.scheme in ("http", "https") and parts.hostname in _LOOPBACK
    except ValueError:
        allowed = False
    if not allowed:
        # Telegram asks for HTTPS; here the bot is on the same machine, and nothing leaves it.
        raise bad_request("bad webhook: the sandbox delivers to loopback addresses only")
