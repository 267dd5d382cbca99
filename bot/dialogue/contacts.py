"""What a learner does about a nudge: contacted, later, another time, no more; and what came of it."""

from datetime import date, time

from bot.dialogue import cards, drafting, planner, planning, plans, reminding
from bot.dialogue.effects import CloseButtons
from bot.dialogue.entries import Contacted, Outcome, PlanDropped, PlanMoved
from bot.dialogue.state import Draft, Nudge, Person, Waiting
from bot.dialogue.text import rich, shorten
from bot.dialogue.turn import Rows, Turn

IN_WORDS = ("ask", "people", "how", "line", "outcome", "recall", "zone_time", "first")
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
        _later(turn, nudge, *planner.snoozed(turn.now, turn.state.settings))
    elif verb == "tomorrow":
        _tomorrow(turn, nudge)
    elif verb == "move":
        ask_move(turn, nudge)
    elif verb == "stop":
        stop(turn, person)
    elif verb == "plan":
        turn.update(nudges=tuple(n for n in turn.state.nudges if n.id != nudge.id))
        planning.plan_for(turn, person)
    else:
        return False
    return True


def answered_in_words(turn: Turn, text: str) -> bool:
    """What is typed after a reminder, where no question waits for words; False where it says nothing about it."""
    open_now = [n for n in turn.state.nudges if n.sent and turn.state.plan_for(n.person)]
    if not open_now or (turn.waiting is not None and turn.waiting.kind in IN_WORDS):
        return False
    typed, words = turn.words.typed, turn.words.nudge
    if len(open_now) == 1:
        for meant, verb in (
            ((words.done, *typed.done), "done"),
            ((words.later, *typed.later), "later"),
            ((words.tomorrow, *typed.tomorrow), "tomorrow"),
            ((words.another,), "another"),
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
    waiting = Waiting(kind="outcome", person=person.id)
    turn.push(waiting)
    ask_outcome(turn, waiting)


def _close(turn: Turn, person: Person) -> None:
    turn.update(
        plans=tuple(p for p in turn.state.plans if p.person != person.id),
        nudges=tuple(n for n in turn.state.nudges if n.person != person.id),
    )


def _later(turn: Turn, nudge: Nudge, on: date, at: time | None) -> None:
    settings = turn.state.settings
    moved = planner.planned_anew(nudge, on, at, settings)
    turn.change_nudges([moved.model_copy(update={"tries": 0})])
    hour = at.isoformat("minutes") if at else f"{settings.hour:02d}:00"
    turn.say(turn.words.nudge.snoozed, when=f"{turn.day(on)} {hour}")


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
        _later(turn, nudge, on, at)
    else:
        _move(turn, nudge, on, at)


def _move(turn: Turn, nudge: Nudge, on: date, at: time | None) -> None:
    moved = planner.planned_anew(nudge, on, at, turn.state.settings)
    turn.change_nudges([moved.model_copy(update={"tries": 0})])
    plan = turn.state.plan_for(nudge.person)
    if plan is not None:
        new = plan.model_copy(update={"on": on, "at": at})
        turn.update(plans=tuple(new if p.id == plan.id else p for p in turn.state.plans))
        hour = at.isoformat("minutes") if at else "daily"
        turn.record(PlanMoved(plan=plan.id, person=plan.person, day=on.isoformat(), hour=hour))
        turn.say(turn.words.nudge.moved, when=plans.when(turn, new))


def stop(turn: Turn, person: Person) -> None:
    """不联系了: no question why, and no further nudge about this person."""
    plan = turn.state.plan_for(person.id)
    if plan is not None:
        turn.record(PlanDropped(plan=plan.id, person=person.id))
    turn.change_person(person.model_copy(update={"let_go": True}))
    _close(turn, person)
    turn.say(turn.words.nudge.stopped, who=person.name)


def ask_outcome(turn: Turn, waiting: Waiting) -> None:
    """What came of it?"""
    words, person = turn.words.nudge, turn.state.person(waiting.person)
    rows: Rows = (((words.no_answer, "waiting"), (words.skip_outcome, "skip")),)
    turn.ask(waiting, rich(words.outcome, who=person.name if person else ""), rows)


def outcome_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """No answer yet counts as an outcome; nothing said is fine too."""
    if verb == "waiting":
        _came_of_it(turn, waiting, turn.words.nudge.no_answer)
        turn.say(turn.words.nudge.no_answer_fine)
    else:
        turn.say(turn.words.nudge.outcome_skipped)
    turn.passed()
    planning.ask_next(turn, waiting.person)


def outcome_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """The outcome in the learner's words; then the next person is offered."""
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    _came_of_it(turn, waiting, text)
    turn.heard("outcome", str(waiting.person))
    person = turn.state.person(waiting.person)
    turn.say(turn.words.nudge.outcome_kept, who=person.name if person else "", quote=shorten(text, 60))
    turn.passed()
    planning.ask_next(turn, waiting.person)


def _came_of_it(turn: Turn, waiting: Waiting, text: str) -> None:
    message_id = getattr(turn.event, "message_id", None)
    turn.record(Outcome(person=waiting.person or 0, text=text), message_id)
