"""Turns a plan into an instant, a day or a repetition, seen from now in the learner's zone (P2.1-15)."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.dialogue.times import calendar as cal
from bot.dialogue.times.plan import Plan
from bot.dialogue.times.tokens import WEEKDAY_CODES, ClockWord, DayWord, Elapsed, PartWord, Repeat
from bot.dialogue.times.when import Day, Instant, PartName, Repetition, Unclear, When
from bot.dialogue.times.zones import is_own

# The hour at which a part of today is over (P2.12).
_ENDS: dict[PartName, int] = {"morning": 12, "noon": 14, "afternoon": 18, "evening": 24}


def resolve(plan: Plan, now: datetime) -> When:
    """The plan seen from `now`, which is aware and in the learner's zone."""
    found = _resolved(plan, now)
    moment = found.local if isinstance(found, Instant) else now
    zone = now.tzinfo
    if isinstance(zone, ZoneInfo) and not all(is_own(named.name, moment, zone) for named in plan.zones):
        return Unclear()
    return found


def _resolved(plan: Plan, now: datetime) -> When:
    parts = {part.name for part in plan.parts}
    clocks = set(plan.clocks)
    if len(parts) > 1 or len(clocks) > 1 or len(plan.elapsed) > 1 or len(set(plan.repeats)) > 1:
        return Unclear()
    part, clock = next(iter(parts), None), next(iter(clocks), None)
    if plan.elapsed:
        alone = not (part or clock or plan.days or plan.repeats)
        return _after(plan.elapsed[0], now, by=plan.by) if alone else Unclear()
    if plan.repeats:
        return Unclear() if plan.by else _recurring(plan, part, clock, now.date())
    return _once(plan, part, clock, now)


def _after(elapsed: Elapsed, now: datetime, *, by: bool) -> When:
    try:
        moment = now.astimezone(UTC) + timedelta(minutes=elapsed.minutes)
        local = moment.replace(second=0, microsecond=0).astimezone(now.tzinfo)
    except OverflowError:
        return Unclear()
    return Instant(local=local, by=by or elapsed.by)


def _recurring(plan: Plan, part: PartWord | None, clock: ClockWord | None, today: date) -> When:
    repeat = _with_weekday(plan.repeats[0], plan.days)
    start = one_day(plan.starts, today) if plan.starts else None
    if repeat is None or (plan.starts and start is None):
        return Unclear()
    rule = rfc5545(repeat)
    if clock:
        read = hour_of(clock, part)
        if read is None or read[1]:
            return Unclear()
        return Repetition(rrule=rule | {"BYHOUR": read[0], "BYMINUTE": clock.minute}, start=start)
    if part == "dawn":
        return Unclear()
    return Repetition(rrule=rule, part=part, start=start)


def _with_weekday(repeat: Repeat, days: list[DayWord]) -> Repeat | None:
    """每周一次，周三: the weekday says on which day a weekly plan recurs."""
    if not days:
        return repeat
    named = {day.weekday for day in days}
    only = next(iter(named))
    if len(named) > 1 or only is None or repeat.freq != "WEEKLY" or repeat.by_day:
        return None
    return replace(repeat, by_day=(WEEKDAY_CODES[only],))


def rfc5545(repeat: Repeat) -> dict[str, str | int | list[str] | list[int]]:
    """The recurrence with the keys of RFC 5545."""
    rule: dict[str, str | int | list[str] | list[int]] = {"FREQ": repeat.freq}
    if repeat.interval > 1:
        rule["INTERVAL"] = repeat.interval
    if repeat.by_day:
        rule["BYDAY"] = list(repeat.by_day)
    if repeat.by_month_day:
        rule["BYMONTHDAY"] = list(repeat.by_month_day)
    if repeat.by_month:
        rule["BYMONTH"] = repeat.by_month
    return rule


def _once(plan: Plan, part: PartWord | None, clock: ClockWord | None, now: datetime) -> When:
    if not (plan.days or part or clock):
        return Unclear()
    day = one_day(plan.days, now.date()) if plan.days else now.date()
    by = plan.by or any(word.by for word in plan.days)
    if day is None:
        return Unclear()
    if clock:
        return _at(day, clock, part, now, by=by)
    if part == "dawn" or (part and day == now.date() and now.hour >= _ENDS[part]):
        return Unclear()
    return Day(date=day, part=part, by=by)


def one_day(words: list[DayWord], today: date) -> date | None:
    """The day that all words name; beside a date, a bare weekday only has to agree with it."""
    dates = {word.find(today) for word in words if word.weekday is None}
    weekdays = {word.weekday for word in words if word.weekday is not None}
    if len(dates) > 1 or len(weekdays) > 1:
        return None
    if not dates:
        return words[0].find(today)
    day = next(iter(dates))
    return day if day and weekdays <= {day.weekday()} else None


def _at(day: date, clock: ClockWord, part: PartWord | None, now: datetime, *, by: bool) -> When:
    read = hour_of(clock, part)
    on = cal.later(day, read[1]) if read else None
    if read is None or on is None:
        return Unclear()
    wall = datetime.combine(on, time(read[0], clock.minute))
    try:
        local = wall.replace(tzinfo=now.tzinfo)
        exists = local.astimezone(UTC).astimezone(now.tzinfo).replace(tzinfo=None) == wall
    except OverflowError:
        return Unclear()
    return Instant(local=local, by=by) if exists and local.astimezone(UTC) > now.astimezone(UTC) else Unclear()


def hour_of(clock: ClockWord, part: PartWord | None) -> tuple[int, int] | None:
    """The hour from 0 to 23 and the days to add, or None where it stays open (P2.9-11)."""
    hour = clock.hour
    if clock.half:
        hour = hour % 12 + (12 if clock.half == "pm" else 0)
        return (hour, 0) if part is None or _fits(hour, part) else None
    if hour > 12 or hour == 0:
        return (hour, 0) if part is None or _fits(hour, part) else None
    if part is None:
        if clock.literal or hour >= 8:
            return hour, 0
        return (hour + 12, 0) if hour < 6 else None
    return _with_part(hour, part)


def _with_part(hour: int, part: PartWord) -> tuple[int, int] | None:
    """An hour from 1 to 12 in a part of the day."""
    if part == "evening" and hour == 12:
        return 0, 1
    for candidate in (hour, hour % 12 + 12):
        if _fits(candidate, part):
            return candidate, 0
    return None


def _fits(hour: int, part: PartWord) -> bool:
    first, last = {
        "dawn": (0, 6),
        "morning": (4, 11),
        "noon": (11, 14),
        "afternoon": (12, 23),
        "evening": (17, 23),
    }[part]
    return first <= hour <= last
