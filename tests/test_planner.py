"""When a nudge falls due, as a table and as rules that hold for every zone, hour and day."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import content
from bot.dialogue import calendars, planner
from bot.dialogue.state import Nudge, Settings, State

ZONES = sorted({city.zone for city in content.load().original.phrases.cities})
SETTINGS = st.builds(
    Settings,
    zone=st.sampled_from(ZONES),
    hour=st.integers(0, 23),
    quiet_from=st.integers(0, 23),
    quiet_until=st.integers(0, 23),
    days_off=st.sampled_from(["", calendars.NO_DAYS_OFF, *calendars.COUNTRIES]),
)
INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(lambda d: d.replace(tzinfo=UTC))  # noqa: DTZ001
DAYS = st.dates(date(2026, 1, 1), date(2028, 1, 1))
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30]))


@pytest.mark.parametrize(
    ("zone", "hour", "on", "at", "utc"),
    [
        ("Asia/Shanghai", 9, "2026-11-25", None, "2026-11-25T01:00"),  # the default
        ("Asia/Shanghai", 9, "2026-11-25", "15:00", "2026-11-25T07:00"),  # a plan with its own hour
        ("Europe/Berlin", 8, "2026-10-24", None, "2026-10-24T06:00"),  # summer time
        ("Europe/Berlin", 8, "2026-10-26", None, "2026-10-26T07:00"),  # winter time: the same hour on the wall
        ("Europe/Berlin", 8, "2027-03-28", "02:30", "2027-03-28T01:30"),  # skipped: comes as 03:30
        ("Europe/Berlin", 8, "2026-10-25", "02:30", "2026-10-25T00:30"),  # twice: the first
        ("America/New_York", 9, "2026-11-01", None, "2026-11-01T14:00"),  # the day the clock goes back
        ("Asia/Kolkata", 9, "2026-11-25", None, "2026-11-25T03:30"),  # half an hour apart
        ("Pacific/Kiritimati", 9, "2026-11-25", None, "2026-11-24T19:00"),  # a day ahead
    ],
)
def test_a_local_day_and_hour_is_an_instant(zone: str, hour: int, on: str, at: str | None, utc: str) -> None:
    clock = time.fromisoformat(at) if at else None
    due = planner.due(date.fromisoformat(on), clock, Settings(zone=zone, hour=hour))
    assert due == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "taken", "days", "expected"),
    [
        ("2026-11-25T00:00", None, 0, "2026-11-25"),  # 08:00 in Shanghai: today at nine
        ("2026-11-25T01:00", None, 0, "2026-11-26"),  # nine has come: tomorrow
        ("2026-11-25T00:00", "2026-11-25", 0, "2026-11-26"),  # today's message is out already
        ("2026-11-25T05:00", None, 1, "2026-11-26"),
        ("2026-11-25T05:00", None, 3, "2026-11-28"),
    ],
)
def test_the_next_daily_message(now: str, taken: str | None, days: int, expected: str) -> None:
    instant = datetime.fromisoformat(now).replace(tzinfo=UTC)
    day = planner.daily(instant, Settings(), date.fromisoformat(taken) if taken else None, days)
    assert day == date.fromisoformat(expected)


@given(DAYS, TIMES, SETTINGS)
def test_the_clock_on_the_wall_shows_the_planned_hour_unless_that_hour_is_skipped(
    on: date, at: time, settings: Settings
) -> None:
    wall = planner.due(on, at, settings).astimezone(ZoneInfo(settings.zone))
    planned = datetime.combine(on, at, tzinfo=ZoneInfo(settings.zone))
    exists = planned.astimezone(UTC).astimezone(ZoneInfo(settings.zone)).replace(fold=0) == planned
    assert (wall.date(), wall.time()) == (on, at) or not exists
    assert timedelta(0) <= wall.replace(tzinfo=None) - datetime.combine(on, at) <= timedelta(hours=1)


@given(INSTANTS, SETTINGS, st.none() | DAYS, st.integers(0, 10))
def test_a_daily_message_lies_ahead_and_never_on_a_day_that_has_one(
    now: datetime, settings: Settings, taken: date | None, days: int
) -> None:
    day = planner.daily(now, settings, taken, days)
    assert planner.due(day, None, settings) > now
    assert day != taken
    assert timedelta(days=days) <= day - planner.local(now, settings).date() <= timedelta(days=days + 2)


@given(INSTANTS, SETTINGS)
def test_a_snooze_lies_ahead_and_never_in_the_night_unless_the_learner_chose_that_hour(
    now: datetime, settings: Settings
) -> None:
    on, at = planner.snoozed(now, settings)
    due = planner.due(on, at, settings)
    assert now < due <= now + timedelta(days=2)
    assert at is None or not planner.is_night(due, settings)


@given(INSTANTS, SETTINGS, SETTINGS, DAYS, st.none() | TIMES, st.none() | DAYS)
def test_after_a_change_of_zone_or_hour_a_nudge_lies_ahead_on_the_same_day_where_it_can(
    now: datetime, old: Settings, new: Settings, on: date, at: time | None, taken: date | None
) -> None:
    nudge = Nudge(id=1, kind="plan", on=on, at=at, due=planner.due(on, at, old))
    moved = planner.replanned(nudge, State(settings=new, daily_on=taken), now)
    assert moved.due is not None
    assert moved.due > now
    assert moved.n > nudge.n
    if planner.due(on, at, new) > now and (at is not None or on != taken):
        assert (moved.on, moved.at) == (on, at)


@given(INSTANTS, SETTINGS, st.sampled_from(["plan", "turn", "lesson"]))
def test_without_an_answer_a_nudge_comes_ever_more_rarely_and_then_no_more(
    now: datetime, settings: Settings, kind: str
) -> None:
    today = planner.local(now, settings).date()
    nudge = Nudge.model_validate({"id": 1, "kind": kind, "on": today, "due": now})
    sent = []
    while nudge.due is not None:
        sent.append(nudge.due)
        nudge = planner.after_firing(nudge, State(settings=settings), nudge.due)
    gaps = [later - earlier for earlier, later in pairwise(sent)]
    assert len(sent) == (3 if kind == "lesson" else 2)
    assert all(gap > timedelta(days=2) for gap in gaps)


@given(INSTANTS, st.integers(0, 60), SETTINGS, st.integers(1, 120))
def test_a_turn_is_exactly_so_many_days_after_the_contact_or_on_the_first_allowed_day_after_that(
    contacted: datetime, waited: int, settings: Settings, days: int
) -> None:
    now, state = contacted + timedelta(days=waited), State(settings=settings)
    on = planner.turn_day(contacted, days, state, now)
    exact = planner.local(contacted, settings).date() + timedelta(days=days)
    today = planner.local(now, settings).date()
    first = max(exact, today if planner.due(today, None, settings) > now else today + timedelta(days=1))
    between = [first + timedelta(days=n) for n in range((on - first).days)]
    assert on >= first
    assert planner.own_allowed(on, state)
    assert not any(planner.own_allowed(day, state) for day in between)


@given(INSTANTS, SETTINGS, st.none() | DAYS, st.integers(0, 30), st.booleans(), st.none() | DAYS)
def test_what_the_coach_plans_lies_ahead_on_a_working_day_that_has_no_message_and_after_a_rest(
    now: datetime, settings: Settings, taken: date | None, days: int, weekly: bool, until: date | None
) -> None:
    settings = settings.model_copy(update={"weekly": weekly})
    state = State(settings=settings, daily_on=taken, rests_until=until)
    on = planner.own_day(now, state, days)
    assert planner.due(on, None, settings) > now
    assert on != taken
    assert until is None or on >= until
    assert not calendars.is_day_off(on, calendars.calendar(settings))
    assert not weekly or taken is None or not taken < on < taken + timedelta(days=7)


@given(st.sampled_from(calendars.COUNTRIES), DAYS)
def test_no_calendar_has_days_off_for_two_weeks_on_end(country: str, day: date) -> None:
    assert not all(calendars.is_day_off(day + timedelta(days=n), country) for n in range(14))
