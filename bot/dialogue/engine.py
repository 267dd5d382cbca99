"""The coach's behaviour as one pure function.

Rules of this file and of all it calls: no clock (`now` is given), no I/O, no randomness, nothing remembered
outside the state. An event goes in; the state that follows and the effects that are wanted come out, and the
same in gives the same out, always. A handler answers the event; then the engine advances until it needs the
learner again.
"""

from datetime import datetime

from bot.dialogue import commands, corrections, moves, replies, shown
from bot.dialogue.account import care, onboarding, sharing
from bot.dialogue.coaching import desk, letters
from bot.dialogue.coaching.state import Desk
from bot.dialogue.course import Course
from bot.dialogue.effects import CloseNudge, Effect, Forget, KeepDesk, PlanNudge, Record
from bot.dialogue.entries import LearnerEdited, LearnerSaid, LearnerSent
from bot.dialogue.events import (
    AnnouncementMade,
    BecameUnreachable,
    Blocked,
    ByLearner,
    Commanded,
    Edited,
    Event,
    FeedbackGiven,
    MetInGroup,
    NudgeDue,
    QuestionAnswered,
    RecordExported,
    RepliedToQuestion,
    Said,
    SentFile,
    SentSomething,
    SharedPeople,
    Tapped,
    TurnFailed,
    Unblocked,
    Withdrawn,
)
from bot.dialogue.nudges import nudging, recap
from bot.dialogue.planner import rule
from bot.dialogue.questions import QUESTIONS
from bot.dialogue.state import Nudge, State
from bot.dialogue.teaching import walk
from bot.dialogue.turn import Turn

MOST_STEPS = 8
"""Beats that one event may open; each waits for the learner, so more would be a circle."""


def step(
    state: State | None, event: Event, course: Course, now: datetime, kept: Desk | None = None
) -> tuple[State | None, tuple[Effect, ...]]:
    """One turn: the state after the event, and what is wanted of the shell, in order.

    `state` None is somebody of whom nothing is kept, and stays None until they agree; `now` is aware, UTC.
    `kept` is what is kept of a coach as such, None where that is nothing.
    """
    turn = Turn(state or _nobody(event, course), event, course, now, desk=kept or Desk())
    after, effects = _stepped(state, turn)
    return after, (*effects, *_desk_changes(kept, turn))


def _stepped(state: State | None, turn: Turn) -> tuple[State | None, tuple[Effect, ...]]:
    event = turn.event
    if isinstance(event, MetInGroup):
        return _in_group(state, turn)
    if _by_coach(state, turn):
        return state, tuple(turn.effects)
    if state is None and isinstance(event, TurnFailed):
        turn.say(turn.words.help.went_wrong)
        return None, tuple(turn.effects)
    if state is None:
        if not isinstance(event, Said | Commanded | Tapped | SharedPeople | SentSomething):
            return None, ()
        if isinstance(event, Said) and care.noticed_in_stranger(turn, event.text):
            return None, tuple(turn.effects)
        if isinstance(event, Said) and event.by_coach:
            desk.help_alone(turn)
            return None, tuple(turn.effects)
        if isinstance(event, Commanded) and event.by_coach and event.name == "start":
            turn.say(turn.words.coach.help)
        if not onboarding.stranger(turn):
            return None, tuple(turn.effects)
    else:
        _handle(turn, event)
    if any(isinstance(effect, Forget) for effect in turn.effects):
        return None, tuple(turn.effects)
    _advance(turn, state)
    recap.remember(turn)
    shown.remember(turn)
    if isinstance(event, ByLearner):
        turn.update(recalls_unanswered=0)
        nudging.upkeep(turn)
        sharing.know_name(turn, event)
        turn.update(seen=turn.now)
    return turn.state, (*turn.effects, *_nudge_changes(state, turn.state))


def _nobody(event: Event, course: Course) -> State:
    """Somebody of whom nothing is kept, spoken to in the language of their Telegram."""
    return State(language=course.language_for(getattr(event, "language", "")))


def _in_group(state: State | None, turn: Turn) -> tuple[State, tuple[Effect, ...]]:
    if state is None:
        turn.say(turn.words.help.group)
    return state or State(group=True), tuple(turn.effects)


