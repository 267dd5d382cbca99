"""State on disk: lines of JSON, appended as things happen and compacted at each start."""

import fcntl
import json
import os
from collections.abc import Iterable, Iterator
from io import BufferedWriter
from pathlib import Path
from typing import Any

Put = tuple[str, str, Any]
"""Table, key, and the value that now stands there (None: nothing any more)."""


class Journal:
    """An append-only file of puts; each line is one group of puts that belong together."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "journal.jsonl"
        self._file: BufferedWriter | None = None
        self._lock: BufferedWriter | None = None

    def lock(self) -> None:
        """Claim the folder for this process. OSError if another sandbox is using it."""
        self._folder.mkdir(parents=True, exist_ok=True)
        lock = (self._folder / "lock").open("wb")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            lock.close()
            raise OSError(error.errno, "Another sandbox is using this folder") from error
        self._lock = lock

    def read(self) -> Iterator[Put]:
        """Yield every put in order. ValueError if a line is broken that is not the last."""
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.endswith(b"\n"):
                    return  # torn by a kill: its write was never answered
                try:
                    group = json.loads(line)
                except ValueError as error:
                    raise ValueError(f"{self._path.name}, line {number}, is not JSON") from error
                yield from group

    def compact(self, state: Iterable[Put]) -> None:
        """Replace the file by `state`, and open it for writing."""
        draft = self._path.with_suffix(".draft")
        with draft.open("wb") as file:
            for put in state:
                file.write(_line([put]))
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, self._path)
        self._file = self._path.open("ab")

    def write(self, group: list[Put]) -> None:
        """Append puts that stand or fall together; after the return a kill of the process keeps them."""
        if self._file is None:
            raise RuntimeError("the journal is not open")
        self._file.write(_line(group))
        self._file.flush()

    def close(self) -> None:
        """Close the file and give the folder free."""
        for file in (self._file, self._lock):
            if file is not None:
                file.close()
        self._file = self._lock = None


def _line(group: list[Put]) -> bytes:
    return json.dumps(group, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"
