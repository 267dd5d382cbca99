"""A contact that a learner reports in words: asked about first, then kept on its own day with what came of it."""

import time as clock
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot import content
from bot.dialogue import effects, planner
from bot.dialogue.contacts import reported
from bot.dialogue.effects import RedactPerson
from bot.dialogue.entries import Contacted, Entry, Outcome, Went
from bot.dialogue.events import Said
from bot.dialogue.state import Nudge, Person, Plan, Settings, State, Waiting
from tests.world import SMALL, World, without_recall

COURSE = without_recall(content.load(lessons=SMALL))
NOW = datetime(2026, 11, 25, 4, 0, tzinfo=UTC)
"""Noon of a Wednesday in Shanghai."""
TODAY = date(2026, 11, 25)
NAMES = ("刘敏", "老周", "Priya", "小许")
PEOPLE = tuple(Person(id=number, name=name, asked=True) for number, name in enumerate(NAMES, 1))
DONE = """
我周五和刘敏喝了咖啡 | 刚给刘敏发了微信 | 昨天跟刘敏打了个电话 | 联系上刘敏了 | 和刘敏聊过了
已经联系刘敏 | 刘敏联系过了 | 昨晚见到刘敏了 | 给刘敏发了消息 | 上周五和刘敏吃了顿饭 | 刚跟她聊完
昨天请刘敏吃饭了 | 见了刘敏一面 | 问了刘敏，她说可以 | 约刘敏喝了杯茶 | 终于和刘敏通上话了
加了刘敏微信，聊了几句 | 聊得不错 | 拜访了刘敏 | 前天跟刘敏碰了个面 | 昨晚给刘敏留言了
昨天，我找刘敏聊了聊 | 刘敏今天回我微信了 | 微信问候了刘敏一声 | 发微信给刘敏了 | 联系好了 | 刚打完电话
had lunch with 刘敏 yesterday | I called 刘敏 this morning | texted her last night | Sent 刘敏 a message
I've talked to 刘敏 | met up with 刘敏 on Friday | just got off the phone with 刘敏
I reached out to 刘敏 two days ago | dropped 刘敏 a line | Had a really good chat with 刘敏
ran into 刘敏 at the cafeteria and we talked | I wrote to 刘敏 | caught up with 刘敏
"""
NOT_DONE = """
还没联系刘敏 | 想约刘敏 | 想和刘敏聊聊 | 打算周五和刘敏吃饭 | 没联系上刘敏 | 刘敏换工作了
听说刘敏升职了 | 明天和刘敏喝咖啡 | 联系了吗 | 要不要联系刘敏 | 不想联系刘敏 | 刘敏是谁 | 我看了一本书
我吃了饭 | 和小王聊了聊 | 昨天和同事喝了酒 | 怎么联系刘敏 | 本来要和刘敏吃饭的 | 如果联系了刘敏会怎样
忘了联系刘敏 | 下周再联系刘敏 | 一直没有和刘敏联系过 | 以前联系过刘敏 | 差点联系了刘敏 | 给刘敏打电话
约刘敏吃饭 | 今天开了个会 | 今天开会开了一天 | 明白了 | 看完了 | 说得对 | 没想到 | 好的 | 谢谢提醒
刘敏太忙了，见不到 | 昨天加班到很晚 | 这个人我早就不联系了 | 聊什么好呢 | 我不太会聊天
刘敏什么时候联系过我？ | 我跟领导谈过加薪 | 和刘敏不熟 | haven't called 刘敏 | I want to call 刘敏
going to have lunch with 刘敏 tomorrow | should have called 刘敏 | my boss called 刘敏
I didn't talk to 刘敏 | I tried to call 刘敏 | I forgot to text 刘敏 | thanks | if I called 刘敏
I keep meaning to call 刘敏 | will text 刘敏 tonight | could not reach 刘敏 | I almost called 刘敏
did I call 刘敏 | maybe I'll write to 刘敏 | 刘敏 is on holiday
"""


def phrases(table: str) -> list[str]:
    """The phrases of a table."""
    return [phrase.strip() for line in table.strip().splitlines() for phrase in line.split("|")]


