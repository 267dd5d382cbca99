"""Whether an answer tells of one past event with another person, or names a concrete act."""

import re

from bot.dialogue.answers.fold import Answer, Clause, folded
from bot.dialogue.answers.patterns import compiled
from bot.dialogue.answers.persons import nobody_in_particular
from bot.dialogue.answers.rules_events import ACT_ZH, ANYONE, EVENT_ZH, HABITUAL, LOOSE, PERFECTIVE, WORDS_OF
from bot.dialogue.answers.rules_events_en import ACT_EN, EVENT_EN, HABITUAL_EN, LOOSE_EN, SOCIAL_EN, WORDS_OF_EN

_OTHERS = compiled(ANYONE)
# A colon stands before somebody's own words, or quotation marks around them.
_COLON = re.compile("[:：]")
_QUOTED = re.compile('^(.+?)[「『“"]')


def situation(answer: Answer) -> str | None:
    """The rule that found one past event with another person, or the way news came, or None."""
    for clause in answer.clauses:
        text = clause.plain
        if introduces_words(clause) and not HABITUAL.search(text):
            return "situation-words"
        if nobody_in_particular(clause):
            continue
        if not HABITUAL.search(text) and PERFECTIVE.search(text):
            for rule, pattern in EVENT_ZH.items():
                if pattern.search(text):
                    return rule
        if not HABITUAL_EN.search(text):
            for rule, pattern in EVENT_EN.items():
                if pattern.search(text):
                    return rule
    return _across_clauses(answer)


def introduces_words(clause: Clause) -> bool:
    """Whether the clause says whose words follow, and they do follow."""
    quoted = _QUOTED.match(clause.raw)
    said = folded(quoted.group(1)).lower() if quoted else clause.plain if _COLON.match(clause.mark) else ""
    return bool(WORDS_OF.search(said) or WORDS_OF_EN.search(said))


def _across_clauses(answer: Answer) -> str | None:
    """A time in one clause and the telling in the next: 上周开会，同事提醒我…"""
    text = answer.plain.replace(",", "")
    if len(text) > 400 or HABITUAL.search(text):
        return None
    found = EVENT_ZH["situation-time"].search(text)
    if found and PERFECTIVE.search(text) and _OTHERS.search(text):
        return "situation-time"
    return None


def action(answer: Answer) -> str | None:
    """The rule that found a concrete act with an identifiable object or a fixed time, or None."""
    for clause in answer.clauses:
        text = clause.plain
        if not LOOSE.search(text):
            for rule, pattern in ACT_ZH.items():
                if pattern.search(text):
                    return rule
        if LOOSE_EN.search(text):
            continue
        for rule, pattern in ACT_EN.items():
            if pattern.search(text) and (rule != "action-habit-en" or SOCIAL_EN.search(text)):
                return rule
    return None
