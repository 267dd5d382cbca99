"""Weighs mild signs of suffering: for what is told in nobody's set words.

A sign is a kind of trouble, not a word, so a thing said twice counts once. Two kinds alarm, or one that lasts;
being alone, helpless or tired only adds to another.
"""

from bot.dialogue.answers import terms_distress as suffering
from bot.dialogue.answers import terms_distress_en as suffering_en
from bot.dialogue.answers import terms_topics as topics
from bot.dialogue.answers.frames import Told, about_another, light
from bot.dialogue.answers.patterns import compiled
from bot.dialogue.answers.terms_signs import SIGNS_ZH
from bot.dialogue.answers.terms_signs_en import SIGNS_EN

_SIGNS = {name: compiled(pattern, SIGNS_EN[name]) for name, pattern in SIGNS_ZH.items()}
BODY = _SIGNS["body"]
_ADDING = frozenset({"alone", "helpless", "tired"})
# Kinds that shyness explains, and kinds that a dull job or event does.
_SHY = frozenset({"worth", "pain", "fear", "body", *_ADDING})
_DULL = frozenset({"numb", "hopeless", "end", *_ADDING})
# Kinds dark enough to count alone where the learner speaks of nothing else.
_DARK = frozenset({"numb", "hopeless", "worth", "cry", "pain", "end", "withdraw"})
# Kinds that coffee, a baby or joy explains; staying in bed is one.
_BODILY = frozenset({"cry", "sleep", "eat", "body", "withdraw"})
# Kinds that lasting says nothing about: leave-taking is done once.
_ONCE = _ADDING | {"bye", "arranged"}
_LASTING = compiled(suffering.LASTING_ZH, suffering_en.LASTING_EN)
_BENIGN = compiled(suffering.BENIGN)
_SOCIAL = compiled(topics.SOCIAL)
_JOB = compiled(topics.JOB)
_GENERIC = compiled(topics.GENERIC)
_LIFE = compiled(topics.LIFE)
_ON_TOPIC = compiled(topics.SOCIAL, topics.JOB, topics.ANSWER)


def mild_signs(told: Told) -> str | None:
    """The rule by which mild signs alarm: together, by lasting, or as all that is said."""
    text = told.text
    if told.past:
        return None
    whole = frozenset[str]()
    if _SOCIAL.search(text):
        whole |= _SHY
    if _BENIGN.search(text):
        whole |= _BODILY
    found = [_signs_in(told, number, whole) for number in range(len(told.clauses))]
    signs = frozenset().union(*found)
    if signs - _ADDING and (len(signs) >= 2 or (signs - _ONCE and _LASTING.search(text))):
        return "distress-many-signs"
    if not _LIFE.search(text) or _ON_TOPIC.search(text):
        return None
    # One dark thing said of the own life, and nothing on people or the benefit.
    gloom = any(kinds & _DARK and not light(told, n, earnest=False) for n, kinds in enumerate(found))
    return "distress-gloom" if gloom else None


def _signs_in(told: Told, number: int, explained: frozenset[str]) -> frozenset[str]:
    """The kinds in a clause, but for those that the text explains, or the clause itself does."""
    clause = told.clauses[number]
    if _GENERIC.search(clause) or light(told, number, earnest=True):
        return frozenset()
    if _SOCIAL.search(clause) or _JOB.search(clause):
        explained |= _DULL
    if light(told, number, earnest=False):
        explained |= frozenset(_SIGNS) - _BODILY
    return frozenset(
        name
        for name, pattern in _SIGNS.items()
        if name not in explained
        and any(not about_another(clause, found.start()) for found in pattern.finditer(clause))
    )
