"""Spans of time in Chinese: N later, within N, N ago, and durations (P2.5, P2.6, P2.16)."""

import re
from datetime import date

from bot.dialogue.times import calendar as cal
from bot.dialogue.times.numbers import NUMBER, value
from bot.dialogue.times.scan import mark, rule, stop
from bot.dialogue.times.tokens import DayWord, Elapsed, Mark, Stop, Token

_DAYS = rf"(?P<n>{NUMBER}|半)(?P<unit>个月|天|个?周(?!年|[一二三四五六日天末])|年)"
_MINUTES = (
    rf"(?:(?P<n>{NUMBER})个?(?P<half>半)?(?P<unit>小时|分钟|刻钟)(?:(?P<more>{NUMBER})分钟?|(?P<more_half>半))?"
    r"|(?P<half_hour>半个?(?:小时)))"
)
_LATER = "(?:之|以)?后"
_WITHIN = "(?:之|以)?内"
_MINUTES_IN = {"小时": 60, "分钟": 1, "刻钟": 15}
_FAR = 10_000


def span(n: int, unit: str, *, by: bool = False) -> DayWord:
    """So many days, weeks, months or years from today."""
    if unit.endswith("月"):
        return DayWord(lambda today: cal.months_later(today, n), by)
    if unit.endswith("年"):
        return DayWord(lambda today: cal.months_later(today, 12 * n), by)
    return DayWord(lambda today: cal.later(today, 7 * n if unit.endswith("周") else n), by)


def _days(found: re.Match[str], *, by: bool = False) -> tuple[Token, ...]:
    unit = found["unit"]
    if found["n"] == "半":
        halves = {"个月": (15, "天"), "年": (6, "个月")}
        return (span(*halves[unit], by=by),) if unit in halves else (Stop("half a day"),)
    n = value(found["n"])
    return (span(n, unit, by=by) if n else Stop("no such number"),)


def minutes(found: re.Match[str]) -> int | None:
    """How many minutes 一个半小时 or 一刻钟 are."""
    if found["half_hour"]:
        return 30
    n, more = value(found["n"]), value(found["more"]) if found["more"] else 0
    if not n or more is None:
        return None
    one = _MINUTES_IN[found["unit"]]
    return n * one + (one // 2 if found["half"] or found["more_half"] else 0) + more


def _elapsed(found: re.Match[str], *, by: bool = False) -> tuple[Token, ...]:
    length = minutes(found)
    return (Elapsed(length, by) if length and length < _FAR else Stop("no such time"),)


def _sunday(today: date) -> date | None:
    return cal.in_week(today, 0, 6)


_PERIOD_ENDS = {
    "周": _sunday,
    "月": lambda today: cal.in_month(today, 0, -1),
    "年": lambda today: cal.given(today, today.year, 12, 31),
}


def _within_this(found: re.Match[str]) -> tuple[Token, ...]:
    return (DayWord(_PERIOD_ENDS[found["period"] or "年"], by=True),)


RULES = (
    rule(rf"(?:再?过)?{_DAYS}{_LATER}", _days),
    rule(rf"(?:再?过){_DAYS}", _days),
    rule(rf"(?:再?过)?{_MINUTES}{_LATER}", _elapsed),
    rule(rf"(?:再?过){_MINUTES}", _elapsed),
    rule(rf"(?:未来|接下来)?(?:的?这)?{_DAYS}(?:时间)?{_WITHIN}", lambda found: _days(found, by=True)),
    rule(rf"(?P<n>{NUMBER})(?P<unit>日){_WITHIN}", lambda found: _days(found, by=True)),
    rule(rf"{_MINUTES}{_WITHIN}", lambda found: _elapsed(found, by=True)),
    rule(rf"(?:[这本]个?(?P<period>[周月])|[今本]年){_WITHIN}", _within_this),
    rule(rf"(?<![今明去前后])(?P<period>年){_WITHIN}", _within_this),
    rule(rf"(?P<day>[今明])天{_WITHIN}", lambda found: (span(int(found["day"] == "明"), "天", by=True),)),
    stop(rf"(?:{NUMBER}|[几半数])多?个?(?:天|日|周|月|年|小时|分钟|刻钟)多?(?:之|以)?前", "past"),
    mark(rf"{_MINUTES}(?!{_LATER}|{_WITHIN}|(?:之|以)?前)的?(?:时间)?", Mark.QUIET),
    stop(rf"(?:{NUMBER}|半)(?:个月|天|个?周(?!年)|年|整天|日(?!$))", "a length of days"),
    stop(rf"{NUMBER}个?半(?:个?月|天|周|年)(?:{_LATER}|{_WITHIN})?", "a broken number"),
    stop(rf"{NUMBER}个?(?:工作日|季度|周末|晚上|早上|上午|下午|晚)(?:{_LATER}|{_WITHIN})?", "working days"),
)
