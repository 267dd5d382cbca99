"""Raw updates to events. What cannot be read as an update says so; what is no concern of the coach's is None."""

import json
import re
from collections.abc import Collection
from typing import Any, Literal, TypedDict

from pydantic import TypeAdapter
from telegram import CallbackQuery, ChatMemberUpdated, Message, Update, User

from bot.dialogue.events import (
    Blocked,
    Commanded,
    Edited,
    Event,
    MetInGroup,
    Reply,
    Said,
    SentFile,
    SentSomething,
    Shared,
    SharedPeople,
    Tapped,
    Unblocked,
)
from bot.dialogue.people.typed_names import clean
from bot.store.inbox import Waiting
from bot.worker import UnreadableError

_EVENT: TypeAdapter[Event] = TypeAdapter(Event)
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]+")
_SERVICE = ("pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "chat_background_set")
_CHAT_PATHS = (
    ("message", "chat"),
    ("edited_message", "chat"),
    ("callback_query", "message", "chat"),
    ("my_chat_member", "chat"),
)
_USERNAME = re.compile(r"[A-Za-z0-9_]{1,32}")
MOST_ID = 2**53


class Sender(TypedDict):
    """The fields of an event that say who did it."""

    language: str
    first_name: str
    username: str


def chat_of(raw: dict[str, Any]) -> int:
    """The chat an update belongs to, found without reading the rest of it; 0 where there is none."""
    for path in _CHAT_PATHS:
        found: Any = raw
        for key in (*path, "id"):
            found = found.get(key) if isinstance(found, dict) else None
        if isinstance(found, int) and abs(found) < MOST_ID:
            return found
    return 0


class UpdateReader:
    """Turns inbox rows into events; knows the bot's own name."""

    def __init__(self, username: str) -> None:
        self._username = username.lower()

    def __call__(self, row: Waiting, coaches: Collection[int]) -> Event | None:
        """The event, of a coach or of somebody else.

        Raises UnreadableError where the row holds no update that can be understood.
        """
        if row.source == "coach":
            return _EVENT.validate_json(row.payload)
        try:
            raw = _mended(json.loads(row.payload))
            update = Update.de_json(raw, None)
        except Exception as error:
            raise UnreadableError(f"not an update as Telegram sends it ({type(error).__name__})") from error
        try:
            event = self._event(update, coaches)
        except (AttributeError, TypeError, ValueError) as error:
            raise UnreadableError(f"an update with a part missing ({type(error).__name__})") from error
        if event is not None and not row.chat:
            raise UnreadableError("an update of no chat")
        return event

    def _event(self, update: Update, coaches: Collection[int]) -> Event | None:
        if update.message is not None:
            return self._message(update.message, coaches)
        if update.edited_message is not None:
            return _edited(update.edited_message)
        if update.callback_query is not None:
            query = update.callback_query
            return _tapped(query, by_coach=_is_coach(query.from_user, coaches))
        if update.my_chat_member is not None:
            return _membership(update.my_chat_member)
        return None

    def _message(self, message: Message, coaches: Collection[int]) -> Event | None:
        if message.chat.type != "private":
            in_group = message.text and message.chat.type in ("group", "supergroup")
            return MetInGroup(language=_language(message.from_user)) if in_group else None
        if message.text and message.text.strip():
            return self._text(message, message.text, coaches)
        number, by = message.message_id, _by(message.from_user)
        if message.users_shared is not None:
            people = tuple(_shared(user) for user in message.users_shared.users)
            return SharedPeople(people=people, via="picker", message_id=number, **by)
        if message.contact is not None:
            card = (_shared(message.contact),)
            return SharedPeople(people=card, via="card", message_id=number, **by)
        if any(getattr(message, name) for name in _SERVICE):
            return None
        if message.document is not None and _is_coach(message.from_user, coaches):
            return _file(message, number)
        return SentSomething(kind=_kind(message), message_id=number, **by)

    def _text(self, message: Message, text: str, coaches: Collection[int]) -> Event | None:
        command = _COMMAND.fullmatch(text.strip())
        if command is None:
            return _said(message, text, by_coach=_is_coach(message.from_user, coaches))
        if command[2] and command[2].lower() != self._username:
            return None
        sender = message.from_user
        return Commanded(
            name=command[1].lower(),
            argument=command[3] or "",
            message_id=message.message_id,
            **_by(sender),
            by_coach=_is_coach(sender, coaches),
        )


def _said(message: Message, text: str, *, by_coach: bool) -> Event:
    """A text; of a reply to the bot it is known which message it answers."""
    sender, replied = message.from_user, message.reply_to_message
    said = Said(text=text, message_id=message.message_id, **_by(sender), by_coach=by_coach)
    if replied is None or replied.from_user is None or not replied.from_user.is_bot:
        return said
    by = clean(sender.first_name) if sender else ""
    return said.model_copy(update={"reply": Reply(to=replied.message_id, by=by)})


def _is_coach(sender: User | None, coaches: Collection[int]) -> bool:
    return sender is not None and sender.id in coaches


def _file(message: Message, number: int) -> Event | None:
    document, sender = message.document, message.from_user
    if document is None:
        return None
    return SentFile(
        file_id=document.file_id,
        name=document.file_name or "",
        size=document.file_size or 0,
        by=clean(sender.first_name) if sender else "",
        message_id=number,
        **_by(sender),
    )


def _kind(message: Message) -> Literal["sticker", "photo", "voice", "location", "other"]:
    """What it is that is no text."""
    if message.sticker is not None:
        return "sticker"
    if message.photo:
        return "photo"
    if message.voice is not None or message.video_note is not None or message.audio is not None:
        return "voice"
    return "location" if message.location is not None else "other"


def _by(sender: User | None) -> Sender:
    """What Telegram says of whoever did something."""
    if sender is None:
        return {"language": "", "first_name": "", "username": ""}
    username = sender.username or ""
    return {
        "language": _language(sender),
        "first_name": clean(sender.first_name),
        "username": username if _USERNAME.fullmatch(username) else "",
    }


def _language(sender: User | None) -> str:
    """What Telegram says of the sender's language; empty where it does not."""
    return (sender.language_code or "") if sender else ""


def _shared(user: Any) -> Shared:
    """A name out of a picked user or a contact card; a phone number stays behind."""
    return Shared(
        name=_name(user.first_name or "", user.last_name or ""),
        username=getattr(user, "username", None),
        telegram_id=user.user_id,
    )


def _name(first: str, last: str) -> str:
    """One name of two parts: the family name first and without a space where both are Chinese."""
    first, last = clean(first), clean(last)
    if _HAN.fullmatch(first) and _HAN.fullmatch(last):
        return clean(last + first)
    return clean(f"{first} {last}")


def _edited(message: Message) -> Event | None:
    if message.chat.type != "private" or not message.text:
        return None
    return Edited(text=message.text, message_id=message.message_id, **_by(message.from_user))


def _tapped(query: CallbackQuery, *, by_coach: bool) -> Event | None:
    """A tap in the learner's own chat; anybody else's is no concern of theirs."""
    if query.message is None or not query.data or query.message.chat.id != query.from_user.id:
        return None
    number = query.message.message_id
    return Tapped(
        data=query.data,
        label=_label(query),
        message_id=number,
        callback=query.id,
        **_by(query.from_user),
        by_coach=by_coach,
    )


def _label(query: CallbackQuery) -> str:
    """What the tapped button says; empty where the message has no such button (any more)."""
    markup = getattr(query.message, "reply_markup", None)
    buttons = [button for row in markup.inline_keyboard for button in row] if markup else []
    return next((button.text for button in buttons if button.callback_data == query.data), "")


def _membership(change: ChatMemberUpdated) -> Event | None:
    status = change.new_chat_member.status
    if change.chat.type != "private":
        added = status in ("member", "administrator")
        return MetInGroup(language=_language(change.from_user)) if added else None
    return Blocked() if status in ("kicked", "left") else Unblocked()


def _mended(value: Any) -> Any:
    """The same JSON with half surrogate pairs replaced: no database and no other program takes them."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, list):
        return [_mended(item) for item in value]
    if isinstance(value, dict):
        return {key: _mended(item) for key, item in value.items()}
    return value
