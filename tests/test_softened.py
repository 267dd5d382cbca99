"""A yes or a no is one also with the little words around it that change nothing."""

import pytest

from bot import content
from bot.dialogue.state import Draft, Proposed, Waiting
from tests.test_postponed import FRIDAY, state
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
