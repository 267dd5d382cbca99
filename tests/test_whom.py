"""Whom first: somebody easy, then somebody lost touch with, then another circle; three at most, with reasons."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.people import whom
from bot.dialogue.state import Person
from tests.test_forgetting import state_of, three_people
from tests.test_nudges import at, plan

BENEFITS = ("thinking", "chances", "news", "advice")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def person(number: int, **known: Any) -> Person:
    return Person(id=number, name=f"P{number}", **known)


def order(*people: Person, warmed_up: bool = False) -> list[tuple[int, str]]:
    return [(p.person.id, p.reason) for p in whom.ranked(people, BENEFITS, warmed_up=warmed_up)]


CASES = {
    "close, then lost, then elsewhere": (
        [person(1, closeness="new"), person(2, closeness="lost"), person(3, closeness="close")],
        [(3, "close"), (2, "lost"), (1, "other")],
    ),
    "one of each before a second close one": (
        [person(1, closeness="close"), person(2, closeness="close"), person(3, closeness="lost")],
        [(1, "close"), (3, "lost"), (2, "close")],
    ),
    "a mere acquaintance warms up where nobody is close": (
        [person(1, closeness="lost"), person(2, closeness="known")],
        [(2, "known"), (1, "lost")],
    ),
    "another industry is another circle": (
        [person(1, closeness="known", origin="industry"), person(2, closeness="close")],
        [(2, "close"), (1, "other")],
    ),
    "nothing known: the benefit decides, then the order named": (
        [
            person(1),
            person(2, benefits=("news",)),
            person(3, benefits=("thinking",)),
            person(4, benefits=("news",)),
        ],
        [(3, "benefit"), (2, "benefit"), (4, "benefit"), (1, "named")],
    ),
    "who was contacted comes last": (
        [person(1, contacted=LONG_AGO, closeness="close"), person(2)],
        [(2, "named"), (1, "again")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_comes_first(case: str) -> None:
    people, expected = CASES[case]
    assert order(*people) == expected


def test_who_has_warmed_up_begins_with_somebody_lost_touch_with() -> None:
    people = [person(1, closeness="close"), person(2, closeness="lost"), person(3, closeness="new")]
    assert order(*people, warmed_up=True) == [(2, "lost"), (3, "other"), (1, "close")]


PEOPLE = st.lists(
    st.builds(
        person,
        st.integers(1, 99),
        closeness=st.sampled_from([None, "close", "known", "lost", "new"]),
        origin=st.sampled_from([None, "team", "department", "industry", "elsewhere"]),
        benefits=st.lists(st.sampled_from([*BENEFITS, "gone"]), unique=True, max_size=2).map(tuple),
        contacted=st.sampled_from([None, LONG_AGO]),
    ),
    unique_by=lambda p: p.id,
    max_size=8,
)


@given(PEOPLE, st.booleans())
def test_everybody_is_there_once_and_nobody_contacted_before_somebody_who_is_not(
    people: list[Person], warmed_up: bool
) -> None:
    ranked = [p.person for p in whom.ranked(people, BENEFITS, warmed_up=warmed_up)]
    assert sorted(p.id for p in ranked) == sorted(p.id for p in people)
    contacted = [p.contacted is not None for p in ranked]
    assert contacted == sorted(contacted)
    again = whom.ranked(people, BENEFITS, warmed_up=warmed_up)
    assert [p.person for p in again] == ranked


def test_three_are_proposed_with_their_reasons_and_the_others_are_a_tap_away() -> None:
    world = three_people()
    world.says("/people")
    world.taps("加一个人")
    world.says("小李、阿珍")
    world.taps("就这些，继续")
    world.says("/people")
    world.taps("Nina")
    world.taps("亲疏")
    world.taps("常联系")
    world.says("/plan")
    asked = world.taps("定一个新计划")[0]
    assert "• Nina：常联系，开口容易，适合热身" in asked.text
    assert asked.labels() == ["Nina", "老周", "王总", "其他人", "以后再说"]
    assert world.taps("其他人")[0].labels() == ["小李", "阿珍", "以后再说"]
    assert "打算哪天联系阿珍" in world.taps("阿珍")[0].text


def test_a_name_that_is_not_on_the_list_is_added_with_one_tap_and_planned_for() -> None:
    world = three_people()
    world.says("/plan")
    world.taps("定一个新计划")
    assert world.says("小李")[0].labels()[0] == "把小李加进名单"
    assert len(state_of(world).people) == 3
    assert "打算哪天联系小李" in world.taps("把小李加进名单")[0].text
    assert [p.name for p in state_of(world).people][3:] == ["小李"]


def test_nobody_paused_is_proposed_and_their_turn_does_not_come() -> None:
    world = three_people()
    for who in ("老周", "Nina"):
        world.says("/people")
        world.taps(who)
        world.taps("先不提醒")
    world.says("/plan")
    assert world.taps("定一个新计划")[0].labels() == ["王总", "以后再说"]


def test_after_a_contact_the_next_one_is_proposed_by_the_same_rules() -> None:
    world = three_people()
    world.says("/people")
    world.taps("王总")
    world.taps("亲疏")
    world.taps("好久没联系")
    plan(world, "老周", "明天 周二", "12:00")
    world.until(at(24, 12))
    world.taps("已联系")
    world.taps("聊得不错")
    world.taps("不想写")
    asked = world.taps("这次没有")[-1]
    assert asked.text.splitlines()[2:] == [
        "• 王总：好久没联系，一句问候就能接上",
        "• Nina：你名单上的，还没联系过",
    ]
