"""Who somebody is in Telegram, asked when it is needed: nothing of it is kept."""

from telegram import Bot
from telegram.error import TelegramError

from bot.dialogue.people.typed_names import clean
from bot.dialogue.text import shorten

MOST_CHARACTERS = 40


async def name_of(bot: Bot, chat: int) -> str:
    """First and last name and @username of somebody who has written to the bot; empty where it is not known."""
    try:
        found = await bot.get_chat(chat)
    except TelegramError:
        return ""
    name = clean(f"{found.first_name or ''} {found.last_name or ''}".strip())
    handle = f"@{found.username}" if found.username else ""
    return " ".join(part for part in (shorten(name, MOST_CHARACTERS), handle) if part)
