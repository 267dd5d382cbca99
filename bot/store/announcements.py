"""A coach's word to all of their learners: whom it reaches, and how it becomes an event of each."""

from datetime import datetime

from bot.dialogue.effects import Announce
from bot.dialogue.events import AnnouncementMade
from bot.store.cohorts import Scope, bound, within
from bot.store.database import Database, Transaction, instant

# Groups have negative numbers; nobody announces anything to themselves.
_COUNT = within(
    "SELECT nudgeable, count(*) AS learners FROM learners WHERE {} AND id > 0 AND id <> ? GROUP BY nudgeable"
)
_SPREAD = within("""
INSERT INTO inbox (key, chat, source, payload, arrived)
SELECT ?2 || id, id, 'coach', ?3, ?4 FROM learners WHERE {} AND id > 0 AND id <> ?5 AND nudgeable = 1 ORDER BY id
ON CONFLICT (key) DO NOTHING
""")


async def reach(database: Database, coach: int, scope: Scope) -> tuple[int, int]:
    """How many learners an announcement of this coach reaches, and how many it does not: paused, or gone.

    Whether they share does not matter: an announcement reveals nothing of anybody.
    """
    rows = await database.rows(_COUNT, (bound(scope), coach))
    found = {row["nudgeable"]: row["learners"] for row in rows}
    return found.get(1, 0), found.get(0, 0)


async def spread(tx: Transaction, coach: int, wanted: Announce, scope: Scope, now: datetime) -> int:
    """Stores the event for each learner who can be reached, once; how many those are."""
    event = AnnouncementMade(coach=coach, by=wanted.by, text=wanted.text).model_dump_json()
    # With the instant: whoever was forgotten counts their announcements from one again.
    key = f"announce:{coach}/{wanted.number}/{instant(now)}:"
    return await tx.run(_SPREAD, (bound(scope), key, event, instant(now), coach))
