"""Whether the words around a time tell a plan; reports of what is or was have no date (P2.15, P2.17)."""

import re

from bot.dialogue.times import words_en, words_zh


def tells_a_plan(rest: str, *, repeated: bool) -> bool:
    """Whether the text less its times (each shown as |) is a plan; `repeated` when one of them recurs."""
    asked = words_zh.ASKED.sub("", rest)
    if words_zh.NO.search(asked) or words_en.NO.search(rest):
        return False
    if words_zh.PAST.search(asked) or words_en.PAST.search(rest):
        return False
    if words_zh.SOMEONE_ELSE.search(rest) or words_en.SOMEONE_ELSE.search(rest):
        return False
    if only_says_when(rest):
        return True
    if words_zh.STATE.search(asked) or words_en.STATE.search(rest):
        return False
    if repeated and words_en.HABIT.search(rest):
        return False
    return bool(words_zh.ACTS.search(rest) or words_en.ACTS.search(rest) or words_zh.INTENT.search(rest))


def only_says_when(rest: str) -> bool:
    """Whether nothing is left beside the times but words that go with any."""
    left = words_zh.FILLER.sub("", rest)
    words = re.findall(r"[a-z']+", left)
    return all(word in words_en.FILLER for word in words) and not re.search(r"[^\W\d_a-z]", left, re.UNICODE)
