"""Other people's names replaced by stable aliases: one person, one letter, in all of a learner's texts."""

import re
from collections.abc import Mapping
from typing import Any

_LATIN_EDGE = re.compile(r"[0-9A-Za-z_]")
_PLAIN_KEYS = frozenset({"type", "kind", "beat", "benefit", "benefits", "on", "at", "via", "to", "value"})
"""Fields of the log that hold ids and dates of our own, and nothing that a learner typed."""


def letters(place: int) -> str:
    """A, B, … Z, AA, AB …: the alias for the person at this place (from 0)."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


class Aliases:
    """Replaces every name it was given by its alias; with none given, everything stays as it is."""

    def __init__(self, alias_of: Mapping[str, str]) -> None:
        self._alias_of = {name.casefold(): alias for name, alias in alias_of.items()}
        longest_first = sorted(alias_of, key=lambda name: (-len(name), name))
        self._names = re.compile("|".join(map(_pattern, longest_first)), re.IGNORECASE) if alias_of else None

    def __call__(self, text: str) -> str:
        """The text with aliases in place of names."""
        if self._names is None:
            return text
        return self._names.sub(lambda found: self._alias_of.get(found[0].casefold(), found[0]), text)

    def within(self, value: Any, key: str = "") -> Any:
        """The same JSON with aliases in every text that may hold a name."""
        if isinstance(value, str):
            return value if key in _PLAIN_KEYS else self(value)
        if isinstance(value, list):
            return [self.within(item, key) for item in value]
        if isinstance(value, dict):
            return {name: self.within(item, name) for name, item in value.items()}
        return value


def _pattern(name: str) -> str:
    """A Latin name is replaced as a whole word only; Chinese has no such edges."""
    before = r"(?<![0-9A-Za-z_])" if _LATIN_EDGE.match(name[:1]) else ""
    after = r"(?![0-9A-Za-z_])" if _LATIN_EDGE.match(name[-1:]) else ""
    return before + re.escape(name) + after
