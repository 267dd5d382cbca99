"""The Bot API's side of the server: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from . import editing, polling, profile, sending
from .context import Context
from .errors import ApiError
from .model import Json
from .parameters import Parameters, read_parameters

Method = Callable[[Context, Parameters], Awaitable[Any]]

_METHODS: dict[str, Method] = {
    "answercallbackquery": editing.answer_callback_query,
    "close": profile.accept,
    "deletemessage": editing.delete_message,
    "deletemycommands": profile.delete_my_commands,
    "deletewebhook": polling.delete_webhook,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "editmessagetext": editing.edit_message_text,
    "getchat": sending.get_chat,
    "getfile": sending.get_file,
    "getme": profile.get_me,
    "getmycommands": profile.get_my_commands,
    "getmydescription": profile.get_my_description,
    "getmyname": profile.get_my_name,
    "getmyshortdescription": profile.get_my_short_description,
    "getupdates": polling.get_updates,
    "getwebhookinfo": polling.get_webhook_info,
    "logout": profile.accept,
    "sendchataction": sending.send_chat_action,
    "senddocument": sending.send_document,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "setchatmenubutton": profile.set_chat_menu_button,
    "setmessagereaction": editing.set_message_reaction,
    "setmycommands": profile.set_my_commands,
    "setmydescription": profile.set_my_description,
    "setmyname": profile.set_my_name,
    "setmyshortdescription": profile.set_my_short_description,
    "setwebhook": polling.set_webhook,
}


class BotApi:
    """Answers the bot's calls in Telegram's format."""

    def __init__(self, context: Context, token: str) -> None:
        self._context = context
        self._token = token.encode()

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of the Bot API."""
        return [
            web.route("*", r"/bot{token}/{method}", self._answer),
            web.get(r"/file/bot{token}/{path:.+}", self._download),
        ]

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request)
            if request.method not in ("GET", "POST"):
                raise ApiError(405, "Method Not Allowed")
            name = request.match_info["method"].lower()
            method = _METHODS.get(name)
            if method is None:
                raise ApiError(404, "Not Found")
            given = await read_parameters(request)
            result = await self._carry_out(name, method, given, request)
        except ApiError as error:
            return _refusal(error)
        except web.HTTPRequestEntityTooLarge:
            return _refusal(ApiError(413, "Request Entity Too Large"))
        return web.json_response({"ok": True, "result": result})

    async def _carry_out(self, name: str, method: Method, given: Parameters, request: web.Request) -> Any:
        chat_id = given.integer("chat_id")
        chat = self._context.world.chats.get(chat_id or 0)
        if chat is None or name == "getchat":
            return await self._with_faults(name, method, given, request)
        chat.activity.calls_running += 1
        try:
            return await self._with_faults(name, method, given, request)
        finally:
            chat.activity.calls_running -= 1
            chat.activity.touch()

    async def _with_faults(self, name: str, method: Method, given: Parameters, request: web.Request) -> Any:
        fault = self._context.faults.strike(name, given.integer("chat_id"))
        if fault is None:
            return await method(self._context, given)
        await asyncio.sleep(fault.delay)
        error = fault.error()
        if error is not None:
            raise error
        if fault.drop and fault.before:
            _cut(request)
            return None
        result = await method(self._context, given)
        if fault.drop:
            _cut(request)
        return result

    async def _download(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request)
        except ApiError as error:
            return _refusal(error)
        file = self._context.files.at(request.match_info["path"])
        if file is None:
            return _refusal(ApiError(404, "Not Found"))
        return web.FileResponse(self._context.files.location(file))

    def _check_token(self, request: web.Request) -> None:
        given = request.match_info["token"].encode("utf-8", "surrogateescape")
        if not secrets.compare_digest(given, self._token):
            raise ApiError(401, "Unauthorized")


def _cut(request: web.Request) -> None:
    """Close the connection without an answer; what is written to it afterwards goes nowhere."""
    if request.transport is not None:
        request.transport.abort()


def _refusal(error: ApiError) -> web.Response:
    content: Json = {"ok": False, "error_code": error.code, "description": error.description}
    headers = {}
    if error.retry_after is not None:
        content["parameters"] = {"retry_after": error.retry_after}
        headers["Retry-After"] = str(error.retry_after)
    return web.json_response(content, status=error.code, headers=headers)
