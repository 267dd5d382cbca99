"""Exports for a coach: whom they show, under which names, in which form, and what learners get to know of them."""

import asyncio
import csv
import io
import json
import re
import shutil
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from bot.__main__ import main
from bot.dialogue.effects import Form
from bot.dialogue.engine import step
from bot.dialogue.events import RecordExported
from bot.exporting import SCHEMA
from bot.progress import Progress
from bot.store.database import Database
from bot.store.inbox import Arrival, Inbox
from bot.store.log import Log
from bot.store.turns import Done, Turns
from bot.transcripts import export, noting
from bot.transcripts.aliases import Aliases, keyed_letters
from bot.transcripts.export import FORMS, Export
from bot.transcripts.filters import Filters
from bot.transcripts.forms import lines
from bot.transcripts.stories import Stories
from bot.transcripts.tags import Tags
from tests.keeping import COURSE, keep, played
from tests.world import World

NUMBERS = count()
NOW = datetime(2026, 12, 1, tzinfo=UTC)
SHARES, SHARES_TOO, KEEPS = 11, 12, 13
ATTACKS = (
    "<script>alert(1)</script>",
    '</script><img src=x onerror="alert(1)">',
    '=HYPERLINK("http://example.org","点我")',
    "+1+cmd|' /C calc'!A0",
    "\u200b=1+1",
    "abc\u202egnp.exe\u2066",
    "前\x00后\x1a",
    "[x](javascript:alert(1)) **粗** | a | `b`",
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of three learners: two agreed to share, one keeps it to herself."""
    path = tmp_path_factory.mktemp("written") / "coach.db"

    async def write() -> None:
        database = await Database.open(path)
        await keep(database, SHARES, played("认真的学员"))
        await keep(database, SHARES_TOO, played("敷衍又多问的学员"))
        await changed(database, SHARES_TOO, shares=True)
        await keep(database, KEEPS, played("走走停停"))
        await database.close()

    asyncio.run(write())
    return path


@pytest.fixture
async def database(written: Path, tmp_path: Path) -> AsyncIterator[Database]:
    """A copy of it for each test."""
    shutil.copy(written, tmp_path / "coach.db")
    opened = await Database.open(tmp_path / "coach.db")
    yield opened
    await opened.close()


async def text(database: Database, form: Form, **filters: Any) -> str:
    """The whole export."""
    return "".join([piece async for piece in export.shared(database, COURSE, form, Filters(**filters), now=NOW)])


async def changed(database: Database, learner: int, **changes: Any) -> None:
    """A turn that changes the state of a learner."""
    inbox, turns = Inbox(database), Turns(database)
    await inbox.receive([Arrival(f"tg:2:{next(NUMBERS)}", learner, "{}")], NOW)
    state = (await turns.states([learner]))[learner].model_copy(update=changes)
    await turns.commit([Done((await inbox.take(1))[0].id, learner, state, ())], NOW)


async def carried_out(database: Database) -> int:
    """The turns of what waits from the shell's own events; how many there were."""
    inbox, turns = Inbox(database), Turns(database)
    rows = await inbox.take(100)
    for row in rows:
        state = (await turns.states([row.chat])).get(row.chat)
        after, effects = step(state, RecordExported.model_validate_json(row.payload), COURSE, NOW)
        await turns.commit([Done(row.id, row.chat, after, effects)], NOW)
    return len(rows)


def learners(exported: str) -> set[int]:
    """The learners in JSON lines."""
    return {json.loads(line)["learner"] for line in exported.splitlines()}


async def test_filters_choose_learners_by_flag_answers_and_time(database: Database) -> None:
    assert learners(await text(database, "jsonl", flag="asked")) == {SHARES_TOO}
    assert learners(await text(database, "jsonl", flag="distress")) == set()
    assert learners(await text(database, "jsonl", benefit="thinking")) == {SHARES, SHARES_TOO}
    assert learners(await text(database, "jsonl", benefit="information")) == {SHARES}
    assert learners(await text(database, "jsonl", learner=SHARES)) == {SHARES}
    until = datetime(2026, 11, 24, tzinfo=UTC)
    lines_until = [json.loads(line) for line in (await text(database, "jsonl", until=until)).splitlines()]
    assert lines_until
    assert all(line["at"] < "2026-11-24" for line in lines_until)
    assert await text(database, "jsonl", until=datetime(2020, 1, 1, tzinfo=UTC)) == ""


async def test_with_a_filter_on_answers_only_those_answers_are_in_the_table_and_at_the_head(
    database: Database,
) -> None:
    rows = list(csv.reader(io.StringIO(await text(database, "csv", benefit="thinking"), newline="")))[1:]
    assert {row[4] for row in rows} == {"拓宽思路"}
    assert {row[1] for row in rows} == {"回答"}
    head = (await text(database, "md", benefit="thinking", learner=SHARES)).partition("## 对话")[0]
    assert "**拓宽思路**" in head
    assert "**良言补短**" not in head


async def test_an_export_is_byte_for_byte_the_same_each_time(database: Database) -> None:
    for form in FORMS:
        assert await text(database, form) == await text(database, form)


@pytest.mark.parametrize("form", FORMS)
async def test_whoever_waits_sees_how_much_of_it_is_done(database: Database, form: Form) -> None:
    written = Export(database, COURSE, form, Filters(), NOW)
    shares = [written.share async for _ in written.pieces()]
    assert shares == sorted(shares)
    assert len(set(shares)) > 1
    assert shares[-1] == 1


async def test_names_are_shown_only_where_asked_for_and_agreed_to(
    database: Database,
) -> None:
    assert "老周周五" not in await text(database, "jsonl", names=True)
    await changed(database, SHARES, shares_names=True)
    shown = await text(database, "jsonl", names=True)
    assert "老周周五" in shown
    assert "老周周五" not in await text(database, "jsonl")
    of_others = "".join(line for line in shown.splitlines() if json.loads(line)["learner"] == SHARES_TOO)
    assert "老何" not in of_others
    await changed(database, SHARES, shares_names=False)
    assert "老周周五" not in await text(database, "jsonl", names=True)


async def test_a_name_that_was_never_stored_is_one_alias_wherever_it_stands(database: Database) -> None:
    exported = await text(database, "md", learner=SHARES_TOO)
    tags = Tags((await database.rows("SELECT value FROM secrets WHERE name = 'tags'"))[0][0])
    alias = f"同事{keyed_letters(tags.name(SHARES_TOO, '老何'))}"
    assert "老何" not in exported
    assert exported.count(alias) >= 2
    assert alias not in await text(database, "md", learner=SHARES)


async def test_another_database_has_other_aliases_for_names_that_were_never_stored(
    database: Database, tmp_path: Path
) -> None:
    exported = await text(database, "jsonl", learner=SHARES_TOO)
    async with database.transaction() as tx:
        await tx.run("UPDATE secrets SET value = ? WHERE name = 'tags'", ("ab" * 32,))
    other = await text(database, "jsonl", learner=SHARES_TOO)
    assert exported != other
    plain = re.compile("同事[A-Z]+")
    assert plain.sub("", exported) == plain.sub("", other)


async def test_letters_stay_when_somebody_is_taken_off_the_list_or_forgotten(database: Database) -> None:
    world = played("认真的学员")
    await keep(database, 21, world)
    stories = Stories(database, COURSE, aliased=True)
    before = await stories.open(21)
    assert before is not None
    for person in before.state.people[:2]:
        world.says("/people")
        world.taps(person.name)
        world.taps("从名单里去掉")
    await keep(database, 22, world)
    after = await stories.open(22)
    assert after is not None
    assert len(after.state.people) == len(before.state.people) - 2
    assert [after.name(number) for number in before.names] == [before.name(number) for number in before.names]


async def test_consent_that_is_withdrawn_while_the_file_is_written_counts(database: Database) -> None:
    for form in FORMS:
        await changed(database, SHARES_TOO, shares=True)
        written = Export(database, COURSE, form, Filters(), NOW)
        pieces = written.pieces()
        got = [await anext(pieces)]
        await changed(database, SHARES_TOO, shares=False)
        got += [piece async for piece in pieces]
        assert set(written.written) == {SHARES}
        assert written.selection.left_out["not_shared"] == 2
        assert "大刘" not in "".join(got)


async def test_what_happens_while_a_learner_is_written_is_in_the_next_export(database: Database) -> None:
    stories = Stories(database, COURSE, aliased=True)
    story = await stories.open(SHARES)
    assert story is not None
    before = [logged.id async for logged in stories.entries(story)]
    await noting.note(database, {SHARES: False}, None, "md", NOW)
    assert await carried_out(database) == 1
    assert [logged.id async for logged in stories.entries(story)] == before
    assert len([logged async for logged in Log(database).read(SHARES)]) == len(before) + 1


async def test_an_export_leaves_a_line_that_its_learner_sees(database: Database) -> None:
    await noting.note(database, {SHARES: True, KEEPS: False, 999: False}, 77, "csv", NOW)
    await noting.note(database, {SHARES: True}, 77, "csv", NOW)
    assert await carried_out(database) == 3
    entry = [logged async for logged in Log(database).read(SHARES)][-1].entry
    assert entry.model_dump() == {"type": "exported", "by": 77, "on": NOW, "form": "csv", "names": True}
    own = "".join([piece async for piece in export.own(database, COURSE, SHARES)])
    assert "*导出给教练（csv，带名字）*" in own
    assert await database.rows("SELECT * FROM learners WHERE id = 999") == []


async def test_whoever_writes_comes_before_notes_of_exports(database: Database) -> None:
    await noting.note(database, {SHARES: False}, None, "md", NOW)
    await Inbox(database).receive([Arrival("tg:1:5", SHARES, "{}")], NOW)
    assert [row.source for row in await Inbox(database).take(5)] == ["telegram", "coach"]


async def hostile(database: Database) -> None:
    """A learner whose every answer, name and plan is an attack."""
    world = World(COURSE, datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
    for said in ("/start", "［可以，保存并开始］", "［愿意让教练看］", "［北京 / 上海］", "［09:00］"):
        world.taps(said[1:-1]) if said.startswith("［") else world.says(said)
    for attack in ATTACKS:
        world.says(f"上个月{attack}我和老周吃饭，他说{attack}")
        world.says(attack)
    await keep(database, 31, world)
    assert (await Turns(database).states([31]))[31].shares


async def test_nothing_that_was_typed_is_run_by_whatever_reads_the_file(database: Database) -> None:
    await hostile(database)
    table = await text(database, "csv", learner=31)
    cells = [cell for row in csv.reader(io.StringIO(table, newline="")) for cell in row]
    assert not [cell for cell in cells if re.match(r"[\s\u200b\ufeff]*[=+\-@]", cell.removeprefix("\ufeff"))]
    markdown = await text(database, "md", learner=31)
    assert not re.search(r"(?<!\\)<", markdown)
    assert not re.search(r"(?<!\\)[\[\]`|]\(", markdown)
    for exported in (table, markdown):
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]", exported)
    assert "‹U+202E›" in markdown
    records = [json.loads(line) for line in (await text(database, "jsonl", learner=31)).splitlines()]
    said = [record["text"] for record in records if record["type"] == "said"]
    assert set(ATTACKS) <= set(said)


async def test_every_line_fits_the_schema_which_is_current(database: Database) -> None:
    await hostile(database)
    await noting.note(database, {SHARES: False}, None, "md", NOW)
    await carried_out(database)
    line = TypeAdapter(lines.Line)
    exported = await text(database, "jsonl")
    for one in exported.splitlines():
        line.validate_json(one)
    assert {json.loads(one)["v"] for one in exported.splitlines()} == {lines.VERSION}
    assert SCHEMA.read_text(encoding="utf-8") == lines.schema(), "run: python -m bot schema"


async def test_an_intro_of_somebody_is_aliased_as_everything_else() -> None:
    entry = {"type": "person_changed", "person": 1, "field": "intro", "value": "老周的同学"}
    aliases = Aliases({"老周": "同事A", "Asia": "同事B"})
    assert aliases.within(entry)["value"] == "同事A的同学"
    setting = {"type": "setting", "name": "zone", "value": "Asia/Shanghai"}
    assert aliases.within(setting) == setting


def test_a_name_is_found_with_unseen_characters_in_it_and_in_other_capitals() -> None:
    aliases = Aliases({"老周": "甲", "Weiß": "乙"})
    assert aliases("老\u200b周和WEIß，还有weiß") == "甲和乙，还有乙"


def test_letters_made_of_a_fingerprint_are_four_consonants() -> None:
    tags = Tags("00" * 32)
    made = {keyed_letters(tags.name(1, f"name {n}")) for n in range(500)}
    assert all(re.fullmatch("[B-DF-HJ-NP-TV-XZ]{4}", name) for name in made)
    assert len(made) > 495


class Screen(io.StringIO):
    """A terminal, or not."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


@pytest.mark.parametrize("terminal", [True, False])
async def test_a_bar_is_shown_after_a_second_on_a_terminal_only(terminal: bool) -> None:
    times = iter([0.0, 0.5, 1.5, 1.5, 1.6, 9.0, 9.0])
    screen, done = Screen(terminal), iter([0.5, 1.0])

    async def pieces() -> AsyncIterator[str]:
        for piece in "abc":
            yield piece

    progress = Progress(screen, lambda: next(done), lambda: next(times))
    assert [piece async for piece in progress.through(pieces())] == ["a", "b", "c"]
    assert ("[###############...............]  50%" in screen.getvalue()) == terminal
    assert screen.getvalue().endswith("\r\x1b[K") == terminal


@pytest.fixture
def server(written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to run the command in; its database."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    shutil.copy(written, tmp_path / "data" / "coach.db")
    return tmp_path / "data" / "coach.db"


def notes(path: Path) -> list[tuple[int, str]]:
    """Whom the inbox holds a note for."""
    with sqlite3.connect(path) as connection:
        return connection.execute(
            "SELECT chat, payload FROM inbox WHERE status = 'waiting' ORDER BY chat"
        ).fetchall()


def test_the_command_writes_the_file_and_leaves_a_note_for_each_learner(server: Path) -> None:
    assert main(["export", "--format", "csv", "--out", "out.csv", "--with-names"]) == 0
    assert Path("out.csv").read_text(encoding="utf-8").startswith("\ufeff")
    left = notes(server)
    assert [chat for chat, _ in left] == [SHARES, SHARES_TOO]
    assert [json.loads(payload)["names"] for _, payload in left] == [False, False]


def test_a_dry_run_says_how_much_and_why_not_and_leaves_nothing(
    server: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--dry-run"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "learners: 2 (with names: 0)"
    assert "left out, did not agree to share, or no longer do: 1" in said
    assert main(["export", "--dry-run", "--flag", "asked"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "learners: 1 (with names: 0)"
    assert "left out, not flagged so: 1" in said
    assert notes(server) == []


def test_of_one_learner_nobody_learns_whether_they_refused_or_are_not_there(
    server: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = []
    for learner in (KEEPS, 4711):
        assert main(["export", "--dry-run", "--learner", str(learner)]) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]
    assert "no learner of that number shares: 1" in told[0]


def test_a_file_that_cannot_be_noted_does_not_appear(
    server: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(noting, "TRIES", 1)
    holder = sqlite3.connect(server, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    assert main(["export", "--out", "out.md"]) == 1
    holder.close()
    assert "is locked by another program" in capsys.readouterr().err
    assert list(Path().glob("out*")) == []


def test_a_benefit_that_the_lesson_does_not_have_is_said_to_be_none(
    server: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--benefit", "fame"]) == 2
    assert "--benefit: there is no fame; the lesson has" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--learner", "9" * 20),
        ("--coach", "9" * 20),
        ("--since", "9999-12-31T23:59-12:00"),
        ("--until", "0001-01-01T00:00+12:00"),
        ("--since", "0999-12-31"),
    ],
)
def test_a_number_or_a_date_that_no_database_has_room_for_is_refused_in_words(
    server: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["export", "--dry-run", *arguments])
    said = capsys.readouterr().err
    assert f"argument {arguments[0]}: " in said
    assert "looks like 2026-11-23" in said or "a whole number, like 123456789" in said


async def test_an_exported_line_of_long_ago_does_not_replace_a_later_one(database: Database) -> None:
    await noting.note(database, {SHARES: True}, 1, "md", NOW)
    await noting.note(database, {SHARES: False}, None, "md", NOW - timedelta(days=1))
    await carried_out(database)
    latest = (await Turns(database).states([SHARES]))[SHARES].exported
    assert latest is not None
    assert (latest.by, latest.names) == (1, True)
