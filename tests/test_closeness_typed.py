"""The small question how close somebody is may be answered in words, and nobody has to be added."""

import pytest

from tests.test_told_contacts import PEOPLE, world
from tests.world import World


def planned() -> World:
    """A plan is made, and the coach asks in passing how close they are."""
    one = world(people=tuple(person.model_copy(update={"asked": False}) for person in PEOPLE), plans=(), nudges=())
    one.says("/plan")
    for label in ("定一个新计划", "刘敏", "后天 周五", "15:00", "发微信", "就用这句", "就这么定"):
        one.taps(label)
    return one


@pytest.mark.parametrize(
    ("words", "closeness"),
    [
        ("不熟", "known"),
        ("不太熟", "known"),
        ("好久没见了", "lost"),
        ("挺熟的，常联系", "close"),
        ("第四个", "new"),
        ("不想说", None),
        ("天气不错", None),
    ],
)
def test_how_close_somebody_is_may_be_typed(words: str, closeness: str | None) -> None:
    one = planned()
    one.says(words)
    assert one.state is not None
    assert one.state.people[0].closeness == closeness


def test_the_same_words_later_are_no_answer_to_it() -> None:
    one = planned()
    one.says("不熟")
    one.says("其他地方")
    one.says("好久没联系")
    assert one.state is not None
    assert one.state.people[0].closeness == "known"


@pytest.mark.parametrize("words", ["不想加", "算了不加", "先不加了", "没有要加的", "I don't want to add anyone"])
def test_who_does_not_want_to_add_anybody_is_let_be(words: str) -> None:
    one = world(plans=(), nudges=())
    one.says("/people")
    one.taps("加一个人")
    one.says(words)
    assert one.state is not None
    assert one.state.waiting == ()
    assert len(one.state.people) == len(PEOPLE)
