"""What came of a contact: good, hard or no answer, what it brought, and what never comes a third time."""

from datetime import UTC, datetime, timedelta

import pytest

from bot import content
from bot.dialogue.effects import Record
from bot.dialogue.entries import Brought, Contacted, Entry, Outcome, Went
from bot.dialogue.state import Choice, Person, State, Waiting
from tests import test_told_contacts as told_contacts
from tests.world import SMALL, Shown, World, recap_on, without_recall

COURSE = without_recall(content.load(lessons=SMALL))
NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
DUE = datetime(2026, 11, 26, 4, 0, tzinfo=UTC)
FIVE_DAYS_ON = datetime(2026, 12, 1, 1, 0, tzinfo=UTC)
"""Nine in the morning in Shanghai."""
NAMES = ("老周", "Nina")


@pytest.fixture
def world() -> World:
    """A learner through with the lesson, just reminded of a plan about 老周; Nina is on the list, too."""
    one = World(COURSE, NOW, through_json=True)
    one.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00"):
        one.taps(label)
    recap_on(one, None)
    one.taps("继续")
    one.taps("继续")
    for name in (*NAMES, *NAMES):
        for label in ("继续", "继续"):
            one.taps(label)
        one.says("有一次同事提醒了我")
        one.says(name)
        if "是同一位" in one.chat[-1].labels():
            one.taps("是同一位")
        one.taps("就这些，继续")
    for label in ("继续", "老周", "明天 周四", "12:00", "发微信", "就用这句", "就这么定", "继续"):
        one.taps(label)
    one.until(DUE)
    return one


def noted(world: World) -> list[Entry]:
    """What the log holds about contacts."""
    entries = [effect.entry for effect in world.effects if isinstance(effect, Record)]
    return [entry for entry in entries if isinstance(entry, Contacted | Went | Outcome | Brought)]


def person(world: World, name: str) -> Person:
    """Somebody on the list."""
    assert world.state is not None
    return next(p for p in world.state.people if p.name == name)


def about(messages: list[Shown], name: str) -> list[Shown]:
    """Those that name somebody."""
    return [message for message in messages if name in message.text]


def test_good_is_followed_by_what_came_of_it_what_it_brought_and_what_is_next(world: World) -> None:
    one = person(world, "老周").id
    assert world.taps("已联系")[-1].labels() == ["聊得不错", "还没回音", "有点难"]
    assert "有什么收获" in world.taps("聊得不错")[-1].text
    assert world.says("约了周五看他们的做法")[-1].labels()[-1] == "这次没有"
    world.taps("更多机会")
    world.now += timedelta(seconds=2)
    assert world.taps("拓宽思路")[-1].labels()[-1] == "就是这些"
    came = world.taps("就是这些")[-1]
    assert came.labels() == ["Nina", "和老周的下一步", "以后再说"]
    assert noted(world) == [
        Contacted(person=one),
        Went(person=one, went="good"),
        Outcome(person=one, text="约了周五看他们的做法"),
        Brought(person=one, benefits=("opportunity", "thinking")),
    ]


def test_a_benefit_tapped_twice_is_taken_back_and_none_is_an_answer_too(world: World) -> None:
    for label in ("已联系", "聊得不错", "不想写", "更多机会"):
        world.taps(label)
    world.now += timedelta(seconds=2)
    assert world.taps("✓ 更多机会")[-1].labels()[-1] == "这次没有"
    world.taps("这次没有")
    assert noted(world)[-1] == Brought(person=person(world, "老周").id, benefits=())


def test_a_sentence_where_buttons_were_offered_is_what_came_of_it(world: World) -> None:
    world.taps("已联系")
    world.says("他约我周五吃饭")
    assert [type(entry) for entry in noted(world)] == [Contacted, Outcome]


@pytest.mark.parametrize("words", ["还没回音", "没回复", "还没回"])
def test_no_answer_may_be_typed(world: World, words: str) -> None:
    world.taps("已联系")
    assert "12月1日（周二）" in world.says(words)[0].text
    assert noted(world)[-1] == Went(person=person(world, "老周").id, went="waiting")


def test_without_an_answer_there_is_one_more_try_after_five_days_and_never_a_third(world: World) -> None:
    world.taps("已联系")
    world.taps("还没回音")
    world.taps("以后再说")
    assert about(world.until(FIVE_DAYS_ON - timedelta(minutes=1)), "老周") == []
    (card,) = about(world.until(FIVE_DAYS_ON), "老周")
    assert "再试一次" in card.text
    line = next(button.copies for row in card.rows for button in row if button.copies)
    lines = COURSE.original.phrases.openers.lines
    assert line in [opener.say.replace("{who}", "老周") for opener in lines if opener.after == "no_answer"]
    world.taps("又试了一次")
    assert "先放下" in world.taps("还没回音")[0].text
    world.taps("以后再说")
    assert about(world.until(FIVE_DAYS_ON + timedelta(days=120)), "老周") == []


