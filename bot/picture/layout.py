"""Where everybody stands on the map: closeness gives the ring, the benefit the sector; no two overlap. Pure."""

from collections import Counter
from dataclasses import dataclass
from math import cos, floor, hypot, pi, sin
from typing import NamedTuple

from bot.dialogue.picture import Dot, NetworkMap
from bot.picture.glyphs import Glyphs

WIDTH, HEIGHT = 1080, 1150
CENTRE = (540.0, 580.0)
RADIUS = 490.0
ME = 27.0
"""Radius of the learner's own circle in the middle."""
EDGE = 10.0
STEP = 20.0
"""How far apart the places are that are tried."""
ALIKE = 0.35
"""How much of the room all rings share alike."""
SECTOR_SIZE, RING_SIZE = 40.0, 27.0


@dataclass(frozen=True)
class Size:
    """How large a dot and its name are, and how wide a name may be; all in units of the picture."""

    dot: float
    letters: float
    most: float


SIZES = (Size(16, 38, 234), Size(14, 32, 180), Size(11, 26, 130), Size(8, 19, 70))
"""Tried in turn until everybody in a part of a ring has room."""


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two overlap."""
        apart = self.right <= other.left or other.right <= self.left
        return not (apart or self.bottom <= other.top or other.bottom <= self.top)


class Place(NamedTuple):
    """Where a dot can be, and how far that is from the lines around."""

    x: float
    y: float
    room: float


@dataclass(frozen=True)
class Spot:
    """Somebody's place: the middle of the dot, and the name below it."""

    dot: Dot
    size: Size
    x: float
    y: float
    label: str
    box: Box


@dataclass(frozen=True)
class Caption:
    """A text at a place; `x` and `y` are the middle of its baseline."""

    text: str
    x: float
    y: float
    box: Box


@dataclass(frozen=True)
class Layout:
    """Everything with its place; `left_out` are not on the picture."""

    radii: tuple[float, ...]
    spots: tuple[Spot, ...]
    sectors: tuple[Caption, ...]
    rings: tuple[Caption, ...]
    left_out: int


def lay_out(drawn: NetworkMap, glyphs: Glyphs) -> Layout:
    """Places everybody, as large as there is room; the same map is laid out the same always."""
    radii = _radii(drawn)
    sectors = tuple(_sector_caption(drawn, place, glyphs) for place in range(len(drawn.sectors)))
    rings = _ring_captions(drawn, radii, glyphs)
    taken = [caption.box for caption in (*sectors, *rings)]
    taken.append(Box(CENTRE[0] - ME, CENTRE[1] - ME, CENTRE[0] + ME, CENTRE[1] + ME))
    spots = _everybody(drawn, radii, taken, glyphs)
    return Layout(radii, spots, sectors, rings, drawn.beyond + len(drawn.dots) - len(spots))


def angle(drawn: NetworkMap, sector: float) -> float:
    """Where a sector begins, in radians clockwise from three o'clock; the first begins at twelve."""
    return -pi / 2 + 2 * pi * sector / len(drawn.sectors)


def _radii(drawn: NetworkMap) -> tuple[float, ...]:
    """The outer radius of each ring: so wide at least, and wider where it is crowded."""
    crowd = Counter((dot.ring, dot.sector) for dot in drawn.dots)
    fullest = [
        1 + max((n for (ring, _), n in crowd.items() if ring == place), default=0)
        for place in range(len(drawn.rings))
    ]
    radii, inside, before = [], 0.0, 0.0
    for place, share in enumerate(fullest, 1):
        inside += share / sum(fullest)
        outer = RADIUS * (ALIKE * place / len(fullest) + (1 - ALIKE) * inside**0.5)
        before = max(outer, before + 2 * ME if place == 1 else before)
        radii.append(before)
    return tuple(radii)


def _text_box(x: float, y: float, width: float, size: float) -> Box:
    return Box(x - width / 2 - 4, y - size * 0.9, x + width / 2 + 4, y + size * 0.28)


def _sector_caption(drawn: NetworkMap, place: int, glyphs: Glyphs) -> Caption:
    """The name of a benefit outside the circle, as near to it as the picture's edge allows."""
    text = glyphs.cut(drawn.sectors[place], SECTOR_SIZE, WIDTH / 3)
    width, middle = glyphs.width(text, SECTOR_SIZE), angle(drawn, place + 0.5)
    for away in range(20, 260, 6):
        x = CENTRE[0] + (RADIUS + away) * cos(middle)
        y = CENTRE[1] + (RADIUS + away) * sin(middle) + SECTOR_SIZE * 0.35
        x = min(max(x, EDGE + 6 + width / 2), WIDTH - EDGE - 6 - width / 2)
        y = min(max(y, 80 + SECTOR_SIZE), HEIGHT - 60)
        box = _text_box(x, y, width, SECTOR_SIZE)
        if _outside(box):
            break
    return Caption(text, x, y, box)


