"""The sandbox: a local Telegram on one port, for a bot and for the people who talk to it."""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from .actions import Actions
from .botapi import BotApi
from .clock import Driver, SandboxClock
from .context import Context, Taps
from .faults import Faults
from .files import Files
from .gate import add_headers, is_loopback_host, loopback_only
from .journal import Journal
from .objects import BotIdentity
from .streams import Streams
from .updates import UpdateQueue
from .userside import UserSide, errors_as_json
from .webhook import Webhook
from .world import World

_logger = logging.getLogger(__name__)
_UPLOAD_LIMIT = 52_000_000
_SHUTDOWN_SECONDS = 0.2
_PAGE = Path(__file__).parent / "page"
_PAGE_FILE = re.compile(r"[a-z0-9-]+\.[a-z0-9]+")


@dataclass(frozen=True)
class SandboxUser:
    """A user who is there from the first start."""

    id: int
    first_name: str
    language_code: str = "zh-hans"
    coach: bool = False


class Sandbox:
    """A Bot API server, its user side and its chat page, with its state in a folder."""

    def __init__(
        self,
        folder: Path,
        token: str,
        *,
        users: Sequence[SandboxUser] = (),
        driver: Driver | None = None,
        clock: SandboxClock | None = None,
        name: str = "人脉教练",
        tap_seconds: float = 15.0,
    ) -> None:
        """`name` is what the bot is called; a tap can be answered for `tap_seconds` of real time."""
        self.clock = clock or SandboxClock(folder)
        self._users = users
        self._journal = Journal(folder)
        bot_id = token.partition(":")[0]
        identity = BotIdentity(int(bot_id) if bot_id.isdecimal() else 1, name, "sandbox_bot")
        world = World(self._journal, self.clock, identity)
        updates = UpdateQueue(world)
        self._context = Context(
            clock=self.clock,
            world=world,
            updates=updates,
            files=Files(world, folder / "files"),
            streams=Streams(world),
            faults=Faults(),
            webhook=Webhook(world, updates),
            taps=Taps(tap_seconds),
            driver=driver,
        )
        self._token = token
        self._runner: web.AppRunner | None = None

    @property
    def driver(self) -> Driver | None:
        """The bot that shares the clock, or None where the sandbox runs alone."""
        return self._context.driver

    @driver.setter
    def driver(self, driver: Driver | None) -> None:
        self._context.driver = driver

    async def start(self, host: str = "127.0.0.1", port: int = 8080) -> str:
        """Listen, and return the address such as `http://127.0.0.1:8080`; port 0 takes any free one.

        OSError if the port or the folder is in use; ValueError if `host` is not on the loopback, or the
        journal is damaged.
        """
        if not is_loopback_host(host):
            raise ValueError("The sandbox listens on the loopback only.")
        self._journal.lock()
        try:
            return await self._listen(host, port)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """End streams, polls and deliveries, then stop listening."""
        self._context.streams.close()
        self._context.updates.end_poll(None)
        await self._context.webhook.stop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        self._journal.close()

    async def _listen(self, host: str, port: int) -> str:
        self._context.world.load()
        self._context.updates.load()
        self._create_users()
        self._runner = web.AppRunner(
            self._application(),
            access_log=None,
            logger=_logger,
            shutdown_timeout=_SHUTDOWN_SECONDS,
            handle_signals=False,
        )
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        await self._context.webhook.start()
        number = self._runner.addresses[0][1]
        return f"http://[{host}]:{number}" if ":" in host else f"http://{host}:{number}"

    def _create_users(self) -> None:
        if self._context.world.users:
            return
        actions = Actions(self._context)
        for user in self._users:
            names = {"first_name": user.first_name, "language_code": user.language_code}
            created = actions.create_user(user.id, names)
            self._context.world.put_user(replace(created, coach=user.coach))

    def _application(self) -> web.Application:
        application = web.Application(middlewares=[loopback_only, errors_as_json], client_max_size=_UPLOAD_LIMIT)
        application.on_response_prepare.append(add_headers)
        application.add_routes(BotApi(self._context, self._token).routes())
        application.add_routes(UserSide(self._context).routes())
        application.add_routes([web.get("/", _index), web.get("/page/{name}", _page_file)])
        return application


def _without_request_lines(record: logging.LogRecord) -> bool:
    """Leave out requests that are not HTTP: the record would show their first line, which holds the token."""
    return not (record.exc_info and isinstance(record.exc_info[1], BadHttpMessage))


_logger.addFilter(_without_request_lines)


async def _index(request: web.Request) -> web.StreamResponse:
    return _file_of_page("index.html")


async def _page_file(request: web.Request) -> web.StreamResponse:
    return _file_of_page(request.match_info["name"])


def _file_of_page(name: str) -> web.StreamResponse:
    path = _PAGE / name
    if not _PAGE_FILE.fullmatch(name) or not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path)
