"""What commands and buttons do may be asked for in words, and is then done with the usual question first."""

from datetime import date

import pytest

from bot.dialogue.state import State, Waiting
from tests.test_told_contacts import NOW, world
from tests.world import World


def state(one: World) -> State:
    """Where the learner stands."""
    assert one.state is not None
    return one.state


def names(one: World) -> list[str]:
    """Who is on the list."""
    return [person.name for person in state(one).people if not person.let_go]


def idle() -> World:
    """Nothing is asked, nothing is planned."""
    return world(plans=(), nudges=())


@pytest.mark.parametrize("words", ["forget Priya", "请忘掉Priya", "Please forget about Priya."])
def test_forgetting_is_asked_about_first(words: str) -> None:
    one = idle()
    assert "确定忘掉" in one.says(words)[0].labels()
    assert "Priya" in names(one)
    one.says("是的")
    assert "Priya" not in names(one)


@pytest.mark.parametrize(
    "words", ["删掉老周", "把老周从名单里去掉", "remove 老周 from my list", "take 老周 off the list"]
)
@pytest.mark.parametrize(("answer", "gone"), [("好的", True), ("不", False), ("从名单里去掉", True)])
def test_taking_somebody_off_the_list_is_asked_about_first(words: str, answer: str, gone: bool) -> None:
    one = idle()
    one.says(words)
    assert "老周" in names(one)
    one.says(answer)
    assert ("老周" not in names(one)) is gone


@pytest.mark.parametrize(
    ("words", "name", "intro"),
    [
        ("加上老李", "老李", ""),
        ("把老李加进名单", "老李", ""),
        ("add Tom Schulz", "Tom Schulz", ""),
        ("please add Tom Schulz to my list", "Tom Schulz", ""),
        ("add my friend Tom", "Tom", "friend"),
    ],
)
def test_somebody_is_added_by_words(words: str, name: str, intro: str) -> None:
    one = idle()
    one.says(words)
    added = state(one).people[-1]
    assert added.name == name
    assert intro in added.intro
    one.says("就这些")
    assert state(one).waiting == ()


@pytest.mark.parametrize(
    "words", ["加油", "加班到很晚", "add salt", "put it on", "forget it", "忘了", "老周忘了带伞"]
)
def test_what_only_sounds_like_a_wish_changes_nothing(words: str) -> None:
    one = idle()
    before = names(one)
    one.says(words)
    assert names(one) == before
    assert state(one).waiting == ()


def test_a_plan_wished_for_with_its_day_is_said_back() -> None:
    one = idle()
    one.says("Make a plan with Priya for Friday")
    waiting = state(one).waiting[-1]
    assert waiting.proposed is not None
    assert waiting.proposed.on == date(2026, 11, 27)
    assert waiting.draft is not None
    assert waiting.draft.person == 3
    assert "哪天联系老周" in idle().says("和老周定个计划")[0].text


@pytest.mark.parametrize(
    ("words", "shown"),
    [("看一下名单", "你的名单"), ("我的计划", "没有排好的计划"), ("帮助", "/help"), ("设置", "时区")],
)
def test_what_a_command_shows_is_shown_by_what_it_is_called(words: str, shown: str) -> None:
    assert shown in idle().says(words)[0].text


def test_an_outcome_that_sounds_like_a_wish_is_one() -> None:
    one = world()
    one.says("已联系")
    one.taps("聊得不错")
    assert "记在刘敏名下" in one.says("加上老李一起吃饭")[0].text
    assert "老李" not in names(one)


def test_help_is_given_at_any_question_and_the_question_stays() -> None:
    asked = Waiting(kind="outcome", person=1, prompt=3, asked=NOW)
    one = world(waiting=(asked,))
    assert "/help" in one.says("帮助")[0].text
    assert state(one).waiting[-1].kind == "outcome"
