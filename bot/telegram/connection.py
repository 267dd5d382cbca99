"""The connection to Telegram: who we are, how we present ourselves, and the way updates come in."""

import asyncio
import logging
import secrets
from collections.abc import Callable, Coroutine, Iterable
from contextlib import AsyncExitStack
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.dialogue.course import Course
from bot.logs import Trouble
from bot.telegram import profile
from bot.telegram.receiver import KINDS, Poller, Receiver, webhook
from bot.telegram.request import READ_SECONDS, AiohttpRequest

TELEGRAM = "https://api.telegram.org"
RETRY_SECONDS = 2.0

log = logging.getLogger(__name__)


class TokenRefusedError(Exception):
    """Telegram does not accept the token."""


class UnknownBotError(Exception):
    """Telegram does not say what the bot is called; the text is why."""


class WebhookRefusedError(Exception):
    """Telegram does not accept the address of the webhook; the text is Telegram's."""


class Connection:
    """A bot of python-telegram-bot on our own HTTP, and its start and end."""

    def __init__(self, token: str, address: str | None, *, answer_seconds: float = READ_SECONDS) -> None:
        """`address` is that of a Bot API server, without `/bot`; None is Telegram's own.

        An answer that takes longer than `answer_seconds` is not waited for.
        """
        server = address or TELEGRAM
        self.bot = Bot(
            token,
            base_url=f"{server}/bot",
            base_file_url=f"{server}/file/bot",
            request=AiohttpRequest(answer_seconds),
            get_updates_request=AiohttpRequest(),
        )

    async def close(self) -> None:
        """Closes the pools of connections."""
        await self.bot.shutdown()

    async def greet(self, tell: Callable[[str], None]) -> None:
        """Asks Telegram who we are, until it answers; raises TokenRefusedError where it refuses the token."""
        told = False
        while True:
            try:
                await self.bot.initialize()
            except InvalidToken:
                raise TokenRefusedError from None
            except TelegramError as error:
                if not told:
                    seconds = f"{RETRY_SECONDS:.0f} s"
                    tell(f"Telegram cannot be reached yet, trying again every {seconds}: {error.message}")
                    told = True
                await asyncio.sleep(RETRY_SECONDS)
            else:
                return

    async def username(self) -> str:
        """What the bot is called, asked once; raises UnknownBotError where Telegram does not say."""
        try:
            return (await self.bot.get_me()).username or ""
        except TelegramError as error:
            raise UnknownBotError(error.message) from None

    async def present(self, course: Course, coaches: Iterable[int]) -> None:
        """Sets menu and description, in every language."""
        await profile.present(self.bot, course)
        await profile.present_coaches(self.bot, course, coaches)

    async def present_coaches(self, course: Course, coaches: Iterable[int]) -> None:
        """Sets the menus of these coaches."""
        await profile.present_coaches(self.bot, course, coaches)

    async def dismiss(self, course: Course, people: Iterable[int]) -> None:
        """These people have everybody's menu again."""
        await profile.dismiss(self.bot, course, people)

    async def poll(self, receiver: Receiver) -> Coroutine[Any, Any, None]:
        """Opens long polling, which a webhook would stand in the way of; returns what polls for ever."""
        await _told(self.bot.delete_webhook)
        return Poller(self.bot, receiver).run()

    async def listen(
        self, receiver: Receiver, url: str, secret: str | None, port: int, stack: AsyncExitStack
    ) -> None:
        """Listens where Telegram is told to post, until `stack` is closed.

        Raises OSError where the port cannot be had, WebhookRefusedError where Telegram does not take the address.
        """
        secret = secret or secrets.token_urlsafe(32)
        app = webhook(receiver, urlsplit(url).path, secret)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, None, port).start()
        try:
            await _told(lambda: self.bot.set_webhook(url, secret_token=secret, allowed_updates=list(KINDS)))
        except BadRequest as error:
            raise WebhookRefusedError(error.message) from None


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
