"""/plan: what is coming, in order of date: plans in the learner's words, and people whose turn it will be."""

from datetime import date

from bot.dialogue.agenda import Agenda, Appointment
from bot.dialogue.effects import SendFile
from bot.dialogue.nudges import rhythm
from bot.dialogue.people import circle
from bot.dialogue.planning import plans
from bot.dialogue.state import Nudge, Person, Plan
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Rows, Turn, label

LISTED = 8
Coming = tuple[Person, Plan | Nudge]


def show(turn: Turn) -> None:
    """/plan: each can be opened, and moved or dropped there."""
    words, listed = turn.words.plan, _coming(turn)[:LISTED]
    make = ((words.make_one, "m:plan-new"),)
    if not listed:
        turn.send(rich(words.none if circle.listed(turn) else words.none_nobody), (make,))
        return
    lines, rows = _paused(turn), []
    today, heads = turn.local(turn.now).date(), {True: words.past_head, False: words.list_head}
    for person, item in listed:
        head = heads.pop(item.on < today, None)
        if head:
            lines.append(rich(head))
        lines.append(_line(turn, person, item))
        verb = "plan-of" if isinstance(item, Plan) else "turn-of"
        rows.append(((rich(words.open_plan, who=label(person.name)).text, f"m:{verb}:{person.id}"),))
    keep_them = ((turn.words.agenda.keep, "m:calendar"),)
    turn.send(join(lines), (*rows, make, keep_them))


def ahead(turn: Turn) -> list[tuple[Person, date]]:
    """Whose turn it is or will be, and on which day; the next first."""
    today = turn.local(turn.now).date()
    return [(person, max(item.on, today)) for person, item in _coming(turn)]


def keep(turn: Turn) -> None:
    """The reminders of /plan that are still to come, as a file for the learner's calendar."""
    words = turn.words.agenda
    appointments = tuple(
        Appointment(
            nudge=nudge.id,
            n=nudge.n,
            person=person.id,
            at=nudge.due,
            summary=rich(words.summary, who=person.name).text,
            description=plans.spoken(turn, plan).text if (plan := turn.state.plan_for(person.id)) else "",
        )
        for nudge in sorted(turn.state.nudges, key=lambda n: (n.on, n.id))
        if nudge.due is not None
        and nudge.due > turn.now
        and (person := turn.state.person(nudge.person)) is not None
    )
    if not appointments:
        turn.say(words.none)
        return
    agenda = Agenda(title=rich(words.title).text, made=turn.now, appointments=appointments)
    caption = rich(words.caption, count=str(len(appointments)))
    turn.effects.append(SendFile(what="agenda", name=words.file_name, caption=caption, agenda=agenda))


def _coming(turn: Turn) -> list[Coming]:
    """Plans, and turns that are still to come; a person has one or the other."""
    state = turn.state
    items: list[Plan | Nudge] = [
        *state.plans,
        *(n for n in state.nudges if n.kind in ("turn", "retry") and n.due is not None),
    ]
    found = [(person, item) for item in items if (person := state.person(item.person)) is not None]
    return sorted(found, key=lambda f: (f[1].on, f[1].at is not None, f[1].at, f[1].id))


def _line(turn: Turn, person: Person, item: Plan | Nudge) -> Text:
    words = turn.words.plan
    if isinstance(item, Plan):
        return rich(turn.words.nudge.quote, plan=plans.spoken(turn, item))
    when = plans.moment(turn, item.on, item.at)
    return rich(words.turn_line, when=when, who=person.name)


def _paused(turn: Turn) -> list[Text]:
    words = turn.words.plan
    if turn.state.paused:
        return [rich(words.paused)]
    until = turn.state.rests_until
    return [rich(words.resting, day=turn.day(until))] if until is not None and rhythm.rests(turn) else []


def turn_card(turn: Turn, person: Person) -> None:
    """One turn that is coming, with what can be done about it."""
    nudge = next((n for n in turn.state.nudges if n.person == person.id and n.kind in ("turn", "retry")), None)
    if nudge is None or nudge.due is None:
        show(turn)
        return
    words = turn.words.nudge
    rows: Rows = (
        ((words.make_plan, f"m:plan-for:{person.id}"), (words.done, f"m:done:{person.id}")),
        ((words.move, f"m:move:{person.id}"), (words.leave_be, f"m:leave:{person.id}")),
    )
    turn.send(_line(turn, person, nudge), rows)
