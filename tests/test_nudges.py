"""What comes when: one gathered message a day, nothing in vain, nothing after it was called off."""

from datetime import UTC, datetime, timedelta

import pytest

from bot import content
from bot.dialogue.effects import Send
from bot.dialogue.events import BecameUnreachable, Blocked, NudgeDue, TurnFailed, Unblocked
from tests.world import SMALL, Shown, World, recap_on, without_recall

COURSE = without_recall(content.load(lessons=SMALL))
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)  # 10:00 in Shanghai
PEOPLE = ("老周", "Nina", "王总")


@pytest.fixture
def world() -> World:
    """A learner who has finished the lesson and has three people and no plan."""
    one = World(COURSE, MONDAY)
    one.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00"):
        one.taps(label)
    recap_on(one, None)
    one.taps("继续")
    one.taps("继续")
    for name in (*PEOPLE, "老周"):
        one.taps("继续")
        one.taps("继续")
        one.says("有一次同事提醒了我")
        one.says(name)
        if "是同一位" in one.chat[-1].labels():
            one.taps("是同一位")
        one.taps("就这些，继续")
    one.taps("继续")
    one.taps("以后再说")
    one.taps("继续")
    return one


def plan(world: World, who: str, day: str, hour: str) -> None:
    """Makes a plan by the menu."""
    world.says("/plan")
    world.taps("定一个新计划")
    for label in (who, day, hour, "发微信", "就用这句", "就这么定"):
        world.taps(label)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """That day of November 2026 on the clock in Shanghai."""
    return datetime(2026, 11, 1, hour, minute, tzinfo=UTC) + timedelta(days=day - 1, hours=-8)


def missed(day: str) -> str:
    """What is said about a plan whose day went by without a word."""
    return f"{day}你打算联系老周。那天没赶上也没关系，现在还想联系吗？"


def nudges(messages: list[Shown]) -> list[str]:
    """The first lines of what came."""
    return [message.text.splitlines()[0] for message in messages]


def test_plans_of_one_day_come_as_one_message_at_the_nudge_hour(world: World) -> None:
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    plan(world, "Nina", "明天 周二", "每日提醒时 09:00")
    assert world.until(at(24, 8, 59)) == []
    came = world.until(at(24, 9))
    assert nudges(came) == ["今天这几件事"]
    assert came[0].labels() == ["老周…", "Nina…"]
    assert world.until(at(25, 23)) == []


def test_a_plan_with_its_own_hour_comes_at_that_hour_and_the_others_do_not_wait_for_it(world: World) -> None:
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    plan(world, "Nina", "明天 周二", "15:00")
    assert nudges(world.until(at(24, 9))) == ["到时候了：联系老周。"]
    assert nudges(world.until(at(24, 15))) == ["到时候了：联系Nina。"]


def test_a_card_of_the_gathered_message_opens_and_is_answered(world: World) -> None:
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    plan(world, "Nina", "明天 周二", "每日提醒时 09:00")
    world.until(at(24, 9))
    card = world.taps("Nina…")
    assert card[0].labels() == [
        "复制我的第一句",
        "复制这句",
        "换一个",
        "已联系",
        "一小时后",
        "明天",
        "换个时间",
        "不联系了",
    ]
    assert "聊得怎么样" in world.taps("已联系")[1].text
    world.says("她介绍了新项目")
    assert world.state is not None
    assert [p.name for p in world.state.people if p.contacted] == ["Nina"]
    assert [n.name for n in map(world.state.person, (p.person for p in world.state.plans)) if n] == ["老周"]


def test_nothing_due_nothing_sent(world: World) -> None:
    assert world.until(at(25, 23)) == []


def test_somebody_without_a_plan_has_their_turn_after_three_days_and_twice_at_most(world: World) -> None:
    came = world.until(at(30, 23) + timedelta(days=60))
    assert nudges(came) == ["名单上的老周还没有计划，要不要定一个？"] * 2


def test_what_was_missed_while_the_bot_was_down_is_one_softened_message(world: World) -> None:
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    plan(world, "Nina", "后天 周三", "12:00")
    plan(world, "王总", "周四 11月26日", "每日提醒时 09:00")
    world.now = at(27, 14)
    assert world.state is not None
    came = [m for n in world.state.nudges for m in world.happens(NudgeDue(nudge=n.id, n=n.n))]
    assert nudges(came) == ["（这条提醒晚到了，不用赶，今天方便再做就行。）"]
    assert came[0].labels() == ["老周…", "Nina…", "王总…"]


