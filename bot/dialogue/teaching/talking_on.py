"""What a learner types while names are offered: an answer to that, or the talk simply goes on."""

from bot.dialogue.effects import CloseButtons
from bot.dialogue.people import circle, noticing, typed_names
from bot.dialogue.state import Waiting
from bot.dialogue.teaching import answering
from bot.dialogue.turn import Turn


def said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Yes, or just these names; anything else is more of the answer, or of the list that was asked for."""
    offered = noticing.offered(waiting)
    meant = _meant(turn, waiting, text)
    if meant is not None:
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        noticing.settle(turn, waiting, tuple(person for person in offered if person.name in meant))
    elif waiting.beat is None:
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        turn.pop()
        below = turn.waiting
        if below is not None and below.kind == "people":
            circle.people_said(turn, below, text)
        else:
            turn.ask_again = True
    else:
        _more(turn, waiting, text)


def _meant(turn: Turn, waiting: Waiting, text: str) -> set[str] | None:
    """The names that are to be kept, where the text says nothing else."""
    names = {person.name.casefold(): person.name for person in noticing.offered(waiting)}
    if turn.words.typed.means(turn.words.typed.keep, text):
        return set(waiting.picked) or set(names.values())
    read = typed_names.names(text)
    listed = {given.name.casefold() for given in read.found}
    return {names[name] for name in listed} if listed and listed <= set(names) and not read.unclear else None


def _more(turn: Turn, waiting: Waiting, text: str) -> None:
    """More of the answer. Names in it are offered with the others, once; then the lesson goes on."""
    words = turn.words.people
    added = answering.more(turn, waiting, text)
    offered = list(noticing.offered(waiting))
    known = {person.name.casefold() for person in offered}
    new = [person for person in noticing.fresh(turn, text) if person.name.casefold() not in known]
    named = new or any(name in text.casefold() for name in known)
    if named and not waiting.follow_ups:
        again = noticing.offering(waiting.beat, [*offered, *new][: noticing.MOST], 1)
        noticing.ask(turn, again.model_copy(update={"picked": waiting.picked}))
        return
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    turn.say(words.noticed_more if added else words.noticed_left)
    turn.passed()
