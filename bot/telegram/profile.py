"""How the bot presents itself in Telegram: its menu of commands, its description. Best effort, at each start."""

import logging
from collections.abc import Iterable, Iterator

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import TelegramError

from bot.dialogue.course import FALLBACK, Course
from bot.dialogue.words.phrases import MenuEntry, Profile

log = logging.getLogger(__name__)


async def present(bot: Bot, course: Course) -> None:
    """Sets commands and descriptions by language; what Telegram refuses is logged."""
    try:
        for language, words in _by_language(course):
            await bot.set_my_commands(_commands(words.menu), language_code=language)
            await bot.set_my_description(words.description.strip(), language_code=language)
            await bot.set_my_short_description(words.short_description.strip(), language_code=language)
    except TelegramError as error:
        log.warning("The bot's menu and description could not be set: %s", error.message)


async def present_coaches(bot: Bot, course: Course, coaches: Iterable[int]) -> None:
    """Sets the commands of each of these coaches."""
    for coach in sorted(coaches):
        try:
            for language, words in _by_language(course):
                menu = _commands((*words.menu, *words.coach_menu))
                await bot.set_my_commands(menu, scope=BotCommandScopeChat(coach), language_code=language)
        except TelegramError as error:
            log.info("Coach %d has no menu of their own until they write to the bot: %s", coach, error.message)


async def dismiss(bot: Bot, course: Course, people: Iterable[int]) -> None:
    """Takes the commands of their own from people who are no coaches any more."""
    for chat in sorted(people):
        try:
            for language, _ in _by_language(course):
                await bot.delete_my_commands(scope=BotCommandScopeChat(chat), language_code=language)
        except TelegramError as error:
            log.info("The menu of %d, who is no coach any more, could not be reset: %s", chat, error.message)


def _by_language(course: Course) -> Iterator[tuple[str | None, Profile]]:
    """Every language with its words, and first, without a code, what all other languages see."""
    yield None, course.speaking(FALLBACK).phrases.profile
    for lesson in course.lessons:
        yield lesson.language, lesson.phrases.profile


def _commands(entries: Iterable[MenuEntry]) -> list[BotCommand]:
    return [BotCommand(entry.command, entry.description) for entry in entries]
