"""/learners with many learners: `python -m tests.bench.roster [LEARNERS …]`.

How long a page takes, and how long anything else in the process is held up at most: turns go on beside it.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from bot.dialogue.effects import Send, ShowLearners
from bot.store.database import Database
from bot.transcripts.in_chat.coach_pages import CoachPages
from tests.crowd import EXPORTED, multiply, take_the_lesson
from tests.keeping import COURSE

COACH = 900
MESSAGES = 40
LOOK_SECONDS = 0.001


async def measured(learners: int, folder: Path) -> tuple[float, float]:
    """Seconds for a page of so many learners, and the longest time in which nothing else had its turn."""
    database = await Database.open(folder / f"{learners}.db")
    try:
        await take_the_lesson(database, 1, "thorough", date(2026, 11, 9), 14)
        await multiply(database, 1, range(2, learners + 1), MESSAGES)
        pages = CoachPages(database, COURSE, frozenset({COACH}), lambda: EXPORTED)
        held, stopped = 0.0, asyncio.Event()

        async def look() -> None:
            nonlocal held
            while not stopped.is_set():
                before = time.perf_counter()
                await asyncio.sleep(LOOK_SECONDS)
                held = max(held, time.perf_counter() - before - LOOK_SECONDS)

        looking = asyncio.create_task(look())
        start = time.perf_counter()
        page = await pages.made(COACH, ShowLearners(language="zh"))
        seconds = time.perf_counter() - start
        stopped.set()
        await looking
        assert isinstance(page, Send)
        return seconds, held
    finally:
        await database.close()


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("learners", nargs="*", type=int, default=[30, 300])
    for learners in parser.parse_args().learners:
        with tempfile.TemporaryDirectory() as folder:
            seconds, held = asyncio.run(measured(learners, Path(folder)))
        sys.stdout.write(f"{learners} learners: {seconds:.2f} s, others held up {1000 * held:.0f} ms at most\n")


if __name__ == "__main__":
    main()
