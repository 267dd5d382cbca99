"""A chat's events go in order, chats do not wait for each other, and a failed turn costs its own chat only."""

import asyncio
import logging

import pytest

from bot.dialogue.effects import Send
from bot.dialogue.text import plain
from bot.store import outbox
from bot.store.inbox import AT_ONCE, Arrival
from bot.worker import BATCH
from tests.shell.house import House
from tests.shell.people import Learner

NO_HOUR = "UPDATE learners SET state = json_set(state, '$.settings.hour', 99) WHERE id = 7"
SECRET = "只说给教练听的话"


async def joined(house: House, number: int) -> Learner:
    """A learner at the first bite, taken there step by step."""
    learner = await house.telegram.learner(number)
    await learner.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00"):
        await house.settle()
        await learner.taps(label)
    await house.settle()
    return learner


async def change(house: House, sql: str) -> None:
    async with house.database.transaction() as tx:
        await tx.run(sql)


async def queue_nudges(house: House, count: int) -> None:
    """So many learners' nudges wait to be sent."""
    people = range(5000, 5000 + count)
    await asyncio.gather(*(house.telegram.learner(number) for number in people))
    message = Send(text=plain("到时候了"), urgency="nudge")
    async with house.database.transaction() as tx:
        await outbox.add(tx, [(number, number, message, None) for number in people])
        await tx.run("UPDATE meta SET value = 100000 WHERE name = 'outbox'")


@pytest.mark.parametrize("pace", [0.0, 1.0])
async def test_a_reply_does_not_wait_behind_three_hundred_nudges(house: House, pace: float) -> None:
    learner = await joined(house, 7)
    await queue_nudges(house, 300)
    house.settings = house.settings.model_copy(update={"pace": pace})
    await house.reopen()
    await house.telegram.fault("sendMessage", delay=0.6, times=1000)
    async with house.running():
        await asyncio.sleep(0.5)
        await learner.says("/settings")
        await learner.sees("每日提醒：", seconds=5.0)
        assert await house.count("outbox") > 200


async def test_an_own_nudge_goes_before_the_reply_that_came_after_it(house: House) -> None:
    await queue_nudges(house, 1)
    learner = Learner(5000, house.telegram)
    await learner.says("/help")
    await house.settle()
    assert (await learner.heard())[0] == "到时候了"


async def test_rows_that_arrived_in_the_wrong_order_are_handled_in_the_right_one(house: House) -> None:
    other = [Arrival(f"x:{n}", 8, "{}", position=500 + n) for n in range(BATCH - 1)]
    late, early = Arrival("x:late", 7, "{}", position=12), Arrival("x:early", 7, "{}", position=11)
    now = house.sandbox.clock.now()
    for arrivals in (other, [late], [early]):
        await house.coach.inbox.receive(arrivals, now)
    taken = await house.coach.inbox.take(BATCH)
    assert len(taken) == BATCH
    first = next(row for row in taken if row.chat == 7)
    assert first.id == BATCH + 1, "the limit fell between the two, and the later one was taken"
    assert AT_ONCE >= 100


async def test_who_writes_is_taken_before_the_nudges_that_were_there_already(house: House) -> None:
    now = house.sandbox.clock.now()
    nudges = [Arrival(f"nudge:{n}/1:1", n, "{}", source="coach") for n in range(100, 100 + 2 * BATCH)]
    for arrivals in (nudges, [Arrival("out:1", 6, "{}", source="coach")], [Arrival("x:1", 7, "{}", position=1)]):
        await house.coach.inbox.receive(arrivals, now)
    taken = await house.coach.inbox.take(BATCH)
    assert [row.chat for row in taken[:3]] == [6, 7, 100]


