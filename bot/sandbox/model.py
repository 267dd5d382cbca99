"""What the sandbox remembers: users, chats, messages, waiting updates, files."""

import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class User:
    """A person with Telegram; `started` once they have written to the bot, `coach` as the page shows it."""

    id: int
    first_name: str
    language_code: str
    last_name: str | None = None
    username: str | None = None
    started: bool = False
    blocked: bool = False
    coach: bool = False


@dataclass
class Message:
    """A message. `body` is Telegram's Message object; `markup` a reply markup that is not inline.

    `silent`: it made no sound, which Telegram tells nobody and a phone shows by being quiet.
    """

    chat_id: int
    message_id: int
    body: Json
    markup: Json | None = None
    changed: int = 0
    deleted: bool = False
    text_edited: bool = False
    silent: bool = False
    reactions: list[str] = field(default_factory=list)

    @property
    def by_bot(self) -> bool:
        """Whether the bot sent it."""
        return bool(self.body["from"]["is_bot"])


class Activity:
    """When a chat was last touched, in seconds of `time.monotonic()`; not kept over a restart."""

    def __init__(self) -> None:
        self.touched_at = float("-inf")
        self.typing_until = float("-inf")
        self.calls_running = 0

    def touch(self) -> None:
        """Note that something has just happened in the chat."""
        self.touched_at = time.monotonic()

    def typing(self, seconds: float) -> None:
        """Note that the bot shows itself at work, for so long or until its next message."""
        self.typing_until = time.monotonic() + seconds

    def message_sent(self) -> None:
        """Note that the bot has sent or changed a message."""
        self.typing_until = float("-inf")
        self.touch()


class Chat:
    """A chat with its messages in the order of their last change. A private one has its user's id."""

    def __init__(self, id: int, title: str | None = None, keyboard: Json | None = None) -> None:
        self.id = id
        self.title = title
        self.keyboard = keyboard
        self.messages: OrderedDict[int, Message] = OrderedDict()
        self.latest: Message | None = None
        self.activity = Activity()

    @property
    def private(self) -> bool:
        """Whether it is a private chat with the bot."""
        return self.id > 0

    def keep(self, message: Message) -> None:
        """Store a new or changed message as the chat's last change."""
        self.messages[message.message_id] = message
        self.messages.move_to_end(message.message_id)
        latest = self.latest
        if message.deleted and latest is not None and latest.message_id == message.message_id:
            standing = (m for m in self.messages.values() if not m.deleted)
            self.latest = max(standing, key=lambda m: m.message_id, default=None)
        elif not message.deleted and (latest is None or latest.message_id <= message.message_id):
            self.latest = message

    def changes(self, after: int) -> list[Message]:
        """Return the messages that changed after that cursor, in that order, deleted ones included."""
        found = []
        for message in reversed(self.messages.values()):
            if message.changed <= after:
                break
            found.append(message)
        return found[::-1]


@dataclass
class PendingUpdate:
    """An update that the bot has not confirmed. `body` goes out as it is."""

    update_id: int
    body: Json
    chat_id: int | None = None


@dataclass
class StoredFile:
    """A file that the bot or a user sent; its bytes are on disk under `path`."""

    file_id: str
    unique_id: str
    path: str
    name: str
    content_type: str
    size: int
