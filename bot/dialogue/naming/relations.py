"""Relation words that stand for one person in the learner's own life (P1.3)."""

import re
from collections.abc import Iterator

from bot.dialogue.naming import kin
from bot.dialogue.naming.lattice import Token
from bot.dialogue.naming.spans import Span, is_han

_OTHERS = tuple(sorted(kin.OTHERS, key=len, reverse=True))
_BETWEEN = "|".join(sorted(map(re.escape, kin.BETWEEN), key=len, reverse=True))
_ROLE = "|".join(sorted(kin.WORK, key=len, reverse=True))
_WORK = re.compile(
    rf"(?:我|咱|俺)(?:(?:以前|之前|当时|原来|现在)?在[^,。!?、;\n的]{{1,8}}?(?:的时候|时候|时|那会儿?|期间)?的|)"
    rf"(?:(?:{_BETWEEN})\s?){{0,5}}\s?(?P<role>{_ROLE})"
    r"(?!们|娘|力|班子|层|岗|会(?:议|上)|能力|型|级|过|着|了(?!解)|都|之间|[们组]|一(?:个|群|帮|支)|"
    r"财务|业务|市场|销售|技术|团队|"
    r"制|项目|计[划画]|体系|培训|机制|群|活动|[A-Za-z]|\s(?:program|scheme|system|training|meeting|session)s?)",
    re.IGNORECASE,
)
# 当我的导师, 成为我的 mentor: a wish for one, not a person.
_WISHED = re.compile(r"(?:当|做|作|成为|变成|算|有人|谁)$")
_ALONE_BEFORE = tuple("我咱俺亲找问约和跟给叫请陪向让、,，还有 /:")
_ALONE_AFTER = tuple("和跟、,，。.!?！？；; /也都说在是他她聊帮认教介一以还给那的这有(")
_NO_KIN_AFTER = re.compile(
    r"[们節节群]|一样|一般|那样|之间|团|圈|级|疼|痛|巾|粉|味|型|(?:和|与|跟)?(?:孩子|女儿|儿子)"
)
_NO_KIN_BEFORE = re.compile(
    r"(?:像|当|做|作|成为|变成|新手|宝|单亲|全职|当了|做了|各位|所有|每个|每位|很多|一些|几个|这些|"
    r"那些|一群|好多|不少|两个|俩|没有|堂|表|二|三|前|老|大|如果有|要是有|想有|小|干|隔壁|某个?|别的|"
    r"职场|金主|甲方|HR|客服|前台|护士|快递|外卖|保安|收银|医生|警察|导购|主播|志愿者|店员|服务员|销售|中介|猎头|司机|(?:邻居|同学|朋友|别人|人|他|她|你|同事|隔壁|亲戚|客户)家的)$"
)
_PAIR = ("爸爸妈妈", "哥哥姐姐", "弟弟妹妹", "叔叔阿姨", "老公老婆", "父亲母亲", "姐姐妹妹", "哥哥弟弟")

_KIN_EN = re.compile(
    r"(?<![\w'-])(?P<role>dad|mom|brother|sister|cousin|uncle|aunt|wife|husband)(?![\w-]|'s\b(?! (?:$|"
    r"going|been|a |in |at |an |the |got|very|really|also|my)))",
    re.IGNORECASE,
)
_WORK_EN = re.compile(
    r"(?<![\w'])(?:my|our) (?:(?:own|old|former|previous|ex|first|second|last|current|new|direct|line|"
    r"team|department|group|college|uni|university|phd|thesis|"
    r"project|immediate|favou?rite|dear|great|senior|general|sales|marketing|tech|engineering|shift|"
    r"store|internship|work|office|past|then|long-time|"
    r"hiring|regional|day|big|branch|career|product|account|area|dissertation|academic|school|"
    r"graduate)[ -]){0,3}(?P<role>boss|manager|supervisor|mentor|leader)(?![\w-]|'s\b|"
    r" (?:program(?:me)?|scheme|system|training|meeting|role|position|track|network|group|session|match)s?\b)",
    re.IGNORECASE,
)
_MINE_EN = re.compile(
    r"\b(?:my|our) (?:(?:\w+-)?(?:own|old|older|elder|big|little|younger|twin|dear|favou?rite|late|"
    r"baby|eldest|youngest|only|first|second|kid) )*$",
    re.IGNORECASE,
)
_NOT_MINE_EN = re.compile(
    r"(?:\b(?:his|her|their|your|its|someone'?s?|somebody'?s?|no|any|every|some|these|those|the|a|an|"
    r"another|like(?: a)?|each|big|twin|step|half|soul|house|ex)\s+(?:\w+ )?|'s? (?:\w+ )?|-|"
    r"\w{3,} of )$",
    re.IGNORECASE,
)
_WISHED_EN = re.compile(r"\b(?:be|become|as|being|becoming) (?:my|our)\b[^,.]*$", re.IGNORECASE)


