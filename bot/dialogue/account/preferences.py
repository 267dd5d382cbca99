"""The learner's time zone and nudge hour, asked by buttons; a city, a clock time or an hour may be typed too."""

import re
from datetime import timedelta

from bot.dialogue import planner
from bot.dialogue.account import places
from bot.dialogue.entries import SettingChanged
from bot.dialogue.nudges import rhythm
from bot.dialogue.planning import clock_words
from bot.dialogue.state import Settings, Waiting
from bot.dialogue.text import rich
from bot.dialogue.times.numbers import CHINESE, value
from bot.dialogue.turn import Turn
from bot.dialogue.words.account_words import City

HOURS = (8, 9, 12, 15, 18, 20, 21)
_CLOCK = re.compile(
    r"(?P<before>凌晨|早上|上午|中午|下午|傍晚|晚上|am|pm)?\s*(?P<hour>\d{1,2})"
    r"(?:\s*[:：点時时.h]钟?\s*(?P<minute>\d{1,2}|半)?(?P<past>多|过)?)?"
    r"\s*(?P<after>a\.?m|p\.?m)?",
    re.IGNORECASE,
)
_HAN_HOUR = re.compile(rf"{CHINESE}(?=[点时])|(?<=[点时]){CHINESE}")
_ENGLISH_CLOCK = re.compile(
    r"\b(?:half past|quarter|o.?clock|in the (?:morning|afternoon|evening))", re.IGNORECASE
)
_ABOUT_IT = re.compile(
    r"^(?:(?:hi|well|now|it.?s|it is|right|here|about|around|almost|just|currently)[ ,]+)+", re.IGNORECASE
)
_AFTERNOON = ("下午", "傍晚", "晚上", "pm")
_QUARTER = timedelta(minutes=15)


def ask_zone(turn: Turn, waiting: Waiting, said: str = "") -> None:
    """Where is the learner?"""
    words = turn.words.settings
    cities = [(city.name, f"z:{city.zone}") for city in turn.words.cities if city.common]
    rows = tuple(tuple(cities[i : i + 2]) for i in range(0, len(cities), 2))
    turn.ask(waiting, rich(said or words.ask_zone), (*rows, ((words.other_zone, "other"),)))


def zone_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """A city, or none of them: then the clock on the wall says where."""
    if verb == "other":
        ask_zone_time(turn, waiting.model_copy(update={"kind": "zone_time"}))
    else:
        _zone_known(turn, waiting, verb.removeprefix("z:"))


def ask_zone_time(turn: Turn, waiting: Waiting) -> None:
    """What time is it where you are?"""
    turn.ask(waiting, rich(turn.words.settings.ask_zone_time))


def zone_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """A city by name, or the time on the learner's clock; of two cities one tap says which."""
    named = _by_name(turn, text)
    city = next((one for one in named if not one.common), named[0]) if named else _by_clock(turn, text)
    if len(named) > 1 and not _alike(turn, named):
        words, (first, second) = turn.words.settings, named[:2]
        row = tuple((city.name, f"z:{city.zone}") for city in (first, second))
        said = rich(words.which_hour, first=first.name, second=second.name)
        turn.ask(waiting.model_copy(update={"kind": "zone"}), said, (row, ((words.other_zone, "other"),)))
    elif city is None:
        ask_zone(turn, waiting.model_copy(update={"kind": "zone"}), turn.words.settings.zone_unclear)
    else:
        _say_clock(turn, city.zone)
        _zone_known(turn, waiting, city.zone)


def _alike(turn: Turn, cities: list[City]) -> bool:
    """Whether their clocks show the same now, as in Paris, France: then the first is meant."""
    return len({planner.local(turn.now, Settings(zone=city.zone)).utcoffset() for city in cities}) == 1


def zone_corrected(turn: Turn, text: str) -> bool:
    """Somebody says that the zone is not theirs, and which is; False where the text says nothing of the kind."""
    city = places.corrected(text, turn.words.cities, turn.state.settings.zone)
    if city is None:
        return False
    _say_clock(turn, city.zone)
    _keep_zone(turn, city.zone)
    if turn.state.set_up:
        rhythm.replan(turn)
    if turn.waiting is not None:
        turn.ask_again = True
    return True


def _say_clock(turn: Turn, zone: str) -> None:
    """Says a zone that was typed back, with the time there, so that a misreading is seen."""
    clock = planner.local(turn.now, Settings(zone=zone))
    turn.say(turn.words.settings.zone_is, zone=turn.words.city(zone), now=f"{clock:%H:%M}")


