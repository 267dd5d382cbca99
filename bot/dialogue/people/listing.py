"""Names on their way to the list: new ones are added, and one that is there already is asked about first."""

import re
from collections.abc import Iterable

from bot.dialogue.beats import Ask
from bot.dialogue.beats import People as PeopleBeat
from bot.dialogue.effects import CloseButtons
from bot.dialogue.entries import PersonAdded, PersonChanged
from bot.dialogue.people import typed_names
from bot.dialogue.state import Heard, Listing, Person, Waiting
from bot.dialogue.text import rich
from bot.dialogue.turn import Rows, Turn, label

ENOUGH = "done"
"""The verb of the button that ends the list."""
SAME, ANOTHER, NUMBERED = "yes", "other", "skip"
MOST_ALIASES = 10
_THE_SAME = re.compile(
    r"^\W*(?:是|对|嗯|没错|就是)|同一|一个人"
    r"|\b(?:yes|yeah|yep|yup|same|right|correct|it is|that.?s (?:her|him|them))\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"不是|不同|不对|另|别的|两个人|\b(?:no|nope|not|isn.?t|different|another|other)\b", re.IGNORECASE
)


def take_in(turn: Turn, waiting: Waiting, given: list[Person], via: str, *, is_all: bool = False) -> bool:
    """Puts names on the list as answers to `waiting`; `given` have no number yet.

    True where `is_all` was said with the names and none of them is asked about: the question has its answer.
    """
    since = turn.state.numbers
    found = tuple(_settled(turn, waiting, person, via) for person in given)
    message_id = getattr(turn.event, "message_id", None) if via == "typed" else None
    listing = Listing(found=found, since=since, via=via, message_id=message_id)
    asks = _open(listing) is not None
    if waiting.choices and (asks or is_all):
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
    if is_all and not asks:
        _heard(turn, listing)
        turn.say(turn.words.people.noticed_kept, names=_names(turn, found))
        return True
    _go_on(turn, waiting, listing)
    return False


def _settled(turn: Turn, waiting: Waiting, found: Person, via: str) -> Person:
    """Who it is, where that is known: a Telegram id settles it, and so does a name that nobody has."""
    state = turn.state
    by_id = [p for p in state.people if p.telegram_id is not None and p.telegram_id == found.telegram_id]
    if by_id:
        return merged(turn, waiting, by_id[0], found, via)
    twin = named(turn, found.name)
    if twin is None:
        return _added(turn, benefit_of(turn, waiting), found, via)
    if via == "typed" and _in_answer(turn, waiting, twin):
        return merged(turn, waiting, twin, found, via)
    if twin.telegram_id is not None and found.telegram_id is not None:
        mark = f"@{found.username}" if found.username else ""
        return _added(turn, benefit_of(turn, waiting), _told_apart(turn, found, mark), via)
    return found


def _in_answer(turn: Turn, waiting: Waiting, twin: Person) -> bool:
    """Whether it is somebody whom the learner named in the answer to the question about the same benefit."""
    benefit = benefit_of(turn, waiting)
    beats = [beat.id for beat in turn.lesson.beats() if isinstance(beat, Ask) and beat.benefit == benefit]
    answers = [turn.state.answers.get(beat, "") for beat in beats]
    return benefit in twin.benefits and any(twin.name.casefold() in answer.casefold() for answer in answers)


def named(turn: Turn, name: str) -> Person | None:
    """Whoever is called exactly so."""
    return next((p for p in turn.state.people if p.name.casefold() == name.casefold()), None)


def add_named(turn: Turn, found: Person, benefit: str | None = None, via: str = "typed") -> Person:
    """Puts somebody on the list whose name nobody there has; whoever has it by now, otherwise."""
    return named(turn, found.name) or _added(turn, benefit, found, via)


def _added(turn: Turn, benefit: str | None, found: Person, via: str) -> Person:
    person = found.model_copy(update={"id": turn.number(), "benefits": (benefit,) if benefit else ()})
    turn.update(people=(*turn.state.people, person))
    turn.record(PersonAdded(person=person.id, name=person.name, benefits=person.benefits, via=via))
    if person.intro:
        turn.record(PersonChanged(person=person.id, field="intro", value=person.intro))
    return person


def merged(turn: Turn, waiting: Waiting, known: Person, found: Person, via: str) -> Person:
    """Who is there already gets the benefit too."""
    benefit = benefit_of(turn, waiting)
    aliases = [name for name in (*known.aliases, found.name) if name != known.name]
    change = {
        "benefits": tuple(dict.fromkeys((*known.benefits, *((benefit,) if benefit else ())))),
        "let_go": False,
        "username": known.username or found.username,
        "telegram_id": known.telegram_id or found.telegram_id,
        "aliases": tuple(dict.fromkeys(aliases))[-MOST_ALIASES:],
    }
    person = known.model_copy(update=change)
    turn.change_person(person)
    turn.record(PersonAdded(person=person.id, name=found.name, benefits=person.benefits, via=via))
    return person


def _told_apart(turn: Turn, found: Person, mark: str) -> Person:
    """The person under a name that nobody has: with a word behind it, or with the next free number."""
    words = turn.words.person
    marks = [mark] if mark else []
    number = 2
    while True:
        tail = marks.pop(0) if marks else str(number)
        room = typed_names.NAME_CHARACTERS - len(rich(words.distinct, who="", word=tail).text)
        name = rich(words.distinct, who=found.name[:room], word=tail).text
        if named(turn, name) is None:
            return found.model_copy(update={"name": name, "aliases": (*found.aliases, found.name)})
        number += tail == str(number)


