"""Whether a name is a public, historical or fictional person, an author, or somebody in an example (P1.7)."""

import re

from bot.dialogue.naming.cues import TIES
from bot.dialogue.naming.public_names import LATIN
from bot.dialogue.naming.spans import Span
from bot.dialogue.naming.things import is_thing

_TIE = "|".join(TIES)
_OWN_BEFORE = re.compile(
    rf"(?:{_TIE}|(?:我|我们|咱们)(?:公司|部门|组|单位|团队|班|学校|这边)?(?:的|有个|那个|那位)?|(?:部|"
    rf"组|部门|班|隔壁|公司|团队)(?:里)?的)"
    r"(?:也?叫|:)?\s*$"
    r"|\b(?:my|our) (?:\w+ ){0,3}$|\b(?:colleague|classmate|friend|coworker|teammate|neighbou?r|"
    r"roommate)s?,? (?:named |called )?$",
    re.IGNORECASE,
)
_OWN_AFTER = re.compile(
    rf"\s*[,(]?\s*(?:也|就|他|她)?是?(?:我|我们|咱)(?:们|的|以前|之前|大学|高中|初中|小学|公司|部门|组|"
    rf"那个|一个|前|老|新|里)*(?:{_TIE})"
    rf"|\s*[,(]?\s*(?:但|可)?不是[^,。!?;]{{1,12}},\s*(?:而|就)?是(?:(?:我|咱)[^,。!?;]{{0,8}}?(?:{_TIE})|"
    r"(?:我们|咱们|咱)(?:公司|部门|单位|组|楼|学校|小区|村|店|厂|仓库|家|隔壁|团队|这|那|班)[^,。!?;]{0,8}"
    r"(?:$|[,。!?;]))"
    r"|.{0,12}(?:同名|重名|不是(?:那个|明星|名人|小米|演员|歌手)|名字跟|跟(?:那个)?(?:明星|名人)|只是名字)"
    r"|,? (?:(?:is|was) )?(?:my|our|an? old|a former|an ex)[ -](?:\w+ ){0,2}(?:colleague|classmate|"
    r"friend|coworker|teammate|neighbou?r|roommate)"
    r"|.{0,20}\b(?:not the (?:famous|singer|actor|star|celebrity|ceo|real|one)|no relation|same name|namesake)",
    re.IGNORECASE,
)
_WORKS = (
    "书|作品|故事|传记|自传|名言|演讲|电影|歌|理论|著作|名句|诗|传奇|粉丝|文章|采访|访谈|TED|语录|"
    "小说|课程?|纪录片|自述|人生|创业史|成功学|演唱会|专辑|戏|综艺|直播间|直播|播客|例子|案例|视频|"
    "节目|专栏"
)
_FAMED_BEFORE = re.compile(
    r"(?:偶像(?:是)?|作者|作家|企业家|导演|演员|歌手|明星|主角(?:是|叫)?|诗人|皇帝|哲学家|科学家|"
    r"心理学家|历史上的?|古代的?|著名的?|名人|首富|"
    r"主持人|网红|球星|运动员|大师|创始人|开国|总统|主席|美国的?|读了?|读过|看了|看过|听了|重温|"
    r"电视剧|电影|小说|书里(?:写)?的?|羡慕|崇拜|佩服|演的|"
    r"比尔|所谓)$"
    r"|\b(?:author|writer|singer|actor|actress|president|ceo|founder|professor and author|novelist|"
    r"philosopher|hero|idol(?: is)?|"
    r"read|reading|watched|watching|biography of|book by|books by|story of|a quote from|quotes? by|"
    r"podcast with|like the late|film about|"
    r"movie about|documentary on|documentary about|the late|famous|talk by|speech by|written by|"
    r"by author|biopic of|inspired by)\s+$",
    re.IGNORECASE,
)
_LIKE = re.compile(
    r"(?:像|跟|和|学|学习|学学|成为|变成|做|当|比如|例如)$|\b(?:like|as|be|become|the next|than)\s+$",
    re.IGNORECASE,
)
_LIKE_AFTER = re.compile(
    r"(?:他们)?(?:那样|那种|这样|这种|之类|一样|一般|式的|等(?:人|大佬|名人|企业家|等))|,? (?:did|"
    r"does|do)\b| level\b|-level|'s level| style"
)
_FAMED_AFTER = re.compile(
    rf"(?:的|那本|那部|这本|在)?(?:《|<|\"(?!\w))?(?:的(?:{_WORKS})|写的|写过|著|主演|执导|饰演|说过|"
    rf"曾说|曾经说|有句(?:名言|话)|有一句|在(?:书|演讲|采访|访谈|节目|自传|TED)|"
    r"创办|创立|创业的?(?:故事|经历)|传(?:$|里|,|,)|的人脉|的成功|的团队|的朋友圈|的那句|的格局|这种|"
    r"这类|等(?:人|大佬|名人|企业家)|大佬|本尊|也不是)"
    r"|'s? (?:books?|biography|memoir|story|stories|speech|talk|ted|quote|novels?|films?|movies?|"
    r"songs?|albums?|theory|podcast|famous|advice in|"
    r"life|network|success|autobiography|research|idea|ideas|concept|words)\b"
    r"| (?:once said|famously|said in (?:his|her) (?:book|talk|speech)|wrote (?:a|the|in|that)|"
    r"says in|had a great network|the (?:author|singer|actor|founder|"
    r"ceo|president|writer|billionaire)|founded|invented|built (?:apple|tesla|amazon|microsoft|an empire))",
    re.IGNORECASE,
)
_LESSON = re.compile(
    r"(?:课程?|例子|案例|故事|文章?|(?<![秘证文])书|电影|剧|小说|视频|教程|漫画|播客|节目|综艺|新闻|电视|直播|访谈|纪录片|抖音|B站|采访|演讲|·|示例|材料|课文|童话|寓言|动画片?|"
    r"神话|连续剧|范例)(?:里|中|上|里面|当中)?(?:提到|说|讲|写|举)?(?:的|那个|那位|主角|人物|了)*$"
    r"|\b(?:character|protagonist|the example of|the story of|the case of)\s*,?\s+$",
    re.IGNORECASE,
)
_LESSON_AFTER = re.compile(
    r"(?:(?:和|跟|、)[^,。!?]{1,4})?(?:都|也|只)?(?:只是|是)(?:个|举的)?(?:例子|虚构|举例|化名|假名|编的|书里|故事里|课里|电影里)"
    r"|(?:的(?:例子|案例|故事)|那个(?:例子|案例|故事)|这个(?:例子|案例|故事))|'s? (?:example|case)\b"
    r"|,? (?:in|from) (?:the|your|that|this) (?:lesson|story|example|case|book|novel|movie|film|show|"
    r"series|course|video|article)\b"
)
_REACHING = re.compile(
    r"(?:联系|约|找|请教|问问|拜访|通过|请|介绍|跟进)$|\b(?:contact|email|message|text|call|ping|ask|"
    r"with|to)\s+$",
    re.IGNORECASE,
)