def _outside(box: Box) -> bool:
    near_x = min(max(CENTRE[0], box.left), box.right)
    near_y = min(max(CENTRE[1], box.top), box.bottom)
    return hypot(near_x - CENTRE[0], near_y - CENTRE[1]) > RADIUS + 4


def _ring_captions(drawn: NetworkMap, radii: tuple[float, ...], glyphs: Glyphs) -> tuple[Caption, ...]:
    """What a ring stands for, on the line that goes up from the middle."""
    captions = []
    for name, inner, outer in zip(drawn.rings, (ME, *radii), radii, strict=False):
        text = glyphs.cut(name, RING_SIZE, WIDTH / 4)
        y = CENTRE[1] - (inner + outer) / 2 + RING_SIZE * 0.35
        box = _text_box(CENTRE[0], y, glyphs.width(text, RING_SIZE), RING_SIZE)
        captions.append(Caption(text, CENTRE[0], y, box))
    return tuple(captions)


def _everybody(drawn: NetworkMap, radii: tuple[float, ...], taken: list[Box], glyphs: Glyphs) -> tuple[Spot, ...]:
    """Whoever found room, the most crowded part of a ring first."""
    cells: dict[tuple[int, int], list[Dot]] = {}
    for dot in drawn.dots:
        cells.setdefault((dot.ring, dot.sector), []).append(dot)
    spots: list[Spot] = []
    for (ring, sector), dots in sorted(cells.items(), key=lambda cell: (-len(cell[1]), cell[0])):
        best: list[Spot] = []
        for size, dense in ((size, dense) for size in SIZES for dense in (False, True)):
            places = _places(drawn, radii, ring, sector, size)
            tried = _placed(dots, places, size, [*taken, *(s.box for s in spots)], glyphs, dense=dense)
            best = max(best, tried, key=len)
            if len(best) == len(dots):
                break
        spots += best
    return tuple(spots)


def _placed(
    dots: list[Dot], places: list[Place], size: Size, taken: list[Box], glyphs: Glyphs, *, dense: bool
) -> list[Spot]:
    """Whoever found room: each as far from the others as can be, or, where `dense`, in the first place free."""
    spots: list[Spot] = []
    for dot in dots:
        label = glyphs.cut(dot.name, size.letters, size.most)
        width = glyphs.width(label, size.letters)
        boxes = [*taken, *(s.box for s in spots)]
        free = [place for place in places if _free(_spot_box(place, width, size), boxes)]
        if free:
            place = free[0] if dense else max(free, key=lambda free_: _space(free_, spots))
            spots.append(Spot(dot, size, place.x, place.y, label, _spot_box(place, width, size)))
    return spots


def _places(drawn: NetworkMap, radii: tuple[float, ...], ring: int, sector: int, size: Size) -> list[Place]:
    """Where a dot of this ring and sector can be, from the middle out."""
    inner, outer = (radii[ring - 1] if ring else ME), radii[ring]
    keep = min(size.dot + 6, (outer - inner) / 2)
    begins, ends = angle(drawn, sector), angle(drawn, sector + 1)
    places = []
    for step in range(floor((outer - inner - 2 * keep) / STEP) + 1):
        radius = inner + keep + step * STEP
        count = max(1, floor((ends - begins) * radius / STEP))
        for place in range(count):
            turned = begins + (ends - begins) * (place + 0.5) / count
            side = radius * min(turned - begins, ends - turned)
            if side >= keep or count == 1:
                room = min(side, radius - inner, outer - radius)
                places.append(Place(CENTRE[0] + radius * cos(turned), CENTRE[1] + radius * sin(turned), room))
    return places


def _spot_box(place: Place, width: float, size: Size) -> Box:
    half = max(width / 2, size.dot) + 4
    return Box(place.x - half, place.y - size.dot - 4, place.x + half, place.y + size.dot + size.letters * 1.28)


def _free(box: Box, taken: list[Box]) -> bool:
    inside = box.left >= EDGE and box.right <= WIDTH - EDGE and box.top >= EDGE and box.bottom <= HEIGHT - 50
    return inside and not any(box.meets(other) for other in taken)


def _space(place: Place, spots: list[Spot]) -> float:
    """How far a place is from whoever stands in the same part; of two alike the one further from the lines."""
    return min((hypot(place.x - s.x, place.y - s.y) for s in spots), default=0.0) + 0.01 * place.room
