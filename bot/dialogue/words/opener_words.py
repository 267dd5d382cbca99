"""Openers: first lines to lean on, each with the conditions under which it fits, and how long it rests."""

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field

from bot.dialogue.beats import Id
from bot.dialogue.templates import Group, Line, slots

OPENER_CHARACTERS = 170
"""With the longest name in its slot an opener still fits into what Telegram lets a button copy."""
LEAST_FREE = 2
"""So many on each occasion fit everybody, so that there is always one, and another."""
Way = Literal["written", "spoken"]
Occasion = Literal["no_answer", "hard"]


def _names_once(say: str) -> str:
    if say.count("{who}") > 1:
        raise ValueError("{who} 最多写一次：名字会很长，复制按钮放不下")
    return say


Said = Annotated[str, Field(max_length=OPENER_CHARACTERS), slots("who"), AfterValidator(_names_once)]


class Opener(Group):
    """One first line; a condition that is not given always holds, but for `after`, which is one of its own.

    `benefit`: the person stands for it. `contacted`: whether there was a real contact before. `days`: at least so
    many since that. `way`: how the learner means to get in touch. `after`: a message had no answer, or the last
    contact was hard. `rest`: days for which it is not shown again where another fits.
    """

    id: Id
    say: Said
    benefit: Id | None = None
    contacted: bool | None = None
    days: Annotated[int, Field(ge=1, le=3650)] | None = None
    way: Way | None = None
    after: Occasion | None = None
    rest: Annotated[int, Field(ge=1, le=365)] = 21


class OpenerWords(Group):
    """The openers; `spoken` are words that say, of a way to get in touch, that it is by voice or face to face."""

    spoken: Annotated[tuple[Line, ...], Field(min_length=1)]
    lines: Annotated[tuple[Opener, ...], Field(min_length=2)]


def opener_faults(words: OpenerWords) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """What is wrong among the openers, each with its path."""
    ids = [opener.id for opener in words.lines]
    named = Counter(opener.benefit for opener in words.lines if opener.benefit)
    for place, opener in enumerate(words.lines):
        loc = ("openers", "lines", place)
        if opener.id in ids[:place]:
            yield (*loc, "id"), f"id {opener.id} 用了两次：每个 id 只能用一次，换一个"
        # Openers serve any lesson, so that none knows all benefits; one named but once may be a slip of the pen.
        several = [benefit for benefit, times in named.items() if times > 1]
        close = get_close_matches(opener.benefit or "", several, n=1)
        if named[opener.benefit or ""] == 1 and close:
            yield (*loc, "benefit"), f"没有 id 是 {opener.benefit} 的好处，是不是 {close[0]}？"
    for occasion in (None, *get_args(Occasion)):
        free = sum(_always_fits(opener) and opener.after == occasion for opener in words.lines)
        if free < LEAST_FREE:
            which = f"after 是 {occasion} 的" if occasion else "不写 after 的"
            yield (
                ("openers", "lines"),
                f"{which}开场白里，别的条件也不写的至少要有 {LEAST_FREE} 条，现在有 {free} 条",
            )


def _always_fits(opener: Opener) -> bool:
    return opener.benefit is None and opener.contacted is None and opener.days is None and opener.way is None
