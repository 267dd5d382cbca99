"""What a learner types where the coach waits for a time, as what the coach can keep: a date, an hour, a rhythm.

It all goes through `times.understand`; what that leaves unclear stays unclear here.
"""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from dateutil.rrule import rrulestr

from bot.dialogue import planner
from bot.dialogue.state import Proposed, Settings
from bot.dialogue.times import Day, Instant, Repetition, Unclear, When, understand
from bot.dialogue.times.when import PartName

SUGGESTED: dict[PartName, time] = {
    "morning": time(9),
    "noon": time(12),
    "afternoon": time(15),
    "evening": time(20),
}
"""The hour that is suggested for a part of the day (the conventions, P2.9); it is confirmed like any other."""
DAYS_OF = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 30, "YEARLY": 365}
LONGEST_QUIET = 14
"""Hours: quiet ones that would last longer were meant otherwise."""
EVENING = 17
_BARE = re.compile(r"[0-9]{1,2}")
_MOVED_TO = re.compile(
    r"^(?:(?:please|can you|could you|let.?s) )?(?:move|change|shift|push|postpone|put|switch|make|reschedule)"
    r"(?: \w+){0,4}? (?:to|until|till|for)\b"
    r"|^(?:请|帮我|那就|就)?(?:把\S{1,8}?)?(?:挪|改|换|调|移|推迟|延)[到成至]",
    re.IGNORECASE,
)
_PLAIN_NOON = re.compile(
    r"(?<!\bat )(?<!\bby )(?<!\bbefore )(?<!\bafter )(?<!\baround )(?<!\babout )(?<!\b12 )(?<!\btwelve )"
    r"\b(?:noon|midday)\b",
    re.IGNORECASE,
)
_AT_THAT = re.compile(r"(?<=[午晚早上])(?:吃饭|休息)?的?时候吧?[。.]?$")
"""What a part of the day is for says nothing more about when: 中午吃饭的时候."""
_WHOLE_DAY = timedelta(days=1)
_SEARCHED = 60
"""Occurrences of a rhythm that are looked at for the first that can be."""
_TO = re.compile(r"\s*(?:到|至|—+|–|~|～|-|\bto\b|\btill\b|\buntil\b)\s*", re.IGNORECASE)
_FROM = re.compile(r"^\s*(?:从|from\b)\s*", re.IGNORECASE)


def time_of(text: str, now: datetime, settings: Settings) -> Proposed | None:
    """The one time that is meant, from an hour to a rhythm; None where it is not certain."""
    return _proposed(understand(_time_said(text), now, planner.zone(settings).key), now, settings)


def _time_said(text: str) -> str:
    """The time alone where something is to be moved there; a plain noon is twelve, since it is confirmed."""
    return _PLAIN_NOON.sub("at noon", _MOVED_TO.sub("", _AT_THAT.sub("", text.strip())))


def hour_on(text: str, on: date, now: datetime, settings: Settings) -> Proposed | None:
    """The same where an hour of the day `on` is asked for: a text that names no day is about that one."""
    zone, text = planner.zone(settings).key, _hour_said(text)
    on_that_day = understand(f"{on.isoformat()} {text}", now, zone)
    if isinstance(on_that_day, Instant) or (isinstance(on_that_day, Day) and on_that_day.part):
        return _proposed(on_that_day, now, settings)
    elsewhere = (understand(f"{on + n * _WHOLE_DAY} {text}", now, zone) for n in (1, 2))
    names_no_day = not any(isinstance(when, Unclear) for when in elsewhere)
    return None if names_no_day else _proposed(understand(text, now, zone), now, settings)


def _hour_said(text: str) -> str:
    """A bare number stands for an hour where one is asked for."""
    return f"{text.strip()}点" if _BARE.fullmatch(text.strip()) else text


def _proposed(when: When, now: datetime, settings: Settings) -> Proposed | None:
    match when:
        case Instant():
            at = when.local.time().replace(second=0, microsecond=0)
            return _at(Proposed(on=when.local.date(), at=at, timed=True, by=when.by), now, settings)
        case Day():
            day = Proposed(on=when.date, by=when.by)
            if when.part is None:
                return day
            at_its_hour = day.model_copy(update={"at": SUGGESTED[when.part], "timed": True})
            return _at(at_its_hour, now, settings) or day
        case Repetition():
            return _recurring(when, now, settings)
        case _:
            return None


def _at(one: Proposed, now: datetime, settings: Settings) -> Proposed | None:
    """With its hour, the nudge hour as such; None where that is over or is skipped by daylight saving."""
    if one.on is None or one.at is None:
        return one
    due = planner.due(one.on, one.at, settings)
    if due <= now or planner.local(due, settings).replace(tzinfo=None) != datetime.combine(one.on, one.at):
        return None
    return one.model_copy(update={"at": None}) if one.at == time(settings.hour) else one