def _open(listing: Listing) -> Person | None:
    return next((p for p in listing.found if p.id == 0), None)


def _go_on(turn: Turn, waiting: Waiting, listing: Listing) -> None:
    """Asks about the next name that is there already; where there is none left, says who is on the list."""
    found = _open(listing)
    if found is None:
        _heard(turn, listing)
        more(turn, waiting, list(listing.found), listing.since)
        return
    twin = named(turn, found.name)
    if twin is None:
        _go_on(turn, waiting, _with(listing, _added(turn, benefit_of(turn, waiting), found, listing.via)))
        return
    asked = Waiting(kind="same", person=twin.id, listing=listing)
    turn.push(asked)
    ask_same(turn, asked)


def _with(listing: Listing, person: Person) -> Listing:
    """The listing with its first open name settled."""
    place = next(i for i, p in enumerate(listing.found) if p.id == 0)
    found = (*listing.found[:place], person, *listing.found[place + 1 :])
    return listing.model_copy(update={"found": found})


def _heard(turn: Turn, listing: Listing) -> None:
    if listing.message_id is not None and listing.found:
        ref = ",".join(str(p.id) for p in listing.found)
        turn.remember(Heard(message_id=listing.message_id, what="name", ref=ref))


def ask_same(turn: Turn, waiting: Waiting) -> None:
    """Is it the one who is on the list?"""
    words, twin = turn.words.person, turn.state.person(waiting.person)
    rows: Rows = (((words.same, SAME), (words.another, ANOTHER)),)
    turn.ask(waiting, rich(words.same_one, who=twin.name if twin else ""), rows)


def same_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The same, or another, who needs a word to be told apart by."""
    listing, twin = waiting.listing, turn.state.person(waiting.person)
    found = _open(listing) if listing else None
    if listing is None or found is None or twin is None:
        turn.passed()
        turn.ask_again = True
    elif verb == SAME:
        below = _below(turn)
        _go_on(turn, below, _with(listing, merged(turn, below, twin, found, listing.via)))
    else:
        ask_distinct(turn, waiting.model_copy(update={"kind": "distinct"}))


def same_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Yes or no in words; what is neither is asked about once more, and then it is who is there already."""
    if _OTHER.search(text):
        verb = ANOTHER
    elif _THE_SAME.search(text) or waiting.follow_ups:
        verb = SAME
    else:
        turn.say(turn.words.help.pick_button)
        ask_same(turn, waiting.model_copy(update={"follow_ups": 1}))
        return
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    same_tapped(turn, waiting, verb)


def ask_distinct(turn: Turn, waiting: Waiting) -> None:
    """A word that tells two people of one name apart."""
    found = _open(waiting.listing) if waiting.listing else None
    words = turn.words.person
    plain = _told_apart(turn, found, "").name if found else ""
    rows: Rows = (((rich(words.distinct_skip, who=label(plain)).text, NUMBERED),),)
    turn.ask(waiting, rich(words.distinguish, who=found.name if found else ""), rows)


def distinct_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """No word: a number will do."""
    _distinct(turn, waiting, "")


def distinct_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """The word, or the whole name with it."""
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    _distinct(turn, waiting, typed_names.clean(text))


def _distinct(turn: Turn, waiting: Waiting, word: str) -> None:
    listing = waiting.listing
    found = _open(listing) if listing else None
    if listing is None or found is None:
        turn.passed()
        turn.ask_again = True
        return
    whole = found.name.casefold() in word.casefold() and named(turn, word) is None
    told = found.model_copy(update={"name": word, "aliases": (found.name,)}) if whole else None
    below = _below(turn)
    person = _added(turn, benefit_of(turn, below), told or _told_apart(turn, found, word), listing.via)
    _go_on(turn, below, _with(listing, person))


def _below(turn: Turn) -> Waiting:
    """The question that the names answer, which is open again."""
    turn.pop()
    return asking(turn)


def asking(turn: Turn) -> Waiting:
    """The open question about people; where it is gone, one without a beat."""
    if turn.waiting is None or turn.waiting.kind != "people":
        turn.push(Waiting(kind="people"))
    assert turn.waiting is not None  # noqa: S101 - just pushed
    return turn.waiting


def benefit_of(turn: Turn, waiting: Waiting) -> str | None:
    """The benefit whose beat asks, if one does."""
    beat = turn.lesson.by_id.get(waiting.beat or "")
    return beat.benefit if isinstance(beat, PeopleBeat) else None


def more(turn: Turn, waiting: Waiting, added: list[Person], known: int) -> None:
    """Says who is on the list now; what may be undone is whoever has a number after `known`."""
    words = turn.words.people
    rows: Rows = (((words.enough, ENOUGH),),)
    if any(p.id > known for p in added):
        rows = (*rows, ((words.undo, f"u:{known}"),))
    turn.ask(waiting, rich(words.added, names=_names(turn, added)), rows)


def _names(turn: Turn, added: Iterable[Person]) -> str:
    return turn.words.listed(list(dict.fromkeys(person.name for person in added)))
