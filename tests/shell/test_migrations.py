"""A database of an older version is brought up to date where it lies, and loses nothing by it."""

import sqlite3
from pathlib import Path

import pytest

from bot.store import secrets
from bot.store.database import Database, StoreError
from bot.store.turns import Turns

VERSION_1 = (Path(__file__).parent / "schema-1.sql").read_text(encoding="utf-8")


def old(path: Path) -> Path:
    """A database as the first version made it, with a learner, a line of log and a reminder."""
    connection = sqlite3.connect(path)
    connection.executescript(VERSION_1)
    connection.execute(
        "INSERT INTO learners VALUES (7, '{\"set_up\": true}', 1, 1, '2026-11-23T01:00:00.000000Z')"
    )
    said = '{"type": "said", "text": "小王说先做减法"}'
    connection.execute("INSERT INTO log VALUES (1, 7, '2026-11-23T01:00:00.000000Z', ?, 5, NULL)", (said,))
    nudge = "VALUES (7, 1, 1, 'lesson', NULL, '2026-11-24T01:00:00.000000Z', 'r', 'planned', 0, NULL)"
    connection.execute(f"INSERT INTO nudges {nudge}")
    connection.execute("UPDATE meta SET value = 1 WHERE name = 'log'")
    connection.commit()
    connection.close()
    return path


def laid_out(path: Path) -> list[tuple[str, str]]:
    """Tables and indexes with their columns, without what is only how they were written down."""
    connection = sqlite3.connect(path)
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master ORDER BY name")]
    found = [(name, str(list(connection.execute(f"PRAGMA table_xinfo('{name}')")))) for name in names]
    found += [(name, str(list(connection.execute(f"PRAGMA index_xinfo('{name}')")))) for name in names]
    found += [(name, str(list(connection.execute(f"PRAGMA foreign_key_list('{name}')")))) for name in names]
    found += [("version", str(list(connection.execute("SELECT value FROM meta WHERE name = 'version'"))))]
    connection.close()
    return found


async def test_an_old_database_becomes_what_a_new_one_is_and_keeps_what_it_holds(tmp_path: Path) -> None:
    path = old(tmp_path / "old.db")
    database = await Database.open(path)
    state = (await Turns(database).states([7]))[7]
    assert state.set_up
    assert (state.cohort, state.first_name) == (None, "")
    assert (await database.rows("SELECT cohort FROM learners"))[0]["cohort"] is None
    assert "小王说先做减法" in (await database.rows("SELECT entry FROM log"))[0]["entry"]
    assert (await database.rows("SELECT count(*) FROM nudges"))[0][0] == 1
    await database.close()
    await (await Database.open(tmp_path / "new.db")).close()
    assert laid_out(path) == laid_out(tmp_path / "new.db")


async def test_its_secrets_are_made_once_and_no_two_databases_share_them(tmp_path: Path) -> None:
    path = old(tmp_path / "old.db")
    kept = []
    for file in (path, path, tmp_path / "other.db"):
        database = await Database.open(file)
        kept.append((await secrets.secret(database, "tags"), await secrets.secret(database, "database")))
        await database.close()
    assert kept[0] == kept[1]
    assert len({*kept[0], *kept[2]}) == 4


async def test_what_only_reads_or_works_beside_the_bot_says_to_start_it_first(tmp_path: Path) -> None:
    path = old(tmp_path / "old.db")
    before = path.read_bytes()
    for opens in (Database.open_to_read, Database.open_beside):
        with pytest.raises(StoreError, match="start the bot once"):
            await opens(path)
    assert path.read_bytes() == before


async def test_two_write_to_one_database_side_by_side_and_neither_loses_a_row(tmp_path: Path) -> None:
    bot = await Database.open(tmp_path / "coach.db")
    beside = await Database.open_beside(tmp_path / "coach.db")
    for number in range(20):
        async with (bot if number % 2 else beside).transaction() as tx:
            await tx.run("INSERT INTO meta VALUES (?, 0)", (f"row {number}",))
    assert (await bot.rows("SELECT count(*) FROM meta WHERE name LIKE 'row %'"))[0][0] == 20
    await beside.close()
    await bot.close()
