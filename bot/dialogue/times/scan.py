"""Cuts a text into time expressions and the rest: leftmost first, and of those the longest."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.dialogue.times.tokens import Mark, Stop, Token

Builder = Callable[[re.Match[str]], tuple[Token, ...]]


@dataclass(frozen=True)
class Rule:
    """A pattern of words and what it stands for; among equally long matches the earlier rule wins."""

    pattern: re.Pattern[str]
    build: Builder


@dataclass(frozen=True)
class Piece:
    """A stretch of the text that a rule has read."""

    start: int
    end: int
    text: str
    tokens: tuple[Token, ...]


def rule(pattern: str, build: Builder) -> Rule:
    """A rule in which only ASCII is a word, so that 明天3pm has an edge before the 3."""
    return Rule(re.compile(pattern, re.ASCII), build)


def stop(pattern: str, why: str) -> Rule:
    """A rule for words that make the whole text unclear."""
    return rule(pattern, lambda _: (Stop(why),))


def mark(pattern: str, kind: Mark) -> Rule:
    """A rule for words that only modify the time beside them."""
    return rule(pattern, lambda _: (kind,))


def scan(text: str, rules: Iterable[Rule]) -> list[Piece]:
    """The pieces in the order of the text; what lies between them was read by no rule."""
    waiting = [(found, r) for r in rules if (found := r.pattern.search(text))]
    pieces: list[Piece] = []
    while waiting:
        found, chosen = min(waiting, key=lambda pair: (pair[0].start(), -pair[0].end()))
        end = found.end()
        pieces.append(Piece(found.start(), end, found.group(), chosen.build(found)))
        waiting = [
            (later, r)
            for before, r in waiting
            if (later := before if before.start() >= end else r.pattern.search(text, end))
        ]
    return pieces
