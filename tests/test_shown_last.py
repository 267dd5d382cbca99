"""What was shown last owns the text: a menu before an older question, and a question only while it is fresh."""

from datetime import timedelta

import pytest

from bot.dialogue.effects import Record
from bot.dialogue.entries import Outcome
from bot.dialogue.state import Choice, State, Waiting
from tests.test_told_contacts import NOW, world
from tests.world import World


def outcomes(one: World) -> list[str]:
    """What was kept as the result of a contact."""
    entries = [effect.entry for effect in one.effects if isinstance(effect, Record)]
    return [entry.text for entry in entries if isinstance(entry, Outcome)]


def state(one: World) -> State:
    """Where the learner stands."""
    assert one.state is not None
    return one.state


def names(one: World) -> list[str]:
    """Who is on the list."""
    return [person.name for person in state(one).people]


def after_contact() -> World:
    """How it went with 刘敏 has just been asked."""
    one = world()
    one.says("已联系")
    assert state(one).waiting[-1].kind == "went"
    return one


@pytest.mark.parametrize(
    ("word", "gone"), [("yes", True), ("好的", True), ("确定忘掉", True), ("no", False), ("不", False)]
)
def test_yes_and_no_under_the_question_whether_to_forget_somebody_are_about_that(word: str, gone: bool) -> None:
    one = after_contact()
    one.says("/people")
    one.taps("Priya")
    one.taps("忘掉")
    one.says(word)
    assert ("Priya" not in names(one)) is gone
    assert outcomes(one) == []


def test_go_on_does_not_forget_everything() -> None:
    one = world()
    one.says("/forget")
    one.says("继续")
    assert one.state is not None


@pytest.mark.parametrize(("word", "day"), [("Thursday", 3), ("周四", 3), ("星期天", 6)])
def test_a_weekday_at_the_setting_of_the_summary_is_that_day(word: str, day: int) -> None:
    one = after_contact()
    one.says("/settings")
    one.taps("改每周小结")
    one.says(word)
    assert state(one).settings.recap == day
    assert outcomes(one) == []


@pytest.mark.parametrize("screen", ["/people", "/plan", "/settings"])
@pytest.mark.parametrize("words", ["every other week", "每两周一次"])
def test_after_another_screen_a_text_is_not_filed_as_what_came_of_a_contact(screen: str, words: str) -> None:
    one = after_contact()
    one.says(screen)
    one.says(words)
    assert outcomes(one) == []


def test_the_buttons_of_a_question_that_was_set_aside_go_on_working() -> None:
    one = after_contact()
    one.says("/people")
    one.taps("聊得不错")
    one.says("他约我周五吃饭")
    assert outcomes(one) == ["他约我周五吃饭"]


@pytest.mark.parametrize(("later", "kept"), [(timedelta(hours=20), 1), (timedelta(hours=25), 0)])
def test_a_question_about_a_contact_takes_what_is_typed_for_a_day(later: timedelta, kept: int) -> None:
    one = after_contact()
    one.now = NOW + later
    one.says("他约我周五吃饭")
    assert len(outcomes(one)) == kept


def test_a_question_of_buttons_repeats_itself_once_and_steps_aside() -> None:
    asked = Waiting(kind="brought", person=2, prompt=90, choices=(Choice(label="这次没有", verb="done"),))
    one = world(waiting=(asked,), plans=(), nudges=())
    assert "这次没有" in one.says("how do I stop the quiz questions?")[-1].labels()
    assert "这次没有" not in one.says("add my friend Tom Schulz")[-1].labels()
    assert state(one).waiting == ()
