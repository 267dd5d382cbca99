"""Whether an answer asks the coach for something it could answer, with or without a question mark."""

from bot.dialogue.answers import terms_talk as talk
from bot.dialogue.answers.fold import Answer, Clause
from bot.dialogue.answers.patterns import compiled

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
_HEDGE_ZH = compiled(f"^{talk.HEDGE_ZH}")
_WH_ASKS = compiled(talk.WH_ASKS_EN)
_AUX = compiled(talk.AUX_EN)
_REQUEST_EN = compiled(talk.REQUEST_EN)
_MIDWAY = compiled(talk.MIDWAY_EN)
_REPORTED_EN = compiled(talk.REPORTED_EN)
_TAG_EN = compiled(talk.TAG_EN)
_ABOUT_TASK = compiled(talk.QUESTION_ABOUT_TASK)
_YES_NO_ZH = compiled("(?:吗|么)$")
_ANY_ZH = compiled("[\u3400-\u9fff]")
_INDEFINITE = compiled(
    "(?<!有)没(?:有)?(?:什么|谁|啥|多少|几个)|(?:什么|谁|哪|怎么|多少).{0,6}(?:都|也)|不怎么|没怎么|"
    "怎么.{1,6}怎么|谁.{1,8}谁|什么.{1,6}什么|多少.{0,4}(?:有|会|能|点|还是)|几个人?(?:聊|一起|吃)|好几|"
    "十几|几年前|不.{0,8}(?:谁|什么|哪)(?!.{0,4}呢)|某"
)
_CONFIRM_ZH = compiled(
    "算|就行|就可以|可以|需要|要写|要填|必须|真名|就是|等于|意思是|^所以|^那|只(?:写|要|能)|随便写"
)
_CONFIRM_EN = compiled(r"^(?:wait |so |you mean|and )*(?:so|you mean|this|it|that|you|does it|just) (?:\w+ )?\w+")
_THEN_ASK = compiled(
    "^(?:再|顺便|并|然后|去|先)?问(?:问)?(?:他|她|他们|对方)?(?:有没有|能不能|是不是|要不要|可不可以|"
    "会不会|什么|怎么|为什么|哪)"
)
_WONDERS = compiled("(?:想知道|想了解|好奇|想问|请问|请教|问一下|问下|不明白|不理解|搞不懂)")
_STUCK = compiled(
    r"^(?:\w+ )?(?:not sure|no idea|dunno|dont know|i dont know|unsure|im not sure|i never know|"
    r"never know)\b.{0,4}(?:how|what|who|where|when|why|if|whether)"
)


def question(answer: Answer) -> Clause | None:
    """The clause that asks, or None."""
    reported = False
    for number, clause in enumerate(answer.clauses):
        # A reported question may run over several clauses: 我问小王 能不能…
        reported = (
            reported
            or bool(_ASKED_OTHERS_ZH.search(clause.plain))
            or bool(number and _THEN_ASK.search(clause.plain))
        )
        if not reported and _asks(clause):
            return clause
    return None


def _asks(clause: Clause) -> bool:
    text = clause.plain
    if not text:
        return False
    return _asks_in_chinese(clause) if _ANY_ZH.search(text) else _asks_in_english(clause)


def _asks_in_chinese(clause: Clause) -> bool:
    text = clause.plain
    if _ABOUT_TASK.search(text):
        return True
    if _RHETORICAL_ZH.search(text) or (_TAG_ZH.search(text) and not _REQUEST_ZH.search(text)):
        return False
    if _REQUEST_ZH.search(text) and not _NARRATED_ZH.search(text):
        return True
    found = _QUESTION_ZH.search(text if _WONDERS.search(text) else _INDEFINITE.sub("", text))
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