def world(**more: object) -> World:
    """A learner through with the lesson, just reminded of a plan about 刘敏, with three others on the list."""
    plan = Plan(id=11, person=1, on=TODAY, at=None, how="发微信", line="在吗")
    nudge = Nudge(id=12, kind="plan", person=1, plan=11, on=TODAY, due=NOW + timedelta(1), sent=True)
    state = State(set_up=True, finished=True, people=PEOPLE, plans=(plan,), nudges=(nudge,), numbers=20, seen=NOW)
    return World(COURSE, NOW, through_json=True, state=state.model_copy(update=more))


def noted(one: World) -> list[Entry]:
    """What the log holds about contacts."""
    logged = [effect.entry for effect in one.effects if isinstance(effect, effects.Record)]
    return [entry for entry in logged if isinstance(entry, Contacted | Went | Outcome)]


def person(one: World, number: int = 1) -> Person:
    """Somebody on the list."""
    found = one.state.person(number) if one.state else None
    assert found is not None
    return found


@pytest.mark.parametrize("phrase", phrases(DONE))
def test_a_contact_told_as_done_is_one_to_ask_about(phrase: str) -> None:
    met = reported.contact(phrase, PEOPLE, PEOPLE[:1], TODAY, None)
    assert met is not None
    assert met.people == (1,)


@pytest.mark.parametrize("phrase", phrases(NOT_DONE))
def test_a_wish_a_denial_a_question_and_other_matters_are_none(phrase: str) -> None:
    assert reported.contact(phrase, PEOPLE, PEOPLE[:1], TODAY, None) is None


def test_it_counts_only_once_it_is_confirmed_and_on_its_own_day() -> None:
    one = world()
    (asked,) = one.says("我周五和刘敏喝了咖啡")
    assert asked.text == "和刘敏，11月20日（周五）联系上了，对吗？"
    assert asked.labels() == ["对", "不是"]
    assert noted(one) == []
    assert "聊得怎么样" in one.taps("对")[-1].text
    assert noted(one) == [Contacted(person=1, day="2026-11-20")]
    contacted = person(one).contacted
    assert contacted is not None
    assert planner.local(contacted, Settings()).date() == date(2026, 11, 20)
    assert one.state is not None
    assert one.state.plans == ()


def test_the_next_turn_is_counted_from_the_day_of_the_contact() -> None:
    one = world()
    one.says("我上周五和刘敏喝了咖啡")
    for label in ("对", "聊得不错", "不想写", "这次没有", "以后再说"):
        one.taps(label)
    assert one.state is not None
    (turn,) = [n for n in one.state.nudges if n.person == 1]
    assert turn.on == date(2026, 12, 21)  # thirty days after is a Sunday


def test_a_contact_of_today_is_kept_as_the_button_keeps_it() -> None:
    one = world()
    one.says("刚跟刘敏聊完")
    one.says("对")
    assert noted(one) == [Contacted(person=1)]
    assert person(one).contacted == NOW


@pytest.mark.parametrize("typed", ["不是", "还没联系呢", "不对", "I haven't yet"])
def test_a_no_keeps_nothing(typed: str) -> None:
    one = world()
    one.says("我周五和刘敏喝了咖啡")
    assert "没有记" in one.says(typed)[0].text
    assert noted(one) == []
    assert one.state is not None
    assert len(one.state.plans) == 1


def test_another_day_may_be_typed_instead() -> None:
    one = world()
    one.says("我周五和刘敏喝了咖啡")
    assert "11月24日（周二）" in one.says("不对，是昨天")[0].text
    one.taps("对")
    assert noted(one) == [Contacted(person=1, day="2026-11-24")]


@pytest.mark.parametrize("when", ["上个月", "周三", "周末", "前几天", "国庆"])
def test_a_day_that_is_not_certain_is_asked_for(when: str) -> None:
    one = world()
    (asked,) = one.says(f"{when}和刘敏吃了饭")
    assert "是哪天" in asked.text
    one.taps("周一 11月23日")
    assert noted(one) == [Contacted(person=1, day="2026-11-23")]


def test_never_in_the_future() -> None:
    one = world()
    one.says("周末和刘敏吃了饭")
    one.says("明天")
    assert noted(one) == []


