"""Whom to plan for: chosen from the list, by a button or by name; the plan itself is made in `drafting`."""

from bot.dialogue.beats import Plan as PlanBeat
from bot.dialogue.effects import CloseButtons
from bot.dialogue.people import whom
from bot.dialogue.people.listing import add_named
from bot.dialogue.people.typed_names import names
from bot.dialogue.planning import clock_words, drafting
from bot.dialogue.state import Draft, Listing, Person, Waiting
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Row, Rows, Turn, label

OFFERED = 8
OTHERS, ADD = "others", "add"


def candidates(turn: Turn) -> list[Person]:
    """Who could be next, the best to begin with first: nobody with an open plan, those never contacted first."""
    free = [p for p in turn.state.people if not p.let_go and not p.paused and turn.state.plan_for(p.id) is None]
    fresh = [p for p in free if p.contacted is None] or free
    return [proposal.person for proposal in proposals(turn, fresh)]


def proposals(turn: Turn, people: list[Person]) -> list[whom.Proposal]:
    """The people in the order in which they are proposed, each with the reason."""
    warmed_up = any(p.contacted is not None for p in turn.state.people)
    return whom.ranked(people, [benefit.id for benefit in turn.lesson.benefits], warmed_up=warmed_up)


def reason(turn: Turn, person: Person) -> str:
    """Why this person could be next, in one short line."""
    words, why = turn.words.person, whom.reason_for(person)
    if why == "again" and person.contacted is not None:
        return rich(words.reason_again, day=turn.day(turn.local(person.contacted).date())).text
    names = turn.lesson.benefit_names(person.benefits)
    if why == "benefit" and names:
        return rich(words.reason_benefit, benefit=names[0]).text
    told = {
        "close": words.reason_close,
        "lost": words.reason_lost,
        "other": words.reason_other,
        "known": words.reason_known,
    }
    return rich(told.get(why, words.reason_named)).text


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
    """Whom to begin with, or whom next? Three are proposed, each with the reason; any other can be chosen too.

    Whom it was about until now can have a next step.
    """
    words, free = turn.words.plan, _free(turn, waiting)
    beat = turn.lesson.by_id.get(waiting.beat or "")
    proposed = free[: whom.MOST]
    said = [rich(beat.plan) if isinstance(beat, PlanBeat) else rich(words.whom)]
    if len(proposed) > 1:
        said.append(join([why(turn, person) for person in proposed], "\n"))
    rows = _rows(proposed)
    if free[whom.MOST :]:
        rows.append(((turn.words.person.others, OTHERS),))
    again = turn.state.person(waiting.person)
    if again is not None and not again.unanswered:
        rows.append(((rich(turn.words.nudge.next_step, who=label(again.name)).text, f"p:{again.id}"),))
    turn.ask(waiting, join(said), (*rows, ((words.not_now, drafting.LATER),)))


def _free(turn: Turn, waiting: Waiting) -> list[Person]:
    """Everybody else; where the coach asks by itself, who has not answered is let be."""
    others = [p for p in candidates(turn) if p.id != waiting.person]
    return others if waiting.person is None else [p for p in others if not p.unanswered]


def why(turn: Turn, person: Person) -> Text:
    """The person and the reason, on one line."""
    return rich(turn.words.person.proposal, who=person.name, reason=reason(turn, person))


def _rows(people: list[Person]) -> list[Row]:
    buttons = [(label(p.name), f"p:{p.id}") for p in people]
    return [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]


def _ask_others(turn: Turn, waiting: Waiting) -> None:
    """The rest of the list; whoever has no button can be typed."""
    words = turn.words.plan
    others = _free(turn, waiting)[whom.MOST :][:OFFERED]
    rows = (*_rows(others), ((words.not_now, drafting.LATER),))
    turn.ask(waiting, rich(words.someone_else), rows)


def first_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """A name, typed: of somebody on the list, or of somebody who is to be added first."""
    typed = text.casefold()
    people = [p for p in turn.state.people if not p.let_go]
    exact = [p for p in people if p.name.casefold() == typed]
    found = exact or [p for p in people if p.name.casefold() in typed]
    if len(found) == 1:
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        drafting.ask_day(turn, waiting.model_copy(update={"kind": "day", "draft": Draft(person=found[0].id)}))
        return
    read = names(text)
    is_name = len(read.found) == 1 and not read.unclear and _may_be_called(turn, text)
    if not found and is_name:
        _offer_to_add(turn, waiting, Person(id=0, name=read.found[0].name, intro=read.found[0].intro))
    else:
        turn.say(turn.words.plan.someone_else)
        ask_first(turn, waiting)


def _may_be_called(turn: Turn, text: str) -> bool:
    """Whether a short text may be a name at all: a yes, a no, a number, or a time is none."""
    typed = turn.words.typed
    if typed.means((*typed.yes, *typed.no, *typed.no_name, *typed.nobody, *typed.enough), text):
        return False
    timed = clock_words.time_of(text, turn.now, turn.state.settings) is not None
    return any(c.isalpha() for c in text) and not timed


def _offer_to_add(turn: Turn, waiting: Waiting, found: Person) -> None:
    """Somebody who is not on the list, or no name at all: one tap says which."""
    listing = Listing(found=(found,), since=turn.state.numbers, via="typed")
    rows: Rows = (((rich(turn.words.person.add_this, who=label(found.name)).text, ADD),),)
    rows = (*rows, *_rows(candidates(turn)[: whom.MOST]), ((turn.words.plan.not_now, drafting.LATER),))
    asked = waiting.model_copy(update={"listing": listing})
    turn.ask(asked, rich(turn.words.plan.someone_else), rows)


def first_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """Somebody was chosen, or nobody today."""
    if verb == OTHERS:
        _ask_others(turn, waiting)
        return
    if verb == ADD and waiting.listing is not None:
        person: Person | None = add_named(turn, waiting.listing.found[0])
    else:
        person = turn.state.person(int(verb.removeprefix("p:"))) if verb.startswith("p:") else None
    if person is None:
        turn.say(turn.words.plan.another_time)
        turn.passed()
    else:
        drafting.ask_day(
            turn, waiting.model_copy(update={"kind": "day", "draft": Draft(person=person.id), "listing": None})
        )


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
