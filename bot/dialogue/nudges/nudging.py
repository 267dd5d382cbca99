"""When a nudge comes due, is moved, comes back after a silence, and which nudges the coach plans by itself."""

from datetime import timedelta

from bot.dialogue import planner
from bot.dialogue.beats import Say
from bot.dialogue.entries import Nudged
from bot.dialogue.events import BecameUnreachable, NudgeDue
from bot.dialogue.nudges import cards, network, patience, recap, rhythm
from bot.dialogue.planning import allowance, choosing
from bot.dialogue.state import Nudge, NudgeKind
from bot.dialogue.teaching import recalling
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Turn

ORDER: tuple[NudgeKind, ...] = ("recap", "plan", "retry", "turn", "recall", "lesson")
"""Of what is due at once, what comes first; a recap is the message that the others come in."""
IN_MID_LESSON = ("bite", "choose", "ask", "people", "noticed", "same", "distinct", "first", *cards.MAKING_A_PLAN)


def fell_due(turn: Turn, event: NudgeDue) -> None:
    """Gathers everything that is due now into one message, or moves it to a better moment."""
    nudge = turn.state.nudge(event.nudge)
    if nudge is None or nudge.n != event.n or nudge.due is None:
        return
    if nudge.due > turn.now or not turn.state.nudgeable:  # the clock was set back, or there was a pause meanwhile
        _claimable(turn, [nudge])
        return
    due = [n for n in turn.state.nudges if n.due is not None and n.due <= turn.now and not n.held]
    due = _one_recall(turn, _in_silence(turn, due) if turn.state.silent else due)
    if _busy(turn):
        _move(turn, due, minutes=10)
        return
    due = _wanted_now(turn, _with_something_to_say(turn, due))
    due.sort(key=lambda n: _place(turn, n))
    today = turn.local(turn.now).date()
    if due and (allowance.left(turn) < 1 or (turn.state.daily_on == today and all(n.at is None for n in due))):
        _to_next_daily(turn, due)
    elif due and patience.is_time_to_ask(turn):
        promised = [n for n in due if patience.is_promised(n)]
        _send_most(turn, promised)
        patience.ask(turn, [n for n in due if n not in promised])
    elif due:
        _send_beside_recap(turn, due)


def _send_beside_recap(turn: Turn, due: list[Nudge]) -> None:
    """Plans in full, and the recap as a second message where the day has room for it beside what is planned."""
    later = [n for n in allowance.still_to_come(turn) if n.kind == "plan"]
    week = [n for n in due if n.kind == "recap"]
    others = [n for n in due if n.kind != "recap"]
    if not week or not (later or any(n.kind == "plan" for n in due)):
        _send_most(turn, due)
        return
    apart = any(n.kind == "plan" for n in others)
    room = allowance.left(turn) - int(bool(later)) - int(apart)
    if room < 1:
        _send_most(turn, others)
        _to_next_daily(turn, week)
        return
    if apart:
        _send_most(turn, others)
        _send(turn, week)
    else:
        _send_most(turn, due)


def _in_silence(turn: Turn, due: list[Nudge]) -> list[Nudge]:
    """What comes though nobody reacts; the rest waits for a sign of life."""
    promised = [n for n in due if patience.is_promised(n)]
    patience.hold(turn, [n for n in due if n not in promised])
    return promised


def _send_most(turn: Turn, due: list[Nudge]) -> None:
    """As much of it as one message holds, with what is planned for later where today has no other message."""
    if not due:
        return
    if allowance.left(turn) == 1:
        due = sorted([*due, *allowance.still_to_come(turn)], key=lambda n: _place(turn, n))
    most = 1 + recap.ALSO_DUE if due[0].kind == "recap" else cards.LISTED
    _send(turn, due[:most])
    _to_next_daily(turn, due[most:])


def _with_something_to_say(turn: Turn, due: list[Nudge]) -> list[Nudge]:
    """Without a recap when nobody is on the list any more."""
    if recap.is_empty(turn):
        recap.keep(turn)
        return [n for n in due if n.kind != "recap"]
    return due


