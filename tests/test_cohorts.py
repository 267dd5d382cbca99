"""Cohorts in the store: whose learners a coach may see, and whom a learner's questions go to."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store import cohorts
from bot.store.database import Database
from bot.store.log import Log
from bot.transcripts import export
from bot.transcripts.filters import Filters
from bot.transcripts.selection import Selection
from tests.keeping import COURSE, keep, played
from tests.test_exports import NOW, changed, learners

IN_A, IN_B, IN_NONE, REFUSES = 1, 2, 3, 4
CHIEF, COACH_A, COACH_BOTH, NOBODY = 900, 901, 902, 903


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two cohorts with coaches, a third without; four learners, of whom one does not share."""
    path = tmp_path_factory.mktemp("cohorts") / "coach.db"

    async def write() -> None:
        database = await Database.open(path)
        async with database.transaction() as tx:
            for name in "abc":
                await cohorts.make(tx, name, f"小组 {name}", f"token-{name}")
            for coach, cohort in ((COACH_A, "a"), (COACH_BOTH, "a"), (COACH_BOTH, "b")):
                await cohorts.add_coach(tx, coach, cohort)
        placed: tuple[tuple[int, str | None], ...] = ((IN_A, "a"), (IN_B, "b"), (IN_NONE, None), (REFUSES, "a"))
        for learner, group in placed:
            await keep(database, learner, played("走走停停"))
            await changed(database, learner, shares=learner != REFUSES, cohort=group)
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


async def read(database: Database, filters: Filters) -> set[int]:
    """Who is in such an export."""
    return learners("".join([piece async for piece in export.shared(database, COURSE, "jsonl", filters, now=NOW)]))


async def test_a_coach_sees_the_cohorts_they_coach_and_those_of_the_settings_see_everybody(
    database: Database,
) -> None:
    seen = {coach: await cohorts.scope(database, coach, {CHIEF}) for coach in (CHIEF, COACH_A, COACH_BOTH, NOBODY)}
    assert seen == {CHIEF: None, COACH_A: {"a"}, COACH_BOTH: {"a", "b"}, NOBODY: frozenset()}
    exported = {coach: await read(database, Filters(scope=scope)) for coach, scope in seen.items()}
    assert exported == {CHIEF: {IN_A, IN_B, IN_NONE}, COACH_A: {IN_A}, COACH_BOTH: {IN_A, IN_B}, NOBODY: set()}


async def test_a_cohort_that_is_asked_for_is_shown_as_far_as_it_may_be_seen(database: Database) -> None:
    assert await read(database, Filters(cohort="b")) == {IN_B}
    assert await read(database, Filters(cohort="b", scope=frozenset("ab"))) == {IN_B}
    assert await read(database, Filters(cohort="b", scope=frozenset("a"))) == set()
    assert await read(database, Filters(cohort="no such")) == set()


async def test_a_learner_of_another_cohort_is_as_unknown_as_one_who_never_was(database: Database) -> None:
    for learner in (IN_B, IN_NONE, REFUSES, 999):
        selection = Selection(database, COURSE, Filters(learner=learner, scope=frozenset("a")), NOW, flagged=False)
        assert [chosen async for chosen in selection.learners()] == []
        assert selection.left_out == {"unknown": 1}
    assert await read(database, Filters(learner=IN_A, scope=frozenset("a"))) == {IN_A}


async def test_of_those_who_do_not_share_only_those_in_scope_are_counted(database: Database) -> None:
    counted = {}
    for scope in (None, frozenset("a"), frozenset("b"), frozenset()):
        selection = Selection(database, COURSE, Filters(scope=scope), NOW, flagged=False)
        _ = [chosen async for chosen in selection.learners()]
        counted[scope] = (selection.sharing, selection.left_out["not_shared"])
    assert counted == {None: (3, 1), frozenset("a"): (1, 1), frozenset("b"): (1, 0), frozenset(): (0, 0)}


async def test_questions_go_to_the_cohort_s_coaches_or_where_there_are_none_to_those_of_the_settings(
    database: Database,
) -> None:
    assert await cohorts.coaches_of(database, IN_A, {CHIEF}) == [COACH_A, COACH_BOTH]
    assert await cohorts.coaches_of(database, IN_B, {CHIEF}) == [COACH_BOTH]
    assert await cohorts.coaches_of(database, IN_NONE, {CHIEF}) == [CHIEF]
    assert await cohorts.coaches_of(database, 999, {CHIEF}) == [CHIEF]
    async with database.transaction() as tx:
        assert await cohorts.remove_coach(tx, COACH_BOTH, "b")
        assert not await cohorts.remove_coach(tx, COACH_BOTH, "b")
        assert await cohorts.coaches_of(tx, IN_B, {CHIEF}) == [CHIEF]


async def test_a_learner_who_changes_cohorts_is_seen_by_the_others_from_then_on(database: Database) -> None:
    await changed(database, IN_A, cohort="b")
    assert await Log(database).shares(IN_A, frozenset("a")) is None
    assert await Log(database).shares(IN_A, frozenset("b"))
    await changed(database, IN_A, cohort=None)
    assert await Log(database).shares(IN_A, frozenset("ab")) is None
    assert await Log(database).shares(IN_A)


async def test_a_cohort_is_made_once_and_its_name_and_token_can_change(database: Database) -> None:
    async with database.transaction() as tx:
        assert not await cohorts.make(tx, "a", "别的名字", "token-x")
        await cohorts.rename(tx, "b", "读书会 秋季")
        await cohorts.invite_anew(tx, "c", "token-new")
    assert await cohorts.every(database) == [
        cohorts.Counted("a", "小组 a", "token-a", learners=2, coaches=2),
        cohorts.Counted("b", "读书会 秋季", "token-b", learners=1, coaches=1),
        cohorts.Counted("c", "小组 c", "token-new", learners=0, coaches=0),
    ]
    assert await cohorts.coaching(database) == [(COACH_A, "a"), (COACH_BOTH, "a"), (COACH_BOTH, "b")]
