"""xAPI statements keep the specification's rules, name nobody, and are the same each time."""

import asyncio
import copy
import json
import shutil
import uuid
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.dialogue.entries import Progressed
from bot.store.database import Database
from bot.store.log import Line, Log, write
from bot.store.secrets import secret
from bot.transcripts import export
from bot.transcripts.export import Particulars
from bot.transcripts.filters import Filters
from bot.transcripts.forms.xapi import HOME, PROGRESS
from tests.keeping import COURSE, keep, played
from tests.reading_back import lines
from tests.xapi_rules import VERBS, BrokenRuleError, check

NOW = datetime(2026, 12, 1, tzinfo=UTC)
THOROUGH, EDITS, ENGLISH = 505516123, 500213456, 500213457


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kept") / "coach.db"

    async def keep_them() -> None:
        database = await Database.open(path)
        await keep(database, THOROUGH, played("认真的学员"))
        await keep(database, EDITS, played("改来改去"))
        await database.close()

    asyncio.run(keep_them())
    return path


@pytest.fixture
async def database(kept: Path, tmp_path: Path) -> AsyncIterator[Database]:
    shutil.copy(kept, tmp_path / "coach.db")
    opened = await Database.open(tmp_path / "coach.db")
    yield opened
    await opened.close()


async def text(database: Database, home: str = HOME, **filters: Any) -> str:
    particulars = Particulars(home=home)
    pieces = export.shared(database, COURSE, "xapi", Filters(**filters), now=NOW, particulars=particulars)
    return "".join([piece async for piece in pieces])


def by_verb(statements: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [one for one in statements if VERBS[one["verb"]["id"]] == name]


async def test_every_statement_keeps_the_rules_and_every_id_is_its_own(database: Database) -> None:
    statements = lines(await text(database))
    for statement in statements:
        check(statement)
    assert {VERBS[one["verb"]["id"]] for one in statements} == set(VERBS.values())
    assert len({one["id"] for one in statements}) == len(statements)


async def test_answers_progress_and_the_end_are_told_as_they_are_in_the_log(database: Database) -> None:
    statements = lines(await text(database, learner=THOROUGH))
    logged = [entry async for entry in Log(database).read(THOROUGH)]
    answers = [entry for entry in logged if entry.entry.type == "answered"]
    answered = by_verb(statements, "answered")
    assert [one["timestamp"] for one in answered] == [f"{a.at:%Y-%m-%dT%H:%M:%S}.000Z" for a in answers]
    assert "先问对方怕什么" in answered[0]["result"]["response"]
    definition = answered[0]["object"]["definition"]
    assert definition["interactionType"] == "long-fill-in"
    assert set(definition["description"]) == {lesson.language for lesson in COURSE.lessons}
    assert answered[0]["object"]["id"].startswith(f"{HOME}/lessons/{COURSE.original.id}/beats/")
    shares = [one["result"]["extensions"][PROGRESS] for one in by_verb(statements, "progressed")]
    assert shares[0] == 0
    assert shares == sorted(shares)
    assert by_verb(statements, "completed")[0]["result"] == {"completion": True}
    assert not any("duration" in one.get("result", {}) for one in statements)


async def test_nobodys_number_or_name_is_in_it_and_one_learner_is_one_account(database: Database) -> None:
    exported = await text(database)
    assert not [who for who in (str(THOROUGH), str(EDITS), "老周", "林师姐") if who in exported]
    accounts = {json.dumps(one["actor"]) for one in lines(exported)}
    assert len(accounts) == 2
    registrations = {one["context"]["registration"] for one in lines(exported)}
    assert len(registrations) == 2
    assert {json.dumps(one["actor"]) for one in lines(await text(database, learner=EDITS))} < accounts
    name = await secret(database, "database")
    guessed = {
        str(uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_OID, name), f"registration/{n}")) for n in (THOROUGH, EDITS)
    }
    assert not guessed & registrations, "a number could be found by trying all"


async def test_another_database_knows_the_same_learner_by_another_name(database: Database) -> None:
    before = lines(await text(database))[0]
    async with database.transaction() as tx:
        await tx.run("UPDATE secrets SET value = ? WHERE name = 'tags'", ("cd" * 32,))
    assert lines(await text(database))[0]["actor"] != before["actor"]


async def test_a_new_wording_is_a_statement_of_its_own_and_a_beat_that_is_gone_is_no_fault(
    database: Database,
) -> None:
    responses = [
        one["result"]["response"] for one in by_verb(lines(await text(database, learner=EDITS)), "answered")
    ]
    assert any("先做减法" in response for response in responses)
    assert any("先做减法" not in response for response in responses)
    async with database.transaction() as tx:
        number = (await tx.numbers("log", 1))[0]
        await write(tx, [Line(number, EDITS, Progressed(beat="long-gone"))], NOW)
    statement = lines(await text(database, learner=EDITS))[-1]
    check(statement)
    assert "result" not in statement
    assert statement["context"]["contextActivities"]["other"][0]["id"].endswith("/beats/long-gone")


async def test_a_filter_on_answers_leaves_only_those(database: Database) -> None:
    statements = lines(await text(database, benefit="thinking"))
    assert {VERBS[one["verb"]["id"]] for one in statements} == {"answered"}
    assert {one["object"]["id"].rpartition("/")[2] for one in statements} == {"thinking-ask"}
    assert len(by_verb(lines(await text(database, benefit="thinking", learner=EDITS)), "answered")) == 1


async def test_an_address_of_ones_own_names_accounts_and_activities(database: Database) -> None:
    statement = lines(await text(database, home="https://learning.example.org/coach"))[0]
    check(statement)
    assert statement["object"]["id"].startswith("https://learning.example.org/coach/lessons/")
    assert statement["actor"]["account"]["homePage"].startswith("https://learning.example.org/coach/databases/")


def _changed(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def changed(statement: dict[str, Any]) -> dict[str, Any]:
        other = copy.deepcopy(statement)
        change(other)
        return other

    return changed


BROKEN = {
    "no actor": _changed(lambda s: s.pop("actor")),
    "null": _changed(lambda s: s["result"].update(score=None)),
    "unknown property": _changed(lambda s: s.update(mood="good")),
    "no UUID": _changed(lambda s: s.update(id="7")),
    "no scheme": _changed(lambda s: s["verb"].update(id="answered")),
    "another case": _changed(lambda s: s["object"].update(objectType="activity")),
    "no offset": _changed(lambda s: s.update(timestamp="2026-11-23T09:00:00")),
    "no such day": _changed(lambda s: s.update(timestamp="2026-02-30T09:00:00Z")),
    "language": _changed(lambda s: s["verb"].update(display={"chinese simplified": "回答"})),
    "interaction": _changed(lambda s: s["object"]["definition"].update(interactionType="essay")),
    "empty object": _changed(lambda s: s.update(result={})),
    "completion": _changed(lambda s: s["result"].update(completion="true")),
    "two ways to name": _changed(lambda s: s["actor"].update(mbox="mailto:a@example.org")),
    "no response": _changed(lambda s: s["result"].pop("response")),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
async def test_the_rules_refuse_what_breaks_them(
    database: Database, broken: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    statement = by_verb(lines(await text(database)), "answered")[0]
    with pytest.raises(BrokenRuleError):
        check(broken(statement))
