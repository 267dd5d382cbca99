"""The same button of a reminder twice: at once, a second later, and after the clock was set back."""

from datetime import timedelta

import pytest

from bot.dialogue.effects import Button
from tests.weeks import at, finished, nudges, plan, state
from tests.world import Shown, World


@pytest.fixture
def world() -> World:
    """Two reminders for Tuesday, the first of which has come."""
    world = finished("老周", "Nina")
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    plan(world, "Nina", "明天 周二", "12:00")
    world.until(at(24, 9))
    return world


def button(shown: Shown, label: str) -> Button:
    """The button of that label, also after it was taken off."""
    return next(b for row in shown.rows for b in row if b.label == label)


def twice(world: World, label: str, apart: timedelta) -> list[list[Shown]]:
    """What is said to each of two taps on the same button of the last message."""
    shown = world.chat[-1]
    tap = world.tap(shown.message_id, button(shown, label))
    first = world.happens(tap)
    world.now += apart
    return [first, world.happens(tap.model_copy(update={"callback": "again"}))]


@pytest.mark.parametrize("label", ["已联系", "一小时后", "明天", "换个时间", "不联系了", "换一个"])
def test_two_taps_at_once_are_one(world: World, label: str) -> None:
    first, second = twice(world, label, timedelta(milliseconds=50))
    assert first
    assert second == []


def test_later_twice_is_one_snooze_and_one_message_of_the_day(world: World) -> None:
    world.until(at(24, 12))
    assert state(world).messages == 2
    twice(world, "一小时后", timedelta(seconds=2))
    assert state(world).messages == 1
    came = world.until(at(24, 23))
    assert [shown.at for shown in came] == [at(24, 13)]


def test_a_tap_after_the_clock_was_set_back_is_heard(world: World) -> None:
    first, second = twice(world, "换一个", -timedelta(hours=2))
    assert len(second) == 1
    assert second[0].message_id == first[0].message_id


def test_contacted_twice_is_one_contact(world: World) -> None:
    twice(world, "已联系", timedelta(seconds=2))
    assert [n.kind for n in state(world).nudges if n.sent] == []
    assert state(world).waiting[-1].kind == "went"
    assert nudges(world.until(at(24, 12))) == ["到时候了：联系Nina。"]
