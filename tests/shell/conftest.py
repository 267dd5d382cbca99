"""What the shell's tests start from: an HTTP client, a shell in process, a sandbox as a process."""

import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import aiohttp
import pytest

from tests.shell.house import House, built
from tests.shell.people import Telegram
from tests.shell.processes import Ran, start, start_bot, start_sandbox

Start = Callable[..., Awaitable[Ran]]


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def house(tmp_path: Path, http: aiohttp.ClientSession) -> AsyncIterator[House]:
    here = await built(tmp_path, http)
    yield here
    await here.close()
    await here.sandbox.stop()


@pytest.fixture
async def telegram(tmp_path: Path, http: aiohttp.ClientSession) -> AsyncIterator[Telegram]:
    """A local Telegram as a process of its own."""
    ran, address = await start_sandbox(tmp_path / "telegram")
    yield Telegram(address, http)
    await ran.kill()


@pytest.fixture
async def run(tmp_path: Path) -> AsyncIterator[Start]:
    """Starts `python -m bot …` in the test's folder; whatever still runs at the end is killed."""
    running: list[Ran] = []

    async def begin(*arguments: str, **settings: str) -> Ran:
        running.append(await start(tmp_path / "bot", *arguments, **settings))
        return running[-1]

    yield begin
    for ran in running:
        await ran.kill()
        sys.stdout.write(ran.said)


@pytest.fixture
async def bot(tmp_path: Path, telegram: Telegram) -> AsyncIterator[Start]:
    """Starts the bot against the local Telegram and waits until it runs."""
    running: list[Ran] = []

    async def begin(**settings: str) -> Ran:
        running.append(await start_bot(tmp_path / "bot", telegram.address, **settings))
        return running[-1]

    yield begin
    for ran in running:
        await ran.kill()
        sys.stdout.write(ran.said)
