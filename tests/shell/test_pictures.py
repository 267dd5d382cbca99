"""Pictures on their way: drawn when they are sent, as often as it takes, and without whoever was forgotten."""

import json
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.dialogue.picture import NetworkMap
from bot.sandbox.pictures import picture_size
from tests.shell.house import House
from tests.shell.people import Learner, Message

MONDAY = datetime(2031, 5, 5, 2, 0, tzinfo=UTC)
"""Ten in the morning in Shanghai."""


async def listed(house: House, *names: str) -> Learner:
    """A learner with these people on the list and nothing else to be reminded of, on the Monday of the sandbox."""
    house.sandbox.clock.set(MONDAY)
    learner = await house.telegram.learner(1001)
    await learner.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00"):
        await house.settle()
        await learner.taps(label)
    await house.settle()
    for name in names:
        await learner.says("/people")
        await house.settle()
        await learner.taps("加一个人")
        await house.settle()
        await learner.says(name)
        await house.settle()
        await learner.taps("就这些，继续")
        await house.settle()
    return learner


async def asks(house: House, learner: Learner) -> Message:
    """/map, and the picture."""
    await learner.says("/map")
    await house.settle()
    return await learner.sees("名单上")


async def downloaded(house: House, message: Message) -> bytes:
    """The file of a message."""
    async with house.telegram.http.get(house.telegram.address + message["document"]["url"]) as response:
        assert response.status == 200
        return await response.read()


async def test_the_map_arrives_as_a_picture_with_its_words_and_its_buttons(house: House) -> None:
    learner = await listed(house, "老周", "Nina")
    shown = await asks(house, learner)
    assert shown["kind"] == "photo"
    assert "○老周、○Nina" in shown["text"]
    assert [button["text"] for row in shown["buttons"] for button in row] == ["看名单", "看计划"]
    size = picture_size(await downloaded(house, shown))
    assert size is not None
    assert size[0] == 800
    await learner.taps("看名单")
    await house.settle()
    await learner.sees("• Nina｜")


async def test_a_picture_that_telegram_did_not_take_is_sent_after_a_restart(house: House) -> None:
    learner = await listed(house, "老周")
    await house.telegram.fault("sendPhoto", status=502, times=1)
    await learner.says("/map")
    await house.poll()
    await house.work()
    await house.send()
    assert await house.count("outbox", "effect LIKE '%picture%'") == 1
    await house.reopen()
    await house.settle()
    shown = await learner.sees("名单上")
    assert shown["kind"] == "photo"
    assert len([m for m in await learner.chat() if m["kind"] == "photo"]) == 1


async def test_a_picture_that_cannot_be_drawn_costs_nobody_its_words(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    learner = await listed(house, "老周")
    await learner.says("/map")
    await house.poll()
    await house.work()
    async with house.database.transaction() as tx:
        (row,) = await tx.rows("SELECT id, effect FROM outbox WHERE effect LIKE '%picture%'", ())
        effect = json.loads(row["effect"])
        effect["picture"]["dots"][0]["ring"] = 99
        await tx.run("UPDATE outbox SET effect = ? WHERE id = ?", (json.dumps(effect), row["id"]))
    await house.settle()
    shown = await learner.sees("名单上")
    assert shown["kind"] == "text"
    assert "A picture cannot be drawn" in caplog.text
    assert "老周" not in caplog.text


async def test_somebody_who_is_forgotten_leaves_the_picture_that_waits(house: House) -> None:
    learner = await listed(house, "老周", "Nina")
    await learner.says("/people")
    await house.settle()
    await learner.taps("老周")
    await house.settle()
    await learner.taps("忘掉")
    await house.settle()
    await house.telegram.fault("sendPhoto", status=502, times=9)
    await learner.says("/map")
    await house.poll()
    await house.work()
    await learner.taps("确定忘掉")
    await house.poll()
    await house.work()
    (row,) = await house.database.rows("SELECT effect FROM outbox WHERE effect LIKE '%\"dots\"%'")
    waiting = json.loads(row["effect"])
    assert [dot.name for dot in NetworkMap.model_validate(waiting["picture"]).dots] == ["Nina"]
    assert "老周" not in json.dumps(waiting, ensure_ascii=False)
    await house.telegram.without_faults()
    await house.settle()


async def test_forget_everything_leaves_no_picture_to_send(house: House) -> None:
    learner = await listed(house, "老周")
    await house.telegram.fault("sendPhoto", status=502, times=1)
    await learner.says("/forget")
    await house.settle()
    await learner.says("/map")
    await house.poll()
    await house.work()
    await learner.says("/forget")
    await house.poll()
    await house.work()
    await house.telegram.without_faults()
    await house.settle()
    await learner.taps("确定，全部删除")
    await house.settle()
    assert await house.count("outbox") == 0


async def test_the_recap_comes_on_friday_as_a_picture_and_a_kill_before_it_is_sent_loses_nothing(
    house: House,
) -> None:
    learner = await listed(house, "老周")
    await learner.says("/people")
    await house.settle()
    shown = await learner.sees("老周")
    number = next(b["data"] for row in shown["buttons"] for b in row if b["text"] == "老周").rpartition(":")[2]
    await learner.does("tap", message_id=shown["message_id"], data=f"m:done:{number}")
    await house.settle()
    await learner.taps("聊得不错")
    await house.settle()
    await learner.says("约了下周一起吃饭")
    await house.settle()
    for _ in range(8):
        house.sandbox.clock.set(house.sandbox.clock.now() + timedelta(days=1))
        await house.coach.tick()
        await house.work()
        await house.reopen()
        await house.settle()
    photos = [m for m in await learner.chat() if m["kind"] == "photo"]
    assert ["约了下周一起吃饭" in m["text"] for m in photos] == [True]
    assert await house.count("nudges", "kind = 'recap' AND sent = 1 AND status = 'planned'") == 1


async def test_the_calendar_file_arrives_as_a_document(house: House, http: aiohttp.ClientSession) -> None:
    learner = await listed(house, "老周")
    shown = await asks(house, learner)
    await learner.does("tap", message_id=shown["message_id"], data="m:calendar")
    await house.settle()
    assert await learner.sees("先定一个计划，再存进日历")
