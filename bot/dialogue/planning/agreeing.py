"""A time that was typed where a plan waits for one: said back as a date with its weekday, and agreed to first."""

import re
from collections.abc import Callable

from bot.dialogue import planner
from bot.dialogue.people import person_card
from bot.dialogue.planning import clock_words, drafting, plans
from bot.dialogue.state import Draft, Proposed, Waiting, WaitingKind
from bot.dialogue.text import join, rich
from bot.dialogue.turn import Rows, Turn

YES, REDO = "yes", "redo"
AGREEING: dict[WaitingKind, WaitingKind] = {
    "day": "when",
    "at": "when",
    "when": "when",
    "move_day": "move_when",
    "move_at": "move_when",
    "move_when": "move_when",
}
"""Where a plan waits for a time, and where what was typed there is said back."""
_OPENING = re.compile(r"(?P<answer>[^，,。.；;！!]{1,12})[，,。.；;！!]\s*(?:不过|但是?|but\s+)?", re.IGNORECASE)
HOURS: tuple[WaitingKind, ...] = ("at", "move_at")
"""Where the day is known, and an hour of it is asked for."""


def said(turn: Turn, waiting: Waiting, text: str) -> None:
    """A time in words, or the way out by a part of its label; what is not certain is asked for again."""
    verb = _meant(waiting, text)
    proposed = read(turn, waiting, text) or read(turn, waiting, _after_an_answer(turn, text))
    if proposed is not None:
        turn.close_buttons()
        propose(turn, waiting, proposed)
    elif verb is not None:
        turn.close_buttons()
        drafting.way_out_tapped(turn, waiting, verb)
    elif not _either_half(turn, waiting, text):
        _unclear(turn, waiting)


def _after_an_answer(turn: Turn, text: str) -> str:
    """What follows a yes or no that opens the text (不对，换成周四): a better time, perhaps."""
    found, typed = _OPENING.match(text), turn.words.typed
    return text[found.end() :] if found and typed.means((*typed.yes, *typed.no), found["answer"]) else text


def _unclear(turn: Turn, waiting: Waiting) -> None:
    """The same question with an example of what can be typed; the buttons stay what they were."""
    words = turn.words.plan
    if waiting.kind in HOURS:
        drafting.ask_at(turn, waiting, words.hour_unclear)
    elif waiting.kind in ("day", "move_day"):
        drafting.ask_day(turn, waiting, words.when_unclear)
    else:
        turn.say(words.when_unclear)
        turn.ask_again = True


def _either_half(turn: Turn, waiting: Waiting, text: str) -> bool:
    """An hour that may be of the morning or the evening is asked about; False where it is none."""
    on = waiting.draft.on if waiting.draft else None
    if waiting.kind not in HOURS or on is None:
        return False
    labels = [f"{hour:02d}:00" for hour in clock_words.either_half(text, turn.now)]
    if not labels or any(
        clock_words.hour_on(label, on, turn.now, turn.state.settings) is None for label in labels
    ):
        return False
    buttons = tuple((label, f"t:{label}") for label in labels)
    text_ = rich(turn.words.settings.which_hour, first=labels[0], second=labels[-1])
    turn.ask(waiting, text_, (buttons, drafting.way_out(turn, waiting)))
    return True


def read(turn: Turn, waiting: Waiting, text: str) -> Proposed | None:
    """The time that is meant, where it is certain and ahead."""
    draft = waiting.draft or Draft(person=0)
    settings, proposed = turn.state.settings, waiting.proposed
    of = draft.on if waiting.kind in HOURS else proposed.on if proposed is not None else None
    if of is not None:
        return clock_words.hour_on(text, of, turn.now, settings)
    return clock_words.time_of(text, turn.now, settings)


def _meant(waiting: Waiting, text: str) -> str | None:
    """The way back or out, where a clear part of its label was typed."""
    out = [c for c in waiting.choices if c.verb in (drafting.BACK, drafting.LATER)]
    found = [c.verb for c in out if len(text) > 1 and text in c.label]
    return found[0] if len(found) == 1 else None


