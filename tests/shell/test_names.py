"""A person with any name, picked in Telegram, is planned for and brought back: Telegram takes every message."""

import pytest

from bot.dialogue.people.typed_names import clean
from tests.shell.house import House
from tests.shell.test_order import joined
from tests.test_names_everywhere import NAMES


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
async def test_the_reminder_of_anybody_arrives(house: House, name: str) -> None:
    learner = await joined(house, 7)
    await learner.says("/plan")
    await house.settle()
    await learner.taps("定一个新计划")
    await house.settle()
    await learner.does("share", users=[{"user_id": 77, "first_name": name, "username": "lao_zhou"}])
    await house.settle()
    await learner.taps("就这些，继续")
    await house.settle()
    day = next(
        b["text"] for row in (await learner.chat())[-1]["buttons"] for b in row if b["text"].startswith("明天")
    )
    for choice in (day, "12:00", "发微信", "就用这句", "就这么定"):
        await learner.taps(choice)
        await house.settle()
    while not [m for m in await learner.chat() if "到时候了" in (m["text"] or "")]:
        due = await house.coach.next_due()
        assert due is not None
        house.sandbox.clock.set(due)
        await house.coach.tick()
        await house.settle()
    card = await learner.sees("已联系")
    assert clean(name) in card["text"]
    assert [b["url"] for row in card["buttons"] for b in row if "url" in b] == ["https://t.me/lao_zhou"]
    assert all(len(b["copy"]) <= 256 for row in card["buttons"] for b in row if "copy" in b)
    assert await house.count("outbox") == 0
