"""Recall questions: days after a part of the lesson, one at a time, answered by a tap or a sentence.

Spaced retrieval keeps more than reading again does (EVIDENCE.md); so a benefit is asked about a day after it was
finished and again a week after, never two questions on one day.
"""

from datetime import date, timedelta

from bot.dialogue import planner
from bot.dialogue.beats import Recall, RecallChoose
from bot.dialogue.effects import CloseButtons, Urgency
from bot.dialogue.entries import Recalled
from bot.dialogue.state import Nudge, Waiting
from bot.dialogue.teaching import options
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Rows, Turn

SKIP = "skip"
MOST_UNANSWERED = 2
"""So many ignored in a row, and none comes until the learner is heard of again; so many left, and they rest."""
REST_DAYS = 7


def plan_next(turn: Turn) -> None:
    """Keeps one nudge for the next recall question, where there is one to come."""
    state = turn.state
    open_now = [n for n in state.nudges if n.kind == "recall"]
    if any(n.due is not None for n in open_now) or not state.set_up:
        return
    found = _next(turn)
    if found is None or state.recalls_unanswered >= MOST_UNANSWERED:
        return
    recall, earliest = found
    today = turn.local(turn.now).date()
    on = planner.own_day(turn.now, state, max(0, (earliest - today).days))
    due = planner.due(on, None, state.settings)
    nudge = Nudge(id=turn.number(), kind="recall", recall=recall.id, on=on, due=due)
    older = [n.id for n in open_now][:-MOST_UNANSWERED]
    turn.update(nudges=(*(n for n in turn.state.nudges if n.id not in older), nudge))


def _next(turn: Turn) -> tuple[Recall, date] | None:
    """The question that may come first, and from which day on."""
    asked, rest = turn.state.recalled, 1 if turn.state.recalls_left < MOST_UNANSWERED else REST_DAYS
    free = max(asked.values()) + timedelta(days=rest) if asked else date.min
    ahead = [
        (max(earliest, free), place, recall)
        for place, recall in enumerate(turn.lesson.recall)
        if recall.id not in asked and (earliest := _earliest(turn, recall)) is not None
    ]
    if not ahead:
        return None
    day, _, recall = min(ahead, key=lambda found: found[:2])
    return recall, day


def _earliest(turn: Turn, recall: Recall) -> date | None:
    """The first day for a question: so long after its benefit, and so far from the one before, as was written."""
    done = turn.state.benefits_done.get(recall.benefit)
    if done is None:
        return None
    earlier = [
        turn.state.recalled[other.id] + timedelta(days=recall.after - other.after)
        for other in turn.lesson.recall
        if other.benefit == recall.benefit and other.after < recall.after and other.id in turn.state.recalled
    ]
    return max([done + timedelta(days=recall.after), *earlier])


def fired(turn: Turn, nudge: Nudge) -> None:
    """The nudge went out: its question counts as asked, and as unanswered until it is."""
    state, recall = turn.state, nudge.recall or ""
    turn.update(
        recalled={**state.recalled, recall: turn.local(turn.now).date()},
        recalls_unanswered=state.recalls_unanswered + 1,
    )


def open_(turn: Turn, nudge: Nudge, *, by_nudge: bool = False) -> None:
    """Asks the question of a nudge; what else is open waits meanwhile."""
    waiting = Waiting(kind="recall", recall=nudge.recall, nudge=nudge.id)
    turn.push(waiting)
    ask(turn, waiting, by_nudge=by_nudge)


def ask(turn: Turn, waiting: Waiting, *, by_nudge: bool = False) -> None:
    """The question with its options, or with the way past it; its buttons are good for as long as the nudge is."""
    recall = turn.lesson.recall_by_id.get(waiting.recall or "")
    if recall is None or waiting.nudge is None:
        turn.pop()
        turn.ask_again = True
        return
    rows: Rows = (((turn.words.recall.skip, SKIP),),)
    if isinstance(recall, RecallChoose):
        rows = (*(((option.label, f"o:{option.id}"),) for option in recall.options), *rows)
    urgency: Urgency = "nudge" if by_nudge else "reply"
    nudges = (waiting.nudge,) if by_nudge else ()
    scope = f"n{waiting.nudge}"
    turn.ask(waiting, _question(turn, recall), rows, urgency=urgency, nudges=nudges, scope=scope)


def _question(turn: Turn, recall: Recall) -> Text:
    """Says what it is about, and asks."""
    head = rich(turn.words.recall.head, benefit=turn.lesson.benefit_names((recall.benefit,))[0])
    return join([head, rich(recall.choose if isinstance(recall, RecallChoose) else recall.ask)])


def tapped(turn: Turn, nudge: Nudge, verb: str) -> str | None:
    """A button of the question: the label that was meant, or None where there is no such button."""
    recall = turn.lesson.recall_by_id.get(nudge.recall or "")
    if recall is None:
        return None
    if verb == SKIP:
        label: str | None = turn.words.recall.skip
        _left(turn)
    else:
        label = _option(turn, recall, verb)
    if label is not None:
        _close(turn, nudge.id)
    return label


def _option(turn: Turn, recall: Recall, verb: str) -> str | None:
    for option in recall.options if isinstance(recall, RecallChoose) else ():
        if f"o:{option.id}" == verb:
            _answered(turn, recall, option.label)
            turn.say(option.reply)
            return option.label
    return None


def chosen(turn: Turn, waiting: Waiting, verb: str) -> None:
    """A button whose label was typed."""
    nudge = turn.state.nudge(waiting.nudge)
    if nudge is None or tapped(turn, nudge, verb) is None:
        turn.pop()


def said(turn: Turn, waiting: Waiting, text: str) -> None:
    """A sentence; where only options are offered, they are shown once more before it is the answer."""
    recall = turn.lesson.recall_by_id.get(waiting.recall or "")
    typed = turn.words.typed
    if isinstance(recall, RecallChoose) and not waiting.follow_ups and not options.declines(turn, text):
        turn.say(turn.words.lesson.pick_one)
        ask(turn, waiting.model_copy(update={"follow_ups": 1}))
        return
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    if (
        recall is None
        or typed.means((*typed.nobody, *typed.no), text)
        or (isinstance(recall, RecallChoose) and options.declines(turn, text))
    ):
        _left(turn)
    else:
        _answered(turn, recall, text)
        turn.say(turn.words.lesson.own_words if isinstance(recall, RecallChoose) else recall.reply)
    _close(turn, waiting.nudge)


def _left(turn: Turn) -> None:
    """No answer wanted; after some of these what is planned is planned anew, further off."""
    turn.update(recalls_left=turn.state.recalls_left + 1)
    turn.say(turn.words.lesson.skipped)
    if turn.state.recalls_left >= MOST_UNANSWERED:
        planned = [n.id for n in turn.state.nudges if n.kind == "recall" and n.due is not None]
        turn.update(nudges=tuple(n for n in turn.state.nudges if n.id not in planned))


def _answered(turn: Turn, recall: Recall, text: str) -> None:
    turn.update(recalls_left=0)
    question = rich(recall.choose if isinstance(recall, RecallChoose) else recall.ask).text
    entry = Recalled(recall=recall.id, benefit=recall.benefit, question=question, text=text)
    turn.record(entry, getattr(turn.event, "message_id", None))


def _close(turn: Turn, nudge: int | None) -> None:
    turn.update(nudges=tuple(n for n in turn.state.nudges if n.id != nudge))
    turn.give_up("recall")