def _by_name(turn: Turn, text: str) -> list[City]:
    wanted = text.strip().casefold()
    names = ((name, city) for city in turn.words.cities for name in (city.name, city.zone, *city.also))
    exact = next((city for name, city in names if name.casefold() == wanted), None)
    return [exact] if exact else places.said(text, turn.words.cities)


def _by_clock(turn: Turn, text: str) -> City | None:
    """The first city whose clock shows what the learner's does, to within a quarter of an hour.

    Somewhat past nine (九点多) is any time until ten.
    """
    shown, past = _shown(text, turn)
    if shown is None:
        return None
    for city in turn.words.cities:
        clock = planner.local(turn.now, Settings(zone=city.zone))
        apart = timedelta(hours=clock.hour, minutes=clock.minute) - shown
        if min(abs(apart), timedelta(days=1) - abs(apart)) <= _QUARTER:
            return city
        if past and timedelta() <= apart < timedelta(hours=1):
            return city
    return None


def _shown(text: str, turn: Turn) -> tuple[timedelta | None, bool]:
    """The time of day that was written, since midnight, and whether it is somewhat past that."""
    if _ENGLISH_CLOCK.search(text):
        at = clock_words.clock(_ABOUT_IT.sub("", text.strip()), turn.now)
        if at is not None:
            return timedelta(hours=at.hour, minutes=at.minute), False
    found = _CLOCK.search(_HAN_HOUR.sub(_digits, text))
    return _clock(found), bool(found and found["past"])


def _digits(found: re.Match[str]) -> str:
    number = value(found.group())
    return found.group() if number is None else str(number)


def _clock(found: re.Match[str] | None) -> timedelta | None:
    """The time of day, as the time since midnight; None where there is none."""
    if found is None:
        return None
    minutes = "30" if found["minute"] == "半" else found["minute"] or 0
    hour, minute = int(found["hour"]), int(minutes)
    part = (found["before"] or found["after"] or "").lower().replace(".", "")
    if part in _AFTERNOON and hour < 12:
        hour += 12
    elif part in ("am", "凌晨") and hour == 12:
        hour = 0
    return timedelta(hours=hour, minutes=minute) if hour < 24 and minute < 60 else None


def _keep_zone(turn: Turn, zone: str) -> None:
    turn.update(settings=turn.state.settings.model_copy(update={"zone": zone}))
    turn.record(SettingChanged(name="zone", value=zone))


def _zone_known(turn: Turn, waiting: Waiting, zone: str) -> None:
    _keep_zone(turn, zone)
    if turn.state.set_up:
        _changed(turn)
    else:
        ask_hour(turn, waiting.model_copy(update={"kind": "hour"}))


def ask_hour(turn: Turn, waiting: Waiting) -> None:
    """When shall the daily message come?"""
    hours = [(f"{hour:02d}:00", f"h:{hour}") for hour in HOURS]
    rows = tuple(tuple(hours[i : i + 3]) for i in range(0, len(hours), 3))
    turn.ask(waiting, rich(turn.words.settings.ask_hour), rows)


def hour_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """An hour from the buttons."""
    _hour_known(turn, int(verb.removeprefix("h:")))


def hour_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """An hour typed: 8, 晚上九点, 9pm; where it may be either of two, or lies between them, one tap says which."""
    words, hours = turn.words.settings, clock_words.whole_hours(text, turn.now)
    if len(hours) == 1:
        turn.close_buttons()
        _hour_known(turn, hours[0])
    elif hours:
        labels = [f"{hour:02d}:00" for hour in hours]
        rows = (tuple((label, f"h:{hour}") for label, hour in zip(labels, hours, strict=True)),)
        between = clock_words.clock(text, turn.now) is not None
        asked = words.on_the_hour if between else words.which_hour
        turn.ask(waiting, rich(asked, first=labels[0], second=labels[1]), rows)
    else:
        turn.say(words.hour_unclear)
        ask_hour(turn, waiting)


def _hour_known(turn: Turn, hour: int) -> None:
    turn.update(settings=turn.state.settings.model_copy(update={"hour": hour}))
    turn.record(SettingChanged(name="hour", value=str(hour)))
    if turn.state.set_up:
        _changed(turn)
    else:
        turn.pop()
        turn.update(set_up=True)
        _tell(turn, turn.words.settings.ready)


def _changed(turn: Turn) -> None:
    turn.pop()
    rhythm.replan(turn)
    _tell(turn, turn.words.settings.changed)


def _tell(turn: Turn, template: str) -> None:
    settings = turn.state.settings
    turn.say(template, zone=turn.words.city(settings.zone), hour=f"{settings.hour:02d}:00")