def test_what_is_late_waits_for_the_morning(world: World) -> None:
    plan(world, "老周", "明天 周二", "18:00")
    world.now = at(24, 23)
    assert world.state is not None
    nudge = world.state.nudges[0]
    assert world.happens(NudgeDue(nudge=nudge.id, n=nudge.n)) == []
    assert nudges(world.until(at(25, 9))) == [missed("11月24日（周二）")]


def test_a_plan_at_an_hour_that_was_chosen_comes_even_in_the_evening(world: World) -> None:
    plan(world, "老周", "今天 周一", "20:00")
    assert nudges(world.until(at(23, 20))) == ["到时候了：联系老周。"]


def test_later_is_in_an_hour_and_at_night_the_next_morning(world: World) -> None:
    plan(world, "老周", "今天 周一", "20:00")
    world.until(at(23, 20))
    world.taps("一小时后")
    assert nudges(world.until(at(23, 21))) == ["到时候了：联系老周。"]
    world.taps("一小时后")
    assert world.until(at(24, 8)) == []
    assert nudges(world.until(at(24, 9))) == [missed("11月23日（周一）")]


def test_a_paused_learner_hears_nothing_and_gets_the_rest_with_the_next_daily_message(world: World) -> None:
    plan(world, "老周", "明天 周二", "12:00")
    world.says("/pause")
    assert world.until(at(26, 12)) == []
    world.says("/resume")
    assert nudges(world.until(at(27, 9))) == [missed("11月24日（周二）")]


def test_a_nudge_that_was_claimed_before_a_pause_is_not_sent_and_not_lost(world: World) -> None:
    plan(world, "老周", "明天 周二", "12:00")
    assert world.state is not None
    nudge = world.state.nudges[0]
    world.says("/pause")
    world.now = at(24, 12)
    assert world.happens(NudgeDue(nudge=nudge.id, n=nudge.n)) == []
    world.says("/resume")
    assert nudges(world.until(at(25, 9))) == [missed("11月24日（周二）")]


def test_after_an_unblock_there_is_one_message_with_what_fell_due(world: World) -> None:
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    plan(world, "Nina", "后天 周三", "每日提醒时 09:00")
    world.happens(Blocked())
    assert world.until(at(27, 10)) == []
    assert world.happens(Unblocked()) == []
    assert len(world.until(at(27, 10, 1))) == 1


def test_a_nudge_that_did_not_arrive_comes_with_the_first_sign_of_life(world: World) -> None:
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    world.until(at(24, 9))
    assert world.state is not None
    world.happens(BecameUnreachable(nudges=tuple(n.id for n in world.state.nudges)))
    assert world.until(at(26, 12)) == []
    world.says("我回来了")
    came = world.until(at(26, 12, 30))
    assert len(came) == 1
    assert missed("11月24日（周二）") in came[0].text


def test_a_firing_of_an_earlier_plan_is_stale(world: World) -> None:
    plan(world, "老周", "明天 周二", "12:00")
    assert world.state is not None
    nudge = world.state.nudges[0]
    world.says("/plan")
    world.taps("老周…")
    for label in ("换个时间", "周四 11月26日", "12:00"):
        world.taps(label)
    world.now = at(24, 12)
    assert world.happens(NudgeDue(nudge=nudge.id, n=nudge.n)) == []
    assert nudges(world.until(at(26, 12))) == ["到时候了：联系老周。"]


@pytest.mark.parametrize(("way", "days"), [("不联系了", 90), ("已联系", 29)])
def test_nothing_comes_about_somebody_once_that_is_settled(world: World, way: str, days: int) -> None:
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    world.until(at(24, 9))
    world.taps(way)
    came = world.until(at(24, 23) + timedelta(days=days))
    assert not any("老周" in message.text for message in came)


def test_a_change_of_zone_moves_what_is_planned_to_the_same_hour_there(world: World) -> None:
    plan(world, "老周", "明天 周二", "15:00")
    world.says("/settings")
    world.taps("改时区")
    world.taps("伦敦")
    assert world.until(at(24, 15)) == []
    assert nudges(world.until(datetime(2026, 11, 24, 15, 0, tzinfo=UTC))) == ["到时候了：联系老周。"]


def test_somebody_in_mid_lesson_is_not_interrupted() -> None:
    one = World(COURSE, MONDAY)
    one.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00", "继续", "继续", "继续", "继续"):
        one.taps(label)
    one.says("有一次同事提醒了我")
    one.says("老周")
    one.says("/people")
    for label in ("老周", "定个计划", "今天 周一", "12:00", "发微信", "就用这句", "就这么定"):
        one.taps(label)
    one.now = at(23, 11, 58)
    one.says("Nina")
    assert one.until(at(23, 12, 1)) == []
    assert nudges(one.until(at(23, 12, 15))) == ["到时候了：联系老周。"]


