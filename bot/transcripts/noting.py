"""Each export leaves a line with every learner who is in it, which that learner sees under /privacy."""

import asyncio
from collections.abc import Mapping
from datetime import datetime

from bot.dialogue.events import RecordExported
from bot.store.database import Database, StoreError
from bot.store.inbox import Arrival, Inbox

AT_ONCE = 500
TRIES = 60
PAUSE_SECONDS = 0.5
"""With SQLite's own wait, over half a minute: no turn holds the file so long."""


async def note(database: Database, learners: Mapping[int, bool], by: int | None, form: str, now: datetime) -> None:
    """Stores an event for each learner (with names or not): only a turn writes a log, and none is held up.

    Works beside a running bot, whose turns carry it out, and without one, for the next start. Raises StoreError
    where the file cannot be written to even after waiting.
    """
    everybody = sorted(learners.items())
    for start in range(0, len(everybody), AT_ONCE):
        arrivals = [
            _arrival(learner, named, by, form, now) for learner, named in everybody[start : start + AT_ONCE]
        ]
        await _patiently(Inbox(database), arrivals, now)


def _arrival(learner: int, named: bool, by: int | None, form: str, now: datetime) -> Arrival:
    event = RecordExported(by=by, on=now, form=form, names=named)
    who = "server" if by is None else str(by)
    return Arrival(f"exported:{now.isoformat()}:{who}:{learner}", learner, event.model_dump_json(), source="coach")


async def _patiently(inbox: Inbox, arrivals: list[Arrival], now: datetime) -> None:
    for left in range(TRIES - 1, -1, -1):
        try:
            await inbox.receive(arrivals, now)
        except StoreError:
            if not left:
                raise
            await asyncio.sleep(PAUSE_SECONDS)
        else:
            return
