"""An edited message: what was taken from it is changed with it."""

from bot.dialogue.answers import read
from bot.dialogue.beats import Ask
from bot.dialogue.entries import Outcome
from bot.dialogue.events import Edited
from bot.dialogue.nudges import recap
from bot.dialogue.people import circle, noticing
from bot.dialogue.planning.drafting import HOW_CHARACTERS, LINE_CHARACTERS
from bot.dialogue.state import Heard, Plan, Waiting
from bot.dialogue.teaching import answering, options
from bot.dialogue.text import shorten
from bot.dialogue.turn import Turn

QUOTED = 40
"""Characters of a correction that are said back."""


def edited(turn: Turn, event: Edited) -> None:
    """Finds what the message was taken for and takes it anew; says so, or says that nothing changed."""
    heard = next((h for h in turn.state.heard if h.message_id == event.message_id), None)
    text = event.text.strip()
    words = turn.words.edited
    if heard is None or not text:
        turn.say(words.nothing)
    elif _changed(turn, heard, text):
        turn.say(words.changed, quote=shorten(text, QUOTED))
        if heard.what == "choice":
            options.changed(turn, heard.ref, text)
    else:
        turn.say(words.names if heard.what == "name" else words.unfit)


def _changed(turn: Turn, heard: Heard, text: str) -> bool:
    if heard.what == "answer":
        beat = turn.lesson.by_id.get(heard.ref)
        if isinstance(beat, Ask):
            text = _part_changed(turn, heard, text)
            reading = read(text, question=beat.benefit, lang="", prompts=turn.lesson.own_texts)
            answering.keep(turn, beat, text, reading, edited=True)
            noticing.read_again(turn, beat.id, text)
        return isinstance(beat, Ask)
    if heard.what == "choice":
        return heard.ref in turn.lesson.by_id
    if heard.what == "name":
        return circle.rename(turn, [int(number) for number in heard.ref.split(",")], text)
    person = turn.state.person(int(heard.ref))
    if person is None:
        return False
    if heard.what == "outcome":
        message_id = getattr(turn.event, "message_id", None)
        turn.record(Outcome(person=person.id, text=text, edited=True), message_id)
        recap.reworded(turn, person.id, heard.text, text)
        _now_says(turn, heard, text)
        return True
    return _plan_changed(turn, heard, person.id, text)


def _part_changed(turn: Turn, heard: Heard, text: str) -> str:
    """The whole answer with this message's part of it anew: an answer may have come in several messages."""
    _now_says(turn, heard, text)
    whole = turn.state.answers.get(heard.ref, "")
    return whole.replace(heard.text, text, 1) if heard.text and heard.text in whole else text


def _now_says(turn: Turn, heard: Heard, text: str) -> None:
    now = heard.model_copy(update={"text": text})
    turn.update(heard=tuple(now if h.message_id == heard.message_id else h for h in turn.state.heard))


def _plan_changed(turn: Turn, heard: Heard, person: int, text: str) -> bool:
    """The way or the first line, in the plan that stands or in the one being made."""
    if len(text) > (LINE_CHARACTERS if heard.what == "line" else HOW_CHARACTERS):
        return False
    change: dict[str, str] = {heard.what: text}
    plans = tuple(_plan_with(p, change) if p.person == person else p for p in turn.state.plans)
    waiting = tuple(_draft_with(w, person, change) for w in turn.state.waiting)
    drafted = waiting != turn.state.waiting
    done = drafted or plans != turn.state.plans
    turn.update(plans=plans, waiting=waiting)
    turn.ask_again = turn.ask_again or drafted
    return done


def _plan_with(plan: Plan, change: dict[str, str]) -> Plan:
    return plan.model_copy(update=change)


def _draft_with(waiting: Waiting, person: int, change: dict[str, str]) -> Waiting:
    if waiting.draft is None or waiting.draft.person != person:
        return waiting
    return waiting.model_copy(update={"draft": waiting.draft.model_copy(update=change)})
