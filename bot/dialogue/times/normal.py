"""One way to write the same thing: half width, Simplified, lower case, and one word where people have several."""

import re
import unicodedata

from bot.dialogue.answers.script import TO_SIMPLIFIED

_CJK = "\u3400-\u9fff"
_WORDS = (
    (r"星期|礼拜", "周"),
    (r"钟头|(?<=个)钟(?!头)", "小时"),
    (r"点钟", "点"),
    (r"([今明后])(?:儿个?|日)", r"\1天"),
    (r"淩晨", "凌晨"),
    (r"覆", "复"),
    (r"听日", "明天"),
    (r"听晚", "明晚"),
    (r"听朝", "明早"),
    (r"下昼", "下午"),
    (r"上昼", "上午"),
    (r"朝早", "早上"),
    (r"夜晚|晚间|夜里|夜间", "晚上"),
    (r"[放收]工后", "下班后"),
    (r"(?<![a-z])([ap])\.? ?m(?![a-z])\.?", r"\1m"),
    (r"[’‘`´]", "'"),
    (r"\b(?:tmr|tmrw|tmw|tomm?orr?ow|2morrow|2moro)\b", "tomorrow"),
    (r"\bwedn?e?s?n?e?day\b", "wednesday"),
    (r"\bthur?s?day\b", "thursday"),
    (r"\btu(?:es|se)?day\b", "tuesday"),
    (r"[\u2010-\u2015\u2212]", "-"),
    (r"[~\u301c]", "~"),
    (rf"(?<=[{_CJK}]) +(?=[{_CJK}\d])|(?<=\d) +(?=[{_CJK}])", ""),
    (r"\s+", " "),
)
_REPLACED = tuple((re.compile(pattern, re.ASCII), by) for pattern, by in _WORDS)
_ANY_CJK = re.compile(f"[{_CJK}]")


def normal(text: str) -> str:
    """The text in the form that every rule reads."""
    written = unicodedata.normalize("NFKC", text).translate(TO_SIMPLIFIED).lower()
    for pattern, by in _REPLACED:
        written = pattern.sub(by, written)
    return written.strip()


def is_chinese(text: str) -> bool:
    """Whether a slash date in it has the month first (P2.8), and Chinese rules are worth trying."""
    return bool(_ANY_CJK.search(text))