def test_a_day_has_one_daily_message_also_when_the_hour_is_changed_after_it(world: World) -> None:
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    world.until(at(24, 9))
    world.says("/settings")
    world.taps("改提醒时间")
    world.taps("20:00")
    world.says("/plan")
    world.taps("定一个新计划")
    world.taps("Nina")
    assert "每日提醒时 20:00" not in world.taps("今天 周二")[0].labels()


def test_a_nudge_quotes_the_plan_word_for_word(world: World) -> None:
    world.says("/plan")
    world.taps("定一个新计划")
    for label in ("老周", "明天 周二", "12:00"):
        world.taps(label)
    world.says("去他工位")
    world.says("老周，**有空**吗？<b>想</b>请你看个东西 {who}")
    world.taps("就这么定")
    came = world.until(at(24, 12))
    expected = "我就联系老周（去他工位），第一句说：「老周，**有空**吗？<b>想</b>请你看个东西 {who}」"
    assert expected in came[0].text


def test_the_longest_words_still_fit_into_a_message(world: World) -> None:
    for effect in (e for e in world.effects if isinstance(e, Send)):
        assert len(effect.text.text) <= 4096
    world.says("/plan")
    world.taps("定一个新计划")
    for label in ("老周", "明天 周二", "12:00"):
        world.taps(label)
    assert "60 字以内" in world.says("😀" * 2048)[0].text
    world.taps("发微信")
    assert "控制在 300 字以内" in world.says("😀" * 2048)[0].text


def test_a_firing_that_was_overtaken_is_dropped_even_when_the_nudge_is_due(world: World) -> None:
    plan(world, "老周", "明天 周二", "12:00")
    assert world.state is not None
    nudge = world.state.nudges[0]
    world.now = at(24, 12)
    assert world.happens(NudgeDue(nudge=nudge.id, n=nudge.n + 1)) == []
    assert nudges(world.happens(NudgeDue(nudge=nudge.id, n=nudge.n))) == ["到时候了：联系老周。"]


def test_what_falls_on_a_day_that_has_had_its_message_waits_for_the_next(world: World) -> None:
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    plan(world, "Nina", "明天 周二", "每日提醒时 09:00")
    assert world.state is not None
    first, second = world.state.nudges
    world.now = at(24, 9)
    world.state = world.state.model_copy(update={"daily_on": world.now.date()})
    assert world.happens(NudgeDue(nudge=first.id, n=first.n)) == []
    assert world.happens(NudgeDue(nudge=second.id, n=second.n)) == []
    assert nudges(world.until(at(25, 9))) == ["今天这几件事"]


def test_a_clock_that_was_set_back_loses_no_nudge(world: World) -> None:
    plan(world, "老周", "明天 周二", "12:00")
    assert world.state is not None
    nudge = world.state.nudges[0]
    world.now = at(24, 11)
    del world.nudges[nudge.id]  # claimed
    assert world.happens(NudgeDue(nudge=nudge.id, n=nudge.n)) == []
    assert nudges(world.until(at(24, 12))) == ["到时候了：联系老周。"]


def test_somebody_unknown_whose_message_could_not_be_handled_is_told(world: World) -> None:
    stranger = World(COURSE, MONDAY)
    assert "没处理好" in stranger.happens(TurnFailed())[0].text
    assert stranger.state is None


def test_a_plan_that_was_begun_from_a_reminder_and_left_does_not_end_the_reminders(world: World) -> None:
    assert nudges(world.until(at(26, 9))) == ["名单上的老周还没有计划，要不要定一个？"]
    world.taps("定个计划")
    world.taps("以后再说")
    assert nudges(world.until(at(29, 9))) == ["名单上的老周还没有计划，要不要定一个？"]


def test_somebody_whose_reminders_were_ignored_is_let_be_and_it_is_the_next_persons_turn(world: World) -> None:
    assert len(world.until(at(30, 20))) == 2
    world.says("/help")
    came = world.until(datetime(2026, 12, 4, 4, 0, tzinfo=UTC))
    assert nudges(came) == ["名单上的Nina还没有计划，要不要定一个？"]


def test_going_on_from_a_daily_message_leaves_its_other_buttons(world: World) -> None:
    world.says("/restart")
    world.taps("从头开始")
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    came = world.until(at(24, 9))
    assert came[0].labels() == ["老周…", "接着上课"]
    world.taps("接着上课")
    assert came[0].labels() == ["老周…", "接着上课"]
    assert "到时候了" in world.taps("老周…")[0].text