def relations(text: str, tokens: list[Token], named: list[Span]) -> Iterator[Span]:
    """The kin and the people at work that a folded text refers to by their relation alone."""
    yield from _work(text)
    yield from _chinese_kin(text, tokens, named)
    yield from _english_kin(text)


def _work(text: str) -> Iterator[Span]:
    for match in _WORK.finditer(text):
        if not _WISHED.search(text[: match.start()]):
            yield Span(*match.span("role"), "work")
    for match in _WORK_EN.finditer(text):
        if not _WISHED_EN.search(text[: match.start("role")]):
            yield Span(*match.span("role"), "work")


def _chinese_kin(text: str, tokens: list[Token], named: list[Span]) -> Iterator[Span]:
    for token in tokens:
        word = text[token.start : token.end]
        if token.kind is not None or not (word in kin.KIN or word == "阿姨" or word in kin.KIN_SINGLE):
            continue
        left, right = text[: token.start].rstrip(" "), text[token.end :]
        if _NO_KIN_AFTER.match(right) or _NO_KIN_BEFORE.search(left) or _is_pair(text, token):
            continue
        if word == "阿姨" and not left.endswith(("我", "我的", "咱")):
            continue
        if word in kin.KIN_SINGLE and not _stands_alone(left, right):
            continue
        if not _of_another(left, named):
            yield Span(token.start, token.end, "kin")


def _stands_alone(left: str, right: str) -> bool:
    mine = left.endswith(("我", "咱", "俺", "我亲"))
    begins = not left or mine or left.endswith(_ALONE_BEFORE) or not is_han(left[-1])
    ends = not right or mine or right.startswith(_ALONE_AFTER) or not is_han(right[0])
    return (
        begins and ends and not (mine and right.startswith(("爸", "妈", "妹", "弟", "们", "哥", "姐", "媳", "夫")))
    )


def _is_pair(text: str, token: Token) -> bool:
    return any(
        text.startswith(_PAIR, start) for start in (token.start, max(0, token.start - (token.end - token.start)))
    )


def _of_another(left: str, named: list[Span]) -> bool:
    """Whether the words before make it somebody else's: 他爸, 朋友的表哥, 小李的老婆."""
    owner = left[:-1].rstrip(" ") if left.endswith("的") else left
    if owner.endswith(("我", "咱", "我们", "俺")):
        return False
    if any(span.end == len(owner) for span in named):
        return True
    if left.endswith("的"):
        return owner.endswith(_OTHERS)
    return owner.endswith(
        (
            "同事",
            "同学",
            "客户",
            "闺蜜",
            "室友",
            "邻居",
            "他",
            "她",
            "你",
            "您",
            "人家",
            "他们",
            "她们",
            "你们",
            "别人",
            "谁",
            "对方",
            "朋友",
        )
    )


def _english_kin(text: str) -> Iterator[Span]:
    for match in _KIN_EN.finditer(text):
        left = text[: match.start()]
        if not _MINE_EN.search(left) and (_NOT_MINE_EN.search(left) or not _bare(match.group("role"), left)):
            continue
        if re.match(
            r"-?\s?in-?\s?law|hood|\s+(?:figure|and (?:a|the) |material)", text[match.end() :], re.IGNORECASE
        ):
            continue
        yield Span(*match.span("role"), "kin")


def _bare(word: str, left: str) -> bool:
    """Whether a kin word without possessor may stand here: dad, or mum and cousin in a list."""
    return bool(
        re.search(
            r"(?:^|[,;:.!?、(\n\u3400-\u9fff]|\b(?:and|or|then|maybe|also|with|to|ask|call|text|plus|first|"
            r"tell|message|see|probably|from|contact|email|then,))\s*$",
            left,
            re.IGNORECASE,
        )
    ) or (word.lower() in ("dad", "mom") and bool(left))
