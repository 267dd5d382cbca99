"""Chooses the learner's own words to say back, and what an answer still lacks."""

import re

from bot.dialogue.answers.distress import distress
from bot.dialogue.answers.events import action, situation
from bot.dialogue.answers.fold import CJK, Answer, Clause
from bot.dialogue.answers.patterns import compiled
from bot.dialogue.answers.persons import person
from bot.dialogue.answers.reading import QUOTE_CHARACTERS, Missing
from bot.dialogue.answers.thoughts import thought

_REASON = compiled(
    r"因为|所以|由于|为了|原因|这样才|才能|免得|以便|because|since\b|so that|in order|that way|reason|"
    r"\bcos\b|\bcuz\b"
)
_FEELING = compiled(
    "开心|高兴|难过|感动|感激|感谢|温暖|惊讶|意外|害怕|紧张|佩服|后悔|尴尬|踏实|安心|生气|委屈|激动|"
    "放松|惭愧|骄傲|失落|羡慕|不好意思|喜欢|讨厌|怕"
    r"|\b(?:happy|glad|sad|grateful|thankful|nervous|afraid|scared|proud|surprised|embarrassed|"
    r"relieved|excited|angry|ashamed|touched|felt|feel)\b"
)
_UGLY = compiled("死|崩溃|疯|妈的|操|傻[逼b]|滚|垃圾|废物|f[u*]ck|shit|kill|die\\b|dying|suicid|stupid|idiot")
_CONNECTIVE = compiled(
    r"^(?:其实|然后|所以|但是|不过|而且|因为|就是|那个|嗯+|呃|额|well|so|but|and|um+|uh|honestly|"
    r"actually)[,， ]*"
)


def missing(answer: Answer) -> tuple[Missing, ...]:
    """What a follow-up may still ask for, in the order in which it helps."""
    found = {
        "person": any(person(clause) for clause in answer.clauses),
        "situation": bool(situation(answer)),
        "action": bool(action(answer)),
        "reason": bool(_REASON.search(answer.plain)),
        "feeling": bool(_FEELING.search(answer.plain)),
    }
    order: tuple[Missing, ...] = ("person", "situation", "action", "reason", "feeling")
    return tuple(name for name in order if not found[name])


def quote(answer: Answer, *, best: Clause | None = None) -> str:
    """The clause with the most to say, at most QUOTE_CHARACTERS of it, or "" where none is fit to repeat."""
    fit = [clause for clause in answer.clauses if clause.raw and not _unfit(clause)]
    if best in fit:
        return _cut(best.raw) if best else ""
    return _cut(max(fit, key=_weight).raw) if fit else ""


def _unfit(clause: Clause) -> bool:
    alone = Answer(raw=clause.raw, clauses=(clause,))
    return bool(_UGLY.search(clause.plain)) or distress(alone) is not None


def _weight(clause: Clause) -> tuple[int, int]:
    alone = Answer(raw=clause.raw, clauses=(clause,))
    content = 4 * bool(person(clause)) + 2 * bool(situation(alone) or action(alone)) + thought(alone)[0]
    return content, min(len(clause.raw), QUOTE_CHARACTERS)


def _cut(raw: str) -> str:
    """The beginning of the clause, ending between words."""
    text = raw[_lead(raw) :].strip()
    if len(text) <= QUOTE_CHARACTERS:
        return text
    head = text[:QUOTE_CHARACTERS]
    if re.match(rf"[{CJK}]", text[QUOTE_CHARACTERS]) or text[QUOTE_CHARACTERS].isspace():
        return head.strip()
    return (head.rsplit(" ", 1)[0] if " " in head else head).strip()


def _lead(raw: str) -> int:
    found = _CONNECTIVE.match(raw.lower())
    return found.end() if found and found.end() < len(raw) - 3 and len(raw.lower()) == len(raw) else 0
