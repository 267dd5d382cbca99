"""One person's card: everything that is known about them, and a button for each that can be changed."""

from bot.dialogue.people import circle
from bot.dialogue.people.acquaintance import CADENCES, CLOSENESSES, ORIGINS
from bot.dialogue.state import Person
from bot.dialogue.text import Text, join, plain, rich
from bot.dialogue.turn import Rows, Turn
from bot.dialogue.words.person_words import PersonWords

NOTES_SHOWN = 3
_LIST_PAGE = "m:people:{}"


def card(turn: Turn, person: Person) -> None:
    """The person, and what can be done about them."""
    turn.give_up("cadence")
    words, lists = turn.words.person, turn.words.people
    planned = turn.state.plan_for(person.id) is not None
    plan = (lists.move, f"m:move:{person.id}") if planned else (lists.make_plan, f"m:plan-for:{person.id}")
    pause = (words.resume, verb(person, "resume")) if person.paused else (words.pause, verb(person, "pause"))
    ids = [p.id for p in circle.listed(turn)]
    page = ids.index(person.id) // circle.PAGE if person.id in ids else 0
    rows: Rows = (
        (plan, (words.notes, verb(person, "notes"))),
        ((words.closeness, verb(person, "closeness")), (words.origin, verb(person, "origin"))),
        ((words.benefits, verb(person, "benefit")), (words.cadence, verb(person, "cadence"))),
        ((words.intro, verb(person, "intro")), (words.rename, verb(person, "rename"))),
        (pause, (words.forget, verb(person, "forget"))),
        ((lists.remove, f"m:remove:{person.id}"),),
        ((words.to_list, _LIST_PAGE.format(page)),),
    )
    turn.send(about(turn, person), rows)


def again(turn: Turn, person: Person) -> None:
    """The card once more, as things stand now."""
    card(turn, turn.state.person(person.id) or person)


def about(turn: Turn, person: Person) -> Text:
    """Everything that is known about the person."""
    words = turn.words.person
    head = rich(words.card_intro, who=person.name, intro=person.intro) if person.intro else None
    head = head or rich(words.card, who=person.name)
    facts = (
        (words.benefits, turn.words.listed(turn.lesson.benefit_names(person.benefits))),
        (words.closeness, _label(CLOSENESSES, words.closenesses, person.closeness)),
        (words.origin, _label(ORIGINS, words.origins, person.origin)),
        (words.cadence, rhythm(words, str(person.cadence_days or ""))),
    )
    lines = [rich(words.fact, name=name, value=value) for name, value in facts if value]
    notes = [rich(words.note, day=turn.day(note.on), text=note.text) for note in person.notes]
    kept = notes[-NOTES_SHOWN:]
    if len(notes) > NOTES_SHOWN:
        kept.insert(0, rich(words.earlier_notes, count=str(len(notes) - NOTES_SHOWN)))
    texts = [head, *lines, plain(circle.status(turn, person)), *kept]
    return join(texts, "\n")


def rhythm(words: PersonWords, days: str) -> str:
    """A number of days as it is read; empty where there is none."""
    every = rich(words.every_days, days=days).text if days else ""
    return _label(CADENCES, words.cadences, days) or every


def _label(ids: tuple[str, ...], labels: tuple[str, ...], chosen: str | None) -> str:
    return labels[ids.index(chosen)] if chosen in ids else ""


def verb(person: Person, action: str, value: str = "") -> str:
    """The data of a button that changes something about the person."""
    return f"m:p:{person.id}:{action}:{value}" if value else f"m:p:{person.id}:{action}"