def propose(turn: Turn, waiting: Waiting, proposed: Proposed) -> None:
    """Says the time back; a rhythm without a first day is kept, and that day asked for."""
    if proposed.on is None:
        kind: WaitingKind = "move_day" if AGREEING[waiting.kind] == "move_when" else "day"
        draft = _draft(waiting).model_copy(update={"cadence": proposed.cadence})
        first = rich(turn.words.plan.first_day, every=_every(turn, proposed)).text
        drafting.ask_day(turn, waiting.model_copy(update={"kind": kind, "draft": draft, "proposed": None}), first)
        return
    if waiting.kind in ("day", "move_day"):
        waiting = waiting.model_copy(update={"draft": _draft(waiting).model_copy(update={"on": None, "at": None})})
    ask(turn, waiting.model_copy(update={"kind": AGREEING[waiting.kind], "proposed": proposed}))


def ask(turn: Turn, waiting: Waiting) -> None:
    """Is that the time?"""
    words, proposed = turn.words.plan, waiting.proposed
    if proposed is None or proposed.on is None:
        _ask_anew(turn, waiting)
        return
    when = plans.moment(turn, proposed.on, proposed.at) if proposed.timed else rich(turn.day(proposed.on))
    slots = {"every": _every(turn, proposed)} if proposed.recurs and proposed.cadence else {}
    lines = [rich(_template(turn, proposed), when=when, **slots)]
    if proposed.timed and _is_quiet(turn, proposed):
        lines.append(rich(words.in_quiet))
    rows: Rows = (((words.right, YES), (words.another_when, REDO)), ((words.not_now, drafting.LATER),))
    turn.ask(waiting, join(lines, "\n"), rows)


def _template(turn: Turn, proposed: Proposed) -> str:
    words = turn.words.plan
    if proposed.recurs:
        return words.when_every if proposed.cadence else words.when_first
    return words.when_by if proposed.by else words.when_is


def _every(turn: Turn, proposed: Proposed) -> str:
    return person_card.rhythm(turn.words.person, str(proposed.cadence))


def _is_quiet(turn: Turn, proposed: Proposed) -> bool:
    settings = turn.state.settings
    return proposed.at is not None and planner.is_quiet(proposed.at, settings)


def tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The time of a plan being made is right, or another is wanted, or the plan is left."""
    agreed(turn, waiting, verb, lambda of: drafting.ask_how(turn, of.model_copy(update={"kind": "how"})))


def agreed(turn: Turn, waiting: Waiting, verb: str, take: Callable[[Waiting], None]) -> None:
    """What was proposed goes into the draft; `take` goes on with it where its hour is known, too."""
    proposed = waiting.proposed
    if drafting.way_out_tapped(turn, waiting, verb):
        return
    if verb == REDO or proposed is None or proposed.on is None:
        _ask_anew(turn, waiting)
        return
    if proposed.timed and planner.due(proposed.on, proposed.at, turn.state.settings) <= turn.now:
        turn.say(turn.words.plan.day_over)
        _ask_anew(turn, waiting)
        return
    draft = _draft(waiting)
    kept = {"on": proposed.on, "at": proposed.at, "cadence": proposed.cadence or draft.cadence}
    waiting = waiting.model_copy(update={"draft": draft.model_copy(update=kept), "proposed": None})
    if proposed.timed:
        take(waiting)
    else:
        kind = "move_at" if waiting.kind == "move_when" else "at"
        drafting.ask_at(turn, waiting.model_copy(update={"kind": kind}))


def _ask_anew(turn: Turn, waiting: Waiting) -> None:
    """The hour where the day is settled, otherwise the day."""
    moving = waiting.kind == "move_when"
    kind: WaitingKind = "move_at" if moving else "at"
    drafting.ask_at(turn, waiting.model_copy(update={"kind": kind, "proposed": None}))


def _draft(waiting: Waiting) -> Draft:
    return waiting.draft or Draft(person=0)
