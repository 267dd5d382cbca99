"""How close somebody is and where from: one tap each, asked once about whom a plan was made for, never needed."""

from typing import get_args

from bot.dialogue.entries import PersonChanged
from bot.dialogue.state import Origin, Person
from bot.dialogue.text import rich
from bot.dialogue.turn import Rows, Turn

CLOSENESSES = ("close", "known", "lost", "new")
ORIGINS: tuple[str, ...] = get_args(Origin)
CADENCES = ("7", "14", "28", "56", "84")
MOST_IGNORED = 2
"""Who let this question pass so often is not asked it again."""
NONE = "none"
"""The id of the button that takes a choice away."""


def offer(turn: Turn, number: int) -> None:
    """After a plan: who is planned for is not paused, and how close they are may be told."""
    wake(turn, number)
    person = turn.state.person(number)
    ignored = [p for p in turn.state.people if p.asked and p.closeness is None]
    if person is None or person.asked or person.closeness is not None or len(ignored) >= MOST_IGNORED:
        return
    turn.change_person(person.model_copy(update={"asked": True}))
    words = turn.words.person
    rows = _rows(person, "know", CLOSENESSES, words.closenesses, words.skip)
    turn.send(rich(words.offer_closeness, who=person.name), rows)


def told_closeness(turn: Turn, person: Person, value: str) -> None:
    """The answer to that, and the question after it."""
    words = turn.words.person
    if value not in CLOSENESSES:
        turn.say(words.skipped)
        return
    change(turn, person, "closeness", value)
    if person.origin is not None:
        turn.say(words.noted)
        return
    rows = _rows(person, "place", ORIGINS, words.origins, words.skip)
    turn.send(rich(words.offer_origin, who=person.name), rows)


def told_origin(turn: Turn, person: Person, value: str) -> None:
    """The answer to the second question."""
    if value in ORIGINS:
        change(turn, person, "origin", value)
    turn.say(turn.words.person.noted if value in ORIGINS else turn.words.person.skipped)


def _rows(person: Person, verb: str, ids: tuple[str, ...], labels: tuple[str, ...], skip: str) -> Rows:
    buttons = [(text, f"m:p:{person.id}:{verb}:{name}") for name, text in zip(ids, labels, strict=True)]
    return (tuple(buttons[:2]), tuple(buttons[2:]), ((skip, f"m:p:{person.id}:{verb}:{NONE}"),))


def change(turn: Turn, person: Person, field: str, value: str) -> None:
    """Sets a choice by its id, empty for none; the log says so where it is a change."""
    kept: dict[str, object] = {field: value or None}
    if field == "cadence":
        kept = {"cadence_days": int(value) if value else None}
    elif field == "benefits":
        kept = {"benefits": tuple(value.split(",")) if value else ()}
    elif field == "intro":
        kept = {"intro": value}
    elif field == "paused":
        kept = {"paused": value == "yes"}
    changed = person.model_copy(update=kept)
    if changed != person:
        turn.change_person(changed)
        turn.record(PersonChanged.model_validate({"person": person.id, "field": field, "value": value}))


def wake(turn: Turn, number: int | None) -> None:
    """Whoever wants a reminder about somebody paused or let go wants reminders about them again."""
    person = turn.state.person(number)
    if person is not None and person.let_go:
        person = person.model_copy(update={"let_go": False})
        turn.change_person(person)
    if person is not None and person.paused:
        change(turn, person, "paused", "no")
