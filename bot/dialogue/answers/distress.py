"""Whether an answer shows real suffering or danger, now.

Harm done by others and acts of self-harm count whatever is said around them. Words of dying or breaking
down count unless a joke mark or a small cause makes them a manner of speaking. Symptoms count when they
last, deep suffering when it is the learner's own, and mild signs when several come together. All of it is waived
for what is said to be over.
"""

from bot.dialogue.answers import terms_deep as deep
from bot.dialogue.answers import terms_deep_en as deep_en
from bot.dialogue.answers import terms_distress as suffering
from bot.dialogue.answers import terms_distress_en as suffering_en
from bot.dialogue.answers import terms_frames as frames
from bot.dialogue.answers import terms_harm as harm
from bot.dialogue.answers import terms_hurt as hurt
from bot.dialogue.answers import terms_topics as topics
from bot.dialogue.answers import terms_wish as wish
from bot.dialogue.answers import terms_wish_en as wish_en
from bot.dialogue.answers.fold import Answer
from bot.dialogue.answers.frames import Told, about_another, light, over
from bot.dialogue.answers.patterns import Pattern, at_word, compiled
from bot.dialogue.answers.signs import BODY, mild_signs

_EARNEST_WISH = compiled(wish.UNWILLING_ZH, wish.LEAVING_ZH, wish_en.UNWILLING_EN, wish_en.LEAVING_EN)
_WISH = compiled(suffering.WISH_ZH, suffering_en.WISH_EN)
_BREAKDOWN = compiled(suffering.BREAKDOWN_ZH, suffering_en.BREAKDOWN_EN, wish.HOPELESS_ZH, wish_en.HOPELESS_EN)
_DEEP = compiled(*deep.DEEP_ZH, at_word(*deep_en.DEEP_EN))
_ON_BOTH_SIDES = compiled(*deep.ON_BOTH_SIDES)
_PAIN = compiled(*deep.PAIN_ZH, *deep_en.PAIN_EN)
_SELF_HARM = compiled(suffering.SELF_HARM)
_WORTHLESS = compiled(suffering.WORTHLESS)
_SYMPTOM = compiled(suffering.SYMPTOM_ZH, suffering_en.SYMPTOM_EN)
_LASTING = compiled(suffering.LASTING_ZH, suffering_en.LASTING_EN)
_HEAVY = compiled(suffering.HEAVY)
_BENIGN = compiled(suffering.BENIGN)
_JOY = compiled(suffering.JOY)
_HARM = {
    "sexual": compiled(harm.SEXUAL),
    "violence": compiled(harm.VIOLENCE),
    "threat": compiled(harm.THREAT),
    "stalking": compiled(harm.STALKING),
    "bullying": compiled(hurt.BULLYING),
}
_HURT = compiled(hurt.REPEATABLE_HURT)
_NOT_HARM = compiled(hurt.NOT_HARM)
_LOSS = compiled(hurt.LOSS)
_UNBEARABLE = compiled(hurt.UNBEARABLE)
_WORK_CAUSE = compiled(frames.WORK_CAUSE)
_NO_ALARM = compiled(frames.DONE_SUICIDE, frames.DENIED, frames.SET_PHRASE)
# Words of dying that people also use of a dull meeting.
_LOOSE = compiled(suffering.LOOSE)
_TOPIC = compiled(topics.SOCIAL, topics.JOB)
_SOCIAL = compiled(topics.SOCIAL)
_GENERIC = compiled(topics.GENERIC)
_OCCUPATION = compiled(topics.OCCUPATION)
_GLOOM = compiled(topics.GLOOM)
_LIFE = compiled(topics.LIFE)


def distress(answer: Answer) -> str | None:
    """The rule that found distress, or None."""
    text = _NO_ALARM.sub("", answer.plain)
    if over(text):
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
    return None if answer.jokes else _feeling(Told(text))


def _feeling(told: Told) -> str | None:
    """Wishes, breaking down and symptoms: what a small cause can make light."""
    if _lasting_symptom(told):
        return "distress-lasting-symptom"
    if _meant(_EARNEST_WISH, told) or _meant(_WISH, told):
        return "distress-wish"
    if _own(_WORTHLESS, told):
        return "distress-worthless"
    if not _WORK_CAUSE.search(told.text) and _own(_BREAKDOWN, told):
        return "distress-breakdown"
    if _deep(told):
        return "distress-deep"
    return mild_signs(told)


def _deep(told: Told) -> bool:
    """Whether deep suffering is told of the learner, now; shyness or a dull job explains mere pain."""
    if told.past:
        return False
    if _ON_BOTH_SIDES.search(told.text):
        return True
    for number, clause in enumerate(told.clauses):
        if (
            _JOY.search(clause)
            or _GENERIC.search(clause)
            or _OCCUPATION.search(clause)
            or light(told, number, earnest=True)
        ):
            continue
        explained = _TOPIC.search(clause) or _WORK_CAUSE.search(clause) or light(told, number, earnest=False)
        for found in _DEEP.finditer(clause):
            if not about_another(clause, found.start()) and not _SOCIAL.search(clause):
                return True
        if not explained and any(not about_another(clause, f.start()) for f in _PAIN.finditer(clause)):
            return True
    return False


def _lasting_symptom(told: Told) -> bool:
    if _BENIGN.search(told.text) or told.past or not _LASTING.search(told.text):
        return False
    for number, clause in enumerate(told.clauses):
        for found in _SYMPTOM.finditer(clause):
            heavy = bool(_HEAVY.search(found.group()))
            explained = bool(_SOCIAL.search(clause)) or light(
                told, number, earnest=bool(BODY.search(found.group()))
            )
            if not about_another(clause, found.start()) and (heavy or not explained):
                return True
    return False


def _meant(pattern: Pattern, told: Told) -> bool:
    """Whether a wish to be dead or gone is meant; it alarms whoever has it."""
    for number, clause in enumerate(told.clauses):
        for found in pattern.finditer(clause):
            words = found.group()
            if not _waived(words, told, number) and not light(told, number, earnest=not _LOOSE.search(words)):
                return True
    return False


def _own(pattern: Pattern, told: Told) -> bool:
    """Whether the words are said of the learner, now, and of more than a trifle."""
    return any(
        not about_another(clause, found.start())
        and not _waived(found.group(), told, number)
        and not light(told, number, earnest=False)
        for number, clause in enumerate(told.clauses)
        for found in pattern.finditer(clause)
    )


def _waived(words: str, told: Told, number: int) -> bool:
    """Whether the words are of the past, of everybody, or of a job or an event only."""
    clause = told.clauses[number]
    if told.past or _GENERIC.search(clause):
        return True
    beside = [clause] if _LIFE.search(clause) else told.clauses[max(0, number - 1) : number + 2]
    return bool(_GLOOM.search(words)) and any(_TOPIC.search(c) for c in beside)
