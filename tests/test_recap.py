"""Once a week: whom the learner reached, what came of it in their words, and whose turn it is."""

from datetime import date, datetime, timedelta

import pytest

from bot.dialogue import planner
from bot.dialogue.effects import Button, Send
from bot.dialogue.entries import SettingChanged
from bot.dialogue.events import BecameUnreachable
from bot.dialogue.nudges import recap
from bot.dialogue.state import Reached, Settings, State
from bot.dialogue.text import CAPTION_UNITS, utf16
from tests.test_rhythm import lines_on_a_phone
from tests.weeks import at, came_on, contact, days, finished, noted, person, plan, state
from tests.world import Shown, World

FRIDAY, SATURDAY, SUNDAY = 4, 5, 6


def contacted(world: World, who: str, words: str) -> None:
    """A contact, with what came of it."""
    contact(world, who, "聊得不错")
    world.says(words)
    world.taps("这次没有")
    world.taps("以后再说")


def recaps(messages: list[Shown]) -> list[Shown]:
    """Those with a picture."""
    return [message for message in messages if message.picture]


def week(*people: str, on: int | None = FRIDAY) -> World:
    """A learner through with the lesson, on a Monday, with these people, whose recap comes on that day."""
    return finished(*people, recap=on)


def test_on_friday_at_the_nudge_hour_comes_what_came_of_the_week_in_the_learners_own_words() -> None:
    world = week("老周", "Nina", "王总")
    contacted(world, "老周", "他答应下周带我参观 <b>新产线</b>")
    contact(world, "Nina", "还没回音", "以后再说")
    came = world.until(at(27, 9))
    (shown,) = recaps(came)
    assert shown.at == at(27, 9)
    assert shown.picture == "我的人脉图 · 11月27日（周五）"
    assert "这一周，你联系了 2 位" in shown.text
    assert "• 老周：他答应下周带我参观 <b>新产线</b>" in shown.text
    assert "• Nina：还在等回音" in shown.text
    assert "名单上 3 位，联系过 2 位。" in shown.text


def test_it_says_whose_turn_it_is() -> None:
    world = week("老周", "Nina")
    contacted(world, "老周", "聊了近况")
    plan(world, "Nina", "周六 11月28日", "每日提醒时 09:00")
    (shown,) = recaps(world.until(at(27, 9)))
    assert "接下来：Nina 11月28日（周六）、老周 12月23日（周三）" in shown.text


def test_a_plan_for_that_hour_comes_in_full_and_the_recap_after_it() -> None:
    world = week("老周", "Nina")
    contacted(world, "老周", "聊了近况")
    plan(world, "Nina", "周五 11月27日", "每日提醒时 09:00")
    came = [shown for shown in world.until(at(27, 23)) if came_on(world, shown) == date(2026, 11, 27)]
    card, shown = came
    assert "到时候了：联系Nina" in card.text
    assert "今天还有" not in shown.text
    assert recaps(came) == [shown]


def test_where_the_day_has_no_room_beside_the_plan_the_recap_comes_a_day_late_or_not_at_all() -> None:
    for weekday, expected in ((SUNDAY, [date(2026, 11, 30)]), (FRIDAY, [])):
        world = week("老周", "Nina", on=weekday)
        contacted(world, "老周", "聊了近况")
        for label in ("改提醒条数", "每天最多 1 条"):
            world.says("/settings")
            world.taps(label)
        chosen = {SUNDAY: "周日 11月29日", FRIDAY: "周五 11月27日"}[weekday]
        plan(world, "Nina", chosen, "12:00")
        came = world.until(at(30, 23))
        assert [came_on(world, shown) for shown in recaps(came)] == expected
        assert [shown.at.hour for shown in came if "到时候了：联系Nina" in shown.text] == [4]


def test_a_week_in_which_nobody_was_reached_is_met_with_a_kind_word_and_one_small_step() -> None:
    world = week("老周")
    world.says("/people")
    came = [shown for shown in world.until(at(27, 23)) if shown.picture]
    assert len(came) == 1
    assert "也没关系" in came[0].text or "也挺好" in came[0].text
    for blame in ("应该", "怎么还", "又没", "失败", "！", "!"):
        assert blame not in came[0].text
    assert sum("老周" in line for line in came[0].text.splitlines()) == 1


def test_after_two_such_weeks_it_rests_until_somebody_is_reached() -> None:
    world = week("老周")
    came = []
    for _ in range(6):
        came += recaps([shown for _, shown in days(world, 7)])
        world.says("/help")
    assert [came_on(world, shown) for shown in came] == [date(2026, 11, 27), date(2026, 12, 4)]
    contacted(world, "老周", "聊了近况")
    again = recaps([shown for _, shown in days(world, 10)])
    assert ["聊了近况" in shown.text for shown in again] == [True]


