"""/map: who is where on the picture, and the same in words beside it."""

from collections.abc import Mapping

import pytest

from bot.dialogue.effects import Send
from bot.dialogue.picture import MOST_SHOWN, NetworkMap
from bot.dialogue.state import Person
from bot.dialogue.text import CAPTION_UNITS, utf16
from tests.weeks import COURSE, contact, finished, person, state
from tests.world import World


def asked(world: World) -> NetworkMap:
    """The picture that /map brings."""
    world.says("/map")
    pictures = [e.picture for e in world.effects if isinstance(e, Send) and e.picture]
    return pictures[-1]


def known(world: World, *people: Mapping[str, object]) -> None:
    """These people, and nobody else, are on the list."""
    made = tuple(Person.model_validate({"id": 500 + n, "name": f"人{n}", **one}) for n, one in enumerate(people))
    world.state = state(world).model_copy(update={"people": made})


def test_with_nobody_on_the_list_it_says_what_to_do() -> None:
    world = finished()
    (shown,) = world.says("/map")
    assert not shown.picture
    assert "先加一个名字" in shown.text
    assert "想到了谁" in world.taps("加一个人")[0].text or world.chat[-1].picker


def test_closeness_is_the_ring_from_the_middle_and_unknown_closeness_is_a_usual_one() -> None:
    world = finished()
    known(world, *({"closeness": c} for c in ("close", "known", "lost", "new", None)))
    drawn = asked(world)
    assert [dot.ring for dot in drawn.dots] == [0, 1, 2, 3, 1]
    assert drawn.rings == COURSE.original.phrases.person.closenesses


def test_the_benefits_are_the_sectors_and_nobody_is_there_twice() -> None:
    world = finished()
    first, second, *_ = (benefit.id for benefit in COURSE.original.benefits)
    known(world, {"benefits": (second, first)}, {"benefits": (second,)})
    drawn = asked(world)
    assert [dot.sector for dot in drawn.dots] == [0, 1]
    assert drawn.sectors == tuple(benefit.name for benefit in COURSE.original.benefits)


def test_who_stands_for_no_benefit_has_a_sector_of_their_own() -> None:
    world = finished("老周")
    drawn = asked(world)
    assert drawn.sectors[-1] == "还没想好"
    assert [dot.sector for dot in drawn.dots] == [len(drawn.sectors) - 1]


def test_a_dot_is_filled_after_a_real_contact() -> None:
    world = finished("老周", "Nina")
    assert [dot.reached for dot in asked(world).dots] == [False, False]
    contact(world, "老周")
    assert [dot.reached for dot in asked(world).dots] == [True, False]


def test_the_caption_says_in_words_what_the_picture_shows() -> None:
    world = finished("老周", "Nina")
    contact(world, "老周")
    (shown,) = world.says("/map")
    assert "名单上 2 位，联系过 1 位" in shown.text
    assert "还没想好：●老周、○Nina" in shown.text


def test_whoever_was_let_go_is_not_on_it() -> None:
    world = finished("老周", "Nina")
    known(world, {"name": "老周", "let_go": True}, {"name": "Nina"})
    assert [dot.name for dot in asked(world).dots] == ["Nina"]


def test_of_a_hundred_people_those_who_were_reached_are_shown_first_and_the_rest_is_counted() -> None:
    world = finished()
    when = world.now
    known(world, *({"contacted": when if n >= 90 else None, "name": "长名字" * 13} for n in range(100)))
    drawn = asked(world)
    assert len(drawn.dots) == MOST_SHOWN
    assert sum(dot.reached for dot in drawn.dots) == 10
    assert drawn.beyond == 70
    text = world.chat[-1].text
    assert utf16(text) <= CAPTION_UNITS
    assert "位" in text.splitlines()[-1]


@pytest.mark.parametrize("name", ["<b>老周</b>", "**老周**", "{who}", "> 老周"])
def test_a_name_is_no_markup_in_the_caption(name: str) -> None:
    world = finished()
    known(world, {"name": name})
    assert f"○{name}" in world.says("/map")[0].text
    assert person(world, name).name == name
