"""When a nudge falls due: wall-clock rules to instants, in the learner's zone. Pure, and tested as a table."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.dialogue import calendars
from bot.dialogue.state import Nudge, NudgeKind, Person, Settings, State

TURN_AFTER_DAYS = 3
"""How long a person without a plan, or a plan without an answer, rests before it is that person's turn."""
RETRY_AFTER_DAYS = 5
"""How long an answer is waited for before one more try is suggested; only once."""
LESSON_AFTER = (1, 3, 7)
"""Days after which a lesson left half-way is mentioned again; then no more."""
MOST_TURNS = 2
"""How often a person is brought up without an answer before the coach is silent about them."""
REPEATS: dict[NudgeKind, tuple[int, ...]] = {
    "plan": (TURN_AFTER_DAYS,) * MOST_TURNS,
    "turn": (TURN_AFTER_DAYS,) * MOST_TURNS,
    "retry": (),
    "recall": (),
    "lesson": LESSON_AFTER,
    "recap": (),
}
"""After how many days each kind is mentioned, the first time and then again; nothing there: only once."""
LATE = timedelta(hours=2)
"""From here a nudge says that it is late (it was missed while the bot was down or blocked)."""
SNOOZE = timedelta(hours=1)
IN_LESSON = timedelta(minutes=5)
"""Somebody who wrote so recently, with a question open, is not interrupted."""
SMALL_HOURS_END = time(4)
"""Who is still up before this says "tomorrow" of the day that has begun already."""
CADENCE = {"close": 14, "known": 30, "lost": 30, "new": 30}
"""Days from a real contact to the next turn, where the learner has set none: common sense, no study says so."""
USUAL_CADENCE = 30
WEEK = timedelta(days=7)
RECAP_APART = 4
"""Days between two recaps, where a day off moved one, and before the first."""
_SATURDAY = 5


def zone(settings: Settings) -> ZoneInfo:
    """The learner's zone; the usual one where a stored name is none (any more), so that reminders go on."""
    try:
        return ZoneInfo(settings.zone)
    except (KeyError, ValueError, OSError):
        return ZoneInfo(Settings().zone)


def local(now: datetime, settings: Settings) -> datetime:
    """The instant on the learner's clock."""
    return now.astimezone(zone(settings))


def due(on: date, at: time | None, settings: Settings) -> datetime:
    """The instant (UTC) of a local date and hour, `at` None being the nudge hour.

    A time skipped by daylight saving comes as much later as the clock jumped; of a repeated one it is the first.
    """
    wall = datetime.combine(on, at or time(settings.hour), tzinfo=zone(settings))
    return wall.astimezone(UTC)


def noon(on: date, settings: Settings) -> datetime:
    """An instant (UTC) that lies on that local date in any case."""
    return due(on, time(12), settings)


def daily(now: datetime, settings: Settings, taken: date | None, days: int = 0) -> date:
    """The local date of the first daily message after `now`, at least `days` ahead, never on the date `taken`."""
    today = local(now, settings).date()
    day = today + timedelta(days=days)
    if due(day, None, settings) <= now:
        day += timedelta(days=1)
    return day + timedelta(days=1) if day == taken else day


def own_day(now: datetime, state: State, days: int = 0) -> date:
    """As `daily`, for what the coach plans by itself: never on a day off, nor before a rest is over.

    Where the learner wants one such message a week, it is a week after the last.
    """
    day = daily(now, state.settings, state.daily_on, days)
    while day == state.daily_on or not own_allowed(day, state):
        day += timedelta(days=1)
    return day


def own_allowed(day: date, state: State) -> bool:
    """Whether the coach may come by itself on that day."""
    settings, last = state.settings, state.daily_on
    if calendars.is_day_off(day, calendars.calendar(settings)):
        return False
    if settings.weekly and last is not None and last < day < last + WEEK:
        return False
    return state.rests_until is None or day >= state.rests_until


def recap_is_asked_for(settings: Settings) -> bool:
    """Whether the learner wants the recap on a day of the weekend: then it comes on that day, off work or not."""
    return settings.recap is not None and settings.recap >= _SATURDAY


def recap_day(now: datetime, state: State, days: int = 0) -> date:
    """The learner's weekday, at least `days` ahead; off a holiday where it is one, else a week later."""
    settings = state.settings
    day = daily(now, settings, state.daily_on, days)
    day += timedelta(days=((settings.recap or 0) - day.weekday()) % 7)
    if recap_is_asked_for(settings):
        while state.rests_until is not None and day < state.rests_until:
            day += WEEK
        return day
    while not own_allowed(_after_holidays(day, settings), state):
        day += WEEK
    return _after_holidays(day, settings)


def _after_holidays(day: date, settings: Settings) -> date:
    while calendars.is_day_off(day, calendars.calendar(settings)):
        day += timedelta(days=1)
    return day


def recap_in_time(day: date, state: State) -> bool:
    """Whether a recap may still come then: on its own day, moved off a holiday, or one day after that."""
    settings = state.settings
    own = day - timedelta(days=(day.weekday() - (settings.recap or 0)) % 7)
    slots = [one if recap_is_asked_for(settings) else _after_holidays(one, settings) for one in (own, own - WEEK)]
    return any(slot <= day <= slot + timedelta(days=1) for slot in slots)


def is_own(nudge: Nudge) -> bool:
    """Whether the coach chose the day: not a plan for its own date, and nothing the learner has moved."""
    return not nudge.asked and (nudge.kind != "plan" or nudge.tries > 0)


