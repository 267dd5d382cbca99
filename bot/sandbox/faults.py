"""Failures on order: the next calls of a method fail, are cut off, or take their time."""

from dataclasses import dataclass
from http.client import responses
from typing import Any

from .errors import ApiError, RequestError
from .model import Json
from .updates import OTHER_POLL

_DESCRIPTIONS = {
    400: "Bad Request: refused by a fault",
    403: "Forbidden: bot was blocked by the user",
    409: OTHER_POLL,
}


@dataclass
class Fault:
    """What happens to the next `times` calls of a method, in one chat or in any."""

    method: str
    times: int
    chat_id: int | None = None
    delay: float = 0.0
    drop: bool = False
    before: bool = False
    status: int | None = None
    description: str | None = None
    retry_after: int | None = None

    def error(self) -> ApiError | None:
        """Return the refusal that the bot gets, if it gets one."""
        if self.status is None:
            return None
        return ApiError(self.status, self.description or self._usual_description(self.status), self.retry_after)

    def _usual_description(self, status: int) -> str:
        if status == 429:
            return f"Too Many Requests: retry after {self.retry_after}"
        return _DESCRIPTIONS.get(status) or responses.get(status, "Error")


class Faults:
    """The faults that were ordered, oldest first."""

    def __init__(self) -> None:
        self._ordered: list[Fault] = []

    def order(self, fault: Fault) -> None:
        """Add a fault behind those that wait."""
        self._ordered.append(fault)

    def clear(self) -> None:
        """Call off what has not happened yet."""
        self._ordered.clear()

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        """Return the fault that meets this call, one time fewer from now on."""
        for fault in self._ordered:
            if fault.method == method.lower() and fault.chat_id in (None, chat_id):
                fault.times -= 1
                if fault.times == 0:
                    self._ordered.remove(fault)
                return fault
        return None


def fault_from(body: Json) -> Fault:
    """Read a fault as it is ordered over HTTP. RequestError 400 if it makes no sense."""
    method = body.get("method")
    if not isinstance(method, str) or not method:
        raise RequestError(400, "A fault needs a method.")
    description = body.get("description")
    if description is not None and not isinstance(description, str):
        raise RequestError(400, "description must be a text.")
    status = _whole(body, "status", 400, 599)
    fault = Fault(
        method.lower(),
        times=_whole(body, "times", 1, 1_000_000) or 1,
        chat_id=_whole(body, "chat_id", -(2**52), 2**52),
        delay=_seconds(body.get("delay", 0)),
        drop=body.get("drop") is True,
        before=body.get("before") is True,
        status=status,
        description=description,
        retry_after=_whole(body, "retry_after", 0, 100_000),
    )
    if status is None and not fault.drop and not fault.delay:
        raise RequestError(400, "A fault needs a status, a delay or drop.")
    if status == 429 and fault.retry_after is None:
        fault.retry_after = 1
    return fault


def _whole(body: Json, name: str, least: int, most: int) -> int | None:
    value: Any = body.get(name)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise RequestError(400, f"{name} must be a whole number from {least} to {most}.")
    return value


def _seconds(value: Any) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 600:
        raise RequestError(400, "delay must be seconds from 0 to 600.")
    return float(value)
