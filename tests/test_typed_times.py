"""Times that are typed: said back as a date with its weekday, and taken only when they are agreed to."""

from datetime import UTC, date, datetime, time

import pytest

from bot import content
from bot.dialogue.state import Plan
from tests.world import SMALL, World, without_recall

COURSE = without_recall(content.load(lessons=SMALL))
MONDAY = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""Nine in the morning in Shanghai."""
PLACED = ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00", "继续", "继续")


@pytest.fixture
def world() -> World:
    """A learner through with the lesson, with 老周 and Nina on the list and no plan; ten o'clock on a Monday."""
    one = World(COURSE, MONDAY, through_json=True)
    one.says("/start")
    for label in PLACED:
        one.taps(label)
    for name in ("老周", "Nina", "老周", "Nina"):
        for label in ("继续", "继续"):
            one.taps(label)
        one.says("有一次同事提醒了我")
        one.says(name)
        if "是同一位" in one.chat[-1].labels():
            one.taps("是同一位")
        one.taps("就这些，继续")
    for label in ("继续", "以后再说", "继续"):
        one.taps(label)
    one.until(datetime(2026, 11, 23, 2, 0, tzinfo=UTC))
    return one


def at_the_day_question(world: World, name: str = "老周") -> World:
    """A plan about somebody is begun, and asks for its day."""
    world.says("/people")
    world.taps(name)
    world.taps("定个计划")
    return world


def plan(world: World) -> Plan:
    """The only plan."""
    assert world.state is not None
    (one,) = world.state.plans
    return one


def finish(world: World) -> Plan:
    """Way, line and agreement."""
    for label in ("发微信", "就用这句", "就这么定"):
        world.taps(label)
    return plan(world)


def test_day_and_hour_in_one_phrase_answer_both_questions(world: World) -> None:
    at_the_day_question(world)
    (echo,) = world.says("下周三下午三点")
    assert echo.text == "12月2日（周三） 15:00，对吗？"
    assert echo.labels() == ["对", "换一个", "以后再说"]
    assert "用什么方式" in world.taps("对")[-1].text
    kept = finish(world)
    assert (kept.on, kept.at) == (date(2026, 12, 2), time(15))
