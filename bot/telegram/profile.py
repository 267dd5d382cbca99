"""How the bot presents itself in Telegram: its menu of commands, its description. Best effort, at each start."""

import logging
from collections.abc import Iterable

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import TelegramError

from bot.dialogue.phrases import MenuEntry, Profile

log = logging.getLogger(__name__)


async def present(bot: Bot, profile: Profile, coaches: Iterable[int]) -> None:
    """Sets commands and descriptions; coaches see their commands too. What Telegram refuses is logged."""
    try:
        await bot.set_my_commands(_commands(profile.menu))
        await bot.set_my_description(profile.description.strip())
        await bot.set_my_short_description(profile.short_description.strip())
    except TelegramError as error:
        log.warning("The bot's menu and description could not be set: %s", error.message)
    for coach in sorted(coaches):
        try:
            menu = _commands((*profile.menu, *profile.coach_menu))
            await bot.set_my_commands(menu, scope=BotCommandScopeChat(coach))
        except TelegramError as error:
            log.info("Coach %d has no menu of their own until they write to the bot: %s", coach, error.message)


def _commands(entries: Iterable[MenuEntry]) -> list[BotCommand]:
    return [BotCommand(entry.command, entry.description) for entry in entries]
