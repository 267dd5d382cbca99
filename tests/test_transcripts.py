"""What coaches get to read: only of those who agreed, names as aliases, and nothing that a program would run."""

import asyncio
import csv
import io
import json
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.effects import Form
from bot.store.database import Database
from bot.store.inbox import Arrival, Inbox, Waiting
from bot.store.log import Log
from bot.store.nudges import Nudges
from bot.store.turns import Done, Turns
from bot.transcripts import export
from bot.transcripts.aliases import Aliases, letters
from bot.transcripts.export import FORMS
from bot.transcripts.filters import Filters
from bot.transcripts.forms.markdown import escaped
from bot.transcripts.forms.table import defused
from bot.transcripts.forms.visible import visible
from tests.keeping import COURSE, keep, played
from tests.world import World

NOW = datetime(2026, 12, 1, tzinfo=UTC)
SHARES, SHARES_TOO, KEEPS = 11, 12, 13
NAMES = ("老周", "林师姐", "阿强", "小吴", "陈师傅", "老邹", "Nina")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of three learners: two agreed to share, one keeps it to herself."""
    path = tmp_path_factory.mktemp("written") / "coach.db"

    async def write() -> None:
        database = await Database.open(path)
        await keep(database, SHARES, played("认真的学员"))
        await keep(database, SHARES_TOO, played("改来改去"))
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
    pieces = export.shared(database, COURSE, form, Filters(**filters), now=NOW)
    return "".join([piece async for piece in pieces])


def table(exported: str) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    return list(csv.DictReader(io.StringIO(exported.removeprefix("\ufeff"), newline="")))


def ids(exported: str) -> set[int]:
    """The learners in JSON lines."""
    return {json.loads(line)["learner"] for line in exported.splitlines()}


async def test_only_learners_who_agreed_to_share_are_in_any_form(database: Database) -> None:
    assert ids(await text(database, "jsonl")) == {SHARES, SHARES_TOO}
    assert f"# 学员 {KEEPS}" not in await text(database, "md")
    assert {row["学员"] for row in table(await text(database, "csv"))} == {str(SHARES), str(SHARES_TOO)}
    assert await text(database, "jsonl", learner=KEEPS) == ""


async def test_whoever_withdraws_is_out_at_once(database: Database) -> None:
    world = played("认真的学员")
    world.says("/privacy")
    world.taps("不再让教练看")
    async with database.transaction() as tx:
        await tx.run("DELETE FROM learners WHERE id = ?", (SHARES,))
    await keep(database, 14, world)
    assert ids(await text(database, "jsonl")) == {SHARES_TOO}


async def test_consent_is_checked_again_for_each_learner_as_the_file_is_written(database: Database) -> None:
    pieces = export.shared(database, COURSE, "jsonl", Filters(), now=NOW)
    first = await anext(pieces)
    withdrawn = (await Turns(database).states([SHARES_TOO]))[SHARES_TOO].model_copy(update={"shares": False})
    row = (await _a_row(database)).id
    await Turns(database).commit([Done(row, SHARES_TOO, withdrawn, ())], datetime(2026, 12, 1, tzinfo=UTC))
    assert ids(first + "".join([piece async for piece in pieces])) == {SHARES}


async def _a_row(database: Database) -> Waiting:
    """An inbox row for a turn to have come from."""
    inbox = Inbox(database)
    await inbox.receive([Arrival("tg:1:1", SHARES_TOO, "{}")], datetime(2026, 12, 1, tzinfo=UTC))
    return (await inbox.take(1))[0]


@pytest.mark.parametrize("form", FORMS)
async def test_people_are_aliases_everywhere_and_the_same_person_is_the_same_letter(
    database: Database, form: Form
) -> None:
    exported = await text(database, form)
    assert not [name for name in NAMES if name in exported]
    own = await text(database, form, learner=SHARES)
    if form not in ("xapi", "gradebook"):
        assert "同事A周五请我去他公司食堂" in own
        assert "同事D" in own


async def test_an_export_is_the_same_each_time(database: Database) -> None:
    for form in ("md", "jsonl", "csv"):
        assert await text(database, form) == await text(database, form)


async def test_a_transcript_tells_the_answers_and_what_came_of_it_before_the_conversation(
    database: Database,
) -> None:
    exported = await text(database, "md", learner=SHARES)
    answers, outcomes, talk = (exported.index(f"## {head}") for head in ("回答", "联系之后", "对话"))
    assert answers < outcomes < talk
    assert f"| {SHARES} |  | 课程已上完 | 4 | 5 | 0 | 2 | 2 | 11月28日（周六） |" in exported
    assert "**同事A**　11月25日（周三）　（拓宽思路、更多机会）" in exported
    assert "**同事B**　11月28日（周六）　还没回音" in exported
    assert "*联系同事A带来了：拓宽思路、更多机会*" in exported
    assert "*联系同事B之后：还没回音*" in exported
    assert exported.index("学员一览") < exported.index(f"# 学员 {SHARES}")
    assert "*计划：11月25日（周三） 12:00 发微信，联系同事A，第一句「同事A，上次你说的" in exported
    assert "〔课 · 好处一：拓宽思路 · 1〕" in exported
    assert "*发出提醒*" in exported
    assert "点了「已联系」" in exported


async def test_an_edited_answer_is_the_one_that_counts_and_the_first_is_still_there(database: Database) -> None:
    exported = await text(database, "md", learner=SHARES_TOO)
    head, _, talk = exported.partition("## 对话")
    assert "说「先做减法」" in head
    assert "说过一句话" not in head
    assert "说过一句话" in talk
    assert "小王" not in exported


async def test_since_leaves_out_what_was_before_and_who_was_not_there(database: Database) -> None:
    later = datetime(2026, 11, 26, tzinfo=UTC)
    lines = [json.loads(line) for line in (await text(database, "jsonl", since=later)).splitlines()]
    assert {line["learner"] for line in lines} == {SHARES}
    assert all(line["at"] >= "2026-11-26" for line in lines)


async def test_a_message_that_did_not_arrive_is_said_to(database: Database, tmp_path: Path) -> None:
    async with database.transaction() as tx:
        last = (await tx.rows("SELECT max(id) FROM log WHERE learner = ?", (SHARES,)))[0][0]
        await tx.run("UPDATE log SET message_id = NULL WHERE id = ?", (last,))
    assert (await text(database, "md", learner=SHARES)).count("（没有送达）") == 1


async def test_the_own_export_has_the_names_as_they_were_given(database: Database) -> None:
    pieces = export.own(database, COURSE, KEEPS)
    assert (await anext(pieces)).startswith("# 我的人脉教练记录")
    everything = "".join([piece async for piece in export.own(database, COURSE, SHARES)])
    assert all(name in everything for name in ("老周", "林师姐", "阿强", "小吴", "陈师傅"))


async def test_after_forget_nothing_is_left_in_any_table(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "coach.db")
    world = played("认真的学员")
    world.says("/forget")
    world.taps("确定，全部删除")
    await keep(database, SHARES, world)
    for table in ("learners", "log", "nudges", "outbox"):
        assert await database.rows(f"SELECT * FROM {table}") == []
    assert [row["key"] for row in await database.rows("SELECT key FROM inbox WHERE key LIKE 'nudge:%'")] == []
    await database.close()
    remains = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert "老周".encode() not in remains
    assert "食堂".encode() not in remains


async def test_nothing_is_stored_of_somebody_who_has_not_agreed(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "coach.db")
    world = World(COURSE, datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
    for words in ("/start", "我叫林一一", "/privacy"):
        world.says(words)
    world.taps("不同意")
    await keep(database, SHARES, world)
    for table in ("learners", "log", "nudges", "outbox"):
        assert await database.rows(f"SELECT * FROM {table}") == []
    assert {row["payload"] for row in await database.rows("SELECT payload FROM inbox")} == {None}
    await database.close()


async def test_a_long_log_is_read_in_pages_and_in_order(database: Database) -> None:
    log = Log(database)
    numbers = [logged.id async for logged in log.read(SHARES)]
    assert numbers == sorted(numbers)
    assert len(numbers) > 100


def test_aliases_go_on_after_z() -> None:
    assert [letters(n) for n in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_a_longer_name_is_not_eaten_by_a_shorter_one_and_latin_names_are_whole_words() -> None:
    aliases = Aliases({"李明": "甲", "李明华": "乙", "Ann": "丙"})
    assert aliases("李明华和李明，Ann 与 annual、ANN") == "乙和甲，丙 与 annual、丙"


@given(st.text(max_size=40))
def test_no_cell_begins_as_a_formula(cell: str) -> None:
    assert not defused(cell).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert defused(cell).removeprefix("'") == visible(cell).removeprefix("'")


@given(st.text(alphabet="*_`[]<>#|~&\\ab", max_size=30))
def test_what_somebody_wrote_is_shown_and_not_read_as_markdown(words: str) -> None:
    shown = escaped(words)
    unescaped, at = "", 0
    while at < len(shown):
        at += shown[at] == "\\"
        unescaped += shown[at]
        at += 1
    assert unescaped == visible(words)
    assert "<" not in shown.replace("\\<", "")


async def test_csv_has_a_row_for_each_answer_and_each_reminder(database: Database) -> None:
    exported = await text(database, "csv", learner=SHARES)
    assert exported.startswith("\ufeff")
    assert len({len(row) for row in csv.reader(io.StringIO(exported, newline=""))}) == 1
    rows = table(exported)
    answers = [row for row in rows if row["内容"] == "回答"]
    assert len(answers) == 4
    assert answers[0]["机器人的理解"] == "说到了具体的人或事"
    assert "？" in answers[0]["问题"]
    kept = await Nudges(database).of(SHARES)
    reminders = [row for row in rows if row["内容"] == "提醒"]
    assert len(reminders) == len(kept)
    led = [row for row in reminders if row["结果"]]
    assert [(row["联系谁"], row["带来"]) for row in led] == [("同事A", "拓宽思路、更多机会")]
    assert led[0]["结果"].startswith("同事A") or "同事A" in led[0]["结果"]
    assert [row["时间"] for row in rows] == sorted(row["时间"] for row in rows)


async def test_the_coach_sees_how_an_answer_was_read_and_who_needs_a_human(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "coach.db")
    await keep(database, SHARES, played("难过的学员"))
    exported = await text(database, "md")
    assert f"| {SHARES} | ⚠ 需要关心、停在半路 | 课程走到 4/21 步 |" in exported
    assert "*⚠ 写下了让人担心的话：课程和提醒已停下*" in exported
    assert "*机器人的理解：说到了具体的人或事*" in exported
    answered = [json.loads(line) for line in (await text(database, "jsonl")).splitlines() if '"answered"' in line]
    assert [line["kind"] for line in answered] == ["specific"]
    own = "".join([piece async for piece in export.own(database, COURSE, SHARES)])
    assert "机器人的理解" not in own
    await database.close()


async def test_a_contact_told_later_stands_with_the_day_on_which_it_was(database: Database) -> None:
    await keep(database, 15, played("自己打时间的学员"))
    own = "".join([piece async for piece in export.own(database, COURSE, 15)])
    assert "已联系刘敏，在11月25日（周三）" in own
