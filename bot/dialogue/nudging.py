"""A nudge's life in the conversation: it comes due, is answered by a button, and what came of it is asked."""

from datetime import timedelta

from bot.dialogue import planner, planning
from bot.dialogue.effects import CloseButtons
from bot.dialogue.entries import Contacted, Nudged, Outcome, PlanDropped, PlanMoved
from bot.dialogue.events import BecameUnreachable, NudgeDue
from bot.dialogue.lesson import Say
from bot.dialogue.state import Draft, Nudge, Person, Plan, Waiting
from bot.dialogue.text import Text, join, rich, shorten
from bot.dialogue.turn import Rows, Turn, label

IN_WORDS = ("ask", "people", "how", "line", "outcome", "zone_time", "first")
"""Questions that are answered in words: what is typed then is the answer to them."""
LISTED = 6
"""Nudges that one message names; the rest wait for the next."""
MAKING_A_PLAN = ("day", "at", "how", "line", "confirm")
IN_MID_LESSON = ("bite", "choose", "ask", "people", "first", *MAKING_A_PLAN)


def fell_due(turn: Turn, event: NudgeDue) -> None:
    """Gathers everything that is due now into one message, or moves it to a better moment."""
    nudge = turn.state.nudge(event.nudge)
    if nudge is None or nudge.n != event.n or nudge.due is None or nudge.due > turn.now:
        return
    if not turn.state.nudgeable:
        return
    due = [n for n in turn.state.nudges if n.due is not None and n.due <= turn.now]
    if _busy(turn):
        _move(turn, due, minutes=10)
        return
    today = turn.local(turn.now).date()
    if _asleep(turn, due) or (turn.state.daily_on == today and all(n.at is None for n in due)):
        _to_next_daily(turn, due)
        return
    due.sort(key=lambda n: (n.kind != "plan", n.kind != "turn", n.due, n.id))
    _send(turn, due[:LISTED])
    _to_next_daily(turn, due[LISTED:])


def _busy(turn: Turn) -> bool:
    waiting, seen = turn.waiting, turn.state.seen
    recently = seen is not None and turn.now - seen < planner.IN_LESSON
    return recently and waiting is not None and waiting.kind in IN_MID_LESSON


def _asleep(turn: Turn, due: list[Nudge]) -> bool:
    """Late and at night: a nudge on time was asked for at that hour, and is sent."""
    return planner.is_night(turn.now, turn.state.settings) and _late(turn, due)


def _late(turn: Turn, due: list[Nudge]) -> bool:
    return any(n.due is not None and turn.now - n.due > planner.LATE for n in due)


def _move(turn: Turn, due: list[Nudge], minutes: int) -> None:
    later = turn.now + timedelta(minutes=minutes)
    _replace(turn, [n.model_copy(update={"due": later, "n": n.n + 1}) for n in due])


def _to_next_daily(turn: Turn, due: list[Nudge]) -> None:
    settings = turn.state.settings
    on = planner.daily(turn.now, settings, turn.state.daily_on)
    _replace(turn, [planner.planned_anew(n, on, None, settings) for n in due])


def _replace(turn: Turn, changed: list[Nudge]) -> None:
    by_id = {n.id: n for n in changed}
    turn.update(nudges=tuple(by_id.get(n.id, n) for n in turn.state.nudges))


def _send(turn: Turn, due: list[Nudge]) -> None:
    late = _late(turn, due)
    if any(n.at is None for n in due):
        turn.update(daily_on=turn.local(turn.now).date())
    text, rows = _card(turn, due[0]) if len(due) == 1 else _digest(turn, due)
    if late and len(due) > 1:
        text = join([rich(turn.words.nudge.late), text])
    turn.send(text, rows, urgency="nudge", nudges=tuple(n.id for n in due))
    people = tuple(n.person for n in due if n.person is not None)
    turn.record(Nudged(people=people, lesson=any(n.kind == "lesson" for n in due), late=late))
    _replace(turn, [planner.after_firing(n, turn.state, turn.now) for n in due])


