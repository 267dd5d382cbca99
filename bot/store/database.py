"""The connector to SQLite: one connection, transactions one at a time, and one process for each file."""

import asyncio
import fcntl
import sqlite3
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import IO, Any

import aiosqlite

from bot.store import secrets

VERSION = 2
BUSY_SECONDS = 1
"""How long a statement waits for another program that holds the file; the callers try again anyway."""
_INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)
_TOUCH = "UPDATE meta SET value = value WHERE name = 'version'"

Row = sqlite3.Row


class StoreError(Exception):
    """The database cannot be used; the sentence says why and what to do."""


def instant(moment: datetime) -> str:
    """An aware datetime as the store writes it."""
    return moment.astimezone(UTC).strftime(_INSTANT)


def moment(text: str) -> datetime:
    """The aware datetime (UTC) of a stored instant."""
    return datetime.fromisoformat(text)


class Transaction:
    """A transaction under way; it commits when its block ends, and rolls back when the block raises."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a statement."""
        return list(await self._connection.execute_fetchall(sql, parameters))

    async def run(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Runs a statement; the number of rows it changed."""
        cursor = await self._connection.execute(sql, parameters)
        await cursor.close()
        return cursor.rowcount

    async def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> int:
        """Runs a statement for each row in one go; the number of rows it changed."""
        rows = list(rows)
        if not rows:
            return 0
        cursor = await self._connection.executemany(sql, rows)
        await cursor.close()
        return cursor.rowcount

    async def numbers(self, name: str, count: int) -> range:
        """So many fresh numbers of a table, never given before, also not to rows that are gone."""
        if not count:
            return range(0)
        sql = "UPDATE meta SET value = value + ? WHERE name = ? RETURNING value"
        last = int((await self.rows(sql, (count, name)))[0][0])
        return range(last - count + 1, last + 1)


class Database:
    """An open database of this version, held against a second process."""

    def __init__(self, path: Path, connection: aiosqlite.Connection, guard: IO[str] | None) -> None:
        self._path = path
        self._connection = connection
        self._guard = guard
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, path: Path) -> "Database":
        """Opens the file, makes it, or brings an older one up to date; raises StoreError where it is unusable."""
        guard = _guarded(path)
        connection = None
        try:
            async with _explained(path):
                connection = await aiosqlite.connect(path, isolation_level=None, timeout=BUSY_SECONDS)
                connection.row_factory = Row
                # Before the first pragma: a file that is not ours is left as it is.
                version = await _version(path, connection)
                for pragma in _PRAGMAS:
                    await connection.execute(pragma)
            database = cls(path, connection, guard)
            # Written even where there is nothing to create: a file that cannot be written to shows here.
            async with database.transaction() as tx:
                for statement in (*_brought_up(version), _TOUCH):
                    await tx.run(statement)
                await tx.run_many(secrets.PROVIDE, secrets.fresh())
        except BaseException:
            if connection is not None:
                await connection.close()
            guard.close()
            raise
        return database

    @classmethod
    async def open_to_read(cls, path: Path) -> "Database":
        """A connection that cannot write, beside a running bot; raises StoreError where nothing can be read."""
        return await cls._open_beside(path, "ro")

    @classmethod
    async def open_beside(cls, path: Path) -> "Database":
        """A connection that may write beside a running bot; raises StoreError where there is no such database."""
        return await cls._open_beside(path, "rw")

    @classmethod
    async def _open_beside(cls, path: Path, mode: str) -> "Database":
        if not path.exists():
            raise StoreError(f"There is no database at {path}: has the bot run with these settings?")
        connection = None
        try:
            async with _explained(path):
                connection = await aiosqlite.connect(
                    f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=BUSY_SECONDS
                )
                connection.row_factory = Row
                version = await _version(path, connection)
                if version == 0:
                    raise StoreError(f"The database {path} is empty: has the bot run with these settings?")
                if version < VERSION:
                    raise StoreError(
                        f"The database {path} is of an older version: start the bot once, and try again."
                    )
                if mode == "rw":
                    for pragma in _PRAGMAS:
                        await connection.execute(pragma)
        except BaseException:
            if connection is not None:
                await connection.close()
            raise
        return cls(path, connection, None)

    @asynccontextmanager
    async def beside(self) -> AsyncIterator["Database"]:
        """A connection of its own that only reads, for something long that shall not hold up turns."""
        reader = await Database.open_to_read(self._path)
        try:
            yield reader
        finally:
            await reader.close()

    async def close(self) -> None:
        """Closes the file and lets another process have it."""
        await self._connection.close()
        if self._guard is not None:
            self._guard.close()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """One transaction at a time: coroutines that share a connection would mix theirs otherwise.

        Raises StoreError where the file cannot be written to just now (locked, full, read-only).
        """
        async with self._turn, _explained(self._path):
            try:
                await self._connection.execute("BEGIN IMMEDIATE")
                yield Transaction(self._connection)
                await self._connection.commit()
            except BaseException:
                # Also where BEGIN or COMMIT were cancelled or failed: the connection's thread carries out in order
                # what it was given, so that this ends whatever they began, and undoes nothing that is committed.
                await self._connection.rollback()
                raise

    async def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a statement that only reads; raises StoreError where that cannot be done just now."""
        async with self._turn, _explained(self._path):
            return await Transaction(self._connection).rows(sql, parameters)

    async def wipe_log(self) -> None:
        """Leaves nothing of what was deleted in the write-ahead log; best effort, since a reader may hold it."""
        async with self._turn, _explained(self._path):
            await self._connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")


@asynccontextmanager
async def _explained(path: Path) -> AsyncIterator[None]:
    """Errors of the file become StoreErrors; those of one statement's values or constraints stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) or type(error) is sqlite3.DatabaseError:
            raise StoreError(explained(path, error)) from error
        raise


def _guarded(path: Path) -> IO[str]:
    """Holds the lock file beside the database for as long as the process lives."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        guard = path.with_name(path.name + ".lock").open("w")
    except OSError as error:
        raise StoreError(f"Cannot write beside the database {path}: {error.strerror}.") from error
    try:
        fcntl.flock(guard, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        guard.close()
        raise StoreError(f"Another bot is running on {path}: stop it first, or set BOT_DATA.") from error
    except OSError as error:
        guard.close()
        raise StoreError(f"The database {path} cannot be held against a second bot: {error.strerror}.") from error
    return guard


async def _version(path: Path, connection: aiosqlite.Connection) -> int:
    """The schema's version, 0 where the file is new; raises StoreError where it is another's or too new."""
    tables = {row[0] for row in await connection.execute_fetchall("SELECT name FROM sqlite_master")}
    if not tables:
        return 0
    ours = {"meta", "inbox"} <= tables
    sql = "SELECT value FROM meta WHERE name = 'version'"
    rows = list(await connection.execute_fetchall(sql)) if ours else []
    if not rows:
        raise StoreError(f"The database {path} is another program's: move it away, or set BOT_DATABASE.")
    version = int(rows[0][0])
    if version > VERSION:
        raise StoreError(
            f"The database {path} was written by a newer version of the bot "
            f"({version}; this one reads {VERSION}): install that version, or use another BOT_DATA."
        )
    return version


def explained(path: Path, error: sqlite3.Error) -> str:
    """SQLite's error as a sentence that says what to do."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return f"The database {path} is locked by another program: close that, and start again."
    if name.startswith("SQLITE_READONLY"):
        return f"The database {path} cannot be written to: check its permissions."
    if name.startswith("SQLITE_NOTADB"):
        return f"The file {path} is no SQLite database: move it away, or set BOT_DATABASE."
    return f"The database {path} cannot be used: {error}."


def _brought_up(version: int) -> list[str]:
    """The statements that make a database of this version (0: a new file) one of today's."""
    names = ["schema.sql"] if version == 0 else [f"migration_{n}.sql" for n in range(version + 1, VERSION + 1)]
    return [statement for name in names for statement in _statements(name)]


def _statements(name: str) -> list[str]:
    text = resources.files("bot.store").joinpath(name).read_text(encoding="utf-8")
    code = "\n".join(line.split("--")[0] for line in text.splitlines())
    return [statement for statement in code.split(";") if statement.strip()]
