"""The gradebook: who has finished, what coaches have coded in their files, and what they have written."""

import asyncio
import csv
import io
import json
import shutil
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import pytest

from bot.__main__ import main
from bot.dialogue.entries import Feedback
from bot.store.database import Database
from bot.store.log import Line, write
from bot.store.secrets import secret
from bot.transcripts.export import Export, Particulars
from bot.transcripts.filters import Filters
from bot.transcripts.reviews import review
from bot.transcripts.reviews.review import Item, Review
from bot.transcripts.stories import Stories
from bot.transcripts.tags import Tags
from tests.keeping import COURSE, keep, played

NOW = datetime(2026, 12, 1, tzinfo=UTC)
THOROUGH, EDITS, KEEPS = 11, 12, 13
Level = Literal[1, 2, 3, 4]
ITEMS: tuple[tuple[Level | None, str, str], ...] = (
    (1, "具体", "写得很具体"),
    (2, "", ""),
    (None, "只有笔记", ""),
    (4, "", "=1+1"),
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kept") / "coach.db"

    async def keep_them() -> None:
        database = await Database.open(path)
        await keep(database, THOROUGH, played("认真的学员"))
        await keep(database, EDITS, played("改来改去"))
        await keep(database, KEEPS, played("走走停停"))
        await database.close()

    asyncio.run(keep_them())
    return path


@pytest.fixture
async def database(kept: Path, tmp_path: Path) -> AsyncIterator[Database]:
    shutil.copy(kept, tmp_path / "coach.db")
    opened = await Database.open(tmp_path / "coach.db")
    yield opened
    await opened.close()


async def reviewed(
    database: Database, learner: int, codes: Sequence[tuple[Level | None, str, str]], reviewer: str = "周老师"
) -> Review:
    """A review file: level, note and feedback for the first so many answers of a learner."""
    story = await Stories(database, COURSE, aliased=True).open(learner)
    assert story is not None
    tags, name = Tags(await secret(database, "tags")), await secret(database, "database")
    items = [
        Item(
            learner=learner,
            answer=answer.id,
            tag=tags.answer(name, learner, answer.id, answer.text),
            level=level,
            note=note,
            feedback=feedback,
        )
        for answer, (level, note, feedback) in zip(story.answers.values(), codes, strict=False)
    ]
    return Review(
        format="coach-review", version=1, database=name, exported=NOW, reviewer=reviewer, items=tuple(items)
    )


async def book(database: Database, *reviews: Review, **filters: Any) -> tuple[dict[int, dict[str, str]], int]:
    """The rows by learner, and how much of the reviews is not in them."""
    export = Export(database, COURSE, "gradebook", Filters(**filters), NOW, Particulars(reviews=reviews))
    exported = "".join([piece async for piece in export.pieces()])
    rows = csv.DictReader(io.StringIO(exported.removeprefix("\ufeff"), newline=""))
    return {int(row["学员"]): dict(row) for row in rows}, export.unused_reviews


async def test_without_reviews_it_says_who_has_finished_and_has_no_score(database: Database) -> None:
    rows, unused = await book(database)
    assert set(rows) == {THOROUGH, EDITS}
    assert (rows[THOROUGH]["课程已上完"], rows[THOROUGH]["上完的日期"]) == ("是", "2026-11-23")
    assert (rows[EDITS]["课程已上完"], rows[EDITS]["上完的日期"]) == ("否", "")
    assert (rows[THOROUGH]["回答"], rows[THOROUGH]["评过的回答"]) == ("4", "0")
    assert [rows[THOROUGH][name] for name in ("平均层次", "1 习惯", "4 批判反思", "反馈")] == ["", "", "", ""]
    assert unused == 0


async def test_the_score_is_the_mean_level_of_what_was_coded_with_the_counts_beside_it(database: Database) -> None:
    rows, unused = await book(database, await reviewed(database, THOROUGH, ITEMS))
    row = rows[THOROUGH]
    assert (row["评过的回答"], row["平均层次"]) == ("3", "2.33")
    assert [row[name] for name in ("1 习惯", "2 理解", "3 反思", "4 批判反思")] == ["1", "1", "0", "1"]
    assert row["反馈"] == "周老师：写得很具体\n周老师：=1+1"
    assert "笔记" not in str(row)
    assert unused == 0


async def test_each_coachs_coding_counts_once_and_the_later_file_of_one_coach_is_the_one(
    database: Database,
) -> None:
    first = await reviewed(database, THOROUGH, [(1, "", "")])
    again = await reviewed(database, THOROUGH, [(3, "", "")])
    other = await reviewed(database, THOROUGH, [(4, "", "")], reviewer="高老师")
    rows, _ = await book(database, first, again, other)
    assert (rows[THOROUGH]["评过的回答"], rows[THOROUGH]["平均层次"]) == ("1", "3.50")
    rows, _ = await book(database, *(r.model_copy(update={"reviewer": ""}) for r in (first, again)))
    assert rows[THOROUGH]["平均层次"] == "2.00", "who does not say who they are may be two"


async def test_feedback_that_was_delivered_stands_there_once_names_as_aliases(database: Database) -> None:
    file = await reviewed(database, THOROUGH, [(2, "", "问问老周"), (2, "", "再写一句")])
    async with database.transaction() as tx:
        number = (await tx.numbers("log", 1))[0]
        given = {"letter": 1, "answer": file.items[0].answer, "beat": "thinking-ask", "coach": 900}
        await write(tx, [Line(number, THOROUGH, Feedback(**given, by="周老师", text="问问老周"))], NOW)
    rows, _ = await book(database, file)
    assert rows[THOROUGH]["反馈"] == "周老师：问问同事A\n周老师：再写一句"


async def test_what_does_not_fit_any_more_is_counted_and_not_in_it(database: Database) -> None:
    file = await reviewed(database, THOROUGH, ITEMS)
    forged = file.items[0].model_copy(update={"tag": "0" * 64})
    nobody = file.items[1].model_copy(update={"learner": 4711})
    withheld = file.items[1].model_copy(update={"learner": KEEPS})
    bad = file.model_copy(update={"items": (forged, nobody, withheld, file.items[3])})
    rows, unused = await book(database, bad)
    assert (rows[THOROUGH]["评过的回答"], rows[THOROUGH]["平均层次"]) == ("1", "4.00")
    assert unused == 3
    rows, unused = await book(database, file, benefit="thinking")
    assert (set(rows), unused) == ({THOROUGH, EDITS}, 0), "filtered away is not unfit"
    assert rows[THOROUGH]["评过的回答"] == "1"


@pytest.fixture
def server(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to run the command in, with a review file of its database."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / "coach.db"
    shutil.copy(kept, path)

    async def write_review() -> None:
        database = await Database.open(path)
        file = await reviewed(database, THOROUGH, ITEMS)
        await database.close()
        Path("review.json").write_text(review.written(file), encoding="utf-8")

    asyncio.run(write_review())
    return path


def test_the_command_takes_review_files(server: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["export", "--format", "gradebook", "--out", "book.csv", "--reviews", "review.json"]
    assert main(command) == 0
    assert "2.33" in Path("book.csv").read_text(encoding="utf-8-sig")
    assert capsys.readouterr().err == ""
    broken = json.loads(Path("review.json").read_text(encoding="utf-8"))
    broken["items"][0]["tag"] = "0" * 64
    Path("review.json").write_text(json.dumps(broken), encoding="utf-8")
    assert main(command) == 0
    assert "not in the gradebook, since the answer has changed" in capsys.readouterr().err


def test_a_file_of_another_database_or_none_at_all_is_refused_with_a_sentence(
    server: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = json.loads(Path("review.json").read_text(encoding="utf-8")) | {"database": "elsewhere"}
    Path("other.json").write_text(json.dumps(other), encoding="utf-8")
    command = ["export", "--format", "gradebook", "--out", "book.csv", "--reviews"]
    assert main([*command, "review.json", "other.json"]) == 1
    assert "other.json: " in capsys.readouterr().err
    assert main([*command, "missing.json"]) == 1
    assert "Cannot read missing.json" in capsys.readouterr().err
    assert not Path("book.csv").exists()
    assert main(["export", "--format", "csv", "--reviews", "review.json"]) == 2
    assert "--reviews: only a gradebook takes review files" in capsys.readouterr().err


def test_an_address_that_is_none_is_wrong_usage(server: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export", "--format", "xapi", "--home-page", "javascript:alert(1)"])
    assert "an address looks like https://" in capsys.readouterr().err
    assert main(["export", "--format", "xapi", "--out", "out.jsonl", "--home-page", "https://a.example/"]) == 0
    assert '"https://a.example/lessons/' in Path("out.jsonl").read_text(encoding="utf-8")
