"""A forgotten person's names taken out of texts: nobody else's name, and no other word, is harmed by it.

Longer names go first, and the names of people who stay are left as they are, so that 王总 in 王总监 is not taken
for 王总. In scripts that write spaces a name is a whole word. A name of a single character would be found in half
of all Chinese words: it is taken only where it stands alone in a list, fills a slot of a message, or is a whole
field.
"""

import re
from collections.abc import Iterable
from typing import Any

from bot.dialogue.text import SpanKind, Text
from bot.dialogue.turn import LABEL_CHARACTERS

_LETTERS = "0-9A-Za-z_\u00c0-\u024f\u0370-\u06ff"
"""Letters of scripts that put spaces between words."""
_UNSEEN = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]*"
"""What may stand between the letters of a name and is not seen there."""
_ALONE = r"[^\s、，,;；。.!！?？:：/|()（）「」“”\"'*•…]"
_OWN_KEYS = frozenset(
    {
        *(
            "type",
            "kind",
            "beat",
            "benefit",
            "benefits",
            "benefits_done",
            "day",
            "hour",
            "via",
            "to",
            "rule",
            "field",
        ),
        *(
            "data",
            "verb",
            "recall",
            "recalled",
            "zone",
            "language",
            "what",
            "ref",
            "wordings",
            "last_tap",
            "document",
        ),
        *(
            "on",
            "at",
            "due",
            "seen",
            "daily_on",
            "recapped",
            "made",
            "contacted",
            "closeness",
            "origin",
            "urgency",
            "form",
            "callback",
            "opener",
            "openers",
            "went",
            "picked",
            "taps",
        ),
    }
)
"""Fields of states, entries and messages that hold ids, dates and settings of our own, and nobody's words."""
_KEYED_BY_IDS = frozenset({"answers"})


class Redactor:
    """Puts `replacement` for every one of `names`, except where it is part of a name in `keep`."""

    def __init__(self, names: Iterable[str], keep: Iterable[str], replacement: str) -> None:
        self._replacement = replacement
        kept = [seen for name in keep if (seen := _seen(name))]
        gone = [seen for name in names if (seen := _seen(name))]
        self._keep = {name.casefold() for name in kept}
        self._gone = {name.casefold() for name in gone} - self._keep
        patterns = {_pattern(name): len(name) for name in (*gone, *kept)}
        patterns |= {_pattern(cut): len(cut) for name in gone for cut in _cut(name)}
        longest = sorted(patterns, key=lambda pattern: (-patterns[pattern], pattern))
        self._found = re.compile("|".join(longest), re.IGNORECASE) if self._gone else None

    def __call__(self, text: str) -> str:
        """The text without the names."""
        return self.in_text(Text(text=text)).text

    def in_text(self, text: Text) -> Text:
        """The same for a message; its spans move with what they mark."""
        out, at = "", 0
        moved = list(range(len(text.text) + 1))
        for start, end in self._places(text):
            for place in range(at, start + 1):
                moved[place] = len(out) + place - at
            out += text.text[at:start] + self._replacement
            for place in range(start + 1, end + 1):
                moved[place] = len(out)
            at = end
        for place in range(at, len(text.text) + 1):
            moved[place] = len(out) + place - at
        spans = []
        for span in text.spans:
            start, end = (moved[min(place, len(text.text))] for place in (span.start, span.start + span.length))
            spans.append(span.model_copy(update={"start": start, "length": end - start}))
        return Text(text=out + text.text[at:], spans=tuple(s for s in spans if s.length > 0))

    def whole(self, field: str) -> str:
        """A field that is nothing but a name or a label, where even a single character is known to be one."""
        return self._replacement if _folded(field) in self._gone else self(field)

    def within(self, value: Any, key: str = "") -> Any:
        """The same JSON (of a state, an entry or a message) without the names."""
        if isinstance(value, str):
            return value if key in _OWN_KEYS else self.whole(value)
        if isinstance(value, list):
            return [self.within(item, key) for item in value]
        if isinstance(value, dict) and "text" in value and "spans" in value:
            return self.in_text(Text.model_validate(value)).model_dump(mode="json")
        if isinstance(value, dict) and key not in _OWN_KEYS:
            return {name: self.within(item, "" if key in _KEYED_BY_IDS else name) for name, item in value.items()}
        return value

    def _places(self, text: Text) -> list[tuple[int, int]]:
        """Where a name stands, in order and apart from each other."""
        words: SpanKind = "words"
        slots = [(s.start, s.start + s.length) for s in text.spans if s.kind == words]
        whole = [(a, b) for a, b in slots if _folded(text.text[a:b]) in self._gone]
        found = [f.span() for f in self._found.finditer(text.text)] if self._found else []
        found = [(a, b) for a, b in found if self._is_gone(text.text[a:b])]
        apart = [(a, b) for a, b in found if all(b <= c or d <= a for c, d in whole)]
        return sorted({*whole, *apart})

    def _is_gone(self, found: str) -> bool:
        return _folded(found) not in self._keep


def _seen(name: str) -> str:
    return " ".join(re.sub(_UNSEEN, "", name).split())


def _folded(name: str) -> str:
    return _seen(name).casefold()


def _cut(name: str) -> list[str]:
    """How a long name is shown where there is no room for all of it: as on a button, or at the end of a quote."""
    return [name[:length] + "…" for length in range(LABEL_CHARACTERS - 4, len(name))]


def _pattern(name: str) -> str:
    letters = [rf"\s+{_UNSEEN}" if c == " " else re.escape(c) + _UNSEEN for c in name]
    spelled = "".join(letters).removesuffix(_UNSEEN)
    if len(name) == 1 and re.match(f"[{_LETTERS}]", name):
        return rf"\A{spelled}\Z"  # "I", "a": a word of its own in every sentence
    if len(name) == 1 and name.isalnum():
        return rf"(?<!{_ALONE}){spelled}(?!{_ALONE})"
    before = rf"(?<![{_LETTERS}])" if re.match(f"[{_LETTERS}]", name) else ""
    after = rf"(?![{_LETTERS}])" if re.search(f"[{_LETTERS}]$", name) else ""
    return before + spelled + after
