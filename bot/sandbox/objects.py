"""Telegram's own objects, as the Bot API gives them."""

from dataclasses import dataclass

from .model import Chat, Json, Message, User


@dataclass(frozen=True)
class BotIdentity:
    """Who the bot is; `name` can be changed by setMyName."""

    id: int
    name: str
    username: str


def bot_object(bot: BotIdentity) -> Json:
    """Return the bot as the sender of a message."""
    return {"id": bot.id, "is_bot": True, "first_name": bot.name, "username": bot.username}


def own_bot_object(bot: BotIdentity) -> Json:
    """Return the bot as getMe gives it."""
    return bot_object(bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def user_object(user: User) -> Json:
    """Return a user as the sender of a message."""
    sender: Json = {"id": user.id, "is_bot": False, "first_name": user.first_name}
    return sender | _optional_names(user) | {"language_code": user.language_code}


def chat_object(chat: Chat, user: User | None) -> Json:
    """Return a chat; `user` is the other side of a private one."""
    if user is None:
        return {"id": chat.id, "type": "supergroup", "title": chat.title}
    return {"id": chat.id, "type": "private", "first_name": user.first_name} | _optional_names(user)


def without_reply(message: Message) -> Json:
    """Return a message as it stands in a reply to it."""
    return {key: value for key, value in message.body.items() if key != "reply_to_message"}


def full_chat_object(chat: Chat, user: User | None) -> Json:
    """Return a chat as getChat gives it."""
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    return chat_object(chat, user) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


def _optional_names(user: User) -> Json:
    names = {"last_name": user.last_name, "username": user.username}
    return {key: value for key, value in names.items() if value}
