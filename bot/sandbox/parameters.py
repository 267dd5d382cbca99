"""The parameters of a Bot API call, in every way in which Telegram accepts them."""

import json
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from .errors import bad_request
from .model import Json

_NOT_UTF8 = "strings must be encoded in UTF-8"


@dataclass(frozen=True)
class Upload:
    """A file in a multipart form."""

    name: str
    content_type: str
    data: bytes


class Parameters:
    """Values by name, from JSON or from a form, where numbers and structures are text."""

    def __init__(self, values: Json, uploads: dict[str, Upload]) -> None:
        self._values = values
        self.uploads = uploads

    def text(self, name: str) -> str | None:
        """Return a string parameter; None if it is missing."""
        value = self._values.get(name)
        if value is None or isinstance(value, str):
            return value
        return json.dumps(value)

    def integer(self, name: str) -> int | None:
        """Return a whole number; None if it is missing or no number."""
        value = self._values.get(name)
        try:
            return None if value is None or isinstance(value, bool) else int(value)
        except (TypeError, ValueError, OverflowError):
            return None

    def flag(self, name: str) -> bool:
        """Return a Boolean, false where it is missing."""
        return str(self._values.get(name, "")).lower() in ("true", "1", "yes", "t", "y")

    def structure(self, name: str, expected: type[list[Any]] | type[Json]) -> Any:
        """Return an array or object, given as JSON or as JSON in a string; None if missing or empty."""
        value = self._values.get(name)
        if isinstance(value, str):
            value = _decoded(value, name) if value else None
        if value is not None and not isinstance(value, expected):
            kind = "Array" if expected is list else "Object"
            raise bad_request(f"{kind.lower()} expected as {name.replace('_', ' ')}")
        return value


async def read_parameters(request: web.Request) -> Parameters:
    """Read query, JSON body or form. ApiError 400 if it is not UTF-8 or not JSON, or holds half a pair."""
    values: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        values |= _object(await request.read())
    else:
        try:
            form = await request.post()
        except ValueError as error:
            raise bad_request("can't parse the request body") from error
        for name, value in form.items():
            if isinstance(value, web.FileField):
                uploads[name] = Upload(value.filename, value.content_type, value.file.read())
            else:
                values[name] = value.decode("utf-8", "replace") if isinstance(value, bytes | bytearray) else value
    _check_unicode(values)
    return Parameters(values, uploads)


def _object(body: bytes) -> Json:
    try:
        content = json.loads(body) if body.strip() else {}
    except UnicodeDecodeError as error:
        raise bad_request(_NOT_UTF8) from error
    except (ValueError, RecursionError) as error:
        raise bad_request("can't parse JSON object") from error
    if not isinstance(content, dict):
        raise bad_request("can't parse JSON object")
    return content


def _decoded(text: str, name: str) -> Any:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from error
    _check_unicode(value)
    return value


def _check_unicode(value: Any) -> None:
    """Refuse half a surrogate pair, as Telegram does."""
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise bad_request(_NOT_UTF8) from error
