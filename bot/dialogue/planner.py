"""When a nudge falls due: wall-clock rules to instants, in the learner's zone. Pure, and tested as a table."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.dialogue.state import Nudge, NudgeKind, Settings, State

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
}
"""After how many days each kind is mentioned, the first time and then again; nothing there: only once."""
LATE = timedelta(hours=2)
"""From here a nudge says that it is late (it was missed while the bot was down or blocked)."""
SNOOZE = timedelta(hours=1)
IN_LESSON = timedelta(minutes=5)
"""Somebody who wrote so recently, with a question open, is not interrupted."""
NIGHT_BEGINS, NIGHT_ENDS = time(22), time(8)
SMALL_HOURS_END = time(4)
"""Who is still up before this says "tomorrow" of the day that has begun already."""


def local(now: datetime, settings: Settings) -> datetime:
    """The instant on the learner's clock."""
    return now.astimezone(ZoneInfo(settings.zone))


def due(on: date, at: time | None, settings: Settings) -> datetime:
    """The instant (UTC) of a local date and hour, `at` None being the nudge hour.

    A time skipped by daylight saving comes as much later as the clock jumped; of a repeated one it is the first.
    """
    wall = datetime.combine(on, at or time(settings.hour), tzinfo=ZoneInfo(settings.zone))
    return wall.astimezone(UTC)


def daily(now: datetime, settings: Settings, taken: date | None, days: int = 0) -> date:
    """The local date of the first daily message after `now`, at least `days` ahead, never on the date `taken`."""
    today = local(now, settings).date()
    day = today + timedelta(days=days)
    if due(day, None, settings) <= now:
        day += timedelta(days=1)
    return day + timedelta(days=1) if day == taken else day


def is_night(now: datetime, settings: Settings) -> bool:
    """Whether the learner is likely asleep: nothing that is late is sent then."""
    clock = local(now, settings).time()
    return clock >= NIGHT_BEGINS or clock < NIGHT_ENDS


def snoozed(now: datetime, settings: Settings) -> tuple[date, time | None]:
    """An hour later, to the minute; at night the next morning's daily message instead."""
    later = local(now + SNOOZE, settings)
    if is_night(now + SNOOZE, settings):
        return daily(now, settings, None), None
    return later.date(), later.time().replace(second=0, microsecond=0)


def tomorrow(now: datetime, settings: Settings, taken: date | None, at: time | None) -> tuple[date, time | None]:
    """The next day at that hour, `at` None being the daily message; in the small hours that is after the sleep."""
    wall = local(now, settings)
    days = 0 if wall.time() < SMALL_HOURS_END else 1
    if at is None:
        return daily(now, settings, taken, days=days), None
    day = wall.date() + timedelta(days=days)
    return (day if due(day, at, settings) > now else day + timedelta(days=1)), at


def planned_anew(nudge: Nudge, on: date, at: time | None, settings: Settings) -> Nudge:
    """The nudge on another day or hour; earlier firings of it are stale."""
    return nudge.model_copy(update={"on": on, "at": at, "due": due(on, at, settings), "n": nudge.n + 1})


def replanned(nudge: Nudge, state: State, now: datetime) -> Nudge:
    """The nudge after a change of zone or hour: the same local date and hour, or the next daily message."""
    if nudge.due is None:
        return nudge
    moved = planned_anew(nudge, nudge.on, nudge.at, state.settings)
    if moved.due is not None and moved.due > now and (nudge.at or nudge.on != state.daily_on):
        return moved
    return planned_anew(nudge, daily(now, state.settings, state.daily_on), None, state.settings)


def after_firing(nudge: Nudge, state: State, now: datetime) -> Nudge:
    """The nudge once it has been sent: when it is mentioned again if nothing comes of it, at last never."""
    tries = nudge.tries + 1
    rest = REPEATS[nudge.kind]
    sent = nudge.model_copy(update={"tries": tries, "sent": True})
    if tries >= len(rest):
        return sent.model_copy(update={"due": None, "n": nudge.n + 1})
    on = daily(now, state.settings, state.daily_on, days=rest[tries])
    return planned_anew(sent, on, None, state.settings)


def rule(nudge: Nudge) -> str:
    """The wall-clock rule as text: a date and `daily`, or a date and an hour."""
    return f"{nudge.on.isoformat()} {nudge.at.isoformat('minutes') if nudge.at else 'daily'}"
