"""A progress bar on a terminal, for what takes longer than a second; nothing anywhere else."""

import time
from collections.abc import AsyncIterator, Callable
from typing import TextIO

AFTER_SECONDS = 1.0
EVERY_SECONDS = 0.1
WIDTH = 30


class Progress:
    """Shows how much is `done`, from 0 to 1, once there has been something to wait for."""

    def __init__(
        self, screen: TextIO, done: Callable[[], float], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._screen = screen
        self._done = done
        self._clock = clock
        self._next = clock() + AFTER_SECONDS if screen.isatty() else float("inf")
        self._shown = False

    async def through(self, pieces: AsyncIterator[str]) -> AsyncIterator[str]:
        """The pieces as they come."""
        try:
            async for piece in pieces:
                yield piece
                self._look()
        finally:
            if self._shown:
                self._screen.write("\r\x1b[K")
                self._screen.flush()

    def _look(self) -> None:
        if self._clock() < self._next:
            return
        self._next = self._clock() + EVERY_SECONDS
        self._shown = True
        share = min(self._done(), 1.0)
        full = round(share * WIDTH)
        self._screen.write(f"\r[{'#' * full}{'.' * (WIDTH - full)}] {share:4.0%}")
        self._screen.flush()
