"""Times that are typed: said back as a date with its weekday, and taken only when they are agreed to."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot import content
from bot.dialogue import planner
from bot.dialogue.planning import clock_words
from bot.dialogue.state import Draft, Nudge, Person, Plan, Settings, State, Waiting
from tests.world import SMALL, World, without_recall

COURSE = without_recall(content.load(lessons=SMALL))
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""Ten in the morning of a Monday in Shanghai."""
PEOPLE = (Person(id=1, name="老周", closeness="known", asked=True), Person(id=2, name="Nina", asked=True))


def learner(now: datetime = NOW, chosen: Settings | None = None) -> World:
    """A learner through with the lesson, with 老周 and Nina on the list and no plan."""
    state = State(set_up=True, finished=True, people=PEOPLE, numbers=9, seen=now, settings=chosen or Settings())
    return World(COURSE, now, through_json=True, state=state)


def asked_for_the_day(now: datetime = NOW, chosen: Settings | None = None) -> World:
    """The same, asked on which day 老周 is to be contacted."""
    world = learner(now, chosen)
    world.says("/people")
    world.taps("老周")
    world.taps("定个计划")
    return world


def reminded(now: datetime = NOW, **more: object) -> World:
    """The same, just reminded of a plan about 老周."""
    state = learner(now).state
    assert state is not None
    today = planner.local(now, state.settings).date()
    plan = Plan(id=3, person=1, on=today, at=time(10), how="发微信", line="在吗")
    nudge = Nudge(id=4, kind="plan", person=1, plan=3, on=today, at=time(10), due=now + timedelta(1), sent=True)
    state = state.model_copy(update={"plans": (plan,), "nudges": (nudge,), **more})
    return World(COURSE, now, through_json=True, state=state)


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


def person(world: World, number: int = 1) -> Person:
    """Somebody on the list."""
    found = world.state.person(number) if world.state else None
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "echo"),
    [
        ("下周三下午三点", "12月2日（周三） 15:00"),
        ("后天早上", "11月25日（周三） 09:00"),
        ("月底", "11月30日（周一）"),
        ("12月3日", "12月3日（周四）"),
        ("周五晚上八点见", "11月27日（周五） 20:00"),
        ("next Tuesday 3pm", "12月1日（周二） 15:00"),
        ("三天后", "11月26日（周四）"),
    ],
)
def test_a_time_at_the_day_question_is_said_back_with_its_weekday(typed: str, echo: str) -> None:
    (asked,) = asked_for_the_day().says(typed)
    assert asked.text == f"{echo}，对吗？"
    assert asked.labels() == ["对", "换一个", "以后再说"]


def test_day_and_hour_in_one_phrase_answer_both_questions() -> None:
    world = asked_for_the_day()
    world.says("下周三下午三点")
    assert world.state is not None
    assert world.state.plans == ()
    assert "用什么方式" in world.taps("对")[-1].text
    kept = finish(world)
    assert (kept.on, kept.at) == (date(2026, 12, 2), time(15))


def test_a_day_alone_is_followed_by_the_question_for_its_hour() -> None:
    world = asked_for_the_day()
    world.says("12月3日")
    assert "12月3日（周四），几点提醒你" in world.says("对")[-1].text
    world.says("下午四点半")
    world.taps("对")
    kept = finish(world)
    assert (kept.on, kept.at) == (date(2026, 12, 3), time(16, 30))


def test_another_time_is_asked_for_again_and_may_be_typed_at_once() -> None:
    world = asked_for_the_day()
    world.says("下周三下午三点")
    assert "打算哪天" in world.says("不对")[-1].text
    world.says("周四")
    (echo,) = world.says("还是周五吧")
    assert echo.text == "11月27日（周五），对吗？"


@pytest.mark.parametrize(
    "typed",
    [
        "等有空",
        "周一",
        "昨天",
        "下周",
        "周三或者周四",
        "2月30日",
        "有空再说吧",
        "晚点",
        "someday",
        "6/7",
        "今天早上九点",
        "🙂",
    ],
)
def test_what_is_unclear_past_or_ambiguous_gets_an_example_and_the_buttons(typed: str) -> None:
    world = asked_for_the_day()
    (asked,) = world.says(typed)
    assert "下周三下午三点" in asked.text
    assert "今天 周一" in asked.labels()
    assert world.state is not None
    assert [w.kind for w in world.state.waiting] == ["day"]


