"""Builds the regular expressions of the rules, and searches only what can match a text's script."""

import re
from collections.abc import Iterator
from functools import cached_property

_LETTER = re.compile("[A-Za-z]")
# What needs a character of a script: such a character itself, or a class of nothing else.
_HAN_NEEDED = re.compile(r"[㐀-鿿]|\\u[3-9]...|\[(?:[㐀-鿿-]|\\u[3-9]...)+\]")
_LATIN_NEEDED = re.compile(r"[A-Za-z]|\[[A-Za-z-]+\]")
# A piece of a regular expression, but for brackets and bars.
_PIECE = re.compile(r"\\u....|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_OPENING = re.compile(r"\((?:\?(?::|<?[=!]))?")
_QUANTIFIER = re.compile(r"(?:(?:[?*+]|\{[\d,]+\})[?+]?)?")
_NUMBERED_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_NEVER = re.compile("(?!)")


def any_of(*parts: str) -> str:
    """The alternatives as one group."""
    return "(?:" + "|".join(parts) + ")"


def at_word(*parts: str) -> str:
    """The alternatives as one group that begins where a word does, which is looked for only once."""
    return r"\b" + any_of(*(part.removeprefix(r"\b") for part in parts))


class Pattern:
    """A regular expression in which only ASCII is a word, so that 跟Amy has an edge before Amy.

    A text without Chinese is not searched for what needs Chinese, nor a text without Latin letters for what
    needs those. Each form is compiled at its first use.
    """

    def __init__(self, source: str) -> None:
        self._source = source

    def search(self, text: str) -> re.Match[str] | None:
        """The first place that matches."""
        return self._for(text).search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """What matches at the beginning."""
        return self._for(text).match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is all of the text."""
        return self._for(text).fullmatch(text)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Every place that matches, within the given part."""
        return self._for(text).finditer(text, start, len(text) if end is None else end)

    def sub(self, replacement: str, text: str) -> str:
        """The text with every match replaced."""
        return self._for(text).sub(replacement, text)

    def _for(self, text: str) -> re.Pattern[str]:
        if text.isascii():
            return self._latin
        return self._mixed if _LETTER.search(text) else self._han

    @cached_property
    def _mixed(self) -> re.Pattern[str]:
        return re.compile(self._source, re.ASCII)

    @cached_property
    def _latin(self) -> re.Pattern[str]:
        return _without(self._source, _HAN_NEEDED)

    @cached_property
    def _han(self) -> re.Pattern[str]:
        return _without(self._source, _LATIN_NEEDED)


def compiled(*parts: str) -> Pattern:
    """The alternatives as one pattern."""
    return Pattern("|".join(parts))


def _without(source: str, needed: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern less every alternative that needs a script which the text lacks."""
    if _NUMBERED_GROUP.search(source):  # dropping one would renumber the others
        return re.compile(source, re.ASCII)
    left, _ = _pruned(source, 0, needed)
    return _NEVER if left is None else re.compile(left, re.ASCII)


def _pruned(source: str, at: int, needed: re.Pattern[str]) -> tuple[str | None, int]:
    """The alternatives from here to the closing bracket that can still match, and where that stands."""
    kept: list[str] = []
    sequence: list[str] = []
    possible = True
    while True:
        end = at == len(source) or source[at] == ")"
        if end or source[at] == "|":
            if possible:
                kept.append("".join(sequence))
            if end:
                return ("|".join(kept) if kept else None), at
            sequence, possible, at = [], True, at + 1
            continue
        piece, at = _piece(source, at, needed)
        quantifier = _QUANTIFIER.match(source, at)
        times = quantifier.group() if quantifier else ""
        at += len(times)
        if piece is not None:
            sequence.append(piece + times)
        elif not times.startswith(("?", "*", "{0", "{,")):
            possible = False


def _piece(source: str, at: int, needed: re.Pattern[str]) -> tuple[str | None, int]:
    """One piece, None where it cannot match, and what follows. What is looked around for stays as it is."""
    opening = _OPENING.match(source, at)
    if opening:
        inner, closing = _pruned(source, opening.end(), needed)
        if opening.group() != "(?:":
            return source[at : closing + 1], closing + 1
        return (None if inner is None else f"(?:{inner})"), closing + 1
    found = _PIECE.match(source, at)
    assert found  # noqa: S101 - anything is a piece
    return (None if needed.fullmatch(found.group()) else found.group()), found.end()
