"""The coach's behaviour as one pure function.

Rules of this file and of all it calls: no clock (`now` is given), no I/O, no randomness, nothing remembered
outside the state. An event goes in; the state that follows and the effects that are wanted come out, and the
same in gives the same out, always. A handler answers the event; then the engine advances until it needs the
learner again.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.dialogue import (
    answering,
    care,
    circle,
    commands,
    contacts,
    corrections,
    drafting,
    menus,
    moves,
    nudging,
    onboarding,
    planning,
    preferences,
    recalling,
    walk,
)
from bot.dialogue.course import Course
from bot.dialogue.effects import CloseNudge, Effect, Forget, PlanNudge
from bot.dialogue.entries import LearnerEdited, LearnerSaid, LearnerSent, LearnerShared, LearnerTapped
from bot.dialogue.events import (
    BecameUnreachable,
    Blocked,
    ByLearner,
    Commanded,
    Edited,
    Event,
    MetInGroup,
    NudgeDue,
    Said,
    SentSomething,
    SharedPeople,
    Tapped,
    TurnFailed,
    Unblocked,
)
from bot.dialogue.planner import rule
from bot.dialogue.state import Choice, Nudge, State, Waiting
from bot.dialogue.text import rich
from bot.dialogue.turn import Turn

YES, NO = ("yes", "go", "use"), ("no", "later", "skip")
"""Verbs that a plain yes or no, typed, stands for."""
DOUBLE_TAP = timedelta(milliseconds=300)
"""The same button twice within this is one tap of an impatient finger."""
MOST_STEPS = 8
"""Beats that one event may open; each waits for the learner, so more would be a circle."""


class Question(NamedTuple):
    """How a kind of waiting is asked, and what a tap and a text do to it."""

    ask: Callable[[Turn, Waiting], None]
    tapped: Callable[[Turn, Waiting, str], None] | None = None
    said: Callable[[Turn, Waiting, str], None] | None = None
    typed: Callable[[str], str | None] | None = None
    """Reads a text as the verb of a button that might have been there."""


QUESTIONS: dict[str, Question] = {
    "share": Question(onboarding.ask_share, onboarding.share_tapped),
    "zone": Question(preferences.ask_zone, preferences.zone_tapped, preferences.zone_said),
    "zone_time": Question(preferences.ask_zone_time, None, preferences.zone_said),
    "hour": Question(preferences.ask_hour, preferences.hour_tapped, preferences.hour_said),
    "bite": Question(walk.ask, walk.bite_tapped, walk.bite_said),
    "choose": Question(walk.ask, walk.choose_tapped, walk.choose_said),
    "ask": Question(walk.ask, walk.ask_tapped, answering.said),
    "people": Question(circle.ask_people, circle.people_tapped, circle.people_said),
    "first": Question(planning.ask_first, planning.first_tapped, planning.first_said),
    "day": Question(drafting.ask_day, drafting.day_tapped),
    "at": Question(drafting.ask_at, drafting.at_tapped, typed=drafting.typed_hour),
    "how": Question(drafting.ask_how, drafting.how_tapped, drafting.how_said),
    "line": Question(drafting.ask_line, drafting.line_tapped, drafting.line_said),
    "confirm": Question(drafting.ask_confirm, drafting.confirm_tapped),
    "move_day": Question(drafting.ask_day, drafting.day_tapped),
    "move_at": Question(drafting.ask_at, contacts.move_at_tapped, typed=drafting.typed_hour),
    "recall": Question(recalling.ask, recalling.chosen, recalling.said),
    "outcome": Question(contacts.ask_outcome, contacts.outcome_tapped, contacts.outcome_said),
}


def step(
    state: State | None, event: Event, course: Course, now: datetime
) -> tuple[State | None, tuple[Effect, ...]]:
    """One turn: the state after the event, and what is wanted of the shell, in order.

    `state` None is somebody of whom nothing is kept, and stays None until they agree; `now` is aware, UTC.
    """
    turn = Turn(state or _nobody(event, course), event, course, now)
    if isinstance(event, MetInGroup):
        return _in_group(state, turn)
    if isinstance(event, Commanded) and event.name == "transcripts":
        if state is not None:
            turn.record(LearnerSaid(text="/transcripts"), event.message_id)
        commands.transcripts(turn, event)
        return state, tuple(turn.effects)
    if state is None and isinstance(event, TurnFailed):
        turn.say(turn.words.help.went_wrong)
        return None, tuple(turn.effects)
    if state is None:
        if not isinstance(event, Said | Commanded | Tapped | SharedPeople | SentSomething):
            return None, ()
        if isinstance(event, Said) and care.noticed_in_stranger(turn, event.text):
            return None, tuple(turn.effects)
        if not onboarding.stranger(turn):
            return None, tuple(turn.effects)
    elif moves.follow(turn) and isinstance(event, Said):
        turn.record(LearnerSaid(text=event.text), event.message_id)
        if not care.noticed(turn, event.text.strip()):
            turn.say(turn.words.lesson.moved_on)
            turn.ask_again = True
    else:
        _handle(turn, event)
    if any(isinstance(effect, Forget) for effect in turn.effects):
        return None, tuple(turn.effects)
    _advance(turn, state)
    if isinstance(event, ByLearner):
        turn.update(recalls_unanswered=0)
        nudging.upkeep(turn)
        turn.update(seen=now)
    return turn.state, (*turn.effects, *_nudge_changes(state, turn.state))


def _nobody(event: Event, course: Course) -> State:
    """Somebody of whom nothing is kept, spoken to in the language of their Telegram."""
    return State(language=course.language_for(getattr(event, "language", "")))


def _in_group(state: State | None, turn: Turn) -> tuple[State, tuple[Effect, ...]]:
    if state is None:
        turn.say(turn.words.help.group)
    return state or State(group=True), tuple(turn.effects)


def _handle(turn: Turn, event: Event) -> None:
    if isinstance(event, ByLearner) and not turn.state.reachable:
        nudging.back_again(turn)
    match event:
        case Said():
            _said(turn, event)
        case Commanded():
            argument = f" {event.argument}" if event.argument else ""
            turn.record(LearnerSaid(text=f"/{event.name}{argument}"), event.message_id)
            commands.commanded(turn, event)
        case Tapped():
            _tapped(turn, event)
        case Edited():
            turn.record(LearnerEdited(text=event.text), event.message_id)
            if not care.noticed(turn, event.text):
                corrections.edited(turn, event)
        case SharedPeople():
            _shared(turn, event)
        case SentSomething():
            turn.record(LearnerSent(kind=event.kind), event.message_id)
            turn.say(getattr(turn.words.help.only_text, event.kind))
            turn.ask_again = True
        case NudgeDue():
            nudging.fell_due(turn, event)
        case BecameUnreachable():
            nudging.unreachable(turn, event)
        case Blocked():
            turn.update(reachable=False)
        case Unblocked():
            nudging.back_again(turn)
        case TurnFailed():
            turn.say(turn.words.help.went_wrong)
            turn.ask_again = True
        case MetInGroup():
            pass


def _said(turn: Turn, event: Said) -> None:
    waiting, text = turn.waiting, event.text.strip()
    turn.record(LearnerSaid(text=event.text, beat=waiting.beat if waiting else None), event.message_id)
    if not text:
        turn.say(turn.words.help.only_text.other)
        turn.ask_again = True
    elif care.noticed(turn, text):
        pass
    elif turn.state.resting:
        care.still_here(turn)
    elif contacts.answered_in_words(turn, text):
        pass
    elif waiting is None:
        commands.home(turn)
    else:
        question = QUESTIONS[waiting.kind]
        verb = _typed_verb(turn, waiting, question, text)
        if verb is not None and question.tapped is not None:
            turn.close_buttons()
            question.tapped(turn, waiting, verb)
        elif question.said is not None:
            question.said(turn, waiting, text)
        else:
            turn.say(turn.words.help.pick_button)
            turn.ask_again = True


def _typed_verb(turn: Turn, waiting: Waiting, question: Question, text: str) -> str | None:
    """The verb of the button that was meant: by its label, by yes or no, or by what the question can read."""
    choice = _typed_choice(waiting, text, loose=question.said is None)
    if choice is not None:
        return choice.verb
    typed, offered = turn.words.typed, [c.verb for c in waiting.choices]
    for words, verbs in ((typed.yes, YES), (typed.no, NO)):
        meant = [verb for verb in offered if verb in verbs]
        if meant and typed.means(words, text):
            return meant[0]
    return question.typed(text) if question.typed else None


def _typed_choice(waiting: Waiting, text: str, loose: bool) -> Choice | None:
    """The button whose label was typed; where only buttons are expected, a clear part of a label will do."""
    typed = _letters(text)
    exact = [c for c in waiting.choices if _letters(c.label) == typed]
    part = [c for c in waiting.choices if loose and len(typed) > 1 and typed in _letters(c.label)]
    found = exact or part
    return found[0] if typed and len(found) == 1 else None


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _tapped(turn: Turn, event: Tapped) -> None:
    tap = f"{event.message_id}:{event.data}"
    if tap == turn.state.last_tap and turn.state.seen is not None and turn.now - turn.state.seen < DOUBLE_TAP:
        turn.answer_tap()
        return
    turn.update(last_tap=tap)
    if event.data[:1] in ("q", "n"):
        care.wake(turn)  # whoever taps a question or a nudge wants to go on
    turn.record(LearnerTapped(label=event.label or event.data))
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


def _answered(turn: Turn, prompt: str, verb: str) -> bool:
    """A button of an open question; one that was interrupted counts too, and ends what interrupted it."""
    for depth, waiting in enumerate(turn.state.waiting):
        choice = next((c for c in waiting.choices if c.verb == verb), None)
        tapped = QUESTIONS[waiting.kind].tapped
        if str(waiting.prompt) == prompt and choice is not None and tapped is not None:
            turn.update(waiting=turn.state.waiting[: depth + 1])
            turn.answer_tap()
            turn.close_buttons(None if waiting.kind == "bite" or verb == walk.BACK else _mark(turn, choice.label))
            tapped(turn, waiting, verb)
            return True
    return False


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
    if verb != "open":
        turn.close_buttons(_mark(turn, label))
    return True


def _opened(turn: Turn, nudge: Nudge, verb: str) -> bool:
    if nudge.kind == "recall":
        recalling.open_(turn, nudge)
        return True
    return contacts.tapped(turn, nudge, verb)


def _shared(turn: Turn, event: SharedPeople) -> None:
    names = tuple(shared.name for shared in event.people)
    turn.record(LearnerShared(names=names, via=event.via), event.message_id)
    waiting = turn.waiting
    if waiting is None or waiting.kind != "people":
        waiting = Waiting(kind="people")
        turn.push(waiting)
    circle.people_shared(turn, waiting, event)


def _advance(turn: Turn, before: State | None) -> None:
    """Goes on until the learner is needed: the next beat, or the question that had been interrupted."""
    if turn.waiting is None and turn.state.finished and not (before and before.finished):
        commands.lesson_done(turn)
    for _ in range(MOST_STEPS):
        waiting = turn.waiting
        if waiting is None and turn.state.set_up and not turn.state.finished:
            walk.present(turn)
            turn.ask_again = True
        elif waiting is not None and (turn.ask_again or _uncovered(before, turn)):
            turn.ask_again = False
            QUESTIONS[waiting.kind].ask(turn, waiting)
            return
        else:
            return


def _uncovered(before: State | None, turn: Turn) -> bool:
    """Whether the learner ended what had interrupted a question, which has not been asked since."""
    if before is None or turn.waiting is None or not isinstance(turn.event, ByLearner):
        return False
    return turn.waiting in before.waiting[:-1]


def _nudge_changes(before: State | None, after: State) -> tuple[Effect, ...]:
    """What the stored nudges need, so that they say what the state says."""
    old = {n.id: n for n in before.nudges} if before else {}
    new = {n.id: n for n in after.nudges}
    gone = [CloseNudge(nudge=i) for i, n in old.items() if n.due and (i not in new or new[i].due is None)]
    planned = [
        PlanNudge(nudge=n.id, n=n.n, kind=n.kind, person=n.person, due=n.due, rule=rule(n))
        for n in after.nudges
        if n.due is not None and (n.id not in old or old[n.id] != n)
    ]
    return (*gone, *planned)
