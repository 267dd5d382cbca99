"""Prints how big a review desk is and how long it takes to open: `python -m tests.bench.desk`."""

import asyncio
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

from bot import content
from bot.store.database import Database
from tests.browser.conftest import quiet_page
from tests.crowd import desk, multiply, take_the_lesson

LEARNERS, MESSAGES = 500, 40
TIMES = 5
"""It is opened so often; the median counts."""
READY = "performance.getEntriesByType('navigation')[0].loadEventEnd"
"""Milliseconds from the click on the file: its script stands at its end and fills the table before that."""


async def main() -> None:
    """The real lesson; the first run of the browser is not counted."""
    course = content.load()
    with tempfile.TemporaryDirectory() as folder:
        database, file = await Database.open(Path(folder) / "coach.db"), Path(folder) / "desk.html"
        await take_the_lesson(database, 1, "thorough", date(2026, 11, 9), 3, course)
        await multiply(database, 1, range(2, LEARNERS + 1), MESSAGES)
        start = time.perf_counter()
        size = await desk(database, file, course)
        written = time.perf_counter() - start
        await database.close()
        async with quiet_page() as page:
            await page.goto(file.as_uri())
            opened = []
            for _ in range(TIMES):
                await page.reload()
                assert await page.locator("tbody tr").count()
                opened.append(await page.evaluate(READY))
    sys.stdout.write(f"{LEARNERS} learners of {MESSAGES} messages: {size / 1e6:.2f} MB, ")
    sys.stdout.write(f"written in {written:.1f} s, opened in {median(opened) / 1000:.2f} s\n")


if __name__ == "__main__":
    asyncio.run(main())
