"""The parts of a running sandbox, as its requests find them."""

import time
from collections import OrderedDict
from dataclasses import dataclass, field

from .clock import Driver, SandboxClock
from .errors import bad_request
from .faults import Faults
from .files import Files
from .streams import Streams
from .updates import UpdateQueue
from .webhook import Webhook
from .world import World


@dataclass
class Taps:
    """Taps that the bot may still answer: once, and within `seconds` of real time."""

    seconds: float
    _open: OrderedDict[str, tuple[float, int]] = field(default_factory=OrderedDict)

    def opened(self, query_id: str, chat_id: int) -> None:
        """Note a tap in a chat."""
        now = time.monotonic()
        while self._open and next(iter(self._open.values()))[0] < now - self.seconds:
            self._open.popitem(last=False)
        self._open[query_id] = (now, chat_id)

    def answered(self, query_id: str | None) -> int:
        """Return the chat whose tap is answered. ApiError 400 if it is unknown, answered or too old."""
        at, chat_id = self._open.pop(query_id or "", (float("-inf"), 0))
        if at < time.monotonic() - self.seconds:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        return chat_id


@dataclass
class Context:
    """Everything that a request of the bot or of a user may need."""

    clock: SandboxClock
    world: World
    updates: UpdateQueue
    files: Files
    streams: Streams
    faults: Faults
    webhook: Webhook
    taps: Taps
    driver: Driver | None = None
