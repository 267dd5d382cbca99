"""The learner, and persons whom the learner rules out (P1.8)."""

import re

from bot.dialogue.naming.spans import Span

_SELF_BEFORE = re.compile(
    r"(?:我|本人|俺|在下|咱)(?:的)?(?:中文|英文)?(?:名字?|全名|花名|昵称|大名|本名|真名|姓名|小名|"
    r"网名|微信名|外号)?\s*(?:就|也|就是)?"
    r"(?:叫做?|是|名叫|姓名?|:|,叫)\s*$"
    r"|(?:我|本人)姓.{1,2},\s*(?:名|单名|全名)?(?:叫|是)\s*$"
    r"|(?:叫|喊|称呼|称)我(?:做|为|一声)?\s*$|^\s*(?:本人|我,|俺是)\s*$|(?:自我介绍|我的名字|姓名|"
    r"落款)[^,。]{0,4}[:,]\s*$"
    r"|\b(?:i'?m|i am|im|my (?:\w+ )?name(?:'s| is)|call me|this is|it's me,?|i go by|(?:people|"
    r"everyone|friends|they) calls? me|(?:regards|cheers|best),)\s+$",
    re.IGNORECASE,
)
_SELF_FROM = re.compile(r"(?:^|[,。!~ ])我是(?!想|要|说|通过|跟|和|找|因为|先|从|被|问)[^,。;!?\n]{1,12}的$")
_NOT_SELF_AFTER = re.compile(
    r"\s*(?:的(?!$|[,.。!])|帮|来|去|一起|给|过来|陪|介绍|带|推荐|那边|引荐|手下|他们|做的|教|面试|"
    r"出来|吃|也来|问|回|打)|'s\b",
    re.IGNORECASE,
)
_MODAL = r"(?:想|打算|准备|会|要|用|必|需要|考虑|计划|愿意?|应该|方便|能|可以)"
_SEEK = (
    r"(?:找|联系|约|问|麻烦|打扰|见|聊|请教|联络|考虑|请|加|惊动|拜访|叫|通知|告诉|求|列|算|写|选|"
    r"包括|打给|烦|放|谈|带|拉|让|惦记)"
)
_CLAUSE = r"[^,。;!?\n]"
_RULED_OUT = re.compile(
    rf"(?:不(?:再|太|是很|怎么)?{_MODAL}?|(?:先|暂时|暂且|目前|这次|现在|就|绝|坚决|决定)不{_MODAL}?|"
    rf"没{_MODAL}|没有(?:打算|想|计划)|"
    rf"(?<![特区分级])别{_MODAL}?|不必|无需|没必要|懒得|拒绝)(?:再|去|先|主动|跟|和|同|与|给|向|把|又|"
    rf"急着|马上|直接|单独|现在|一起|从|只)*"
    rf"(?:{_SEEK}|(?<=[跟和与同给向]))(?:上|了|到|一下|下)?(?P<zh>{_CLAUSE}{{0,30}})"
    rf"|(?:除了|除去|除开|撇开|排除|不算上?|不包括|不含|跳过|略过|而不是|而非|(?<!是)(?<!可)不是(?![不没])|绕开|"
    rf"除)(?P<but>{_CLAUSE}{{0,30}})"
)
# What ends the reach of a refusal inside its clause.
_TURN = re.compile(
    r"而是|但|还(?!有)|改找|改约|先找|只找|只想|想找|以外|之外|外(?:$|[还都我])|"
    r"我(?=[还都也就只想要谁没不跟和先再可会能在去觉最])|就|因为|所以|,|了(?!解)|都|其他|其余|等|再说|"
    r"的(?:同事|朋友|秘书|人)"
)
_LATER = re.compile(
    r"\s*(?:那边|这边|这个人|这次|暂时|我|目前|现在|这边|还是|也|就|都|先)*\s*(?:就算了|算了(?!一)|"
    r"不找了?|先不|不联系|不约|不考虑|免了|除外|不用了|不算|pass\b|跳过|排除|不列|下次再说|以后再说|"
    r"(?:暂时|先|就|也|都|我)?不(?:想|打算|准备|用|要|必|需要)?(?:再|去|先)?(?:找|联系|约|问|麻烦|"
    r"打扰|考虑|见|请教|列|加)(?:了|吧|$|[,。!?他她]))",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"[^。;!?\n]{0,14}?(?:不想|不打算|不用|先不|暂时不|别|不要|就不|没打算|不准备|不)(?:再|去|先|跟|"
    r"和)?(?:找|联系|约|问|麻烦|打扰|考虑)(?:他|她|这个人)(?!们)"
)
_RULED_OUT_EN = re.compile(
    r"\b(?:not(?! (?:sure|certain|only|just|to mention|yet|really sure|that|because|if|long|too|as|"
    r"having|being|knowing|seen|spoken|talked|in touch))"
    r"(?: (?:to|with|from|for|going to|planning to))?|except(?: for)?|other than|apart from|"
    r"aside from|besides|instead of|rather than|excluding|"
    r"anyone but|everyone but|anybody but|everybody but|nobody but|skip(?:ping)?|forget(?: about)?|"
    r"without|leave out|leaving out|ruling out|minus|no need to \w+(?: (?:to|with))?|"
    r"(?:don'?t|do not|won'?t|will not|wouldn'?t|rather not|not going to|not planning to|never|"
    r"didn'?t|shouldn'?t|not gonna)(?: (?:really|even|just|ever))?"
    r"(?: (?:want|need|plan|intend|like|wish|bother|feel like|be))?(?: (?:to|on))?(?: (?:contact|"
    r"contacting|ask|asking|reach|reaching|message|messaging|bother|bothering|email|"
    r"emailing|call|calling|text|texting|talk|talking|involve|involving|approach|approaching|meet|"
    r"meeting|see|seeing|go|write|writing|invite|inviting|ping|speak|"
    r"speaking|include|including|pick|picking|choose|list))(?: (?:out|to|with|up|"
    r"on))*)\s+(?P<en>[^,.;!?\n]{1,60})",
    re.IGNORECASE,
)
_TURN_EN = re.compile(
    r"\b(?:but|because|since|so|until|i'?d|i'?ll|i|maybe|instead|just|though|is|was|would|will|who|"
    r"before|after|about|anymore|then|let'?s)\b",
    re.IGNORECASE,
)
# 李明？不是，是李敏: corrected in the same breath.
_CORRECTED = re.compile(
    r"\s*\?\s*(?:哦|噢|啊)?,?(?:不是(?!很|太|特别|最)[^,。!?\n]{0,12}|不对|不|错了|搞错了)[,。]\s*(?:应该|而|我说的)?是"
)
_LATER_EN = re.compile(
    r"\s*(?:is|'s|are) (?:out|not an option|off the list|off limits|too busy,? so not)\b|"
    r"\s*(?:can wait|excluded|not (?:him|her|this time|now))\b"
    r"|,? (?:i'?ll|i will|let'?s) (?:skip|leave|pass on) (?:him|her|that one)|,? but not (?:him|her)\b",
    re.IGNORECASE,
)


