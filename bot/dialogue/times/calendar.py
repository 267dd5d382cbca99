"""Calendar arithmetic: which day is meant, seen from today. None stands for past, impossible or uncertain."""

from calendar import monthrange
from datetime import date, timedelta

# A date that needs next year is believed up to here (P2.4).
FARTHEST_DAYS = 183


def later(today: date, days: int) -> date | None:
    """So many days on; None beyond the calendar's end."""
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def months_later(today: date, months: int) -> date | None:
    """The same day so many months on, at most the month's last day (P2.6)."""
    year, month = month_ahead(today, months)
    return None if year > 9999 else date(year, month, min(today.day, monthrange(year, month)[1]))


def month_ahead(today: date, months: int) -> tuple[int, int]:
    """Year and month so many months on."""
    ahead = today.month - 1 + months
    return today.year + ahead // 12, ahead % 12 + 1


def in_week(today: date, weeks: int, weekday: int) -> date | None:
    """A weekday (0 is Monday) of the ISO week so many weeks on (P2.1)."""
    return not_past(today, later(today, 7 * weeks + weekday - today.weekday()))


def next_weekday(today: date, weekday: int) -> date | None:
    """The next one after today; None on that weekday itself (P2.2)."""
    ahead = (weekday - today.weekday()) % 7
    return later(today, ahead) if ahead else None


def next_saturday(today: date) -> date | None:
    """The weekend of this week; None on a Sunday (P2.3)."""
    return in_week(today, 0, 5)


def given(today: date, year: int, month: int, day: int) -> date | None:
    """A date with its year; a day of -1 is the month's last. None where it is past or does not exist."""
    try:
        return not_past(today, date(year, month, monthrange(year, month)[1] if day == -1 else day))
    except ValueError:
        return None


def next_date(today: date, month: int, day: int) -> date | None:
    """The next time the calendar shows this month and day; -1 is the month's last day (P2.4)."""
    if found := given(today, today.year, month, day):
        return found
    found = given(today, today.year + 1, month, day)
    exists = not (month == 2 and day == 29)
    return found if found and exists and (found - today).days <= FARTHEST_DAYS else None


def next_day_of_month(today: date, day: int) -> date | None:
    """N号: this month if not past, else next month (P2.4)."""
    if day >= today.day:
        return given(today, today.year, today.month, day)
    return in_month(today, 1, day)


def in_month(today: date, months: int, day: int) -> date | None:
    """A day of the month so many months on; -1 is its last."""
    return given(today, *month_ahead(today, months), day)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """The nth (-1: last) such weekday of a month."""
    try:
        length = monthrange(year, month)[1]
        first = 1 + (weekday - date(year, month, 1).weekday()) % 7
        days = list(range(first, length + 1, 7))
        return date(year, month, days[nth - 1 if nth > 0 else nth])
    except (ValueError, IndexError):
        return None


def nth_weekday_ahead(today: date, months: int, nth: int, weekday: int) -> date | None:
    """The nth such weekday of the month so many months on."""
    return not_past(today, nth_weekday(*month_ahead(today, months), nth, weekday))


def next_nth_weekday(today: date, month: int, nth: int, weekday: int) -> date | None:
    """The nth such weekday of a named month, this year or, if near enough, next year (P2.4)."""
    for year in (today.year, today.year + 1):
        found = not_past(today, nth_weekday(year, month, nth, weekday))
        if found:
            return found if year == today.year or (found - today).days <= FARTHEST_DAYS else None
    return None


def not_past(today: date, day: date | None) -> date | None:
    """The day, unless it is over."""
    return day if day and day >= today else None
