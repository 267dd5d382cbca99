"""The methods by which the bot describes itself: name, descriptions, commands, menu button."""

import json
import re
from typing import Any

from .context import Context
from .errors import bad_request
from .model import Json
from .objects import own_bot_object
from .parameters import Parameters
from .text import units
from .world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_COMMANDS_LIMIT = 100
_DEFAULT_SCOPE = {"type": "default"}


async def get_me(context: Context, given: Parameters) -> Json:
    """Return the bot itself."""
    return own_bot_object(context.world.bot)


async def set_my_commands(context: Context, given: Parameters) -> bool:
    """Set the list of commands for a scope and a language."""
    commands = given.structure("commands", list)
    if commands is None:
        raise bad_request("can't parse commands JSON object")
    if len(commands) > _COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    stored = [_checked_command(command) for command in commands]
    context.world.put_setting(_commands_key(context, given), stored or None)
    return True


async def get_my_commands(context: Context, given: Parameters) -> list[Json]:
    """Return the list that was set for exactly this scope and language."""
    commands: list[Json] = context.world.settings.get(_commands_key(context, given), [])
    return commands


async def delete_my_commands(context: Context, given: Parameters) -> bool:
    """Remove the list for a scope and a language."""
    context.world.put_setting(_commands_key(context, given), None)
    return True


async def set_my_name(context: Context, given: Parameters) -> bool:
    """Set the name for a language; an empty one removes it."""
    return _set_text(context, given, "name", 64)


async def get_my_name(context: Context, given: Parameters) -> Json:
    """Return the name for a language."""
    return {"name": described(context.world, "name", given.text("language_code") or "")}


async def set_my_description(context: Context, given: Parameters) -> bool:
    """Set what an empty chat shows, for a language."""
    return _set_text(context, given, "description", 512)


async def get_my_description(context: Context, given: Parameters) -> Json:
    """Return the description for a language."""
    return {"description": described(context.world, "description", given.text("language_code") or "")}


async def set_my_short_description(context: Context, given: Parameters) -> bool:
    """Set what the bot's profile shows, for a language."""
    return _set_text(context, given, "short_description", 120)


async def get_my_short_description(context: Context, given: Parameters) -> Json:
    """Return the short description for a language."""
    language = given.text("language_code") or ""
    return {"short_description": described(context.world, "short_description", language)}


async def set_chat_menu_button(context: Context, given: Parameters) -> bool:
    """Accept a menu button; the page shows the commands in any case."""
    given.structure("menu_button", dict)
    return True


async def accept(context: Context, given: Parameters) -> bool:
    """Accept a call that changes nothing here."""
    return True


def described(world: World, what: str, language: str) -> str:
    """Return name or description for a language, or else the general one."""
    general = world.settings.get(f"{what}:", world.bot.name if what == "name" else "")
    return str(world.settings.get(f"{what}:{language}", general))


def commands_for(world: World, user_id: int | None, language: str) -> list[Json]:
    """Return the commands that a private chat shows: the narrowest scope that has any, by language first."""
    scopes: list[Json] = [{"type": "all_private_chats"}, _DEFAULT_SCOPE]
    if user_id is not None:
        scopes.insert(0, {"type": "chat", "chat_id": user_id})
    for scope in scopes:
        for code in (language, ""):
            commands: list[Json] | None = world.settings.get(_key(scope, code))
            if commands:
                return commands
    return []


def _checked_command(command: Any) -> Json:
    name = command.get("command") if isinstance(command, dict) else None
    about = command.get("description") if isinstance(command, dict) else None
    if not isinstance(name, str) or not _COMMAND.fullmatch(name.removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(about, str) or not 1 <= units(about.strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name.removeprefix("/"), "description": about.strip()}


def _commands_key(context: Context, given: Parameters) -> str:
    scope = given.structure("scope", dict) or _DEFAULT_SCOPE
    kind = scope.get("type")
    if kind in ("chat", "chat_administrators", "chat_member"):
        chat_id = Parameters(scope, {}).integer("chat_id")
        if chat_id not in context.world.chats:
            raise bad_request("chat not found")
        scope = scope | {"chat_id": chat_id}
    elif kind not in ("default", "all_private_chats", "all_group_chats", "all_chat_administrators"):
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return _key(scope, given.text("language_code") or "")


def _key(scope: Json, language: str) -> str:
    return f"commands:{json.dumps(scope, sort_keys=True)}:{language}"


def _set_text(context: Context, given: Parameters, what: str, limit: int) -> bool:
    text = (given.text(what) or "").strip()
    if units(text) > limit:
        raise bad_request(f"bot {what.replace('_', ' ')} is too long")
    context.world.put_setting(f"{what}:{given.text('language_code') or ''}", text or None)
    return True
