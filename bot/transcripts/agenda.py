"""Coming reminders as an iCalendar file (RFC 5545), which phones and computers add to their calendars."""

from datetime import timedelta
from uuid import UUID, uuid5

from icalendar import Calendar, Event

from bot.dialogue.agenda import Agenda, Appointment

_OWN = UUID("6f3a9c1e-7c1b-5b0e-9a54-2d4e8a0f6b11")
"""The namespace of our entries: the same reminder has the same number in every file."""
_LASTS = timedelta(minutes=15)


def ics(learner: int, agenda: Agenda) -> bytes:
    """The file; the same agenda gives the same bytes. Instants are in UTC: every calendar shows its own hour."""
    calendar = Calendar()
    calendar.add("prodid", "-//networking-coach//plans//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", agenda.title)
    for appointment in agenda.appointments:
        calendar.add_component(_event(learner, agenda, appointment))
    return bytes(calendar.to_ical())


def _event(learner: int, agenda: Agenda, appointment: Appointment) -> Event:
    event = Event()
    event.add("uid", f"{uuid5(_OWN, f'{learner}/{appointment.nudge}')}@networking-coach")
    event.add("sequence", appointment.n)
    event.add("dtstamp", agenda.made)
    event.add("dtstart", appointment.at)
    event.add("duration", _LASTS)
    event.add("summary", appointment.summary)
    if appointment.description:
        event.add("description", appointment.description)
    event.add("transp", "TRANSPARENT")
    return event
