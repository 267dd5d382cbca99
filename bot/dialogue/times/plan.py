"""Puts the time expressions of a text together to one plan, or finds that they are none (P2.5, P2.13-17)."""

import re
from dataclasses import dataclass, field

from bot.dialogue.times.reports import tells_a_plan
from bot.dialogue.times.scan import Piece
from bot.dialogue.times.tokens import (
    ClockWord,
    DayWord,
    Elapsed,
    Mark,
    PartOfDay,
    Repeat,
    Stop,
    Token,
    Zone,
)

_RANGE = re.compile(r" ?(?:到|至|-|~|to|till|until|——?) ?")
_TIME = DayWord | ClockWord | PartOfDay
# What may stand between a word and the time it belongs to.
_JOINT = re.compile(r"[ ,:]?(?:在|于|是|为|the|on)?[ ,:]?")
# Digits and time words that no rule has read, outside names such as 小月.
_LEFT_OVER = re.compile(
    r"[0-9]|(?<![小阿老])[年月周号日点时分秒天早晚午夜季刻旬钟]|\b(?:days?|weeks?|months?|am|pm|mon"
    r"|tues?|thurs?|fri|[a-z]+(?<!to)(?<!birth)(?<!holi)(?<!some)day)\b"
)


@dataclass
class Plan:
    """What one text says about when."""

    days: list[DayWord] = field(default_factory=list)
    starts: list[DayWord] = field(default_factory=list)
    clocks: list[ClockWord] = field(default_factory=list)
    parts: list[PartOfDay] = field(default_factory=list)
    elapsed: list[Elapsed] = field(default_factory=list)
    repeats: list[Repeat] = field(default_factory=list)
    zones: list[Zone] = field(default_factory=list)
    by: bool = False


@dataclass(frozen=True)
class _Item:
    token: Token
    text: str
    start: int
    end: int


def combine(text: str, pieces: list[Piece]) -> Plan | None:
    """The one plan that the text tells, or None."""
    items = [_Item(token, p.text, p.start, p.end) for p in pieces for token in p.tokens]
    if any(isinstance(item.token, Stop) for item in items) or _left_over(text, pieces):
        return None
    times = [item for item in items if item.token is not Mark.QUIET]
    plan = _assembled(text, _without_range_ends(text, times))
    if plan is None or not tells_a_plan(around(text, pieces), repeated=bool(plan.repeats)):
        return None
    return plan


def _left_over(text: str, pieces: list[Piece]) -> bool:
    return bool(_LEFT_OVER.search(_blanked(text, pieces)))


def around(text: str, pieces: list[Piece]) -> str:
    """The text with a bar for each time; words that only look like times stay."""
    return _blanked(text, [p for p in pieces if p.tokens != (Mark.QUIET,)])


def _blanked(text: str, pieces: list[Piece]) -> str:
    kept, at = [], 0
    for piece in pieces:
        kept += [text[at : piece.start], "|"]
        at = piece.end
    return "".join([*kept, text[at:]])


def _without_range_ends(text: str, items: list[_Item]) -> list[_Item]:
    """Of 10点到11点 and 10am to 11am only the start is kept (P2.13)."""
    kept: list[_Item] = []
    skip = 0
    for at, item in enumerate(items):
        if skip:
            skip -= 1
            continue
        kept.append(item)
        if isinstance(item.token, ClockWord):
            skip = _range_end(text, items[at : at + 3])
    return kept


def _range_end(text: str, items: list[_Item]) -> int:
    """How many of the items behind the first are the end of a range that it begins."""
    if len(items) < 2 or not _RANGE.fullmatch(text[items[0].end : items[1].start]):
        return 0
    if isinstance(items[1].token, ClockWord):
        return 1
    ends = isinstance(items[1].token, PartOfDay) and len(items) > 2 and isinstance(items[2].token, ClockWord)
    return 2 if ends else 0


def _assembled(text: str, items: list[_Item]) -> Plan | None:
    plan = Plan()
    recurs = any(isinstance(item.token, Repeat) for item in items)
    starting: set[int] = set()
    for at, item in enumerate(items):
        before = items[at - 1] if at and _joined(text, items[at - 1], item) else None
        behind = items[at + 1] if at + 1 < len(items) and _joined(text, item, items[at + 1]) else None
        match item.token:
            case Mark.BEFORE | Mark.DUE:
                other = before if item.token is Mark.BEFORE else behind
                if other and isinstance(other.token, _TIME):
                    plan.by = True
                elif before or item.text not in ("前", "by", "before", "by the", "before the"):
                    return None
            case Mark.AFTER if before or (item.text != "后" and not recurs):
                return None
            case Mark.FROM if behind and isinstance(behind.token, DayWord):
                if not recurs:
                    return None
                starting.add(at + 1)
            case Mark.ONWARDS if before and isinstance(before.token, DayWord):
                if not recurs:
                    return None
                starting.add(at - 1)
            case _:
                pass
    for at, item in enumerate(items):
        _put(plan, item.token, starts=at in starting)
    return plan


def _joined(text: str, one: _Item, two: _Item) -> bool:
    return bool(_JOINT.fullmatch(text[one.end : two.start])) if one.end <= two.start else True


def _put(plan: Plan, token: Token, *, starts: bool) -> None:
    match token:
        case DayWord():
            (plan.starts if starts else plan.days).append(token)
        case ClockWord():
            plan.clocks.append(token)
        case PartOfDay():
            plan.parts.append(token)
        case Elapsed():
            plan.elapsed.append(token)
        case Repeat():
            plan.repeats.append(token)
        case Zone():
            plan.zones.append(token)
        case _:
            pass
