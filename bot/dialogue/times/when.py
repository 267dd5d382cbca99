"""What a learner's words say about when: an instant, a day, a repetition, or nothing certain."""

from datetime import UTC, date, datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

PartName = Literal["morning", "noon", "afternoon", "evening"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class Instant(_Frozen):
    """A day with a clock time: `local` is aware, in the learner's zone; `by` marks a deadline (P2.5)."""

    kind: Literal["datetime"] = "datetime"
    local: datetime
    by: bool = False

    @property
    def utc(self) -> datetime:
        """The same instant in UTC; it tells the two halves of a repeated hour apart (P2.15)."""
        return self.local.astimezone(UTC)


class Day(_Frozen):
    """A day of the learner's calendar, perhaps a part of it (P2.9), perhaps a deadline (P2.5)."""

    kind: Literal["date"] = "date"
    date: date
    part: PartName | None = None
    by: bool = False


class Repetition(_Frozen):
    """A recurrence with the keys of RFC 5545, in local time (P2.14); `start` is its first possible day."""

    kind: Literal["rrule"] = "rrule"
    rrule: dict[str, str | int | list[str] | list[int]]
    part: PartName | None = None
    start: date | None = None


class Unclear(_Frozen):
    """No single plan could be read with certainty."""

    kind: Literal["unclear"] = "unclear"


When = Instant | Day | Repetition | Unclear


def as_json(when: When) -> dict[str, Any]:
    """The answer as the conventions write it (P2): local time without offset, UTC with Z, no empty keys."""
    found: dict[str, Any] = {"kind": when.kind}
    match when:
        case Instant():
            found |= {"local": _minutes(when.local), "utc": _minutes(when.utc) + "Z"}
        case Day():
            found |= {"date": when.date.isoformat(), "part": when.part}
        case Repetition():
            start = when.start.isoformat() if when.start else None
            found |= {"rrule": dict(when.rrule), "part": when.part, "start": start}
    if isinstance(when, Instant | Day) and when.by:
        found["by"] = True
    return {key: value for key, value in found.items() if value is not None}


def _minutes(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M") if moment.year > 999 else moment.isoformat()[:16]
