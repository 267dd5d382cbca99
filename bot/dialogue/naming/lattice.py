"""The cheapest way to read a run of Chinese characters as words and names.

Names compete with everyday words, so that 高明 in 高明的人 stays a word and 王总|是 is not read as 王|总是 (P1.7).
"""

from typing import NamedTuple

from bot.dialogue.naming.edges import edges
from bot.dialogue.naming.lexicon import COST, LONGEST, UNKNOWN_CHARACTER
from bot.dialogue.naming.public_names import CHINESE as PUBLIC
from bot.dialogue.naming.spans import Kind, is_han

_PUBLIC_COST = 14


class Token(NamedTuple):
    """A word, or a name of some kind."""

    start: int
    end: int
    kind: Kind | None


def tokens(text: str) -> list[Token]:
    """The words and names of all runs of Chinese characters in a folded text, in order."""
    found: list[Token] = []
    at = 0
    while at < len(text):
        if not is_han(text[at]):
            at += 1
            continue
        end = at
        while end < len(text) and is_han(text[end]):
            end += 1
        found += _read(text, at, end)
        at = end
    return found


def _read(text: str, start: int, end: int) -> list[Token]:
    best: list[int] = [0] + [1 << 30] * (end - start)
    back: list[Token | None] = [None] * (end - start + 1)
    for at in range(start, end):
        so_far = best[at - start]
        for stop in range(at + 1, min(end, at + LONGEST) + 1):
            word = text[at:stop]
            cost = COST.get(word)
            if word in PUBLIC:
                _offer(best, back, start, Token(at, stop, "public"), so_far + _PUBLIC_COST)
            elif cost is not None or stop == at + 1:
                _offer(best, back, start, Token(at, stop, None), so_far + (cost or UNKNOWN_CHARACTER))
        for edge in edges(text, at, end):
            _offer(best, back, start, Token(at, edge.end, edge.kind), so_far + edge.cost)
    path: list[Token] = []
    here = back[end - start]
    while here is not None:
        path.append(here)
        here = back[here.start - start]
    return path[::-1]


def _offer(best: list[int], back: list[Token | None], start: int, token: Token, cost: int) -> None:
    place = token.end - start
    if cost < best[place]:
        best[place] = cost
        back[place] = token
