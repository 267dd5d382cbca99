"""The bot and the local Telegram as processes of their own, as an operator runs them."""

import asyncio
import os
import re
import signal
import socket
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
START_SECONDS = 30.0
READY = "@sandbox_bot is running"


@dataclass
class Ran:
    """A process that runs, and everything it has written to either stream."""

    process: asyncio.subprocess.Process
    output: Path

    @property
    def said(self) -> str:
        """Its output so far."""
        return self.output.read_text(encoding="utf-8")

    async def says(self, words: str, seconds: float = START_SECONDS) -> str:
        """Waits until the output holds the words; returns the output."""
        end = time.monotonic() + seconds
        while words not in self.said:
            assert time.monotonic() < end, f"{words!r} was not said, but:\n{self.said}"
            assert self.process.returncode is None or words in self.said, f"it ended:\n{self.said}"
            await asyncio.sleep(0.02)
        return self.said

    async def ends(self, seconds: float = START_SECONDS) -> int:
        """Waits for the end; the exit code."""
        return await asyncio.wait_for(self.process.wait(), seconds)

    async def stop(self, number: signal.Signals = signal.SIGTERM, seconds: float = 10.0) -> int:
        """Sends a signal and waits for the end, long before a poll ends by itself; the exit code."""
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await self.ends(seconds)

    async def kill(self) -> None:
        """Ends it at this very instant."""
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()


async def start(folder: Path, *arguments: str, **settings: str) -> Ran:
    """Runs `python -m bot …` in a folder of its own, with these BOT_ settings and no others."""
    folder.mkdir(parents=True, exist_ok=True)
    output = folder / f"output-{time.monotonic_ns()}.txt"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
    environment |= {f"BOT_{name.upper()}": value for name, value in settings.items()}
    environment |= {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    command = (sys.executable, "-m", "bot", *arguments)
    with output.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, env=environment, stdout=file, stderr=file, stdin=asyncio.subprocess.DEVNULL
        )
    return Ran(process, output)


async def start_sandbox(folder: Path, **settings: str) -> tuple[Ran, str]:
    """The local Telegram alone, on a port of its own; the process and its address."""
    ran = await start(folder, "sandbox", "--port", "0", **settings)
    found = re.search(r"http://[\d.:]+", await ran.says("BOT_API_URL="))
    assert found is not None
    return ran, found[0]


async def start_bot(folder: Path, api: str, **settings: str) -> Ran:
    """The bot against a local Telegram, when it is running; without pauses unless told otherwise."""
    ran = await start(folder, "run", **({"api_url": api, "pace": "0"} | settings))
    try:
        await ran.says(READY)
    except BaseException:
        await ran.kill()
        raise
    return ran


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
