"""Names in a list, as a learner types it when asked who comes to mind."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from bot.dialogue.naming import find
from bot.dialogue.people.introduced import intro, is_role, is_unit, of_mine
from bot.dialogue.text import shorten
from bot.dialogue.times import Unclear, understand
from bot.dialogue.words.answer_words import bare

MOST_NAMES = 10
NAME_CHARACTERS = 40
INTRO_CHARACTERS = 30
"""Who somebody is, in one line: a nickname or a role."""
_HAN = "\u3400-\u9fff"
_BETWEEN = re.compile(
    rf"(?:[、，,;；\n/|]+|\s+(?:and|&|和|跟|还有)\s+|(?<=\S)(?:和|跟|还有)(?=\S{{2,}})|(?<=[{_HAN}])\s+(?=[{_HAN}]))"
    r"(?![^（(]{0,30}[）)])",
    re.IGNORECASE,
)
_CJK = re.compile(rf"[{_HAN}]")
_LEADING = re.compile(r"^(?:还有|以及|另外|and\s+|&\s*)", re.IGNORECASE)
_ASKS = re.compile(r"[？?]")
_MARKUP = re.compile(r"[<>]")
_NOT_A_NAME = re.compile(
    r"^(?:我|你|他|她|它|没|不|是|在|想|也|就|怎么|为什么|可能|也许|大概|应该|好像|这|那|谁|哪|随便|暂时|还没|都|很|太|"
    r"让|以后|再|真)|[？?！!。：:<>]|^[的了吗呢吧啊呀哦嗯哈]+$"
)
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
_SOME_DAY = datetime(2026, 1, 5, tzinfo=UTC)


class Given(NamedTuple):
    """A name, and who that is, where it was said along with it."""

    name: str
    intro: str = ""


class Names(NamedTuple):
    """What a list held: names in order without repeats, pieces that are none, and whether some were too many.

    `mentioned` are people in what reads like a sentence rather than a list; `ended`: the learner said that this is
    all.
    """

    found: tuple[Given, ...]
    unclear: tuple[str, ...]
    more: bool
    mentioned: tuple[str, ...] = ()
    ended: bool = False


class _Piece(NamedTuple):
    """A piece of the list: a name that is surely one or only looks like it, people in a sentence, or neither."""

    text: str
    given: Given | None = None
    sure: bool = False
    mentioned: tuple[str, ...] = ()


def clean(name: str) -> str:
    """The name on one line, without control or direction characters, at most NAME_CHARACTERS long."""
    return one_line(name)[:NAME_CHARACTERS].strip()


def one_line(text: str) -> str:
    """The text on one line, without control or direction characters."""
    kept = "".join(" " if c.isspace() else c for c in text if c.isspace() or _is_shown(c))
    return " ".join(kept.split())


def _is_shown(character: str) -> bool:
    return character == _JOINER or unicodedata.category(character)[0] != "C"


def pieces(text: str) -> list[str]:
    """What stands between the commas of a list, each once."""
    split = [_LEADING.sub("", one_line(piece)).strip() for piece in _BETWEEN.split(text)]
    return list(dict.fromkeys(piece for piece in split if piece))


def names(text: str, never: Collection[str] = (), ends: Collection[str] = ()) -> Names:
    """The names in a typed list; nothing is found where most of it reads like something else.

    `never` are words that are no names, `ends` words that end a list, both as `bare` writes them.
    """
    said = pieces(text)
    listed = [piece for piece in said if bare(piece) not in ends]
    apart = {piece for piece in listed if f"、{piece}" in text or f"{piece}、" in text}
    read = list(_joined([_read(piece, never) for piece in listed], find(one_line(text)), apart))
    given = list({piece.given.name.casefold(): piece.given for piece in reversed(read) if piece.given}.values())[
        ::-1
    ]
    unclear = [piece.text for piece in read if not piece.given and not piece.mentioned]
    mentioned = tuple(dict.fromkeys(name for piece in read for name in piece.mentioned))
    ended = len(listed) < len(said)
    if len(unclear) > len(given) or (read and read[0].text in unclear[:1] and len(read) < 3):
        sure = [piece.given.name for piece in read if piece.given and piece.sure]
        return Names((), tuple(unclear), False, tuple(dict.fromkeys((*sure, *mentioned))), ended)
    return Names(tuple(given[:MOST_NAMES]), tuple(unclear), len(given) > MOST_NAMES, mentioned, ended)


def _read(piece: str, never: Collection[str]) -> _Piece:
    """One piece, by the names that are known for such, or else by its looks."""
    found = () if _ASKS.search(piece) or _MARKUP.search(piece) else find(piece)
    is_short = _reads_like_a_name(piece) and bare(piece) not in never
    if found and bare(piece) not in never:
        before, _, after = piece.partition(found[0])
        who = intro(before, after)
        if who is not None:
            return _Piece(piece, Given(clean(found[0]), shorten(who, INTRO_CHARACTERS)), sure=True)
        if not (is_short and _is_one_word(before, after)):
            return _Piece(piece, mentioned=tuple(map(clean, found)))
    return _Piece(piece, Given(clean(piece)) if is_short else None)


def _is_a_time(piece: str) -> bool:
    """Whether it says when, on whatever day it is said: 明天 is nobody."""
    return not isinstance(understand(piece, _SOME_DAY, "UTC"), Unclear)


def _is_one_word(before: str, after: str) -> bool:
    """Whether what stands around a name may be a part of it, as in Big Tom and 小王子."""
    return len(before + after) == 1 or not _CJK.search(before + after)


def _joined(read: list[_Piece], found: tuple[str, ...], apart: Collection[str]) -> Iterator[_Piece]:
    """The pieces, where one that only says who another is belongs to that: 刘敏，我表姐 and my boss, Ann Lee."""
    last, ahead, told = None, "", None
    for piece in read:
        who = _who(piece, found) or (piece.text if is_role(piece.text) and piece.text not in apart else "")
        if who and last and last.given and not last.given.intro:
            last = _introduced(last, who)
        elif who and not last:
            ahead, told = who, piece
        else:
            if last:
                yield last
            last, ahead, told = _introduced(piece, ahead), "", None
    left = last or told
    if left:
        yield left


def _introduced(piece: _Piece, who: str) -> _Piece:
    given = piece.given
    if not given or given.intro or not who:
        return piece
    return piece._replace(given=given._replace(intro=shorten(who, INTRO_CHARACTERS)))


def _who(piece: _Piece, found: tuple[str, ...]) -> str:
    """What a piece says of the person beside it: a relation that is nobody else in the whole list, or a unit."""
    called = {piece.given.name} if piece.sure and piece.given else set(piece.mentioned)
    if called and called.isdisjoint(found):
        return of_mine(piece.text)
    return piece.text.removesuffix("的") if is_unit(piece.text) and not called else ""


def _reads_like_a_name(piece: str) -> bool:
    if len(piece) > NAME_CHARACTERS or _NOT_A_NAME.search(piece) or _is_a_time(piece):
        return False
    if _CJK.search(piece):
        return len(piece) <= 8
    words = piece.casefold().replace("’", "'").split()
    fits = len(piece) <= 30 and len(words) <= 4 and any(c.isalpha() for c in piece)
    return fits and _NO_NAME_WORDS.isdisjoint(words)
