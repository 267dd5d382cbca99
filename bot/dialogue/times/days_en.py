"""Days in English: today and tomorrow, weekdays, dates, ends of months (P2.1-5, P2.8)."""

import re

from bot.dialogue.times import calendar as cal
from bot.dialogue.times.numbers import ORDINAL, ordinal
from bot.dialogue.times.scan import rule, stop
from bot.dialogue.times.tokens import DayFinder, DayWord, PartOfDay, Stop, Token

# He sat with me, the sun: no days.
_NOT_SAT = r"(?! (?:down|with|in|on|there|at (?!\d|noon|lunch)|next to|together|beside))"
WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
    rf"|saturday|sat{_NOT_SAT}|(?<!the )sun(?:day)?)\b\.?"
)
WEEKDAY_CODES = ("mo", "tu", "we", "th", "fr", "sa", "su")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = rf"(?:{ORDINAL}|(?<![\d.:/])\d{{1,2}}(?![\d:/]|st|nd|rd|th| ?[ap]m|%| (?:people|persons|times|of them)))"
_YEAR = r"(?:,? (?P<year>20\d\d)(?![\d:]))?"
_THE = r"(?:on )?(?:the )?"
_AHEAD = {"this": 0, "the": 0, "next": 1}
# The 3rd floor, the first time: no day of a month.
_NOT_A_DAY = (
    "(?! (?:floor|time|person|one|meeting|week|day|month|quarter|of (?!this|next|the month|jan|feb|mar"
    "|apr|may|jun|jul|aug"
    "|sep|oct|nov|dec)|lesson|chapter|step|place|try|part|year|street|avenue|round|half|grade|edition"
    "|point|thing|date"
    "|call|party|mon|tue|wed|thu|fri|sat|sun|working|business|anniversary|birthday|draft|version|coffee"
    "|message|quarter))"
)


def weekday_number(text: str) -> int:
    """0 for Monday."""
    return WEEKDAY_CODES.index(text[:2])


def month_number(text: str) -> int:
    """1 for January."""
    return _MONTHS.index(text[:3]) + 1


def _day_number(text: str) -> int:
    return int(text) if text.isdigit() else ordinal(text)


def _ahead(days: int) -> DayFinder:
    return lambda today: cal.later(today, days)


def _weekday(found: re.Match[str]) -> tuple[Token, ...]:
    day, which = weekday_number(found["day"]), found["which"]
    if which in ("this", "next"):
        return (DayWord(lambda today: cal.in_week(today, _AHEAD[which], day)),)
    return (DayWord(lambda today: cal.next_weekday(today, day), weekday=day),)


def _weekday_of_week(found: re.Match[str]) -> tuple[Token, ...]:
    day = weekday_number(found["day"])
    weeks = 2 if found["after"] else _AHEAD[found["which"]]
    return (DayWord(lambda today: cal.in_week(today, weeks, day)),)


def _weekend(found: re.Match[str]) -> tuple[Token, ...]:
    weeks = _AHEAD[found["which"] or "the"]
    return (DayWord(lambda today: cal.in_week(today, weeks, 5)),)


def _dated(found: re.Match[str]) -> tuple[Token, ...]:
    month, day, year = month_number(found["month"]), _day_number(found["day"]), found["year"]
    if not 0 < day < 32:
        return (Stop("no such date"),)
    if year:
        return (DayWord(lambda today: cal.given(today, int(year), month, day)),)
    return (DayWord(lambda today: cal.next_date(today, month, day)),)


def _slash(found: re.Match[str]) -> tuple[Token, ...]:
    """Clear only if one number cannot be a month (P2.8)."""
    one, two, year = int(found["one"]), int(found["two"]), found["year"]
    if (one > 12) == (two > 12):
        return (Stop("day or month"),)
    month, day = (two, one) if one > 12 else (one, two)
    if year:
        return (DayWord(lambda today: cal.given(today, int(year), month, day)),)
    return (DayWord(lambda today: cal.next_date(today, month, day)),)


def _iso(found: re.Match[str]) -> tuple[Token, ...]:
    year, month, day = (int(found[name]) for name in ("year", "month", "day"))
    return (DayWord(lambda today: cal.given(today, year, month, day) if day else None),)


def _of_month(found: re.Match[str]) -> tuple[Token, ...]:
    day, which = _day_number(found["day"]), found["which"] or found["which_before"]
    months = _AHEAD[which.split()[-1]] if which else None
    if months is None:
        return (DayWord(lambda today: cal.next_day_of_month(today, day)),)
    return (DayWord(lambda today: cal.in_month(today, months, day)),)


