"""What a learner writes about a person in words: notes with their date, one line on who they are, another name."""

from bot.dialogue.effects import CloseButtons
from bot.dialogue.entries import PersonNoted
from bot.dialogue.people import circle, listing, person_card, typed_names
from bot.dialogue.people.acquaintance import change
from bot.dialogue.people.typed_names import INTRO_CHARACTERS
from bot.dialogue.state import Note, Person, Waiting, WaitingKind
from bot.dialogue.text import join, rich
from bot.dialogue.turn import Row, Turn

NOTE_CHARACTERS = 300
MOST_NOTES = 50
"""The oldest go: what was said so long ago is in the export still."""
CANCEL = "no"


def begin_note(turn: Turn, person: Person, value: str) -> None:
    """备注: the next note is asked for; the newest can be taken away."""
    _begin(turn, person, "note")


def begin_intro(turn: Turn, person: Person, value: str) -> None:
    """一句话介绍."""
    _begin(turn, person, "intro")


def begin_name(turn: Turn, person: Person, value: str) -> None:
    """改名."""
    _begin(turn, person, "rename")


def _begin(turn: Turn, person: Person, kind: WaitingKind) -> None:
    if not turn.state.set_up:
        turn.ask_again = True
        return
    waiting = Waiting(kind=kind, person=person.id)
    turn.push(waiting)
    ask(turn, waiting)


def ask(turn: Turn, waiting: Waiting) -> None:
    """Asks for the words, with a way out."""
    words, person = turn.words.person, turn.state.person(waiting.person)
    if person is None:
        turn.pop()
        turn.ask_again = True
        return
    way_out: Row = ((words.cancel, CANCEL),)
    if waiting.kind == "note":
        kept = [rich(words.note, day=turn.day(note.on), text=note.text) for note in person.notes]
        text = join([*kept[-5:], rich(words.ask_note, who=person.name)], "\n")
        turn.ask(waiting, text, ((((words.drop_note, "drop"),) if kept else ()) + way_out,))
    elif waiting.kind == "intro":
        rows = ((((words.clear_intro, "drop"),) if person.intro else ()) + way_out,)
        turn.ask(waiting, rich(words.ask_intro, who=person.name, most=str(INTRO_CHARACTERS)), rows)
    else:
        turn.ask(waiting, rich(words.ask_name, who=person.name), (way_out,))


def tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """Nothing is written after all, or what was written goes."""
    person = turn.state.person(waiting.person)
    turn.passed()
    if person is None or verb == CANCEL:
        turn.say(turn.words.help.unchanged)
        return
    if waiting.kind == "note" and person.notes:
        dropped = person.notes[-1]
        turn.change_person(person.model_copy(update={"notes": person.notes[:-1]}))
        turn.record(PersonNoted(person=person.id, text=dropped.text, dropped=True))
        turn.say(turn.words.person.note_dropped)
    if waiting.kind == "intro":
        change(turn, person, "intro", "")
        turn.say(turn.words.person.noted)
    person_card.again(turn, person)


def said(turn: Turn, waiting: Waiting, text: str) -> None:
    """The words."""
    person = turn.state.person(waiting.person)
    if person is None:
        turn.passed()
        turn.ask_again = True
        return
    kept = {"note": _note, "intro": _intro, "rename": _name}[waiting.kind](turn, person, text)
    if kept:
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        turn.passed()
        person_card.again(turn, person)


def _note(turn: Turn, person: Person, text: str) -> bool:
    if len(text) > NOTE_CHARACTERS:
        turn.say(turn.words.person.too_long, most=str(NOTE_CHARACTERS))
        return False
    note = Note(on=turn.local(turn.now).date(), text=typed_names.one_line(text))
    turn.change_person(person.model_copy(update={"notes": (*person.notes, note)[-MOST_NOTES:]}))
    turn.record(PersonNoted(person=person.id, text=note.text), getattr(turn.event, "message_id", None))
    turn.say(turn.words.person.note_kept, who=person.name)
    return True


def _intro(turn: Turn, person: Person, text: str) -> bool:
    line = typed_names.one_line(text)
    if len(line) > INTRO_CHARACTERS:
        turn.say(turn.words.person.too_long, most=str(INTRO_CHARACTERS))
        return False
    change(turn, person, "intro", line)
    turn.say(turn.words.person.noted)
    return True


def _name(turn: Turn, person: Person, text: str) -> bool:
    words, name = turn.words.person, typed_names.clean(text)
    if len(text.strip()) > typed_names.NAME_CHARACTERS:
        turn.say(words.too_long, most=str(typed_names.NAME_CHARACTERS))
        return False
    twin = listing.named(turn, name)
    if not name or (twin is not None and twin.id != person.id):
        turn.say(words.name_taken if name else words.no_name, **({"who": name} if name else {}))
        return False
    circle.call(turn, person, name)
    turn.say(words.noted)
    return True
