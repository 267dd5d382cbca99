"""The user side over HTTP: JSON under /sandbox, for scripts and for the chat page."""

import json
import math
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from .actions import Actions
from .context import Context
from .errors import RequestError
from .faults import fault_from
from .forms import user_form
from .model import Json
from .profile import commands_for, described
from .reading import Reading, read_chat
from .streaming import stream_chat
from .travel import Travel

_QUIET, _TIMEOUT = 0.3, 15.0
_LONGEST = 600.0

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def errors_as_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer what is refused on the user side with `{"error": sentence}`."""
    try:
        return await handler(request)
    except RequestError as error:
        return web.json_response({"error": error.sentence}, status=error.status)
    except web.HTTPException as error:
        if not request.path.startswith("/sandbox/"):
            raise
        return web.json_response({"error": f"{error.reason}."}, status=error.status)


class UserSide:
    """Routes for people: what they do, what they see, and the sandbox's clock and faults."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._actions = Actions(context)
        self._travel = Travel(context)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of the user side."""
        user = r"/sandbox/users/{id:-?\d{1,18}}"
        return [
            web.get("/sandbox/users", self._list_users),
            web.put(user, self._put_user),
            *(web.post(f"{user}/{name}", action) for name, action in self._user_actions().items()),
            web.get(f"{user}/chat", self._read),
            web.get(f"{user}/stream", self._stream),
            web.get("/sandbox/bot", self._bot),
            web.get("/sandbox/files/{file_id}/{name:.*}", self._download),
            web.post("/sandbox/updates", self._raw_update),
            web.get("/sandbox/clock", self._clock),
            web.post("/sandbox/clock", self._move_clock),
            web.post("/sandbox/faults", self._order_fault),
            web.delete("/sandbox/faults", self._clear_faults),
        ]

    def _user_actions(self) -> dict[str, Handler]:
        return {
            "say": self._say,
            "tap": self._tap,
            "edit": self._edit,
            "share": self._share,
            "send": self._send,
            "block": self._block,
            "unblock": self._unblock,
        }

    async def _list_users(self, request: web.Request) -> web.Response:
        world = self._context.world
        entries = [user_form(user, world.chats[user.id]) for user in world.users.values()]
        return web.json_response({"users": entries})

    async def _put_user(self, request: web.Request) -> web.Response:
        user = self._actions.create_user(_user_id(request), await _body(request))
        return web.json_response(user_form(user, self._context.world.chats[user.id]))

    async def _say(self, request: web.Request) -> web.Response:
        body = await _body(request)
        given = (body.get("text"), body.get("chat_id"), body.get("reply_to"))
        return _made(self._actions.say(_user_id(request), *given))

    async def _tap(self, request: web.Request) -> web.Response:
        return _made(self._actions.tap(_user_id(request), await _body(request)))

    async def _edit(self, request: web.Request) -> web.Response:
        body = await _body(request)
        edited = self._actions.edit(
            _user_id(request), body.get("message_id"), body.get("text"), body.get("chat_id")
        )
        return _made(edited)

    async def _share(self, request: web.Request) -> web.Response:
        return _made(self._actions.share(_user_id(request), await _body(request)))

    async def _send(self, request: web.Request) -> web.Response:
        return _made(self._actions.send(_user_id(request), await _body(request)))

    async def _block(self, request: web.Request) -> web.Response:
        self._actions.set_blocked(_user_id(request), True)
        return _made(None)

    async def _unblock(self, request: web.Request) -> web.Response:
        self._actions.set_blocked(_user_id(request), False)
        return _made(None)

    async def _read(self, request: web.Request) -> web.Response:
        group = _number(request, "chat_id", 0)
        chat = self._actions.chat(_user_id(request), int(group) or None)
        wanted = Reading(
            after=int(_number(request, "after", 0)),
            quiet=_seconds(request, "quiet", _QUIET),
            timeout=_seconds(request, "timeout", _TIMEOUT),
        )
        return web.json_response(await read_chat(self._context, chat, wanted))

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        chat = self._actions.chat(_user_id(request))
        after = int(_number(request, "after", 0))
        resumed = request.headers.get("Last-Event-ID", "")
        if resumed.isascii() and resumed.isdigit():
            after = int(resumed)
        return await stream_chat(self._context, self._travel, request, chat, after)

    async def _bot(self, request: web.Request) -> web.Response:
        world = self._context.world
        user = self._actions.user(int(_number(request, "user", 0))) if "user" in request.query else None
        language = user.language_code if user else ""
        # Telegram goes by the two-letter code: "zh" also serves "zh-hans".
        language = language.split("-")[0].lower()
        return web.json_response(
            {
                "username": world.bot.username,
                "first_name": described(world, "name", language),
                "description": described(world, "description", language),
                "short_description": described(world, "short_description", language),
                "commands": commands_for(world, user.id if user else None, language),
            }
        )

    async def _download(self, request: web.Request) -> web.StreamResponse:
        file = self._context.files.find(request.match_info["file_id"])
        if file is None:
            raise RequestError(404, "There is no such file.")
        response = web.FileResponse(self._context.files.location(file))
        # Always saved, never shown: what a file holds must not run as part of the page.
        response.headers["Content-Disposition"] = "attachment"
        return response

    async def _raw_update(self, request: web.Request) -> web.Response:
        return web.json_response({"update_id": self._context.updates.add_raw(await _body(request))})

    async def _clock(self, request: web.Request) -> web.Response:
        return web.json_response(await self._travel.state())

    async def _move_clock(self, request: web.Request) -> web.Response:
        now = await self._travel.move(await _body(request))
        return web.json_response({"now": now.isoformat()})

    async def _order_fault(self, request: web.Request) -> web.Response:
        self._context.faults.order(fault_from(await _body(request)))
        return web.json_response({})

    async def _clear_faults(self, request: web.Request) -> web.Response:
        self._context.faults.clear()
        return web.json_response({})


async def _body(request: web.Request) -> Json:
    raw = await request.read()
    try:
        body = json.loads(raw) if raw.strip() else {}
    except (ValueError, RecursionError) as error:
        raise RequestError(400, "The request's body is not JSON.") from error
    if not isinstance(body, dict):
        raise RequestError(400, "The request's body must be a JSON object.")
    return body


def _made(message_id: int | None) -> web.Response:
    return web.json_response({"message_id": message_id})


def _user_id(request: web.Request) -> int:
    return int(request.match_info["id"])


def _seconds(request: web.Request, name: str, usual: float) -> float:
    return max(0.0, min(_number(request, name, usual), _LONGEST))


def _number(request: web.Request, name: str, usual: float) -> float:
    given: Any = request.query.get(name, usual)
    try:
        number = float(given)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise RequestError(400, f"{name} must be a number.")
    return number
