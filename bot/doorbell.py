"""Wakes a loop that naps between looks at the database."""

import asyncio


class Doorbell:
    """Rung by whoever has stored something; a ring while nobody waits is kept."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """There is something to do."""
        self._rung.set()

    async def wait(self, seconds: float) -> None:
        """Returns when the bell rings, or after so many seconds of real time."""
        try:
            await asyncio.wait_for(self._rung.wait(), seconds)
        except TimeoutError:
            return
        finally:
            self._rung.clear()
