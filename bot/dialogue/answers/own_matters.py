"""Whether what sounds like a question names what one wishes to know of one's own work, which is an answer."""

from bot.dialogue.answers import terms_own as terms
from bot.dialogue.answers.fold import Answer, Clause
from bot.dialogue.answers.patterns import compiled
from bot.dialogue.answers.persons import person

_WISH = compiled(terms.WISH_TO_KNOW)
_OWN_WORK = compiled(terms.OWN_WORK)
_FOR_THE_COACH = compiled(terms.FOR_THE_COACH)
_WHAT_TO_DO = compiled(terms.WHAT_TO_DO)
_KNOWS = compiled(terms.KNOWS)
_ASK_WHOM = compiled(terms.ASK_WHOM)
_ASK_HIM = compiled(f"{terms.ASK_WHOM}[^,]{{1,8}}$")
# As long as a person alone may be: 财务部的小王, Anna in payroll.
_BARE_HAN, _BARE_LATIN = 8, 28


def own_matter(answer: Answer, number: int) -> bool:
    """Whether the clause states a wish to know, or asks what somebody named behind it knows or is to be asked."""
    text, behind = answer.clauses[number].plain, answer.clauses[number + 1 : number + 3]
    if _FOR_THE_COACH.search(text):
        return False
    if _ASK_HIM.search(text) and person(answer.clauses[number]):
        return True
    if any(person(clause) and _ASK_WHOM.search(clause.plain) and not clause.asks for clause in behind):
        return True
    if _WHAT_TO_DO.search(text):
        return False
    about_work = bool(_OWN_WORK.search(text))
    if _WISH.search(text):
        return about_work or any(person(clause) for clause in answer.clauses)
    return about_work and any(_knows(clause) for clause in behind)


def wishes_to_know(answer: Answer) -> bool:
    """Whether some clause states a wish to know about one's own work."""
    return any(_WISH.search(clause.plain) and _OWN_WORK.search(clause.plain) for clause in answer.clauses)


def _knows(clause: Clause) -> bool:
    bare = len(clause.plain) <= (_BARE_LATIN if clause.plain.isascii() else _BARE_HAN)
    return bool(person(clause)) and not clause.asks and (bare or bool(_KNOWS.search(clause.plain)))
