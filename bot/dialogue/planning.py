"""Whom to plan for: chosen from the list, by a button or by name; the plan itself is made in `drafting`."""

from bot.dialogue import drafting
from bot.dialogue.beats import Plan as PlanBeat
from bot.dialogue.effects import CloseButtons
from bot.dialogue.state import Draft, Person, Waiting
from bot.dialogue.text import join, rich
from bot.dialogue.turn import Turn, label

OFFERED = 6


def candidates(turn: Turn) -> list[Person]:
    """Who could be next: nobody with an open plan, those never contacted first, then in the order named."""
    free = [p for p in turn.state.people if not p.let_go and turn.state.plan_for(p.id) is None]
    return [p for p in free if p.contacted is None] or free


def start(turn: Turn) -> None:
    """A plan with whoever is free: asked where there are several."""
    free = candidates(turn)
    if len(free) == 1:
        plan_for(turn, free[0])
    else:
        waiting = Waiting(kind="first")
        turn.push(waiting)
        ask_first(turn, waiting)


def ask_first(turn: Turn, waiting: Waiting) -> None:
    """Whom to begin with, or whom next? Whom it was about until now can have a next step."""
    words, free = turn.words.plan, candidates(turn)
    beat = turn.lesson.by_id.get(waiting.beat or "")
    again = turn.state.person(waiting.person)
    waited_for = again is not None and again.unanswered > 0
    others = [p for p in free if p.id != waiting.person]
    if waiting.person is not None:  # the coach asks by itself: who has not answered is let be
        others = [p for p in others if not p.unanswered]
    buttons = [(label(p.name), f"p:{p.id}") for p in others][:OFFERED]
    rows = [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]
    if again is not None and not waited_for:
        rows.append(((rich(turn.words.nudge.next_step, who=label(again.name)).text, f"p:{again.id}"),))
    said = [rich(beat.plan) if isinstance(beat, PlanBeat) else rich(words.whom)]
    if len(free) > OFFERED:
        said.append(rich(words.someone_else))
    turn.ask(waiting, join(said), (*rows, ((words.not_now, drafting.LATER),)))


def first_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """A name from the list, typed."""
    typed = text.casefold()
    people = [p for p in turn.state.people if not p.let_go]
    exact = [p for p in people if p.name.casefold() == typed]
    found = exact or [p for p in people if p.name.casefold() in typed]
    if len(found) == 1:
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        drafting.ask_day(turn, waiting.model_copy(update={"kind": "day", "draft": Draft(person=found[0].id)}))
    else:
        turn.say(turn.words.plan.someone_else)
        ask_first(turn, waiting)


def first_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """Somebody was chosen, or nobody today."""
    person = turn.state.person(int(verb.removeprefix("p:"))) if verb.startswith("p:") else None
    if person is None:
        turn.say(turn.words.plan.another_time)
        turn.passed()
    else:
        drafting.ask_day(turn, waiting.model_copy(update={"kind": "day", "draft": Draft(person=person.id)}))


def ask_next(turn: Turn, person: int | None) -> None:
    """After a contact: a next step with the same person, or somebody else."""
    waiting = Waiting(kind="first", person=person)
    turn.push(waiting)
    ask_first(turn, waiting)


def plan_for(turn: Turn, person: Person) -> None:
    """Starts a plan about one person."""
    waiting = Waiting(kind="day", draft=Draft(person=person.id))
    turn.push(waiting)
    drafting.ask_day(turn, waiting)
