"""Where a learner says to be: cities named in a text, without those they only come from or say they are not in."""

import re
from collections.abc import Sequence

from bot.dialogue.words.account_words import City

# What stands right before a place says how it is meant; the last such word counts.
_NOT = re.compile(r"(?:\bnot(?: in)?|\bisn.?t(?: in)?|\bno longer in|不是在?|不在)\s*$", re.IGNORECASE)
_AWAY = re.compile(
    r"(?:\b(?:from|left|leaving|born in|raised in|grew up in|lived in|used to (?:live|be) in|was in|out of)|"
    r"从|来自|老家是?在?|原来在|以前在|之前在|离开|出生在)\s*$",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"(?:\b(?:to|now in|currently in|live in|living in|based in|am in|i.?m in|now)|搬到|搬去|搬来|来到|去了|"
    r"现在在|现在|住在|人在|目前在|我在)\s*了?$",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"(?:(?:wait|no|nope|sorry|oops|actually|wrong|that.?s wrong|hold on)[\s,.!]+)+"
    r"(?:i.?m|i am|i live|i.?m living|it.?s)(?: (?:now|actually))?(?: in)? [^,.!?]{2,30}[.!]?"
    r"|(?:等等|不对|错了|不是|搞错了|写错了)[，,。.!！\s]*我(?:现在)?(?:人)?[在住]在?[^，,。!！？?]{2,12}[。!！]?",
    re.IGNORECASE,
)


def said(text: str, cities: Sequence[City]) -> list[City]:
    """The cities the learner says to be in: in the order of the text, each zone once."""
    return _meant(text, _found(text, cities))


def corrected(text: str, cities: Sequence[City], zone: str) -> City | None:
    """Another city than that of the zone, where the text says that this is not where the learner is."""
    found = _found(text, cities)
    meant = [city for city in _meant(text, found) if city.zone != zone]
    denied = any(city.zone == zone and _NOT.search(text[:start]) for start, _, city in found)
    return meant[0] if len(meant) == 1 and (denied or _CORRECTS.fullmatch(text.strip())) else None


def _meant(text: str, found: list[tuple[int, int, City]]) -> list[City]:
    found = [one for one in found if not _NOT.search(text[: one[0]])]
    here = [one for one in found if _HERE.search(text[: one[0]])]
    stayed = [one for one in found if not _AWAY.search(text[: one[0]])]
    by_zone: dict[str, City] = {}
    for _, _, city in here or stayed or found:
        by_zone.setdefault(city.zone, city)
    return list(by_zone.values())


def _found(text: str, cities: Sequence[City]) -> list[tuple[int, int, City]]:
    """Where each city stands; of names that overlap the longest, of Latin ones only whole words."""
    hits: list[tuple[int, int, City]] = []
    for city in cities:
        for name in (city.name, city.zone, *city.also):
            hits += [(m.start(), m.end(), city) for m in _pattern(name).finditer(text)]
    hits.sort(key=lambda hit: (hit[0] - hit[1], hit[0]))
    kept: list[tuple[int, int, City]] = []
    for hit in hits:
        if all(hit[1] <= other[0] or other[1] <= hit[0] for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit[0])


def _pattern(name: str) -> re.Pattern[str]:
    """A name as it stands in a text; an abbreviation of two letters only in capitals."""
    before = r"(?<![A-Za-z0-9À-ɏ])" if name[0] < "\u2e80" else ""
    after = r"(?![A-Za-z0-9À-ɏ])" if name[-1] < "\u2e80" else ""
    return re.compile(before + re.escape(name) + after, re.IGNORECASE if len(name) > 2 else 0)
