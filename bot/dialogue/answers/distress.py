"""Whether an answer shows real suffering or danger, now.

Harm done by others and acts of self-harm count whatever is said around them. Words of dying or breaking
down count unless a joke mark or a small cause makes them a manner of speaking. Symptoms count when they
last. All of it is waived for what is said to be over.
"""

import re

from bot.dialogue.answers import terms_distress as suffering
from bot.dialogue.answers import terms_harm as harm
from bot.dialogue.answers.fold import Answer
from bot.dialogue.answers.patterns import compiled

_THIRD = (
    "(?:他|她|它|别人|有人|大家|同事|朋友|客户|老板|领导|我(?:妈|爸|哥|姐|弟|妹|老婆|老公|女儿|儿子|"
    "同事|朋友|同学|孩子)(?:妈|爸)?|宝宝|孩子|娃)"
    r"|\b(?:he|she|they|my (?:mom|mum|dad|wife|husband|sister|brother|friend|boss|colleague|son|"
    r"daughter|baby)|the (?:baby|client|kid))\b"
)


_WISH = compiled(suffering.WISH_ZH, suffering.WISH_EN)
_BREAKDOWN = compiled(suffering.BREAKDOWN_ZH, suffering.BREAKDOWN_EN)
_SELF_HARM = compiled(suffering.SELF_HARM)
_WORTHLESS = compiled(suffering.WORTHLESS)
_SYMPTOM = compiled(suffering.SYMPTOM_ZH, suffering.SYMPTOM_EN)
_LASTING = compiled(suffering.LASTING_ZH, suffering.LASTING_EN)
_HEAVY = compiled(suffering.HEAVY)
_BENIGN = compiled(suffering.BENIGN)
_HARM = {
    "sexual": compiled(harm.SEXUAL),
    "violence": compiled(harm.VIOLENCE),
    "threat": compiled(harm.THREAT),
    "stalking": compiled(harm.STALKING),
    "bullying": compiled(harm.BULLYING),
}
_SIGNS = {name: compiled(pattern) for name, pattern in suffering.SIGNS.items()}
_HURT = compiled(harm.REPEATABLE_HURT)
_NOT_HARM = compiled(harm.NOT_HARM)
_LOSS = compiled(harm.LOSS)
_UNBEARABLE = compiled(harm.UNBEARABLE)
_SMALL_CAUSE = compiled(harm.SMALL_CAUSE)
_WORK_CAUSE = compiled(harm.WORK_CAUSE)
_OVER = compiled(harm.OVER)
_PAST = compiled(harm.PAST)
_STILL = compiled(harm.STILL)
_NO_ALARM = compiled(harm.DONE_SUICIDE, harm.DENIED, harm.SET_PHRASE)
_THIRD_PERSON = compiled(_THIRD)
_SELF = compiled(
    r"我(?!妈|爸|哥|姐|弟|妹|老婆|老公|女儿|儿子|同事|朋友|同学|孩子|们)|自己|\b(?:i|im|ive|me|myself)\b"
)
_JOB = compiled(
    "工作|公司|行业|岗位|职位|晋升|升职|升迁|项目|这行|专业|部门|产品|市场|合作"
    r"|\b(?:job|company|role|career|industry|position|project|product|team|department|market)\b"
)
_CAREER_ONLY = compiled(
    r"看不到|没有?.{0,3}(?:未来|希望|出路|意义|意思)|no (?:point|future)|pointless|dont see|way out|"
    r"hopeless"
)


def distress(answer: Answer) -> str | None:
    """The rule that found distress, or None."""
    text = _NO_ALARM.sub("", answer.plain)
    if _over(text):
        return None
    if _LOSS.search(text) and _UNBEARABLE.search(text):
        return "distress-loss"
    harmed = _NOT_HARM.sub("", text)
    for rule, pattern in _HARM.items():
        if pattern.search(harmed):
            return f"distress-{rule}"
    if _HURT.search(harmed) and _LASTING.search(harmed):
        return "distress-repeated-hurt"
    if _SELF_HARM.search(text):
        return "distress-self-harm"
    return _feeling(answer, text)


def _feeling(answer: Answer, text: str) -> str | None:
    """Wishes, breaking down and symptoms: what a joke or a small cause can make light."""
    if answer.jokes:
        return None
    small = bool(_SMALL_CAUSE.search(text))
    if _symptom(text, small):
        return "distress-lasting-symptom"
    if small:
        return None
    if _own(_WISH, text, alarming=True):
        return "distress-wish"
    if _own(_WORTHLESS, text):
        return "distress-worthless"
    if not _WORK_CAUSE.search(text) and _own(_BREAKDOWN, text):
        return "distress-breakdown"
    return "distress-many-signs" if _many_signs(text) else None


def _many_signs(text: str) -> bool:
    """Weak signs of different kinds, none of which would do alone: for suffering told in nobody's set words."""
    if _past_only(text):
        return False
    signs = {name for name, pattern in _SIGNS.items() if pattern.search(text)}
    return len(signs) >= 2 and bool(signs & {"pain", "end", "worth", "body"})


def _over(text: str) -> bool:
    """Whether the learner places it in the past, and says or shows that it ended."""
    if _STILL.search(text):
        return False
    return bool(_OVER.search(text)) and not re.search(
        r"如果|要是|什么时候|怎么才|才能|how (?:do|can)|\bif\b|wish", text
    )


def _symptom(text: str, small: bool) -> bool:
    if _BENIGN.search(text):
        return False
    for clause in text.split(","):
        for found in _SYMPTOM.finditer(clause):
            if _about_another(clause, found.start()) or (small and not _HEAVY.search(found.group())):
                continue
            if _LASTING.search(text) and not _past_only(text):
                return True
    return False


def _own(pattern: re.Pattern[str], text: str, *, alarming: bool = False) -> bool:
    """Whether the words are said of the learner, now; a wish to die alarms whoever has it."""
    for clause in text.split(","):
        for found in pattern.finditer(clause):
            if not alarming and _about_another(clause, found.start()):
                continue
            if _CAREER_ONLY.search(found.group()) and _JOB.search(text):
                continue
            if not _past_only(text):
                return True
    return False


def _about_another(clause: str, end: int) -> bool:
    """Whether the last person named before is somebody else."""
    others = [m.end() for m in _THIRD_PERSON.finditer(clause, 0, end)]
    own = [m.end() for m in _SELF.finditer(clause, 0, end)]
    return bool(others) and (not own or own[-1] < others[-1])


def _past_only(text: str) -> bool:
    """A past frame with a turn or another's help, and nothing that brings it up to now."""
    if not _PAST.search(text) or _STILL.search(text) or re.search(r"现在|最近|今天|\bnow\b", text):
        return False
    return bool(
        re.search(
            r"差点|过(?:一次|一段|一阵|$|,|的|,)|多亏|幸亏|幸好|帮|陪|劝|拉|后来|until|helped|then|but|almost|"
            r"nearly|got me|told me",
            text,
        )
    )
