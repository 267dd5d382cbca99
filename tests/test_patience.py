"""Ignored reminders grow gentler, ask, and fall silent; the same snooze again and again brings a suggestion."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from bot import content
from bot.dialogue.effects import Button
from bot.dialogue.entries import PaceAsked, SettingChanged
from bot.dialogue.events import BecameUnreachable, Blocked, Unblocked
from tests.weeks import at, contact, days, finished, noted, nudges, plan, state
from tests.world import SMALL, Shown, World

GENTLE = "（不急，有空的时候看一眼就好。）"
ASKED = "最近几次提醒，好像都没赶上你方便的时候。接下来怎么来合适？"
CHOICES = ["少一点，一周最多一次", "先停两周", "都停掉", "照旧就好"]
BLAME = ("还没有回", "又没", "为什么不", "忘了", "失望", "第三次", "错过了")


def planned() -> World:
    """A learner with a plan on each of the next four days, the last one with the daily message."""
    world = finished("老周", "Nina", "王总", "小许")
    plan(world, "老周", "明天 周二", "12:00")
    plan(world, "Nina", "后天 周三", "12:00")
    plan(world, "王总", "周四 11月26日", "12:00")
    plan(world, "小许", "周五 11月27日", "每日提醒时 09:00")
    return world


def ignoring() -> tuple[World, list[Shown]]:
    """They reacted to none of the first three; all that came."""
    world = planned()
    return world, world.until(at(27, 10))


def moved(world: World, who: str, *labels: str) -> None:
    """A plan gets another day and hour."""
    world.says("/plan")
    for label in (f"{who}…", "换个时间", *labels):
        world.taps(label)


def test_after_two_that_were_ignored_the_third_is_gentler_and_then_the_coach_asks() -> None:
    world, came = ignoring()
    assert nudges(came) == ["到时候了：联系老周。", "到时候了：联系Nina。", GENTLE, "到时候了：联系小许。", ASKED]
    assert came[-1].labels() == CHOICES
    assert came[-1].text.endswith("先替你留着：老周")
    assert len(noted(world, PaceAsked)) == 1


def test_ignored_once_more_the_coach_is_silent_for_as_long_as_it_takes() -> None:
    world, _ = ignoring()
    assert days(world, 365) == []


def test_nothing_that_is_said_to_somebody_who_does_not_react_blames_them() -> None:
    _, came = ignoring()
    assert not [word for shown in came for word in BLAME if word in shown.text]


@pytest.mark.parametrize("words", ["/help", "在", "/plan"])
def test_any_sign_of_life_begins_anew_and_brings_what_was_kept(words: str) -> None:
    world, _ = ignoring()
    days(world, 40)
    world.says(words)
    assert state(world).nudgeable
    came = [shown for _, shown in days(world, 2)]
    assert len(came) == 1
    assert "小许" in came[0].text
    assert GENTLE not in came[0].text


def test_what_was_due_when_the_coach_asked_is_not_lost() -> None:
    world = finished("老周")
    plan(world, "老周", "周四 11月26日", "12:00")
    world.state = state(world).model_copy(update={"unheard": 3})
    assert nudges(world.until(at(26, 12))) == ["到时候了：联系老周。", ASKED]
    days(world, 20)
    world.says("/help")
    assert len(days(world, 2)) == 1


def test_a_reminder_that_did_not_arrive_was_not_ignored() -> None:
    world = planned()
    world.until(at(25, 12))
    sent = tuple(n.id for n in state(world).nudges if n.sent)
    world.happens(BecameUnreachable(nudges=sent))
    assert (state(world).unheard, state(world).messages) == (1, 0)


def test_a_plan_that_comes_when_the_coach_asks_how_to_go_on_comes_in_full_before_the_question() -> None:
    world = finished("老周", "Nina")
    plan(world, "老周", "周四 11月26日", "12:00")
    plan(world, "Nina", "周五 11月27日", "12:00")
    world.state = state(world).model_copy(update={"unheard": 3})
    card, question = world.until(at(26, 12))
    assert nudges([card, question]) == ["到时候了：联系老周。", ASKED]
    assert "12:00" in card.text
    assert "先替你留着" not in question.text


def test_a_plan_made_before_the_silence_still_comes_once_and_word_for_word() -> None:
    world = finished("老周", "Nina")
    plan(world, "老周", "周四 11月26日", "12:00")
    plan(world, "Nina", "周五 11月27日", "12:00")
    world.state = state(world).model_copy(update={"unheard": 3, "silent": True})
    came = [shown for _, shown in days(world, 58)]
    assert [shown.at for shown in came] == [at(26, 12), at(27, 12)]
    assert "到时候了：联系老周。" in came[0].text
    assert "到时候了：联系Nina。" in came[1].text
    world.says("在")
    assert len(days(world, 2)) == 1


def test_recaps_and_lessons_and_questions_that_nobody_answers_are_no_ignored_reminders() -> None:
    world = finished("老周", "Nina", recap=4, course=content.load(lessons=SMALL))
    contact(world, "Nina")
    plan(world, "老周", "周日 11月29日", "12:00")
    *others, card = world.until(at(29, 12))
    assert len(others) >= 3
    assert state(world).unheard == 1
    assert nudges([card]) == ["到时候了：联系老周。"]


def test_whoever_unblocks_the_bot_has_given_a_sign_of_life() -> None:
    world, _ = ignoring()
    world.happens(Blocked())
    world.happens(Unblocked())
    assert state(world).nudgeable
    assert len(days(world, 4)) == 1


def test_a_sign_of_life_before_the_third_resets_the_count() -> None:
    world = planned()
    world.until(at(25, 13))
    world.says("/people")
    assert nudges(world.until(at(27, 10))) == ["到时候了：联系王总。", "今天这几件事"]


def test_more_slowly_is_one_message_a_week_of_the_coachs_own_and_twice_the_cadence() -> None:
    world, _ = ignoring()
    world.taps(CHOICES[0])
    contact(world, "老周")
    world.says("/settings")
    assert "主动提醒一周一条" in world.chat[-1].text
    came: list[date] = []
    for _ in range(70):
        came += [day for day, _ in days(world, 1)]
        world.says("/help")
    gaps = [(later - earlier).days for earlier, later in pairwise(came)]
    assert gaps
    assert min(gaps) >= 7
    turns = [n.cadence for n in state(world).nudges if n.cadence is not None]
    assert turns == [60]


def test_a_plan_of_the_learners_own_comes_on_its_day_however_slowly_the_rest() -> None:
    world, _ = ignoring()
    world.taps(CHOICES[0])
    moved(world, "小许", "明天 周六", "12:00")
    moved(world, "老周", "周一 11月30日", "12:00")
    came = [shown for _, shown in days(world, 4)]
    assert nudges(came) == ["到时候了：联系小许。", "到时候了：联系老周。"]
    assert came[-1].at == at(30, 12)
    assert "到时候了：联系老周。" in came[-1].text


def test_two_weeks_of_rest_are_quiet_and_then_everything_comes_as_one_message() -> None:
    world, _ = ignoring()
    assert "12月11日（周五）之前" in world.taps(CHOICES[1])[0].text
    assert days(world, 13) == []
    came = [shown for _, shown in days(world, 2)]
    assert len(came) == 1
    assert "小许…" in came[0].labels()


def test_a_rest_can_be_ended_early_and_plans_have_their_day_back() -> None:
    world, _ = ignoring()
    moved(world, "小许", "周一 11月30日", "15:00")
    world.happens(world.tap(world.chat[-1].message_id, Button(label="先停两周", data="m:pace:rest")))
    assert "歇到12月11日（周五）" in world.says("/settings")[0].text
    assert world.chat[-1].labels()[5] == "恢复提醒"
    world.says("/resume")
    assert nudges(world.until(at(30, 15)))[-1] == "到时候了：联系小许。"


def test_stopping_is_a_pause_that_lasts() -> None:
    world, _ = ignoring()
    world.taps(CHOICES[2])
    assert state(world).paused
    assert days(world, 200) == []
    world.says("/resume")
    assert len(days(world, 3)) >= 1


def test_as_before_is_as_before() -> None:
    world, _ = ignoring()
    assert world.taps(CHOICES[3])[0].text == "好，照旧。"
    assert [entry.value for entry in noted(world, SettingChanged) if entry.name == "pace"] == ["same"]
    assert len(days(world, 4)) >= 1


def test_the_third_tomorrow_in_a_row_brings_a_suggestion_and_none_lands_on_a_day_off() -> None:
    world = finished("老周")
    plan(world, "老周", "周四 11月26日", "12:00")
    said = []
    for day in (26, 27, 30):
        assert [shown.at for shown in world.until(at(day, 12, 10))][-1] == at(day, 12)
        said.append(world.taps("明天"))
    assert [len(shown) for shown in said] == [1, 1, 2]
    assert "11月30日（周一）" in said[1][0].text
    assert said[2][-1].labels() == ["换个时间", "先放下"]
    world.taps("先放下")
    assert state(world).plans == ()


def snoozed(world: World, day: int, who: str = "老周") -> list[Shown]:
    """The daily message of a day is put off by an hour, and the contact is moved on to the next day."""
    world.until(at(day, 9, 30))
    said = world.taps("一小时后")
    world.until(at(day, 11))
    world.taps("换个时间")
    tomorrow = next(label for label in world.chat[-1].labels() if label.startswith("明天"))
    world.taps(tomorrow)
    world.taps("每日提醒时 09:00")
    return said


def habitual() -> tuple[World, list[Shown]]:
    """A learner who has put three daily messages off to ten o'clock; what was said to the third."""
    world = finished("老周")
    plan(world, "老周", "明天 周二", "每日提醒时 09:00")
    assert len(snoozed(world, 24)) == 1
    assert len(snoozed(world, 25)) == 1
    return world, snoozed(world, 26)


