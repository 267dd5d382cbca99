"""A person who is to be forgotten: gone from the list, from what was planned, and from everything said so far."""

from bot.dialogue.effects import RedactPerson
from bot.dialogue.entries import PersonForgotten
from bot.dialogue.people import noticing
from bot.dialogue.people.called import names_of
from bot.dialogue.people.redacting import Redactor
from bot.dialogue.state import Person, State, Waiting
from bot.dialogue.text import rich
from bot.dialogue.turn import Turn


def leave_out(turn: Turn, person: Person) -> None:
    """Takes somebody out of the state: the list, plans, nudges, and the questions that are about them."""
    state = turn.state
    nudges = {n.id for n in state.nudges if n.person == person.id}
    waiting = (_without(w, person.id) for w in state.waiting if not _is_about(w, person.id, nudges))
    turn.update(
        people=tuple(p for p in state.people if p.id != person.id),
        plans=tuple(p for p in state.plans if p.person != person.id),
        nudges=tuple(n for n in state.nudges if n.person != person.id),
        waiting=tuple(waiting),
        reached=tuple(one for one in state.reached if one.person != person.id),
    )


def _is_about(waiting: Waiting, person: int, nudges: set[int]) -> bool:
    if waiting.kind == "first":
        return False
    drafted = waiting.draft is not None and waiting.draft.person == person
    return drafted or waiting.person == person or waiting.nudge in nudges


def _without(waiting: Waiting, person: int) -> Waiting:
    """A question about several people, without this one."""
    listing = waiting.listing
    if listing is not None:
        found = tuple(p for p in listing.found if p.id != person)
        listing = listing.model_copy(update={"found": found})
    who = None if waiting.person == person else waiting.person
    choices = tuple(c for c in waiting.choices if c.verb != f"p:{person}")
    return waiting.model_copy(update={"listing": listing, "person": who, "choices": choices})


def forget(turn: Turn, person: Person) -> None:
    """忘掉: the person goes, and a placeholder stands for the name wherever it was said."""
    words = turn.words.person
    others = [p for p in turn.state.people if p.id != person.id]
    wanted = RedactPerson(
        person=person.id,
        names=names_of(person),
        keep=tuple(dict.fromkeys(name for other in others for name in names_of(other))),
        replacement=rich(words.placeholder).text,
        nudges=tuple(n.id for n in turn.state.nudges if n.person == person.id),
    )
    leave_out(turn, person)
    redactor = Redactor(wanted.names, wanted.keep, wanted.replacement)
    noticing.leave_out(turn, lambda name: redactor.whole(name) != name)
    turn.state = State.model_validate(redactor.within(turn.state.model_dump(mode="json")))
    turn.effects.append(wanted)
    turn.record(PersonForgotten(person=person.id, name=wanted.replacement))
    turn.say(words.forgotten)
