"""What the committed font can write, and how wide that is: a character it lacks would be an empty box."""

import json
import unicodedata
from bisect import bisect_right
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "font"
FONT = FOLDER / "NotoSansCJKsc-names.otf"
FAMILY = "Noto Sans CJK SC"
STAND_IN = "〓"
"""Printers put this mark where a character was missing (geta); here it stands for emoji and foreign scripts."""
_EM = 1000


class Glyphs:
    """The font's table: runs of characters of one width, in order."""

    def __init__(self, runs: list[tuple[int, int, int]]) -> None:
        """`runs` as (first, last, advance in thousandths of the font's size)."""
        self._runs = runs
        self._starts = [first for first, _, _ in runs]

    def width(self, text: str, size: float) -> float:
        """How wide a text of these characters is; raises KeyError for one that the font lacks."""
        return sum(self._advances(text)) * size / _EM

    def legible(self, text: str) -> str:
        """The text with one stand-in for each stretch that the font cannot write; Ż, which it lacks, is a Z."""
        out = ""
        for character in unicodedata.normalize("NFC", text):
            if character.isspace():
                out += " "
            elif self._advance(character) is not None:
                out += character
            elif plain := "".join(c for c in unicodedata.normalize("NFKD", character) if self._is_letter(c)):
                out += plain
            elif unicodedata.category(character) not in ("Cf", "Mn", "Cc") and not out.endswith(STAND_IN):
                out += STAND_IN
        return " ".join(out.split()) or STAND_IN

    def cut(self, text: str, size: float, most: float) -> str:
        """The legible text, cut so that it is at most so wide."""
        text = self.legible(text)
        if self.width(text, size) <= most:
            return text
        while text and self.width(text + "…", size) > most:
            text = text[:-1]
        return text.rstrip() + "…"

    def _is_letter(self, character: str) -> bool:
        return character.isalnum() and self._advance(character) is not None

    def _advances(self, text: str) -> list[int]:
        advances = [self._advance(character) for character in text]
        if None in advances:
            raise KeyError(text[advances.index(None)])
        return [advance for advance in advances if advance is not None]

    def _advance(self, character: str) -> int | None:
        place = bisect_right(self._starts, ord(character)) - 1
        if place < 0 or ord(character) > self._runs[place][1]:
            return None
        return self._runs[place][2]


@cache
def of_font() -> Glyphs:
    """The table beside the committed font, read once."""
    runs = json.loads((FOLDER / "glyphs.json").read_text(encoding="utf-8"))
    return Glyphs([(first, last, advance) for first, last, advance in runs])