@pytest.mark.parametrize("answer", ["先放下", None])
def test_a_second_try_that_is_declined_or_ignored_is_the_end_of_it(world: World, answer: str | None) -> None:
    for label in ("已联系", "还没回音", "以后再说"):
        world.taps(label)
    world.until(FIVE_DAYS_ON)
    if answer:
        world.taps(answer)
    assert about(world.until(FIVE_DAYS_ON + timedelta(days=120)), "老周") == []


def test_an_answer_that_came_meanwhile_is_a_good_one_and_begins_anew(world: World) -> None:
    for label in ("已联系", "还没回音", "以后再说"):
        world.taps(label)
    world.until(FIVE_DAYS_ON)
    assert "有什么收获" in world.taps("有回音了")[-1].text
    assert person(world, "老周").unanswered == 0
    assert noted(world)[-1] == Went(person=person(world, "老周").id, went="good")


def test_a_new_plan_takes_the_place_of_the_second_try(world: World) -> None:
    for label in ("已联系", "还没回音", "以后再说"):
        world.taps(label)
    world.says("/people")
    for label in ("老周", "定个计划", "周日 11月29日", "12:00", "发微信", "就用这句", "就这么定"):
        world.taps(label)
    (card,) = about(world.until(FIVE_DAYS_ON), "老周")
    assert card.text.startswith("到时候了")


def test_who_did_not_answer_is_not_offered_as_the_next(world: World) -> None:
    world.taps("已联系")
    assert world.taps("还没回音")[-1].labels() == ["Nina", "以后再说"]


def test_hard_gets_a_warm_line_and_a_smaller_step_that_becomes_a_plan(world: World) -> None:
    world.taps("已联系")
    came = world.taps("有点难")
    assert came[0].text in COURSE.original.phrases.nudge.hard_fine
    assert "卡在哪里" in came[1].text
    offer = world.says("说到一半就没话了")[-1]
    assert offer.labels() == ["就走这一小步", "换个人", "以后再说"]
    small = offer.text.splitlines()[-1]
    for label in ("就走这一小步", "明天 周五", "12:00", "发微信"):
        came = world.taps(label)
    assert small in came[-1].text
    for label in ("就用这句", "就这么定"):
        world.taps(label)
    assert world.state is not None
    assert [plan.line for plan in world.state.plans] == [small]


def test_the_date_of_contact_is_that_of_the_contact_and_not_of_a_reminder(world: World) -> None:
    assert person(world, "老周").contacted is None
    world.until(DUE + timedelta(hours=1))
    world.taps("已联系")
    assert person(world, "老周").contacted == DUE + timedelta(hours=1)
    world.taps("还没回音")
    world.taps("以后再说")
    world.until(FIVE_DAYS_ON)
    assert person(world, "老周").contacted == DUE + timedelta(hours=1)


def test_a_question_from_before_the_update_is_answered_all_the_same(world: World) -> None:
    assert world.state is not None
    old = Waiting(
        kind="outcome",
        prompt=99,
        person=person(world, "老周").id,
        choices=(Choice(label="还没回音", verb="waiting"),),
    )
    stored = world.state.model_copy(update={"waiting": (old,)}).model_dump(mode="json")
    for fresh in ("openers",):
        del stored[fresh]
    for one in stored["people"]:
        del one["unanswered"]
    for nudge in stored["nudges"]:
        del nudge["card"], nudge["opener"]
    del stored["waiting"][0]["went"], stored["waiting"][0]["picked"]
    world.state = State.model_validate(stored)
    assert "我再提一次" in world.says("还没回音")[0].text


def test_a_quote_about_somebody_else_does_not_say_why_this_person(world: World) -> None:
    assert world.state is not None
    asked = [beat.id for beat in COURSE.original.beats() if getattr(beat, "benefit", "") == "thinking"]
    said = dict.fromkeys(asked, "Nina 在饭桌上说先问用户，我回来就改了汇报的顺序")
    world.state = world.state.model_copy(update={"answers": said})
    world.taps("一小时后")
    (card,) = about(world.until(DUE + timedelta(hours=1)), "老周")
    assert "找老周，是为了" in card.text
    assert "Nina" not in card.text


@pytest.mark.parametrize("words", ["就这些", "就这些吧", "没有了", "不用了"])
def test_that_is_all_keeps_the_benefits_that_were_picked(words: str) -> None:
    one = told_contacts.world()
    one.says("已联系")
    one.taps("聊得不错")
    one.says("他约我周五吃饭")
    one.says("信息和机会都有")
    one.says(words)
    brought = [e.entry for e in one.effects if isinstance(e, Record) and isinstance(e.entry, Brought)]
    assert [entry.benefits for entry in brought] == [("opportunity", "information")]