async def test_a_turn_that_fails_costs_its_own_chat_only_and_is_apologised_for(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    broken, whole = await joined(house, 7), await joined(house, 8)
    await change(house, NO_HOUR)
    await broken.says(SECRET)
    await broken.says("后一句")
    await whole.says("/settings")
    await house.poll()
    assert await house.work()
    tries = await house.database.rows("SELECT tries FROM inbox WHERE status = 'waiting' ORDER BY id")
    assert [row["tries"] for row in tries] == [1, 0], "what came later did not wait for what failed"
    await house.send()
    await whole.sees("每日提醒：", seconds=1.0)
    assert not any("出了点" in text or "没处理好" in text for text in await broken.heard())
    before = len(await broken.heard())
    await house.settle()
    assert await house.count("inbox", "status = 'parked'") == 2
    assert len(await broken.heard()) > before, "no word of apology"
    assert [record.levelname for record in caplog.records].count("ERROR") == 2
    assert SECRET not in caplog.text


async def test_a_state_that_cannot_be_read_costs_its_own_chat_only(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    broken, whole = await joined(house, 7), await joined(house, 8)
    await change(house, f"""UPDATE learners SET state = '{{"beat": ["{SECRET}"]}}' WHERE id = 7""")
    await broken.says("你好")
    await whole.says("/settings")
    await house.settle()
    await whole.sees("每日提醒：", seconds=1.0)
    assert await house.count("inbox", "status = 'waiting'") == 0
    assert SECRET not in caplog.text


async def test_a_message_that_cannot_be_read_is_parked_and_the_rest_of_its_chat_goes(house: House) -> None:
    learner = await joined(house, 7)
    async with house.database.transaction() as tx:
        await tx.run('INSERT INTO outbox (id, chat, urgency, effect) VALUES (90001, 7, 0, \'{"type": "new"}\')')
        await tx.run("UPDATE meta SET value = 90001 WHERE name = 'outbox'")
    await learner.says("/settings")
    await house.settle()
    await learner.sees("每日提醒：", seconds=1.0)
    assert await house.count("outbox", "status = 'parked'") == 1


async def test_a_batch_that_the_database_refuses_is_repeated_turn_by_turn(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "bot")
    broken, whole = await joined(house, 7), await joined(house, 8)
    person = {"id": 7, "is_bot": False, "first_name": "小林"}
    message = {
        "message_id": 2**70,
        "date": 1,
        "chat": {"id": 7, "type": "private"},
        "from": person,
        "text": SECRET,
    }
    await house.telegram.update(message=message)
    await whole.says("/settings")
    await broken.says("/privacy")
    await house.settle()
    await whole.sees("每日提醒：", seconds=1.0)
    await broken.sees("我保存什么", seconds=1.0)
    assert await house.count("inbox", "status = 'parked'") == 1
    assert "repeated one by one" in caplog.text
    assert SECRET not in caplog.text


async def answered(learner: Learner) -> int:
    """How many times the settings have been shown."""
    return sum("每日提醒：" in text for text in await learner.heard())


async def test_one_chat_that_floods_does_not_delay_another_by_much(house: House) -> None:
    flooding, other = await joined(house, 7), await joined(house, 8)
    async with house.running():
        await house.telegram.fault("sendMessage", delay=0.02, times=1000)
        for _ in range(150):
            await flooding.says("/settings")
        await other.says("/settings")
        await other.sees("每日提醒：", seconds=5.0)
        assert await answered(flooding) < 150
        await house.idle(30.0)
    assert await answered(flooding) == 150


async def test_two_taps_at_once_go_on_only_once(house: House) -> None:
    learner = await joined(house, 7)
    bite = await learner.sees("继续")
    for _ in range(2):
        await learner.does("tap", message_id=bite["message_id"], button="继续")
    before = len(await learner.heard())
    await house.settle()
    assert await house.count("outbox") == 0
    bites = [m for m in await learner.chat() if any(b["text"] == "继续" for row in m["buttons"] for b in row)]
    assert len(bites) == 1
    assert len(await learner.heard()) > before


async def test_forged_data_with_another_learners_numbers_shows_nothing_of_theirs(house: House) -> None:
    victim, forger = await joined(house, 7), await joined(house, 8)
    await victim.says("/people")
    await house.settle()
    bite = await victim.sees("继续")
    stolen = [b["data"] for row in bite["buttons"] for b in row]
    theirs, state = await victim.chat(), "SELECT state FROM learners WHERE id = 7"
    before = (await house.database.rows(state))[0][0]
    own = (await forger.sees("继续"))["message_id"]
    for data in (*stolen, "m:forget!", "q1:yes", "n1:done", "n999999999999999999999:done", "x" * 64, "q:", "🙂"):
        await forger.does("tap", message_id=own, data=data)
        await house.settle()
    assert await victim.chat() == theirs
    assert (await house.database.rows(state))[0][0] == before
    assert await house.count("inbox", "status <> 'done'") == 0


async def test_what_a_learner_forgets_leaves_no_trace_in_the_files(house: House) -> None:
    learner = await joined(house, 7)
    await learner.says(SECRET)
    await house.settle()
    await change(
        house,
        f"""INSERT INTO inbox (key, chat, source, payload, status, arrived)
        VALUES ('tg:1:1', 7, 'telegram', '{SECRET}', 'parked', '2020')""",
    )
    await learner.says("/forget")
    await house.settle()
    await learner.taps("确定，全部删除")
    await house.settle()
    for path in (house.folder / name for name in ("coach.db", "coach.db-wal")):
        assert SECRET.encode() not in path.read_bytes()
        assert "小林".encode() not in path.read_bytes()
    assert await house.count("learners") == 0
    again = await joined(house, 7)
    await house.coach.tick()
    assert await again.sees("继续")


async def test_nudges_of_somebody_who_was_forgotten_and_came_back_are_claimed(house: House) -> None:
    learner = await joined(house, 7)
    await learner.says("/forget")
    await house.settle()
    await learner.taps("确定，全部删除")
    await house.poll()
    due = await house.coach.next_due()
    assert due is not None
    house.sandbox.clock.set(due)
    await house.coach.tick()
    await house.settle()
    assert await house.count("inbox", "key LIKE 'nudge:7/%'") == 0
    again = await joined(house, 7)
    due = await house.coach.next_due()
    assert due is not None
    house.sandbox.clock.set(due)
    await house.coach.tick()
    await house.settle()
    await again.sees("上到一半", seconds=1.0)
