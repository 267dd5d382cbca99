"""The time expressions that a text can be cut into."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Literal

PartWord = Literal["dawn", "morning", "noon", "afternoon", "evening"]
Half = Literal["am", "pm"]
DayFinder = Callable[[date], date | None]


@dataclass(frozen=True)
class DayWord:
    """A day: `find` gives it for today's date, or None where it is past, impossible or uncertain.

    `weekday` is set for a bare weekday (0 is Monday), which may also confirm a day named beside it.
    """

    find: DayFinder
    by: bool = False
    weekday: int | None = None


@dataclass(frozen=True)
class ClockWord:
    """A clock time as said; `literal` where it can only be read one way (07:30)."""

    hour: int
    minute: int = 0
    half: Half | None = None
    literal: bool = False


@dataclass(frozen=True)
class PartOfDay:
    """A part of the day; `dawn` (凌晨) only goes with a clock time."""

    name: PartWord


@dataclass(frozen=True)
class Elapsed:
    """Minutes from now on, on the time line of UTC (P2.6)."""

    minutes: int
    by: bool = False


@dataclass(frozen=True)
class Repeat:
    """A recurrence less its clock time (P2.14)."""

    freq: str
    interval: int = 1
    by_day: tuple[str, ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_month: int | None = None


@dataclass(frozen=True)
class Zone:
    """A time zone named by city, place or abbreviation, in lower case; "" is the learner's own."""

    name: str


@dataclass(frozen=True)
class Stop:
    """Something that makes the whole text unclear (P2.15-17)."""

    why: str


class Mark(Enum):
    """A word that says how the time beside it is meant."""

    DUE = auto()  # before the time: by, 最晚
    BEFORE = auto()  # behind it: 前, 之前
    AFTER = auto()  # behind it: 以后 leaves the end open
    FROM = auto()  # before it: 从, starting
    ONWARDS = auto()  # behind it: 起, 开始
    QUIET = auto()  # a word that only looks like a time, or a duration


Token = DayWord | ClockWord | PartOfDay | Elapsed | Repeat | Zone | Stop | Mark

WEEKDAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
