"""What a learner does about a nudge: contacted, later, another time, no more."""

from datetime import date, time

from bot.dialogue import (
    acquaintance,
    allowance,
    cards,
    debrief,
    drafting,
    planner,
    planning,
    plans,
    reminding,
    rhythm,
    snoozing,
)
from bot.dialogue.entries import Contacted, PlanDropped, PlanMoved
from bot.dialogue.state import Draft, Nudge, Person, Waiting
from bot.dialogue.turn import Turn

IN_WORDS = (
    "ask",
    "people",
    "how",
    "line",
    "went",
    "outcome",
    "recall",
    "zone_time",
    "first",
    "distinct",
    "note",
    "intro",
    "rename",
)
"""Questions that are answered in words: what is typed then is the answer to them."""


def tapped(turn: Turn, nudge: Nudge, verb: str) -> bool:
    """A button of a nudge; False where it has no such button."""
    person = turn.state.person(nudge.person)
    if person is None:
        return False
    if verb == "open":
        turn.send(*cards.card(turn, nudge))
    elif verb == "done":
        contacted(turn, person)
    elif verb == "another":
        if not reminding.another(turn, nudge, person):
            return False
    elif verb == "later":
        _later(turn, nudge)
    elif verb == "tomorrow":
        _tomorrow(turn, nudge)
    elif verb == "move":
        ask_move(turn, nudge)
    elif verb == "stop":
        stop(turn, person)
    elif verb == "leave":
        rhythm.leave_be(turn, person)
    elif verb == "answered":
        _close(turn, person)
        debrief.answered(turn, person)
    elif verb == "rest":
        _close(turn, person)
        turn.say(turn.words.nudge.rested, who=person.name)
    elif verb == "plan":
        turn.update(nudges=tuple(n for n in turn.state.nudges if n.id != nudge.id))
        planning.plan_for(turn, person)
    else:
        return False
    return True


def answered_in_words(turn: Turn, text: str) -> bool:
    """What is typed after a reminder, where no question waits for words; False where it says nothing about it."""
    open_now = [n for n in turn.state.nudges if n.sent and (n.kind == "retry" or turn.state.plan_for(n.person))]
    if not open_now or (turn.waiting is not None and turn.waiting.kind in IN_WORDS):
        return False
    typed, words = turn.words.typed, turn.words.nudge
    if len(open_now) == 1:
        for meant, verb in (
            ((words.done, *typed.done), "done"),
            ((words.later, *typed.later), "later"),
            ((words.tomorrow, *typed.tomorrow), "tomorrow"),
            ((words.another,), "another"),
            *((((words.answered,), "answered"), ((words.rest,), "rest")) if open_now[0].kind == "retry" else ()),
        ):
            if typed.means(meant, text):
                return tapped(turn, open_now[0], verb)
    if turn.waiting is not None:
        return False
    text_, rows = cards.about(turn, open_now)
    turn.send(text_, rows)
    return True


def contacted(turn: Turn, person: Person) -> None:
    """The real contact: what was planned is done, and what came of it is asked."""
    turn.record(Contacted(person=person.id))
    turn.change_person(person.model_copy(update={"contacted": turn.now}))
    _close(turn, person)
    turn.say(turn.words.nudge.well_done)
    debrief.start(turn, person)


def _close(turn: Turn, person: Person) -> None:
    turn.update(
        plans=tuple(p for p in turn.state.plans if p.person != person.id),
        nudges=tuple(n for n in turn.state.nudges if n.person != person.id),
        waiting=tuple(w for w in turn.state.waiting if w.beat or not w.draft or w.draft.person != person.id),
    )


def _later(turn: Turn, nudge: Nudge) -> None:
    """An hour later; at night with the next morning's daily message."""
    on, at = planner.snoozed(turn.now, turn.state.settings)
    once = not nudge.asked  # a second tap moves the same snooze, and is no other
    if once:
        allowance.give_back(turn)
    _put_off(turn, nudge, on, at)
    if at is not None and once:
        snoozing.noticed(turn, at.hour)


def _put_off(turn: Turn, nudge: Nudge, on: date, at: time | None) -> None:
    """The nudge comes again then; a plan, where there is one, stays what it was."""
    acquaintance.wake(turn, nudge.person)
    moved = planner.planned_anew(nudge, on, at, turn.state.settings)
    turn.change_nudges([moved.model_copy(update={"tries": 0, "asked": True})])
    turn.say(turn.words.nudge.snoozed, when=plans.moment(turn, on, at))


def ask_move(turn: Turn, nudge: Nudge) -> None:
    """Another day, another hour."""
    waiting = Waiting(kind="move_day", nudge=nudge.id, draft=Draft(person=nudge.person or 0))
    turn.push(waiting)
    drafting.ask_day(turn, waiting)


def move_at_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The plan and its nudge go to the new day and hour."""
    if drafting.way_out_tapped(turn, waiting, verb):
        return
    nudge, draft = turn.state.nudge(waiting.nudge), drafting.with_hour(waiting, verb)
    if nudge is None or draft.on is None:
        turn.say(turn.words.nudge.gone)
        turn.passed()
        return
    if planner.due(draft.on, draft.at, turn.state.settings) <= turn.now:
        turn.say(turn.words.plan.day_over)
        drafting.ask_at(turn, waiting)
        return
    _move(turn, nudge, draft.on, draft.at)
    turn.passed()


def _tomorrow(turn: Turn, nudge: Nudge) -> None:
    """The plan goes to the next day, at its own hour; who has no plan is brought up again then."""
    plan, state = turn.state.plan_for(nudge.person), turn.state
    on, at = planner.tomorrow(turn.now, state.settings, state.daily_on, plan.at if plan else None)
    if plan is None:
        _put_off(turn, nudge, on, at)
    else:
        _move(turn, nudge, on, at)
    if at is None:
        snoozing.noticed(turn, state.settings.hour)


def _move(turn: Turn, nudge: Nudge, on: date, at: time | None) -> None:
    moved = planner.planned_anew(nudge, on, at, turn.state.settings)
    turn.change_nudges([moved.model_copy(update={"tries": 0, "asked": True})])
    allowance.asked_for(turn, on)
    plan = turn.state.plan_for(nudge.person)
    if plan is not None:
        new = plan.model_copy(update={"on": on, "at": at})
        turn.update(plans=tuple(new if p.id == plan.id else p for p in turn.state.plans))
        hour = at.isoformat("minutes") if at else "daily"
        turn.record(PlanMoved(plan=plan.id, person=plan.person, day=on.isoformat(), hour=hour))
        acquaintance.wake(turn, plan.person)
    turn.say(turn.words.nudge.moved, when=plans.moment(turn, on, at))


def stop(turn: Turn, person: Person) -> None:
    """不联系了: no question why, and no further nudge about this person."""
    plan = turn.state.plan_for(person.id)
    if plan is not None:
        turn.record(PlanDropped(plan=plan.id, person=person.id))
    turn.change_person(person.model_copy(update={"let_go": True}))
    _close(turn, person)
    turn.say(turn.words.nudge.stopped, who=person.name)
