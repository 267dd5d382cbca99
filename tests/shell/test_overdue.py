"""A start with very many overdue nudges: each learner gets one message, and replies to others do not wait."""

import asyncio
from datetime import timedelta

import pytest

from tests.shell.house import House
from tests.shell.test_order import joined
from tests.weeks import MONDAY, finished, plan, state

FIRST = 10_000


async def overdue(house: House, count: int) -> None:
    """So many learners with two plans whose days have passed while the bot was down."""
    world = finished("老周", "Nina", now=MONDAY)
    plan(world, "老周", "明天 周二", "12:00")
    plan(world, "Nina", "后天 周三", "15:00")
    kept = state(world).model_dump_json()
    people = range(FIRST, FIRST + count)
    async with house.database.transaction() as tx:
        await tx.run_many(
            "INSERT INTO learners (id, state, nudgeable, shares, since) VALUES (?, ?, 1, 0, '2020')",
            [(n, kept) for n in people],
        )
        sql = (
            "INSERT INTO nudges (learner, id, n, kind, person, due, rule, status) "
            "VALUES (?, ?, ?, 'plan', ?, '2020', '', 'planned')"
        )
        nudges = [(n.id, n.n, n.person) for n in state(world).nudges if n.due is not None]
        await tx.run_many(sql, [(number, *nudge) for number in people for nudge in nudges])
    for begin in range(0, count, 100):
        await asyncio.gather(*(_is_known(house, number) for number in people[begin : begin + 100]))
    await house.bot.delete_webhook(drop_pending_updates=True)
    house.sandbox.clock.set(MONDAY + timedelta(days=4))


async def _is_known(house: House, number: int) -> None:
    """Somebody who wrote to the bot once: it could not write to them else."""
    await (await house.telegram.learner(number)).says("/start")


async def check(house: House, count: int, seconds: float) -> None:
    """Somebody writes while everything comes at once."""
    house.sandbox.clock.set(MONDAY)
    learner = await joined(house, 7)
    await overdue(house, count)
    await house.reopen()
    async with house.running():
        await house.until("inbox", "key LIKE 'nudge:1%'", 2 * count, seconds=60)
        await learner.says("/settings")
        await learner.sees("每日提醒：", seconds=10.0)
        open_still = await house.count("inbox", "status = 'waiting'") + await house.count("outbox")
        await house.idle(seconds)
    assert open_still > count // 4, "the reply waited for the nudges of others"
    assert await house.count("log", f"learner >= {FIRST} AND entry LIKE '%\"nudged\"%'") == count
    assert await house.count("nudges", f"learner >= {FIRST} AND sent > 0") == 2 * count
    assert await house.count("nudges", f"learner >= {FIRST} AND sent > 1") == 0
    messages = (
        "SELECT max(n) FROM (SELECT count(*) n FROM log WHERE learner >= ? AND entry LIKE ? GROUP BY learner)"
    )
    assert (await house.database.rows(messages, (FIRST, '%"type":"coach"%')))[0][0] == 1


@pytest.mark.soak
async def test_hundreds_of_overdue_learners_get_one_message_each_and_nobody_waits_for_them(house: House) -> None:
    await check(house, 300, seconds=60)


@pytest.mark.soak
@pytest.mark.timeout(600)
async def test_ten_thousand_overdue_learners_get_one_message_each_and_nobody_waits_for_them(house: House) -> None:
    await check(house, 10_000, seconds=500)
