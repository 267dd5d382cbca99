"""What is random about a database: made once, kept in it, and gone with it."""

import secrets
import sqlite3
from collections.abc import Sequence
from typing import Any, Literal, Protocol

Name = Literal["tags", "database"]
"""`tags` keys what only this database can vouch for, and never leaves it; `database` is its public name."""
PROVIDE = "INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"
_READ = "SELECT value FROM secrets WHERE name = ?"


class Rows(Protocol):
    """A database or a transaction."""

    async def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """All rows of a statement."""


def fresh() -> list[tuple[Name, str]]:
    """A new value for each name, for `PROVIDE`, which leaves those that are there."""
    return [("tags", secrets.token_hex(32)), ("database", secrets.token_hex(8))]


async def secret(database: Rows, name: Name) -> str:
    """The value of that name; every database that has been opened to write has it."""
    return str((await database.rows(_READ, (name,)))[0]["value"])
