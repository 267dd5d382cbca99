"""The composition root: builds the parts, runs the loops, and stops them in an order that loses nothing."""

import asyncio
import errno
import logging
import secrets
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot import content
from bot.clock import Clock
from bot.dialogue.effects import AnswerTap, SendFile
from bot.dialogue.lesson import Lesson
from bot.doorbell import Doorbell
from bot.logs import Trouble
from bot.outbox import Sender
from bot.sandbox import Sandbox, SandboxUser
from bot.settings import Settings, SettingsError
from bot.store.database import Database
from bot.store.inbox import Inbox
from bot.store.log import Log
from bot.store.nudges import Nudges
from bot.store.outbox import Outbox
from bot.store.turns import Turns
from bot.telegram import profile
from bot.telegram.messenger import Messenger
from bot.telegram.receiver import KINDS, Poller, Receiver, webhook
from bot.telegram.request import AiohttpRequest
from bot.telegram.updates import UpdateReader
from bot.transcripts import export
from bot.worker import Worker

LOOPBACK = "127.0.0.1"
SANDBOX_COACH = 900
CAST = (
    SandboxUser(1001, "小林", "zh-hans"),
    SandboxUser(1002, "阿May", "zh-hans"),
    SandboxUser(1003, "Daniel", "en"),
    SandboxUser(SANDBOX_COACH, "周教练", "zh-hans", coach=True),
)
"""Who is there on the first start of the local Telegram."""
TELEGRAM = "https://api.telegram.org"
RETRY_SECONDS = 2.0

log = logging.getLogger(__name__)


class StartError(Exception):
    """The bot cannot start; the sentence says why and what to do."""


