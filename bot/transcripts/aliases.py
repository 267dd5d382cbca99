"""Other people's names replaced by stable aliases: one person, one letter, in all of a learner's texts."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.dialogue.text import Text

_LATIN_EDGE = re.compile(r"[0-9A-Za-z_]")
MOST_SHORTENED = 20
"""Characters from which the beginning of a name on a button is taken for that name."""
_PLAIN_KEYS = frozenset(
    {
        "type",
        "kind",
        "beat",
        "benefit",
        "benefits",
        "day",
        "hour",
        "via",
        "to",
        "went",
        "rule",
        "recall",
        "field",
        "taps",
    }
)
"""Fields of the log that hold ids and dates of our own, and nothing that a learner typed."""
_SETTING = "setting"
"""The type of the entry whose `value` is nobody's words."""
_CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ"
_KEYED_LETTERS = 4
_UNSEEN = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]*"
"""What may stand between the letters of a name and is not seen there."""


def letters(place: int) -> str:
    """A, B, … Z, AA, AB …: the alias for the person at this place (from 0)."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def keyed_letters(digest: str) -> str:
    """The alias for somebody who is on no list, from a keyed fingerprint (hexadecimal) of the name.

    Longer than the letters of any list, and without vowels, so that it is taken for neither a place nor a word.
    """
    number, name = int(digest, 16), ""
    for _ in range(_KEYED_LETTERS):
        number, place = divmod(number, len(_CONSONANTS))
        name += _CONSONANTS[place]
    return name


class Aliases:
    """Replaces every name it was given by its alias; with none given, everything stays as it is."""

    def __init__(self, alias_of: Mapping[str, str]) -> None:
        spelled = {seen: alias for name, alias in alias_of.items() if (seen := _seen(name))}
        self._alias_of = {name.casefold(): alias for name, alias in spelled.items()}
        longest_first = sorted(spelled, key=lambda name: (-len(name), name))
        self._names = re.compile("|".join(map(_pattern, longest_first)), re.IGNORECASE) if spelled else None

    def __call__(self, text: str) -> str:
        """The text with aliases in place of names."""
        if self._names is None:
            return text
        return self._names.sub(self._alias, text)

    def in_message(self, message: Text) -> str:
        """A message of the bot, where only what was put into its slots is somebody's words."""
        return self.in_text(message).text

    def in_text(self, message: Text) -> Text:
        """The same, with its spans moved along with what they mark."""
        out, at, shifts = "", 0, list[tuple[int, int, int]]()
        for start, end, alias in self._places(message):
            out += message.text[at:start] + alias
            shifts.append((start, end, len(out)))
            at = end
        if not shifts:
            return message
        spans = []
        for span in message.spans:
            start, end = _moved(shifts, span.start), _moved(shifts, span.start + span.length)
            spans.append(span.model_copy(update={"start": start, "length": end - start}))
        return Text(text=out + message.text[at:], spans=tuple(span for span in spans if span.length > 0))

    def _places(self, message: Text) -> Iterator[tuple[int, int, str]]:
        """Where names stand in what was put into slots, in order and apart from each other, and their aliases."""
        at = 0
        filled = (span for span in message.spans if span.kind == "words")
        for slot in sorted(filled, key=lambda span: (span.start, -span.length)):
            if self._names is not None and slot.start >= at:
                at = slot.start + slot.length
                for found in self._names.finditer(message.text[slot.start : at]):
                    yield slot.start + found.start(), slot.start + found.end(), self._alias(found)

    def _alias(self, found: re.Match[str]) -> str:
        return self._alias_of.get(_seen(found[0]).casefold(), found[0])

    def in_label(self, label: str) -> str:
        """The label of a button: a name, perhaps shortened, perhaps with a mark behind it, or a phrase of ours."""
        bare = label.rstrip("…")
        whole = [name for name in self._alias_of if name.startswith(bare.casefold())] if bare else []
        if len(whole) == 1 and (bare.casefold() == whole[0] or len(bare) > MOST_SHORTENED):
            return self._alias_of[whole[0]]
        return self(label) if len(bare) > 1 else label

    def within(self, value: Any, key: str = "") -> Any:
        """The same JSON with aliases in every text that may hold a name."""
        if isinstance(value, str):
            return value if key in _PLAIN_KEYS else self(value)
        if isinstance(value, list):
            return [self.within(item, key) for item in value]
        if isinstance(value, dict):
            if value.get("type") == _SETTING:
                return value
            return {name: self.within(item, name) for name, item in value.items()}
        return value


def _moved(shifts: Sequence[tuple[int, int, int]], at: int) -> int:
    """Where a place of the text is now; `shifts` are start and end of what was replaced, and the new end of it."""
    for start, end, new in reversed(shifts):
        if at >= end:
            return new + at - end
        if at > start:
            return new
    return at


def _pattern(name: str) -> str:
    """A Latin name is replaced as a whole word only; Chinese has no such edges."""
    before = r"(?<![0-9A-Za-z_])" if _LATIN_EDGE.match(name[:1]) else ""
    after = r"(?![0-9A-Za-z_])" if _LATIN_EDGE.match(name[-1:]) else ""
    return before + _UNSEEN.join(map(re.escape, name)) + after


def _seen(name: str) -> str:
    """A name without what cannot be seen."""
    return re.sub(_UNSEEN, "", name)
