"""Whether an answer asks the coach for something it could answer, with or without a question mark."""

from bot.dialogue.answers import terms_talk as talk
from bot.dialogue.answers.fold import Answer, Clause, fold
from bot.dialogue.answers.own_matters import own_matter
from bot.dialogue.answers.patterns import compiled
from bot.dialogue.answers.persons import person

_QUESTION_ZH = compiled(talk.QUESTION_ZH)
_REQUEST_ZH = compiled(
    f"^{talk.LEAD_ZH}{talk.REQUEST_ZH}(?:吧|呗|啊|呀|嘛|吗|么|呢|可以|好|行|不|一下|看看|参考|先|谢谢|哈|"
    f"啦){{0,3}}$"
)
_NARRATED_ZH = compiled(
    "了(?!解)|过(?!程|来)|的(?:是|人)$|(?:帮|教|给|告诉)我(?:很多|不少|内推|介绍|引荐|推荐|的)"
)
_RHETORICAL_ZH = compiled(talk.RHETORICAL_ZH)
_RHETORICAL_EN = compiled(talk.RHETORICAL_EN)
_REPORTED_ZH = compiled(talk.REPORTED_ZH)
_ASKED_OTHERS_ZH = compiled(talk.ASKED_OTHERS_ZH)
_TAG_ZH = compiled(talk.TAG_ZH)
_SUPPOSED_ZH = compiled(talk.SUPPOSED_ZH)
_WH_ASKS = compiled(talk.WH_ASKS_EN)
_AUX = compiled(talk.AUX_EN)
_REQUEST_EN = compiled(talk.REQUEST_EN)
_MIDWAY = compiled(talk.MIDWAY_EN)
_REPORTED_EN = compiled(talk.REPORTED_EN)
_TAG_EN = compiled(talk.TAG_EN)
_ABOUT_TASK = compiled(talk.QUESTION_ABOUT_TASK)
_YES_NO_ZH = compiled("(?:吗|(?<![什怎这那多])么)$")
_ANY_ZH = compiled("[\u3400-\u9fff]")
_INDEFINITE = compiled(
    "(?:没必要|不用|不想|不必|不愿|懒得|不会|不敢|何必)[^,]{0,6}(?:谁|什么)|(?:给|想|说|帮|学|聊|找|看|拿|"
    "得|听|问|做|交|认)不(?:出|到|了|上|着|来|下|识)(?:什么|啥|谁|几个|多少)|(?<!有)没(?:有)?(?:什么|谁|啥|"
    "多少|几个)|(?:什么|啥|谁|哪|怎么|多少).{0,6}(?:都|也)|不怎么|没怎么|"
    "怎么.{1,6}怎么|谁.{1,8}谁|什么.{1,6}什么|多少.{0,4}(?:有|会|能|点|还是)|(?:那么|这么|就|才)几(?:个|位|种|"
    "次)|几个人?(?:聊|一起|吃)|好几|"
    "十几|几年前|不.{0,8}(?:谁|什么|哪)(?!.{0,4}呢)|某"
)
_CONFIRM_ZH = compiled(
    "算|就行|就可以|可以|需要|要写|要填|必须|真名|就是|等于|意思是|^所以|^那|只(?:写|要|能)|随便写"
)
_CONFIRM_EN = compiled(r"^(?:wait |so |you mean|and )*(?:so|you mean|this|it|that|you|does it|just) (?:\w+ )?\w+")
_THEN_ASK = compiled(
    "^(?:再|顺便|并|然后|去|先|好)?(?:问|打听|请教|咨询|了解)(?:问|一?下)?(?:他|她|他们|对方)?(?:有没有|能不能|"
    "是不是|"
    "要不要|可不可以|会不会|什么|怎么|为什么|哪)"
)
# Somebody else's words are not asked of the coach.
_QUOTED = compiled('[“「『"][^”」』"]{0,120}[”」』"]')
_SUMS_UP = compiled(r"^(?:ok |okay |wait |and )*(?:so|you mean|basically|in other words|meaning)\b")
# What one does not know: 上面在想啥 我们永远最后知道.
_UNKNOWN_TO_US = compiled(
    "我们?[^,]{0,8}(?:不|没|最后|才|永远)[^,]{0,3}(?:知道|晓得|清楚|明白|关心|在乎)|(?:谁|鬼)(?:也|都)?不?知道"
)
_WONDERS = compiled("(?:想知道|想了解|好奇|想问|请问|请教|问一下|问下|不明白|不理解|搞不懂)")
_TO_ANOTHER = compiled("约|找|联系|见|碰|拜访|混|加(?:个|上|了|一下)?微信|(?:给|跟|和)[^,]{1,8}(?:发|打|吃|喝|聊)")
_ASKS_HIM = compiled("^(?:再|顺便|并|然后|去|先|好)?(?:问|打听|请教|咨询|了解)")
_STUCK = compiled(
    r"^(?:\w+ )?(?:not sure|no idea|dunno|dont know|i dont know|unsure|im not sure|i never know|"
    r"never know)\b.{0,4}(?:how|what|who|where|when|why|if|whether)"
)