class Coach:
    """The running bot, without the way updates come in: what every way of running has in common."""

    def __init__(
        self, database: Database, lesson: Lesson, bot: Bot, settings: Settings, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._lesson = lesson
        self.inbox, self.outbox, self.nudges = Inbox(database), Outbox(database), Nudges(database)
        self.inbox_bell, self.outbox_bell = Doorbell(), Doorbell()
        self._turns = Turns(database)
        self._messenger = Messenger(bot)
        self._now = now
        self._taps: set[asyncio.Task[None]] = set()
        self._loops: list[asyncio.Task[None]] = []
        self.worker = Worker(
            self.inbox,
            self._turns,
            lesson,
            UpdateReader(bot.username, coaches(settings)),
            now,
            doorbell=self.inbox_bell,
            outbox_bell=self.outbox_bell,
            answer_taps=self._answer_taps,
        )
        self.sender = Sender(
            self.outbox,
            Log(database),
            self._messenger,
            self._file,
            now,
            pace=settings.pace,
            doorbell=self.outbox_bell,
            inbox_bell=self.inbox_bell,
        )
        self.clock = Clock(self.nudges, self.inbox, now, self.inbox_bell)
        self.receiver = Receiver(bot.id, self.inbox, now, self.inbox_bell)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The loops run inside the block."""
        self._loops = [asyncio.create_task(self.worker.run()), asyncio.create_task(self.sender.run())]
        self.clock.start()
        try:
            yield
        finally:
            self.clock.stop()
            for task in (*self._loops, *self._taps):
                task.cancel()
            await asyncio.gather(*self._loops, *self._taps, return_exceptions=True)

    async def lives(self) -> None:
        """Returns never; raises what ended one of the loops, since without it nobody would get an answer."""
        await _first(*(asyncio.shield(loop) for loop in self._loops))

    async def next_due(self) -> datetime | None:
        """When the next nudge falls due (UTC), or None."""
        return await self.nudges.next_due()

    async def tick(self) -> None:
        """Claims what is due now."""
        await self.clock.tick()

    async def idle(self) -> bool:
        """Whether nothing waits to be handled or sent."""
        return not (await self._turns.pending() or self._taps)

    def _answer_taps(self, taps: Sequence[AnswerTap]) -> None:
        """At once and outside the queue: Telegram refuses an answer that comes too late."""
        for tap in taps:
            task = asyncio.create_task(self._messenger.answer_tap(tap))
            self._taps.add(task)
            task.add_done_callback(self._taps.discard)

    async def _file(self, chat: int, message: SendFile) -> bytes:
        if message.what == "own":
            pieces = export.own(self._database, self._lesson, chat)
        else:
            pieces = export.shared(self._database, self._lesson, message.form)
        return "".join([piece async for piece in pieces]).encode()


def coaches(settings: Settings) -> frozenset[int]:
    """Who may ask for transcripts; on the local Telegram there is a coach to try it with."""
    if settings.uses_sandbox and not settings.coaches:
        return frozenset({SANDBOX_COACH})
    return settings.coaches


async def run(settings: Settings, tell: Callable[[str], None], open_page: Callable[[str], None]) -> None:
    """Runs until a signal or until polling dies (then PollingDiedError).

    `tell` is given lines for whoever started it, `open_page` the address of the chat page.
    Raises ContentError, StoreError, SettingsError or StartError where it cannot start.
    """
    stopped = _stop_on_signals()
    async with AsyncExitStack() as stack:
        await _first(stopped.wait(), _serve(settings, stack, tell, open_page))


async def _serve(
    settings: Settings, stack: AsyncExitStack, tell: Callable[[str], None], open_page: Callable[[str], None]
) -> None:
    """Starts the parts and keeps them running; it may be cancelled at any point, `stack` then takes them down."""
    lesson = content.load()
    database = await Database.open(settings.database_path)
    stack.push_async_callback(database.close)
    sandbox, address = None, settings.api_url or TELEGRAM
    if settings.uses_sandbox:
        sandbox, address = await _sandbox(settings, stack, settings.port)
    bot = _bot(settings, address)
    stack.push_async_callback(bot.shutdown)
    await _greet(bot, tell)
    coach = Coach(database, lesson, bot, settings, sandbox.clock.now if sandbox else _real_now)
    await profile.present(bot, lesson.phrases.profile, coaches(settings))
    await stack.enter_async_context(coach.running())
    if sandbox is not None:
        sandbox.driver = coach
        tell(f"The chat page is at {address} (Ctrl-C ends it)")
        open_page(address)
    incoming = await _incoming(settings, bot, coach, stack)
    tell(f"@{bot.username} is running")
    await _first(incoming, coach.lives())


async def run_sandbox(settings: Settings, port: int, tell: Callable[[str], None]) -> None:
    """Runs the local Telegram alone, until a signal; raises StartError where it cannot start."""
    stopped = _stop_on_signals()
    async with AsyncExitStack() as stack:
        _, address = await _sandbox(settings, stack, port)
        tell(f"The local Telegram is at {address} (for the bot: BOT_API_URL={address})")
        await stopped.wait()


def _real_now() -> datetime:
    return datetime.now(UTC)


def _bot(settings: Settings, address: str) -> Bot:
    return Bot(
        settings.effective_token,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    )


async def _sandbox(settings: Settings, stack: AsyncExitStack, port: int) -> tuple[Sandbox, str]:
    folder = settings.data / "sandbox"
    try:
        sandbox = Sandbox(folder, settings.effective_token, users=CAST)
        address = await sandbox.start(LOOPBACK, port)
    except OSError as error:
        raise StartError(_cannot_listen(port, error)) from error
    except ValueError as error:
        raise StartError(f"The local Telegram cannot read {folder}: {error}") from error
    stack.push_async_callback(sandbox.stop)
    return sandbox, address


def _cannot_listen(port: int, error: OSError) -> str:
    if error.errno in (errno.EADDRINUSE, errno.EACCES):
        return f"Cannot listen on port {port} ({error.strerror}): free it, or set BOT_PORT to another."
    return f"The local Telegram cannot start: {error}."


async def _greet(bot: Bot, tell: Callable[[str], None]) -> None:
    """Asks Telegram who we are, until it answers; raises SettingsError where it refuses the token."""
    told = False
    while True:
        try:
            await bot.initialize()
        except InvalidToken:
            raise SettingsError("BOT_TOKEN: Telegram refuses this token; copy it from BotFather anew.") from None
        except TelegramError as error:
            if not told:
                tell(f"Telegram cannot be reached yet, trying again every {RETRY_SECONDS:.0f} s: {error.message}")
                told = True
            await asyncio.sleep(RETRY_SECONDS)
        else:
            return


async def _incoming(
    settings: Settings, bot: Bot, coach: Coach, stack: AsyncExitStack
) -> Coroutine[Any, Any, None]:
    """Opens the way in, webhook or polling, and returns what runs while it is open."""
    if not settings.webhook_url:
        await _told(bot.delete_webhook)
        return Poller(bot, coach.receiver).run()
    given = settings.webhook_secret
    secret = given.get_secret_value() if given else secrets.token_urlsafe(32)
    runner = web.AppRunner(
        webhook(coach.receiver, urlsplit(settings.webhook_url).path, secret), access_log=None, shutdown_timeout=1.0
    )
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    try:
        await web.TCPSite(runner, None, settings.port).start()
    except OSError as error:
        raise StartError(_cannot_listen(settings.port, error)) from error
    try:
        await _told(
            lambda: bot.set_webhook(settings.webhook_url or "", secret_token=secret, allowed_updates=list(KINDS))
        )
    except BadRequest as error:
        raise SettingsError(f"BOT_WEBHOOK_URL: Telegram refuses it ({error.message}).") from None
    return _forever()


async def _told(call: Callable[[], Coroutine[Any, Any, bool]]) -> None:
    """Repeats a call that must get through before updates can come in; raises BadRequest where it never will."""
    trouble = Trouble(log)
    while True:
        try:
            await call()
        except (BadRequest, InvalidToken):
            raise
        except TelegramError as error:
            what = f"Telegram did not take the way in, trying again: {error.message}"
            trouble.met(what, over="Telegram took the way in")
            await asyncio.sleep(RETRY_SECONDS)
        else:
            trouble.passed()
            return


async def _forever() -> None:
    await asyncio.Event().wait()


def _stop_on_signals() -> asyncio.Event:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    return stopped


async def _first(*work: Awaitable[object]) -> None:
    """Runs all until one of them is done, and cancels the others; what one raises is raised."""
    tasks = [asyncio.ensure_future(each) for each in work]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
