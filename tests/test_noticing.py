"""People in an answer: offered one by one, never stored before a tap, never in the way."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import content
from bot.dialogue.effects import Record
from bot.dialogue.entries import LearnerTapped
from bot.dialogue.events import Shared, SharedPeople, Tapped
from bot.dialogue.people import keeping, noticing
from bot.dialogue.state import Person, State
from tests.test_told_contacts import world as world_of_told_contacts
from tests.world import SMALL, Shown, World

COURSE = content.load(lessons=SMALL)
THREE = "去年我前同事刘敏跟我说先问用户，市场部的王总和我表姐也说过一样的话。"
NEXT = "谁最先浮现在你脑海里"


def at_question(through_json: bool = False) -> World:
    """Somebody at the first reflection question."""
    world = World(COURSE, datetime(2026, 11, 23, 2, 0, tzinfo=UTC), through_json)
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00", *["继续"] * 4):
        world.taps(label)
    return world


def at_next_question(world: World) -> None:
    """On to the second reflection question, with nobody more."""
    world.says("没有了")
    for _ in range(2):
        world.taps("继续")


def state_of(world: World) -> State:
    assert world.state is not None
    return world.state


def listed(world: World) -> list[str]:
    return [person.name for person in state_of(world).people]


def people(world: World) -> dict[str, Person]:
    return {person.name: person for person in state_of(world).people}


def offers(shown: list[Shown]) -> list[str]:
    """The labels under the message that offers names; none where no message does."""
    found = [message for message in shown if message.text.startswith("你提到了")]
    return found[-1].labels() if found else []


def test_an_answer_with_three_people_brings_three_buttons_and_stores_nobody() -> None:
    world = at_question()
    assert offers(world.says(THREE)) == ["刘敏", "王总", "表姐", "都放进去", "不用了"]
    assert listed(world) == []
    world.taps("刘敏")
    world.taps("表姐")
    assert listed(world) == []
    assert NEXT in world.taps("好，就放这些")[-1].text
    assert listed(world) == ["刘敏", "表姐"]
    assert {p.benefits for p in people(world).values()} == {("thinking",)}
    assert {(p.closeness, p.origin) for p in people(world).values()} == {(None, None)}


def test_a_second_tap_on_a_name_takes_it_back() -> None:
    world = at_question()
    world.says(THREE)
    world.taps("王总")
    world.now += timedelta(seconds=2)
    world.taps("✓ 王总")
    world.taps("表姐")
    world.taps("好，就放这些")
    assert listed(world) == ["表姐"]


def test_who_was_dropped_or_is_on_the_list_is_not_offered_again() -> None:
    world = at_question()
    world.says(THREE)
    world.taps("刘敏")
    world.taps("好，就放这些")
    at_next_question(world)
    assert offers(world.says("刘敏和王总带我见过沈岚，那次我才知道他们缺人。")) == ["放进名单", "不用了"]
    world.taps("放进名单")
    assert listed(world) == ["刘敏", "沈岚"]
    assert people(world)["刘敏"].benefits == ("thinking",)
    assert people(world)["沈岚"].benefits == ("opportunity",)


def test_whoever_was_just_kept_and_is_named_again_is_not_asked_about() -> None:
    world = at_question()
    world.says(THREE)
    world.taps("都放进去")
    assert world.says("刘敏、老周")[-1].labels()[0] == "就这些，继续"
    assert listed(world) == ["刘敏", "王总", "表姐", "老周"]


def test_who_was_dropped_can_still_be_typed() -> None:
    world = at_question()
    world.says(THREE)
    world.taps("不用了")
    world.says("王总")
    assert listed(world) == ["王总"]


def test_somebody_on_the_list_under_a_longer_name_or_another_is_not_offered() -> None:
    world = at_question()
    world.says("/people")
    world.taps("加一个人")
    world.says("我表姐小雅")
    world.happens(_picked("市场部 王总"))
    world.taps("就这些，继续")
    assert offers(world.says("王总和小雅都劝过我先问用户，我就改了方案。")) == []
    assert len(listed(world)) == 2


def _picked(name: str) -> SharedPeople:
    return SharedPeople(people=(Shared(name=name, telegram_id=5),), via="card", message_id=900)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("好", ["刘敏", "王总", "表姐"]),
        ("都放进去", ["刘敏", "王总", "表姐"]),
        ("王总", ["王总"]),
        ("刘敏和表姐", ["刘敏", "表姐"]),
        ("只要王总", ["王总"]),
        ("不用", []),
        ("继续", []),
        ("好啊，都加上吧", ["刘敏", "王总", "表姐"]),
        ("嗯，都要", ["刘敏", "王总", "表姐"]),
        ("全部放进名单", ["刘敏", "王总", "表姐"]),
        ("yes, all of them please", ["刘敏", "王总", "表姐"]),
        ("好的，加上王总", ["王总"]),
        ("算了，不用了", []),
    ],
)
def test_the_offer_can_be_answered_in_words_or_left_alone(typed: str, kept: list[str]) -> None:
    world = at_question()
    world.says(THREE)
    assert NEXT in world.says(typed)[-1].text
    assert listed(world) == kept


@pytest.mark.parametrize(
    "unclear", ["什么名单？", "他们人都很好", "好的，不过不要加王总", "yes, but not 王总", "都跟我说过"]
)
def test_what_is_unclear_does_not_drop_the_offer(unclear: str) -> None:
    world = at_question()
    world.says(THREE)
    assert offers(world.says(unclear)) == ["刘敏", "王总", "表姐", "都放进去", "不用了"]
    assert listed(world) == []
    world.says("都要")
    assert listed(world) == ["刘敏", "王总", "表姐"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("yes, add her", {"Priya", "Ann Lee"}),
        ("yes, both", {"Priya", "Ann Lee"}),
        ("Yes, please add her", {"Priya", "Ann Lee"}),
        ("all of them please", {"Priya", "Ann Lee"}),
        ("sure, put them on the list", {"Priya", "Ann Lee"}),
        ("Yes, that would be great", {"Priya", "Ann Lee"}),
        ("好，加上她", {"Priya", "Ann Lee"}),
        ("just add Priya please", {"Priya"}),
        ("no, thanks", set()),
        ("yes, but not Ann Lee", None),
        ("both of them told me the same", None),
        ("they all said so", None),
        ("fine people work there", None),
        ("好像都挺忙", None),
        ("是他们告诉我的", None),
    ],
)
def test_a_yes_in_a_sentence_takes_the_names_and_a_restriction_is_asked_about(
    typed: str, kept: set[str] | None
) -> None:
    assert keeping.taken(typed, ["Priya", "Ann Lee"]) == kept


def test_names_offered_instead_of_a_list_can_be_taken_in_words_and_are_not_dropped() -> None:
    world = at_question()
    world.taps("跳过")
    world.says("我觉得沈岚合适，她在那边待过")
    assert offers(world.says("这是什么意思？")) == ["放进名单", "不用了"]
    world.says("好啊，加上她吧")
    assert listed(world) == ["沈岚"]


def test_more_of_the_answer_is_kept_and_its_names_are_offered_with_the_others_once() -> None:
    world = at_question()
    world.says("刘敏跟我说过先问用户")
    assert offers(world.says("还有老周也提过")) == ["刘敏", "老周", "都放进去", "不用了"]
    assert NEXT in world.says("刘敏和老周是同学，都在上海")[-1].text
    assert listed(world) == []
    assert list(state_of(world).answers.values()) == [
        "刘敏跟我说过先问用户\n还有老周也提过\n刘敏和老周是同学，都在上海"
    ]


@pytest.mark.parametrize("leaves", [lambda w: w.says("/start"), lambda w: _through_menu(w)])
def test_whoever_goes_on_with_the_lesson_is_not_held_up(leaves: Callable[[World], list[Shown]]) -> None:
    world = at_question()
    world.says(THREE)
    assert NEXT in leaves(world)[-1].text
    assert (listed(world), state_of(world).dropped) == ([], ())


def _through_menu(world: World) -> list[Shown]:
    return world.happens(Tapped(data="m:lesson", message_id=3, callback="c"))


@pytest.mark.parametrize(
    "answer", ["这是我和刘敏之间的私事，不方便说", "我不想活了，刘敏也不知道", "It’s private, between Anna and me"]
)
def test_nobody_is_offered_after_words_of_distress_or_a_private_answer(answer: str) -> None:
    world = at_question()
    assert offers(world.says(answer)) == []
    assert listed(world) == []


def test_distress_while_names_are_offered_ends_the_offer() -> None:
    world = at_question()
    world.says(THREE)
    world.says("我不想活了")
    world.taps("我想继续")
    assert NEXT in world.taps("接着上课")[-1].text
    assert listed(world) == []


def test_an_edit_of_the_answer_changes_what_is_offered() -> None:
    world = at_question()
    world.says("刘敏跟我说过先问用户")
    assert "刘明" in world.edits("刘敏跟我说过先问用户", "刘明跟我说过先问用户")[-1].text
    world.taps("放进名单")
    assert listed(world) == ["刘明"]
    world.edits("刘敏跟我说过先问用户", "刘敏跟我说过先问用户")
    assert listed(world) == ["刘明"]


def test_an_edit_that_names_nobody_ends_the_offer() -> None:
    world = at_question()
    world.says("刘敏跟我说过先问用户")
    assert NEXT in world.edits("刘敏跟我说过先问用户", "有位同事在会上跟我说过先问用户")[-1].text


def test_an_old_button_of_an_offer_adds_nobody_and_puts_no_name_into_the_log() -> None:
    world = at_question()
    offer = world.says(THREE)[-1]
    name, none = offer.rows[0][0], offer.rows[1][1]
    world.taps(none.label)
    before = len(world.effects)
    shown = world.happens(world.tap(offer.message_id, name))
    assert "过期" in shown[0].text
    assert listed(world) == []
    tapped = [e.entry for e in world.effects[before:] if isinstance(e, Record)]
    assert [entry.label for entry in tapped if isinstance(entry, LearnerTapped)] == ["（已忘掉）"]


@pytest.mark.parametrize("data", ["n:3", "n:-1", "n:", "n:x", "all:1", "yes"])
def test_a_forged_button_of_an_offer_changes_nothing(data: str) -> None:
    world = at_question()
    offer = world.says(THREE)[-1]
    world.happens(Tapped(data=f"q{offer.prompt}:{data}", message_id=offer.message_id, callback="c"))
    assert (listed(world), state_of(world).dropped) == ([], ())


def test_somebody_added_in_the_meantime_is_there_once() -> None:
    world = at_question()
    world.says(THREE)
    world.says("/people")
    world.taps("加一个人")
    world.says("刘敏")
    assert offers(world.taps("就这些，继续")) != []
    world.taps("都放进去")
    assert sorted(listed(world)) == sorted(["刘敏", "王总", "表姐"])


def test_forgetting_somebody_takes_the_name_out_of_what_was_dropped_and_what_is_offered() -> None:
    world = at_question()
    world.says(THREE)
    world.taps("不用了")
    world.says("王总、刘敏")
    world.taps("就这些，继续")
    for _ in range(2):
        world.taps("继续")
    world.says("沈岚带我见过一位客户")
    world.says("/people")
    world.taps("加一个人")
    world.says("沈岚")
    world.taps("就这些，继续")
    for name in ("王总", "沈岚"):
        world.says("/people")
        world.taps(name)
        world.taps("忘掉")
        world.taps("确定忘掉")
    assert "王总" not in state_of(world).model_dump_json()
    assert "沈岚" not in state_of(world).model_dump_json()
    assert state_of(world).dropped == ("刘敏", "表姐")
    assert [w.kind for w in state_of(world).waiting] != ["noticed"]


def test_a_sentence_in_the_list_of_names_is_asked_about_before_anybody_is_added() -> None:
    world = at_question()
    world.taps("跳过")
    assert offers(world.says("我觉得沈岚合适，她在那边待过")) == ["放进名单", "不用了"]
    assert listed(world) == []
    assert world.taps("放进名单")[-1].labels() == ["就这些，继续", "撤销刚才的"]
    assert people(world)["沈岚"].benefits == ("thinking",)


@pytest.mark.parametrize("last", ["没有了", "就这些", "没别人了", "no more"])
def test_a_list_that_ends_itself_is_not_asked_about_again(last: str) -> None:
    world = at_question()
    world.taps("跳过")
    shown = world.says(f"刘敏、市场部的老周，{last}")
    assert [message.text.split("\n")[0] for message in shown[:2]] == [
        "放进名单了：刘敏、老周。",
        "好，名单上现在有 2 位。",
    ]
    assert people(world)["老周"].intro == "市场部"
    assert state_of(world).waiting[-1].kind == "bite"


def test_a_list_that_ends_itself_still_asks_who_is_who() -> None:
    world = at_question()
    world.says("/people")
    world.taps("加一个人")
    world.says("刘敏，没有了")
    world.taps("跳过")
    assert world.says("刘敏、老周，没有了")[-1].labels() == ["是同一位", "是另一位"]


def test_nobody_more_after_names_ends_the_list() -> None:
    world = at_question()
    world.taps("跳过")
    world.says("刘敏")
    assert "名单上现在有 1 位" in world.says("没有")[0].text


def test_a_word_in_a_list_that_is_no_name_is_shown_cut() -> None:
    world = at_question()
    world.taps("跳过")
    told = world.says("刘敏、" + "长" * 200)[0].text
    assert "长" * 39 + "…" in told
    assert len(told) < 100


PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            ["刘敏", "王总", "我表姐", "，", "。", "Priya", "Mr. Chen", "说", "好", "都放进去", "<b>"]
        ),
        st.text(max_size=12),
    ),
    max_size=12,
).map("".join)


@settings(max_examples=60, deadline=None)
@given(PIECES)
def test_whatever_is_answered_nobody_is_on_the_list_without_a_tap(answer: str) -> None:
    world = at_question(through_json=True)
    shown = world.says(f" {answer}")
    assert shown != []
    assert listed(world) == []
    assert state_of(world).dropped == ()


@settings(max_examples=60, deadline=None)
@given(PIECES, st.lists(st.integers(0, 20), max_size=6))
def test_only_offered_names_get_on_the_list_each_once(answer: str, taps: list[int]) -> None:
    world = at_question()
    world.says(f"刘敏说过，{answer}")
    waiting = state_of(world).waiting[-1]
    offered = {person.name for person in noticing.offered(waiting)}
    for choice in taps:
        world.now += timedelta(seconds=1)
        if state_of(world).waiting[-1].kind != "noticed":
            break
        message = next(m for m in reversed(world.chat) if m.prompt == state_of(world).waiting[-1].prompt)
        buttons = [button for row in message.rows for button in row]
        world.happens(world.tap(message.message_id, buttons[choice % len(buttons)]))
    assert len(set(listed(world))) == len(listed(world))
    assert set(listed(world)) <= offered
    assert len(offered) <= noticing.MOST


def test_who_is_on_the_list_is_not_offered_again_with_the_others() -> None:
    one = world_of_told_contacts()
    one.says("/people")
    one.taps("加一个人")
    said = one.says("其实我最想问的是刘敏，她很懂，另外可能还有我表弟小宇帮我")
    assert "小宇" in said[-1].text
    assert "刘敏" not in said[-1].text
    one.says("放进名单")
    assert one.state is not None
    assert [person.name for person in one.state.people].count("刘敏") == 1
