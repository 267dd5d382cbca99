"""Clock times and parts of the day in English (P2.9-13)."""

import re

from bot.dialogue.times.clocks import clock
from bot.dialogue.times.numbers import HOUR_WORDS, value
from bot.dialogue.times.scan import rule, stop
from bot.dialogue.times.tokens import ClockWord, Half, Mark, PartOfDay, Stop, Token

_ABOUT = r"(?:(?:around|about|approximately|roughly|circa|~) ?)?"
_H = r"(?<![\d:.$#/-])(?P<hour>\d{1,2})"
_HALF = r"(?P<half>[ap]m)\b"
_QUARTERS = {"half": 30, "quarter": 15, "a quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
# At 5 places, by 3 people: a count.
_NOT_COUNTED = (
    "(?=$|[,.;!?)]| (?:on|tomorrow|today|tonight|this|next|with|to|for|in|and|or|sharp|at|please|works?"
    "|then|if|mon|tue|wed"
    "|thu|fri|sat|sun|every|each|by|after|before|is|would|ok|okay|the|about|i|we|he|she|they|because|so"
    "|maybe|when|from"
    r"|pls|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[a-z]+ time)\b| ?[\u3400-\u9fff])(?! (?:and a|or so))"
)


def _twelve(hour: str, minute: str | None, half: str) -> tuple[Token, ...]:
    h, m = int(hour), int(minute or 0)
    if not 1 <= h <= 12 or m > 59:
        return (Stop("no such time"),)
    side: Half = "am" if half == "am" else "pm"
    return (ClockWord(h, m, half=side),)


def _with_half(found: re.Match[str]) -> tuple[Token, ...]:
    return _twelve(found["hour"], found["minute"], found["half"])


def _word_with_half(found: re.Match[str]) -> tuple[Token, ...]:
    return _twelve(str(value(found["hour"])), None, found["half"])


def _range(found: re.Match[str]) -> tuple[Token, ...]:
    """3-5pm starts at 3pm; 11-1pm says no half of the day for its start."""
    first, last = int(found["hour"]), int(found["last"])
    if first > 12:
        return (Stop("no such range"),)
    if first % 12 < last % 12:
        return _twelve(found["hour"], found["minute"], found["half"])
    return clock(found["hour"], int(found["minute"] or 0))


def _bare(found: re.Match[str]) -> tuple[Token, ...]:
    hour = found["hour"]
    return clock(hour, 0) if hour.isdigit() else clock(str(value(hour)), 0)


def _relative(found: re.Match[str]) -> tuple[Token, ...]:
    minutes, hour = _QUARTERS.get(found["minutes"]), value(found["hour"])
    if minutes is None or not hour or hour > 12:
        return (Stop("no such time"),)
    if found["side"] == "past":
        h, m = hour, minutes
    else:
        h, m = (hour - 2) % 12 + 1, 60 - minutes
    half = found["half"]
    if half and h == 12 and found["side"] == "to":
        return (Stop("around noon"),)
    return _twelve(str(h), str(m), half) if half else clock(str(h), m)


def _said(found: re.Match[str]) -> tuple[Token, ...]:
    due = (Mark.DUE,) if found["word"] in ("by", "before") else ()
    return (*due, *clock(found["hour"], 0))


RULES = (
    rule(rf"(?:\bat )?{_ABOUT}(?P<hour>{HOUR_WORDS})(?: ?o'?clock)? ?{_HALF}", _word_with_half),
    rule(rf"\b(?:at )?{_ABOUT}{_H}(?:[:.](?P<minute>[0-5]\d))?(?: ?o'?clock)?(?: ?ish)? ?{_HALF}", _with_half),
    rule(
        (
            rf"(?:\b(?:from|between|at) )?{_ABOUT}{_H}(?::(?P<minute>[0-5]\d))? ?(?:-|~|to|and|until"
            rf"|till) ?(?P<last>\d{{1,2}})(?::[0-5]\d)? ?{_HALF}"
        ),
        _range,
    ),
    rule(
        (
            rf"\b(?:from|between) {_H}(?P<minute>) (?:-|to|and|until|till) \d{{1,2}}(?!\d|:| ?[ap]m| (?:people"
            "|friends))"
        ),
        _bare,
    ),
    rule(rf"(?:\bat )?{_ABOUT}{_H} ?o'?clock", _bare),
    rule(rf"(?:\bat )?{_ABOUT}(?P<hour>{HOUR_WORDS}) ?o'?clock", _bare),
    rule(rf"\b(?P<word>at|around|about|by|before|from)(?: (?:around|about|like))? {_H}{_NOT_COUNTED}", _said),
    rule(rf"\b(?:at|around)(?: (?:around|about))? (?P<hour>{HOUR_WORDS})\b{_NOT_COUNTED}", _bare),
    rule(r"(?:\bat )?(?P<hour>\d{1,2})-?ish\b", _bare),
    rule(
        (
            r"(?:\bat )?\b(?P<minutes>half|(?:a )?quarter|five|ten|twenty-five|twenty) (?P<side>past"
            rf"|to) (?P<hour>\d{{1,2}}(?!\d)|{HOUR_WORDS})(?: ?{_HALF})?"
        ),
        _relative,
    ),
    rule(r"\bat (?:12 |twelve )?(?:noon|midday)\b", lambda _: (ClockWord(12, literal=True),)),
    rule(r"\b12 ?(?:noon|midday)\b", lambda _: (ClockWord(12, literal=True),)),
    stop(r"\b(?:noon|midday|midnight|dawn|dusk|sunset|sunrise)\b", "about when"),
    rule(
        (
            r"(?:\bin the )?\bmornings?\b(?! (?:coffee|person|meeting|run|routine|news))"
            r"|\bfirst thing\b(?: in the morning)?"
        ),
        lambda _: (PartOfDay("morning"),),
    ),
    rule(r"(?:\bat |\bover |\bduring )?\b(?:lunch(?:time| break| hour)?)\b", lambda _: (PartOfDay("noon"),)),
    rule(r"(?:\bin the )?\bafternoons?\b(?! tea)", lambda _: (PartOfDay("afternoon"),)),
    rule(r"(?:\bin the |\bat )?\b(?:evenings?|nights?)\b|\bafter work\b", lambda _: (PartOfDay("evening"),)),
    stop(
        (
            r"\b(?:early|late|mid)[ -](?:in the |next |this )?(?:morning|afternoon|evening|night|week|month|day"
            "|[a-z]+day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
        ),
        "about when",
    ),
)