def _by_coach(state: State | None, turn: Turn) -> bool:
    """What belongs to the coach's desk, whoever tries it, and leaves their own state as it is."""
    event = turn.event
    if isinstance(event, RepliedToQuestion):
        desk.replied(turn, event)
    elif state is None and isinstance(event, Said) and event.reply is not None:
        turn.say(turn.words.coach.not_passed_on)
    elif isinstance(event, SentFile):
        desk.sent(turn, event)
    elif isinstance(event, Commanded) and desk.commanded(turn, event):
        if state is not None:
            turn.effects.insert(0, Record(entry=LearnerSaid(text=f"/{event.name}"), message_id=event.message_id))
    elif isinstance(event, Commanded) and event.by_coach and event.name == "help" and state is None:
        desk.help_alone(turn)
    elif isinstance(event, Said):
        return desk.said(turn, event)
    elif isinstance(event, Tapped):
        return desk.tapped(turn, event)
    else:
        return False
    return True


def _handle(turn: Turn, event: Event) -> None:
    if isinstance(event, ByLearner) and not turn.state.reachable:
        nudging.back_again(turn)
    if isinstance(event, ByLearner):
        nudging.heard(turn)
    if moves.follow(turn) and isinstance(event, Said):
        replies.said_to_nothing(turn, event)
        return
    match event:
        case Said():
            replies.said(turn, event)
        case Commanded():
            # What a link said that was opened is no word of theirs, and lets others into a group.
            argument = f" {event.argument}" if event.argument and event.name != "start" else ""
            turn.record(LearnerSaid(text=f"/{event.name}{argument}"), event.message_id)
            commands.commanded(turn, event)
        case Tapped():
            replies.tapped(turn, event)
        case Edited():
            turn.record(LearnerEdited(text=event.text), event.message_id)
            if not care.noticed(turn, event.text):
                corrections.edited(turn, event)
        case SharedPeople():
            replies.shared(turn, event)
        case SentSomething():
            turn.record(LearnerSent(kind=event.kind), event.message_id)
            turn.say(getattr(turn.words.help.only_text, event.kind))
            turn.ask_again = True
        case FeedbackGiven():
            letters.feedback(turn, event)
        case QuestionAnswered():
            letters.answer(turn, event)
        case AnnouncementMade():
            letters.announced(turn, event)
        case RecordExported():
            sharing.exported(turn, event)
        case NudgeDue():
            nudging.fell_due(turn, event)
        case BecameUnreachable():
            nudging.unreachable(turn, event)
        case Withdrawn():
            nudging.not_sent(turn, event.nudges)
        case Blocked():
            turn.update(reachable=False)
        case Unblocked():
            nudging.back_again(turn)
        case TurnFailed():
            turn.say(turn.words.help.went_wrong)
            turn.ask_again = True
        case MetInGroup() | RepliedToQuestion() | SentFile():
            pass


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


def _desk_changes(kept: Desk | None, turn: Turn) -> tuple[Effect, ...]:
    """What a coach's turn changed of what is kept of them, also the language they are spoken to in."""
    if not getattr(turn.event, "by_coach", False) or any(isinstance(effect, Forget) for effect in turn.effects):
        return ()
    after = turn.desk.model_copy(update={"language": turn.lesson.language})
    return (KeepDesk(desk=after),) if after != kept else ()


def _nudge_changes(before: State | None, after: State) -> tuple[Effect, ...]:
    """What the stored nudges need, so that they say what the state says."""
    old = {n.id: n for n in before.nudges} if before else {}
    new = {n.id: n for n in after.nudges}
    gone = [
        CloseNudge(nudge=i)
        for i, n in old.items()
        if n.due and not n.held and (i not in new or new[i].due is None or new[i].held)
    ]
    planned = [
        PlanNudge(nudge=n.id, n=n.n, kind=n.kind, person=n.person, due=n.due, rule=rule(n))
        for n in after.nudges
        if n.due is not None and not n.held and (n.id not in old or _when(old[n.id]) != _when(n))
    ]
    return (*gone, *planned)


def _when(nudge: Nudge) -> Nudge:
    """The nudge without what it said: another wording is no other plan."""
    return nudge.model_copy(update={"card": None, "opener": ""})