@pytest.mark.parametrize(
    ("typed", "hour"), [("9", "09:00"), ("15", "15:00"), ("3", "15:00"), ("八点半", "08:30"), ("晚上", "20:00")]
)
def test_an_hour_is_of_the_day_that_was_chosen(typed: str, hour: str) -> None:
    world = asked_for_the_day()
    world.taps("周五 11月27日")
    assert world.says(typed)[0].text == f"11月27日（周五） {hour}，对吗？"


def test_another_day_named_at_the_hour_question_is_that_day_and_never_the_hour_on_the_first() -> None:
    world = asked_for_the_day()
    world.taps("周五 11月27日")
    assert world.says("今天下午三点")[0].text.startswith("11月23日（周一） 15:00")


def test_an_hour_of_the_morning_or_the_evening_is_asked_about() -> None:
    world = asked_for_the_day()
    world.taps("周五 11月27日")
    assert world.says("7点")[0].labels()[:2] == ["07:00", "19:00"]
    world.taps("19:00")
    assert finish(world).at == time(19)


def test_the_nudge_hour_when_typed_follows_the_nudge_hour() -> None:
    world = asked_for_the_day()
    world.says("周五上午九点")
    world.taps("对")
    assert finish(world).at is None


def test_an_hour_in_the_quiet_hours_is_said_to_be() -> None:
    (asked,) = asked_for_the_day().says("明天晚上十一点")
    assert "不打扰时段" in asked.text


def test_a_deadline_is_said_back_as_one() -> None:
    assert asked_for_the_day().says("周五前")[0].text.startswith("最晚 11月27日（周五）")


def test_a_time_that_is_over_when_it_is_agreed_to_is_asked_for_again() -> None:
    world = asked_for_the_day()
    world.says("10分钟后")
    world.now += timedelta(minutes=11)
    asked = world.taps("对")
    assert "已经过去" in asked[0].text
    assert world.state is not None
    assert world.state.plans == ()


@pytest.mark.parametrize("typed", ["不对，换成周四晚上七点半", "no, Thursday 7:30pm", "对，不过晚上七点半"])
def test_a_yes_or_no_with_another_time_in_it_proposes_that_time(typed: str) -> None:
    world = asked_for_the_day()
    world.says("下周四")
    world.says("下午三点")
    assert "15:00" in world.chat[-1].text
    said = world.says(typed)[-1].text
    assert "周四" in said
    assert "19:30" in said


@pytest.mark.parametrize(
    ("typed", "first", "days"),
    [("每周一早上10点", date(2026, 11, 30), 7), ("每月15号下午三点", date(2026, 12, 15), 30)],
)
def test_a_rhythm_gives_the_first_day_and_becomes_the_persons(typed: str, first: date, days: int) -> None:
    world = asked_for_the_day()
    assert "第一次是" in world.says(typed)[0].text
    world.taps("对")
    assert finish(world).on == first
    assert person(world).cadence_days == days


def test_a_rhythm_without_a_day_keeps_the_rhythm_and_asks_for_the_day() -> None:
    world = asked_for_the_day()
    asked = world.says("每两周一次")[-1]
    assert "每两周" in asked.text
    assert "第一次放在哪天" in asked.text
    for typed in ("周四上午十点", "对"):
        world.says(typed)
    assert finish(world).on == date(2026, 11, 26)
    assert person(world).cadence_days == 14


def test_a_rhythm_that_is_left_again_changes_nobody() -> None:
    world = asked_for_the_day()
    world.says("每周一早上10点")
    world.taps("以后再说")
    assert person(world).cadence_days is None


def test_several_days_a_week_are_no_rhythm_in_whole_days() -> None:
    world = asked_for_the_day()
    assert world.says("每周二、周四上午十点")[0].text == "第一次是 11月24日（周二） 10:00，对吗？"
    world.taps("对")
    finish(world)
    assert person(world).cadence_days is None


# Moving


def test_a_plan_is_moved_to_a_time_that_is_typed() -> None:
    world = reminded()
    world.says("换个时间")
    world.says("下周三下午三点")
    assert world.taps("对")[0].text == "改到 12月2日（周三） 15:00 了。"
    assert (plan(world).on, plan(world).at) == (date(2026, 12, 2), time(15))


