"""Repetitions in Chinese (P2.14)."""

import re

from bot.dialogue.times import weekdays_zh
from bot.dialogue.times.days_zh import nth
from bot.dialogue.times.holidays import FIXED, FIXED_ZH
from bot.dialogue.times.numbers import NUMBER, value
from bot.dialogue.times.scan import rule, stop
from bot.dialogue.times.tokens import WEEKDAY_CODES, PartOfDay, PartWord, Repeat, Stop, Token

WORKING_DAYS = WEEKDAY_CODES[:5]
_FREQ = {
    "天": ("DAILY", 1), "日": ("DAILY", 1), "周": ("WEEKLY", 1), "月": ("MONTHLY", 1), "年": ("YEARLY", 1),
    "季度": ("MONTHLY", 3), "季": ("MONTHLY", 3), "半年": ("MONTHLY", 6),
}  # fmt: skip
_ONCE = r"(?:的?(?:至少|最少|各|做|联系|聊|约)?[一1]次)"
_LIST = rf"周?(?P<days>{weekdays_zh.CHARACTER}(?:(?:[、,/和及与跟]|以及|还有|,和)?周?{weekdays_zh.CHARACTER})*)"
_EVERY_WEEK = r"(?:每逢|每一个|每个|每|逢)"
_OTHER_WEEK = r"(?:隔一?个?周|每隔[一1]个?周|每[两二2]个?周|[两二2]周一次,?)"
_MONTHLY = r"每一?个?月的?"
_DAY = r"(?:号|日)"


def _on(found: re.Match[str], interval: int) -> tuple[Token, ...]:
    said = [weekdays_zh.NUMBERS[c] for c in found["days"] if c in weekdays_zh.NUMBERS]
    return (Repeat("WEEKLY", interval, by_day=tuple(WEEKDAY_CODES[n] for n in dict.fromkeys(said))),)


def _unit(found: re.Match[str]) -> tuple[Token, ...]:
    freq, interval = _FREQ[found["unit"].removeprefix("个")]
    n = value(found["n"]) if found["n"] else 1
    return (Repeat(freq, n * interval) if n else Stop("no such number"),)


def _times(found: re.Match[str]) -> tuple[Token, ...]:
    """Once in a unit recurs; N times in it says no days."""
    freq, interval = _FREQ[found["unit"].removeprefix("个")]
    return (Repeat(freq, interval) if value(found["times"]) == 1 else Stop("several times"),)


def _month_days(found: re.Match[str]) -> tuple[Token, ...]:
    days = [value(n) for n in re.findall(NUMBER, found["days"])]
    if not all(days) or max(day or 0 for day in days) > 31:
        return (Stop("no such day"),)
    return (Repeat("MONTHLY", by_month_day=tuple(day for day in days if day)),)


def _nth(found: re.Match[str]) -> tuple[Token, ...]:
    which = nth(found["nth"])
    code = WEEKDAY_CODES[weekdays_zh.NUMBERS[found["day"][0]]]
    return (Repeat("MONTHLY", by_day=(f"{which}{code}",)) if which and which < 6 else Stop("no such weekday"),)


def _yearly(found: re.Match[str]) -> tuple[Token, ...]:
    month, day = value(found["month"]), value(found["day"])
    if not month or not day or month > 12 or day > 31:
        return (Stop("no such date"),)
    return (Repeat("YEARLY", by_month_day=(day,), by_month=month),)


def _holiday(found: re.Match[str]) -> tuple[Token, ...]:
    month, day = FIXED[FIXED_ZH[found["name"]]][:2]
    return (Repeat("YEARLY", by_month_day=(day,), by_month=month),)


def _part(found: re.Match[str]) -> tuple[Token, ...]:
    parts: dict[str, PartWord] = {
        "早": "morning",
        "晨": "morning",
        "上": "morning",
        "中": "noon",
        "下": "afternoon",
    }
    said = found["part"]
    return (Repeat("DAILY"), PartOfDay("morning" if "晨" in said else parts.get(said[0], "evening")))


