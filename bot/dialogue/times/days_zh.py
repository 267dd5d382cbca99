"""Days in Chinese: today and its neighbours, weekdays, dates, ends of months (P2.1-5, P2.8)."""

import re

from bot.dialogue.times import calendar as cal
from bot.dialogue.times import weekdays_zh
from bot.dialogue.times.numbers import NUMBER, value
from bot.dialogue.times.scan import rule, stop
from bot.dialogue.times.tokens import DayFinder, DayWord, Mark, PartOfDay, Stop, Token

AHEAD = {"": 0, "这": 0, "本": 0, "当": 0, "今": 0, "下": 1, "下下": 2}
_WEEK = r"(?:(?P<week>下下|下|这|本|今)个?)"
_THIS_MONTH = r"(?:(?P<ahead>下下|下|这|本|当)个?月)"
_YEAR = r"(?:(?P<year>(?<!\d)\d{4})年|(?P<relative>[今明])年)?的?"
_MONTH = rf"(?:{_YEAR}(?P<month>{NUMBER})月份?)"
_NO_YEAR = "(?P<year>)(?P<relative>)"
# 2号楼, 3号线: a number on a door.
_NOT_A_DAY = r"(?!楼|线|门|店|馆|厅|会议|桌|出口|口|院|公寓|车|机|铺|窗|位|选手|员工|球|房|厂|场|航站|电|仓|码)"
_NOT_THE_DATE = r"(?!内|之内|以内|后|之后|以后|前|之前|以前|游|三餐|程|本|常|记|报|语|元|志)"
_RELATIVE = {"今": 0, "明": 1, "后": 2, "大后": 3}


def _ahead(days: int) -> DayFinder:
    return lambda today: cal.later(today, days)


def _relative(found: re.Match[str]) -> tuple[Token, ...]:
    return (DayWord(_ahead(_RELATIVE[found.group()[:-1]])),)


def _relative_part(found: re.Match[str]) -> tuple[Token, ...]:
    return (DayWord(_ahead(_RELATIVE[found[1]])), PartOfDay("morning" if found[2] in "早晨" else "evening"))


def weekday(week: str, day: int) -> DayWord:
    """A weekday (0 is Monday) of the week that 这, 下 or 下下 names, or a bare one (P2.1, P2.2)."""
    if not week:
        return DayWord(lambda today: cal.next_weekday(today, day), weekday=day)
    return DayWord(lambda today: cal.in_week(today, AHEAD[week], day))


def _weekday(found: re.Match[str]) -> tuple[Token, ...]:
    return (weekday(found["week"] or "", weekdays_zh.NUMBERS[found["day"][0]]),)


def _weekend(found: re.Match[str]) -> tuple[Token, ...]:
    weeks = AHEAD[found["week"] or ""]
    return (DayWord(lambda today: cal.in_week(today, weeks, 5)),)


def _with_year(found: re.Match[str], month: int, day: int) -> DayFinder:
    """The date in the year that was said, or its next occurrence."""
    year, relative = found["year"], found["relative"]
    if year:
        return lambda today: cal.given(today, int(year), month, day)
    if relative:
        return lambda today: cal.given(today, today.year + (relative == "明"), month, day)
    return lambda today: cal.next_date(today, month, day)


def _dated(found: re.Match[str]) -> tuple[Token, ...]:
    month, day = value(found["month"]), value(found["day"])
    return (DayWord(_with_year(found, month, day)) if month and day else Stop("no such date"),)


def _day_of_month(found: re.Match[str]) -> tuple[Token, ...]:
    day, months = value(found["day"]), found["ahead"]
    if not day:
        return (Stop("no such day"),)
    if months:
        return (DayWord(lambda today: cal.in_month(today, AHEAD[months], day)),)
    return (DayWord(lambda today: cal.next_day_of_month(today, day)),)


def _edge_of_month(found: re.Match[str]) -> tuple[Token, ...]:
    """The first or last day of the named month, or of this one."""
    month = value(found["month"]) if found["month"] else 0
    months, day = AHEAD[found["ahead"] or ""], 1 if found["edge"].startswith("第一") else -1
    if month is None:
        return (Stop("no such month"),)
    return (DayWord(_with_year(found, month, day) if month else lambda today: cal.in_month(today, months, day)),)


def nth(text: str) -> int | None:
    """第三 or 最后 (-1)."""
    return -1 if text.startswith("最后") else value(text[1:])


def _nth_weekday(found: re.Match[str]) -> tuple[Token, ...]:
    which, day = nth(found["nth"]), weekdays_zh.NUMBERS[found["day"][0]]
    month = value(found["month"]) if found["month"] else 0
    months = AHEAD[found["ahead"] or ""]
    if not which or month is None or found["year"] or found["relative"]:
        return (Stop("no such weekday"),)
    if month:
        return (DayWord(lambda today: cal.next_nth_weekday(today, month, which, day)),)
    return (DayWord(lambda today: cal.nth_weekday_ahead(today, months, which, day)),)


def _year_end(found: re.Match[str]) -> tuple[Token, ...]:
    years = 1 if found["which"] == "明" else 0
    return (DayWord(lambda today: cal.given(today, today.year + years, 12, 31)),)


RULES = (
    rule(r"大后天|(?<![然以])后天|[今明]天", _relative),
    rule(r"([今明后])(早|晨|晚|夜)(?:上|间|里)?(?!餐|饭|会|点|些|安|宴)", _relative_part),
    rule(rf"{_WEEK}?(?:周的?[, ]?)?周(?P<day>{weekdays_zh.CHARACTER})", _weekday),
    rule(rf"从{_WEEK}?周(?P<day>[一二三四五六日天])(?:起|开始)", lambda found: (Mark.FROM, *_weekday(found))),
    rule(rf"{_WEEK}?周末", _weekend),
    stop(weekdays_zh.TWO, "two days"),
    stop(rf"(?:第{NUMBER}|最后一?|倒数第{NUMBER})个?周", "which month"),
    stop(
        rf"(?:{NUMBER}|半)(?:到|至|、|或|或者|~|-)(?:{NUMBER}|半)个?(?:天|周|月|日|年|小时|分钟|号)", "two numbers"
    ),
    rule(rf"{_MONTH}的?(?P<day>{NUMBER})(?:[号日]{_NOT_A_DAY}|(?![\d点时:个号日周次/.年月天]))", _dated),
    rule(
        r"(?<!\d)(?P<year>\d{4})[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})(?![\d/])[号日]?(?P<relative>)",
        _dated,
    ),
    rule(rf"(?<![\d/])(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})(?![\d/])[号日]?{_NO_YEAR}", _dated),
    rule(rf"(?:{_THIS_MONTH}的?)?(?P<day>{NUMBER})(?:号{_NOT_A_DAY}|日{_NOT_THE_DATE})", _day_of_month),
    rule(rf"(?:{_THIS_MONTH}|{_MONTH}|月)的?月?(?P<edge>[底末])(?!薪)", _edge_of_month),
    rule(rf"(?:{_THIS_MONTH}|{_MONTH})的?(?P<edge>第一|最后一)天", _edge_of_month),
    rule(
        rf"(?:{_THIS_MONTH}|{_MONTH})的?(?P<nth>第{NUMBER}|最后)一?个?周(?P<day>{weekdays_zh.CHARACTER})",
        _nth_weekday,
    ),
    rule(r"(?P<which>[今明])?年的?年?[底末](?!奖)", _year_end),
)
