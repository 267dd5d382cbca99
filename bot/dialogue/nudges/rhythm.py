"""Whose turn it is again: so many days after the last real contact, until the learner says otherwise.

What counts is the contact that the learner reported, never a reminder that was sent (EVIDENCE.md).
"""

from datetime import date

from bot.dialogue import planner
from bot.dialogue.entries import PersonPaused
from bot.dialogue.state import Nudge, Person
from bot.dialogue.text import rich
from bot.dialogue.turn import Turn


def keep(turn: Turn) -> None:
    """Keeps a nudge for the next turn of everybody who was contacted, and none for whom it is not wanted.

    Who has not answered gets one more try instead, and is let rest after it, until there is an answer.
    """
    for person in turn.state.people:
        _keep_one(turn, person)


def _keep_one(turn: Turn, person: Person) -> None:
    state = turn.state
    own = [n for n in state.nudges if n.person == person.id]
    unwanted = person.let_go or person.paused
    if person.contacted is None or unwanted or person.unanswered or state.plan_for(person.id) is not None:
        gone = {n.id for n in own if n.cadence is not None or (unwanted and n.kind == "retry")}
        if gone:
            turn.update(nudges=tuple(n for n in state.nudges if n.id not in gone))
        return
    days = planner.cadence(person, state.settings)
    if not own:
        on = planner.turn_day(person.contacted, days, state, turn.now)
        due = planner.due(on, None, state.settings)
        nudge = Nudge(id=turn.number(), kind="turn", person=person.id, on=on, due=due, cadence=days)
        turn.update(nudges=(*turn.state.nudges, nudge))
    else:
        turn.change_nudges([counted_anew(turn, n) for n in own if n.cadence not in (None, days) and not n.asked])


def counted_anew(turn: Turn, nudge: Nudge) -> Nudge:
    """The turn counted once more from the last contact, by the cadence and the settings of now."""
    person = turn.state.person(nudge.person)
    if person is None or person.contacted is None:
        return nudge
    days = planner.cadence(person, turn.state.settings)
    on = planner.turn_day(person.contacted, days, turn.state, turn.now)
    moved = planner.planned_anew(nudge, on, None, turn.state.settings)
    return moved.model_copy(update={"cadence": days})


def replan(turn: Turn) -> None:
    """After a change of settings every open nudge keeps its date and hour where it can."""
    turn.update(
        nudges=tuple(
            counted_anew(turn, n)
            if n.cadence is not None and not n.asked and not n.sent
            else planner.replanned(n, turn.state, turn.now)
            for n in turn.state.nudges
        )
    )


def rest(turn: Turn, until: date) -> None:
    """Nothing before that day: what is planned earlier comes with the first daily message from then on."""
    state, days = turn.state, (until - turn.local(turn.now).date()).days
    later = planner.daily(turn.now, state.settings, state.daily_on, days)
    early = [n for n in state.nudges if n.due is not None and n.on < until]
    turn.change_nudges(
        [
            planner.planned_anew(n, max(later, planner.next_day(n, state, turn.now)), None, state.settings)
            for n in early
        ]
    )


def rests(turn: Turn) -> bool:
    """Whether the learner wanted to hear nothing until a day that is still ahead."""
    until = turn.state.rests_until
    return until is not None and turn.local(turn.now).date() < until


def end_rest(turn: Turn) -> None:
    """The rest is over before its time: plans whose day is still ahead have it back, the others come next."""
    turn.update(rests_until=None)
    state = turn.state
    for nudge in (n for n in state.nudges if n.due is not None):
        plan = state.plan_for(nudge.person)
        on, at = planner.next_day(nudge, state, turn.now), None
        if plan is not None and not nudge.tries and planner.due(plan.on, plan.at, state.settings) > turn.now:
            on, at = plan.on, plan.at
        elif nudge.cadence is not None:
            turn.change_nudges([counted_anew(turn, nudge)])
            continue
        elif nudge.kind == "recap":
            on = planner.recap_day(turn.now, state)
        turn.change_nudges([planner.planned_anew(nudge, on, at, state.settings)])


def leave_be(turn: Turn, person: Person) -> None:
    """The learner wants no more turns of this person; their plans go on."""
    _set_paused(turn, person, True)
    words = turn.words.nudge
    turn.send(rich(words.left_be, who=person.name), (((words.bring_back, f"m:bring-back:{person.id}"),),))


def bring_back(turn: Turn, person: Person) -> None:
    """The person has their turn again, counted from the last contact."""
    _set_paused(turn, person, False)
    turn.say(turn.words.nudge.brought_back, who=person.name)


def _set_paused(turn: Turn, person: Person, paused: bool) -> None:
    if person.paused != paused:
        turn.change_person(person.model_copy(update={"paused": paused}))
        turn.record(PersonPaused(person=person.id, paused=paused))
    if paused:
        turn.update(
            nudges=tuple(n for n in turn.state.nudges if n.person != person.id or n.kind not in ("turn", "retry"))
        )
