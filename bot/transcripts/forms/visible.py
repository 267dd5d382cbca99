"""Characters that are not seen but act, made visible: a reader shall not be deceived, and nothing is lost."""

import re

_ACTING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, which end files for some programs, those that turn the order of what is read, and halves
of surrogate pairs, which no file can hold."""


def visible(text: str) -> str:
    """The text with such characters by their numbers, as in ‹U+202E›."""
    return _ACTING.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)