def test_a_time_typed_straight_after_a_reminder_moves_it_once_agreed_to() -> None:
    world = reminded()
    assert world.says("周五下午四点吧")[0].text == "11月27日（周五） 16:00，对吗？"
    assert plan(world).on == date(2026, 11, 23)
    world.says("对")
    assert (plan(world).on, plan(world).at) == (date(2026, 11, 27), time(16))


def test_a_move_that_is_left_leaves_the_plan_as_it_was() -> None:
    world = reminded()
    world.says("周五下午四点")
    world.taps("以后再说")
    assert (plan(world).on, plan(world).at) == (date(2026, 11, 23), time(10))


@pytest.mark.parametrize("typed", ["一小时后", "1小时后", "过一个小时", "in an hour", "60分钟后提醒我"])
def test_an_hour_later_in_any_words_is_the_button(typed: str) -> None:
    assert reminded().says(typed)[0].text == "好，11月23日（周一） 11:00 再提醒你。"


@pytest.mark.parametrize("typed", ["明天", "明天吧", "明日", "tomorrow", "明天联系老周"])
def test_tomorrow_in_any_words_is_the_button(typed: str) -> None:
    assert reminded().says(typed)[0].text == "改到 11月24日（周二） 10:00 了。"


@pytest.mark.parametrize(
    "typed",
    [
        "不联系了",
        "不想联系老周了",
        "算了，不联系了",
        "以后不联系他了",
        "不用联系了",
        "别提醒我了",
        "I won't contact 老周 after all",
        "I don't want to call him any more",
        "stop reminding me about 老周",
    ],
)
def test_not_to_contact_somebody_in_any_words_is_the_button(typed: str) -> None:
    world = reminded()
    assert "不再提醒你联系老周" in world.says(typed)[0].text
    assert world.state is not None
    assert world.state.plans == ()


def test_what_is_put_off_is_not_given_up() -> None:
    world = reminded()
    world.says("先不联系")
    assert plan(world).person == 1


def test_in_a_bite_of_the_lesson_only_a_time_by_itself_is_about_the_reminder() -> None:
    bite = Waiting(kind="bite", beat=COURSE.original.first().id)
    world = reminded(waiting=(bite,), beat=bite.beat, finished=False)
    assert "对吗" in world.says("周五下午")[0].text
    world = reminded(waiting=(bite,), beat=bite.beat, finished=False)
    assert "不用回答" in world.says("周五下午我要和同事开会讨论这件事")[0].text


# Settings and rhythms


def settings_of(world: World) -> Settings:
    """What was chosen."""
    assert world.state is not None
    return world.state.settings


@pytest.mark.parametrize(
    ("typed", "hour"), [("晚上九点", 21), ("9pm", 21), ("早上八点", 8), ("20", 20), ("half past noon", None)]
)
def test_the_nudge_hour_may_be_typed(typed: str, hour: int | None) -> None:
    world = learner()
    world.says("/settings")
    world.taps("改提醒时间")
    world.says(typed)
    assert settings_of(world).hour == (hour or Settings().hour)


@pytest.mark.parametrize(("typed", "two"), [("早上八点半", ["08:00", "09:00"]), ("7点", ["07:00", "19:00"])])
def test_a_half_hour_or_an_open_one_is_asked_about(typed: str, two: list[str]) -> None:
    world = learner()
    world.says("/settings")
    world.taps("改提醒时间")
    assert world.says(typed)[0].labels() == two
    world.taps(two[1])
    assert f"{settings_of(world).hour:02d}:00" == two[1]


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("晚上十点到早上七点", (22, 7)),
        ("10pm to 7am", (22, 7)),
        ("从21点到8点", (21, 8)),
        ("22-6", (22, 6)),
        ("不设", (0, 0)),
    ],
)
def test_quiet_hours_may_be_typed(typed: str, hours: tuple[int, int]) -> None:
    world = learner()
    world.says("/settings")
    world.taps("改不打扰时段")
    world.says(typed)
    assert (settings_of(world).quiet_from, settings_of(world).quiet_until) == hours
    assert world.state is not None
    assert world.state.waiting == ()


@pytest.mark.parametrize("typed", ["10点到8点", "晚上", "随便", "晚上十点半到七点", "到", "22-22", "99-100"])
def test_quiet_hours_that_are_not_certain_are_asked_for_again(typed: str) -> None:
    world = learner()
    world.says("/settings")
    world.taps("改不打扰时段")
    assert "没读准" in world.says(typed)[0].text
    assert settings_of(world) == Settings()
    world.says("算了")
    assert world.state is not None
    assert world.state.waiting == ()


