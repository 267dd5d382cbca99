"""How the bot describes itself, in general and to one user."""

from typing import Any

import pytest
import telegram
from telegram import BotCommand, BotCommandScopeChat

from .running import LIN, WANG, Running


async def commands_seen_by(here: Running, user: int) -> list[str]:
    profile = await here.get(f"bot?user={user}")
    return [command["command"] for command in profile["commands"]]


async def test_the_narrowest_scope_and_the_users_language_win(here: Running, bot: telegram.Bot) -> None:
    await bot.set_my_commands([BotCommand("help", "help")])
    assert await commands_seen_by(here, LIN) == ["help"]
    await bot.set_my_commands([BotCommand("bangzhu", "帮助")], language_code="zh")
    assert await commands_seen_by(here, LIN) == ["bangzhu"]
    assert await commands_seen_by(here, WANG) == ["help"]
    await bot.set_my_commands([BotCommand("transcripts", "x")], scope=BotCommandScopeChat(WANG))
    assert await commands_seen_by(here, WANG) == ["transcripts"]
    await bot.delete_my_commands(scope=BotCommandScopeChat(WANG))
    assert await commands_seen_by(here, WANG) == ["help"]


async def test_commands_are_read_back_as_they_were_set(here: Running, bot: telegram.Bot) -> None:
    await bot.set_my_commands([BotCommand("help", "帮助")], language_code="zh")
    assert await bot.get_my_commands(language_code="zh") == (BotCommand("help", "帮助"),)
    assert await bot.get_my_commands() == ()


async def test_name_and_descriptions_are_kept_by_language(here: Running, bot: telegram.Bot) -> None:
    await bot.set_my_name("教练")
    await bot.set_my_description("general")
    await bot.set_my_description("说明", language_code="zh")
    await bot.set_my_short_description("short")
    assert (await bot.get_me()).first_name == "教练"
    assert (await bot.get_my_name()).name == "教练"
    assert (await bot.get_my_description("zh")).description == "说明"
    assert (await bot.get_my_description("de")).description == "general"
    assert (await bot.get_my_short_description()).short_description == "short"
    profile = await here.get(f"bot?user={LIN}")
    assert (profile["username"], profile["first_name"]) == ("sandbox_bot", "教练")
    assert (profile["description"], profile["short_description"]) == ("说明", "short")
    assert (await here.get("bot"))["description"] == "general"


@pytest.mark.parametrize(
    ("parameters", "refusal"),
    [
        ({"commands": [{"command": "Hilfe!", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [{"command": "x", "description": "x"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": "["}, "can't parse commands JSON object"),
        ({"commands": [], "scope": {"type": "chat", "chat_id": 999}}, "chat not found"),
    ],
)
async def test_commands_that_are_not_allowed_are_refused(
    here: Running, parameters: dict[str, Any], refusal: str
) -> None:
    assert await here.refusal("setMyCommands", **parameters) == f"Bad Request: {refusal}"


async def test_a_chat_is_described(here: Running, bot: telegram.Bot) -> None:
    chat = await bot.get_chat(LIN)
    assert (chat.id, chat.type, chat.first_name) == (LIN, "private", "小林")
    assert await here.refusal("getChat", chat_id=999) == "Bad Request: chat not found"
