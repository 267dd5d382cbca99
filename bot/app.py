"""The composition root: builds the parts, runs them, and takes them down in an order that loses nothing."""

import asyncio
import errno
import signal
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime

from bot import content
from bot.coach import Coach
from bot.loops import first
from bot.sandbox import Sandbox, SandboxUser
from bot.settings import Settings, SettingsError
from bot.store import bots
from bot.store.database import Database
from bot.telegram.connection import Connection, TokenRefusedError, WebhookRefusedError

LOOPBACK = "127.0.0.1"
SANDBOX_COACH = 900
CAST = (
    SandboxUser(1001, "小林", "zh-hans"),
    SandboxUser(1002, "阿May", "zh-hans"),
    SandboxUser(1003, "Daniel", "en"),
    SandboxUser(SANDBOX_COACH, "周教练", "zh-hans", coach=True),
)
"""Who is there on the first start of the local Telegram."""


class StartError(Exception):
    """The bot cannot start; the sentence says why and what to do."""


def coaches(settings: Settings) -> frozenset[int]:
    """The coaches who see everybody; on the local Telegram there is one to try it with."""
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
        await first(stopped.wait(), _serve(settings, stack, tell, open_page))


async def _serve(
    settings: Settings, stack: AsyncExitStack, tell: Callable[[str], None], open_page: Callable[[str], None]
) -> None:
    """Starts the parts and keeps them running; it may be cancelled at any point, `stack` then takes them down."""
    course = content.load().model_copy(update={"hotline": settings.hotline or ""})
    database = await Database.open(settings.database_path)
    stack.push_async_callback(database.close)
    sandbox, address = None, settings.api_url
    if settings.uses_sandbox:
        sandbox, address = await _sandbox(settings, stack, settings.port)
    telegram = Connection(settings.effective_token, address)
    stack.push_async_callback(telegram.close)
    try:
        await telegram.greet(tell)
    except TokenRefusedError:
        raise SettingsError("BOT_TOKEN: Telegram refuses this token; copy it from BotFather anew.") from None
    now = sandbox.clock.now if sandbox else _real_now
    coach = Coach(database, course, telegram, now, coaches=coaches(settings), pace=settings.pace)
    await coach.present()
    async with database.transaction() as tx:
        await bots.runs(tx, telegram.bot.id, telegram.bot.username)
    await stack.enter_async_context(coach.running())
    if sandbox is not None and address is not None:
        sandbox.driver = coach
        tell(f"The chat page is at {address} (Ctrl-C ends it)")
        open_page(address)
    await _receive(settings, telegram, coach, stack, tell)


async def _receive(
    settings: Settings, telegram: Connection, coach: Coach, stack: AsyncExitStack, tell: Callable[[str], None]
) -> None:
    """Opens the way in, webhook or polling, and stays while it is open and the loops live."""
    running = f"@{telegram.bot.username} is running"
    if not settings.webhook_url:
        polling = await telegram.poll(coach.receiver)
        tell(running)
        await first(polling, coach.lives())
        return
    given = settings.webhook_secret
    secret = given.get_secret_value() if given else None
    try:
        await telegram.listen(coach.receiver, settings.webhook_url, secret, settings.port, stack)
    except OSError as error:
        raise StartError(_cannot_listen(settings.port, error)) from error
    except WebhookRefusedError as error:
        raise SettingsError(f"BOT_WEBHOOK_URL: Telegram refuses it ({error}).") from None
    tell(running)
    await coach.lives()


async def run_sandbox(settings: Settings, port: int, tell: Callable[[str], None]) -> None:
    """Runs the local Telegram alone, until a signal; raises StartError where it cannot start."""
    stopped = _stop_on_signals()
    async with AsyncExitStack() as stack:
        _, address = await _sandbox(settings, stack, port)
        tell(f"The local Telegram is at {address} (for the bot: BOT_API_URL={address})")
        await stopped.wait()


def _real_now() -> datetime:
    return datetime.now(UTC)


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


def _stop_on_signals() -> asyncio.Event:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    return stopped