def _card(turn: Turn, nudge: Nudge) -> tuple[Text, Rows]:
    words = turn.words.nudge
    half = _half_planned(turn)
    if half is not None and nudge.person in (None, half.id):
        text, go = rich(words.half_plan, who=half.name), words.half_plan_go
        return text, (((go, "m:lesson"),), ((words.lesson_rest, "m:rest"),))
    if nudge.kind == "lesson":
        text = rich(words.lesson, title=turn.lesson.title)
        return text, (((words.lesson_go, "m:lesson"),), ((words.lesson_rest, "m:rest"),))
    person, plan = turn.state.person(nudge.person), turn.state.plan_for(nudge.person)
    who = person.name if person else ""
    if plan is None:
        rows: Rows = (
            ((words.make_plan, f"n{nudge.id}:plan"),),
            ((words.later, f"n{nudge.id}:later"), (words.stop, f"n{nudge.id}:stop")),
        )
        return rich(words.turn, who=who), rows
    quoted = rich(words.quote, plan=planning.spoken(turn, plan).text)
    return join([_head(turn, nudge, plan, who), quoted, rich(words.reassurance)], "\n"), _plan_rows(turn, nudge)


def _head(turn: Turn, nudge: Nudge, plan: Plan, who: str) -> Text:
    """On its day a plan is due; later it was missed, or already mentioned."""
    words = turn.words.nudge
    if nudge.tries:
        return rich(words.again, who=who)
    if plan.on < turn.local(turn.now).date() and nudge.on == plan.on:
        return rich(words.missed, day=turn.day(plan.on), who=who)
    return rich(words.plan, who=who)


def _half_planned(turn: Turn) -> Person | None:
    """Whom a plan was being made about when the learner stopped."""
    drafts = [w.draft for w in turn.state.waiting if w.draft is not None and w.kind in MAKING_A_PLAN]
    return turn.state.person(drafts[-1].person) if drafts else None


def _plan_rows(turn: Turn, nudge: Nudge) -> Rows:
    words = turn.words.nudge
    return (
        ((words.done, f"n{nudge.id}:done"), (words.later, f"n{nudge.id}:later")),
        ((words.move, f"n{nudge.id}:move"), (words.stop, f"n{nudge.id}:stop")),
    )


def _digest(turn: Turn, due: list[Nudge]) -> tuple[Text, Rows]:
    words = turn.words.nudge
    today = turn.local(turn.now).date()
    past = all(n.kind != "lesson" and n.on < today for n in due)
    lines, rows = [rich(words.digest_past if past else words.digest)], []
    for nudge in due:
        if nudge.kind == "lesson":
            lines.append(rich(words.digest_lesson, title=turn.lesson.title))
            rows.append(((words.lesson_go, "m:lesson"),))
            continue
        person, plan = turn.state.person(nudge.person), turn.state.plan_for(nudge.person)
        who = person.name if person else ""
        line = shorten(planning.spoken(turn, plan).text, 160) if plan else ""
        lines.append(rich(words.digest_plan, who=who, plan=line) if plan else rich(words.digest_turn, who=who))
        rows.append(((rich(words.open_card, who=label(who)).text, f"n{nudge.id}:open"),))
    return join(lines), tuple(rows)


def tapped(turn: Turn, nudge: Nudge, verb: str) -> bool:
    """A button of a nudge; False where it has no such button."""
    person = turn.state.person(nudge.person)
    if person is None:
        return False
    if verb == "open":
        turn.send(*_card(turn, nudge))
    elif verb == "done":
        contacted(turn, person)
    elif verb == "later":
        _later(turn, nudge)
    elif verb == "move":
        ask_move(turn, nudge)
    elif verb == "stop":
        stop(turn, person)
    elif verb == "plan":
        _replace(turn, [nudge.model_copy(update={"due": None, "n": nudge.n + 1})])
        planning.plan_for(turn, person)
    else:
        return False
    return True