def test_an_earlier_contact_told_late_does_not_hide_a_later_one() -> None:
    later = NOW - timedelta(days=1)
    people = (PEOPLE[0].model_copy(update={"contacted": later}), *PEOPLE[1:])
    one = world(people=people)
    one.says("上周五和刘敏吃了饭")
    one.taps("对")
    assert person(one).contacted == later


def test_what_came_of_it_is_kept_with_the_report_and_not_asked_for_again() -> None:
    text = "昨天和刘敏喝了咖啡，她答应下周介绍我认识她的组长"
    one = world()
    one.says(text)
    said = one.taps("对")
    assert text in said[1].text
    assert "带来了哪一样" in one.taps("聊得不错")[-1].text
    assert [entry for entry in noted(one) if isinstance(entry, Outcome)] == [Outcome(person=1, text=text)]


def test_an_edit_of_the_report_changes_what_came_of_it() -> None:
    text = "昨天和刘敏喝了咖啡，她答应下周介绍我认识她的组长"
    one = world()
    one.says(text)
    one.taps("对")
    one.edits(text, "昨天和刘敏喝了咖啡，她答应介绍我认识她的经理")
    assert noted(one)[-1] == Outcome(person=1, text="昨天和刘敏喝了咖啡，她答应介绍我认识她的经理", edited=True)


def test_no_answer_yet_is_heard_as_that() -> None:
    one = world()
    one.says("昨天给刘敏发了微信，还没回")
    assert "再提一次" in one.taps("对")[1].text
    assert noted(one)[-1] == Went(person=1, went="waiting")


def test_two_who_are_named_are_asked_about() -> None:
    one = world()
    assert one.says("昨天和刘敏、老周吃了饭")[0].labels() == ["刘敏", "老周", "不是"]
    one.taps("老周")
    one.taps("对")
    assert noted(one) == [Contacted(person=2, day="2026-11-24")]


def test_somebody_on_the_list_without_a_plan_counts_too() -> None:
    one = world(plans=(), nudges=())
    one.says("had lunch with Priya yesterday")
    one.taps("对")
    assert noted(one) == [Contacted(person=3, day="2026-11-24")]


def test_without_a_name_it_is_about_the_only_plan_even_before_its_reminder() -> None:
    one = world(nudges=())
    one.says("刚打完电话")
    one.taps("对")
    assert noted(one) == [Contacted(person=1)]


def test_without_a_name_and_with_two_plans_nobody_is_guessed() -> None:
    one = world(nudges=())
    assert one.state is not None
    two = (*one.state.plans, one.state.plans[0].model_copy(update={"id": 13, "person": 2}))
    one.state = one.state.model_copy(update={"plans": two})
    one.says("刚打完电话")
    assert one.state is not None
    assert one.state.waiting == ()


def test_the_name_says_which_of_two_reminders_is_meant() -> None:
    one = world()
    assert one.state is not None
    plan = one.state.plans[0].model_copy(update={"id": 13, "person": 2})
    nudge = one.state.nudges[0].model_copy(update={"id": 14, "person": 2, "plan": 13})
    one.state = one.state.model_copy(
        update={"plans": (*one.state.plans, plan), "nudges": (*one.state.nudges, nudge)}
    )
    one.says("不联系老周了")
    assert one.state is not None
    assert [p.person for p in one.state.plans] == [1]


@pytest.mark.parametrize("kind", ["went", "outcome", "how", "line", "first", "note"])
def test_an_open_question_has_the_words_for_its_answer(kind: str) -> None:
    draft = {"person": 1, "on": TODAY, "how": "发微信"}
    waiting = Waiting.model_validate({"kind": kind, "person": 1, "draft": draft})
    one = world(waiting=(waiting,))
    one.says("我周五和刘敏喝了咖啡")
    assert not any(isinstance(entry, Contacted) for entry in noted(one))
    assert one.state is not None
    assert "met" not in [w.kind for w in one.state.waiting]


