"""Moving the clock: a stop at each due instant, and rest before going on."""

import asyncio
import re
import time
from datetime import datetime, timedelta

from .clock import LATEST, Driver
from .context import Context
from .errors import RequestError
from .model import Json

_DURATION = re.compile(
    r"P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=\d)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)S)?)?"
)
_STOPS_LIMIT = 10_000
_REST_SECONDS = 60.0
_LOOK_AGAIN = 0.01
_TRIES = 5
_STEP_WHEN_STUCK = timedelta(hours=1)


class Travel:
    """Moves the clock of a bot that shares it; one move at a time."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._lock = asyncio.Lock()

    async def state(self) -> Json:
        """Return the present instant and the next due one (ISO 8601, UTC), and whether the clock can be moved."""
        driver = self._context.driver
        due = await driver.next_due() if driver is not None else None
        now = self._context.clock.now().isoformat()
        return {"now": now, "next_due": due and due.isoformat(), "movable": driver is not None}

    async def move(self, body: Json) -> datetime:
        """Move as `body` says ("advance" or "to"); returns where the clock stands then.

        RequestError 400 for a malformed or earlier target, 409 without a driver, with nothing due for
        `{"to": "next"}`, or if the bot does not come to rest.
        """
        driver = self._context.driver
        if driver is None:
            raise RequestError(409, "The sandbox runs alone: the clock is the bot's own.")
        async with self._lock:
            target = await self._target(body, driver)
            await self._go(target, driver)
        return self._context.clock.now()

    async def _target(self, body: Json, driver: Driver) -> datetime:
        now = self._context.clock.now()
        if ("advance" in body) == ("to" in body):
            raise RequestError(400, 'Give "advance" (a duration) or "to" ("next" or an instant).')
        if body.get("to") == "next":
            due = await driver.next_due()
            if due is None:
                raise RequestError(409, "Nothing is due.")
            return max(due, now)
        target = _later(now, body["advance"]) if "advance" in body else _instant(body["to"])
        if not now <= target < LATEST:
            raise RequestError(400, "The clock cannot be moved back, nor past the year 2199.")
        return target

    async def _go(self, target: datetime, driver: Driver) -> None:
        last, tries = None, 0
        for _ in range(_STOPS_LIMIT):
            due = await driver.next_due()
            if due is None or due > target:
                break
            tries = tries + 1 if due == last else 1
            last = due
            # Due again and again although taken up: the bot is stuck there, and the rest is not to wait.
            stop = due if tries <= _TRIES else self._context.clock.now() + _STEP_WHEN_STUCK
            if stop > target:
                break
            await self._stop_at(stop, driver)
        await self._stop_at(target, driver)

    async def _stop_at(self, instant: datetime, driver: Driver) -> None:
        clock = self._context.clock
        if instant > clock.now():
            clock.set(instant)
        await driver.tick()
        await self._rest(driver)
        self._context.streams.publish_to_all("clock", await self.state())

    async def _rest(self, driver: Driver) -> None:
        deadline = time.monotonic() + _REST_SECONDS
        while self._context.world.waiting or not await driver.idle():
            if time.monotonic() > deadline:
                raise RequestError(409, f"The bot did not come to rest within {_REST_SECONDS:.0f} seconds.")
            await asyncio.sleep(_LOOK_AGAIN)


def _later(now: datetime, duration: object) -> datetime:
    match = _DURATION.fullmatch(duration) if isinstance(duration, str) else None
    if match is None or not any(match.groups()):
        raise RequestError(400, '"advance" must be an ISO 8601 duration such as PT1H, P1D or P1W.')
    try:
        return now + timedelta(**{unit: int(count) for unit, count in match.groupdict(default="0").items()})
    except (OverflowError, ValueError) as error:
        raise RequestError(400, "That is too far ahead.") from error


def _instant(text: object) -> datetime:
    try:
        instant = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise RequestError(400, '"to" must be "next" or an ISO 8601 instant with its offset.')
    return instant
