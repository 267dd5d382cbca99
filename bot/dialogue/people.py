"""Names in a short list, as a learner types it when asked who comes to mind."""

import re
import unicodedata
from collections.abc import Collection
from typing import NamedTuple

MOST_NAMES = 10
NAME_CHARACTERS = 40
_HAN = "\u3400-\u9fff"
_BETWEEN = re.compile(
    rf"[、，,;；\n/|]+|\s+(?:and|&)\s+|(?<=\S)(?:和|跟|还有)(?=\S{{2,}})|(?<=[{_HAN}])\s+(?=[{_HAN}])"
)
_CJK = re.compile(rf"[{_HAN}]")
_LEADING = re.compile(r"^(?:还有|以及|另外)")
_NOT_A_NAME = re.compile(r"^(?:我|你|他|她|它|没|不|是|在|想|也|就|怎么|为什么)|[？?！!。：:<>]")
_JOINER = "\u200d"


class Names(NamedTuple):
    """What a list held: names in order without repeats, pieces that are none, and whether some were too many."""

    found: tuple[str, ...]
    unclear: tuple[str, ...]
    more: bool


def clean(name: str) -> str:
    """The name on one line, without control or direction characters, at most NAME_CHARACTERS long."""
    kept = "".join(" " if c.isspace() else c for c in name if c.isspace() or _is_shown(c))
    return " ".join(kept.split())[:NAME_CHARACTERS].strip()


def _is_shown(character: str) -> bool:
    return character == _JOINER or unicodedata.category(character)[0] != "C"


def names(text: str, never: Collection[str] = ()) -> Names:
    """The names in a typed list; nothing is found where most of it reads like something else.

    `never` are words that are no names, in lower case.
    """
    pieces = [_LEADING.sub("", clean(piece)) for piece in _BETWEEN.split(text)]
    pieces = list(dict.fromkeys(piece for piece in pieces if piece))
    found = [piece for piece in pieces if _reads_like_a_name(piece) and piece.casefold() not in never]
    unclear = [piece for piece in pieces if piece not in found]
    if not found or len(unclear) > len(found) or (pieces[0] in unclear[:1] and len(pieces) < 3):
        return Names((), tuple(unclear), False)
    return Names(tuple(found[:MOST_NAMES]), tuple(unclear), len(found) > MOST_NAMES)


def _reads_like_a_name(piece: str) -> bool:
    if _NOT_A_NAME.search(piece):
        return False
    most = 8 if _CJK.search(piece) else 30
    return len(piece) <= most and any(c.isalpha() for c in piece)
