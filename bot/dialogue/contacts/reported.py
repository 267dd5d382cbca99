"""A contact that a learner reports in words: with whom, on which day, and what came of it. Rules, no model.

A clause reports a contact where a word for one is told as done, by the learner, and nothing before it denies it,
wishes it or asks about it. A question never does.
"""

import re
from collections.abc import Iterable
from datetime import date

from bot.dialogue.naming import find
from bot.dialogue.state import Met, Person
from bot.dialogue.times.normal import normal
from bot.dialogue.times.past import day_of

_ENDS = re.compile(
    r"[,，。;；!！\n~…]+|(?<!\d)\.(?!\d)|\s(?:but|and then|and (?=(?:he|she|they)\b))|(?=但是?|不过|可是|然后)"
)
_ASKS = re.compile(
    r"[?？]|[吗么]\W*$|(?:了|过)没有?\W*$|^(?:did|have|has|should|shall|can|could|may|do|who|when|what|how)\b"
)
LONGEST = 500
"""Characters: who writes more tells a story, and is not asked about it."""
_WHAT = r"(?:了|过|完|到|上)?(?:[一两几]|这)?[个条次通封顿杯下场轮面番会儿]?儿?(?:简短|长长|短|微|小)?的?"
"""What may stand between a word for a contact and its object."""
_SOCIAL = (
    r"联系|联络|聊|谈|见(?!识|解|效)|视频(?!会)|语音|留言|碰面|碰头|约见|拜访|探望|看望|请教|问候|通话|面谈|面聊|语聊|交流|沟通|叙旧|会面|聚"
    rf"|打{_WHAT}(?:电话|招呼|微信)|通{_WHAT}(?:电话|话)|(?:发|回|写|寄){_WHAT}(?:消息|信息|微信|短信|私信|邮件|语音|信|话|问候)"
    r"|通上?话|遇到|碰到|碰见|遇见"
)
_TOGETHER = r"吃|喝|逛|坐|说|讲|问|请|找|发|约|打|玩|散|走|加|开"
"""Words that are a contact only with somebody."""
_DONE_ZH = (
    r"(?:[到上完好成]?(?:了(?!解|不起|结)|过(?!年|节|去|来|程|期|不))"
    r"|[到上着](?!午|班|课|司|海|级|门|学|时|处|底|点|网)|得(?!去|要|找|先|跟|和))"
)
_TELLS_ZH = (
    re.compile(rf"(?:{_SOCIAL}){_DONE_ZH}"),
    re.compile(rf"(?:{_SOCIAL})[^|]{{0,10}}(?:了|过)[啊呀哦哈啦]?\W*$"),
    re.compile(rf"(?:已经?|刚刚?|刚才)[^|]{{0,10}}(?:{_SOCIAL})"),
    re.compile(rf"(?:{_SOCIAL})[^|]{{0,2}}的\W*$"),
    re.compile(r"[打通发回写碰](?:了|过)(?:一?[个条次通封])?(?:电话|招呼|微信|消息|信息|短信|私信|邮件|语音|面)"),
    re.compile(r"发给@[^|]{0,3}了|回(?:复|了)?我[^|]{0,4}了"),
)
_WITH_ZH = re.compile(rf"(?:{_TOGETHER})(?:[到上完]?了(?!解|不起)|过(?!年|节|去|来|程|期)|[^|]{{1,8}}了\W*$)")
_BEFORE_ZH = re.compile(
    r"没(?!问题|事|想到)|未(?!来)|不(?!错|过|好意思|久)|别(?!人|的)|忘|无法|(?<!感)想(?!起|到|不到)|要(?!好)|打算|准备|计划|希望|应该|该|得(?=去|先|找|跟|和|给|再)"
    r"|如果|要是|假如|等(?=我|有|忙|下|会)|明[天早晚]|后天|下个?[周月]|将|(?<!开)会(?!议|面|上|儿)|能|可以|可能|也许|大概|差点|差一点|本来|原本|怕|懒|听说|据说"
    r"|梦|先(?!生|后)|再(?!次)|让|叫|从前|以前|曾|当年|去年|小时候|怎么|为什么|谁|什么时候|几时"
)
_VERB = re.compile("[发回打写说问约找聊见谈通聚吃喝碰遇请陪加送]")
"""A character behind a name that may be read as its last, and begins what was done."""
_NOBODY_ELSE = r"(?:他|她|ta|对方|他们|她们|人家|这位|那位)"
_COMPANION = re.compile(r"(?:和|跟|与|同|给|找|向|陪|请|对)(?P<who>[^\s|]{1,4})")
_PRONOUN = re.compile(_NOBODY_ELSE)
_TELLS_EN = re.compile(
    r"\b(?:(?:had|grabbed|got|did) (?:an? |some |our |the |my )?(?:\w+ ){0,2}"
    r"(?:lunch|coffee|dinner|breakfast|tea|drinks?|beers?|chat|call|talk|meeting|catch-?up|word|conversation)"
    r"|met(?: up)?|talked|spoke|spoken|chatted|called|rang|phoned|texted|messaged|e-?mailed|wrote|written"
    r"|contacted|(?:ran|bumped) into|(?:got|been) (?:off|on) the phone|reached out"
    r"|got in touch|got hold|got through|caught up|saw|seen|visited|pinged|dm'?ed"
    r"|heard (?:back )?from"
    r"|(?:sent|dropped|left|gave|shot) (?:[\w@]+(?: \w+)? )??(?:an? )?(?:\w+ )?"
    r"(?:message|text|email|note|line|mail|call|voicemail|ring|dm))\b"
)
_BEFORE_EN = re.compile(
    r"n't\b|\b(?:not|never|no|nor|without|forgot|failed|couldnt|didnt|havent|going to|gonna|will|i'll|we'll"
    r"|want(?:ed)?|wanna|plan(?:ned|ning)?|should|could|would|might|may|must|need(?:ed)?|hop(?:e|ed|ing)|try(?:ing)?|tried|if|when|until|before|let's|lets"
    r"|about to|i'd|almost|nearly|wish|used to|once|to|they say|i hear)\b(?! (?:me|us)\b)"
)
_OTHER_SUBJECT_EN = re.compile(r"\b(?:my|our|his|her|their|the|a) \w+(?: \w+)? *$")
_WAITING = re.compile(
    r"没(?:有)?(?:人)?(?:回(?![家国来去到公老])|理|接|答|应|动静|消息|声)|(?:等|盼)(?:回|消息|着|她|他)|不回"
    r"|\bno (?:answer|reply|response|word|news)\b|(?:n't|not|nothing) (?:\w+ )?"
    r"(?:answered|replied|heard|responded|back)"
)
_SAYS_ENOUGH = re.compile(r"[\u3400-\u9fff]{4,}|(?:[A-Za-z']+\W+){2,}[A-Za-z']+")