def answered_in_words(turn: Turn, text: str) -> bool:
    """What is typed after a reminder, where no question waits for words; False where it says nothing about it."""
    open_now = [n for n in turn.state.nudges if n.sent and turn.state.plan_for(n.person)]
    if not open_now or (turn.waiting is not None and turn.waiting.kind in IN_WORDS):
        return False
    typed, words = turn.words.typed, turn.words.nudge
    if len(open_now) == 1:
        for meant, verb in (((words.done, *typed.done), "done"), ((words.later, *typed.later), "later")):
            if typed.means(meant, text):
                return tapped(turn, open_now[0], verb)
    if turn.waiting is not None:
        return False
    text_, rows = _about(turn, open_now)
    turn.send(text_, rows)
    return True


def _about(turn: Turn, nudges: list[Nudge]) -> tuple[Text, Rows]:
    """Asks about what was last reminded of."""
    if len(nudges) > 1:
        return _digest(turn, nudges[-LISTED:])
    person = turn.state.person(nudges[0].person)
    about = rich(turn.words.nudge.about, who=person.name if person else "")
    return about, _plan_rows(turn, nudges[0])


def contacted(turn: Turn, person: Person) -> None:
    """The real contact: what was planned is done, and what came of it is asked."""
    turn.record(Contacted(person=person.id))
    turn.change_person(person.model_copy(update={"contacted": turn.now}))
    _close(turn, person)
    turn.say(turn.words.nudge.well_done)
    waiting = Waiting(kind="outcome", person=person.id)
    turn.push(waiting)
    ask_outcome(turn, waiting)


def _close(turn: Turn, person: Person) -> None:
    turn.update(
        plans=tuple(p for p in turn.state.plans if p.person != person.id),
        nudges=tuple(n for n in turn.state.nudges if n.person != person.id),
    )


def _later(turn: Turn, nudge: Nudge) -> None:
    settings = turn.state.settings
    on, at = planner.snoozed(turn.now, settings)
    moved = planner.planned_anew(nudge, on, at, settings)
    _replace(turn, [moved.model_copy(update={"tries": 0})])
    hour = at.isoformat("minutes") if at else f"{settings.hour:02d}:00"
    turn.say(turn.words.nudge.snoozed, when=f"{turn.day(on)} {hour}")


def ask_move(turn: Turn, nudge: Nudge) -> None:
    """Another day, another hour."""
    waiting = Waiting(kind="move_day", nudge=nudge.id, draft=Draft(person=nudge.person or 0))
    turn.push(waiting)
    planning.ask_day(turn, waiting)


def move_at_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The plan and its nudge go to the new day and hour."""
    if verb == planning.LATER:
        planning.leave(turn, waiting)
        return
    nudge, draft = turn.state.nudge(waiting.nudge), planning.with_hour(waiting, verb)
    if nudge is None or draft.on is None:
        turn.say(turn.words.nudge.gone)
        turn.passed()
        return
    if planner.due(draft.on, draft.at, turn.state.settings) <= turn.now:
        turn.say(turn.words.plan.day_over)
        planning.ask_at(turn, waiting)
        return
    moved = planner.planned_anew(nudge, draft.on, draft.at, turn.state.settings)
    _replace(turn, [moved.model_copy(update={"tries": 0})])
    plan = turn.state.plan_for(nudge.person)
    if plan is not None:
        new = plan.model_copy(update={"on": draft.on, "at": draft.at})
        turn.update(plans=tuple(new if p.id == plan.id else p for p in turn.state.plans))
        at = draft.at.isoformat("minutes") if draft.at else "daily"
        turn.record(PlanMoved(plan=plan.id, person=plan.person, day=draft.on.isoformat(), hour=at))
        turn.say(turn.words.nudge.moved, when=planning.when(turn, new))
    turn.passed()


def stop(turn: Turn, person: Person) -> None:
    """不联系了: no question why, and no further nudge about this person."""
    plan = turn.state.plan_for(person.id)
    if plan is not None:
        turn.record(PlanDropped(plan=plan.id, person=person.id))
    turn.change_person(person.model_copy(update={"let_go": True}))
    _close(turn, person)
    turn.say(turn.words.nudge.stopped, who=person.name)


def ask_outcome(turn: Turn, waiting: Waiting) -> None:
    """What came of it?"""
    words, person = turn.words.nudge, turn.state.person(waiting.person)
    rows: Rows = (((words.no_answer, "waiting"), (words.skip_outcome, "skip")),)
    turn.ask(waiting, rich(words.outcome, who=person.name if person else ""), rows)


def outcome_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """No answer yet counts as an outcome; nothing said is fine too."""
    if verb == "waiting":
        _came_of_it(turn, waiting, turn.words.nudge.no_answer)
        turn.say(turn.words.nudge.no_answer_fine)
    else:
        turn.say(turn.words.nudge.outcome_skipped)
    turn.passed()
    planning.ask_next(turn, waiting.person)


def outcome_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """The outcome in the learner's words; then the next person is offered."""
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    _came_of_it(turn, waiting, text)
    turn.heard("outcome", str(waiting.person))
    person = turn.state.person(waiting.person)
    turn.say(turn.words.nudge.outcome_kept, who=person.name if person else "", quote=shorten(text, 60))
    turn.passed()
    planning.ask_next(turn, waiting.person)


