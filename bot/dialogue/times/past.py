"""On which day something happened, from free text: never ahead, and never a guess."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.dialogue.times import weekdays_zh
from bot.dialogue.times.calendar import given
from bot.dialogue.times.normal import normal
from bot.dialogue.times.numbers import NUMBER, value
from bot.dialogue.times.reading import names_a_day

_Find = Callable[[re.Match[str], date], date | None]
_DAY = timedelta(days=1)
_WEEK = 7
_ENGLISH_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ENGLISH_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAY = r"(?P<day>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
_MONTH = (
    r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?"
)
_ENGLISH_NUMBERS = ("a", "one", "two", "three", "four", "five", "six", "seven")
_COUNT = rf"(?P<n>\d{{1,3}}|an?|{'|'.join(_ENGLISH_NUMBERS[1:])})"


def _ago(days: int) -> _Find:
    return lambda _, today: today - days * _DAY


def _days_ago(found: re.Match[str], today: date) -> date | None:
    n = value(found["n"])
    return today - n * (_WEEK if "周" in found.group() else 1) * _DAY if n and n < 400 else None


def _days_ago_en(found: re.Match[str], today: date) -> date | None:
    said = found["n"]
    n = int(said) if said.isdigit() else _ENGLISH_NUMBERS.index("a" if said == "an" else said) or 1
    return today - n * (_WEEK if "week" in found.group() else 1) * _DAY


def _last(weekday: int, today: date) -> date | None:
    """The latest such weekday before today; on that weekday itself it may be today or a week ago."""
    back = (today.weekday() - weekday) % _WEEK
    return today - back * _DAY if back else None


def _weekday_zh(found: re.Match[str], today: date) -> date | None:
    weekday, which = weekdays_zh.NUMBERS[found["day"]], found["which"] or ""
    if not which:
        return _last(weekday, today)
    monday = today - today.weekday() * _DAY
    return monday + (weekday - _WEEK * which.count("上")) * _DAY


def _weekday_en(found: re.Match[str], today: date) -> date | None:
    weekday, which = _ENGLISH_DAYS.index(found["day"][:3]), (found["which"] or "").strip()
    if which == "this":
        return today + (weekday - today.weekday()) * _DAY
    if which == "last" and today.weekday() > weekday:
        return None  # of this week, or of the one before
    return _last(weekday, today) or (today - _WEEK * _DAY if which == "last" else None)


def _dated(month: int, day: int, today: date) -> date | None:
    """The latest time the calendar showed it, at most half a year ago."""
    for year in (today.year, today.year - 1):
        found = given(date(1, 1, 1), year, month, day)
        if found is not None and found <= today:
            return found if (today - found).days <= 183 else None
    return None


def _date_zh(found: re.Match[str], today: date) -> date | None:
    month, day = value(found["month"]), value(found["n"])
    return _dated(month, day, today) if month and day else None


def _day_of_month(found: re.Match[str], today: date) -> date | None:
    """N号 of this month; a later one would be a month ago, or ahead."""
    day = value(found["n"])
    return today.replace(day=day) if day and day <= today.day else None


def _date_en(found: re.Match[str], today: date) -> date | None:
    return _dated(_ENGLISH_MONTHS.index(found["month"][:3]) + 1, int(found["n"]), today)


_RULES: tuple[tuple[re.Pattern[str], _Find], ...] = tuple(
    (re.compile(pattern, re.ASCII), find)
    for pattern, find in (
        (r"大前天[早中晚]?", _ago(3)),
        (r"前天[早中晚]?|\b(?:the )?day before yesterday\b", _ago(2)),
        (r"昨天[早中晚]?|昨[日晚夜]|\byesterday\b|\blast night\b", _ago(1)),
        (
            r"今天[早中晚]?|今[早晚日]|刚刚|刚才?|方才|\btoday\b|\btonight\b"
            r"|\bthis (?:morning|afternoon|evening|noon)\b|\bjust(?: now)?\b|\bearlier today\b",
            _ago(0),
        ),
        (rf"(?P<n>{NUMBER})(?:天|个?周)(?:之|以)?前", _days_ago),
        (rf"\b{_COUNT} (?:days?|weeks?) ago\b", _days_ago_en),
        (rf"(?P<which>上+个?|[这本])?(?:个)?周(?P<day>{weekdays_zh.CHARACTER})", _weekday_zh),
        (rf"\b(?P<which>last |this )?{_WEEKDAY}", _weekday_en),
        (rf"(?P<month>{NUMBER})月(?P<n>{NUMBER})[号日]?", _date_zh),
        (rf"(?<!月)(?P<n>{NUMBER})[号](?!楼|线|店|厅)", _day_of_month),
        (rf"\b{_MONTH}\.? (?P<n>\d{{1,2}})(?:st|nd|rd|th)?\b", _date_en),
        (rf"\b(?P<n>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}\b", _date_en),
    )
)
_HOURS = re.compile(
    rf"早上|早晨|上午|中午|下午|傍晚|晚上|凌晨|{NUMBER}个?(?:半小时|小时|分钟)(?:之|以)?前|半个?小时(?:之|以)?前"
    r"|\b(?:in the )?(?:morning|afternoon|evening|noon)\b|\b(?:\d+|an?|two|three) (?:hours?|minutes?) ago\b"
)
_OTHER = re.compile(
    r"上个?月|上+个?周|前几天|前阵子|前两天|前些|最近|这几天|这两天|去年|前年|今年|当年|以前|之前|年前|月前|曾|从前|那天|月[初中底]"
    r"|\blast (?:week|month|year)\b|\b(?:months?|years?|while|ages) ago\b|\brecently\b|\bthe other day\b"
    r"|\b(?:once|before|earlier)\b|\blately\b|\bin (?:19|20)\d\d\b"
)


def day_of(text: str, today: date) -> date | None:
    """The one day that is named, `today` where no time is; None where it is uncertain, or ahead."""
    days = _named(text, today)
    day = next(iter(days), today)
    return day if day is not None and day <= today and len(days) < 2 else None


def named_day(text: str, today: date) -> date | None:
    """The same, but None where no time is named either."""
    return day_of(text, today) if _named(text, today) else None


def _named(text: str, today: date) -> set[date | None]:
    """The days that are named, None standing for one that is uncertain."""
    left, days = normal(text), set[date | None]()
    for pattern, find in _RULES:
        days |= {find(found, today) for found in pattern.finditer(left)}
        left = pattern.sub("|", left)
    if not days and _HOURS.search(left):
        days.add(today)
    left = _HOURS.sub("|", left)
    return days | ({None} if _OTHER.search(left) or names_a_day(left) else set())
