"""Server-sent events: who listens, and what is published to them."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from .forms import message_form, user_form
from .model import Message
from .world import World

_BACKLOG_LIMIT = 10_000


@dataclass(frozen=True)
class Event:
    """One event; with a cursor where a stream can be resumed after it. A name of None ends the stream."""

    name: str | None
    data: Any = None
    cursor: int | None = None


class Streams:
    """Open streams by user id."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._listeners: dict[int, set[asyncio.Queue[Event]]] = defaultdict(set)
        world.watchers.append(self._message_changed)

    @contextmanager
    def listening(self, user_id: int) -> Iterator[asyncio.Queue[Event]]:
        """Receive a user's events, and those for everybody, in a queue."""
        queue: asyncio.Queue[Event] = asyncio.Queue()
        self._listeners[user_id].add(queue)
        try:
            yield queue
        finally:
            self._listeners[user_id].discard(queue)

    def publish(self, user_id: int, name: str, data: Any, cursor: int | None = None) -> None:
        """Send an event to the streams of one user."""
        for queue in list(self._listeners.get(user_id, ())):
            self._put(user_id, queue, Event(name, data, cursor))

    def publish_to_all(self, name: str, data: Any) -> None:
        """Send an event to every open stream."""
        for user_id in list(self._listeners):
            self.publish(user_id, name, data)

    def user_changed(self, user_id: int) -> None:
        """Tell every stream a user's entry in the list."""
        if any(self._listeners.values()):
            user = self._world.users[user_id]
            self.publish_to_all("users", user_form(user, self._world.chats[user_id]))

    def close(self) -> None:
        """End all streams."""
        for queues in self._listeners.values():
            for queue in queues:
                queue.put_nowait(Event(None))

    def _put(self, user_id: int, queue: asyncio.Queue[Event], event: Event) -> None:
        if queue.qsize() < _BACKLOG_LIMIT:
            queue.put_nowait(event)
        else:
            # Nobody reads at the other end; a browser that does comes back with its cursor.
            self._listeners[user_id].discard(queue)
            queue.put_nowait(Event(None))

    def _message_changed(self, message: Message) -> None:
        if message.chat_id not in self._world.users or not any(self._listeners.values()):
            return
        event = message_event(message, self._world)
        self.publish(message.chat_id, str(event.name), event.data, event.cursor)
        self.user_changed(message.chat_id)


def message_event(message: Message, world: World) -> Event:
    """Return the event that tells a message's last change."""
    if message.deleted:
        data = {"message_id": message.message_id, "cursor": message.changed}
        return Event("deleted", data, message.changed)
    form = message_form(message, world.files) | {"cursor": message.changed}
    return Event("message", form, message.changed)
