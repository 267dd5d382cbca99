"""A nudge's card through a real Bot API server: what it copies and opens, and how it changes in its place."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.shell.house import House
from tests.shell.people import Learner, Message
from tests.shell.test_restarts import said

LINE = "😀老周，上次说的那件事有后续了，想跟你说说。"
MORNING = datetime(2031, 3, 3, 2, 0, tzinfo=UTC)
NOON = datetime(2031, 3, 4, 4, 0, tzinfo=UTC)
BEFORE = (
    "/start",
    "［可以，保存并开始］",
    "［先只留给自己］",
    "［北京 / 上海］",
    "［09:00］",
    "/plan",
    "［定一个新计划］",
)
PLAN = ("［就这些，继续］", "［明天 周二］", "［12:00］", "［发微信］", LINE, "［就这么定］")


@pytest.fixture
async def learner(house: House) -> Learner:
    """Somebody who has just been reminded of a plan."""
    learner = await about_to_be_reminded(house)
    await comes(house, NOON)
    return learner


async def about_to_be_reminded(house: House) -> Learner:
    """Somebody with a plan for noon of the next day."""
    house.sandbox.clock.set(MORNING)
    learner = await house.telegram.learner(7)
    for line in BEFORE:
        await said(learner, line)
        await house.settle()
    await learner.does("share", users=[{"user_id": 77, "first_name": "老周", "username": "lao_zhou"}])
    await house.settle()
    for line in PLAN:
        await said(learner, line)
        await house.settle()
    await comes(house, NOON - timedelta(hours=3))
    return learner


async def comes(house: House, instant: datetime) -> None:
    """It is that late, and what is due is sent."""
    house.sandbox.clock.set(instant)
    await house.coach.tick()
    await house.settle()


async def cards(learner: Learner) -> list[Message]:
    """The cards of the plan as they are now."""
    return [message for message in await learner.chat() if "到时候了" in (message["text"] or "")]


def texts(message: Message, what: str) -> list[str]:
    """What its buttons copy or open."""
    return [button[what] for row in message["buttons"] for button in row if what in button]


async def test_a_card_copies_both_lines_and_opens_the_chat(learner: Learner) -> None:
    (card,) = await cards(learner)
    own, line = texts(card, "copy")
    assert own == LINE
    assert card["text"].endswith(line)
    assert texts(card, "url") == ["https://t.me/lao_zhou"]


async def test_the_hour_of_the_plan_stands_in_the_card_as_an_instant(learner: Learner) -> None:
    (card,) = await cards(learner)
    (instant,) = [entity for entity in card["entities"] if entity["type"] == "date_time"]
    assert instant["unix_time"] == NOON.timestamp()
    encoded = card["text"].encode("utf-16-le")
    shown = encoded[2 * instant["offset"] : 2 * (instant["offset"] + instant["length"])].decode("utf-16-le")
    assert shown == "3月4日（周二） 12:00"


async def test_another_opener_changes_the_card_in_its_place_also_after_a_restart(
    house: House, learner: Learner
) -> None:
    (card,) = await cards(learner)
    await said(learner, "［换一个］")
    await house.settle(restarts=True)
    (changed,) = await cards(learner)
    assert changed["message_id"] == card["message_id"]
    assert texts(changed, "copy")[1] != texts(card, "copy")[1]
    assert changed["text"].rpartition("\n")[0] == card["text"].rpartition("\n")[0]
    await said(learner, "［已联系］")
    await house.settle()
    (marked,) = await cards(learner)
    assert marked["text"] == changed["text"] + "\n\n✓ 已联系"
    assert marked["buttons"] == []
    assert [entity["type"] for entity in marked["entities"]].count("date_time") == 1


async def test_a_card_that_was_deleted_holds_nothing_up(house: House, learner: Learner) -> None:
    await house.telegram.fault("editMessageText", status=400, description="Bad Request: message to edit not found")
    await said(learner, "［换一个］")
    await house.settle()
    assert await house.count("outbox") == 0
    await said(learner, "/help")
    await house.settle()
    assert "/people" in (await learner.heard())[-1]


@pytest.mark.parametrize(
    "refusal",
    [
        "can't parse entities: unsupported type date_time of MessageEntity",
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        "BUTTON_URL_INVALID",
    ],
)
async def test_a_telegram_that_refuses_what_is_new_gets_the_card_without_it(house: House, refusal: str) -> None:
    learner = await about_to_be_reminded(house)
    await house.telegram.fault("sendMessage", status=400, description=f"Bad Request: {refusal}")
    await comes(house, NOON)
    (card,) = await cards(learner)
    assert await house.count("outbox") == 0
    assert "3月4日（周二） 12:00" in card["text"]
    assert {entity["type"] for entity in card["entities"]} == {"blockquote", "bold"}
    assert texts(card, "copy") == texts(card, "url") == []
    assert [button["text"] for row in card["buttons"] for button in row][-5:] == [
        "已联系",
        "一小时后",
        "明天",
        "换个时间",
        "不联系了",
    ]
    await house.telegram.fault("editMessageText", status=400, description=f"Bad Request: {refusal}")
    await said(learner, "［已联系］")
    await house.settle()
    (marked,) = await cards(learner)
    assert marked["text"] == card["text"] + "\n\n✓ 已联系"
    assert marked["buttons"] == []
