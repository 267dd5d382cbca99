"""What the sandbox's tests start from: a running sandbox, and python-telegram-bot as its client."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import telegram

from .running import TOKEN, Running, running


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def here(tmp_path: Path, http: aiohttp.ClientSession) -> AsyncIterator[Running]:
    started = await running(tmp_path, http)
    yield started
    await started.sandbox.stop()


@pytest.fixture
async def bot(here: Running) -> AsyncIterator[telegram.Bot]:
    base = f"{here.address}/bot"
    async with telegram.Bot(TOKEN, base_url=base, base_file_url=f"{here.address}/file/bot") as client:
        yield client
