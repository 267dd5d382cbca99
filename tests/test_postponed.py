"""A plan is moved, put off or called off in the learner's own words, and what was understood is said back."""

from datetime import date, datetime, time, timedelta

import pytest

from bot.dialogue.state import Nudge, Plan, State, Waiting
from tests.test_told_contacts import NOW, TODAY, world
from tests.world import World

FRIDAY = TODAY + timedelta(2)


def state(one: World) -> State:
    """Where the learner stands."""
    assert one.state is not None
    return one.state


def standing(*people: int) -> World:
    """Plans for Friday, of which no reminder has come yet."""
    plans = [Plan(id=10 * n, person=n, on=FRIDAY, at=time(15), how="发微信", line="在吗") for n in people]
    nudges = [
        Nudge(id=10 * n + 1, kind="plan", person=n, plan=10 * n, on=FRIDAY, at=time(15), due=NOW + timedelta(2))
        for n in people
    ]
    return world(plans=tuple(plans), nudges=tuple(nudges), numbers=90)


def proposed(one: World) -> date | None:
    """The day that was said back."""
    waiting = state(one).waiting[-1] if state(one).waiting else None
    return waiting.proposed.on if waiting and waiting.proposed else None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("推迟到下周", 7),
        ("下周再说", 7),
        ("下周吧", 7),
        ("push it to next week", 7),
        ("postpone it by a week", 7),
        ("延后一周", 7),
        ("推迟两天", 2),
        ("推后三天吧", 3),
        ("下个月吧", 28),
        ("把刘敏的计划推迟到下周", 7),
        ("remind me on Friday instead", 2),
        ("周五再提醒我吧", 2),
        ("can we move it to Friday please", 2),
    ],
)
def test_after_a_reminder_a_postponement_is_said_back_as_a_date_and_moves_the_plan(words: str, day: int) -> None:
    one = world()
    one.says(words)
    assert proposed(one) == TODAY + timedelta(day)
    one.taps("对")
    if state(one).waiting:
        one.taps("每日提醒时 09:00")
    assert [plan.on for plan in state(one).plans] == [TODAY + timedelta(day)]


@pytest.mark.parametrize("words", ["推迟一下", "先往后推推，延期吧", "postpone"])
def test_without_a_time_it_is_asked_for(words: str) -> None:
    one = world()
    one.says(words.partition("，")[2] or words)
    assert state(one).waiting[-1].kind == "move_day"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("刘敏的计划推迟到下周", 9),
        ("push 刘敏 to next week", 9),
        ("move 刘敏's plan to Monday", 5),
        ("推迟两天", 4),
    ],
)
def test_a_plan_that_stands_is_moved_before_its_reminder_has_come(words: str, day: int) -> None:
    one = standing(1)
    one.says(words)
    assert proposed(one) == TODAY + timedelta(day)


def test_a_bare_week_keeps_the_hour_of_the_plan() -> None:
    one = standing(1)
    said = one.says("推迟到下周")
    assert "15:00" in said[0].text
    one.says("对")
    assert [plan.at for plan in state(one).plans] == [time(15)]


def test_where_several_plans_stand_and_none_is_named_they_are_shown() -> None:
    one = standing(1, 2)
    assert {"刘敏…", "老周…"} <= set(one.says("推迟到下周")[0].labels())
    one.says("老周推迟到下周")
    assert proposed(one) == TODAY + timedelta(9)
    assert state(one).waiting[-1].nudge == 21


@pytest.mark.parametrize("words", ["remind me about Priya on Friday", "周五提醒我联系Priya"])
def test_a_reminder_wanted_about_somebody_without_a_plan_begins_one(words: str) -> None:
    one = standing(1)
    one.says(words)
    waiting = state(one).waiting[-1]
    assert waiting.draft is not None
    assert (waiting.kind, waiting.draft.person, proposed(one)) == ("when", 3, FRIDAY)


@pytest.mark.parametrize(
    "words", ["改名字", "change my mind", "推荐一下", "move on", "换工作了", "把灯换了", "推了一把"]
)
def test_other_changes_are_no_postponement(words: str) -> None:
    one = standing(1)
    one.says(words)
    assert state(one).waiting == ()


@pytest.mark.parametrize(
    "words", ["不约了", "取消吧", "cancel it", "cancel the plan with 刘敏", "算了，取消刘敏的计划吧"]
)
def test_a_plan_is_called_off_after_its_reminder_and_the_person_stays(words: str) -> None:
    one = world()
    one.says(words)
    assert state(one).plans == ()
    assert not any(person.let_go for person in state(one).people)


def test_a_plan_that_stands_is_called_off_by_name_only() -> None:
    one = standing(1, 2)
    assert "刘敏…" in one.says("取消计划")[0].labels()
    one.says("取消和老周的计划")
    assert [plan.person for plan in state(one).plans] == [1]


def at_first_line() -> World:
    """The first line is asked for."""
    one = world(plans=(), nudges=(), seen=datetime(2026, 11, 25, 3, tzinfo=NOW.tzinfo))
    one.says("/plan")
    for label in ("定一个新计划", "刘敏", "后天 周五", "15:00", "发微信"):
        one.taps(label)
    return one


@pytest.mark.parametrize("words", ["不约了", "算了，不约了", "cancel it"])
def test_at_the_first_line_a_plan_can_be_called_off(words: str) -> None:
    one = at_first_line()
    assert "/plan" in one.says(words)[0].text
    assert not any(isinstance(waiting, Waiting) and waiting.kind == "line" for waiting in state(one).waiting)


@pytest.mark.parametrize("words", ["catch up", "a beer", "喝一杯"])
def test_a_short_first_line_is_one(words: str) -> None:
    one = at_first_line()
    one.says(words)
    assert state(one).waiting[-1].kind == "confirm"
