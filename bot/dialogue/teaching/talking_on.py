"""What a learner types while names are offered: an answer to that, or the talk simply goes on."""

from bot.dialogue.effects import CloseButtons
from bot.dialogue.people import circle, keeping, noticing, typed_names
from bot.dialogue.state import Waiting
from bot.dialogue.teaching import answering
from bot.dialogue.turn import Turn


def said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Yes, or just these names; else more of the answer, or of the list that was asked for, or asked again."""
    offered = noticing.offered(waiting)
    meant = _meant(turn, waiting, text)
    typed = turn.words.typed
    if meant is not None:
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        if waiting.beat is not None and meant:
            answering.more(turn, waiting, text)
        noticing.settle(turn, waiting, tuple(person for person in offered if person.name in meant))
    elif waiting.beat is None:
        _more_names(turn, waiting, text)
    elif typed.means((*typed.enough, *typed.nobody), text):
        _leave(turn, waiting, added=False)
    else:
        _more(turn, waiting, text)


def _more_names(turn: Turn, waiting: Waiting, text: str) -> None:
    """Names, or that there are no others, go to the list that was asked for; what is neither drops no offer."""
    typed, read = turn.words.typed, typed_names.names(text)
    if not (read.found or read.mentioned or typed.means((*typed.enough, *typed.nobody), text)):
        noticing.ask(turn, waiting)
        return
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    turn.pop()
    below = turn.waiting
    if below is not None and below.kind == "people":
        circle.people_said(turn, below, text)
    else:
        turn.ask_again = True


def _meant(turn: Turn, waiting: Waiting, text: str) -> set[str] | None:
    """The names that are to be kept, where the text says nothing else."""
    names = {person.name.casefold(): person.name for person in noticing.offered(waiting)}
    if turn.words.typed.means(turn.words.typed.keep, text):
        return set(waiting.picked) or set(names.values())
    read = typed_names.names(text)
    listed = {given.name.casefold() for given in read.found}
    if listed and listed <= set(names) and not read.unclear:
        return {names[name] for name in listed}
    return keeping.taken(text, names.values())


def _more(turn: Turn, waiting: Waiting, text: str) -> None:
    """More of the answer, or unclear: the names are offered again with its own, once; then the lesson goes on."""
    added = answering.more(turn, waiting, text)
    if waiting.follow_ups:
        _leave(turn, waiting, added)
        return
    offered = list(noticing.offered(waiting))
    known = {person.name.casefold() for person in offered}
    new = [person for person in noticing.fresh(turn, text) if person.name.casefold() not in known]
    again = noticing.offering(waiting.beat, [*offered, *new][: noticing.MOST], 1)
    noticing.ask(turn, again.model_copy(update={"picked": waiting.picked}))


def _leave(turn: Turn, waiting: Waiting, added: bool) -> None:
    words = turn.words.people
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    turn.say(words.noticed_more if added else words.noticed_left)
    turn.passed()
