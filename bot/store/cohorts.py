"""Groups of learners, who coaches which of them, and whose learners a coach may see."""

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.dialogue.course import Cohort
from bot.store.database import Transaction

Scope = frozenset[str] | None
"""The cohorts whose learners somebody may see. None: everybody's; empty: nobody's, this is no coach."""
_WITHIN = "(?1 IS NULL OR learners.cohort IN (SELECT value FROM json_each(?1)))"

_SCOPE = "SELECT cohort FROM coaching WHERE coach = ?"
_COACHES_OF = """
SELECT coaching.coach FROM learners JOIN coaching ON coaching.cohort = learners.cohort
WHERE learners.id = ? ORDER BY coaching.coach
"""
_SEES = "SELECT 1 FROM learners WHERE {} AND id = ? AND shares = 1"
_SEEN = """
SELECT count(*) FROM learners WHERE {} AND shares = 1 AND id IN (SELECT value FROM json_each(?2))
"""
_AMONG = "SELECT DISTINCT coach FROM coaching WHERE coach IN (SELECT value FROM json_each(?))"
_KNOWN = """
SELECT id, name, invite, EXISTS (
    SELECT 1 FROM coaching JOIN meta ON meta.name = 'coach:' || coaching.coach WHERE coaching.cohort = cohorts.id
) AS coached FROM cohorts
"""
_ALL = """
SELECT cohorts.id, cohorts.name, cohorts.invite,
    (SELECT count(*) FROM learners WHERE learners.cohort = cohorts.id) AS learners,
    (SELECT count(*) FROM coaching WHERE coaching.cohort = cohorts.id) AS coaches
FROM cohorts ORDER BY cohorts.id
"""
_MAKE = "INSERT INTO cohorts (id, name, invite) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING"
_RENAME = "UPDATE cohorts SET name = ? WHERE id = ?"
_INVITE_ANEW = "UPDATE cohorts SET invite = ? WHERE id = ?"
_COACHING = "SELECT coach, cohort FROM coaching ORDER BY coach, cohort"
_ADD = "INSERT INTO coaching (coach, cohort) VALUES (?, ?) ON CONFLICT DO NOTHING"
_REMOVE = "DELETE FROM coaching WHERE coach = ? AND cohort = ?"
_UNTELL = """
DELETE FROM outbox
WHERE chat = ? AND CASE WHEN json_valid(effect) AND json_extract(effect, '$.type') IN ('pose', 'alert')
    THEN json_extract(effect, '$.learner') IN (SELECT id FROM learners WHERE cohort = ?) END
"""


class Rows(Protocol):
    """A database or a transaction."""

    async def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """All rows of a statement."""


@dataclass(frozen=True)
class Counted:
    """A group; `invite` is the token of its link. How many learners are in it, and how many coach it."""

    id: str
    name: str
    invite: str
    learners: int
    coaches: int


def within(sql: str) -> str:
    """The statement with `{}` as the condition that a learner is in a scope, which is bound first."""
    return sql.format(_WITHIN)


def bound(scope: Scope) -> str | None:
    """A scope as such a statement takes it."""
    return None if scope is None else json.dumps(sorted(scope))


async def scope(database: Rows, coach: int, chiefs: Collection[int]) -> Scope:
    """Whose learners this coach may see just now; `chiefs` (BOT_COACHES) see everybody."""
    if coach in chiefs:
        return None
    return frozenset(row["cohort"] for row in await database.rows(_SCOPE, (coach,)))


async def coaches_of(database: Rows, learner: int, chiefs: Collection[int]) -> list[int]:
    """Whom a learner's questions and distress go to: their cohort's coaches, the chiefs where it has none."""
    return [row["coach"] for row in await database.rows(_COACHES_OF, (learner,))] or sorted(chiefs)


async def sees(database: Rows, coach: int, learner: int, chiefs: Collection[int]) -> bool:
    """Whether this coach may see that learner just now, who has to share."""
    return bool(await database.rows(within(_SEES), (bound(await scope(database, coach, chiefs)), learner)))


async def sees_all(database: Rows, coach: int, learners: Collection[int], chiefs: Collection[int]) -> bool:
    """Whether this coach may see every one of those learners just now."""
    seen = (bound(await scope(database, coach, chiefs)), json.dumps(sorted(learners)))
    return int((await database.rows(within(_SEEN), seen))[0][0]) == len(learners)


async def coaches_among(database: Rows, people: Collection[int], chiefs: Collection[int]) -> frozenset[int]:
    """Those of the people who are coaches just now, of a cohort or of everybody."""
    found = [row["coach"] for row in await database.rows(_AMONG, (json.dumps(sorted(people)),))]
    return frozenset(found) | frozenset(people).intersection(chiefs)


async def known(database: Rows) -> dict[str, Cohort]:
    """All cohorts by their ids, as the dialogue knows them."""
    rows = await database.rows(_KNOWN)
    return {r["id"]: Cohort(name=r["name"], invite=r["invite"], coached=bool(r["coached"])) for r in rows}


async def every(database: Rows) -> list[Counted]:
    """All cohorts with what is counted of them, in the order of their ids."""
    return [
        Counted(row["id"], row["name"], row["invite"], row["learners"], row["coaches"])
        for row in await database.rows(_ALL)
    ]


async def coaching(database: Rows) -> list[tuple[int, str]]:
    """Every coach of a cohort, with it."""
    return [(row["coach"], row["cohort"]) for row in await database.rows(_COACHING)]


async def make(tx: Transaction, cohort: str, name: str, invite: str) -> bool:
    """Makes a cohort; False where there is one of this id, which stays as it is."""
    return await tx.run(_MAKE, (cohort, name, invite)) > 0


async def rename(tx: Transaction, cohort: str, name: str) -> None:
    """Another name for a cohort."""
    await tx.run(_RENAME, (name, cohort))


async def invite_anew(tx: Transaction, cohort: str, invite: str) -> None:
    """Another token: from here on the link that was given out leads nowhere."""
    await tx.run(_INVITE_ANEW, (invite, cohort))


async def add_coach(tx: Transaction, coach: int, cohort: str) -> bool:
    """Makes somebody a coach of a cohort that is there; False where they are one."""
    return await tx.run(_ADD, (coach, cohort)) > 0


async def remove_coach(tx: Transaction, coach: int, cohort: str) -> bool:
    """They coach this cohort no longer; False where they did not."""
    return await tx.run(_REMOVE, (coach, cohort)) > 0


async def untell(tx: Transaction, coach: int, cohort: str) -> None:
    """Nothing that waits to be told them about learners of that cohort will be."""
    await tx.run(_UNTELL, (coach, cohort))
