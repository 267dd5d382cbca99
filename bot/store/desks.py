"""What is kept of coaches as such, and their daily digests: due ones are claimed and queued in one transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.dialogue.coaching import digests
from bot.dialogue.coaching.state import Desk
from bot.store.database import Database, Row, Transaction, instant, moment

_OF = "SELECT coach, desk FROM desks WHERE coach IN ({})"
_DIGESTED = "SELECT digested FROM desks WHERE coach = ?"
_KEEP = """
INSERT INTO desks (coach, desk, due) VALUES (?, ?, ?)
ON CONFLICT (coach) DO UPDATE SET desk = excluded.desk, due = excluded.due
"""
_FORGET = "DELETE FROM desks WHERE coach = ?"
# A coach who cannot be written to gets none; whoever is no coach any more is found out when it is made.
_DUE = """
SELECT coach, desk, digested FROM desks JOIN meta ON meta.name = 'coach:' || coach
WHERE due <= ? ORDER BY due, coach
"""
_NEXT = "SELECT min(due) FROM desks JOIN meta ON meta.name = 'coach:' || coach"
_CLAIM = "UPDATE desks SET due = ?, digested = ? WHERE coach = ?"


class Digest(BaseModel):
    """A coach's digest of what happened after one instant until another (UTC); it is made when it is sent."""

    model_config = ConfigDict(frozen=True)

    type: Literal["digest"] = "digest"
    since: datetime | None
    until: datetime


async def of(database: Database | Transaction, coaches: Sequence[int]) -> dict[int, Desk]:
    """What is kept of these people as coaches; nothing of others, nor where it cannot be read."""
    rows = await database.rows(_OF.format(",".join("?" * len(coaches))), coaches) if coaches else []
    return {row["coach"]: desk for row in rows if (desk := _desk(row)) is not None}


async def keep(tx: Transaction, coach: int, desk: Desk, now: datetime) -> None:
    """Keeps what a coach chose, and plans the next digest by it."""
    rows = await tx.rows(_DIGESTED, (coach,))
    last = moment(rows[0]["digested"]) if rows and rows[0]["digested"] else None
    due = digests.next_due(desk, last, now)
    await tx.run(_KEEP, (coach, desk.model_dump_json(), instant(due) if due else None))


async def forget(tx: Transaction, coach: int) -> None:
    """Removes what is kept of somebody as a coach."""
    await tx.run(_FORGET, (coach,))


async def due_ones(database: Database | Transaction, now: datetime) -> list[Row]:
    """The rows whose digest is due."""
    return list(await database.rows(_DUE, (instant(now),)))


async def claim(tx: Transaction, now: datetime) -> list[tuple[int, Digest]]:
    """The digests to be made now, by coach; each row is moved on to its next one, so that none comes twice."""
    wanted = []
    for row in await due_ones(tx, now):
        desk = _desk(row) or Desk()
        last = moment(row["digested"]) if row["digested"] else None
        if digests.in_time(desk, now):
            wanted.append((row["coach"], Digest(since=last, until=now)))
            last = now
        following = digests.next_due(desk, last, now)
        await tx.run(
            _CLAIM, (instant(following) if following else None, instant(last) if last else None, row["coach"])
        )
    return wanted


async def next_due(database: Database) -> datetime | None:
    """When the next digest falls due (UTC), or None."""
    found = (await database.rows(_NEXT))[0][0]
    return moment(found) if found else None


def _desk(row: Row) -> Desk | None:
    try:
        return Desk.model_validate_json(row["desk"])
    except ValueError:
        return None