def _wanted_now(turn: Turn, due: list[Nudge]) -> list[Nudge]:
    """What may come at this hour of this day; the rest goes to the next daily message that may carry it."""
    state = turn.state
    today = turn.local(turn.now).date()
    wanted = [
        n
        for n in due
        if planner.may_disturb(n, turn.now, state.settings)
        and planner.may_come(n, today, state)
        and (n.kind != "recap" or planner.recap_in_time(today, state))
    ]
    _to_next_daily(turn, [n for n in due if n not in wanted])
    return wanted


def _place(turn: Turn, nudge: Nudge) -> tuple[float, ...]:
    """Plans, then people by how long their turn is overdue, then the rest; of two alike what fell due first."""
    person = turn.state.person(nudge.person)
    overdue = planner.overdue(nudge, person, turn.state, turn.now) if nudge.kind == "turn" else 0.0
    due = nudge.due.timestamp() if nudge.due is not None else 0.0
    return ORDER.index(nudge.kind), -overdue, due, nudge.id


def _one_recall(turn: Turn, due: list[Nudge]) -> list[Nudge]:
    """Of several recall questions that were missed only the first is asked; the others wait for the next day."""
    extra = [n for n in due if n.kind == "recall"][1:]
    _to_next_daily(turn, extra)
    return [n for n in due if n not in extra]


def _busy(turn: Turn) -> bool:
    waiting, seen = turn.waiting, turn.state.seen
    recently = seen is not None and abs(turn.now - seen) < planner.IN_LESSON  # the clock may have been set back
    return recently and waiting is not None and waiting.kind in IN_MID_LESSON


def _late(turn: Turn, due: list[Nudge]) -> bool:
    return any(n.due is not None and turn.now - n.due > planner.LATE for n in due)


def _move(turn: Turn, due: list[Nudge], minutes: int) -> None:
    later = turn.now + timedelta(minutes=minutes)
    turn.change_nudges([n.model_copy(update={"due": later, "n": n.n + 1}) for n in due])


def _claimable(turn: Turn, nudges: list[Nudge]) -> None:
    """Their firing came to nothing: the clock will claim them again, as soon as it may."""
    turn.change_nudges([n.model_copy(update={"n": n.n + 1}) for n in nudges])


def _to_next_daily(turn: Turn, due: list[Nudge]) -> None:
    state = turn.state
    turn.change_nudges(
        [planner.planned_anew(n, planner.next_day(n, state, turn.now), None, state.settings) for n in due]
    )


def _send(turn: Turn, due: list[Nudge]) -> None:
    late, gentle = _late(turn, due), patience.gentle(turn)
    if any(n.at is None for n in due):
        turn.update(daily_on=turn.local(turn.now).date())
    if len(due) == 1 and due[0].kind == "recall":
        recalling.open_(turn, due[0], by_nudge=True)
    elif due[0].kind == "recap":
        _send_recap(turn, due, [*gentle, rich(turn.words.nudge.late)] if late else gentle)
    else:
        turn.give_up("recall")
        above = [*gentle, rich(turn.words.nudge.late)] if late else gentle
        if len(due) == 1:
            remarks = gentle if cards.missed(turn, due[0]) else above
            text, rows = cards.card(turn, due[0], join(remarks) if remarks else None)
        else:
            text, rows = cards.digest(turn, due)
            text = join([*above, text])
        turn.send(text, rows, urgency="nudge", nudges=tuple(n.id for n in due))
    allowance.spend(turn)
    patience.count(turn, due)
    people, kinds = tuple(n.person for n in due if n.person is not None), {n.kind for n in due}
    turn.record(Nudged(people=people, lesson="lesson" in kinds, recall="recall" in kinds, late=late))
    sent = {n.id for n in due}
    turn.change_nudges([planner.after_firing(n, turn.state, turn.now) for n in turn.state.nudges if n.id in sent])
    for nudge in due:
        if nudge.kind == "recall":
            recalling.fired(turn, nudge)
        elif nudge.kind == "recap":
            recap.fired(turn)
    recalling.plan_next(turn)


def _send_recap(turn: Turn, due: list[Nudge], above: list[Text]) -> None:
    """The week with its map, and what else is due below."""
    turn.give_up("recall")
    text, rows = recap.message(turn, due[1:])
    nudges = tuple(n.id for n in due)
    turn.send(join([*above, text]), rows, urgency="nudge", nudges=nudges, picture=network.picture(turn))


