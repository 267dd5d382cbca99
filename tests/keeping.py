"""A played conversation written into a real database, as the worker and the sender would write it."""

from datetime import UTC, datetime

from bot import content
from bot.dialogue.course import Course
from bot.dialogue.engine import step
from bot.simulation import world as simulation
from bot.store.database import Database
from bot.store.inbox import Arrival, Inbox
from bot.store.outbox import NUDGE, REPLY, Outbox
from bot.store.turns import Done, Turns
from tests.playing import FOLDER, play, script
from tests.world import SMALL, World

COURSE = content.load(lessons=SMALL)
START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def played(name: str, course: Course = COURSE) -> World:
    """The conversation of that name, played to its end."""
    world = World(course, START)
    list(play(world, script(FOLDER / f"{name}.txt")))
    return world


async def keep(database: Database, learner: int, world: simulation.World) -> None:
    """Writes what the learner did and got, event by event, every message arriving."""
    inbox, turns, outbox = Inbox(database), Turns(database), Outbox(database)
    state = None
    for number, (event, now) in enumerate(zip(world.events, world.moments, strict=True)):
        await inbox.receive([Arrival(f"tg:1:{learner}{number:05}", learner, "{}")], now)
        row = (await inbox.take(1))[0]
        state, effects = step(state, event, world.course, now)
        await turns.commit([Done(row.id, learner, state, effects)], now)
        for urgency in (REPLY, NUDGE):
            while heads := await outbox.heads(urgency, 1):
                await outbox.sent(heads[0], 100_000 + heads[0].id, now)
