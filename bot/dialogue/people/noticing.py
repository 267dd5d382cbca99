"""People a learner mentioned: kept or dropped by a tap each, before anything is stored about anybody."""

from collections.abc import Callable

from bot.dialogue.beats import Ask
from bot.dialogue.events import Tapped
from bot.dialogue.naming import find
from bot.dialogue.people import listing, typed_names
from bot.dialogue.people.called import names_of
from bot.dialogue.state import Listing, Person, Waiting
from bot.dialogue.text import Text, rich
from bot.dialogue.turn import Rows, Turn, label

MOST = 6
"""Names that are offered at once; who names more makes a list, and lists are asked for elsewhere."""
REMEMBERED = 40
"""Names that were dropped, and are not offered again; the oldest make room."""
ALL, NONE, DONE, NAME = "all", "no", "done", "n:"
"""Verbs: all of them, none, those that are marked; a name by its place."""


def fresh(turn: Turn, text: str) -> list[Person]:
    """The people in a text who are not on the list and were not dropped before; none has a number yet."""
    return [Person(id=0, name=name) for name in map(typed_names.clean, find(text)) if is_new(turn, name)][:MOST]


def is_new(turn: Turn, name: str) -> bool:
    """Whether a name may be offered: where it could be somebody on the list, it is left to the learner."""
    known = [known for person in turn.state.people for known in names_of(person)]
    return bool(name) and name.casefold() not in turn.state.dropped and not any(_may_be(name, k) for k in known)


def _may_be(name: str, known: str) -> bool:
    """Whether somebody is known so, or so with something in front: 王总 for 市场部的王总, not Ann for Joann."""
    mention, whole = name.removeprefix("@").casefold(), known.removeprefix("@").casefold()
    before = whole.removesuffix(mention)
    spaced = mention[:1].isascii() and before[-1:].isalnum() and before[-1:].isascii()
    return mention == whole or (whole.endswith(mention) and not spaced)


def offering(beat: str | None, found: list[Person], follow_ups: int = 0) -> Waiting:
    """The question about these people, in the place of the question of `beat`, or above another one."""
    return Waiting(
        kind="noticed",
        beat=beat,
        listing=Listing(found=tuple(found), since=0, via="answer"),
        follow_ups=follow_ups,
    )


def offered(waiting: Waiting) -> tuple[Person, ...]:
    """Who is offered."""
    return waiting.listing.found if waiting.listing else ()


def ask(turn: Turn, waiting: Waiting) -> None:
    """Shows every name as a button."""
    turn.ask(waiting, *_shown(turn, waiting))


def _shown(turn: Turn, waiting: Waiting) -> tuple[Text, Rows]:
    words, found = turn.words.people, offered(waiting)
    names = turn.words.listed([person.name for person in found])
    if len(found) == 1:
        return rich(words.noticed_one, who=names), (((words.keep_one, ALL), (words.keep_none, NONE)),)
    buttons = [(_marked(turn, waiting, person.name), f"{NAME}{place}") for place, person in enumerate(found)]
    rows = tuple(tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3))
    some, none = ((words.keep_these, DONE),), ((words.keep_all, ALL), (words.keep_none, NONE))
    return rich(words.noticed, names=names), (*rows, some if waiting.picked else none)


def _marked(turn: Turn, waiting: Waiting, name: str) -> str:
    """A name on its button, with a mark where it is to be kept."""
    return rich(turn.words.chosen, label=label(name)).text if name in waiting.picked else label(name)


def tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """A name is marked or not, or the choice is made."""
    if not verb.startswith(NAME):
        marked = tuple(person for person in offered(waiting) if person.name in waiting.picked)
        settle(turn, waiting, {ALL: offered(waiting), NONE: (), DONE: marked}[verb])
        return
    name = offered(waiting)[int(verb.removeprefix(NAME))].name
    if not isinstance(turn.event, Tapped):
        names = {*waiting.picked, name}
        settle(turn, waiting, tuple(person for person in offered(waiting) if person.name in names))
        return
    others = tuple(one for one in waiting.picked if one != name)
    picked = others if name in waiting.picked else (*others, name)
    waiting = waiting.model_copy(update={"picked": picked})
    turn.ask_differently(waiting, *_shown(turn, waiting))


def settle(turn: Turn, waiting: Waiting, kept: tuple[Person, ...]) -> None:
    """Who is kept goes on the list, the others are not offered again, and what was interrupted goes on."""
    names = [person.name.casefold() for person in offered(waiting) if person not in kept]
    turn.update(dropped=tuple(dict.fromkeys((*turn.state.dropped, *names)))[-REMEMBERED:])
    if kept and waiting.beat is None:
        turn.pop()
        listing.take_in(turn, listing.asking(turn), list(kept), "answer")
        return
    words = turn.words.people
    if kept:
        benefit = _benefit(turn, waiting)
        added = [listing.add_named(turn, person, benefit, via="answer").name for person in kept]
        turn.say(words.noticed_kept, names=turn.words.listed(added))
    else:
        turn.say(words.noticed_none)
    turn.passed()


def _benefit(turn: Turn, waiting: Waiting) -> str | None:
    beat = turn.lesson.by_id.get(waiting.beat or "")
    return beat.benefit if isinstance(beat, Ask) else None


def let_be(turn: Turn) -> None:
    """The learner goes on with the lesson: nobody is kept, nobody is dropped."""
    if turn.waiting is not None and turn.waiting.kind == "noticed":
        turn.passed()


def read_again(turn: Turn, beat: str, text: str) -> None:
    """The answer was changed while its names are offered: those that it has now are."""
    waiting = turn.waiting
    if waiting is None or waiting.kind != "noticed" or waiting.beat != beat:
        return
    found = fresh(turn, text)
    if [person.name for person in found] == [person.name for person in offered(waiting)]:
        return
    if found:
        turn.update(waiting=(*turn.state.waiting[:-1], offering(beat, found)))
        turn.ask_again = True
    else:
        turn.passed()


def leave_out(turn: Turn, is_gone: Callable[[str], bool]) -> None:
    """Names of somebody who is forgotten are neither offered nor remembered as dropped."""
    turn.update(dropped=tuple(name for name in turn.state.dropped if not is_gone(name)))
    waiting = [_without(w, is_gone) if w.kind == "noticed" else w for w in turn.state.waiting]
    turn.update(waiting=tuple(w for w in waiting if w.kind != "noticed" or offered(w)))


def _without(waiting: Waiting, is_gone: Callable[[str], bool]) -> Waiting:
    left = [person for person in offered(waiting) if not is_gone(person.name)]
    if len(left) == len(offered(waiting)):
        return waiting
    return offering(waiting.beat, left, waiting.follow_ups)
