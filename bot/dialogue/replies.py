"""What a learner types or taps, brought to what it answers: the open question, a nudge, a menu, or nothing."""

from datetime import timedelta

from bot.dialogue import commands, menus, shown, typed_choice, wishes
from bot.dialogue.account import care, preferences
from bot.dialogue.contacts import debrief, in_words, reactions
from bot.dialogue.entries import LearnerSaid, LearnerShared, LearnerTapped
from bot.dialogue.events import Said, SharedPeople, Tapped
from bot.dialogue.nudges import patience
from bot.dialogue.people import circle, noticing
from bot.dialogue.planning import drafting
from bot.dialogue.questions import QUESTIONS, Question
from bot.dialogue.state import Choice, Nudge, Waiting
from bot.dialogue.teaching import recalling, walk
from bot.dialogue.text import rich
from bot.dialogue.turn import Turn

YES, NO = ("yes", "go", "use"), ("no", "redo", "later", "skip")
"""Verbs that a plain yes or no, typed, stands for."""
LAPSING = (
    *("first", "day", "at", "when", "confirm", "move_day", "move_at", "move_when", "brought", "smaller"),
    *("met", "quiet", "cadence", "ask_coach", "join"),
)
"""Steps of a plan, and of what came of it, that are answered by a button; and what would reach somebody else."""
AFTER_CONTACT = ("went", "outcome", "brought", "smaller")
OWN_WORDS = ("line", "note", "intro", "rename")
"""Where whatever is typed is the learner's own text, and no wish to the coach."""
DOUBLE_TAP = timedelta(milliseconds=300)
"""The same button twice within this is one tap of an impatient finger."""


def said(turn: Turn, event: Said) -> None:
    """A text: words of distress first, then the answer to what is open."""
    waiting, text = turn.waiting, event.text.strip()
    turn.record(LearnerSaid(text=event.text, beat=waiting.beat if waiting else None), event.message_id)
    if not text:
        turn.say(turn.words.help.only_text.other)
        turn.ask_again = True
    elif care.noticed(turn, text):
        pass
    elif turn.state.resting:
        care.still_here(turn, text)
    elif not shown.answered(turn, text):
        _heard(turn, text)


def _heard(turn: Turn, text: str) -> None:
    """What no menu takes: the answer to the open question, where that is not past, or something new."""
    waiting = turn.waiting
    if (waiting is None or waiting.kind not in OWN_WORDS) and patience.asked_for_less(turn, text):
        return
    is_button = waiting is not None and _typed_choice(waiting, text, loose=False) is not None
    if not is_button and _on_screen(turn, waiting, text):
        return
    own_words = waiting is not None and waiting.kind in OWN_WORDS
    if not (is_button or own_words) and wishes.asked(turn, waiting, text):
        return
    stepped_aside = not is_button and shown.step_aside(turn)
    waiting = turn.waiting
    if _corrects_zone(turn, waiting, text) or in_words.answered(turn, text):
        pass
    elif waiting is None:
        commands.home(turn)
    elif stepped_aside:
        turn.ask_again = True
    else:
        _answer(turn, waiting, text)


def _on_screen(turn: Turn, waiting: Waiting | None, text: str) -> bool:
    """Words for a button of another message on screen: no outcome, and nothing that a bite would ask."""
    choice = None
    if waiting is None or waiting.kind == "bite":
        choice = shown.told_beside(turn, text)
    elif waiting.kind in AFTER_CONTACT:
        choice = shown.on_screen(turn, text)
    if choice is None:
        return False
    scope, _, rest = choice.verb.partition(":")
    if scope != "m":
        return _nudge_tapped(turn, scope[1:], rest)
    verb, _, argument = rest.partition(":")
    return menus.tapped(turn, verb, argument)


def _corrects_zone(turn: Turn, waiting: Waiting | None, text: str) -> bool:
    """Whether the text said that the zone is wrong, and which is right, where it is no answer in words."""
    asks_where = waiting is not None and waiting.kind in ("zone", "zone_time", "ask", "note", "line")
    return not asks_where and preferences.zone_corrected(turn, text)


