"""The state of the sandbox in memory, each change of it written to the journal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import Any, TypeVar

from .clock import SandboxClock
from .journal import Journal, Put
from .model import Chat, Json, Message, PendingUpdate, StoredFile, User
from .objects import BotIdentity, bot_object, chat_object

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class World:
    """Users, chats, messages, files and settings; `load` before use."""

    def __init__(self, journal: Journal, clock: SandboxClock, bot: BotIdentity) -> None:
        self.clock = clock
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.waiting: dict[int, PendingUpdate] = {}
        self.settings: dict[str, Any] = {}
        self.watchers: list[Callable[[Message], None]] = []
        self._journal = journal
        self._bot = bot
        self._group: list[Put] | None = None
        self._last_message_id = 0
        self._last_change = 0

    def load(self) -> None:
        """Read the journal, then write it anew without what is gone."""
        for table, key, value in self._journal.read():
            self._restore(table, key, value)
        self._journal.compact(self._snapshot())

    @property
    def bot(self) -> BotIdentity:
        """The bot under the name it has now."""
        return replace(self._bot, name=self.settings.get("name:", self._bot.name))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write everything put inside as one line of the journal: all of it survives a kill, or none."""
        if self._group is not None:
            yield
            return
        self._group = []
        try:
            yield
        finally:
            group, self._group = self._group, None
            if group:
                self._journal.write(group)

    def put_user(self, user: User) -> Chat:
        """Store a new or changed user; returns their private chat."""
        self.users[user.id] = user
        self._write("user", str(user.id), asdict(user))
        return self.chats.get(user.id) or self.put_chat(Chat(user.id))

    def put_chat(self, chat: Chat) -> Chat:
        """Store a new or changed chat, its messages apart."""
        self.chats[chat.id] = chat
        self._write("chat", str(chat.id), _chat_record(chat))
        return chat

    def put_message(self, message: Message) -> Message:
        """Store a new or changed message under a new cursor, and tell whoever watches."""
        self._last_change += 1
        message.changed = self._last_change
        self._last_message_id = max(self._last_message_id, message.message_id)
        self.chats[message.chat_id].keep(message)
        self._write("message", f"{message.chat_id}:{message.message_id}", vars(message))
        for watcher in self.watchers:
            watcher(message)
        return message

    def put_file(self, file: StoredFile) -> None:
        """Store what is known of a file."""
        self.files[file.file_id] = file
        self._write("file", file.file_id, asdict(file))

    def put_setting(self, key: str, value: Any) -> None:
        """Store a setting (JSON); None removes it."""
        _set(self.settings, key, value)
        self._write("setting", key, value)

    def put_waiting(self, update: PendingUpdate) -> None:
        """Store an update that waits for the bot."""
        self.waiting[update.update_id] = update
        self._write("update", str(update.update_id), vars(update))

    def drop_waiting(self, update_id: int) -> PendingUpdate:
        """Forget an update that the bot has confirmed, and return it."""
        self._write("update", str(update_id), None)
        return self.waiting.pop(update_id)

    def new_message(
        self, chat: Chat, sender: Json, content: Json, markup: Json | None = None, *, silent: bool = False
    ) -> Message:
        """Put a message into a chat under the next id, dated by the sandbox's clock."""
        self._last_message_id += 1
        body = {
            "message_id": self._last_message_id,
            "from": sender,
            "chat": self.chat_object(chat),
            "date": self.timestamp(),
        }
        message = Message(chat.id, self._last_message_id, body | content, markup, silent=silent)
        return self.put_message(message)

    def message(self, chat_id: int, message_id: int | None) -> Message | None:
        """Return a message that is still there, or None."""
        chat = self.chats.get(chat_id)
        found = chat.messages.get(message_id) if chat is not None and message_id is not None else None
        return None if found is None or found.deleted else found

    def timestamp(self) -> int:
        """Return the clock's present instant in Unix seconds, as Telegram dates things."""
        return int(self.clock.now().timestamp())

    def bot_object(self) -> Json:
        """Return the bot as a sender."""
        return bot_object(self.bot)

    def chat_object(self, chat: Chat) -> Json:
        """Return a chat as it appears in a message."""
        return chat_object(chat, self.users[chat.id] if chat.private else None)

    def _write(self, table: str, key: str, value: Any) -> None:
        if self._group is None:
            self._journal.write([(table, key, value)])
        else:
            self._group.append((table, key, value))

    def _restore(self, table: str, key: str, value: Any) -> None:
        if table == "message":
            message = Message(**value)
            self._last_message_id = max(self._last_message_id, message.message_id)
            self._last_change = max(self._last_change, message.changed)
            self.chats[message.chat_id].keep(message)
        elif table == "user":
            self.users[int(key)] = User(**value)
        elif table == "chat":
            self._restore_chat(value)
        elif table == "file":
            self.files[key] = StoredFile(**value)
        elif table == "setting":
            _set(self.settings, key, value)
        elif table == "update":
            _set(self.waiting, int(key), None if value is None else PendingUpdate(**value))

    def _restore_chat(self, value: Json) -> None:
        chat = self.chats.get(value["id"])
        if chat is None:
            self.chats[value["id"]] = Chat(**value)
        else:
            chat.title, chat.keyboard = value["title"], value["keyboard"]

    def _snapshot(self) -> Iterator[Put]:
        for user in self.users.values():
            yield "user", str(user.id), asdict(user)
        for chat in self.chats.values():
            yield "chat", str(chat.id), _chat_record(chat)
            for message in chat.messages.values():
                yield "message", f"{chat.id}:{message.message_id}", vars(message)
        for file in self.files.values():
            yield "file", file.file_id, asdict(file)
        for key, value in self.settings.items():
            yield "setting", key, value
        for update in self.waiting.values():
            yield "update", str(update.update_id), vars(update)


def _chat_record(chat: Chat) -> Json:
    return {"id": chat.id, "title": chat.title, "keyboard": chat.keyboard}


def _set(table: dict[_Key, _Value], key: _Key, value: _Value | None) -> None:
    if value is None:
        table.pop(key, None)
    else:
        table[key] = value
