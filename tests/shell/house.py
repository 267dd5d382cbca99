"""The shell in process, on a real sandbox over HTTP and a real database, taken step by step.

Nothing runs by itself: `poll`, `work` and `send` are the three steps of an update's way, and between any two
of them everything in memory can be dropped and opened anew, as after a kill.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import aiohttp
from telegram import Bot

from bot import content
from bot.app import coaches
from bot.coach import Coach
from bot.dialogue.course import Course
from bot.sandbox import Sandbox
from bot.settings import Settings
from bot.store.database import Database
from bot.telegram.connection import Connection
from bot.telegram.receiver import Poller
from tests.shell.people import Telegram
from tests.world import SMALL

TOKEN = "1:sandbox"
MOST_STEPS = 1000


@cache
def taught() -> Course:
    """A small lesson, which is frozen: read once for all tests."""
    return content.load(lessons=SMALL)


@dataclass
class House:
    """A sandbox that stays, and a bot that comes and goes."""

    folder: Path
    sandbox: Sandbox
    telegram: Telegram
    settings: Settings
    course: Course
    answer_seconds: float = 15.0
    database: Database = field(init=False)
    bot: Bot = field(init=False)
    coach: Coach = field(init=False)
    poller: Poller = field(init=False)

    async def open(self) -> None:
        """The bot with nothing remembered but what its database holds."""
        self.database = await Database.open(self.folder / "coach.db")
        connection = Connection(TOKEN, self.telegram.address, answer_seconds=self.answer_seconds)
        await connection.greet(lambda line: None)
        self.bot = connection.bot
        self.coach = Coach(
            self.database,
            self.course,
            connection,
            self.sandbox.clock.now,
            coaches=coaches(self.settings),
            pace=self.settings.pace,
        )
        self.poller = Poller(self.bot, self.coach.receiver, seconds=0)

    async def close(self) -> None:
        """Everything in memory is dropped."""
        await self.bot.shutdown()
        await self.database.close()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Polling, turns, sends and the clock go on by themselves inside the block, as in a bot that runs."""
        self.sandbox.driver = self.coach
        async with self.coach.running():
            polling = asyncio.create_task(Poller(self.bot, self.coach.receiver).run())
            try:
                yield
            finally:
                self.sandbox.driver = None
                polling.cancel()
                await asyncio.gather(polling, return_exceptions=True)

    async def idle(self, seconds: float = 10.0) -> None:
        """Waits until everything that was sent has been handled and answered."""
        async with asyncio.timeout(seconds):
            while await self._busy():  # noqa: ASYNC110 - another process may be the cause
                await asyncio.sleep(0.02)

    async def _busy(self) -> bool:
        unconfirmed = (await self.bot.get_webhook_info()).pending_update_count
        return bool(unconfirmed) or not await self.coach.idle()

    async def reopen(self) -> None:
        """As after a kill and a start."""
        await self.close()
        await self.open()

    async def poll(self) -> bool:
        """One poll; whether it stored something."""
        before = await self.count("inbox")
        await self.poller.poll_once()
        return await self.count("inbox") > before

    async def work(self) -> bool:
        """One batch of turns; whether there was one."""
        return await self.coach.worker.work_once() > 0

    async def send(self) -> bool:
        """The first message of each chat; whether there was one."""
        return await self.coach.sender.send_once() > 0

    async def settle(self, *, restarts: bool = False) -> int:
        """Takes steps until nothing is left to do, with a restart after each where wanted; how many it took."""
        for steps in range(MOST_STEPS):
            if not (await self.poll() or await self.work() or await self.send()):
                return steps
            if restarts:
                await self.reopen()
        raise AssertionError("it does not come to rest")

    async def count(self, table: str, where: str = "1") -> int:
        """How many rows a table has."""
        return int((await self.database.rows(f"SELECT count(*) FROM {table} WHERE {where}"))[0][0])

    async def until(self, table: str, where: str, count: int = 1, seconds: float = 10.0) -> None:
        """Waits until so many rows are there."""
        async with asyncio.timeout(seconds):
            while await self.count(table, where) != count:  # noqa: ASYNC110 - another process may be the cause
                await asyncio.sleep(0.02)


async def built(folder: Path, http: aiohttp.ClientSession, **settings: object) -> House:
    """A house with an open bot; `settings` beyond no pauses."""
    course = taught()
    sandbox = Sandbox(folder / "sandbox", TOKEN)
    address = await sandbox.start("127.0.0.1", 0)
    chosen = Settings.model_validate({"data": folder, "pace": 0, "api_url": address} | settings)
    house = House(folder, sandbox, Telegram(address, http), chosen, course)
    await house.open()
    return house
