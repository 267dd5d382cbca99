"""Repetitions in English (P2.14)."""

import re

from bot.dialogue.times.days_en import MONTH, WEEKDAY, month_number, weekday_number
from bot.dialogue.times.numbers import ENGLISH, ORDINAL, ordinal, value
from bot.dialogue.times.scan import rule, stop
from bot.dialogue.times.tokens import WEEKDAY_CODES, PartOfDay, PartWord, Repeat, Stop, Token

WORKING_DAYS = WEEKDAY_CODES[:5]
_UNITS = {
    "day": ("DAILY", 1), "week": ("WEEKLY", 1), "fortnight": ("WEEKLY", 2), "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3), "year": ("YEARLY", 1), "daily": ("DAILY", 1), "weekly": ("WEEKLY", 1),
    "fortnightly": ("WEEKLY", 2), "monthly": ("MONTHLY", 1), "quarterly": ("MONTHLY", 3), "yearly": ("YEARLY", 1),
    "annually": ("YEARLY", 1), "half year": ("MONTHLY", 6), "half-year": ("MONTHLY", 6),
}  # fmt: skip
_UNIT = "(?P<unit>day|week|fortnight|month|quarter|year)s?"
_ONCE = r"(?:once )?"
_DAYS = rf"(?P<days>{WEEKDAY}(?:(?:,? and |, ?| ?& ?|/| )(?:every )?{WEEKDAY})*)"
_PLURAL = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days"
_PLURALS = rf"(?P<days>{_PLURAL}(?:(?:,? and |, ?| ?& ?|/)(?:on )?{_PLURAL})*)"
_EACH_MONTH = r"(?:of )?(?:every|each|the|a) month|monthly"
_PARTS: dict[str, PartWord] = {
    "morning": "morning", "noon": "noon", "lunch": "noon", "lunchtime": "noon", "afternoon": "afternoon",
    "evening": "evening", "night": "evening",
}  # fmt: skip


def _on(found: re.Match[str], interval: int) -> tuple[Token, ...]:
    said = [weekday_number(word) for word in re.findall(r"(?:mon|tue|wed|thu|fri|sat|sun)", found["days"])]
    return (Repeat("WEEKLY", interval, by_day=tuple(WEEKDAY_CODES[n] for n in dict.fromkeys(said))),)


def _unit(found: re.Match[str]) -> tuple[Token, ...]:
    freq, interval = _UNITS[found["unit"]]
    n = value(found["n"]) if found["n"] else 1
    return (Repeat(freq, n * interval) if n else Stop("no such number"),)


def _every_other(found: re.Match[str]) -> tuple[Token, ...]:
    freq, interval = _UNITS[found["unit"]]
    return (Repeat(freq, 2 * interval),)


def _nth(found: re.Match[str]) -> tuple[Token, ...]:
    nth = ordinal(found["nth"])
    if nth > 5:
        return (Stop("no such weekday"),)
    return (Repeat("MONTHLY", by_day=(f"{nth}{WEEKDAY_CODES[weekday_number(found['day'])]}",)),)


def _month_day(found: re.Match[str]) -> tuple[Token, ...]:
    days = [ordinal(word) for word in re.findall(ORDINAL, found["days"])]
    if not all(day == -1 or 0 < day < 32 for day in days):
        return (Stop("no such day"),)
    return (Repeat("MONTHLY", by_month_day=tuple(days)),)


def _yearly(found: re.Match[str]) -> tuple[Token, ...]:
    day = int(re.sub(r"\D", "", found["day"]) or 0)
    if not 0 < day < 32:
        return (Stop("no such date"),)
    return (Repeat("YEARLY", by_month_day=(day,), by_month=month_number(found["month"])),)


def _part(found: re.Match[str]) -> tuple[Token, ...]:
    return (Repeat("DAILY"), PartOfDay(_PARTS[found["part"]]))


def _parts_of_weekday(found: re.Match[str]) -> tuple[Token, ...]:
    return (*_on(found, 1), PartOfDay(_PARTS[found["part"]]))


