"""Chooses the learner's own words to say back, and what an answer still lacks."""

from bot.dialogue.answers import terms_quoting as terms
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
_UGLY = compiled(
    r"死(?!党|磕|记|线|板)|崩溃|疯|妈的|操(?!作|心|场|盘)|傻[逼b]|滚|垃圾|废物|f[u*]ck|shit|\bkill|\bdie\b|dying|"
    r"suicid|"
    r"stupid|idiot"
)
_CONNECTIVE = compiled(
    r"^(?:(?:其实|然后|所以|但是?(?!凡)|不过|而且|因为|就是|那个|嗯+|呃|额)"
    r"|(?:well|so|but|and|um+|uh|honestly|actually)\b)[,， ]*"
)
# Where a long clause may end as if it had ended there: before what begins another.
_CLAUSE_BORDER = compiled(
    r" (?=(?:(?:and|but|so|then|or) (?:i|he|she|we|they|it|that|this|my|now|then|nobody|everyone)"
    r"|because|although|though|while|until|since|which|except)\b)"
    r"|(?=但是?|所以|因为|然后|后来|结果|于是|而且|不过|可是|虽然|如果|要是)"
)
_WORD_BORDER = compiled(rf" |(?<=[{CJK}])|(?=[{CJK}])")
# In Latin letters it takes more of them to say as much.
_ROOM, _ROOM_FOR_HAN, _ROOM_FOR_LATIN = 360, 9, 4
_LEAST_ROOM = 100
_SAID = compiled(terms.SAID_OR_LEARNED)
_LEADS_IN = compiled(terms.LEADS_IN)
_SAYS_NOTHING = compiled(terms.SAYS_NOTHING)
_VERB = compiled(terms.VERB)
_RELATIVE = compiled(terms.RELATIVE)
_PEOPLE = compiled(terms.PEOPLE)
_POOR = compiled(terms.POOR)
_BOTH_SIDES = compiled(terms.BOTH_SIDES)
_TIME_OR_PLACE = compiled(terms.TIME_OR_PLACE)
_ONLY_WHEN = compiled(terms.ONLY_WHEN)
# Whom so many words describe is no bare name.
_LONG_HAN, _LONG_LATIN = 14, 60


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


def quote(answer: Answer, *, asked: Clause | None = None) -> str:
    """The clause with the most to say, cut to a length that can be said back, or "" where none is fit to."""
    clauses = [asked] if asked else _with_what_is_said(answer)
    fit = [clause for clause in clauses if clause.raw and not _unfit(clause)]
    return _cut(max(fit, key=_weight).raw) if fit else ""


def _with_what_is_said(answer: Answer) -> list[Clause]:
    """The clauses, those in which somebody begins to speak together with what follows."""
    joined: list[Clause] = []
    for clause in answer.clauses:
        before = joined[-1] if joined else None
        if before and clause.plain and _LEADS_IN.search(before.plain):
            start = answer.raw.index(before.raw)
            end = answer.raw.index(clause.raw, start + len(before.raw)) + len(clause.raw)
            space = " " if before.plain.isascii() else ""
            joined[-1] = Clause(
                raw=answer.raw[start:end],
                cased=f"{before.cased}{space}{clause.cased}",
                plain=f"{before.plain}{space}{clause.plain}",
                mark=clause.mark,
            )
        else:
            joined.append(clause)
    return joined


def _unfit(clause: Clause) -> bool:
    """Whether it had better not be said back: ugly, poor, or only a name, a time or a place."""
    text = clause.plain
    if _UGLY.search(text) or distress(_alone(clause)) is not None:
        return True
    return _only_when_or_where(text) or _says_little(text) or _only_names(clause) or not _weight(clause)[0]


def _only_when_or_where(text: str) -> bool:
    """Whether it is a time or a place and nothing else; long texts are not, and would take long to be tried."""
    return len(text) <= (60 if text.isascii() else 24) and bool(_TIME_OR_PLACE.fullmatch(text))


def _says_little(text: str) -> bool:
    """Whether it denies or runs down, but for what somebody said; or says only when, or that somebody spoke."""
    said = _SAID.search(text)
    if not said and (_SAYS_NOTHING.search(text) or _ONLY_WHEN.search(text)):
        return True
    return bool(_POOR.search(_BOTH_SIDES.sub("", text[: said.end()] if said else text)))


def _only_names(clause: Clause) -> bool:
    long = len(clause.plain) > (_LONG_LATIN if clause.plain.isascii() else _LONG_HAN)
    return not long and bool(person(clause)) and not _happens(clause)


def _happens(clause: Clause) -> bool:
    """Whether there is a verb beside the people."""
    return bool(_VERB.search(_PEOPLE.sub("", _RELATIVE.sub("", clause.plain))))


def _weight(clause: Clause) -> tuple[int, int]:
    alone = _alone(clause)
    content = (
        8 * bool(_SAID.search(clause.plain))
        + 4 * bool(person(clause))
        + 2 * bool(situation(alone) or action(alone))
        + thought(alone)[0]
    )
    return content, min(len(clause.raw), QUOTE_CHARACTERS)


def _alone(clause: Clause) -> Answer:
    return Answer(raw=clause.raw, clauses=(clause,))


def _cut(raw: str) -> str:
    """The beginning of the clause, as far as there is room, ending where a clause or at least a word does."""
    text = raw[_lead(raw) :].strip()
    end, least = _end_of_room(text, _ROOM), _end_of_room(text, _LEAST_ROOM)
    if end == len(text):
        return text
    borders = [at.start() for at in _CLAUSE_BORDER.finditer(text.lower(), least) if at.start() <= end]
    if borders:
        return text[: borders[-1]].rstrip()
    words = [at.start() for at in _WORD_BORDER.finditer(text) if 0 < at.start() <= end]
    return f"{text[: words[-1]].rstrip()}…" if words else ""


def _end_of_room(text: str, room: int) -> int:
    for at, character in enumerate(text):
        room -= _ROOM_FOR_LATIN if character < "\u2e80" else _ROOM_FOR_HAN
        if room < 0:
            return at
    return len(text)


def _lead(raw: str) -> int:
    found = _CONNECTIVE.match(raw.lower())
    return found.end() if found and found.end() < len(raw) - 3 and len(raw.lower()) == len(raw) else 0
