"""Nudges are rows: claimed once, whatever happens between, and never for somebody who cannot be nudged."""

from datetime import timedelta

from tests.shell.house import House
from tests.shell.people import Learner
from tests.shell.test_order import joined
from tests.shell.test_restarts import START, TALK, said

LESSON = "上到一半"


async def nudged(learner: Learner) -> int:
    return sum(LESSON in text for text in await learner.heard())


async def to_next(house: House) -> None:
    due = await house.coach.next_due()
    assert due is not None
    house.sandbox.clock.set(due)


async def test_a_restart_at_any_step_of_a_nudge_sends_it_once(house: House) -> None:
    learner = await joined(house, 7)
    await to_next(house)
    await house.reopen()
    for _ in range(3):
        await house.coach.tick()
        await house.reopen()
    assert await house.count("inbox", "status = 'waiting'") == 1
    await house.settle(restarts=True)
    assert await nudged(learner) == 1
    await house.coach.tick()
    await house.settle()
    assert await nudged(learner) == 1


async def test_two_ticks_at_once_claim_a_nudge_once(house: House) -> None:
    learner = await joined(house, 7)
    await to_next(house)
    async with house.coach.running():
        for _ in range(5):
            await house.coach.tick()
        await learner.sees(LESSON)
    assert await house.count("inbox", "key LIKE 'nudge:%'") == 1


async def test_a_bot_that_was_down_while_several_fell_due_sends_one_softened_message(house: House) -> None:
    house.sandbox.clock.set(START)
    learner = await house.telegram.learner(7)
    for line in TALK:
        await said(learner, line)
        await house.settle()
    assert await house.count("nudges", "status = 'planned'") > 1
    await house.close()
    house.sandbox.clock.set(START + timedelta(days=21, hours=2))
    await house.open()
    before = len(await learner.heard())
    for _ in range(3):
        await house.coach.tick()
        await house.settle()
    texts = (await learner.heard())[before:]
    assert len(texts) == 1
    assert house.course.original.phrases.nudge.late.split("\n")[0][:6] in texts[0]


async def test_nothing_is_claimed_for_somebody_who_paused(house: House) -> None:
    learner = await joined(house, 7)
    await learner.says("/pause")
    await house.settle()
    assert await house.coach.next_due() is None
    house.sandbox.clock.set(house.sandbox.clock.now() + timedelta(days=9))
    await house.coach.tick()
    assert await house.count("inbox", "status = 'waiting'") == 0
    await learner.says("/resume")
    await house.settle()
    await to_next(house)
    await house.coach.tick()
    await house.settle()
    assert await nudged(learner) == 1


async def test_the_clock_stops_at_every_day_on_the_way(house: House) -> None:
    learner = await joined(house, 7)
    async with house.running():
        await house.telegram.ask("POST", "clock", advance="P30D")
    assert await nudged(learner) == 3, "after one, three and seven days, and then no more"


async def test_more_is_due_than_one_claim_takes_and_all_of_it_is_claimed(house: House) -> None:
    async with house.database.transaction() as tx:
        people = range(1, 1201)
        await tx.run_many(
            "INSERT INTO learners (id, state, nudgeable, shares, since) VALUES (?, '{}', 1, 0, '2020')",
            [(number,) for number in people],
        )
        await tx.run_many(
            "INSERT INTO nudges (learner, id, n, kind, due, rule, status) "
            "VALUES (?, 1, 1, 'lesson', '2020', '', 'planned')",
            [(number,) for number in people],
        )
    await house.coach.tick()
    assert await house.count("inbox", "status = 'waiting'") == 1200
    assert await house.count("nudges", "status = 'planned'") == 0