def test_three_snoozes_to_the_same_hour_bring_a_suggestion_and_no_change() -> None:
    world, said = habitual()
    assert said[-1].text == "看你好几次都挪到 10:00 左右。每日提醒要不要也改到 10:00？"
    assert said[-1].labels() == ["改到 10:00", "不用改"]
    assert state(world).settings.hour == 9


def test_a_plan_with_an_hour_of_its_own_says_nothing_about_the_hour_of_the_daily_message() -> None:
    world = finished("老周")
    plan(world, "老周", "明天 周二", "12:00")
    for day in (24, 25, 26):
        world.until(at(day, 12, 10))
        assert len(world.taps("一小时后")) == 1
        world.until(at(day, 14))
        world.taps("明天")
    assert state(world).snoozes == ()


def test_the_suggestion_is_taken_by_a_tap() -> None:
    world, _ = habitual()
    world.taps("改到 10:00")
    assert state(world).settings.hour == 10
    assert [shown.at for _, shown in days(world, 2)][:1] == [at(27, 10)]


def test_a_no_is_remembered_for_a_month() -> None:
    world, _ = habitual()
    world.taps("不用改")
    assert state(world).settings.hour == 9
    assert [len(snoozed(world, day)) for day in (27, 28, 29, 30)] == [1, 1, 1, 1]
    december = [snoozed(world, 30 + day) for day in range(1, 27)]
    first = next(number for number, said in enumerate(december, start=1) if len(said) > 1)
    assert at(30, 9) + timedelta(days=first) >= at(26, 9) + timedelta(days=30)


def test_an_old_button_of_a_suggestion_changes_nothing() -> None:
    world, said = habitual()
    world.taps("不用改")
    world.happens(world.tap(said[-1].message_id, Button(label="改到 10:00", data="m:shift:10")))
    assert state(world).settings.hour == 9


@pytest.mark.parametrize("typed", ["你好烦", "别再发了！", "停掉提醒", "unsubscribe"])
def test_who_wants_to_be_left_in_peace_is_asked_how_and_then_is(typed: str) -> None:
    world = planned()
    (said,) = world.says(typed)
    assert said.labels() == CHOICES
    world.taps("都停掉")
    assert nudges(world.until(at(30, 23))) == []


def test_it_is_understood_at_a_question_too_and_the_question_stays_open() -> None:
    world = finished("老周")
    world.says("/plan")
    world.taps("定一个新计划")
    world.taps("老周")
    (said,) = world.says("别烦我")
    assert said.labels() == CHOICES
    assert world.taps("照旧就好")[-1].text.startswith("打算哪天联系老周？")
