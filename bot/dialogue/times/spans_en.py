"""Spans of time in English: in N days, within N weeks, N ago, and durations (P2.5, P2.6, P2.16)."""

import re

from bot.dialogue.times import calendar as cal
from bot.dialogue.times.numbers import ENGLISH, value
from bot.dialogue.times.scan import mark, rule, stop
from bot.dialogue.times.tokens import DayWord, Elapsed, Mark, Stop, Token

_DAYS = rf"(?P<n>{ENGLISH})[ -]?(?P<unit>day|week|fortnight|month|year)s?(?:' time|'s time)?\b"
_HOURS = (
    rf"(?:(?P<n>{ENGLISH})(?P<half> and a half)?[ -]?(?P<unit>hour|hr|h|minute|min|m)s?\b(?: time)?"
    rf"(?P<half_more> and a half)?(?:(?: and)? (?P<more>\d{{1,2}}) ?(?:minute|min)s?\b)?"
    r"|(?P<half_hour>half an? ?(?:hour|hr)|an? half[ -]hour|half[ -]hour|30m)\b"
    r"|(?P<quarter>(?:a )?quarter of an hour)\b|(?P<three_quarters>three quarters of an hour)\b)"
)
_LATER = r"(?:from (?:now|today)|later|hence)\b"


def _days(found: re.Match[str], *, by: bool = False) -> tuple[Token, ...]:
    n, unit = value(found["n"]), found["unit"]
    if not n:
        return (Stop("no such number"),)
    if unit in ("month", "year"):
        months = n * (12 if unit == "year" else 1)
        return (DayWord(lambda today: cal.months_later(today, months), by),)
    days = n * {"day": 1, "week": 7, "fortnight": 14}[unit]
    return (DayWord(lambda today: cal.later(today, days), by),)


def _minutes(found: re.Match[str]) -> int | None:
    for group, length in (("half_hour", 30), ("quarter", 15), ("three_quarters", 45)):
        if found[group]:
            return length
    n = value(found["n"])
    one = 60 if found["unit"].startswith("h") else 1
    half = one // 2 if found["half"] or found["half_more"] else 0
    return n * one + half + int(found["more"] or 0) if n else None


def _elapsed(found: re.Match[str], *, by: bool = False) -> tuple[Token, ...]:
    length = _minutes(found)
    return (Elapsed(length, by) if length else Stop("no such time"),)


RULES = (
    rule(rf"\b(?:in|after) (?:about |around |another |exactly )?{_DAYS}(?! (?:of|or|with))(?:'? time)?", _days),
    rule(rf"{_DAYS} {_LATER}", _days),
    rule(rf"\b(?:in|after) (?:about |around |another |exactly )?{_HOURS}(?:'s? time)?", _elapsed),
    rule(rf"{_HOURS} {_LATER}", _elapsed),
    rule(rf"\bwithin (?:the next )?{_DAYS}", lambda found: _days(found, by=True)),
    rule(rf"\bwithin (?:the next )?{_HOURS}", lambda found: _elapsed(found, by=True)),
    rule(r"\bwithin this week\b", lambda _: (DayWord(lambda today: cal.in_week(today, 0, 6), by=True),)),
    rule(r"\bwithin this month\b", lambda _: (DayWord(lambda today: cal.in_month(today, 0, -1), by=True),)),
    rule(r"\bwithin (?:this|the) year\b", lambda _: (DayWord(lambda t: cal.given(t, t.year, 12, 31), by=True),)),
    stop(rf"{_DAYS} (?:ago|before|back|earlier)\b", "past"),
    stop(rf"{_HOURS} (?:ago|before|back|earlier)\b", "past"),
    stop(rf"(?:in|over|for|during) the (?:next|coming|following) {_DAYS}", "a length of days"),
    stop(rf"\b(?:for )?{_DAYS}", "a length of days"),
    stop(rf"(?:{_DAYS}) (?:from|after|before) (?!now\b|today\b)", "from another day"),
    mark(rf"\b(?:for |at least |about |around |a |another )?{_HOURS}(?:-long)?", Mark.QUIET),
)
