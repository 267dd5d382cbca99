"""What a person does in Telegram, turned into messages and updates."""

import secrets
from dataclasses import replace
from typing import Any

from .context import Context
from .errors import RequestError
from .forms import inline_rows
from .model import Chat, Json, Message, User
from .objects import user_object, without_reply
from .shared import shared_content
from .specimens import document, specimen
from .text import TEXT_LIMIT, recognised, units

LARGEST_ID = 2**52
_NAME_LIMIT = 64


class Actions:
    """The user side's actions; each returns the id of the message that it made, or None."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._world = context.world

    def user(self, user_id: int) -> User:
        """Return a user. RequestError 404 if there is none."""
        user = self._world.users.get(user_id)
        if user is None:
            raise RequestError(404, f"There is no user {user_id}; create one with PUT /sandbox/users/{user_id}.")
        return user

    def chat(self, user_id: int, chat_id: Any = None) -> Chat:
        """Return a user's private chat, or a group by its id. RequestError 404 if there is none."""
        self.user(user_id)
        wanted = user_id if chat_id is None else chat_id
        chat = self._world.chats.get(wanted) if isinstance(wanted, int) else None
        if chat is None or (chat.private and chat.id != user_id):
            raise RequestError(404, f"There is no group {chat_id}; the first message written there creates it.")
        return chat

    def create_user(self, user_id: int, body: Json) -> User:
        """Create a user or change what `body` names."""
        if not 0 < user_id <= LARGEST_ID or user_id == self._world.bot.id:
            raise RequestError(400, "A user's id is a positive number up to 2^52 and not the bot's.")
        given: Json = {
            name: _name(body[name], name)
            for name in ("first_name", "language_code", "last_name", "username")
            if body.get(name) is not None
        }
        earlier = self._world.users.get(user_id) or User(user_id, f"User {user_id}", "zh-hans")
        user = replace(earlier, **given)
        self._world.put_user(user)
        self._context.streams.user_changed(user_id)
        return user

    def say(self, user_id: int, text: Any, chat_id: Any = None, reply_to: Any = None) -> int:
        """Write a text, in private or in a group, perhaps as a reply."""
        content = _text_content(text)
        user = self.user(user_id)
        chat = self.chat(user_id) if chat_id in (None, user_id) else self._group(chat_id)
        if reply_to is not None:
            content["reply_to_message"] = without_reply(self._message(user_id, reply_to, chat.id))
        return self._write(user, chat, content)

    def send(self, user_id: int, body: Json) -> int:
        """Send a sticker, a photo, a voice note, or a document with a name and content of one's own."""
        user, kind, caption = self.user(user_id), body.get("kind"), body.get("caption")
        self._unblocked(user_id)
        uploaded = kind == "document"
        content = document(self._context.files, body) if uploaded else specimen(self._context.files, kind)
        if caption and kind != "sticker":
            content["caption"] = str(caption)
        return self._write(user, self.chat(user_id), content)

    def share(self, user_id: int, body: Json) -> int:
        """Share a contact card, picked people, or a location."""
        user = self.user(user_id)
        chat = self.chat(user_id)
        return self._write(user, chat, shared_content(body, chat.keyboard, self._world.users))

    def edit(self, user_id: int, message_id: Any, text: Any, chat_id: int | None = None) -> int:
        """Edit a text of one's own."""
        user = self._unblocked(user_id)
        message = self._message(user_id, message_id, chat_id)
        if message.body["from"]["id"] != user.id or "text" not in message.body:
            raise RequestError(409, "Only a text of one's own can be edited.")
        content = _text_content(text)
        kept = {key: value for key, value in message.body.items() if key not in ("text", "entities")}
        with self._world.together():
            message.text_edited = True
            message.body = kept | content | {"edit_date": self._world.timestamp()}
            self._world.put_message(message)
            self._context.updates.add("edited_message", message.body, message.chat_id)
        self._world.chats[message.chat_id].activity.touch()
        return message.message_id

    def tap(self, user_id: int, body: Json) -> int | None:
        """Tap a button by its label, or send callback data raw as a forged client could."""
        user = self._unblocked(user_id)
        chat_id = body.get("chat_id")
        if body.get("data") is not None:
            self._tap_raw(user, body, chat_id)
            return None
        label = body.get("button")
        if not isinstance(label, str):
            raise RequestError(400, "A tap needs a button (its label) or data.")
        if self._on_reply_keyboard(user_id, label, body.get("message_id")):
            return self.say(user_id, label)
        message = self._message(user_id, body.get("message_id"), chat_id)
        button = next((b for row in inline_rows(message) for b in row if b["text"] == label), None)
        if button is None:
            raise RequestError(404, f"Message {message.message_id} has no such button.")
        if "callback_data" in button:
            self._call_back(user, message.chat_id, message.body, button["callback_data"])
        return None

    def set_blocked(self, user_id: int, blocked: bool) -> None:
        """Block or unblock the bot; once more changes nothing."""
        user = self.user(user_id)
        if user.blocked == blocked:
            return
        bot = self._world.bot_object()
        standing: list[Json] = [{"user": bot, "status": "member"}]
        standing.append({"user": bot, "status": "kicked", "until_date": 0})
        chat = self.chat(user_id)
        with self._world.together():
            self._world.put_user(replace(user, blocked=blocked))
            change = {
                "chat": self._world.chat_object(chat),
                "from": user_object(user),
                "date": self._world.timestamp(),
                "old_chat_member": standing[not blocked],
                "new_chat_member": standing[blocked],
            }
            self._context.updates.add("my_chat_member", change, user_id)
        chat.activity.touch()
        self._context.streams.user_changed(user_id)

    def _unblocked(self, user_id: int) -> User:
        user = self.user(user_id)
        if user.blocked:
            raise RequestError(409, "This user has blocked the bot; unblock it first.")
        return user

    def _write(self, user: User, chat: Chat, content: Json) -> int:
        self._unblocked(user.id)
        with self._world.together():
            if chat.private and not user.started:
                self._world.put_user(replace(user, started=True))
            message = self._world.new_message(chat, user_object(user), content)
            self._context.updates.add("message", message.body, chat.id)
        chat.activity.touch()
        return message.message_id

    def _group(self, chat_id: Any) -> Chat:
        if not isinstance(chat_id, int) or not -LARGEST_ID <= chat_id < 0:
            raise RequestError(400, "A group's chat_id is a negative number.")
        return self._world.chats.get(chat_id) or self._world.put_chat(Chat(chat_id, f"Group {-chat_id}"))

    def _message(self, user_id: int, message_id: Any, chat_id: int | None) -> Message:
        chat = self.chat(user_id, chat_id)
        message = self._world.message(chat.id, message_id if isinstance(message_id, int) else None)
        if message is None:
            raise RequestError(404, f"There is no message {message_id} in this chat.")
        return message

    def _on_reply_keyboard(self, user_id: int, label: str, message_id: Any) -> bool:
        chat = self.chat(user_id)
        shown = self._world.message(user_id, message_id if isinstance(message_id, int) else None)
        if chat.keyboard is None or (
            shown is not None and any(b["text"] == label for r in inline_rows(shown) for b in r)
        ):
            return False
        button = next((b for row in chat.keyboard["keyboard"] for b in row if b["text"] == label), None)
        if button is not None and any(name.startswith("request_") for name in button):
            raise RequestError(409, "This button asks for something to be shared; use /share.")
        return button is not None

    def _tap_raw(self, user: User, body: Json, chat_id: int | None) -> None:
        data, message_id = body["data"], body.get("message_id")
        if not isinstance(data, str) or not data:
            raise RequestError(400, "data must be a text.")
        chat = self.chat(user.id, chat_id)
        message = chat.messages.get(message_id) if isinstance(message_id, int) else None
        if message is None or not message.by_bot:
            raise RequestError(404, f"The bot has sent no message {message_id} in this chat.")
        # A client that has not heard of a deletion can still tap: Telegram then gives the bot no text.
        gone = {"chat": message.body["chat"], "message_id": message.message_id, "date": 0}
        self._call_back(user, chat.id, gone if message.deleted else message.body, data)

    def _call_back(self, user: User, chat_id: int, message: Json, data: str) -> None:
        query_id = str(secrets.randbits(62))
        self._context.taps.opened(query_id, chat_id)
        query = {
            "id": query_id,
            "from": user_object(user),
            "message": message,
            "chat_instance": str(chat_id),
            "data": data,
        }
        self._context.updates.add("callback_query", query, chat_id)
        self._world.chats[chat_id].activity.touch()


def _text_content(text: Any) -> Json:
    if not isinstance(text, str) or not text.strip():
        raise RequestError(400, "A text is needed.")
    trimmed = text.strip()
    if units(trimmed) > TEXT_LIMIT:
        raise RequestError(400, f"A text has at most {TEXT_LIMIT} UTF-16 units.")
    entities = recognised(trimmed)
    return {"text": trimmed} | ({"entities": entities} if entities else {})


def _name(value: Any, field: str) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= _NAME_LIMIT:
        raise RequestError(400, f"{field} must be a text of 1 to {_NAME_LIMIT} characters.")
    return value