RULES = (
    rule(rf"每一?个?(?P<n>)(?P<unit>天|日|周(?!末)|月|季度|季|半年|年){_ONCE}?", _unit),
    rule(r"天天", lambda _: (Repeat("DAILY"),)),
    rule(r"每一?个?(?:天|日)?(?P<part>早上|早晨|清晨|早|晚上|晚|上午|中午|下午|傍晚)(?!好)", _part),
    rule(r"(?:每一?个?周?的?|每逢|逢)?工作日(?:每天)?", lambda _: (Repeat("WEEKLY", by_day=WORKING_DAYS),)),
    rule(r"(?:每一?个?|每逢|逢)(?:周的?)?周末", lambda _: (Repeat("WEEKLY", by_day=("SA",)),)),
    rule(rf"{_EVERY_WEEK}(?:周的?)?(?=周){_LIST}", lambda found: _on(found, 1)),
    rule(rf"(?:{_OTHER_WEEK}的?|隔)(?=周){_LIST}", lambda found: _on(found, 2)),
    rule(rf"(?:隔一?个?周|每隔[一1]个?周){_ONCE}?", lambda _: (Repeat("WEEKLY", 2),)),
    rule(rf"每隔[一1][天日]{_ONCE}?", lambda _: (Repeat("DAILY", 2),)),
    rule(rf"(?:每隔[一1]个|隔一?个?)月{_ONCE}?", lambda _: (Repeat("MONTHLY", 2),)),
    rule(rf"每隔[一1]年{_ONCE}?", lambda _: (Repeat("YEARLY", 2),)),
    rule(rf"每(?P<n>{NUMBER})(?P<unit>天|日|个?周|个?月|个?季度|年){_ONCE}?", _unit),
    rule(rf"(?P<n>{NUMBER})(?P<unit>天|个?周|个?月|个?季度|年)(?:做|联系|聊|约|见|跑)?[一1]次", _unit),
    rule(r"(?P<n>)(?P<unit>半年)[一1]次", _unit),
    rule(rf"(?:每一?个?|[一1]个?)(?P<unit>天|日|周|月|季度|季|半年|年)的?(?P<times>{NUMBER})[次回遍]", _times),
    rule(
        rf"{_MONTHLY}(?P<days>{NUMBER}{_DAY}?(?:(?:[、,/和及与跟]|以及){NUMBER}{_DAY}?)*)(?<=[号日])", _month_days
    ),
    rule(rf"{_MONTHLY}(?:月?[底末]|最后一天)", lambda _: (Repeat("MONTHLY", by_month_day=(-1,)),)),
    rule(rf"{_MONTHLY}第一天", lambda _: (Repeat("MONTHLY", by_month_day=(1,)),)),
    rule(rf"{_MONTHLY}(?P<nth>第{NUMBER}|最后)一?个?周(?P<day>{weekdays_zh.CHARACTER})", _nth),
    rule(rf"每年的?(?P<month>{NUMBER})月(?P<day>{NUMBER})[号日]", _yearly),
    rule(rf"每年的?(?P<name>{'|'.join(FIXED_ZH)})节?(?!假|长假|前|后|期间|之|以)", _holiday),
    stop(rf"每隔(?:{NUMBER}|几|数)?[个天日周月年小分]?", "every so many"),
    stop(
        r"每一?个?月的?(?:初|[二三]?十)[一二三四五六七八九]?(?![个号日次回遍到至分点人位天])", "a day of the month"
    ),
    stop(
        r"每一?个?月(?:的?月?(?:初|中旬?|上旬|下旬)|第.周|的?(?:第.个|最后一?个)(?:工作日|周末|周(?![一-日])))",
        "part of a month",
    ),
    stop(r"每年(?:的?年?[底末初]|的?.{1,2}节|春)", "part of a year"),
    stop(r"每(?:一?个?季度?|半年)的?(?:第|最后|[底末初])", "part of a quarter"),
    stop(rf"每(?:{NUMBER})?个?(?:小时|分钟|刻钟|秒)", "every hour"),
    stop(
        rf"每[双单]周|[双单]周|每次|每{NUMBER}?几|每隔几|每[两二2]个?周[一二三四五六日天](?!次)|隔[天日]|每几",
        "every so many",
    ),
)