def next_day(nudge: Nudge, state: State, now: datetime) -> date:
    """The day of the next daily message that may carry it."""
    on = (
        own_day(now, state)
        if is_own(nudge)
        else _promised(nudge, daily(now, state.settings, state.daily_on), state)
    )
    return recap_day(now, state) if nudge.kind == "recap" and not recap_in_time(on, state) else on


def _promised(nudge: Nudge, day: date, state: State) -> date:
    """What the learner chose a day for comes on that day, off work or not; on a later one only off holidays."""
    return day if day <= nudge.on else _after_holidays(day, state.settings)


def may_come(nudge: Nudge, day: date, state: State) -> bool:
    """Whether it may come on that day: the coach's own matters by all rules, what is overdue not on a day off."""
    if is_own(nudge):
        return own_allowed(day, state)
    return day == _promised(nudge, day, state)


def cadence(person: Person, settings: Settings) -> int:
    """Days from a real contact to the person's next turn; twice as many where one message a week is wanted."""
    days = person.cadence_days or CADENCE.get(person.closeness or "", USUAL_CADENCE)
    return 2 * days if settings.weekly else days


def turn_day(contacted: datetime, days: int, state: State, now: datetime) -> date:
    """So many local days after the contact, or the first day after that on which the coach may come."""
    on = local(contacted, state.settings).date() + timedelta(days=days)
    today = local(now, state.settings).date()
    return own_day(now, state, max(0, (on - today).days))


def overdue(nudge: Nudge, person: Person | None, state: State, now: datetime) -> float:
    """Days past the turn of a person, in cadences; 0 where there was no contact to count from."""
    if person is None or person.contacted is None:
        return 0.0
    days = cadence(person, state.settings)
    since = local(now, state.settings).date() - local(person.contacted, state.settings).date()
    return (since.days - days) / days


def is_quiet(clock: time, settings: Settings) -> bool:
    """Whether a local time lies in the learner's quiet hours."""
    begins, ends = time(settings.quiet_from), time(settings.quiet_until)
    if begins <= ends:
        return begins <= clock < ends
    return clock >= begins or clock < ends


def is_night(now: datetime, settings: Settings) -> bool:
    """Whether an instant lies in the learner's quiet hours."""
    return is_quiet(local(now, settings).time(), settings)


def may_disturb(nudge: Nudge, now: datetime, settings: Settings) -> bool:
    """Whether it may come now: in quiet hours only what the learner wants at such an hour, and is not late."""
    if not is_night(now, settings):
        return True
    on_time = nudge.due is not None and now - nudge.due <= LATE
    return on_time and is_quiet(nudge.at or time(settings.hour), settings)


def snoozed(now: datetime, settings: Settings) -> tuple[date, time | None]:
    """An hour later, to the minute; at night the next morning's daily message instead."""
    later = local(now + SNOOZE, settings)
    if is_night(now + SNOOZE, settings):
        return daily(now, settings, None), None
    return later.date(), later.time().replace(second=0, microsecond=0)


def tomorrow(now: datetime, settings: Settings, taken: date | None, at: time | None) -> tuple[date, time | None]:
    """The next day at that hour, `at` None being the daily message; in the small hours that is after the sleep.

    A day off is no such day: it is the first after it.
    """
    wall = local(now, settings)
    days = 0 if wall.time() < SMALL_HOURS_END else 1
    if at is None:
        return _after_holidays(daily(now, settings, taken, days=days), settings), None
    day = wall.date() + timedelta(days=days)
    return _after_holidays(day if due(day, at, settings) > now else day + timedelta(days=1), settings), at


def planned_anew(nudge: Nudge, on: date, at: time | None, settings: Settings) -> Nudge:
    """The nudge on another day or hour; earlier firings of it are stale."""
    return nudge.model_copy(update={"on": on, "at": at, "due": due(on, at, settings), "n": nudge.n + 1})


def replanned(nudge: Nudge, state: State, now: datetime) -> Nudge:
    """The nudge after a change of settings: the same local date and hour, or the next daily message for it."""
    if nudge.due is None:
        return nudge
    moved = planned_anew(nudge, nudge.on, nudge.at, state.settings)
    allowed = nudge.on != state.daily_on and may_come(nudge, nudge.on, state)
    if moved.due is not None and moved.due > now and (nudge.at or allowed):
        return moved
    days = max(0, (nudge.on - local(now, state.settings).date()).days)
    if nudge.kind == "recap":
        return planned_anew(nudge, recap_day(now, state, days), None, state.settings)
    if is_own(nudge):
        return planned_anew(nudge, own_day(now, state, days), None, state.settings)
    on = _promised(nudge, daily(now, state.settings, state.daily_on, days), state)
    return planned_anew(nudge, on, None, state.settings)


def after_firing(nudge: Nudge, state: State, now: datetime) -> Nudge:
    """The nudge once it has been sent: when it is mentioned again if nothing comes of it, at last never."""
    tries = nudge.tries + 1
    rest = REPEATS[nudge.kind]
    sent = nudge.model_copy(update={"tries": tries, "sent": True, "asked": False})
    if tries < len(rest):
        return planned_anew(sent, own_day(now, state, rest[tries]), None, state.settings)
    if nudge.kind == "recap" and state.settings.recap is not None:
        return planned_anew(sent, recap_day(now, state, RECAP_APART), None, state.settings)
    if nudge.cadence is not None:
        again = sent.model_copy(update={"tries": 0})
        return planned_anew(again, own_day(now, state, nudge.cadence), None, state.settings)
    return sent.model_copy(update={"due": None, "n": nudge.n + 1})


def rule(nudge: Nudge) -> str:
    """The wall-clock rule as text: a date and `daily`, or a date and an hour."""
    return f"{nudge.on.isoformat()} {nudge.at.isoformat('minutes') if nudge.at else 'daily'}"
