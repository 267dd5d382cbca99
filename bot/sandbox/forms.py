"""Messages and users as the sandbox's user side gives them."""

from datetime import UTC, datetime
from urllib.parse import quote

from .model import Chat, Json, Message, StoredFile, User

_KINDS = ("document", "photo", "sticker", "voice", "contact", "location")


def message_form(message: Message, files: dict[str, StoredFile]) -> Json:
    """Return a message as a person sees it; `files` by file_id."""
    body = message.body
    form: Json = {
        "message_id": message.message_id,
        "from": "bot" if message.by_bot else "user",
        "kind": _kind(body),
        "text": body.get("text", body.get("caption", "")),
        "entities": body.get("entities", body.get("caption_entities", [])),
        "buttons": [[_button(button) for button in row] for row in inline_rows(message)],
        "keyboard": _keyboard(message.markup),
        "document": _document(body, files),
        "date": datetime.fromtimestamp(body["date"], UTC).isoformat(),
        "edited": "edit_date" in body,
        "text_edited": message.text_edited,
        "silent": message.silent,
        "reactions": message.reactions,
    }
    extra: Json = {key: body[key] for key in ("contact", "location", "caption") if key in body}
    if "users_shared" in body:
        extra["users"] = body["users_shared"]["users"]
    if "reply_to_message" in body:
        extra["reply_to"] = body["reply_to_message"]["message_id"]
    return form | extra


def user_form(user: User, chat: Chat) -> Json:
    """Return a user as an entry of the list of users."""
    latest = chat.latest
    last = latest and {
        "text": latest.body.get("text", latest.body.get("caption", "")),
        "kind": _kind(latest.body),
        "date": datetime.fromtimestamp(latest.body["date"], UTC).isoformat(),
        "from": "bot" if latest.by_bot else "user",
    }
    entry = {"id": user.id, "first_name": user.first_name, "language_code": user.language_code}
    return entry | {"blocked": user.blocked, "coach": user.coach, "last": last}


def inline_rows(message: Message) -> list[list[Json]]:
    """Return the rows of Telegram's buttons under a message."""
    rows: list[list[Json]] = message.body.get("reply_markup", {}).get("inline_keyboard", [])
    return rows


def shown_keyboard(chat: Chat) -> Json | None:
    """Return the reply keyboard that shows in a chat, as a stream tells it; None for none."""
    if chat.keyboard is None:
        return None
    return {
        "rows": chat.keyboard["keyboard"],
        "placeholder": chat.keyboard.get("input_field_placeholder", ""),
        "one_time": bool(chat.keyboard.get("one_time_keyboard")),
    }


def _kind(body: Json) -> str:
    if "users_shared" in body:
        return "users"
    return next((kind for kind in _KINDS if kind in body), "text")


def _button(button: Json) -> Json:
    form: Json = {"text": button["text"]}
    if "callback_data" in button:
        form["data"] = button["callback_data"]
    elif "url" in button:
        form["url"] = button["url"]
    elif "copy_text" in button:
        form["copy"] = button["copy_text"]["text"]
    return form


def _keyboard(markup: Json | None) -> list[list[Json]] | str | None:
    if markup is None or "force_reply" in markup:
        return None
    rows: list[list[Json]] | None = markup.get("keyboard")
    return "remove" if rows is None else rows


def _document(body: Json, files: dict[str, StoredFile]) -> Json | None:
    content = body.get("document") or (body["photo"][-1] if "photo" in body else None)
    file = files.get(content["file_id"]) if content else None
    if file is None:
        return None
    return {"name": file.name, "url": f"/sandbox/files/{file.file_id}/{quote(file.name, safe='')}"}