_EVERY = r"\b(?:every|each)(?: single)?"
_NUMBERED = rf"(?P<days>{ORDINAL}(?: day)?(?:(?:,? and |, )(?:the )?{ORDINAL})*)(?: day)?"
RULES = (
    rule(rf"\b(?:on )?(?P<days>{WEEKDAY}) (?P<part>morning|afternoon|evening|night)s\b", _parts_of_weekday),
    stop(r"\b(?:in the )?(?:mornings|afternoons|evenings|nights)\b", "which days"),
    rule(rf"\b{_ONCE}(?:every|each|per)(?: single)? (?P<n>){_UNIT}\b(?! \d)", _unit),
    rule(rf"\b{_ONCE}every (?P<n>{ENGLISH}) {_UNIT}\b", _unit),
    rule(rf"\bonce an? (?P<n>){_UNIT}\b", _unit),
    rule(
        (
            r"\b(?P<n>)(?P<unit>daily|weekly|fortnightly|monthly|quarterly|yearly|annually)\b(?! (?:report"
            "|meeting|review))"
        ),
        _unit,
    ),
    rule(r"\b(?:once )?every (?P<n>)(?P<unit>half[ -]year)\b", _unit),
    rule(rf"\b{_ONCE}every other {_UNIT}\b", _every_other),
    rule(rf"{_EVERY} {_DAYS}(?!-)", lambda found: _on(found, 1)),
    rule(rf"\bevery other {_DAYS}(?!-)", lambda found: _on(found, 2)),
    rule(rf"\b(?:every (?:other|two|2) weeks?|fortnightly),? on {_DAYS}", lambda found: _on(found, 2)),
    rule(rf"\b(?:(?:every|each|once a|once per) week|weekly),? on {_DAYS}", lambda found: _on(found, 1)),
    rule(rf"\b(?:every (?:other|two|2) weeks?|fortnightly),? on {_PLURALS}", lambda found: _on(found, 2)),
    rule(rf"\b(?:(?:every|each) week |weekly )?(?:on )?{_PLURALS}\b", lambda found: _on(found, 1)),
    rule(
        r"\b(?:on )?(?:(?:every|each) )?(?:weekdays?|workdays?|working days?|work days?|business days?)\b",
        lambda _: (Repeat("WEEKLY", by_day=WORKING_DAYS),),
    ),
    rule(r"\b(?:on |at )?(?:(?:every|each) weekend|weekends)\b", lambda _: (Repeat("WEEKLY", by_day=("SA",)),)),
    rule(rf"{_EVERY} (?P<part>morning|noon|lunch|lunchtime|afternoon|evening|night)\b", _part),
    rule(
        (
            rf"\b(?:on )?(?:(?:the|every|each) )?(?P<nth>{ORDINAL}) (?P<day>{WEEKDAY}) (?:of )?(?:every|each|per"
            r"|a) month\b"
        ),
        _nth,
    ),
    rule(rf"\b(?:every|each) (?P<nth>{ORDINAL}) (?P<day>{WEEKDAY}) (?:of|in) (?:the|each|every) month\b", _nth),
    rule(rf"\b(?:(?:every|each|once a) month|monthly),? (?:on )?the (?P<nth>{ORDINAL}) (?P<day>{WEEKDAY})", _nth),
    rule(rf"\b(?:on )?(?:the )?{_NUMBERED} (?:of )?(?:every|each|per) month\b", _month_day),
    rule(rf"\b(?:every|each) {_NUMBERED} (?:of|in) (?:the|each|every) month\b", _month_day),
    rule(
        rf"\b(?:(?:every|each|once a) month|monthly),? on the {_NUMBERED}(?! (?:{WEEKDAY}))(?: (?:of the month))?",
        _month_day,
    ),
    rule(
        r"\b(?:at |by )?(?:the )?end of (?:every|each) month\b|\b(?:every|each) month[ -]end\b"
        r"|\b(?:every|each) month,? (?:at|on) the (?:end|last day)\b",
        lambda _: (Repeat("MONTHLY", by_month_day=(-1,)),),
    ),
    rule(
        (
            rf"\b(?:every year on|every) (?:the )?(?P<month>{MONTH}) (?P<day>\d{{1,2}}(?:st|nd|rd"
            r"|th)?)\b(?: every year)?"
        ),
        _yearly,
    ),
    rule(rf"\b(?P<month>{MONTH}) (?P<day>\d{{1,2}}(?:st|nd|rd|th)?) (?:every|each) year\b", _yearly),
    stop(r"\bbi-?(?:weekly|monthly|annual\w*)|\bsemi-?\w+ly\b", "biweekly"),
    stop(
        (
            rf"(?:\btwice|(?:{ENGLISH}|several|a few|few|couple of) times) (?:a|per|each|every|an) ?(?:day|week"
            "|month|quarter|year)?"
        ),
        "several times",
    ),
    stop(
        (
            rf"\b(?:every|each) (?:(?:{ENGLISH} )?(?:hour|minute|hr|min|second)s?|so often|few|couple|now|time"
            rf"|once|{ORDINAL}|first|last)\b"
        ),
        "every so often",
    ),
    stop(r"\bhourly\b|\bonce in a while\b", "every so often"),
)
