"""The bots that have run on this database, by the name under which Telegram knows them."""

from bot.store.cohorts import Rows
from bot.store.database import Transaction

_RUNS = "INSERT INTO bots (id, username) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET username = excluded.username"
_USERNAME = "SELECT username FROM bots WHERE id = ?"


async def runs(tx: Transaction, bot: int, username: str) -> None:
    """This bot runs on the database, under that username."""
    await tx.run(_RUNS, (bot, username))


async def username(database: Rows, bot: int) -> str | None:
    """The username of a bot, without the @; None where it has not run on this database."""
    rows = await database.rows(_USERNAME, (bot,))
    return str(rows[0]["username"]) if rows else None