def test_with_nobody_on_the_list_there_is_none() -> None:
    assert recaps([shown for _, shown in days(week(), 21)]) == []


def test_when_everybody_was_taken_off_the_list_there_is_none_either() -> None:
    world = week("老周")
    contacted(world, "老周", "聊了近况")
    world.says("/people")
    world.taps("老周")
    world.taps("从名单里去掉")
    assert days(world, 21) == []


def test_a_contact_is_in_one_recap_and_the_next_week_begins_after_it() -> None:
    world = week("老周", "Nina")
    contacted(world, "老周", "聊了近况")
    first = recaps(world.until(at(27, 12)))
    contacted(world, "Nina", "约了午饭")
    second = recaps(world.until(at(27, 12) + timedelta(days=7)))
    assert ["聊了近况" in shown.text for shown in (*first, *second)] == [True, False]
    assert ["约了午饭" in shown.text for shown in (*first, *second)] == [False, True]


def test_an_outcome_that_was_edited_reads_as_it_was_corrected() -> None:
    world = week("老周")
    contacted(world, "老周", "聊了近矿")
    world.edits("聊了近矿", "聊了近况")
    (shown,) = recaps(world.until(at(27, 9)))
    assert "聊了近况" in shown.text
    assert "聊了近矿" not in shown.text


def test_somebody_reached_twice_is_named_once_with_the_latest() -> None:
    world = week("老周")
    contacted(world, "老周", "约了午饭")
    contacted(world, "老周", "午饭吃了")
    (shown,) = recaps(world.until(at(27, 9)))
    assert "联系了 1 位" in shown.text
    assert "午饭吃了" in shown.text
    assert "约了午饭" not in shown.text


def test_the_day_is_chosen_in_the_settings_and_can_be_none() -> None:
    world = week("老周")
    contacted(world, "老周", "聊了近况")
    assert "每周小结：每周五" in world.says("/settings")[0].text
    labels = world.taps("改每周小结")[0].labels()
    assert labels == ["周一", "周二", "周三", "周四", "周五", "周六", "周日", "不要小结"]
    assert "每周三" in world.taps("周三")[0].text
    came = recaps(world.until(at(28, 9)))
    assert [came_on(world, shown) for shown in came] == [date(2026, 11, 25)]
    world.says("/settings")
    world.taps("改每周小结")
    world.taps("不要小结")
    assert "每周小结：不要小结" in world.says("/settings")[0].text
    assert recaps([shown for _, shown in days(world, 30)]) == []
    assert [entry.value for entry in noted(world, SettingChanged) if entry.name == "recap"] == ["2", "off"]


@pytest.mark.parametrize("given", ["7", "-1", "x", "", "99999999999"])
def test_a_forged_day_changes_nothing(given: str) -> None:
    world = week("老周")
    shown = world.says("/settings")[0]
    button = shown.rows[-1][0].model_copy(update={"data": f"m:recap:{given}"})
    world.happens(world.tap(shown.message_id, button))
    assert state(world).settings.recap == FRIDAY


@pytest.mark.parametrize(("weekday", "expected"), [(SATURDAY, date(2026, 11, 28)), (SUNDAY, date(2026, 11, 29))])
def test_a_day_of_the_weekend_that_was_chosen_is_kept_though_it_is_off(weekday: int, expected: date) -> None:
    world = week("老周", on=weekday)
    contacted(world, "老周", "聊了近况")
    assert [day for day, shown in days(world, 10) if shown.picture] == [expected]


def test_on_a_public_holiday_it_waits_for_the_first_working_day_and_the_next_is_a_week_on() -> None:
    world = finished("老周", recap=FRIDAY, now=datetime.fromisoformat("2026-09-25T12:00+08:00"))
    contacted(world, "老周", "聊了近况")
    came = [day for day, shown in days(world, 25) if shown.picture]
    assert came == [date(2026, 10, 8), date(2026, 10, 16)]


def test_nothing_comes_to_a_paused_learner_and_the_week_is_not_lost() -> None:
    world = week("老周")
    contacted(world, "老周", "聊了近况")
    world.says("/pause")
    assert world.until(at(29, 12)) == []
    world.says("/resume")
    came = [(day, shown) for day, shown in days(world, 7) if shown.picture]
    assert [day for day, _ in came] == [date(2026, 12, 4)], "only on its own day"
    assert "聊了近况" in came[0][1].text


def test_what_did_not_arrive_says_the_same_when_it_does() -> None:
    world = week("老周")
    contacted(world, "老周", "聊了近况")
    world.until(at(27, 9))
    sent = next(e for e in reversed(world.effects) if isinstance(e, Send) and e.picture)
    world.happens(BecameUnreachable(nudges=sent.nudges))
    world.says("在")
    (again,) = recaps(world.until(at(29, 12)))
    assert "聊了近况" in again.text


