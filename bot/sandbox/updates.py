"""The queue of updates: given to the bot again and again until it confirms them."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable

from .errors import ApiError
from .model import Json, PendingUpdate
from .world import World

OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "Conflict: terminated by setWebhook request"
BATCH_LIMIT = 100


class UpdateQueue:
    """Updates that wait for the bot, in order; kept in the journal until confirmed."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._waiting_by_chat: Counter[int] = Counter()
        self._poll: asyncio.Future[str | None] | None = None
        self._sorted = True
        self.on_arrival: Callable[[PendingUpdate], None] | None = None

    def load(self) -> None:
        """Count what the journal still held, and choose where a new bot's ids begin."""
        for update in self._world.waiting.values():
            self._count(update, 1)
        self._sorted = False
        if "last_update_id" not in self._world.settings:
            # As on Telegram, ids begin anywhere: a bot must not take them to start at 1.
            self._world.put_setting("last_update_id", random.randrange(100_000_000, 900_000_000))  # noqa: S311

    @property
    def pending(self) -> dict[int, PendingUpdate]:
        """What waits, by update_id, lowest first."""
        if not self._sorted:
            in_order = sorted(self._world.waiting.items())
            self._world.waiting.clear()
            self._world.waiting.update(in_order)
            self._sorted = True
        return self._world.waiting

    def add(self, kind: str, content: Json, chat_id: int) -> None:
        """Queue an update of a kind, unless the bot has said that it does not want that kind."""
        wanted = self._world.settings.get("allowed_updates")
        if not wanted or kind in wanted:
            update_id = self._world.settings["last_update_id"] + 1
            self._enqueue(PendingUpdate(update_id, {"update_id": update_id, kind: content}, chat_id))

    def add_raw(self, body: Json) -> int:
        """Queue an update as it is, wanted or not; returns its update_id, filled in where it has none."""
        given = body.get("update_id")
        usable = isinstance(given, int) and not isinstance(given, bool) and given > 0
        update_id: int = given if usable and given else self._world.settings["last_update_id"] + 1
        content = body if "update_id" in body else {"update_id": update_id, **body}
        if update_id in self._world.waiting:
            self._remove(update_id)
        self._enqueue(PendingUpdate(update_id, content, _chat_id_in(body)))
        return update_id

    def waits(self, chat_id: int) -> bool:
        """Return whether an update of this chat is still unconfirmed."""
        return self._waiting_by_chat[chat_id] > 0

    def confirm(self, *update_ids: int) -> None:
        """Forget these updates: the bot has them."""
        with self._world.together():
            for update_id in update_ids:
                if update_id in self._world.waiting:
                    self._remove(update_id)

    def confirm_below(self, offset: int) -> None:
        """Forget every update with a lower id; a negative offset keeps only that many of the newest."""
        if offset < 0:
            self.confirm(*list(self.pending)[:offset])
            return
        below = []
        for update_id in self.pending:
            if update_id >= offset:
                break
            below.append(update_id)
        self.confirm(*below)

    async def poll(self, limit: int, seconds: float) -> list[Json]:
        """Return the earliest waiting updates, once there are any or the time is over; none is forgotten.

        ApiError 409 if another poll or a webhook takes this one's place.
        """
        self.end_poll(OTHER_POLL)
        if not self.pending and seconds > 0:
            await self._arrival(seconds)
        batch: list[Json] = []
        for update in self.pending.values():
            if len(batch) == limit:
                break
            batch.append(update.body)
        return batch

    def end_poll(self, conflict: str | None) -> None:
        """End a poll that waits: with a 409 of these words, or without an error."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(conflict)

    async def _arrival(self, seconds: float) -> None:
        self._poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                conflict = await self._poll
        except TimeoutError:
            return
        if conflict is not None:
            raise ApiError(409, conflict)

    def _enqueue(self, update: PendingUpdate) -> None:
        last = self._world.settings["last_update_id"]
        if update.update_id > last:
            self._world.put_setting("last_update_id", update.update_id)
        else:
            self._sorted = False
        self._world.put_waiting(update)
        self._count(update, 1)
        self.end_poll(None)
        if self.on_arrival is not None:
            self.on_arrival(update)

    def _remove(self, update_id: int) -> None:
        self._count(self._world.drop_waiting(update_id), -1)

    def _count(self, update: PendingUpdate, change: int) -> None:
        if update.chat_id is None:
            return
        self._waiting_by_chat[update.chat_id] += change
        chat = self._world.chats.get(update.chat_id)
        if change < 0 and chat is not None:
            chat.activity.touch()


def _chat_id_in(body: Json) -> int | None:
    """Find the chat of a raw update, as far as it has one."""
    for content in body.values():
        message = content.get("message", content) if isinstance(content, dict) else None
        chat = message.get("chat") if isinstance(message, dict) else None
        chat_id = chat.get("id") if isinstance(chat, dict) else None
        if isinstance(chat_id, int):
            return chat_id
    return None
