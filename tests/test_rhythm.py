"""Whose turn it is again is counted from the real contact; a day has its number of messages, and no more."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from unicodedata import east_asian_width

import pytest

from bot.dialogue import planner
from bot.dialogue.effects import Button
from bot.dialogue.entries import PersonPaused
from bot.dialogue.events import NudgeDue
from bot.dialogue.state import Person, State
from tests.weeks import at, came_on, contact, days, finished, noted, nudges, person, plan, state
from tests.world import Shown, World


def change_person(world: World, name: str, **changes: object) -> None:
    """What the learner says about somebody elsewhere; it counts from the next thing they do."""
    changed = Person.model_validate(person(world, name).model_dump() | changes)
    people = tuple(changed if p.name == name else p for p in state(world).people)
    world.state = state(world).model_copy(update={"people": people})
    world.says("/help")


def lines_on_a_phone(shown: Shown) -> int:
    """How many lines of forty columns a message takes, a Chinese character being two columns wide."""
    widths = (sum(2 if east_asian_width(c) in "WF" else 1 for c in line) for line in shown.text.splitlines())
    return sum(max(1, -(-width // 40)) for width in widths)


def test_somebody_who_was_contacted_has_their_turn_again_thirty_days_later() -> None:
    world = finished("老周")
    contact(world, "老周")
    came = days(world, 35)
    assert came[0][0] == date(2026, 12, 23)
    assert came[0][1].text == "和老周上次联系是11月23日（周一）。要不要再问候一声？"
    assert came[0][1].labels() == ["定个计划", "已联系", "一小时后", "明天", "先放一放"]


@pytest.mark.parametrize(
    ("closeness", "cadence", "expected"),
    [
        ("close", None, date(2026, 12, 7)),
        ("known", None, date(2026, 12, 23)),
        ("lost", None, date(2026, 12, 23)),
        ("new", None, date(2026, 12, 23)),
        ("close", 21, date(2026, 12, 14)),
        (None, 5, date(2026, 11, 30)),  # the fifth day is a Saturday
    ],
)
def test_how_soon_goes_by_closeness_unless_the_learner_set_a_number_of_days(
    closeness: Literal["close", "known", "lost", "new"] | None, cadence: int | None, expected: date
) -> None:
    world = finished("老周")
    contact(world, "老周")
    change_person(world, "老周", closeness=closeness, cadence_days=cadence)
    assert [day for day, _ in days(world, 31)][:1] == [expected]


def test_the_turn_is_counted_from_the_contact_and_not_from_the_reminder() -> None:
    world = finished("老周")
    plan(world, "老周", "明天 周二", "12:00")
    world.until(at(26, 15))
    contact(world, "老周")
    assert [day for day, _ in days(world, 33)][:1] == [date(2026, 12, 28)], "the thirtieth day is a Saturday"


def test_a_turn_that_nobody_answers_comes_once_more_and_then_with_the_next_round() -> None:
    world = finished("老周")
    contact(world, "老周")
    seen = []
    for _ in range(75):
        seen += [day for day, _ in days(world, 1)]
        world.says("/help")
    assert seen == [date(2026, 12, 23), date(2026, 12, 28), date(2027, 1, 27), date(2027, 2, 1)][: len(seen)]
    assert len(seen) >= 3


def test_somebody_left_be_has_no_more_turns_until_the_learner_wants_it() -> None:
    world = finished("老周")
    contact(world, "老周")
    world.until(at(23, 10) + timedelta(days=31))
    assert "不再主动提起" in world.taps("先放一放")[0].text
    assert days(world, 90) == []
    world.taps("还是提醒我")
    assert days(world, 2)
    assert [entry.paused for entry in noted(world, PersonPaused)] == [True, False]


def test_somebody_with_a_plan_has_no_turn_beside_it() -> None:
    world = finished("老周")
    contact(world, "老周")
    plan(world, "老周", "周四 11月26日", "12:00")
    assert [n.kind for n in state(world).nudges if n.person == person(world, "老周").id] == ["plan"]


def test_in_the_daily_message_come_plans_then_turns_by_how_overdue_they_are_then_the_lesson() -> None:
    world = finished("老周", "Nina", "王总", "小许")
    for name in ("老周", "Nina", "王总"):
        contact(world, name)
    change_person(world, "老周", cadence_days=30)
    change_person(world, "Nina", cadence_days=7)
    change_person(world, "王总", cadence_days=14)
    world.says("/pause")
    world.until(at(23, 10) + timedelta(days=42))
    world.says("/restart")
    world.taps("从头开始")
    world.says("/resume")
    plan(world, "小许", "明天 周二", "每日提醒时 09:00")
    came = days(world, 1)
    assert [shown.labels() for _, shown in came] == [["小许…", "Nina…", "王总…", "老周…", "接着上课"]]


def test_a_daily_message_fits_on_a_screen_whatever_is_due() -> None:
    names = [f"{letter} Maximiliana Wolkenstein" for letter in "ABCDEFGH"]
    world = finished()
    for name in names:
        world.says("/people")
        world.taps("加一个人")
        world.says(name)
        world.taps("就这些，继续")
        contact(world, name)
        change_person(world, name, cadence_days=1)
    came = days(world, 1)
    assert len(came) == 1
    assert lines_on_a_phone(came[0][1]) <= 26
    assert len(came[0][1].rows) == 6
    later = days(world, 1)
    assert len(later) == 1
    assert not set(later[0][1].labels()) & set(came[0][1].labels()), "who was left out comes the next day"


def test_the_longest_plans_fit_on_a_screen_too() -> None:
    world = finished("老周", "Nina", "王总", "小许", "老陈", "小吴")
    for name in ("老周", "Nina", "王总", "小许", "老陈", "小吴"):
        world.says("/plan")
        world.taps("定一个新计划")
        for label in (name, "明天 周二", "每日提醒时 09:00", "发微信"):
            world.taps(label)
        world.says("这一句话说得特别长" * 30)
        world.taps("就这么定")
    came = days(world, 1)
    assert len(came) == 1
    assert lines_on_a_phone(came[0][1]) <= 26


def test_a_third_plan_of_a_day_comes_along_with_the_second_message() -> None:
    world = finished("老周", "Nina", "王总", "小许")
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    plan(world, "Nina", "明天 周二", "12:00")
    plan(world, "王总", "明天 周二", "15:00")
    plan(world, "小许", "明天 周二", "18:00")
    came = world.until(at(24, 23))
    assert [shown.at for shown in came] == [at(24, 9), at(24, 12)]
    assert came[1].labels() == ["Nina…", "王总…", "小许…"]


def test_whoever_asks_for_an_hour_today_gets_it_on_a_full_day_too() -> None:
    world = finished("老周", "Nina", "王总")
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    plan(world, "Nina", "明天 周二", "12:00")
    world.until(at(24, 12))
    plan(world, "王总", "今天 周二", "15:00")
    assert nudges(world.until(at(24, 15))) == ["到时候了：联系王总。"]
    world.taps("一小时后")
    assert nudges(world.until(at(24, 16))) == ["到时候了：联系王总。"]


@pytest.mark.parametrize("most", [1, 2, 3])
def test_no_day_has_more_messages_than_the_learner_wants(most: int) -> None:
    world = finished("老周", "Nina", "王总", "小许", "老陈")
    world.says("/settings")
    world.taps("改提醒条数")
    world.taps(f"每天最多 {most} 条")
    for who, hour in (("老周", "每日提醒时 09:00"), ("Nina", "12:00"), ("王总", "15:00"), ("小许", "18:00")):
        plan(world, who, "明天 周二", hour)
    plan(world, "老陈", "后天 周三", "12:00")
    came = Counter(day for day, _ in days(world, 9))
    assert came[date(2026, 11, 24)] == most
    assert max(came.values()) == most


def test_what_is_due_on_a_day_that_has_had_its_messages_waits_for_the_next() -> None:
    world = finished("老周", "Nina")
    contact(world, "老周")
    change_person(world, "老周", cadence_days=1)
    for label in ("改提醒条数", "每天最多 1 条"):
        world.says("/settings")
        world.taps(label)
    world.says("/settings")
    world.taps("改提醒时间")
    world.taps("20:00")
    plan(world, "Nina", "明天 周二", "12:00")
    came = world.until(at(25, 23))
    assert [shown.at for shown in came] == [at(24, 12), at(25, 20)]


def test_a_clock_that_is_set_back_in_mid_lesson_does_not_hold_reminders_up() -> None:
    world = finished("老周", "Nina")
    plan(world, "老周", "今天 周一", "12:00")
    world.now = at(23, 13)
    world.says("/plan")
    world.taps("定一个新计划")
    world.now = at(23, 11)
    assert [shown.at for shown in world.until(at(23, 13))] == [at(23, 12)]


def test_a_zone_that_is_none_costs_nobody_their_reminders() -> None:
    world = finished("老周")
    plan(world, "老周", "明天 周二", "12:00")
    settings = state(world).settings.model_copy(update={"zone": "Nowhere/Nothing"})
    world.state = state(world).model_copy(update={"settings": settings})
    world.says("/settings")
    assert [shown.at for shown in world.until(at(24, 13))] == [at(24, 12)], "as in the usual zone"


def test_settings_of_an_older_state_are_the_defaults() -> None:
    old = {"version": 1, "set_up": True, "settings": {"zone": "Asia/Shanghai", "hour": 9}, "people": []}
    loaded = State.model_validate(old | {"people": [{"id": 1, "name": "老周"}]})
    assert (loaded.settings.quiet_from, loaded.settings.quiet_until, loaded.settings.most) == (22, 8, 2)
    assert not planner.own_allowed(date(2026, 10, 1), loaded), "National Day, by the zone"
    assert planner.own_allowed(date(2026, 10, 10), loaded), "a Saturday that is worked"
    assert planner.cadence(loaded.people[0], loaded.settings) == 30


def test_what_the_coach_plans_by_itself_waits_for_the_end_of_national_day_week() -> None:
    world = finished("老周", now=at(1, 10) - timedelta(days=61))  # the first of September
    contact(world, "老周")
    assert [day for day, _ in days(world, 45)][:1] == [date(2026, 10, 8)]


def test_a_plan_for_a_day_off_comes_on_that_day() -> None:
    world = finished("老周")
    plan(world, "老周", "周六 11月28日", "每日提醒时 09:00")
    assert [day for day, _ in days(world, 6)] == [date(2026, 11, 28)]


def test_a_change_of_calendar_plans_anew_what_is_open() -> None:
    world = finished("老周")
    contact(world, "老周")
    change_person(world, "老周", cadence_days=5)
    world.says("/settings")
    world.taps("改放假日历")
    world.taps("不看假期")
    assert [day for day, _ in days(world, 6)] == [date(2026, 11, 28)], "a Saturday"


def test_quiet_hours_that_were_changed_hold_back_what_is_late() -> None:
    world = finished("老周")
    world.says("/settings")
    world.taps("改不打扰时段")
    world.taps("21:00–09:00")
    plan(world, "老周", "明天 周二", "20:00")
    nudge = state(world).nudges[-1]
    world.now = at(24, 21, 30)
    assert world.happens(NudgeDue(nudge=nudge.id, n=nudge.n)) == []
    assert len(world.until(at(25, 9))) == 1


@pytest.mark.parametrize(
    "data", ["m:quiet:1-2", "m:days-off:XX", "m:amount:99", "m:amount:", "m:shift:3", "m:pace:no"]
)
def test_a_button_for_a_setting_that_does_not_exist_changes_nothing(data: str) -> None:
    world = finished("老周")
    world.says("/settings")
    before = state(world).settings
    message = world.chat[-1]
    assert world.happens(world.tap(message.message_id, Button(label="？", data=data)))
    assert state(world).settings == before


def test_settings_show_everything_that_can_be_chosen() -> None:
    world = finished("老周")
    shown = world.says("/settings")[0]
    assert shown.labels()[:6] == ["改时区", "改提醒时间", "改不打扰时段", "改放假日历", "改提醒条数", "暂停提醒"]
    for said in ("北京 / 上海", "09:00", "22:00–08:00", "中国内地", "每天最多 2 条", "开启"):
        assert said in shown.text


def test_the_plan_shows_what_is_coming_in_order_and_a_turn_can_be_moved() -> None:
    world = finished("老周", "Nina")
    contact(world, "老周")
    plan(world, "Nina", "后天 周三", "12:00")
    shown = world.says("/plan")[0]
    assert shown.labels() == ["Nina…", "老周…", "定一个新计划", "存进日历"]
    assert "12月23日（周三） 09:00：轮到老周" in shown.text
    assert world.taps("老周…")[0].labels() == ["定个计划", "已联系", "换个时间", "先放一放"]
    for label in ("换个时间", "周六 11月28日"):
        world.taps(label)
    assert world.taps("15:00")[0].text == "改到 11月28日（周六） 15:00 了。"
    world.says("/help")
    came = [(came_on(world, s), s.text) for s in world.until(at(28, 15)) if "老周" in s.text]
    assert came == [(date(2026, 11, 28), "和老周上次联系是11月23日（周一）。要不要再问候一声？")]


def test_without_an_answer_there_is_no_turn_until_there_is_one() -> None:
    world = finished("老周")
    contact(world, "老周", "还没回音")
    (retry,) = [n for n in state(world).nudges if n.person == person(world, "老周").id]
    assert (retry.kind, retry.on) == ("retry", date(2026, 11, 30))
    came = days(world, 60)
    assert [day for day, shown in came if "老周" in shown.text] == [date(2026, 11, 30)]
    world.taps("有回音了")
    for label in ("不想写", "这次没有", "以后再说"):
        world.taps(label)
    (turn,) = [n for n in state(world).nudges if n.person == person(world, "老周").id]
    assert (turn.kind, turn.cadence) == ("turn", 30)


def test_one_more_try_is_shown_among_what_is_coming_and_can_be_moved() -> None:
    world = finished("老周")
    contact(world, "老周", "还没回音")
    assert "11月30日（周一） 09:00：轮到老周" in world.says("/plan")[0].text
    world.taps("老周…")
    world.taps("换个时间")
    world.taps("周四 11月26日")
    assert world.taps("每日提醒时 09:00")[0].text == "改到 11月26日（周四） 09:00 了。"
    assert "再试一次" in world.until(at(26, 9))[-1].text


def test_whoever_is_paused_is_not_tried_once_more() -> None:
    world = finished("老周")
    contact(world, "老周", "还没回音")
    world.says("/people")
    world.taps("老周")
    world.taps("先不提醒")
    assert [shown for _, shown in days(world, 60) if "老周" in shown.text] == []


def test_tomorrow_is_the_next_day_that_is_not_off_and_is_said() -> None:
    world = finished("老周")
    contact(world, "老周")
    world.until(datetime(2026, 12, 25, 2, 0, tzinfo=UTC))
    world.taps("明天")
    assert "12月28日（周一） 09:00" in world.chat[-1].text
    assert [day for day, _ in days(world, 3)][:1] == [date(2026, 12, 28)]


def test_a_plan_that_was_missed_comes_on_no_day_off() -> None:
    world = finished("老周")
    plan(world, "老周", "周五 11月27日", "每日提醒时 09:00")
    nudge = state(world).nudges[-1]
    world.now = at(28, 9, 30)  # the bot was away on Friday
    assert world.happens(NudgeDue(nudge=nudge.id, n=nudge.n)) == []
    assert [day for day, _ in days(world, 6)][:1] == [date(2026, 11, 30)]


def test_a_plan_that_fell_into_a_pause_comes_on_no_day_off_after_it() -> None:
    world = finished("老周")
    plan(world, "老周", "周五 11月27日", "每日提醒时 09:00")
    world.says("/pause")
    world.until(at(28, 8))
    world.says("/resume")
    assert [day for day, _ in days(world, 6)][:1] == [date(2026, 11, 30)]
