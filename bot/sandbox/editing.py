"""The methods that change or answer something in a chat."""

from typing import Any

from .context import Context
from .errors import bad_request
from .markup import checked_markup, is_inline
from .model import Json, Message
from .parameters import Parameters
from .sending import checked_text, recipient
from .text import units

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as "
    "a current content and reply markup of the message"
)
_DELETABLE_SECONDS = 48 * 3600
_TOAST_LIMIT = 200
_EMOJI = frozenset(
    """👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥 🌚 🌭 💯 🤣 ⚡ 🍌
    🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿
    🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡""".split()  # noqa: SIM905
)
_PLAIN_STYLE = "\ufe0f"


async def edit_message_text(context: Context, given: Parameters) -> Json:
    """Replace text and inline keyboard of the bot's own message; no keyboard given removes it."""
    message = _own_message(context, given)
    content = checked_text(given)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    content |= _inline_markup(given)
    message.text_edited |= content["text"] != message.body["text"]
    return _changed(context, message, content, ("text", "entities", "reply_markup"))


async def edit_message_reply_markup(context: Context, given: Parameters) -> Json:
    """Replace or remove the inline keyboard of the bot's own message."""
    message = _own_message(context, given)
    return _changed(context, message, _inline_markup(given), ("reply_markup",))


async def delete_message(context: Context, given: Parameters) -> bool:
    """Delete a message of either side that is less than 48 hours old."""
    chat = recipient(context, given)
    message = context.world.message(chat.id, given.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if message.body["date"] < context.world.timestamp() - _DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    message.deleted = True
    context.world.put_message(message)
    return True


async def set_message_reaction(context: Context, given: Parameters) -> bool:
    """Put the bot's reaction, one emoji at most, on a message; none given removes it."""
    chat = recipient(context, given)
    message = context.world.message(chat.id, given.integer("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    wanted = [_emoji(reaction) for reaction in given.structure("reaction", list) or []]
    if len(wanted) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    message.reactions = wanted
    context.world.put_message(message)
    return True


async def answer_callback_query(context: Context, given: Parameters) -> bool:
    """Answer a tap, once, with or without a text of up to 200 characters."""
    text = given.text("text") or ""
    if units(text) > _TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    chat_id = context.taps.answered(given.text("callback_query_id"))
    context.world.chats[chat_id].activity.touch()
    toast = {"text": text, "alert": given.flag("show_alert")}
    context.streams.publish(chat_id, "toast", toast)
    return True


def _own_message(context: Context, given: Parameters) -> Message:
    chat = recipient(context, given)
    if given.integer("message_id") is None:
        raise bad_request("message identifier is not specified")
    message = context.world.message(chat.id, given.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    # Telegram lets a bot edit only messages without a reply markup or with an inline one.
    if not message.by_bot or message.markup is not None:
        raise bad_request("message can't be edited")
    return message


def _inline_markup(given: Parameters) -> Json:
    markup = checked_markup(given.structure("reply_markup", dict))
    if not is_inline(markup):
        raise bad_request("inline keyboard expected")
    return {} if markup is None else {"reply_markup": markup}


def _changed(context: Context, message: Message, content: Json, fields: tuple[str, ...]) -> Json:
    if {name: message.body[name] for name in fields if name in message.body} == content:
        raise bad_request(_NOT_MODIFIED)
    kept = {name: value for name, value in message.body.items() if name not in fields}
    message.body = kept | content | {"edit_date": context.world.timestamp()}
    context.world.chats[message.chat_id].activity.message_sent()
    return context.world.put_message(message).body


def _emoji(reaction: Any) -> str:
    emoji = reaction.get("emoji") if isinstance(reaction, dict) else None
    plain = emoji.replace(_PLAIN_STYLE, "") if isinstance(emoji, str) else ""
    if plain not in _EMOJI:
        raise bad_request("REACTION_INVALID")
    return plain
