"""A database that cannot be used is said to be so, in one sentence and with exit code 1, and is left as it was."""

import asyncio
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.store.database import VERSION, Database, StoreError
from tests.shell.house import House

NOBODY = 65534


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("BOT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("BOT_PORT", "0")
    return tmp_path


def made(path: Path) -> Path:
    """A database as the bot makes it."""

    async def make() -> None:
        await (await Database.open(path)).close()

    asyncio.run(make())
    return path


def change(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def refusal(capsys: pytest.CaptureFixture[str], verb: str = "run") -> str:
    """What the verb says, which must be one sentence and the exit code 1."""
    assert main([verb]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    return said.err


@pytest.mark.parametrize("verb", ["run", "export"])
def test_a_newer_version_is_not_touched(elsewhere: Path, verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = made(elsewhere / "data" / "coach.db")
    change(path, "UPDATE meta SET value = 99 WHERE name = 'version'")
    before = path.read_bytes()
    assert f"was written by a newer version of the bot (99; this one reads {VERSION})" in refusal(capsys, verb)
    assert path.read_bytes() == before


@pytest.mark.parametrize("verb", ["run", "export"])
def test_another_programs_database_is_not_touched(
    elsewhere: Path, verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (elsewhere / "data").mkdir()
    path = elsewhere / "data" / "coach.db"
    change(path, "CREATE TABLE photos (id)")
    before = path.read_bytes()
    assert "is another program's" in refusal(capsys, verb)
    assert path.read_bytes() == before


@pytest.mark.parametrize("verb", ["run", "export"])
def test_what_is_no_database_is_not_touched(
    elsewhere: Path, verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (elsewhere / "data").mkdir()
    path = elsewhere / "data" / "coach.db"
    path.write_text("My diary. " * 100, encoding="utf-8")
    assert "is no SQLite database" in refusal(capsys, verb)
    assert path.read_text(encoding="utf-8").startswith("My diary.")


def test_a_locked_database_is_said_to_be_locked(elsewhere: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = made(elsewhere / "data" / "coach.db")
    change(path, "PRAGMA journal_mode = DELETE")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        assert "is locked by another program" in refusal(capsys)
    finally:
        holder.close()


@pytest.fixture
def unprivileged(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that this process may write to as somebody who, unlike root, is bound by permissions."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made(folder / "coach.db").chmod(0o444)
        (folder / "coach.db.lock").unlink()
        monkeypatch.chdir(folder)
        if os.geteuid() != 0:
            yield folder
            return
        folder.chmod(0o777)
        os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(0)


def test_a_database_that_is_read_only_is_said_to_be_so(
    unprivileged: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOT_DATABASE", str(unprivileged / "coach.db"))
    assert refusal(capsys) == (
        f"The database {unprivileged / 'coach.db'} cannot be written to: check its permissions.\n"
    )


def test_a_path_that_cannot_be_written_is_said_to_be_so(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (elsewhere / "file").write_text("")
    for wrong in ("file/coach.db", "file/deeper/coach.db", "/proc/coach.db"):
        monkeypatch.setenv("BOT_DATABASE", wrong)
        assert f"Cannot write beside the database {wrong}" in refusal(capsys)


def test_nothing_can_be_exported_before_the_first_start(capsys: pytest.CaptureFixture[str]) -> None:
    assert refusal(capsys, "export").startswith("There is no database at data/coach.db")


def test_an_export_reads_beside_whoever_writes_and_writes_nothing(
    elsewhere: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made(elsewhere / "data" / "coach.db")
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("INSERT INTO meta VALUES ('x', 1)")
    try:
        assert main(["export", "--format", "jsonl"]) == 0
    finally:
        writer.close()
    assert "Traceback" not in capsys.readouterr().err


async def test_a_connection_that_reads_cannot_write(elsewhere: Path) -> None:
    await (await Database.open(elsewhere / "coach.db")).close()
    reader = await Database.open_to_read(elsewhere / "coach.db")
    with pytest.raises(StoreError, match="cannot be written to"):
        async with reader.transaction() as tx:
            await tx.run("DELETE FROM meta")
    await reader.close()


async def test_the_bot_outlasts_a_database_that_is_locked_for_a_while(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    learner = await house.telegram.learner(7)
    async with house.running():
        holder = sqlite3.connect(house.folder / "coach.db", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        await learner.says("/start")
        await asyncio.sleep(1.3)
        holder.execute("ROLLBACK")
        holder.close()
        await learner.sees("可以，保存并开始")
        await house.idle()
    assert len(await learner.heard()) == 2
    assert 1 <= len([record for record in caplog.records if "locked" in record.getMessage()]) <= 2


async def test_a_transaction_that_is_cancelled_at_any_moment_leaves_the_database_usable(elsewhere: Path) -> None:
    database = await Database.open(elsewhere / "coach.db")

    async def write(number: int) -> None:
        async with database.transaction() as tx:
            await tx.run("INSERT INTO meta VALUES (?, 0)", (f"a{number}",))
            await tx.run("INSERT INTO meta VALUES (?, 0)", (f"b{number}",))

    for number in range(200):
        task = asyncio.create_task(write(number))
        for _ in range(number % 20):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    await write(1000)
    rows = await database.rows("SELECT substr(name, 2), count(*) FROM meta WHERE name GLOB '[ab]*' GROUP BY 1")
    assert {row[1] for row in rows} == {2}, "half a transaction was kept"
    await database.close()
