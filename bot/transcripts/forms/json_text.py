"""JSON that every reader takes: nothing in it ends a line early, acts unseen, or is half a character."""

import json
import re
from typing import Any

_UNSEEN = re.compile("[\x7f-\x9f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
"""Written by number: what some programs take for the end of a line, and what turns the order of what is read."""
_HALF = re.compile("[\ud800-\udfff]")
"""Halves of surrogate pairs, which no UTF-8 file can hold and many readers refuse even by number."""


def json_text(value: Any) -> str:
    """The value on one line, keys in the given order; half a character becomes U+FFFD, all else reads back."""
    whole = _HALF.sub("\ufffd", json.dumps(value, ensure_ascii=False))
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", whole)
