"""Coroutines that run side by side until one of them is done."""

import asyncio
from collections.abc import Awaitable


async def first(*work: Awaitable[object]) -> None:
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