@pytest.mark.parametrize(
    ("typed", "days", "shown"),
    [("每两周一次", 14, "每两周"), ("每10天", 10, "每 10 天"), ("once a month", 30, "每 30 天")],
)
def test_a_persons_rhythm_may_be_typed_and_is_said_back(typed: str, days: int, shown: str) -> None:
    world = learner()
    for said in ("/people",):
        world.says(said)
    world.taps("老周")
    world.taps("节奏")
    assert "没读准" in world.says("看心情")[0].text
    assert f"节奏：{shown}" in world.says(typed)[0].text
    assert person(world).cadence_days == days


def test_the_buttons_of_a_rhythm_still_work_and_end_the_question() -> None:
    world = learner()
    world.says("/people")
    world.taps("老周")
    world.taps("节奏")
    world.taps("每四周")
    assert person(world).cadence_days == 28
    assert world.state is not None
    assert world.state.waiting == ()


# Zones and daylight saving

ZONES = (
    "Asia/Shanghai",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Sydney",
    "Asia/Kathmandu",
    "Pacific/Apia",
)
EDGES = [datetime(2026, m, d, tzinfo=UTC) for m, d in ((3, 7), (3, 28), (4, 3), (10, 2), (10, 24), (10, 31))]
MOMENTS = st.builds(
    lambda edge, off: edge + off, st.sampled_from(EDGES), st.timedeltas(timedelta(-2), timedelta(3))
)


@settings(max_examples=150, deadline=None)
@given(MOMENTS, st.sampled_from(ZONES), st.integers(1, 40), st.times(), st.sampled_from(["day", "at", "move_day"]))
def test_a_phrase_that_is_agreed_to_is_the_plans_date_and_hour(
    now: datetime, zone: str, ahead: int, at: time, kind: str
) -> None:
    at = at.replace(second=0, microsecond=0)
    chosen = Settings(zone=zone)
    on = planner.local(now, chosen).date() + timedelta(days=ahead)
    wall = datetime.combine(on, at, tzinfo=ZoneInfo(zone))
    assume(wall.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == datetime.combine(on, at))
    world = reminded(now, settings=chosen, plans=(), nudges=())
    assert world.state is not None
    if kind == "move_day":
        world = reminded(now, settings=chosen)
    draft = Draft(person=1, on=on) if kind == "at" else Draft(person=1)
    waiting = Waiting.model_validate({"kind": kind, "nudge": 4, "draft": draft})
    world.state = world.state.model_copy(update={"waiting": (waiting,)}) if world.state else None
    (echo,) = world.says(f"{on.month}月{on.day}号 {at:%H:%M}")
    assert f"{on.month}月{on.day}日" in echo.text
    assert f"{at:%H:%M}" in echo.text
    world.taps("对")
    kept = plan(world) if kind == "move_day" else finish(world)
    assert (kept.on, kept.at or time(chosen.hour)) == (on, at)


def test_an_hour_that_the_clock_skips_is_asked_for_again() -> None:
    berlin = Settings(zone="Europe/Berlin")
    world = asked_for_the_day(datetime(2026, 3, 27, 9, tzinfo=UTC), berlin)
    assert "没读准" in world.says("3月29日凌晨2点半")[0].text
    assert "对吗" in world.says("3月29日凌晨3点半")[0].text


def test_an_hour_that_the_chosen_day_has_not_is_never_that_hour_of_another_day() -> None:
    world = asked_for_the_day(datetime(2026, 3, 27, 23, 30, tzinfo=UTC), Settings(zone="Europe/Berlin"))
    world.taps("明天 周日")
    assert "没读准" in world.says("凌晨2点半")[0].text
    assert "3月29日（周日） 03:30" in world.says("凌晨3点半")[0].text


def test_a_rhythm_begins_on_a_day_that_has_its_hour() -> None:
    found = clock_words.time_of(
        "每周日凌晨2:30", datetime(2026, 3, 27, 9, tzinfo=UTC), Settings(zone="Europe/Berlin")
    )
    assert found is not None
    assert found.on == date(2026, 4, 5)


@pytest.mark.parametrize("agreed", ["对", "好的，对", "yes，对"])
def test_a_yes_together_with_the_words_of_its_button_agrees(agreed: str) -> None:
    world = asked_for_the_day()
    world.says("明天下午三点")
    world.says(agreed)
    assert world.state is not None
    assert world.state.waiting[-1].kind == "how"