def test_an_answer_to_a_reflection_question_stays_one() -> None:
    beat = next(
        beat for beat in COURSE.original.beats() if beat.id in COURSE.original.by_id and hasattr(beat, "ask")
    )
    one = world(waiting=(Waiting(kind="ask", beat=beat.id),), beat=beat.id, finished=False)
    one.says("我周五和刘敏喝了咖啡，她说先问对方怕什么")
    assert one.state is not None
    assert beat.id in one.state.answers
    assert noted(one) == []


def test_at_the_question_for_a_day_it_is_heard_as_well() -> None:
    one = world()
    one.says("换个时间")
    assert "对吗" in one.says("昨天和刘敏聊过了")[0].text
    one.taps("对")
    assert noted(one) == [Contacted(person=1, day="2026-11-24")]


def test_who_is_forgotten_while_it_is_asked_leaves_no_question_behind() -> None:
    one = world()
    one.says("昨天和刘敏喝了咖啡，她答应下周介绍我认识她的组长")
    one.says("/people")
    for label in ("刘敏", "忘掉", "确定忘掉"):
        one.taps(label)
    assert one.state is not None
    assert "刘敏" not in one.state.model_dump_json()
    assert any(isinstance(effect, RedactPerson) for effect in one.effects)
    assert one.state.waiting == ()


def test_a_question_about_two_goes_on_about_the_other_when_one_is_forgotten() -> None:
    one = world()
    one.says("昨天和刘敏、老周吃了饭，聊了新项目的事情")
    one.says("/people")
    for label in ("刘敏", "忘掉", "确定忘掉"):
        one.taps(label)
    assert one.state is not None
    assert "刘敏" not in one.state.model_dump_json()
    one.taps("对")
    assert noted(one)[0] == Contacted(person=2, day="2026-11-24")


@pytest.mark.parametrize("unit", ["了", "和", "刘敏", "昨天", "联系了", "had a ", "一起", "，"])
def test_the_longest_message_takes_no_time(unit: str) -> None:
    one = world()
    began = clock.process_time()
    one.happens(Said(text=(unit * 4096)[:4096], message_id=900))
    one.happens(Said(text=(unit * 500)[:500], message_id=901))
    assert clock.process_time() - began < 2


@pytest.mark.parametrize(
    "text",
    [
        "昨天给刘敏发了微信，还没回",
        "给刘敏打电话，没人接",
        "给刘敏发了消息，一直联系不上",
        "发了短信，他没回我",
        "no answer from 刘敏",
    ],
)
def test_a_message_without_an_answer_is_no_cry_for_help(text: str) -> None:
    one = world()
    one.says(text)
    assert one.state is not None
    assert not one.state.resting


FRIDAY = date(2026, 11, 27)
AHEAD = Plan(id=11, person=1, on=FRIDAY, at=time(12, 30), how="发微信", line="在吗")
NOT_YET = Nudge(
    id=12,
    kind="plan",
    person=1,
    plan=11,
    on=FRIDAY,
    at=time(12, 30),
    due=datetime(2026, 11, 27, 4, 30, tzinfo=UTC),
)


@pytest.mark.parametrize("told", ["昨天和刘敏吃了饭", "刚跟刘敏聊完", "昨天给刘敏发了微信，她没回"])
def test_a_plan_for_a_day_that_is_still_to_come_outlives_an_earlier_contact(told: str) -> None:
    one = world(plans=(AHEAD,), nudges=(NOT_YET,))
    one.says(told)
    said = one.taps("对")
    (kept,) = [shown for shown in said if "留着" in shown.text]
    assert "11月27日（周五） 12:30" in kept.text
    assert "刘敏" in kept.text
    assert one.state is not None
    assert one.state.plans == (AHEAD,)
    assert [n for n in one.state.nudges if n.person == 1] == [NOT_YET]


def test_the_plan_that_was_kept_may_go_by_a_tap_and_the_person_stays() -> None:
    one = world(plans=(AHEAD,), nudges=(NOT_YET,))
    one.says("昨天和刘敏吃了饭")
    one.taps("对")
    assert "取消" in one.taps("不用了")[0].text
    assert one.state is not None
    assert one.state.plans == ()
    assert NOT_YET not in one.state.nudges
    assert not person(one).let_go