def _recurring(when: Repetition, now: datetime, settings: Settings) -> Proposed | None:
    """A rhythm, from the first day on which it can be; where it names no day, the first is still open."""
    rule = when.rrule
    found = Proposed(on=None, recurs=True, cadence=cadence(when))
    if not ({"BYDAY", "BYMONTHDAY"} & rule.keys() or rule == {"FREQ": "DAILY"} | _clock_keys(when)):
        return found if found.cadence else None
    at = time(int(str(rule["BYHOUR"])), int(str(rule["BYMINUTE"]))) if "BYHOUR" in rule else None
    at = SUGGESTED[when.part] if at is None and when.part else at
    today = planner.local(now, settings).date()
    from_day = max(today, when.start) if when.start else today
    text = ";".join(f"{key}={_listed(value)}" for key, value in rule.items() if key not in _clock_keys(when))
    for _, day in zip(range(_SEARCHED), rrulestr(text, dtstart=datetime.combine(from_day, time())), strict=False):
        first = found.model_copy(update={"on": day.date(), "at": at, "timed": at is not None})
        possible = _at(first, now, settings)
        if possible is not None:
            return possible
    return None


def _clock_keys(when: Repetition) -> dict[str, object]:
    return {key: value for key, value in when.rrule.items() if key in ("BYHOUR", "BYMINUTE")}


def _listed(value: str | int | list[str] | list[int]) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def cadence(when: When) -> int | None:
    """The whole days from one time of a rhythm to the next; None where there is no such number."""
    if not isinstance(when, Repetition):
        return None
    rule = when.rrule
    several = any(isinstance(value, list) and len(value) > 1 for value in rule.values())
    days = DAYS_OF[str(rule["FREQ"])] * int(str(rule.get("INTERVAL", 1)))
    return None if several or days > 2 * DAYS_OF["YEARLY"] else days


def cadence_of(text: str, now: datetime) -> int | None:
    """A rhythm in days, as it is typed; None where it is not certain."""
    return cadence(understand(text, now, "UTC"))


def clock(text: str, now: datetime) -> time | None:
    """An hour by itself, on no particular day; None where it is not certain."""
    on = (now.astimezone(UTC) + 2 * _WHOLE_DAY).date()
    written = (f"{on.isoformat()} {said}" for said in (_hour_said(text), f"at {text.strip()}"))
    whens = (understand(one, now, "UTC") for one in written)
    return next((when.local.time() for when in whens if isinstance(when, Instant) and not when.by), None)


def whole_hours(text: str, now: datetime) -> tuple[int, ...]:
    """The whole hours that are meant: one, or two where it may be either or lies between them, or none.

    A part of the day by itself stands for the hour that is suggested for it.
    """
    one = clock(text, now)
    if one is not None:
        return (one.hour,) if one.minute == 0 else (one.hour, (one.hour + 1) % 24)
    on = (now.astimezone(UTC) + 2 * _WHOLE_DAY).date()
    part = understand(f"{on.isoformat()} {text}", now, "UTC")
    if isinstance(part, Day) and part.part is not None and not part.by:
        return (SUGGESTED[part.part].hour,)
    return either_half(text, now)


def either_half(text: str, now: datetime) -> tuple[int, ...]:
    """The two whole hours of the day that an hour may be which says neither morning nor evening, or none."""
    if clock(text, now) is not None:
        return ()
    halves = [clock(f"{half}{_hour_said(text)}", now) for half in ("早上", "晚上")]
    both = tuple(half.hour for half in halves if half is not None and half.minute == 0)
    return both if len(both) == len(halves) else ()


class Quiet(NamedTuple):
    """Quiet hours from and until, and whether they were widened to whole ones."""

    hours: tuple[int, int]
    widened: bool


def quiet(text: str, now: datetime) -> Quiet | None:
    """Quiet hours as typed, widened to whole ones; None where they are not certain."""
    ends = _TO.split(_FROM.sub("", text.strip().rstrip("。.!！")))
    if len(ends) != 2 or not all(ends):
        return None
    begins = clock(ends[0], now)
    if begins is None:
        return None
    stops = _in_the_morning(ends[1]) if begins.hour >= EVENING else None
    stops = stops or clock(ends[1], now)
    if stops is None:
        return None
    until = (stops.hour + (stops.minute > 0)) % 24
    widened = bool(begins.minute or stops.minute)
    lasts = (until - begins.hour) % 24
    return Quiet((begins.hour, until), widened) if 0 < lasts <= LONGEST_QUIET else None


def _in_the_morning(text: str) -> time | None:
    """An end that says only a number lies in the morning after."""
    said = re.fullmatch(r"([0-9]{1,2})\s*[点點时時]?", text.strip())
    return time(int(said[1])) if said and int(said[1]) < 12 else None