def _month_end(found: re.Match[str]) -> tuple[Token, ...]:
    which, month = found["which"], found["month"]
    if month:
        number = month_number(month)
        return (DayWord(lambda today: cal.next_date(today, number, -1)),)
    return (DayWord(lambda today: cal.in_month(today, _AHEAD[which or "the"], -1)),)


def _nth_weekday(found: re.Match[str]) -> tuple[Token, ...]:
    nth, day, month = ordinal(found["nth"]), weekday_number(found["day"]), found["month"]
    if month:
        number = month_number(month)
        return (DayWord(lambda today: cal.next_nth_weekday(today, number, nth, day)),)
    months = _AHEAD[found["which"]]
    return (DayWord(lambda today: cal.nth_weekday_ahead(today, months, nth, day)),)


def _year_end(found: re.Match[str]) -> tuple[Token, ...]:
    years = int(found["which"] == "next")
    return (DayWord(lambda today: cal.given(today, today.year + years, 12, 31)),)


_WHICH_MONTH = r"(?P<which>this|next|the)(?: same)? month"
RULES = (
    rule(r"\btoday\b", lambda _: (DayWord(_ahead(0)),)),
    rule(r"\btomorrow\b", lambda _: (DayWord(_ahead(1)),)),
    rule(r"\b(?:the )?day after tomorrow\b", lambda _: (DayWord(_ahead(2)),)),
    rule(r"\btonight\b|\bthis (?:evening|night)\b", lambda _: (DayWord(_ahead(0)), PartOfDay("evening"))),
    rule(r"\bthis (?:morning)\b", lambda _: (DayWord(_ahead(0)), PartOfDay("morning"))),
    rule(r"\bthis (?:afternoon|arvo)\b", lambda _: (DayWord(_ahead(0)), PartOfDay("afternoon"))),
    rule(rf"\b(?:on )?(?:(?P<which>this coming|this|next|coming) )?(?P<day>{WEEKDAY})", _weekday),
    rule(
        (
            rf"\b(?:on )?(?P<day>{WEEKDAY}),? (?:(?:of|in) )?(?:the )?(?:(?P<which>this|next) week"
            r"|(?P<after>week after next))\b"
        ),
        _weekday_of_week,
    ),
    rule(
        rf"\b(?:the )?(?:(?P<which>this|next) week|(?P<after>week after next)),? (?:on )?(?P<day>{WEEKDAY})",
        _weekday_of_week,
    ),
    rule(r"\b(?:on |at |over )?(?:the )?(?:(?P<which>this|next) )?weekend\b", _weekend),
    rule(rf"\b{_THE}(?P<month>{MONTH}) ?(?:the )?(?P<day>{_DAY}){_YEAR}", _dated),
    rule(rf"{_THE}(?P<day>{_DAY})(?: of)? ?(?P<month>{MONTH}){_YEAR}", _dated),
    rule(r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})(?:/(?P<year>20\d\d))?(?![\d/])", _slash),
    rule(r"(?<!\d)(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)", _iso),
    rule(
        rf"\b(?:(?P<which_before>this|next) month,? )?(?:on )?the (?P<day>(?<![\d.])\d{{1,2}}(?:st|nd|rd|th)\b)"
        rf"(?: (?:of )?{_WHICH_MONTH}\b)?{_NOT_A_DAY}",
        _of_month,
    ),
    rule(
        rf"{_THE}(?P<day>{ORDINAL})(?: day)?(?: of)? (?P<which>this|next|the) month(?P<which_before>)\b", _of_month
    ),
    rule(
        rf"\b(?:the )?(?:(?:end|last day) of(?: (?:{_WHICH_MONTH}|(?P<month>{MONTH})|month\b))|month[ -]?end\b)",
        _month_end,
    ),
    rule(
        rf"{_THE}(?P<nth>{ORDINAL}) (?P<day>{WEEKDAY}) (?:(?:of|in) )?(?:{_WHICH_MONTH}|(?P<month>{MONTH}))",
        _nth_weekday,
    ),
    rule(r"\b(?:the )?(?:end of (?:(?P<which>this|next|the) )?year|year[ -]?end)\b", _year_end),
    stop(rf"{_THE}{ORDINAL} {WEEKDAY}", "which month"),
    stop(
        rf"\b{WEEKDAY} (?:after next|week\b(?! of))|\bweek (?:from|on) {WEEKDAY}|\bthe {WEEKDAY} (?:after|before)",
        "which week",
    ),
)
