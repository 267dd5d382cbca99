"""JSON that may stand in a page: nothing in it can end its element, and nothing is left that is no text."""

import json
import re
from typing import Any

_UNSAFE = re.compile("[<>&\u2028\u2029\x7f-\x9f\ud800-\udfff]")
"""What HTML or JavaScript could read as its own, and halves of surrogate pairs, which no file can hold."""


def compact(value: Any) -> str:
    """The value as JSON without spaces; keys in the given order."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def data(value: Any) -> str:
    """The same, for the inside of a script element that holds data."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", compact(value))
