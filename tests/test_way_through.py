"""A learner goes back, skips, reads finished parts again, and is not lost when the lesson is edited under them."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot import content
from bot.dialogue.beats import Ask
from bot.dialogue.course import Course
from bot.dialogue.events import Tapped
from bot.dialogue.lesson import Lesson
from tests.world import SMALL, World

COURSE = content.load(lessons=SMALL)
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
ANSWER = "去年合并的时候，前领导说先问对方怕什么"


@pytest.fixture
def world() -> World:
    """A learner at the first bite."""
    one = World(COURSE, MONDAY)
    one.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00"):
        one.taps(label)
    return one


def goes_on(world: World, times: int) -> None:
    """Taps 继续 so often."""
    for _ in range(times):
        world.taps("继续")


def edited(**changes: Any) -> Course:
    """The course with beats changed by id: None takes a beat away, a dict replaces it; `moved` as in the file."""
    moved = changes.pop("moved", {})
    raw = COURSE.original.model_dump(exclude={"phrases"})
    names = {name.replace("_", "-"): value for name, value in changes.items()}
    for part in raw["parts"]:
        part["beats"] = [names.get(beat["id"], beat) for beat in part["beats"]]
        part["beats"] = [beat for beat in part["beats"] if beat is not None]
    lesson = Lesson.model_validate({**raw, "moved": moved, "phrases": COURSE.original.phrases})
    return Course(lessons=(lesson,))


def test_a_bite_can_be_gone_back_to_and_the_first_has_nothing_before_it(world: World) -> None:
    assert world.chat[-1].labels() == ["继续"]
    goes_on(world, 1)
    assert world.chat[-1].labels() == ["‹ 返回", "继续"]
    back = world.taps("‹ 返回")
    assert "手上的活再漂亮" in back[0].text
    goes_on(world, 2)
    assert "他山之石" in world.chat[-1].text


def test_an_answer_survives_going_back(world: World) -> None:
    goes_on(world, 4)
    world.says(ANSWER)
    world.says("暂时想不到")
    world.taps("‹ 返回")
    assert world.state is not None
    assert world.state.answers == {"thinking-ask": ANSWER}


def test_each_step_of_a_plan_leads_one_step_back_with_what_was_chosen(world: World) -> None:
    world.says("/people")
    world.taps("加一个人")
    world.says("老周")
    world.taps("就这些，继续")
    world.says("/plan")
    world.taps("定一个新计划")
    for label in ("老周", "明天 周二", "12:00", "发微信", "就用这句"):
        world.taps(label)
    asked = [world.taps("‹ 返回")[0].text for _ in range(4)]
    assert ["第一句" in asked[0], "什么方式" in asked[1], "几点" in asked[2], "哪天" in asked[3]] == [True] * 4
    assert "‹ 返回" not in world.chat[-1].labels()
    for label in ("明天 周二", "15:00", "发微信", "就用这句", "就这么定"):
        world.taps(label)
    assert world.state is not None
    assert [str(plan.at) for plan in world.state.plans] == ["15:00:00"]


def test_the_table_of_contents_says_where_one_is_and_opens_what_is_finished(world: World) -> None:
    goes_on(world, 4)
    world.says(ANSWER)
    world.says("暂时想不到")
    contents = world.says("/lesson")[0]
    assert "✓ 先把话说开" in contents.text
    assert "✓ 好处一：拓宽思路" in contents.text
    assert "▸ 好处二：更多机会" in contents.text
    assert "· 好处三：更多信息" in contents.text
    assert contents.labels() == ["接着上课", "重读 先把话说开", "重读 好处一：拓宽思路"]
    again = world.taps("重读 好处一：拓宽思路")[0].text
    assert "他山之石" in again
    assert ANSWER in again
    assert "好机会" in world.taps("接着上课")[0].text


def test_a_part_that_is_still_ahead_is_not_given_away_by_forged_data(world: World) -> None:
    forged = Tapped(data="m:read:advice", message_id=1, callback="c")
    assert "目录" in world.happens(forged)[0].text


def test_whoever_waits_at_a_question_that_was_renamed_answers_it_under_its_new_id(world: World) -> None:
    goes_on(world, 4)
    ask = next(beat for beat in COURSE.original.beats() if isinstance(beat, Ask))
    renamed = {**ask.model_dump(), "id": "thinking-turn"}
    world.course = edited(thinking_ask=renamed, moved={"thinking-ask": "thinking-turn"})
    world.says(ANSWER)
    assert world.state is not None
    assert world.state.answers == {"thinking-turn": ANSWER}
    assert world.state.waiting[-1].beat == "thinking-people"


def test_whoever_waits_at_a_question_that_is_gone_is_told_and_goes_on_where_it_moved(world: World) -> None:
    goes_on(world, 4)
    world.course = edited(thinking_ask=None, moved={"thinking-ask": "opportunity-bite"})
    came = world.says(ANSWER)
    assert "刚更新过" in came[0].text
    assert "好机会常常先在熟人之间传" in came[1].text
    assert world.state is not None
    assert world.state.beat == "opportunity-bite"


def test_a_button_of_a_question_that_is_gone_leads_on_from_where_it_moved(world: World) -> None:
    goes_on(world, 4)
    world.course = edited(thinking_ask=None, moved={"thinking-ask": "opportunity-bite"})
    came = world.taps("举个例子")
    assert "好机会常常先在熟人之间传" in came[-1].text


def test_a_step_that_became_another_kind_under_the_same_id_is_shown_anew(world: World) -> None:
    goes_on(world, 3)
    choice = {
        "id": "thinking-story",
        "choose": "点子是从哪里来的？",
        "options": [
            {"id": "a", "label": "书里", "reply": "不是。"},
            {"id": "b", "label": "饭桌上", "reply": "对。"},
        ],
    }
    world.course = edited(thinking_story=choice)
    assert "点子是从哪里来的？" in world.taps("继续")[-1].text


def test_answers_and_benefits_of_people_follow_an_id_that_moved(world: World) -> None:
    goes_on(world, 4)
    world.says(ANSWER)
    world.says("老周")
    ask = next(beat for beat in COURSE.original.beats() if isinstance(beat, Ask))
    renamed = {**ask.model_dump(), "id": "thinking-turn"}
    world.course = edited(thinking_ask=renamed, moved={"thinking-ask": "thinking-turn"})
    world.edits(ANSWER, "后来我想起，是小许说的")
    assert world.state is not None
    assert world.state.answers == {"thinking-turn": "后来我想起，是小许说的"}


def test_a_coach_may_not_read_along_because_somebody_typed_ok() -> None:
    world = World(COURSE, MONDAY)
    world.says("/start")
    world.taps("可以，保存并开始")
    for words in ("好的", "next", "继续"):
        assert "点个按钮就行" in world.says(words)[0].text
    world.says("愿意让教练看")
    assert world.state is not None
    assert world.state.shares
    stranger = World(COURSE, MONDAY)
    stranger.says("/start")
    stranger.taps("可以，保存并开始")
    stranger.says("不用了")
    assert stranger.state is not None
    assert not stranger.state.shares
    assert "平时在哪里" in stranger.chat[-1].text


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("10:00", "Asia/Shanghai"),
        ("早上10点", "Asia/Shanghai"),
        ("10 am", "Asia/Shanghai"),
        ("下午1点", "Australia/Sydney"),
        ("1:00 pm", "Australia/Sydney"),
        ("9pm", "America/New_York"),
        ("晚上 9 点", "America/New_York"),
        ("2 a.m.", "Europe/London"),
    ],
)
def test_the_clock_on_the_wall_tells_the_zone_morning_or_evening(typed: str, zone: str) -> None:
    world = World(COURSE, MONDAY)
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "其他地方"):
        world.taps(label)
    world.says(typed)
    assert world.state is not None
    assert world.state.settings.zone == zone


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("I moved from 北京 to 柏林", "Europe/Berlin"),
        ("老家北京，现在在柏林", "Europe/Berlin"),
        ("从上海搬到了纽约", "America/New_York"),
        ("originally from 上海, now living in New York", "America/New_York"),
        ("我是北京的", "Asia/Shanghai"),
        ("not 吉隆坡, I'm in New York", "America/New_York"),
    ],
)
def test_of_two_places_the_one_where_somebody_is_now_counts(typed: str, zone: str) -> None:
    world = asked_where()
    assert "那边现在" in world.says(typed)[0].text
    assert world.state is not None
    assert world.state.settings.zone == zone


def test_two_places_are_asked_about_and_none_in_part_of_a_word_is_found() -> None:
    world = asked_where()
    assert "没认出" in world.says("Londonderry Parisian")[-1].text
    assert world.says("柏林和东京两边跑")[-1].labels()[:2] == ["柏林", "东京"]
    world.taps("东京")
    assert world.state is not None
    assert world.state.settings.zone == "Asia/Tokyo"


@pytest.mark.parametrize(
    "correction", ["wait, not 柏林! I'm in New York", "不对，我在纽约", "No, I'm in New York"]
)
@pytest.mark.parametrize("hour", [(), ("09:00",)])
def test_a_place_that_was_read_wrong_is_corrected_at_once(correction: str, hour: tuple[str, ...]) -> None:
    world = asked_where()
    world.says("柏林")
    for label in hour:
        world.taps(label)
    assert "21:00" in world.says(correction)[0].text
    assert world.state is not None
    assert world.state.settings.zone == "America/New_York"


def asked_where() -> World:
    """Somebody who is asked for a city or the time."""
    world = World(COURSE, MONDAY)
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己"):
        world.taps(label)
    return world


@pytest.mark.parametrize(
    ("typed", "hour"), [("8", 8), ("8点", 8), ("20:00", 20), ("8pm", 20), ("晚上8点", 20), ("12 am", 0)]
)
def test_the_hour_of_the_daily_message_may_be_typed(typed: str, hour: int) -> None:
    world = World(COURSE, MONDAY)
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海"):
        world.taps(label)
    world.says(typed)
    assert world.state is not None
    assert world.state.settings.hour == hour


@pytest.mark.parametrize("typed", ["转正", "B", "2", "我想转正，谢谢"])
def test_an_option_may_be_typed_in_part_by_its_number_or_with_more_around_it(world: World, typed: str) -> None:
    choice = {
        "id": "opening-not-flattery",
        "choose": "现在最想要什么？",
        "options": [
            {"id": "a", "label": "加薪", "reply": "先看看谁定。"},
            {"id": "b", "label": "转正", "reply": "先问问谁说了算。"},
        ],
    }
    world.course = edited(opening_not_flattery=choice)
    goes_on(world, 1)
    assert "谁说了算" in world.says(typed)[0].text


def planned_to(world: World, *labels: str) -> None:
    """A person is on the list, and a plan is made up to these buttons."""
    world.says("/people")
    world.taps("加一个人")
    world.says("老周")
    world.taps("就这些，继续")
    world.says("/plan")
    world.taps("定一个新计划")
    for label in ("老周", *labels):
        world.taps(label)


@pytest.mark.parametrize("typed", ["不知道说什么", "想不到", "随便"])
def test_words_that_are_no_first_line_are_not_taken_for_one(world: World, typed: str) -> None:
    planned_to(world, "明天 周二", "12:00", "发微信")
    assert "没想好也没关系" in world.says(typed)[0].text
    assert "念一遍" in world.taps("就用这句")[0].text


@pytest.mark.parametrize(
    "line", ["老周，有空吗？", "改天聊聊？", "老周，好久不见", "Hi, do you have time later this week?"]
)
def test_a_first_line_is_taken_as_it_is(world: World, line: str) -> None:
    planned_to(world, "明天 周二", "12:00", "发微信")
    assert line in world.says(line)[0].text


def test_a_no_to_a_plan_asks_anew_and_leaves_nobody_behind(world: World) -> None:
    planned_to(world, "明天 周二", "12:00", "发微信", "就用这句")
    assert "哪天联系老周" in world.says("不")[0].text


def test_a_step_left_open_on_an_earlier_day_does_not_swallow_other_words(world: World) -> None:
    planned_to(world, "明天 周二")
    world.until(datetime(2026, 11, 26, 4, 0, tzinfo=UTC))
    assert "点个按钮就行" not in world.says("今天开会讲得不错，谢谢")[0].text


def test_a_due_plan_that_is_to_be_moved_and_is_not_comes_back_tomorrow(world: World) -> None:
    planned_to(world, "明天 周二", "12:00", "发微信", "就用这句", "就这么定")
    world.until(datetime(2026, 11, 24, 4, 30, tzinfo=UTC))
    world.taps("换个时间")
    assert "11月25日（周三） 09:00 再提醒你" in world.taps("以后再说")[0].text
    came = world.until(datetime(2026, 11, 25, 4, 0, tzinfo=UTC))
    assert any("老周" in shown.text for shown in came)


def test_a_city_is_heard_in_a_sentence() -> None:
    world = World(COURSE, MONDAY)
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己"):
        world.taps(label)
    world.says("我在柏林工作")
    assert world.state is not None
    assert world.state.settings.zone == "Europe/Berlin"


def test_somebody_who_is_busy_finds_the_question_still_there(world: World) -> None:
    goes_on(world, 4)
    assert "先忙" in world.says("在开会，晚点回")[0].text
    assert world.state is not None
    assert world.state.waiting[-1].beat == "thinking-ask"
    world.says(ANSWER)
    assert world.state.answers == {"thinking-ask": ANSWER}
