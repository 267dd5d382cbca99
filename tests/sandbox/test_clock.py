"""The sandbox's clock, and moving it for a bot that shares it."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.sandbox import SandboxClock

from .running import LIN, Running, running


@dataclass
class Reminders:
    """A small bot: it has instants at which it writes to a learner, and takes a moment to do so."""

    here: Running
    due: list[datetime] = field(default_factory=list)
    taken: list[datetime] = field(default_factory=list)
    sending: int = 0
    stuck: bool = False
    ticks: int = 0

    async def next_due(self) -> datetime | None:
        return min(self.due, default=None)

    async def tick(self) -> None:
        now = self.here.sandbox.clock.now()
        self.ticks += 1
        for instant in [due for due in self.due if due <= now and not self.stuck]:
            self.due.remove(instant)
            self.taken.append(now)
            self.sending += 1
            asyncio.get_running_loop().call_later(0.05, self._send)

    async def idle(self) -> bool:
        return self.sending == 0

    def _send(self) -> None:
        self.sending -= 1


def reminders(here: Running, *hours: float) -> Reminders:
    now = here.sandbox.clock.now()
    driver = Reminders(here, [now + timedelta(hours=hour) for hour in hours])
    here.sandbox.driver = driver
    return driver


def hours_since(start: datetime, instants: list[datetime]) -> list[int]:
    return [round((instant - start) / timedelta(hours=1)) for instant in instants]


def test_the_clock_runs_and_never_gives_an_instant_twice(tmp_path: Path) -> None:
    clock = SandboxClock(tmp_path)
    instants = [clock.now() for _ in range(1000)]
    assert all(earlier < later for earlier, later in pairwise(instants))
    assert abs(instants[0] - datetime.now(UTC)) < timedelta(seconds=5)


def test_the_clock_stays_ahead_over_a_restart(tmp_path: Path) -> None:
    clock = SandboxClock(tmp_path / "new")
    ahead = clock.now() + timedelta(days=30)
    clock.set(ahead)
    again = SandboxClock(tmp_path / "new").now()
    assert timedelta(0) <= again - ahead < timedelta(seconds=5)


@pytest.mark.parametrize("step", [timedelta(seconds=-1), timedelta(days=365 * 300)])
def test_the_clock_goes_neither_back_nor_without_end(tmp_path: Path, step: timedelta) -> None:
    clock = SandboxClock(tmp_path)
    with pytest.raises(ValueError, match="clock"):
        clock.set(clock.now() + step)


def test_an_instant_without_a_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="time zone"):
        SandboxClock(tmp_path).set(datetime(2150, 1, 1))  # noqa: DTZ001


async def test_advancing_stops_at_each_due_instant_until_the_bot_is_idle(here: Running) -> None:
    start = here.sandbox.clock.now()
    driver = reminders(here, 24, 48, 48, 72, 24 * 8)
    answer = await here.do("clock", advance="P1W")
    assert hours_since(start, driver.taken) == [24, 48, 48, 72]
    assert driver.sending == 0
    assert hours_since(start, [datetime.fromisoformat(answer["now"])]) == [24 * 7]
    clock = await here.get("clock")
    assert hours_since(start, [datetime.fromisoformat(clock["next_due"])]) == [24 * 8]


async def test_to_next_goes_to_the_next_due_instant_and_no_further(here: Running) -> None:
    start = here.sandbox.clock.now()
    driver = reminders(here, 5, 10)
    answer = await here.do("clock", to="next")
    assert hours_since(start, [datetime.fromisoformat(answer["now"])]) == [5]
    assert hours_since(start, driver.taken) == [5]


async def test_to_next_with_nothing_due_is_a_conflict(here: Running) -> None:
    reminders(here)
    assert await here.act("clock", to="next") == (409, {"error": "Nothing is due."})


async def test_what_is_overdue_is_taken_up_without_moving_back(here: Running) -> None:
    start = here.sandbox.clock.now()
    driver = reminders(here, -3)
    await here.do("clock", advance="PT1H")
    assert hours_since(start, driver.taken) == [0]


async def test_a_move_waits_until_the_bot_has_fetched_what_was_written(here: Running) -> None:
    reminders(here, 1)
    await here.say("你好")
    moving = asyncio.create_task(here.do("clock", advance="PT2H"))
    await asyncio.sleep(0.2)
    assert not moving.done()
    await here.take()
    await asyncio.wait_for(moving, 10)


async def test_a_bot_that_is_stuck_does_not_hold_the_clock(here: Running) -> None:
    start = here.sandbox.clock.now()
    driver = reminders(here, 1)
    driver.stuck = True
    answer = await here.do("clock", advance="P1D")
    assert hours_since(start, [datetime.fromisoformat(answer["now"])]) == [24]
    assert 23 <= driver.ticks <= 40  # a few tries, then hour by hour, so that the others are not late


async def test_two_moves_are_made_one_after_the_other(here: Running) -> None:
    start = here.sandbox.clock.now()
    driver = reminders(here, 1, 25, 30)
    await asyncio.gather(here.do("clock", advance="P1D"), here.do("clock", advance="P1D"))
    assert hours_since(start, [here.sandbox.clock.now()]) == [48]
    assert hours_since(start, driver.taken) == [1, 25, 30]


@pytest.mark.parametrize(
    ("advance", "hours"), [("PT1H", 1), ("P1DT2H30M", 26.5), ("P2W", 336), ("PT90M", 1.5), ("PT3600S", 1)]
)
async def test_durations_are_read_as_iso_8601(here: Running, advance: str, hours: float) -> None:
    reminders(here)
    start = here.sandbox.clock.now()
    await here.do("clock", advance=advance)
    moved = here.sandbox.clock.now() - start
    assert timedelta(hours=hours) <= moved < timedelta(hours=hours, minutes=1)


async def test_an_instant_can_be_gone_to(here: Running) -> None:
    reminders(here)
    answer = await here.do("clock", to="2150-01-01T08:00:00+08:00")
    assert answer["now"].startswith("2150-01-01T00:00:0")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"advance": "1 day"},
        {"advance": "P"},
        {"advance": "PT"},
        {"advance": "P1M"},
        {"advance": "-P1D"},
        {"advance": "P99999999999D"},
        {"advance": 5},
        {"to": "2001-01-01T00:00:00Z"},
        {"to": "2150-01-01T00:00:00"},
        {"to": "tomorrow"},
        {"to": "next", "advance": "P1D"},
    ],
)
async def test_a_move_that_makes_no_sense_is_refused(here: Running, body: dict[str, Any]) -> None:
    reminders(here)
    before = here.sandbox.clock.now()
    status, answer = await here.act("clock", **body)
    assert (status, answer["error"][-1]) == (400, ".")
    assert here.sandbox.clock.now() - before < timedelta(minutes=1)


async def test_a_sandbox_alone_tells_the_time_but_does_not_move_it(here: Running) -> None:
    assert (await here.get("clock"))["next_due"] is None
    assert (await here.act("clock", advance="P1D"))[0] == 409


async def test_a_chat_is_busy_while_the_bot_is(here: Running) -> None:
    driver = reminders(here)
    driver.sending = 1
    reading = asyncio.create_task(here.chat(query="quiet=0&timeout=30"))
    await asyncio.sleep(0.2)
    assert not reading.done()
    driver.sending = 0
    assert (await asyncio.wait_for(reading, 10))["quiet"] is True


async def test_new_messages_after_a_restart_are_dated_by_the_moved_clock(
    tmp_path: Path, http: aiohttp.ClientSession
) -> None:
    before = await running(tmp_path, http)
    reminders(before)
    await before.do("clock", to="2150-01-01T00:00:00Z")
    await before.sandbox.stop()
    after = await running(tmp_path, http)
    await after.say("x")
    assert (await after.chat(LIN))["messages"][0]["date"].startswith("2150-01-01")
    await after.sandbox.stop()
