"""Folds an answer: one script, one width, Cantonese read as Mandarin, cut into clauses.

Every rule reads the folded form. The raw clauses are kept beside it, because a quote has to be the
learner's own characters.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from bot.dialogue.answers.script import TO_SIMPLIFIED

CJK = "\u3400-\u9fff"
_EMOJI = "\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3"

# A time (10:30) and a number (1,000) stay whole. In Chinese a blank often stands for a comma; between Latin
# words, or beside one, it does not.
_BOUNDARY = re.compile(
    rf"(?!(?<=\d)[,:：](?=\d))[,，。;；:：!！?？、…~～|()（）\n{_EMOJI}]+|(?<!\bw)/"
    rf"|(?<!\b[MmDdSsJj]r)(?<!\b[MDm]rs)(?<!\b[Mm]s)(?<!\b[Pp]rof)\.+(?=\s|$|[{CJK}])"
    rf"|(?<=[{CJK}])[ \t\u3000]+(?=[{CJK}])|\s[-–—]+\s|——+"
)
_APOSTROPHE = re.compile(r"(?<!\w)(\w*+)['’‘`´](s\b)?", re.ASCII)
_CONTRACTED_LIST = """
what it that there he she who how where let here when why nothing everything
"""
_CONTRACTED = frozenset(_CONTRACTED_LIST.split())
# w/ stands for with, w/o for without.
_WITH = re.compile(r"\bw/(o\b)? ?", re.IGNORECASE)
_DROPPED = re.compile(r"[\"“”「」『』《》<>*_\[\]【】]")
_SPACES = re.compile(r"\s+")
_SPACE_BY_CJK = re.compile(rf"(?<=[{CJK}]) (?=[{CJK}])")

_CANTONESE = {
    "頂唔順": "受不了", "頂唔住": "撑不住", "捱唔住": "撑不住", "話我知": "告诉我", "點解": "为什么",
    "點樣": "怎么", "點先": "怎么", "乜嘢": "什么", "而家": "现在", "依家": "现在", "尋日": "昨天",
    "琴日": "昨天", "聽日": "明天", "日日": "每天", "晚晚": "每晚", "成日": "整天", "成晚": "整晚",
    "驚到": "怕到", "成世": "一辈子", "老細": "老板", "返工": "上班", "收工": "下班",
    "放工": "下班", "得閒": "有空",
    "得閑": "有空", "邊個": "谁", "邊度": "哪里", "幾時": "什么时候", "唔該": "请", "唔使": "不用",
    "唔好": "不要", "唔知": "不知道", "佢話": "他说", "鬧我": "骂我", "鬧到": "骂到", "廢柴": "废物",
    "細佬": "弟弟", "家姐": "姐姐", "細妹": "妹妹", "屋企": "家里", "俾人": "被人", "畀人": "被人",
    "傾偈": "聊天", "傾計": "聊天", "啱啱": "刚刚", "淨係": "只是", "識咗": "认识了", "費事": "懒得",
    "落去": "下去", "翳": "闷", "喺度": "在这里", "散晒": "散了",
    "冇人": "没人", "係咪": "是不是", "有冇": "有没有", "得唔得": "行不行", "咁樣": "这样",
    "遲啲": "晚点", "遲下": "晚点", "第日": "改天", "好似": "好像", "唔": "不", "佢": "他", "哋": "们",
    "嘅": "的", "咁": "这么", "咗": "了", "喺": "在", "冇": "没有", "咩": "什么", "乜": "什么", "嗰": "那",
    "嚟": "来", "俾": "给", "畀": "给", "搵": "找", "傾": "聊", "仲": "还", "嘢": "东西", "啲": "些",
    "瞓": "睡", "攰": "累", "諗": "想", "睇": "看", "啱": "对", "喇": "了", "㗎": "的", "呢個": "这个",
}  # fmt: skip
_CANTONESE_WORD = re.compile(
    "|".join(sorted(_CANTONESE, key=len, reverse=True)) + "|(?<!關)係|點(?=[做講算問搵開同跟識搞寫去])"
)
_CANTONESE_OTHERWISE = {"係": "是", "點": "怎么"}

_JOKE = re.compile(
    "哈哈|嘿嘿|(?<!笑)嘻嘻|嘎嘎|hhh|233|xswl|笑死|笑哭|(?<![是没有不在])开个?玩笑|夸张|狗头|doge|手动"
    r"|\b(?:lol|lmao|rofl|jk|xd|(?:a?ha){2,}h?|hehe+|(?<!not )kidding|(?<!not )joking)\b|(?<![a-z])/s\b"
    "|[😂🤣😅😆😝😜😛😹🙃😁😄🤪]"
)


@dataclass(frozen=True)
class Clause:
    """A stretch between marks: as typed, folded with case kept, folded in lower case, and the mark behind."""

    raw: str
    cased: str
    plain: str
    mark: str

    @property
    def asks(self) -> bool:
        """Whether a question mark stands behind it."""
        return "?" in self.mark or "？" in self.mark


@dataclass(frozen=True)
class Answer:
    """A folded answer."""

    raw: str
    clauses: tuple[Clause, ...]

    @cached_property
    def plain(self) -> str:
        """All clauses in lower case, a comma between them."""
        return ",".join(clause.plain for clause in self.clauses)

    @cached_property
    def jokes(self) -> bool:
        """Whether it carries a mark of joking (哈哈, 😅, lol)."""
        return bool(_JOKE.search(self.raw.lower())) or bool(_JOKE.search(self.plain))


def fold(text: str) -> Answer:
    """The answer cut into clauses and folded."""
    cuts = spans(text)
    starts = [start for start, _ in cuts[1:]] + [len(text)]
    clauses = [_clause(text[a:b], text[b:c]) for (a, b), c in zip(cuts, starts, strict=True)]
    return Answer(raw=text, clauses=tuple(c for c in clauses if c.plain or c.mark.strip()))


def spans(text: str) -> list[tuple[int, int]]:
    """Where the clauses begin and end; between them are the marks."""
    marks = [found.span() for found in _BOUNDARY.finditer(text)]
    return list(zip([0, *(end for _, end in marks)], [*(start for start, _ in marks), len(text)], strict=True))


def folded(text: str) -> str:
    """One stretch folded, its case kept: half width, Simplified, Mandarin words, no quotes or apostrophes."""
    mandarin = _CANTONESE_WORD.sub(
        lambda found: _CANTONESE.get(found.group()) or _CANTONESE_OTHERWISE[found.group()],
        unicodedata.normalize("NFKC", text),
    )
    simplified = _APOSTROPHE.sub(_possessive_only, mandarin.translate(TO_SIMPLIFIED))
    spaced = _SPACES.sub(" ", _DROPPED.sub("", _WITH.sub(_with, simplified))).strip()
    return _SPACE_BY_CJK.sub("", spaced)


def _with(found: re.Match[str]) -> str:
    return "without " if found.group(1) else "with "


def _possessive_only(found: re.Match[str]) -> str:
    """Apostrophes go, for many leave them out (dont, its); a possessive keeps its own, to be no plural."""
    word, ending = found.group(1), found.group(2) or ""
    return f"{word}'{ending}" if ending and word and word.lower() not in _CONTRACTED else word + ending


def _clause(raw: str, mark: str) -> Clause:
    cased = folded(raw)
    return Clause(raw=raw.strip(), cased=cased, plain=cased.lower(), mark=mark)