def is_learner(text: str, span: Span) -> bool:
    """Whether the learner gives his or her own name here (我叫…, 我是小…, I'm …)."""
    left, right = text[max(0, span.start - 24) : span.start], text[span.end : span.end + 8]
    if _SELF_FROM.search(left):
        return not right or right[0] in ",.。!;~ "
    return bool(_SELF_BEFORE.search(left)) and not _NOT_SELF_AFTER.match(right)


def ruled_out(text: str) -> list[tuple[int, int]]:
    """The stretches of a folded text in which a named person is one the learner does not want."""
    found = []
    for pattern, turn in ((_RULED_OUT, _TURN), (_RULED_OUT_EN, _TURN_EN)):
        for match in pattern.finditer(text):
            if _no_denial(text, match.start()):
                continue
            group = next(name for name, value in match.groupdict().items() if value is not None)
            start, end = match.span(group)
            stop = turn.search(text, start, end)
            found.append((start, stop.start() if stop else end))
    return found


def _no_denial(text: str, at: int) -> bool:
    """Whether 不 at this place asks or insists instead: 能不能找, 要不找, 不得不找."""
    if not at or text[at] != "不":
        return False
    if text[:at].endswith(("不是", "并非", "不可能", "怎么会", "怎么能")):
        return True  # 不是不想联系李明
    return text[at - 1] in "要得" or text[at - 1] == text[at + 1 : at + 2]


def is_ruled_out_later(text: str, span: Span) -> bool:
    """Whether what follows rules the person out (小赵就算了, 小赵太忙，先不找他)."""
    right = text[span.end : span.end + 40]
    return bool(_LATER.match(right) or _LATER_EN.match(right) or _PRONOUN.match(right) or _CORRECTED.match(right))