def question(answer: Answer) -> Clause | None:
    """The clause that asks, or None."""
    reported = False
    if _QUOTED.search(answer.raw):
        answer = fold(_QUOTED.sub(",", answer.raw))
    following = (*answer.clauses[1:], None)
    for number, (clause, after) in enumerate(zip(answer.clauses, following, strict=False)):
        # A reported question may run over several clauses: 我问小王 能不能…
        reported = (
            reported
            or bool(_ASKED_OTHERS_ZH.search(clause.plain))
            or bool(number and _THEN_ASK.search(clause.plain))
            or bool(
                number
                and not clause.asks
                and _ASKS_HIM.search(clause.plain)
                and _TO_ANOTHER.search(answer.clauses[number - 1].plain)
            )
        )
        indirect = after and not clause.asks and _UNKNOWN_TO_US.search(after.plain)
        if reported or indirect or not (_asks(clause) or _confirms(answer, number)):
            continue
        if not own_matter(answer, number):
            return clause
    return None


def _confirms(answer: Answer, number: int) -> bool:
    """Whether a tag asks if one has understood: so it is …, right?"""
    clause = answer.clauses[number]
    return bool(
        number
        and clause.asks
        and _TAG_EN.fullmatch(clause.plain)
        and _SUMS_UP.search(answer.clauses[number - 1].plain)
    )


def _asks(clause: Clause) -> bool:
    text = clause.plain
    if not text:
        return False
    return _asks_in_chinese(clause) if _ANY_ZH.search(text) else _asks_in_english(clause)


def _asks_in_chinese(clause: Clause) -> bool:
    text = clause.plain
    if _ABOUT_TASK.search(text):
        return True
    if _SUPPOSED_ZH.search(text) and person(clause):
        return False
    if _RHETORICAL_ZH.search(text) or (_TAG_ZH.search(text) and not _REQUEST_ZH.search(text)):
        return False
    if _REQUEST_ZH.search(text) and not _NARRATED_ZH.search(text):
        return True
    text = text if _WONDERS.search(text) else _INDEFINITE.sub("", text)
    found = _QUESTION_ZH.search(text)
    if not found:
        return clause.asks and bool(_CONFIRM_ZH.search(text))
    if _YES_NO_ZH.search(text):
        return True
    return not _reported_before(text, found.start())


def _reported_before(text: str, end: int) -> bool:
    if _WONDERS.search(text):
        return False
    return any(found.end() <= end for found in _REPORTED_ZH.finditer(text, 0, end))


def _asks_in_english(clause: Clause) -> bool:
    text = clause.plain
    if _RHETORICAL_EN.search(text) or _STUCK.search(text):
        return False
    if _TAG_EN.fullmatch(text) or (_TAG_EN.search(text) and not (_AUX.search(text) or _WH_ASKS.search(text))):
        return False
    if _REQUEST_EN.search(text):
        return True
    if _WH_ASKS.search(text) or _AUX.search(text) or _MIDWAY.search(text):
        return clause.asks or not _REPORTED_EN.search(text)
    return clause.asks and bool(_CONFIRM_EN.search(text)) and not _TAG_EN.search(text)
