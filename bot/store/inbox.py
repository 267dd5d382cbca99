"""Events not yet handled: stored before Telegram is told, taken in batches, done with their payload erased."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.store.database import Database, Transaction, instant

Source = Literal["telegram", "coach"]
AT_ONCE = 100
"""The most webhook requests that Telegram has under way at once: arrivals are out of order by no more."""


@dataclass(frozen=True)
class Arrival:
    """Something to be handled: `key` makes it unique, `position` orders it in its chat (0: as it came)."""

    key: str
    chat: int
    payload: str
    source: Source = "telegram"
    position: int = 0


@dataclass(frozen=True)
class Waiting:
    """A stored arrival; `tries` counts the turns that failed on it."""

    id: int
    chat: int
    source: Source
    payload: str
    tries: int


_RECEIVE = """
INSERT INTO inbox (key, chat, position, source, payload, arrived) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (key) DO NOTHING
"""
_TAKE = """
SELECT id, chat, source, payload, tries, position FROM inbox WHERE status = 'waiting'
ORDER BY (key >= 'nudge:' AND key < 'nudge;') OR (key >= 'exported:' AND key < 'exported;')
    OR (key >= 'feedback:' AND key < 'feedback;') OR (key >= 'announce:' AND key < 'announce;'), id LIMIT ?
"""
_DONE = "UPDATE inbox SET status = 'done', payload = NULL, chat = 0 WHERE id = ?"
_TRIED = "UPDATE inbox SET tries = tries + 1 WHERE id = ?"
_LEAVE = "UPDATE inbox SET status = ?, tries = tries + 1 WHERE id = ?"
_FORGET = (
    # With the keys of nudges go claimed ones, or the same numbers could not be used anew.
    "DELETE FROM inbox WHERE key > 'nudge:' || ? || '/' AND key < 'nudge:' || ? || '0'",
    "UPDATE inbox SET status = 'done', payload = NULL, chat = 0 WHERE chat = ? AND status IN ('parked', 'aside')",
)
# Keys that end in the learner's number; what was done is done, and needs them no more.
_NAMED = """
DELETE FROM inbox WHERE status = 'done' AND key LIKE '%:' || ?
    AND (key >= 'exported:' AND key < 'exported;' OR key >= 'announce:' AND key < 'announce;')
"""
_PRUNE = """
DELETE FROM inbox WHERE status = 'done' AND arrived < ? AND NOT (key >= 'feedback:' AND key < 'feedback;')
"""


async def add(tx: Transaction, arrivals: Sequence[Arrival], now: datetime) -> int:
    """Stores arrivals inside a transaction; those whose key is known are dropped. The number of new ones."""
    at = instant(now)
    rows = [(a.key, a.chat, a.position, a.source, a.payload, at) for a in arrivals]
    return await tx.run_many(_RECEIVE, rows)


async def done(tx: Transaction, ids: Sequence[int]) -> None:
    """Marks rows as handled and erases what they held."""
    await tx.run_many(_DONE, [(i,) for i in ids])


async def forget(tx: Transaction, chat: int) -> None:
    """Erases what was kept of a chat for the operator, and the keys that name it."""
    by_key, of_chat = _FORGET
    await tx.run(_NAMED, (chat,))
    await tx.run(by_key, (chat, chat))
    await tx.run(of_chat, (chat,))


class Inbox:
    """The inbox outside of a turn's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def receive(self, arrivals: Sequence[Arrival], now: datetime) -> int:
        """Stores a batch in one commit: from here on nothing of it can be lost. The number of new ones."""
        async with self._database.transaction() as tx:
            return await add(tx, arrivals, now)

    async def take(self, limit: int) -> list[Waiting]:
        """What waits, oldest first; within a chat by position, since requests may have arrived side by side.

        Nudges, announcements and notes of exports come last: thousands may be there, and nobody who writes shall
        wait for them.
        Looks beyond the limit, lest it falls between two rows of a chat that came in the wrong order.
        """
        rows = await self._database.rows(_TAKE, (limit + AT_ONCE,))
        places: dict[int, list[int]] = {}
        for place, row in enumerate(rows):
            if row["position"]:
                places.setdefault(row["chat"], []).append(place)
        ordered = list(rows)
        for own in places.values():
            for place, row in zip(own, sorted((rows[p] for p in own), key=lambda r: r["position"]), strict=True):
                ordered[place] = row
        return [Waiting(r["id"], r["chat"], r["source"], r["payload"], r["tries"]) for r in ordered[:limit]]

    async def tried(self, row: Waiting) -> None:
        """Counts a turn that failed."""
        async with self._database.transaction() as tx:
            await tx.run(_TRIED, (row.id,))

    async def leave(
        self, row: Waiting, status: Literal["parked", "aside"], apology: Arrival | None, now: datetime
    ) -> None:
        """Takes a row out of the way for good; `apology` is an event in its place."""
        async with self._database.transaction() as tx:
            await tx.run(_LEAVE, (status, row.id))
            if apology is not None:
                await add(tx, [apology], now)

    async def prune(self, before: datetime) -> None:
        """Forgets the keys of what was handled long ago: Telegram keeps an update for a day at most.

        Those of feedback stay: a coach may bring in the same file after months, and it is delivered once.
        """
        async with self._database.transaction() as tx:
            await tx.run(_PRUNE, (instant(before),))
