"""Holidays with a fixed date, the days before and behind them, and those without one (P2.7)."""

import re
from datetime import date, timedelta

from bot.dialogue.times import calendar as cal
from bot.dialogue.times.scan import rule, stop
from bot.dialogue.times.tokens import DayWord, Token

# Month, first day, last day of the break.
FIXED = {
    "new year": (1, 1, 1), "labour": (5, 1, 5), "national": (10, 1, 7), "singles": (11, 11, 11),
    "christmas": (12, 25, 25), "eve": (12, 24, 24), "valentine": (2, 14, 14), "women": (3, 8, 8),
    "children": (6, 1, 1), "teachers": (9, 10, 10), "halloween": (10, 31, 31), "twelfth": (12, 12, 12),
    "fools": (4, 1, 1), "last night": (12, 31, 31),
}  # fmt: skip
FIXED_ZH = {
    "元旦": "new year", "五一": "labour", "劳动节": "labour", "国庆": "national",
    "双十一": "singles", "双11": "singles", "光棍节": "singles", "圣诞": "christmas", "平安夜": "eve",
    "情人节": "valentine", "妇女节": "women", "三八": "women", "儿童节": "children", "六一": "children",
    "教师节": "teachers", "万圣节": "halloween", "双十二": "twelfth", "双12": "twelfth", "愚人节": "fools",
}  # fmt: skip
_FIXED_EN = {
    r"new year'?s day": "new year", r"labou?r day": "labour", r"may day": "labour", r"national day": "national",
    r"(?:singles'?|singles's) day": "singles", r"double (?:11|eleven)": "singles", r"christmas eve": "eve",
    r"christmas(?: day)?": "christmas", r"xmas": "christmas", r"valentine'?s(?: day)?": "valentine",
    r"halloween": "halloween", r"new year'?s eve": "last night",
}  # fmt: skip
_BREAK = "(?:小?长?假期?|假日|黄金周)"
_LUNAR_ZH = (
    "春节|农历|阴历|大年|过年|过完年|年前(?!后)|年后|新年|除夕|元宵|清明|端午|七夕|中元|中秋|重阳|腊八"
    "|小年|年夜|节前|节后|节假日"
    "|假期|放假|长假|寒假|暑假|母亲节|父亲节|感恩节|复活节|开学|立春|冬至|正月|腊月|初[一二三四五六七八九十]"
)
_LUNAR_EN = (
    r"\b(?:lunar|chinese new year|spring festival|new years?(?!'?s)|cny|easter|thanksgiving|dragon boat"
    "|mid-?autumn|qingming"
    "|lantern|diwali|ramadan|eid|the holidays?|holidays|vacation|break|mother'?s day|father'?s day"
    r"|labou?r day weekend)\b"
)
_ENGLISH = "|".join(
    f"(?P<{name.replace(' ', '_')}{i}>{words})" for i, (words, name) in enumerate(_FIXED_EN.items())
)


def _date(today: date, name: str, offset: str) -> date | None:
    """The holiday, the day before it, or the day behind its break; the year is that of the holiday."""
    month, first, last = FIXED[name]
    for year in (today.year, today.year + 1):
        day = date(year, month, last if offset == "after" else first) + timedelta(
            days={"before": -1, "": 0, "after": 1}[offset]
        )
        if day >= today:
            near = (day - today).days <= cal.FARTHEST_DAYS
            return day if near or day.year == today.year or year == today.year else None
    return None


def _in_year(today: date, year: int, name: str, offset: str) -> date | None:
    month, first, last = FIXED[name]
    edge = date(year, month, last if offset == "after" else first)
    return cal.not_past(today, edge + timedelta(days={"before": -1, "": 0, "after": 1}[offset]))


def _word(name: str, offset: str, years: int | None) -> tuple[Token, ...]:
    by = offset == "before"
    if years is not None:
        return (DayWord(lambda today: _in_year(today, today.year + years, name, offset), by),)
    return (DayWord(lambda today: _date(today, name, offset), by),)


def _chinese(found: re.Match[str]) -> tuple[Token, ...]:
    years = {"今": 0, "明": 1}.get(found["year"] or "")
    offset = "before" if found["before"] else "after" if found["after"] else ""
    return _word(FIXED_ZH[found["name"]], offset, years)


def _english(found: re.Match[str]) -> tuple[Token, ...]:
    name = next(v for i, v in enumerate(_FIXED_EN.values()) if found[f"{v.replace(' ', '_')}{i}"])
    return _word(name, found["offset"] or "", None)


_NAMES = "|".join(sorted(FIXED_ZH, key=len, reverse=True))
_SPAN = r"(?![一两二三四五六七八九十\d]+个?[天周月日])"
CHINESE = (
    rule(
        f"(?:(?P<year>[今明])年)?(?P<name>{_NAMES})节?(?:{_BREAK}?(?:(?P<before>之前|以前|前)|(?P<after>之后"
        f"|以后|过后|后)){_SPAN}|当天|那天)?"
        rf"(?!{_BREAK}|前|后|期间|之|以|晚会|快乐|礼物|路|广场|红包)",
        _chinese,
    ),
    stop(rf"(?:{_NAMES})节?(?:{_BREAK}|期间|前后|快乐|那周|第.天)", "a break"),
    stop(_LUNAR_ZH, "no fixed date"),
)
ENGLISH = (
    rule(rf"\b(?:(?P<offset>before|after) )?(?:{_ENGLISH})\b(?! (?:party|break|week|holidays?|season))", _english),
    stop(_LUNAR_EN, "no fixed date"),
)
