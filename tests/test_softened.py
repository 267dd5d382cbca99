"""A yes or a no is one also with the little words around it that change nothing."""

import pytest

from bot import content
from bot.dialogue.state import Draft, Proposed, Waiting
from tests.test_postponed import FRIDAY, state
from tests.test_shown_last import read_out
from tests.test_told_contacts import world
from tests.world import SMALL

COURSE = content.load(lessons=SMALL)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("对的", "how"),
        ("嗯对", "how"),
        ("是的呀", "how"),
        ("好的吧", "how"),
        ("well, yes", "how"),
        ("对手", "when"),
    ],
)
def test_a_softened_yes_agrees_to_a_time(words: str, kind: str) -> None:
    asked = Waiting(
        kind="when", prompt=3, draft=Draft(person=3), proposed=Proposed(on=FRIDAY, timed=True), told=False
    )
    one = world(waiting=(asked,), plans=(), nudges=())
    one.says("嗯？")
    one.says(words)
    assert state(one).waiting[-1].kind == kind


@pytest.mark.parametrize(
    ("words", "means"), [("先不用了", True), ("那算了", True), ("还是不了吧", True), ("先", False)]
)
def test_a_softened_no_is_a_no(words: str, means: bool) -> None:
    typed = COURSE.speaking("zh").phrases.typed
    assert typed.means(typed.no, words) is means


@pytest.mark.parametrize("words", ["好的就这样", "行，没问题", "嗯嗯，就这么定吧", "好的好的"])
def test_several_yeses_agree_to_a_plan_that_was_read_out(words: str) -> None:
    one = read_out()
    one.says(words)
    assert state(one).plan_for(3) is not None


def test_a_yes_with_more_behind_it_is_more_than_a_yes() -> None:
    typed = content.load().speaking("en").phrases.typed
    assert typed.agrees("yes let's do that")
    assert typed.agrees("ok, sounds good")
    assert not typed.agrees("yes but on Friday")
    assert not typed.agrees("okay, are you free on Friday?")
    assert not typed.agrees("that is the plan of a fool")
