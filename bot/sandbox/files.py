"""Files that the bot uploads and users send: bytes on disk, the rest in the journal."""

import secrets
from pathlib import Path

from .model import Json, StoredFile
from .world import World

_SAFE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


class Files:
    """The folder of files; names that people chose never become paths."""

    def __init__(self, world: World, folder: Path) -> None:
        self._world = world
        self._folder = folder

    def keep(self, data: bytes, name: str, content_type: str, kind: str) -> StoredFile:
        """Write a file's bytes to disk under a path of our own; `kind` is its folder, such as `documents`."""
        suffix = "".join(c for c in Path(name).suffix.lower() if c in _SAFE)[:8]
        path = f"{kind}/file_{len(self._world.files)}" + (f".{suffix}" if suffix else "")
        target = self._folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        file = StoredFile(
            f"sandbox-{secrets.token_urlsafe(24)}", secrets.token_hex(8), path, name, content_type, len(data)
        )
        self._world.put_file(file)
        return file

    def find(self, file_id: str | None) -> StoredFile | None:
        """Return a file by its id, or None."""
        return self._world.files.get(file_id or "")

    def at(self, path: str) -> StoredFile | None:
        """Return a file by the path that getFile gave, or None."""
        return next((file for file in self._world.files.values() if file.path == path), None)

    def location(self, file: StoredFile) -> Path:
        """Return where a file's bytes are."""
        return self._folder / file.path


def file_object(file: StoredFile) -> Json:
    """Return the fields that every kind of file has in a Telegram object."""
    return {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": file.size}
