"""Days off by the calendar of a country: weekends and public holidays, without the weekend days that are worked.

The library is data and arithmetic only. It is imported with the first question, so that a start does not pay for
it; a country's swapped working days are known for the years that its government has announced.
"""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.dialogue.state import Settings

if TYPE_CHECKING:
    from holidays import HolidayBase

COUNTRIES = ("CN", "HK", "TW", "SG", "JP", "GB", "DE", "US")
"""Whose calendars can be chosen (ISO 3166)."""
NO_DAYS_OFF = "none"
"""The choice of somebody who wants to hear from the coach on any day."""
_BY_ZONE = {"Asia/Shanghai": "CN"}


def calendar(settings: Settings) -> str | None:
    """The country whose days off count: the learner's choice, else the zone's; None where every day will do."""
    country = settings.days_off or _BY_ZONE.get(settings.zone)
    return country if country in COUNTRIES else None


def is_day_off(day: date, country: str | None) -> bool:
    """Whether people there are off work on that day; never where no country is given."""
    return country is not None and not _year(country, day.year).is_working_day(day)


@lru_cache(maxsize=64)
def _year(country: str, year: int) -> "HolidayBase":
    """A year's days; the years beside it may say which of its weekend days are worked."""
    from holidays import country_holidays

    return country_holidays(country, years=(year - 1, year, year + 1), expand=False)
