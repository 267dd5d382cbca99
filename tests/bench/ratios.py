"""Prints how the shell's choices compare, measured in one run: `python -m tests.bench.ratios`.

Ratios hold from one machine to another; the figures themselves do not.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from bot import content
from bot.clock import Clock
from bot.dialogue.answers import read
from bot.dialogue.effects import AnswerTap, Send
from bot.dialogue.text import plain
from bot.dialogue.times import understand
from bot.doorbell import Doorbell
from bot.store import outbox
from bot.store.database import Database
from bot.store.inbox import Arrival, Inbox
from bot.store.nudges import Nudges
from bot.store.outbox import NUDGE, REPLY, Outbox
from bot.store.turns import Turns
from bot.telegram.updates import UpdateReader
from bot.worker import Worker

LEARNERS = 300
QUEUED = 20_000
DUE = 1_000
COURSE = content.load()


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")


def now() -> datetime:
    return datetime.now(UTC)


async def seconds(work: Callable[[], Awaitable[object]], times: int = 1) -> float:
    """How long the work takes, on average."""
    start = time.perf_counter()
    for _ in range(times):
        await work()
    return (time.perf_counter() - start) / times


def arrival(number: int, chat: int) -> Arrival:
    """Somebody who says hello."""
    person = f'{{"id": {chat}, "is_bot": false, "first_name": "A"}}'
    message = f'{{"message_id": {number}, "date": 1, "chat": {{"id": {chat}, "type": "private"}}, "from": {person}'
    payload = f'{{"update_id": {number}, "message": {message}, "text": "/start"}}}}'
    return Arrival(f"tg:1:{number}", chat, payload, position=number)


async def turns(database: Database) -> None:
    """A batch of turns in one transaction, against one transaction for each."""
    inbox = Inbox(database)

    def ignore(taps: object) -> None:
        assert all(isinstance(tap, AnswerTap) for tap in taps)  # type: ignore[attr-defined]

    worker = Worker(
        inbox, Turns(database), COURSE, UpdateReader("bot"), now,
        doorbell=Doorbell(), outbox_bell=Doorbell(), answer_taps=ignore,
    )  # fmt: skip

    async def work_all() -> None:
        while await worker.work_once():
            pass

    async def one_by_one() -> None:
        for number in range(LEARNERS):
            await inbox.receive([arrival(10_000 + number, 1 + number)], now())
            await worker.work_once()

    async def stored_one_by_one() -> None:
        for number in range(LEARNERS):
            await inbox.receive([arrival(20_000 + number, 1 + number)], now())

    await inbox.receive([arrival(number, number) for number in range(1, LEARNERS + 1)], now())
    batched = await seconds(work_all)
    single = await seconds(one_by_one) - await seconds(stored_one_by_one)
    together, apart = LEARNERS / batched, LEARNERS / single
    tell(f"turns/s: {together:.0f} in batches, {apart:.0f} one by one: x{together / apart:.1f}")


async def ticks(database: Database) -> None:
    """An empty tick, against one with much that is due; and one over many learners who cannot be nudged."""
    clock = Clock(
        Nudges(database), Inbox(database), Outbox(database), now, inbox_bell=Doorbell(), outbox_bell=Doorbell()
    )
    await clock.tick()
    empty = await seconds(clock.tick, 200)
    await _due(database, range(1, DUE + 1), nudgeable=True)
    due = await seconds(clock.tick)
    await _due(database, range(10_001, 10_001 + 10 * DUE), nudgeable=False)
    blocked = await seconds(clock.tick, 20)
    tell(f"tick: {empty * 1e6:.0f} us empty, {due * 1e3:.0f} ms with {DUE} due: x{due / empty:.0f}")
    tell(f"tick over {10 * DUE} overdue nudges of learners who cannot be nudged: {blocked * 1e3:.1f} ms")


async def _due(database: Database, people: range, *, nudgeable: bool) -> None:
    async with database.transaction() as tx:
        await tx.run_many(
            "INSERT INTO learners (id, state, nudgeable, shares, since) VALUES (?, '{}', ?, 0, '2020')",
            [(i, nudgeable) for i in people],
        )
        sql = (
            "INSERT INTO nudges (learner, id, n, kind, due, rule, status) VALUES (?, 1, 1, 'plan', '2020', '', ?)"
        )
        await tx.run_many(sql, [(i, "planned") for i in people])


async def heads(database: Database) -> None:
    """Finding what to send next, with many chats' nudges waiting and with none."""
    queue = Outbox(database)
    async with database.transaction() as tx:
        await outbox.add(tx, [(900_000, 900_000, Send(text=plain("reply")), None)])
    alone = await seconds(lambda: queue.heads(REPLY, 16), 100)
    nudge = Send(text=plain("nudge"), urgency="nudge")
    async with database.transaction() as tx:
        await outbox.add(tx, [(1_000_000 + i, 1_000_000 + i, nudge, None) for i in range(QUEUED)])
    reply = await seconds(lambda: queue.heads(REPLY, 16), 100)
    nudges = await seconds(lambda: queue.heads(NUDGE, 8), 100)
    tell(
        f"next reply: {alone * 1e6:.0f} us alone, {reply * 1e6:.0f} us among {QUEUED} nudges: x{reply / alone:.1f}"
    )
    tell(f"next nudges: {nudges * 1e6:.0f} us")


def reading() -> None:
    """How the time to read an answer grows with its length (quadratic work: 400 times); a time in words beside."""
    unit = "去年我的主管告诉我说我的邮件写得太长了，没有人看到最后，所以我开始只写三行，重要的事情就打电话。"
    short, long = (unit * 5)[:200], (unit * 90)[:4000]

    def best(text: str, times: int) -> float:
        found = []
        for _ in range(times):
            start = time.perf_counter()
            read(text, question="", lang="zh")
            found.append(time.perf_counter() - start)
        return min(found)

    best(short, 1)
    each, whole = best(short, 9), best(long, 3)
    grown = whole / each
    start = time.perf_counter()
    for _ in range(100):
        understand("下周三下午三点", datetime(2026, 3, 2, tzinfo=UTC), "Asia/Shanghai")
    when = (time.perf_counter() - start) / 100
    tell(f"an answer: {each * 1000:.2f} ms for 200 characters, x{grown:.0f} for 4,000")
    tell(f"a time in words: x{when / each:.2f} of that")


async def main() -> None:
    """Each measurement on a database of its own."""
    for measured in (turns, ticks, heads):
        with tempfile.TemporaryDirectory() as folder:
            database = await Database.open(Path(folder) / "coach.db")
            await measured(database)
            await database.close()
    reading()


if __name__ == "__main__":
    asyncio.run(main())
