"""What a learner does about a nudge: contacted, later, another time, no more."""

from datetime import date, time

from bot.dialogue import planner
from bot.dialogue.contacts import debrief
from bot.dialogue.entries import Contacted, PlanDropped, PlanMoved
from bot.dialogue.nudges import cards, reminding, rhythm, snoozing
from bot.dialogue.people import acquaintance
from bot.dialogue.planning import agreeing, allowance, choosing, drafting, plans
from bot.dialogue.state import Draft, Met, Nudge, Person, Plan, Waiting
from bot.dialogue.text import rich
from bot.dialogue.turn import Turn


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
        _let_rest(turn, person)
    elif verb == "plan":
        if nudge.kind != "plan":  # a plan's own reminder goes when another plan takes its place, not before
            turn.update(nudges=tuple(n for n in turn.state.nudges if n.id != nudge.id))
        choosing.plan_for(turn, person)
    else:
        return False
    return True


def contacted(turn: Turn, person: Person, met: Met | None = None) -> None:
    """The real contact: what was planned is done, and what came of it is asked; `met` is what was reported of it.

    It counts from the day on which it was, where a later one is not known already.
    """
    today = turn.local(turn.now).date()
    on = met.on if met is not None and met.on is not None and met.on < today else today
    at = turn.now if on == today else planner.noon(on, turn.state.settings)
    turn.record(Contacted(person=person.id, day="" if on == today else on.isoformat()))
    turn.change_person(person.model_copy(update={"contacted": max(at, person.contacted or at)}))
    ahead = _still_ahead(turn, person, on) if met is not None else None
    if ahead is None:
        _close(turn, person)
    turn.say(turn.words.nudge.well_done)
    if ahead is not None:
        rows = (((turn.words.nudge.not_needed, f"m:unplan:{person.id}"),),)
        when = plans.when(turn, ahead)
        turn.send(rich(turn.words.nudge.plan_stays, when=when, who=person.name), rows)
    debrief.start(turn, person, met)


def _still_ahead(turn: Turn, person: Person, on: date) -> Plan | None:
    """A plan for a later day than that of the contact, of which no reminder has come: it is another contact."""
    plan = turn.state.plan_for(person.id)
    if plan is None or plan.on <= on or any(n.sent for n in turn.state.nudges if n.plan == plan.id):
        return None
    return plan


def unplan(turn: Turn, person: Person) -> None:
    """The plan goes, the person stays."""
    plan = turn.state.plan_for(person.id)
    if plan is not None:
        turn.record(PlanDropped(plan=plan.id, person=person.id))
        _close(turn, person)
    turn.say(turn.words.nudge.unplanned, who=person.name)
    turn.ask_again = True


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
    plan = turn.state.plan_for(nudge.person)
    if at is not None and once and (plan is None or plan.at is None):  # it came with the daily message
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
    plans.keep_rhythm(turn, draft)
    _move(turn, nudge, draft.on, draft.at)
    turn.passed()


def move_when_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The plan and its nudge go to the time that was typed and agreed to."""
    agreeing.agreed(turn, waiting, verb, lambda of: _move_agreed(turn, of))


def _move_agreed(turn: Turn, waiting: Waiting) -> None:
    nudge, draft = turn.state.nudge(waiting.nudge), waiting.draft
    if nudge is None or draft is None or draft.on is None:
        turn.say(turn.words.nudge.gone)
    else:
        plans.keep_rhythm(turn, draft)
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
    if plan is not None and not nudge.asked:
        snoozing.put_off(turn, nudge)


def _let_rest(turn: Turn, person: Person) -> None:
    """先放下: after no answer, or a plan that was put off again and again."""
    plan = turn.state.plan_for(person.id)
    _close(turn, person)
    if plan is None:
        turn.say(turn.words.nudge.rested, who=person.name)
    else:
        turn.record(PlanDropped(plan=plan.id, person=person.id))
        turn.say(turn.words.pace.laid_aside, who=person.name)


def _move(turn: Turn, nudge: Nudge, on: date, at: time | None) -> None:
    moved = planner.planned_anew(nudge, on, at, turn.state.settings)
    turn.change_nudges([moved.model_copy(update={"tries": 0, "asked": True, "put_off": 0})])
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
