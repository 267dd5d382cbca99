"""Coaches who can be reached: Telegram lets a bot write only to those who have written to it."""

from collections.abc import Collection, Iterable

from bot.store import cohorts
from bot.store.database import Database, Transaction

_KNOWN = "SELECT name FROM meta WHERE name LIKE 'coach:%'"
_ARRIVED = "INSERT INTO meta (name, value) VALUES (?, 1) ON CONFLICT (name) DO NOTHING"
_GONE = "DELETE FROM meta WHERE name = ?"
_LEARNER = "SELECT 1 FROM learners WHERE id = ? AND json_extract(state, '$.reachable')"
_QUEUE = "UPDATE outbox SET status = 'waiting' WHERE chat = ? AND status = 'parked'"


async def reachable(database: Database | Transaction, coaches: Collection[int]) -> list[int]:
    """Those of the coaches who have written to the bot, in order."""
    known = {row["name"] for row in await database.rows(_KNOWN)} if coaches else set()
    return sorted(coach for coach in coaches if f"coach:{coach}" in known)


async def told(database: Database | Transaction, learner: int, chiefs: Collection[int]) -> list[int]:
    """Who is told of a learner: their coaches, and while none of those can be reached, the chiefs too.

    No word of distress shall wait unread.
    """
    own = await cohorts.coaches_of(database, learner, chiefs)
    return own if await reachable(database, own) else sorted({*own, *chiefs})


async def known(database: Database | Transaction) -> list[int]:
    """Everybody who has written to the bot as a coach, also those who are none any more."""
    return sorted(int(row["name"].removeprefix("coach:")) for row in await database.rows(_KNOWN))


async def arrived(tx: Transaction, coaches: Iterable[int]) -> None:
    """These coaches have written: what was kept for them goes out now."""
    for coach in coaches:
        await tx.run(_ARRIVED, (f"coach:{coach}",))
        await tx.run(_QUEUE, (coach,))


async def arrived_before(tx: Transaction, coach: int) -> None:
    """Where somebody who becomes a coach is a learner who can be reached, they need not write once more."""
    if await tx.rows(_LEARNER, (coach,)):
        await arrived(tx, [coach])


async def gone(tx: Transaction, chat: int) -> None:
    """Somebody cannot be written to any more; where it is a coach, that is remembered until they write again."""
    await tx.run(_GONE, (f"coach:{chat}",))
