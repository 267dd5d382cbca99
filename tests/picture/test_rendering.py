"""The picture as a phone gets it: a PNG with what was drawn, in letters and not in boxes."""

import asyncio
import struct
import time
import zlib
from collections import Counter

import pytest
from fontTools.ttLib import TTFont

from bot.picture import Painter, drawing, glyphs, rendering
from tests.picture.maps import NAMES, network, person

Pixel = tuple[int, int, int]
SMALL = 270
"""Pixels across: a quarter of the picture's units."""


def pixels(png: bytes) -> Counter[Pixel]:
    """How often each colour occurs in a PNG of eight bits a channel, with alpha."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height, depth, kind = struct.unpack(">IIBB", png[16:26])
    assert (depth, kind) == (8, 6)
    data, at = b"", 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + length]
        at += length + 12
    rows, before, stride = zlib.decompress(data), bytearray(4 * width), 4 * width
    found: Counter[Pixel] = Counter()
    for number in range(height):
        start = number * (stride + 1)
        before = _unfiltered(rows[start], bytearray(rows[start + 1 : start + 1 + stride]), before)
        found.update(zip(before[0::4], before[1::4], before[2::4], strict=True))
    return found


def _unfiltered(kind: int, row: bytearray, above: bytearray) -> bytearray:
    for i in range(len(row)):
        left, up = (row[i - 4] if i > 3 else 0), above[i]
        corner = above[i - 4] if i > 3 else 0
        guess = left + up - corner
        nearest = min((left, up, corner), key=lambda one: abs(guess - one))
        row[i] = (row[i] + (0, left, up, (left + up) // 2, nearest)[kind]) % 256
    return row


def dark(found: Counter[Pixel]) -> int:
    """How many pixels are more ink than paper."""
    return sum(count for pixel, count in found.items() if sum(pixel) < 300)


def colour(name: str) -> Pixel:
    """A colour as it is written in the SVG."""
    return int(name[1:3], 16), int(name[3:5], 16), int(name[5:7], 16)


def test_a_reached_dot_is_filled_in_the_picture() -> None:
    hollow = pixels(rendering.png(network(person(1, "老周")), SMALL))
    filled = pixels(rendering.png(network(person(1, "老周", reached=True)), SMALL))
    reached = colour(drawing.REACHED)
    assert filled[reached] > hollow[reached] + 5, "the inside of a dot"
    assert {colour(tint) for tint in drawing.TINTS[:4]} <= set(filled)


def test_a_name_is_ink_and_differs_from_name_to_name() -> None:
    nobody, one = (pixels(rendering.png(network(*dots), SMALL)) for dots in ((), (person(1, "王"),)))
    assert dark(one) > dark(nobody)
    assert rendering.png(network(person(1, "老周"))) != rendering.png(network(person(1, "老李"))), "not two boxes"


def test_the_same_map_is_the_same_bytes() -> None:
    everybody = network(*(person(n, name, sector=n % 4, ring=n % 4) for n, name in enumerate(NAMES)))
    assert rendering.png(everybody) == rendering.png(everybody)


def test_the_table_beside_the_font_is_what_the_font_has() -> None:
    with TTFont(glyphs.FONT) as font:
        cmap, advances = font.getBestCmap(), font["hmtx"]
        table = glyphs.of_font()
        assert font["name"].getDebugName(1) == glyphs.FAMILY
        for code, glyph in cmap.items():
            assert table.width(chr(code), 1000) == advances[glyph][0]
        for code in set(range(0x20, 0x3100)) - set(cmap):
            with pytest.raises(KeyError):
                table.width(chr(code), 1000)


def test_the_font_has_the_characters_of_names_and_its_licence_is_beside_it() -> None:
    table = glyphs.of_font()
    for text in (*NAMES, "龍應台 陳 劉 黃 淼 垚 昊 喆 曌 玥 翀 囍 䶮", "Øystein Ñandú Иван"):
        assert table.legible(text) == text
    assert "SIL OPEN FONT LICENSE" in (glyphs.FOLDER / "LICENSE.NotoSansCJK").read_text(encoding="utf-8")
    assert glyphs.FONT.stat().st_size < 5_300_000


async def test_the_loop_goes_on_while_a_picture_is_laid_out_and_drawn() -> None:
    crowd = network(*(person(n, name, sector=1, ring=2) for n, name in enumerate(NAMES)))
    painter = Painter()
    painting = asyncio.create_task(painter.paint(crowd))
    turns, longest = 0, 0.0
    while not painting.done():
        start = time.perf_counter()
        await asyncio.sleep(0.001)
        turns, longest = turns + 1, max(longest, time.perf_counter() - start)
    painter.close()
    assert (await painting).startswith(b"\x89PNG")
    assert turns > 10
