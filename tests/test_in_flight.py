"""A reminder that is called off while it is under way: claimed, in the inbox, or waiting in the outbox."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.dialogue.effects import Send
from bot.dialogue.events import FeedbackGiven
from tests.living import Life
from tests.weeks import COURSE, MONDAY, at, finished, plan, state

STAGES = ("due", "claimed", "in the outbox")


@pytest.fixture
def life() -> Iterator[Life]:
    """Two people with a plan for Tuesday noon each; it is a minute before."""
    world = finished("老周", "Nina")
    for name in ("老周", "Nina"):
        plan(world, name, "明天 周二", "12:00")
    life = Life(COURSE, MONDAY, state(world))
    life.until(at(24, 11) + timedelta(minutes=59))
    life.delivered.clear()
    yield life
    life.ends()


def under_way(life: Life, stage: str) -> None:
    """The reminder of both plans has come so far."""
    life.now = at(24, 12)
    if stage != "due":
        life.tick()
    if stage == "in the outbox":
        life.work()
        assert life.rows("SELECT * FROM outbox WHERE urgency = 1")


def number(life: Life, name: str) -> int:
    """The person's."""
    stands = life.state
    assert stands is not None
    return next(p.id for p in stands.people if p.name == name)


def came(life: Life) -> list[str]:
    """The reminders that arrived since."""
    return [message.text.text for _, message in life.delivered]


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(
    ("words", "back"), [("/pause", "/resume"), ("我真的不想活了，每天都在哭", "m:care-go-on")]
)
def test_nothing_comes_after_a_pause_and_everything_once_it_is_over(
    life: Life, stage: str, words: str, back: str
) -> None:
    under_way(life, stage)
    life.says(words)
    life.work()
    life.settle()
    life.until(at(26, 12))
    assert came(life) == []
    life.says(back) if back.startswith("/") else life.taps(back)
    life.settle()
    life.until(at(27, 12))
    assert len(came(life)) == 1
    assert "老周" in came(life)[0]
    assert "Nina" in came(life)[0]


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("tap", ["m:stop:{}", "m:done:{}", "m:p:{}:forget:yes", "m:remove:{}"])
def test_of_two_people_only_the_one_who_is_left_is_brought_up_and_once(life: Life, stage: str, tap: str) -> None:
    under_way(life, stage)
    life.taps(tap.format(number(life, "老周")))
    life.work()
    life.now += timedelta(minutes=30)
    life.settle()
    life.until(at(24, 21))
    assert len(came(life)) == 1
    assert "Nina" in came(life)[0]
    assert "老周" not in came(life)[0]


@pytest.mark.parametrize("stage", STAGES)
def test_after_forget_nothing_comes_at_all(life: Life, stage: str) -> None:
    under_way(life, stage)
    life.says("/forget")
    life.work()
    stands = life.state
    assert stands is not None
    life.taps(f"m:forget-yes:{stands.prompts}")
    life.work()
    life.settle()
    life.until(at(30, 12))
    assert came(life) == []
    assert life.rows("SELECT * FROM nudges") == []


def test_what_is_withdrawn_was_not_ignored_and_uses_up_no_message_of_the_day(life: Life) -> None:
    under_way(life, "in the outbox")
    life.says("/pause")
    life.work()
    life.settle()
    stands = life.state
    assert stands is not None
    assert (stands.unheard, stands.messages) == (0, 0)
    assert all(nudge.tries == 0 for nudge in stands.nudges)


@pytest.mark.parametrize("stage", STAGES)
def test_a_clock_that_is_set_back_under_way_costs_no_reminder_and_brings_none_twice(
    life: Life, stage: str
) -> None:
    under_way(life, stage)
    life.now -= timedelta(hours=5)
    life.settle()
    life.until(at(24, 21))
    life.until(at(25, 8))
    assert len(came(life)) == 1


def test_a_clock_set_back_during_a_pause_costs_no_reminder(life: Life) -> None:
    under_way(life, "claimed")
    life.says("/pause")
    life.work()
    life.now -= timedelta(hours=5)
    life.says("/resume")
    life.settle()
    life.until(at(24, 21))
    assert len(came(life)) == 1


def test_what_one_message_has_no_room_for_comes_the_next_day_though_nothing_else_is_due() -> None:
    names = [f"{surname}总" for surname in "赵钱孙李周吴郑王"]
    world = finished(*names)
    for name in names:
        plan(world, name, "明天 周二", "12:00")
    life = Life(COURSE, MONDAY, state(world))
    life.until(at(24, 12))
    life.known()
    assert len(life.delivered) == 1
    life.until(at(25, 12))
    assert [len(message.rows) for _, message in life.delivered] == [6, 2]
    assert life.owed(life.now) == set()
    life.ends()


def test_a_coachs_letter_has_a_nudges_place_and_comes_whatever_is_called_off() -> None:
    letters = Life(COURSE, MONDAY, state(finished("老周")).model_copy(update={"shares": True}))
    try:
        letters.happens(FeedbackGiven(answer=1, beat="x", coach=900, by="周教练", text="写得具体。"))
        letters.work()
        assert [row["urgency"] for row in letters.rows("SELECT urgency FROM outbox")] == [1]
        letters.says("/pause")
        letters.work()
        waiting = [row["effect"] for row in letters.rows("SELECT effect FROM outbox ORDER BY id")]
        assert "写得具体。" in Send.model_validate_json(waiting[0]).text.text
    finally:
        letters.ends()