def _came_of_it(turn: Turn, waiting: Waiting, text: str) -> None:
    message_id = getattr(turn.event, "message_id", None)
    turn.record(Outcome(person=waiting.person or 0, text=text), message_id)


def unreachable(turn: Turn, event: BecameUnreachable) -> None:
    """Nothing arrives any more: what did not arrive is due still, and comes with the first sign of life."""
    turn.update(reachable=False)
    undelivered = [n for n in turn.state.nudges if n.id in event.nudges]
    _replace(
        turn,
        [
            n.model_copy(update={"due": turn.now, "n": n.n + 1, "tries": max(0, n.tries - 1), "sent": False})
            for n in undelivered
        ],
    )
    if undelivered:
        turn.update(daily_on=None)


def back_again(turn: Turn) -> None:
    """The learner can be reached (again): what fell due in the meantime is claimed anew, as one message."""
    turn.update(reachable=True)
    overdue = [n for n in turn.state.nudges if n.due is not None and n.due <= turn.now]
    _replace(turn, [n.model_copy(update={"n": n.n + 1}) for n in overdue])


def resumed(turn: Turn) -> bool:
    """After a pause, what fell due meanwhile comes with the next daily message; False where nothing did."""
    overdue = [n for n in turn.state.nudges if n.due is not None and n.due <= turn.now]
    _to_next_daily(turn, overdue)
    return bool(overdue)


def upkeep(turn: Turn) -> None:
    """Keeps the coach's own nudges in step: a lesson left half-way, and somebody whose turn it is."""
    state = turn.state
    others = tuple(n for n in state.nudges if n.kind != "lesson")
    all_done = state.finished or not _more_to_do(turn)
    if not state.set_up or all_done:
        turn.update(nudges=others)
    else:
        _lesson_nudge(turn)
    if all_done and not any(n.kind in ("plan", "turn") for n in others):
        half = _half_planned(turn)
        waiting = [p for p in planning.candidates(turn) if p.contacted is None]
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
    on = planner.daily(turn.now, state.settings, state.daily_on, days=planner.LESSON_AFTER[0])
    if nudge is None:
        _plan_own(turn, "lesson", None, planner.LESSON_AFTER[0])
    elif nudge.on != on or nudge.due is None or nudge.tries:
        moved = planner.planned_anew(nudge, on, None, state.settings)
        _replace(turn, [moved.model_copy(update={"tries": 0})])


def _plan_own(turn: Turn, kind: str, person: int | None, days: int) -> None:
    settings = turn.state.settings
    on = planner.daily(turn.now, settings, turn.state.daily_on, days=days)
    nudge = Nudge.model_validate(
        {"id": turn.number(), "kind": kind, "person": person, "on": on, "due": planner.due(on, None, settings)}
    )
    turn.update(nudges=(*turn.state.nudges, nudge))