def unreachable(turn: Turn, event: BecameUnreachable) -> None:
    """Nothing arrives any more: what did not arrive is due still, and comes with the first sign of life."""
    turn.update(reachable=False)
    not_sent(turn, event.nudges)


def not_sent(turn: Turn, nudges: tuple[int, ...]) -> None:
    """What did not arrive is due still, as if it had never been sent."""
    undelivered = [n for n in turn.state.nudges if n.id in nudges]
    turn.change_nudges(
        [
            n.model_copy(update={"due": turn.now, "n": n.n + 1, "tries": max(0, n.tries - 1), "sent": False})
            for n in undelivered
        ]
    )
    if any(n.kind == "recap" for n in undelivered):
        recap.undelivered(turn)
    if undelivered:
        patience.uncount(turn, undelivered)
        turn.update(daily_on=None, messages=max(0, turn.state.messages - 1))
    if any(n.kind == "recall" for n in undelivered):
        turn.give_up("recall")


def heard(turn: Turn) -> None:
    """A sign of life: nothing has been ignored; what waited for one comes with the next daily message."""
    was_silent = turn.state.silent
    patience.release(turn)
    if was_silent:
        resumed(turn)


def back_again(turn: Turn) -> None:
    """The learner can be reached (again): what fell due in the meantime comes now, as one message."""
    turn.update(reachable=True)
    patience.release(turn)


def resumed(turn: Turn) -> bool:
    """After a pause, what fell due meanwhile comes with the next daily message; False where nothing did."""
    overdue = [n for n in turn.state.nudges if n.due is not None and n.due <= turn.now]
    _to_next_daily(turn, overdue)
    return bool(overdue)


def upkeep(turn: Turn) -> None:
    """Keeps the coach's own nudges in step: a lesson left half-way, and somebody whose turn it is."""
    recalling.plan_next(turn)
    rhythm.keep(turn)
    recap.keep(turn)
    state = turn.state
    others = tuple(n for n in state.nudges if n.kind != "lesson")
    all_done = state.finished or not _more_to_do(turn)
    if not state.set_up or all_done:
        turn.update(nudges=others)
    else:
        _lesson_nudge(turn)
    others = tuple(n for n in others if n.cadence is None)
    if all_done and not any(n.kind in ("plan", "turn") and n.due is not None for n in others):
        half = cards.half_planned(turn)
        let_be = {n.person for n in others}
        waiting = [p for p in choosing.candidates(turn) if p.contacted is None and p.id not in let_be]
        if half is not None:
            _plan_own(turn, "turn", half.id, planner.LESSON_AFTER[0])
        elif waiting:
            _plan_own(turn, "turn", waiting[0].id, planner.TURN_AFTER_DAYS)


def _more_to_do(turn: Turn) -> bool:
    """Whether the lesson still has something that the learner does; a last bite is nothing to remind of."""
    beats = list(turn.lesson.beats())
    ids = [beat.id for beat in beats]
    place = ids.index(turn.state.beat) if turn.state.beat in ids else 0
    return any(not isinstance(beat, Say) for beat in beats[place:])


def _lesson_nudge(turn: Turn) -> None:
    """A day after the last sign of life; planned anew only when that moves it."""
    state = turn.state
    nudge = next((n for n in state.nudges if n.kind == "lesson"), None)
    on = planner.own_day(turn.now, state, planner.LESSON_AFTER[0])
    if nudge is None:
        _plan_own(turn, "lesson", None, planner.LESSON_AFTER[0])
    elif nudge.on != on or nudge.due is None or nudge.tries:
        moved = planner.planned_anew(nudge, on, None, state.settings)
        turn.change_nudges([moved.model_copy(update={"tries": 0})])


def _plan_own(turn: Turn, kind: str, person: int | None, days: int) -> None:
    settings = turn.state.settings
    on = planner.own_day(turn.now, turn.state, days)
    nudge = Nudge.model_validate(
        {"id": turn.number(), "kind": kind, "person": person, "on": on, "due": planner.due(on, None, settings)}
    )
    turn.update(nudges=(*turn.state.nudges, nudge))
