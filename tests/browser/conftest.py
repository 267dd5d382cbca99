"""The bot as a newcomer starts it, and headless Chromium in front of it."""

import asyncio
import os
import re
import shutil
import sys
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import ConsoleMessage, Page, async_playwright

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """Where `python -m bot run` says that the chat page is."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
    settings = {"BOT_DATA": str(tmp_path / "data"), "BOT_PORT": "0", "BOT_PACE": "0", "BOT_OPEN_BROWSER": "no"}
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=ROOT, env=mine | settings, stdout=asyncio.subprocess.PIPE
    )
    assert bot.stdout is not None
    async with asyncio.timeout(30):
        while not (found := ADDRESS.search((await bot.stdout.readline()).decode())):
            pass
    yield found[0]
    bot.terminate()
    assert await asyncio.wait_for(bot.wait(), 60) == 0


def _is_late_tap(message: ConsoleMessage) -> bool:
    """Whether it is about a button that the bot took away while it was being tapped, as on a busy machine."""
    return "404" in message.text and message.location["url"].endswith("/tap")


@pytest.fixture
async def page(address: str) -> AsyncIterator[Page]:
    """A page whose console stays empty, closed before the bot is."""
    async with quiet_page() as opened:
        yield opened


@pytest.fixture
async def alone() -> AsyncIterator[Page]:
    """The same without a bot: for files."""
    async with quiet_page() as opened:
        yield opened


@asynccontextmanager
async def quiet_page() -> AsyncIterator[Page]:
    """A page that must not complain; no Chromium: a loud skip, in CI a failure."""
    if CHROMIUM is None:
        missing = "NO BROWSER: the browser test did not run. Install Chromium (Debian: apt install chromium)."
        if os.environ.get("CI"):
            pytest.fail(missing)
        warnings.warn(missing, stacklevel=1)
        pytest.skip(missing)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        opened = await browser.new_page(
            viewport={"width": 1280, "height": 800},
            locale="zh-CN",
            timezone_id="Asia/Shanghai",
            reduced_motion="reduce",
        )
        trouble: list[str] = []

        def listen(message: ConsoleMessage) -> None:
            if not _is_late_tap(message):
                trouble.append(f"{message.text} {message.location}")

        opened.on("console", listen)
        opened.on("pageerror", lambda error: trouble.append(str(error)))
        yield opened
        await browser.close()
        assert trouble == []
