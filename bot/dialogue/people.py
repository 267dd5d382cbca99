"""Names in a short list, as a learner types it when asked who comes to mind."""

import re
import unicodedata
from collections.abc import Collection
from typing import NamedTuple

from bot.dialogue.answer_words import bare

MOST_NAMES = 10
NAME_CHARACTERS = 40
_HAN = "\u3400-\u9fff"
_BETWEEN = re.compile(
    rf"[、，,;；\n/|]+|\s+(?:and|&)\s+|(?<=\S)(?:和|跟|还有)(?=\S{{2,}})|(?<=[{_HAN}])\s+(?=[{_HAN}])"
)
_CJK = re.compile(rf"[{_HAN}]")
_LEADING = re.compile(r"^(?:还有|以及|另外)")
_NOT_A_NAME = re.compile(r"^(?:我|你|他|她|它|没|不|是|在|想|也|就|怎么|为什么)|[？?！!。：:<>]")
_NO_NAME_WORDS = frozenset(
    {
        *("i", "i'm", "im", "me", "my", "we", "you", "he", "she", "it", "they", "to", "the", "of", "for", "is"),
        *("am", "are", "was", "have", "has", "had", "do", "does", "did", "don't", "dont", "not", "no", "need"),
        *("think", "know", "want", "can", "can't", "cannot", "could", "would", "should", "let's", "please"),
        *("what", "why", "how", "who", "when", "there", "nobody"),
    }
)
"""English words that no list of names holds: with one of them the piece is a sentence."""
_JOINER = "\u200d"


class Names(NamedTuple):
    """What a list held: names in order without repeats, pieces that are none, and whether some were too many."""

    found: tuple[str, ...]
    unclear: tuple[str, ...]
    more: bool


def clean(name: str) -> str:
    """The name on one line, without control or direction characters, at most NAME_CHARACTERS long."""
    return one_line(name)[:NAME_CHARACTERS].strip()


def one_line(text: str) -> str:
    """The text on one line, without control or direction characters."""
    kept = "".join(" " if c.isspace() else c for c in text if c.isspace() or _is_shown(c))
    return " ".join(kept.split())


def _is_shown(character: str) -> bool:
    return character == _JOINER or unicodedata.category(character)[0] != "C"


def names(text: str, never: Collection[str] = ()) -> Names:
    """The names in a typed list; nothing is found where most of it reads like something else.

    `never` are words that are no names, as `bare` writes them.
    """
    pieces = [_LEADING.sub("", clean(piece)) for piece in _BETWEEN.split(text)]
    pieces = list(dict.fromkeys(piece for piece in pieces if piece))
    found = [piece for piece in pieces if _reads_like_a_name(piece) and bare(piece) not in never]
    unclear = [piece for piece in pieces if piece not in found]
    if not found or len(unclear) > len(found) or (pieces[0] in unclear[:1] and len(pieces) < 3):
        return Names((), tuple(unclear), False)
    return Names(tuple(found[:MOST_NAMES]), tuple(unclear), len(found) > MOST_NAMES)


def _reads_like_a_name(piece: str) -> bool:
    if _NOT_A_NAME.search(piece):
        return False
    if _CJK.search(piece):
        return len(piece) <= 8
    words = piece.casefold().replace("’", "'").split()
    fits = len(piece) <= 30 and len(words) <= 4 and any(c.isalpha() for c in piece)
    return fits and _NO_NAME_WORDS.isdisjoint(words)