_JOINED = re.compile(r"\s*(?:和|跟|与|、|,|还有|,? and|&|/)\s*")


def without_public(text: str, spans: list[Span]) -> list[Span]:
    """The candidates in the learner's own life; who is joined to a public person is public."""
    famous = [span for span in spans if is_public(text, span)]
    kept: list[Span] = []
    for place, span in enumerate(spans):
        beside = [
            s
            for s in spans[max(0, place - 1) : place + 2]
            if s in famous and s.kind in ("public", "latin", "full")
        ]
        joined = span.kind in ("full", "given", "latin") and any(
            _JOINED.fullmatch(text, min(span.end, other.end), max(span.start, other.start)) for other in beside
        )
        if span in famous or (joined and not _OWN_AFTER.match(text, span.end)):
            famous.append(span)
        else:
            kept.append(span)
    return kept


def is_public(text: str, span: Span) -> bool:
    """Whether a candidate in a folded text is no one in the learner's own life (P1.7)."""
    left, right = text[max(0, span.start - 30) : span.start], text[span.end : span.end + 40]
    if _LESSON.search(left) or _LESSON_AFTER.match(right):
        return True
    if span.kind in ("latin", "nick", "given") and is_thing(text, span):
        return True
    if span.kind not in ("full", "given", "public", "latin"):
        return False
    own = bool(_OWN_BEFORE.search(left) or _OWN_AFTER.match(right))
    if span.kind == "public" or (span.kind == "latin" and span.of(text).lower() in LATIN):
        return not own
    if own or _REACHING.search(left):
        return False
    if _FAMED_BEFORE.search(left) or _FAMED_AFTER.match(right):
        return True
    return bool(_LIKE.search(left) and _LIKE_AFTER.match(right))
