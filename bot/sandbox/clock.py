"""The sandbox's clock: real time plus an offset that only grows."""

import json
import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

LATEST = datetime(2200, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)


class Driver(Protocol):
    """What the sandbox asks of a bot that shares its clock."""

    async def next_due(self) -> datetime | None:
        """Return the instant (UTC) at which the bot next has something to do by itself, or None."""

    async def tick(self) -> None:
        """Take up what is due by the clock's present instant."""

    async def idle(self) -> bool:
        """Return whether the bot has nothing left to handle or to send."""


class SandboxClock:
    """A clock that runs like the real one and can be set forward; the offset is kept in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "clock.json"
        self._offset = timedelta(seconds=self._stored_offset())
        self._last = datetime.min.replace(tzinfo=UTC)

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC; each call gives a later one than the call before."""
        instant = datetime.fromtimestamp(time.time(), UTC) + self._offset
        # The machine's own clock can be set back; this one never is.
        self._last = max(instant, self._last + _STEP)
        return self._last

    def set(self, instant: datetime) -> None:
        """Move the clock forward to `instant` (aware). ValueError if it is naive, past or after 2199."""
        if instant.tzinfo is None:
            raise ValueError("The instant needs a time zone.")
        if instant >= LATEST:
            raise ValueError("The clock goes no further than the year 2199.")
        ahead = instant - self.now()
        if ahead < timedelta(0):
            raise ValueError("The clock cannot be moved back.")
        self._offset += ahead
        self._store()

    def _stored_offset(self) -> float:
        try:
            content = self._file.read_text("utf-8")
        except FileNotFoundError:
            return 0.0
        try:
            return float(json.loads(content)["offset_seconds"])
        except (KeyError, TypeError) as error:
            raise ValueError(f"{self._file.name} holds no offset") from error

    def _store(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        draft = self._file.with_suffix(".draft")
        draft.write_text(json.dumps({"offset_seconds": self._offset.total_seconds()}), "utf-8")
        os.replace(draft, self._file)
