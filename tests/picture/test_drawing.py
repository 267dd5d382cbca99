"""The map as SVG: everybody once, inside the picture, nobody over anybody, and no name is markup."""

from itertools import combinations
from math import atan2, hypot, pi
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.picture import Dot, NetworkMap
from bot.picture import drawing, glyphs, layout
from bot.picture.glyphs import STAND_IN
from bot.picture.layout import CENTRE, HEIGHT, RADIUS, WIDTH
from tests.picture.maps import NAMES, network, networks, person

GLYPHS = glyphs.of_font()
SVG = "{http://www.w3.org/2000/svg}"


def drawn(shown: NetworkMap) -> ElementTree.Element:
    """The picture, read as XML."""
    return ElementTree.fromstring(drawing.svg(shown, GLYPHS))


def names(shown: NetworkMap) -> list[str]:
    """The names in the picture."""
    return [text.text or "" for text in drawn(shown).iter(f"{SVG}text") if text.get("class") == "name"]


def texts(shown: NetworkMap) -> list[str]:
    """Everything that is written in the picture."""
    return [text.text or "" for text in drawn(shown).iter(f"{SVG}text")]


def thirty() -> NetworkMap:
    """Thirty people as a learner could have them: all benefits, mostly close or known."""
    return network(
        *(person(n, name, sector=n % 4, ring=(0, 1, 1, 2, 0, 1, 3)[n % 7]) for n, name in enumerate(NAMES))
    )


@settings(deadline=None, max_examples=60)
@given(networks(most=20))
def test_whatever_people_are_called_the_picture_is_whole_and_everybody_is_there_once(shown: NetworkMap) -> None:
    root = drawn(shown)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {"svg", "rect", "path", "circle", "text"}
    placed = layout.lay_out(shown, GLYPHS)
    assert len(names(shown)) == len(placed.spots) == len({spot.dot.person for spot in placed.spots})
    assert len(placed.spots) + placed.left_out == len(shown.dots)


@settings(deadline=None, max_examples=60)
@given(networks(most=20))
def test_nobody_is_over_anybody_and_all_are_inside_the_picture(shown: NetworkMap) -> None:
    spots = layout.lay_out(shown, GLYPHS).spots
    for one, other in combinations(spots, 2):
        assert not one.box.meets(other.box)
    for spot in spots:
        width = GLYPHS.width(spot.label, spot.size.letters) / 2
        assert spot.x - width >= 0
        assert spot.x + width <= WIDTH
        assert 0 <= spot.y <= HEIGHT
        assert hypot(spot.x - CENTRE[0], spot.y - CENTRE[1]) <= RADIUS


@settings(deadline=None, max_examples=60)
@given(networks(most=20))
def test_closeness_is_the_ring_and_the_benefit_is_the_sector(shown: NetworkMap) -> None:
    placed = layout.lay_out(shown, GLYPHS)
    inner = (0.0, *placed.radii)
    for spot in placed.spots:
        away = hypot(spot.x - CENTRE[0], spot.y - CENTRE[1])
        assert inner[spot.dot.ring] < away < placed.radii[spot.dot.ring]
        turned = (atan2(spot.y - CENTRE[1], spot.x - CENTRE[0]) + pi / 2) % (2 * pi)
        assert int(turned / (2 * pi) * len(shown.sectors)) == spot.dot.sector


def test_thirty_people_all_have_room_at_a_size_that_a_phone_shows() -> None:
    placed = layout.lay_out(thirty(), GLYPHS)
    assert placed.left_out == 0
    assert min(spot.size.letters for spot in placed.spots) >= 26


@pytest.mark.parametrize("ring", [1, 2, 3])
def test_thirty_people_of_one_kind_have_room_too(ring: int) -> None:
    crowd = [person(n, name, sector=2, ring=ring) for n, name in enumerate(NAMES)]
    assert layout.lay_out(network(*crowd), GLYPHS).left_out == 0


def test_how_many_found_no_room_is_said() -> None:
    crowd = [person(n, name) for n, name in enumerate(NAMES)]
    left_out = layout.lay_out(network(*crowd, beyond=7), GLYPHS).left_out
    assert left_out > 7
    assert f"另有 {left_out} 位没画下" in texts(network(*crowd, beyond=7))
    assert not any("没画下" in text for text in texts(thirty()))


def test_who_was_reached_is_filled_and_who_was_not_is_hollow() -> None:
    both = (person(1, "老周", reached=True), person(2, "Nina", ring=2))
    circles = [c for c in drawn(network(*both)).iter(f"{SVG}circle") if c.get("stroke") == drawing.REACHED]
    assert [c.get("fill") for c in circles] == [drawing.REACHED, drawing.PAPER] * 2, "and so says the legend"


@settings(deadline=None)
@given(st.text(max_size=80))
def test_every_character_that_is_drawn_is_one_that_the_font_has(name: str) -> None:
    for text in texts(network(person(1, name), sectors=(name or "好处",))):
        assert GLYPHS.width(text, 30) >= 0, "it raises for a character that would be a box"


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("<b>周</b>&", "<b>周</b>&"),
        ("小王👩\u200d🔧", f"小王{STAND_IN}"),
        ("محمد علي", f"{STAND_IN} {STAND_IN}"),
        ("\u202e周老", "周老"),
        ("Zoe\u0308", "Zoë"),
        ("🙂🙂🙂", STAND_IN),
        ("阿\u0000珍\n", "阿珍"),
        ("龚䶮", "龚䶮"),
        ("Żaneta Łu", f"Zaneta {STAND_IN}u"),
        ("龍應台", "龍應台"),
        ("さくら", "さくら"),
    ],
)
def test_a_name_is_written_as_it_is_or_with_a_mark_where_the_font_cannot(name: str, label: str) -> None:
    assert names(network(person(1, name))) == [label]


def test_a_long_name_is_cut_and_the_cut_shows() -> None:
    (label,) = names(network(person(1, "长" * 200)))
    assert label.endswith("…")
    assert GLYPHS.width(label, layout.SIZES[0].letters) <= layout.SIZES[0].most


def test_the_same_map_is_the_same_picture_to_the_byte() -> None:
    assert drawing.svg(thirty(), GLYPHS) == drawing.svg(
        NetworkMap.model_validate_json(thirty().model_dump_json()), GLYPHS
    )


def test_the_names_of_the_benefits_and_rings_stand_outside_of_everybody() -> None:
    placed = layout.lay_out(thirty(), GLYPHS)
    for caption in (*placed.sectors, *placed.rings):
        assert not any(caption.box.meets(spot.box) for spot in placed.spots), caption.text


def test_a_person_can_be_taken_off_the_map() -> None:
    two: tuple[Dot, ...] = (person(1, "老周"), person(2, "Nina"))
    assert names(network(*two).without(1)) == ["Nina"]
