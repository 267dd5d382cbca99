"""Coming reminders as entries of a calendar: data that waits with its message until the file is made."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict


class Appointment(BaseModel):
    """A reminder by its number; `n` counts its plannings, so that a later file replaces an earlier one."""

    model_config = ConfigDict(frozen=True)

    nudge: int
    n: int
    person: int
    at: datetime
    summary: str
    description: str


class Agenda(BaseModel):
    """What is coming, as it stood at `made` (UTC)."""

    model_config = ConfigDict(frozen=True)

    title: str
    made: datetime
    appointments: tuple[Appointment, ...]

    def without(self, person: int) -> "Agenda":
        """The agenda without somebody."""
        left = tuple(one for one in self.appointments if one.person != person)
        return self.model_copy(update={"appointments": left})
