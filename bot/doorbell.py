"""Wakes a loop that naps between looks at the database."""

import asyncio
import contextlib


class Doorbell:
    """Rung by whoever has stored something; a ring while nobody waits is kept."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """There is something to do."""
        self._rung.set()

    async def wait(self, seconds: float) -> None:
        """Returns when the bell rings, or after so many seconds of real time."""
        # Not wait_for: before Python 3.12 it swallows a cancellation that comes with the ring.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        self._rung.clear()