def test_recaps_that_are_ignored_are_ignored_reminders() -> None:
    world = week("老周")
    contacted(world, "老周", "聊了近况")
    contact(world, "老周")
    came = [shown for _, shown in days(world, 60)]
    assert sum(bool(shown.picture) for shown in came) <= 3


def test_nobody_hears_of_it_in_mid_lesson_before_anybody_was_reached() -> None:
    world = week("老周")
    world.says("/restart")
    world.taps("从头开始")
    assert recaps([shown for _, shown in days(world, 12)]) == []


def test_it_is_never_more_than_a_screen_nor_more_than_a_caption_holds() -> None:
    names = [f"{letter} Maximiliana Wolkenstein" for letter in "ABCDEFGH"]
    world = week(*names)
    for name in names:
        contacted(world, name, "我们聊了很久，" * 60)
    for name in names[:5]:
        button = Button(label="定个计划", data=f"m:plan-for:{person(world, name).id}")
        world.happens(world.tap(world.chat[-1].message_id, button))
        for label in ("周五 11月27日", "每日提醒时 09:00", "发微信"):
            world.taps(label)
        world.says("这一句话说得特别长" * 30)
        world.taps("就这么定")
    (shown,) = recaps(world.until(at(27, 9)))
    assert lines_on_a_phone(shown) <= 17, "beside the picture"
    assert len(shown.rows) <= 2
    assert utf16(shown.text) <= CAPTION_UNITS
    assert "名单上 8 位" in shown.text, "nothing was cut off"


def test_a_forgotten_person_is_in_no_later_recap() -> None:
    world = week("老周", "Nina")
    contacted(world, "老周", "老周说他认识 Nina")
    contacted(world, "Nina", "约了午饭")
    world.says("/people")
    world.taps("老周")
    world.taps("忘掉")
    world.taps("确定忘掉")
    (shown,) = recaps(world.until(at(27, 9)))
    assert "老周" not in shown.text
    assert "约了午饭" in shown.text
    assert "老周" not in state(world).model_dump_json()
    sent = next(e for e in reversed(world.effects) if isinstance(e, Send) and e.picture)
    assert sent.picture is not None
    assert [dot.name for dot in sent.picture.dots] == ["Nina"]


def test_a_state_from_before_the_recap_gets_one() -> None:
    world = week("老周")
    contacted(world, "老周", "聊了近况")
    old = state(world).model_dump(mode="json")
    for field in ("reached", "recapped", "quiet_weeks"):
        del old[field]
    del old["settings"]["recap"]
    old["nudges"] = [nudge for nudge in old["nudges"] if nudge["kind"] != "recap"]
    world.state = State.model_validate(old)
    world.says("/help")
    assert [day for day, shown in days(world, 7) if shown.picture] == [date(2026, 11, 27)]


def test_contacts_of_long_ago_are_not_kept_in_the_state() -> None:
    world = week("老周")
    for _ in range(4):
        contacted(world, "老周", "聊了近况")
        days(world, 14)
    kept = state(world).reached
    assert all(isinstance(one, Reached) and world.now - one.at < timedelta(days=36) for one in kept)
    assert len(kept) <= 2
    assert person(world, "老周").contacted is not None


def test_the_day_of_the_recap_as_a_table() -> None:
    friday_morning = datetime.fromisoformat("2026-11-27T08:59+08:00")
    for weekday, now, expected in (
        (4, friday_morning, date(2026, 11, 27)),
        (4, friday_morning + timedelta(minutes=2), date(2026, 12, 4)),
        (0, friday_morning, date(2026, 11, 30)),
        (6, friday_morning, date(2026, 11, 29)),
    ):
        one = State(settings=Settings(recap=weekday))
        assert planner.recap_day(now, one) == expected
    assert recap.MOST_QUIET == 2


def test_what_is_told_of_a_contact_in_two_messages_is_all_kept() -> None:
    world = week("老周", "Nina")
    world.says("刚才和老周吃了饭，他答应介绍我认识他老板")
    world.taps("对")
    world.says("挺好的，聊了一个多小时")
    world.edits("挺好的，聊了一个多小时", "挺好的，聊了快两个小时")
    world.taps("这次没有")
    world.taps("以后再说")
    (shown,) = recaps(world.until(at(27, 9)))
    assert "他答应介绍我认识他老板 / 挺好的，聊了快两个小时" in shown.text


def test_a_sentence_in_letters_has_as_much_room_as_one_in_chinese() -> None:
    world = week("Nina")
    contacted(world, "Nina", "We had coffee and she offered to introduce me to her boss in spring")
    (shown,) = recaps(world.until(at(27, 9)))
    assert "We had coffee and she offered to introduce me to her boss in spring" in shown.text