def _answer(turn: Turn, waiting: Waiting, text: str) -> None:
    """The answer to the open question, by a button that is meant or in words."""
    question = QUESTIONS[waiting.kind]
    verb = _typed_verb(turn, waiting, question, text)
    if verb is not None and question.tapped is not None:
        label = next((c.label for c in waiting.choices if c.verb == verb and verb.startswith(walk.OPTION)), "")
        turn.close_buttons(_mark(turn, label) if label else None)
        question.tapped(turn, waiting, verb)
    elif waiting.kind == "brought" and debrief.several_brought(turn, waiting, text):
        pass
    elif _lapsed(turn, waiting) or (waiting.missed and question.said is None):
        turn.close_buttons()
        turn.pop()
        if not in_words.answered(turn, text):
            commands.home(turn)
    elif question.said is not None:
        question.said(turn, waiting, text)
    else:
        missed = waiting.model_copy(update={"missed": waiting.beat is None and waiting.kind in LAPSING})
        turn.update(waiting=(*turn.state.waiting[:-1], missed))
        turn.say(turn.words.help.pick_button)
        turn.ask_again = True


def _lapsed(turn: Turn, waiting: Waiting) -> bool:
    """Whether buttons were offered on an earlier day, in passing: words that come now are about something else."""
    seen = turn.state.seen
    earlier = seen is not None and turn.local(seen).date() < turn.local(turn.now).date()
    return earlier and waiting.beat is None and waiting.kind in LAPSING


def said_to_nothing(turn: Turn, event: Said) -> None:
    """A text whose question is gone, because the lesson was edited in the meantime."""
    turn.record(LearnerSaid(text=event.text), event.message_id)
    if not care.noticed(turn, event.text.strip()):
        turn.say(turn.words.lesson.moved_on)
        turn.ask_again = True


def _typed_verb(turn: Turn, waiting: Waiting, question: Question, text: str) -> str | None:
    """The verb of the button that was meant: by its label, or by yes or no."""
    choice = _typed_choice(waiting, text, loose=question.said is None or waiting.kind in ("choose", "recall"))
    if choice is not None:
        return choice.verb
    typed = turn.words.typed
    if waiting.kind == "brought" and typed.means((*typed.enough, *typed.nobody, *typed.no), text):
        return debrief.DONE
    agreeing = (typed.yes, YES) if question.by_any_yes else ((), ())
    for words, verbs in (agreeing, (typed.no, NO)):
        meant = [choice for choice in waiting.choices if choice.verb in verbs]
        said = typed.agrees(text) if words is typed.yes else typed.means(words, text)
        if meant and (said or _with_label(words, meant[0].label, text)):
            return meant[0].verb
    return None


def _with_label(words: tuple[str, ...], label: str, text: str) -> bool:
    """Whether a yes or no and the label of its button were typed together: yes, that's right."""
    said, end = _letters(text), _letters(label)
    return bool(end) and said.endswith(end) and said.removesuffix(end) in map(_letters, words)


def _typed_choice(waiting: Waiting, text: str, loose: bool) -> Choice | None:
    """The button whose label was typed; where buttons are expected, whatever shows clearly which is meant."""
    typed = _letters(text)
    exact = [choice for choice in waiting.choices if typed and _letters(choice.label) == typed]
    if exact or not loose:
        return exact[0] if len(exact) == 1 else None
    options = [choice for choice in waiting.choices if choice.verb.startswith(walk.OPTION)]
    place = typed_choice.meant(text, [c.label for c in options or waiting.choices], in_sentences=bool(options))
    if place is not None:
        return (options or waiting.choices)[place]
    named = [choice for choice in waiting.choices if typed_choice.is_label(text, choice.label)]
    return named[0] if len(named) == 1 else None


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def tapped(turn: Turn, event: Tapped) -> None:
    """A button, of a question, a nudge or a menu; one that is good no more is said to be."""
    tap = f"{event.message_id}:{event.data}"
    seen = turn.state.seen
    if tap == turn.state.last_tap and seen is not None and abs(turn.now - seen) < DOUBLE_TAP:
        turn.answer_tap()
        return
    turn.update(last_tap=tap)
    if event.data[:1] in ("q", "n"):
        care.wake(turn)  # whoever taps a question or a nudge wants to go on
    turn.record(LearnerTapped(label=_label(turn, event)))
    scope, _, rest = event.data.partition(":")
    if scope == "m":
        verb, _, argument = rest.partition(":")
        if menus.tapped(turn, verb, argument):
            turn.answer_tap()
            return
    elif (scope[:1] == "q" and _answered(turn, scope[1:], rest)) or (
        scope[:1] == "n" and _nudge_tapped(turn, scope[1:], rest)
    ):
        return
    turn.answer_tap(turn.words.help.stale_tap)
    turn.close_buttons()
    turn.say(turn.words.help.stale)
    if turn.waiting is None:
        commands.home(turn)
    else:
        turn.ask_again = True


