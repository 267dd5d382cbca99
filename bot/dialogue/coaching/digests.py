"""A coach's daily digest: at which hour and in which zone, or not at all, and when the next one is due."""

from datetime import datetime, timedelta

from bot.dialogue import planner
from bot.dialogue.account import places
from bot.dialogue.coaching.state import DIGEST_HOUR, Desk
from bot.dialogue.events import Commanded
from bot.dialogue.text import Text, rich
from bot.dialogue.turn import Rows, Turn
from bot.dialogue.words.account_words import City

HOURS = (7, 8, 9, 12, 18, 21)
IN_A_ROW = 3
OFF = "off"
"""What may be typed behind the command."""
_LAST_HOUR = 23


def next_due(desk: Desk, last: datetime | None, now: datetime) -> datetime | None:
    """When the next digest falls due (UTC): at the coach's hour, on another day of their clock than the last.

    `last` is when the last one was made, None where there was none. None where no digest is wanted.
    """
    if desk.hour is None:
        return None
    taken = planner.local(last, desk.clock).date() if last is not None else None
    day = planner.daily(now, desk.clock, taken)
    if taken is not None and day <= taken:  # the coach has moved to where it is a day earlier
        day = taken + timedelta(days=1)
    return planner.due(day, None, desk.clock)


def in_time(desk: Desk, now: datetime) -> bool:
    """Whether one that is due may come now: after an outage that began on another day not before today's hour."""
    return planner.due(planner.local(now, desk.clock).date(), None, desk.clock) <= now


def command(turn: Turn, event: Commanded) -> None:
    """/digest shows what is set; an hour, `off` or a city may follow."""
    words, wanted = turn.words.digest, event.argument.strip()
    if not wanted:
        turn.send(*_shown(turn))
    elif wanted.isascii() and wanted.isdigit() and int(wanted) <= _LAST_HOUR:
        _change(turn, hour=int(wanted))
        turn.send(*_shown(turn))
    elif turn.words.typed.means((words.off, OFF), wanted):
        _change(turn, hour=None)
        turn.send(*_shown(turn))
    elif (city := _city(turn, wanted)) is not None:
        _change(turn, zone=city.zone)
        turn.send(*_shown(turn))
    else:
        turn.say(words.unclear)


def tapped(turn: Turn, argument: str) -> None:
    """An hour, on or off, another zone, in the place of the message."""
    verb, _, value = argument.partition(":")
    if verb == "hour" and value.isascii() and value.isdigit() and int(value) <= _LAST_HOUR:
        _change(turn, hour=int(value))
    elif verb == "off":
        _change(turn, hour=None)
    elif verb == "on":
        _change(turn, hour=DIGEST_HOUR)
    elif verb == "zones":
        turn.edit(rich(turn.words.digest.ask_zone), _zones(turn))
        return
    elif verb == "zone" and any(city.zone == value for city in turn.words.cities):
        _change(turn, zone=value)
    turn.edit(*_shown(turn))


def said_hour(turn: Turn) -> str:
    """The hour and the zone of the digest as a coach reads them."""
    desk = turn.desk
    return rich(turn.words.digest.at, hour=f"{desk.clock.hour:02d}:00", zone=turn.words.city(desk.zone)).text


def _change(turn: Turn, **changes: object) -> None:
    turn.desk = turn.desk.model_copy(update=changes)


def _city(turn: Turn, text: str) -> City | None:
    found = places.said(text, turn.words.cities)
    return found[0] if len(found) == 1 else None


def _shown(turn: Turn) -> tuple[Text, Rows]:
    words, chosen = turn.words.digest, turn.desk.hour
    labels = {hour: f"{hour:02d}:00" for hour in HOURS}
    buttons = [
        (rich(words.chosen, hour=label).text if hour == chosen else label, f"desk:digest:hour:{hour}")
        for hour, label in labels.items()
    ]
    rows: Rows = tuple(tuple(buttons[i : i + IN_A_ROW]) for i in range(0, len(buttons), IN_A_ROW))
    switch = (words.on, "desk:digest:on") if chosen is None else (words.off, "desk:digest:off")
    rows = (*(rows if chosen is not None else ()), ((words.change_zone, "desk:digest:zones"), switch))
    if chosen is None:
        return rich(words.is_off), rows
    return rich(words.shown, when=said_hour(turn)), rows


def _zones(turn: Turn) -> Rows:
    cities = [(city.name, f"desk:digest:zone:{city.zone}") for city in turn.words.cities if city.common]
    rows = tuple(tuple(cities[i : i + 2]) for i in range(0, len(cities), 2))
    return (*rows, ((turn.words.roster.back, "desk:digest:show"),))
