"""A coach's daily digest: at which instant, at most once a day, and only where there is something to do."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue import planner
from bot.dialogue.coaching import digests
from bot.dialogue.coaching.state import Desk
from bot.store.database import Database
from bot.transcripts import flags
from bot.transcripts.in_chat import news
from bot.transcripts.in_chat.news import News
from bot.transcripts.selection import Chosen
from bot.transcripts.stories import Stories
from bot.transcripts.story import Story
from tests.keeping import COURSE, keep, played

LESSON = COURSE.original
BERLIN = Desk(zone="Europe/Berlin", hour=9)


def at(text: str, zone: str = "Europe/Berlin") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def local(due: datetime | None, zone: str = "Europe/Berlin") -> str:
    assert due is not None
    return f"{due.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def test_it_comes_at_the_hour_of_the_coachs_clock_over_both_changes_of_daylight_saving() -> None:
    for evening, morning in (("2026-03-28", "2026-03-29"), ("2026-10-24", "2026-10-25")):
        assert local(digests.next_due(BERLIN, None, at(f"{evening}T20:00"))) == f"{morning} 09:00"


def test_an_hour_that_the_clock_skips_comes_an_hour_later_and_one_that_it_repeats_comes_once() -> None:
    early = Desk(zone="Europe/Berlin", hour=2)
    skipped = digests.next_due(early, None, at("2026-03-28T20:00"))
    assert local(skipped) == "2026-03-29 03:00"
    repeated = digests.next_due(early, None, at("2026-10-24T20:00"))
    assert repeated is not None
    assert local(digests.next_due(early, repeated, repeated + timedelta(minutes=61))) == "2026-10-26 02:00"


def test_another_hour_or_zone_brings_no_second_one_on_the_same_day() -> None:
    nine = at("2026-11-23T09:00")
    later = Desk(zone="Europe/Berlin", hour=18)
    assert local(digests.next_due(later, nine, at("2026-11-23T10:00"))) == "2026-11-24 18:00"
    west = Desk(zone="America/Los_Angeles", hour=9)
    assert local(digests.next_due(west, nine, at("2026-11-23T10:00")), west.zone) == "2026-11-24 09:00"
    east = Desk(zone="Asia/Shanghai", hour=9)
    evening = at("2026-11-23T20:00")  # the 24th in Shanghai already
    assert local(digests.next_due(east, evening, evening), east.zone) == "2026-11-25 09:00"
    assert local(digests.next_due(east, nine, at("2026-11-23T10:00")), east.zone) == "2026-11-24 09:00"


def test_none_is_due_where_none_is_wanted() -> None:
    assert digests.next_due(Desk(hour=None), None, at("2026-11-23T10:00")) is None


def test_after_an_outage_it_comes_late_on_its_day_and_on_another_not_before_the_hour() -> None:
    assert digests.in_time(BERLIN, at("2026-11-23T09:00"))
    assert digests.in_time(BERLIN, at("2026-11-23T23:59"))
    assert not digests.in_time(BERLIN, at("2026-11-24T00:00"))
    assert digests.in_time(BERLIN, at("2026-11-24T09:00"))
    assert local(digests.next_due(BERLIN, at("2026-11-22T09:00"), at("2026-11-24T00:00"))) == "2026-11-24 09:00"


@given(
    zone=st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC"]),
    hour=st.integers(0, 23),
    now=st.integers(0, 150_000_000).map(
        lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    ),
    back=st.none() | st.integers(0, 90_000),
)
def test_the_next_one_is_ahead_within_two_days_and_never_on_the_day_of_the_last(
    zone: str, hour: int, now: datetime, back: int | None
) -> None:
    desk = Desk(zone=zone, hour=hour)
    last = None if back is None else now - timedelta(seconds=back)
    due = digests.next_due(desk, last, now)
    assert due is not None
    assert now < due <= now + timedelta(days=2, hours=1)
    if last is not None:
        assert planner.local(due, desk.clock).date() > planner.local(last, desk.clock).date()


async def story(folder: Path, name: str, learner: int) -> Story:
    """What is known of whoever lived that conversation."""
    database = await Database.open(folder / "coach.db")
    await keep(database, learner, played(name))
    opened = await Stories(database, COURSE, aliased=True).open(learner)
    await database.close()
    assert opened is not None
    return opened


def gathered(stories: list[Story], since: datetime | None, until: datetime) -> News:
    found = News(since, until)
    for one in stories:
        found.take(Chosen(one, flags.of(one, COURSE, until)))
    return found


@pytest.fixture
async def crowd(tmp_path: Path) -> list[Story]:
    names = ("难过的学员", "教练的话", "走走停停", "认真的学员")
    return [await story(tmp_path, name, number) for number, name in enumerate(names, 11)]


async def test_the_first_digest_tells_everything_counts_first_and_names_whom_to_look_at(
    crowd: list[Story],
) -> None:
    until = max(one.last for one in crowd) + timedelta(days=10)
    told = news.told(
        gathered(crowd, None, until),
        LESSON,
        Desk(),
    )
    assert told is not None
    lines = told[0].text.splitlines()
    assert lines[0].startswith("学员摘要")
    assert lines[2] == "写下让人担心的话：1 位"
    assert lines[-1] == "每天 09:00（北京 / 上海），有事才发。改时间或者关掉：/digest"
    assert "⚠ 需要关心：小林" in lines
    assert told[1][0] == (("看学员", "desk:roster:0"),)


async def test_a_day_on_which_nothing_happened_brings_none(crowd: list[Story]) -> None:
    until = max(one.last for one in crowd) + timedelta(days=10)
    assert gathered(crowd, None, until).anything
    assert news.told(gathered(crowd, until, until + timedelta(days=1)), LESSON, Desk()) is None
    assert news.told(gathered([], None, until), LESSON, Desk()) is None


async def test_everything_is_told_by_exactly_one_of_the_days(crowd: list[Story]) -> None:
    start = min(one.since for one in crowd).replace(hour=1, minute=0) - timedelta(days=1)
    until = max(one.last for one in crowd) + timedelta(days=10)
    answers = sum(len(one.unreviewed) for one in crowd)
    days = [start + timedelta(days=n) for n in range((until - start).days + 2)]
    found = [gathered(crowd, since, day) for since, day in zip([None, *days[:-1]], days, strict=True)]
    assert sum(one.answers for one in found) == answers > 0
    stopped = [one for one in found if 13 in one.flagged.get("stopped", ())]
    assert len(stopped) <= 1
    distressed = [one for one in found if 11 in one.flagged.get("distress", ())]
    assert len(distressed) == 1


async def test_a_flag_is_new_only_on_the_day_on_which_it_becomes_true(crowd: list[Story]) -> None:
    seen = datetime(2026, 11, 23, 3, tzinfo=UTC)
    state = crowd[0].state.model_copy(update={"seen": seen, "resting": False, "set_up": True, "finished": False})
    stopped = replace(crowd[0], state=state)
    days = [seen + timedelta(days=n) for n in range(10)]
    told = [day.date() for since, day in pairwise(days) if "stopped" in gathered([stopped], since, day).flagged]
    assert told == [date(2026, 11, 26)]


async def test_an_answer_with_feedback_and_an_answered_question_are_no_news(crowd: list[Story]) -> None:
    one = crowd[3]
    until = one.last + timedelta(days=1)
    before = gathered([one], None, until)
    reviewed = replace(one, reviewed={answer.id for answer in one.answers.values()})
    assert before.answers == len(one.answers) > 0
    assert gathered([reviewed], None, until).answers == 0