def contact(
    text: str, people: Iterable[Person], open_now: Iterable[Person], today: date, message_id: int | None
) -> Met | None:
    """The contact that a message reports, to be confirmed; None where it reports none.

    `people` are the learner's list, `open_now` those whom a message that names nobody can be about. Who is named
    and not on the list is somebody else: then there is no contact to take down.
    """
    if len(text) > LONGEST or _ASKS.search(text.strip().lower()):
        return None
    who = named(text, people)
    if not who:
        others = tuple(open_now)
        if len(others) != 1 or find(text) or _somebody_else(normal(text)):
            return None
        who = others
    clauses = _clauses(normal(text), [p.name for p in who])
    told = next((n for n, clause in enumerate(clauses) if _tells(clause, named_here="@" in clause)), None)
    if told is None:
        return None
    rest = clauses[told + 1 :]
    enough = any(_SAYS_ENOUGH.search(clause.replace("@", "")) for clause in rest)
    return Met(
        people=tuple(p.id for p in who),
        on=day_of(" ".join(clauses[: told + 1]), today),
        text=text if enough and not _no_answer(rest) else "",
        no_answer=_no_answer(rest) or bool(_WAITING.search(clauses[told])),
        message_id=message_id,
    )


def says_no_answer(text: str, people: Iterable[Person]) -> bool:
    """Whether a message says of these people that they have not answered, and nothing else."""
    is_short = len(text) <= LONGEST and not _ASKS.search(text.strip().lower())
    return is_short and _no_answer(_clauses(normal(text), [person.name for person in people]))


def named(text: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Those on the list whom a message names, by any of their names; a name within a longer one is not theirs."""
    found = find(text)
    written = text.casefold()

    def is_named(name: str) -> bool:
        longer = [other.casefold() for other in found if name in other.casefold() and other.casefold() != name]
        within = [other for other in longer if not _VERB.fullmatch(other.removeprefix(name))]
        left = written
        for other in within:
            left = left.replace(other, "|")
        pattern = re.escape(name)
        return re.search(rf"(?<![a-z0-9_]){pattern}(?![a-z0-9_])" if name.isascii() else pattern, left) is not None

    return tuple(
        p
        for p in people
        if not p.let_go and any(len(name) > 1 and is_named(name.casefold()) for name in (p.name, *p.aliases))
    )


def _clauses(written: str, names: list[str]) -> list[str]:
    """The clauses of a text, with an @ for each name of those it is about."""
    for name in sorted((normal(name) for name in names), key=len, reverse=True):
        written = written.replace(name, "@") if name else written
    return [clause.strip() for clause in _ENDS.split(written) if clause and clause.strip()]


def _tells(clause: str, *, named_here: bool) -> bool:
    return _tells_in(clause, named_here, _TELLS_ZH, _BEFORE_ZH) or _tells_english(clause)


def _tells_in(clause: str, named_here: bool, tells: tuple[re.Pattern[str], ...], before: re.Pattern[str]) -> bool:
    accompanied = named_here or bool(_PRONOUN.search(clause)) or "一起" in clause
    patterns = (*tells, _WITH_ZH) if accompanied else tells
    found = [hit for pattern in patterns if (hit := pattern.search(clause))]
    return bool(found) and not before.search(clause[: min(hit.end() for hit in found)])


def _tells_english(clause: str) -> bool:
    found = _TELLS_EN.search(clause)
    if found is None or _BEFORE_EN.search(clause[: found.end()]):
        return False
    return not _OTHER_SUBJECT_EN.search(clause[: found.start()])


def _somebody_else(written: str) -> bool:
    """Whether somebody is spoken of who is neither a pronoun nor on the list."""
    return any(not _PRONOUN.match(hit["who"]) for hit in _COMPANION.finditer(written)) or bool(
        re.search(r"\b(?:with|to|from) (?!him\b|her\b|them\b|it\b)\w+", written)
    )


def _no_answer(clauses: list[str]) -> bool:
    return (
        bool(clauses)
        and bool(_WAITING.search(clauses[0]))
        and not any(_SAYS_ENOUGH.search(c) and not _WAITING.search(c) for c in clauses)
    )
