"""Text as Telegram measures it: UTF-16 units, entities, and what is recognised as a command or link."""

import re
from typing import Any

from .errors import bad_request
from .model import Json

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
_WHITESPACE = " \t\n\r\v\f"
_LINK_TAIL = ".,;:!?)]}'\"、。，；：！？）】」』》"
_RECOGNISED = re.compile(
    r"(?P<url>https?://[^\s<>]+)|(?<![\w/<>])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
)
_SENDABLE = {
    "bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
    "code", "pre", "text_link", "text_mention", "custom_emoji", "date_time",
}  # fmt: skip
_AUTOMATIC = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
_OPAQUE = {"pre", "code", "text_link", "text_mention"}


def units(text: str) -> int:
    """Return the length in UTF-16 units; half a surrogate pair counts as one."""
    return len(text) if text.isascii() else len(_utf16(text)) // 2


def recognised(text: str) -> list[Json]:
    """Return the entities that Telegram finds by itself in a text: commands and web addresses."""
    found = []
    for match in _RECOGNISED.finditer(text):
        kind = "url" if match["url"] else "bot_command"
        word = match[0].rstrip(_LINK_TAIL) if kind == "url" else match[0]
        found.append({"type": kind, "offset": units(text[: match.start()]), "length": units(word)})
    return found


def prepared(text: str, entities: list[Any]) -> tuple[str, list[Json]]:
    """Check and trim a bot's text with its entities as Telegram does.

    Returns the text without white space around it and the entities that are left, with those that Telegram
    finds by itself. ApiError if an entity is malformed, leaves the text, or splits a surrogate pair.
    """
    encoded = _utf16(text)
    kept = [entity for entity in entities if _checked(entity, encoded)["type"] in _SENDABLE]
    lead = units(text[: len(text) - len(text.lstrip(_WHITESPACE))])
    trimmed = text.strip(_WHITESPACE)
    own = _clipped(kept, lead, units(trimmed))
    opaque = [entity for entity in own if entity["type"] in _OPAQUE]
    found = [entity for entity in recognised(trimmed) if not any(_overlap(entity, other) for other in opaque)]
    return trimmed, sorted(own + found, key=lambda e: (e["offset"], -e["length"]))


def _checked(entity: Any, encoded: bytes) -> Json:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: Expected an Object")
    kind, offset, length = entity.get("type"), entity.get("offset"), entity.get("length")
    for name, value in (("offset", offset), ("length", length)):
        if not isinstance(value, int) or isinstance(value, bool):
            raise bad_request(f'can\'t parse MessageEntity: Field "{name}" must be of type Number')
    if kind not in _SENDABLE | _AUTOMATIC:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    _check_extent(offset, length, encoded)
    for name, owner in (("url", "text_link"), ("user", "text_mention"), ("unix_time", "date_time")):
        if kind == owner and not entity.get(name):
            raise bad_request(f"can't parse MessageEntity: Can't find field \"{name}\"")
    return entity


def _check_extent(offset: Any, length: Any, encoded: bytes) -> None:
    end = offset + length
    entity = f"entity beginning at UTF-16 offset {offset}"
    if offset < 0 or length < 1:
        raise bad_request(f"{entity} has invalid length {length}")
    if end > len(encoded) // 2:
        raise bad_request(f"{entity} ends after the end of the text at UTF-16 offset {end}")
    if _splits_pair(encoded, offset):
        raise bad_request(f"entity begins in a middle of a UTF-16 symbol at UTF-16 offset {offset}")
    if _splits_pair(encoded, end):
        raise bad_request(f"{entity} ends in a middle of a UTF-16 symbol at UTF-16 offset {end}")


def _splits_pair(encoded: bytes, position: int) -> bool:
    if position == 0 or position * 2 >= len(encoded):
        return False
    # Little-endian: the second byte of a unit tells the half of a pair it is.
    return encoded[position * 2 - 1] >> 2 == 0x36 and encoded[position * 2 + 1] >> 2 == 0x37


def _clipped(entities: list[Json], lead: int, length: int) -> list[Json]:
    clipped = []
    for entity in entities:
        begin = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, length)
        if end > begin:
            clipped.append({**entity, "offset": begin, "length": end - begin})
    return clipped


def _overlap(one: Json, other: Json) -> bool:
    begin = max(one["offset"], other["offset"])
    end = min(one["offset"] + one["length"], other["offset"] + other["length"])
    return bool(begin < end)


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
