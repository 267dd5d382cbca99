"""The order of the kinds: what an answer is, by the highest kind present."""

from collections.abc import Sequence

from bot.dialogue.answers.asking import question as asks
from bot.dialogue.answers.copying import own_part
from bot.dialogue.answers.declining import refusal
from bot.dialogue.answers.distress import distress
from bot.dialogue.answers.events import action, situation
from bot.dialogue.answers.fold import Answer, fold
from bot.dialogue.answers.persons import person
from bot.dialogue.answers.quoting import missing, quote
from bot.dialogue.answers.reading import Missing, Reading
from bot.dialogue.answers.thoughts import thought
from bot.dialogue.answers.topics import topic

_ALL_MISSING: tuple[Missing, ...] = ("person", "situation", "action", "reason", "feeling")


def read(text: str, *, question: str, lang: str, prompts: Sequence[str] = ()) -> Reading:
    """What the answer is.

    `prompts` are the texts whose copying is no answer. `question` and `lang` are taken so that rules may
    depend on them; none does: people mix languages, so the script of the text decides which rules are
    searched, and an answer to one question may suit another.
    """
    own, mostly_copied = own_part(text, prompts)
    reading = _read_own(own)
    if own != text and (reading.kind == "empty" or (mostly_copied and reading.kind == "vague")):
        return Reading(kind="copy", rule="copy-of-prompt", missing=_ALL_MISSING)
    return reading


def _read_own(text: str) -> Reading:
    answer = fold(text)
    if rule := distress(answer):
        return Reading(kind="distress", rule=rule)
    concern = topic(answer)
    if clause := asks(answer):
        if refused := refusal(answer):
            return Reading(kind="refusal", rule=refused[0], topic=concern)
        return Reading(kind="question", rule="question", quote=quote(answer, asked=clause), topic=concern)
    if refused := refusal(answer):
        return Reading(kind="refusal", rule=refused[0], topic=concern)
    if rule := _particular(answer):
        return Reading(kind="specific", rule=rule, missing=missing(answer), quote=quote(answer), topic=concern)
    own_thought, rule = thought(answer)
    if own_thought:
        return Reading(kind="vague", rule=rule, missing=missing(answer), quote=quote(answer), topic=concern)
    return Reading(kind="empty", rule=rule, missing=_ALL_MISSING)


def _particular(answer: Answer) -> str | None:
    named = next((rule for clause in answer.clauses if (rule := person(clause))), None)
    return named or situation(answer) or action(answer)
