"""Reminders as rows: due ones become ordinary events, claimed and stored in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.dialogue.effects import CloseNudge, PlanNudge
from bot.dialogue.events import NudgeDue
from bot.store import inbox
from bot.store.database import Database, Transaction, instant, moment

_PLAN = """
INSERT INTO nudges (learner, id, n, kind, person, due, rule, status) VALUES (?, ?, ?, ?, ?, ?, ?, 'planned')
ON CONFLICT (learner, id) DO UPDATE
SET n = excluded.n, person = excluded.person, due = excluded.due, rule = excluded.rule, status = 'planned'
"""
_CLOSE = "UPDATE nudges SET status = 'closed' WHERE learner = ? AND id = ?"
_DUE = """
SELECT nudges.learner, nudges.id, nudges.n FROM nudges JOIN learners ON learners.id = nudges.learner
WHERE nudges.status = 'planned' AND nudges.due <= ? AND learners.nudgeable = 1
ORDER BY nudges.due, nudges.learner, nudges.id LIMIT ?
"""
_CLAIM = "UPDATE nudges SET status = 'claimed' WHERE learner = ? AND id = ?"
_NEXT = """
SELECT min(nudges.due) FROM nudges JOIN learners ON learners.id = nudges.learner
WHERE nudges.status = 'planned' AND learners.nudgeable = 1
"""
_OF = "SELECT id, kind, person, due, status, sent, sent_at FROM nudges WHERE learner = ? ORDER BY id"
_SENT = "UPDATE nudges SET sent = sent + 1, sent_at = ? WHERE learner = ? AND id = ?"


@dataclass(frozen=True)
class Reminder:
    """A reminder as it is kept; `sent` messages have arrived because of it, the last at `sent_at` (UTC)."""

    id: int
    kind: str
    person: int | None
    due: datetime
    status: str
    sent: int
    sent_at: datetime | None


async def change(tx: Transaction, learner: int, effects: Sequence[PlanNudge | CloseNudge]) -> None:
    """Plans and closes what a turn wanted."""
    planned = [e for e in effects if isinstance(e, PlanNudge)]
    await tx.run_many(_PLAN, [(learner, e.nudge, e.n, e.kind, e.person, instant(e.due), e.rule) for e in planned])
    await tx.run_many(_CLOSE, [(learner, e.nudge) for e in effects if isinstance(e, CloseNudge)])


async def arrived(tx: Transaction, learner: int, nudges: Sequence[int], now: datetime) -> None:
    """The message that carried these nudges has been sent."""
    await tx.run_many(_SENT, [(instant(now), learner, nudge) for nudge in nudges])


class Nudges:
    """The reminders as the clock sees them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, now: datetime, limit: int) -> int:
        """Turns what is due, of learners who can be nudged, into inbox rows; the number claimed."""
        if not await self._database.rows(_DUE, (instant(now), 1)):
            return 0
        async with self._database.transaction() as tx:
            rows = await tx.rows(_DUE, (instant(now), limit))
            arrivals = [
                inbox.Arrival(
                    key=f"nudge:{row['learner']}/{row['id']}:{row['n']}",
                    chat=row["learner"],
                    payload=NudgeDue(nudge=row["id"], n=row["n"]).model_dump_json(),
                    source="coach",
                )
                for row in rows
            ]
            await inbox.add(tx, arrivals, now)
            await tx.run_many(_CLAIM, [(row["learner"], row["id"]) for row in rows])
        return len(rows)

    async def of(self, learner: int) -> list[Reminder]:
        """Every reminder that was ever planned for a learner."""
        return [
            Reminder(
                id=row["id"],
                kind=row["kind"],
                person=row["person"],
                due=moment(row["due"]),
                status=row["status"],
                sent=row["sent"],
                sent_at=moment(row["sent_at"]) if row["sent_at"] else None,
            )
            for row in await self._database.rows(_OF, (learner,))
        ]

    async def next_due(self) -> datetime | None:
        """When the next nudge that can be delivered falls due (UTC), or None."""
        found = (await self._database.rows(_NEXT))[0][0]
        return moment(found) if found else None
