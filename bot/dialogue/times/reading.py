"""From a learner's words to when they mean."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.dialogue.times import (
    clocks,
    clocks_en,
    days_en,
    days_zh,
    holidays,
    repeats_en,
    repeats_zh,
    spans_en,
    spans_zh,
    stops_en,
    stops_zh,
    zones,
)
from bot.dialogue.times.normal import is_chinese, normal
from bot.dialogue.times.plan import around, combine
from bot.dialogue.times.reports import only_says_when
from bot.dialogue.times.resolve import resolve
from bot.dialogue.times.scan import Rule, scan
from bot.dialogue.times.tokens import DayWord, Elapsed, Repeat
from bot.dialogue.times.when import Unclear, When

# Nobody says when at greater length; whoever writes more tells a story.
LONGEST = 300

_CHINESE = (
    *repeats_zh.RULES, *days_zh.RULES, *spans_zh.RULES, *clocks.RULES, *holidays.CHINESE, *stops_zh.RULES
)  # fmt: skip
_ENGLISH = (
    *repeats_en.RULES, *days_en.RULES, *spans_en.RULES, *clocks_en.RULES, *holidays.ENGLISH, *stops_en.RULES
)  # fmt: skip
_SHARED = (clocks.DIGITAL, *zones.RULES)
_LATIN = re.compile("[a-z]")


def understand(text: str, ref: datetime, tz: str) -> When:
    """When the one plan in `text` is, seen from the aware instant `ref` by a learner in the IANA zone `tz` (P2).

    Whatever is not certain is Unclear; no text raises. A naive `ref` raises ValueError, an unknown zone
    ZoneInfoNotFoundError.
    """
    if ref.tzinfo is None:
        raise ValueError("ref needs an offset")
    now = ref.astimezone(ZoneInfo(tz))
    written = normal(text)
    if not written or len(written) > LONGEST:
        return Unclear()
    plan = combine(written, scan(written, _rules(written)))
    return resolve(plan, now) if plan else Unclear()


def says_only_when(text: str) -> bool:
    """Whether a text names a time and says nothing else, so that it is the answer to a question for one."""
    written = normal(text)
    pieces = scan(written, _rules(written)) if len(written) <= LONGEST else []
    return bool(pieces) and only_says_when(around(written, pieces))


def names_a_day(written: str) -> bool:
    """Whether a text, in its normal form, holds a word for a day or a rhythm, whatever it means."""
    tokens = (token for piece in scan(written, _rules(written)) for token in piece.tokens)
    return any(isinstance(token, DayWord | Elapsed | Repeat) for token in tokens)


def _rules(written: str) -> tuple[Rule, ...]:
    chinese = is_chinese(written)
    latin = not chinese or _LATIN.search(written)
    return (*(_CHINESE if chinese else ()), *(_ENGLISH if latin else ()), *_SHARED)
