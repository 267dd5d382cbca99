"""The card that brings a person back: why this one, a word of reassurance, and a first line that can be copied."""

import re

from bot.dialogue.answers import read
from bot.dialogue.beats import Ask
from bot.dialogue.effects import Button
from bot.dialogue.planning import openers, plans
from bot.dialogue.planning.openers import About
from bot.dialogue.state import Nudge, Person, Plan
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Row, Rows, Turn
from bot.dialogue.words.opener_words import Occasion, Opener

WHOLE_BYTES = 150
"""UTF-8 bytes (some fifty Chinese characters) up to which an answer is quoted whole, to say why."""
LEAST_SAID = 4
"""Characters beside the name from which an answer says why: a name alone does not."""
_USERNAME = re.compile(r"[A-Za-z0-9_]{4,32}")


def plan_card(turn: Turn, nudge: Nudge, person: Person, plan: Plan, head: Text) -> tuple[Text, Rows]:
    """The plan word for word under its head, why, a word of reassurance, and an opener."""
    quoted = rich(turn.words.nudge.quote, plan=plans.spoken(turn, plan))
    return _new(turn, nudge, person, join([head, quoted], "\n"))


def retry_card(turn: Turn, nudge: Nudge, person: Person, above: Text | None) -> tuple[Text, Rows]:
    """No answer came: one more try, lightly, with an opener for just that."""
    head = rich(turn.words.nudge.retry, who=person.name)
    return _new(turn, nudge, person, join([above, head]) if above else head)


def _new(turn: Turn, nudge: Nudge, person: Person, top: Text) -> tuple[Text, Rows]:
    """The card as it comes; what it says above the opener is kept, so that another opener changes nothing else."""
    reassurance = rich(turn.one_of("reassurance", turn.words.nudge.reassurance))
    said = join([top, join([*_why(turn, person), reassurance], "\n")])
    opener = openers.next_one(turn, _about(turn, nudge, person))
    kept = nudge.model_copy(update={"card": said, "opener": opener.id if opener else ""})
    turn.change_nudges([kept])
    return _with_opener(turn, kept, person, said, opener)


def another(turn: Turn, nudge: Nudge, person: Person) -> bool:
    """The next opener in the place of the one that the card shows; False where there is nothing to change."""
    opener = openers.next_one(turn, _about(turn, nudge, person), instead_of=nudge.opener)
    if opener is None or nudge.card is None:
        return False
    turn.change_nudges([nudge.model_copy(update={"opener": opener.id})])
    turn.edit(*_with_opener(turn, nudge, person, nudge.card, opener))
    return True


def _with_opener(turn: Turn, nudge: Nudge, person: Person, said: Text, opener: Opener | None) -> tuple[Text, Rows]:
    below = rows(turn, nudge)
    if opener is None:
        return said, below
    line = openers.said(opener, person)
    words = turn.words.nudge
    text = join([said, rich(words.draft_again if nudge.kind == "retry" else words.draft, line=line)])
    return text, (*_at_hand(turn, nudge, person, line.text), *below)


def _at_hand(turn: Turn, nudge: Nudge, person: Person, line: str) -> Rows:
    """To copy the own line or the one that is offered, to see another, and to get to the chat."""
    words, plan = turn.words.nudge, turn.state.plan_for(person.id)
    own = plan.line if plan and openers.spoken_or_written(turn, plan.how) == "written" else ""
    copies: Row = tuple(
        Button(label=label, copies=text)
        for label, text in ((words.copy_own, own), (words.copy_line, line))
        if openers.can_be_copied(text)
    )
    more: Row = ()
    if len(openers.fitting(turn, _about(turn, nudge, person))) > 1:
        more = ((words.another, f"n{nudge.id}:another"),)
    chat: Row = ()
    if person.username and _USERNAME.fullmatch(person.username):
        chat = (Button(label=words.open_chat, url=f"https://t.me/{person.username}"),)
    by_two = ((*copies, *more), chat) if len(copies) < 2 else (copies, (*more, *chat))
    return tuple(row for row in by_two if row)


def rows(turn: Turn, nudge: Nudge) -> Rows:
    """已联系 · 一小时后 · 明天 · 换个时间 · 不联系了; after no answer: 有回音了 · 又试了一次 · … · 先放下."""
    words, scope = turn.words.nudge, f"n{nudge.id}"
    if nudge.kind == "retry":
        return (
            ((words.answered, f"{scope}:answered"), (words.tried, f"{scope}:done")),
            ((words.later, f"{scope}:later"), (words.tomorrow, f"{scope}:tomorrow")),
            ((words.rest, f"{scope}:rest"),),
        )
    return (
        ((words.done, f"{scope}:done"),),
        ((words.later, f"{scope}:later"), (words.tomorrow, f"{scope}:tomorrow")),
        ((words.move, f"{scope}:move"), (words.stop, f"{scope}:stop")),
    )


def _about(turn: Turn, nudge: Nudge, person: Person) -> About:
    plan = turn.state.plan_for(person.id)
    after: Occasion | None = "no_answer" if nudge.kind == "retry" else None
    return About(person, how=plan.how if plan else "", after=after, never=plan.line if plan else "")


_SENTENCE = re.compile(r"(?:[^.!?。！？\n]|(?<=\b[MD]r)\.|(?<=\bMs)\.|(?<=\bMrs)\.|\.(?=\S))+[.!?。！？]*")


def _why(turn: Turn, person: Person) -> list[Text]:
    """The benefit that the person stands for, with the learner's own words where there are some."""
    words = turn.words.nudge
    quotes = {benefit: _quote(turn, benefit, person) for benefit in person.benefits}
    told = next((benefit for benefit, quote in quotes.items() if quote), None)
    names = turn.lesson.benefit_names((told,) if told else person.benefits[:1])
    if not names:
        return []
    quote = quotes.get(told or "")
    if quote:
        return [rich(words.why_quoted, who=person.name, benefit=names[0], quote=quote)]
    return [rich(words.why, who=person.name, benefit=names[0])]


def _quote(turn: Turn, benefit: str, person: Person) -> str:
    """A few words of an answer about the benefit: one that names the person, or else the latest in the lesson.

    What was said of somebody else on the list says nothing about this person.
    """
    others = [p.name for p in turn.state.people if p.id != person.id]
    beats = [beat.id for beat in turn.lesson.beats() if isinstance(beat, Ask) and beat.benefit == benefit]
    answers = [turn.state.answers[beat] for beat in reversed(beats) if beat in turn.state.answers]
    for answer in sorted(answers, key=lambda text: person.name not in text):
        if person.name not in answer and any(name in answer for name in others):
            continue
        reading = read(answer, question=benefit, lang="", prompts=turn.lesson.own_texts)
        if reading.kind == "specific" and reading.quote:
            whole = " ".join(answer.split())
            quote = whole if len(whole.encode()) <= WHOLE_BYTES else reading.quote
            if person.name in answer and person.name not in quote:
                quote = sentence_naming(turn, answer, benefit, person)
            if len(quote) > len(person.name) + LEAST_SAID:
                return quote
    return ""


def sentence_naming(turn: Turn, answer: str, benefit: str, person: Person) -> str:
    """The sentence of an answer that names the person, whole or its telling part; empty where neither fits."""
    for sentence in _SENTENCE.findall(answer):
        said = " ".join(sentence.split())
        if person.name in said:
            part = read(said, question=benefit, lang="", prompts=turn.lesson.own_texts).quote
            quote = said if len(said.encode()) <= WHOLE_BYTES else part
            if person.name in quote:
                return quote
    return ""