def _label(turn: Turn, event: Tapped) -> str:
    """What the button says; of a person who is not on the list (any more) no name comes back into the log."""
    scope, _, rest = event.data.partition(":")
    verb, _, argument = rest.partition(":")
    number = argument.partition(":")[0]
    nobody = turn.state.person(int(number)) is None if number.isascii() and number.isdigit() else False
    about_person = (scope == "m" and (verb == "p" or verb in menus.ABOUT_PERSON)) or verb == "p"
    nudge = scope[1:]
    is_gone = scope[:1] == "n" and nudge.isascii() and nudge.isdigit() and turn.state.nudge(int(nudge)) is None
    is_offered = any(scope == f"q{w.prompt}" for w in turn.state.waiting)
    is_stale_name = scope[:1] == "q" and f"{verb}:" == noticing.NAME and not is_offered
    if (about_person and nobody) or (is_gone and verb == "open") or is_stale_name:
        return rich(turn.words.person.placeholder).text
    return event.label or event.data


def _answered(turn: Turn, prompt: str, verb: str) -> bool:
    """A button of an open question; one that was interrupted counts too, and ends what interrupted it."""
    for depth, waiting in enumerate(turn.state.waiting):
        choice = next((c for c in waiting.choices if c.verb == verb), None)
        tapped = QUESTIONS[waiting.kind].tapped
        if str(waiting.prompt) == prompt and choice is not None and tapped is not None:
            turn.update(waiting=turn.state.waiting[: depth + 1])
            turn.answer_tap()
            if not _changes_in_place(waiting, verb):
                plain = waiting.kind == "bite" or verb == walk.BACK
                turn.close_buttons(None if plain else _mark(turn, choice.label))
            tapped(turn, waiting, verb)
            return True
    return False


def _changes_in_place(waiting: Waiting, verb: str) -> bool:
    """Whether the button changes the message it stands under, and stays."""
    if waiting.kind == "noticed":
        return verb.startswith(noticing.NAME)
    return verb == drafting.ANOTHER or (waiting.kind == "brought" and verb != debrief.DONE)


def _mark(turn: Turn, label: str) -> str:
    return rich(turn.words.chosen, label=label).text


def _nudge_tapped(turn: Turn, number: str, verb: str) -> bool:
    nudge = turn.state.nudge(int(number)) if number.isascii() and number.isdigit() else None
    if nudge is None:
        return False
    if nudge.kind == "recall" and verb != "open":
        label = recalling.tapped(turn, nudge, verb)
    else:
        label = turn.words.nudge.label(verb) if _opened(turn, nudge, verb) else None
    if label is None:
        return False
    turn.answer_tap()
    if verb not in ("open", "another"):
        turn.close_buttons(_mark(turn, label))
    return True


def _opened(turn: Turn, nudge: Nudge, verb: str) -> bool:
    if nudge.kind == "recall":
        recalling.open_(turn, nudge)
        return True
    return reactions.tapped(turn, nudge, verb)


def shared(turn: Turn, event: SharedPeople) -> None:
    """People picked or sent as a card, whatever is open."""
    names = tuple(shared.name for shared in event.people)
    turn.record(LearnerShared(names=names, via=event.via), event.message_id)
    waiting = turn.waiting
    if waiting is None or waiting.kind != "people":
        waiting = Waiting(kind="people")
        turn.push(waiting)
    circle.people_shared(turn, waiting, event)
