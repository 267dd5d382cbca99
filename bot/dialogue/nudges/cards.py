"""How nudges look: one as a card with its buttons, several as the daily message."""

from datetime import datetime
from unicodedata import east_asian_width

from bot.dialogue.nudges import reminding
from bot.dialogue.planning import choosing, plans
from bot.dialogue.state import Nudge, Person, Plan
from bot.dialogue.text import Text, join, rich, shorten
from bot.dialogue.turn import Rows, Turn, label

MAKING_A_PLAN = ("day", "at", "when", "how", "line", "confirm")
LISTED = 6
"""Nudges that one message names; the rest wait for the next."""
PLAN_COLUMNS = 480
"""For all plans of one message together, a Chinese character taking two: more would not fit on a screen."""


def card(turn: Turn, nudge: Nudge, above: Text | None = None) -> tuple[Text, Rows]:
    """One nudge with its buttons, under a remark where there is one."""
    words = turn.words.nudge
    half = half_planned(turn)
    if half is not None and nudge.person in (None, half.id):
        text, go = rich(words.half_plan, who=half.name), words.half_plan_go
        return _under(above, text), (((go, "m:lesson"),), ((words.lesson_rest, "m:rest"),))
    if nudge.kind == "lesson":
        text = rich(words.lesson, title=turn.lesson.title)
        return _under(above, text), (((words.lesson_go, "m:lesson"),), ((words.lesson_rest, "m:rest"),))
    person, plan = turn.state.person(nudge.person), turn.state.plan_for(nudge.person)
    who = person.name if person else ""
    if nudge.kind == "retry" and person is not None:
        return reminding.retry_card(turn, nudge, person, above)
    if plan is None and person is not None and person.contacted is not None:
        return _again(turn, nudge, person, person.contacted, above)
    if plan is None or person is None:
        rows: Rows = (
            ((words.make_plan, f"n{nudge.id}:plan"),),
            ((words.later, f"n{nudge.id}:later"), (words.tomorrow, f"n{nudge.id}:tomorrow")),
            ((words.stop, f"n{nudge.id}:stop"),),
        )
        head = rich(words.turn, who=who)
        known = person is not None and (person.closeness or person.origin)
        text = join([head, choosing.why(turn, person)], "\n") if person and known else head
        return _under(above, text), rows
    return reminding.plan_card(turn, nudge, person, plan, _under(above, _head(turn, nudge, plan, who)))


def _under(above: Text | None, text: Text) -> Text:
    return join([above, text]) if above else text


def _again(turn: Turn, nudge: Nudge, person: Person, contacted: datetime, above: Text | None) -> tuple[Text, Rows]:
    """Somebody whose turn it is again, counted from the last contact."""
    words = turn.words.nudge
    rows: Rows = (
        ((words.make_plan, f"n{nudge.id}:plan"), (words.done, f"n{nudge.id}:done")),
        ((words.later, f"n{nudge.id}:later"), (words.tomorrow, f"n{nudge.id}:tomorrow")),
        ((words.leave_be, f"n{nudge.id}:leave"),),
    )
    text = rich(words.turn_again, who=person.name, day=turn.day(turn.local(contacted).date()))
    return _under(above, text), rows


def _head(turn: Turn, nudge: Nudge, plan: Plan, who: str) -> Text:
    """On its day a plan is due; later it was missed, or already mentioned."""
    words = turn.words.nudge
    if missed(turn, nudge):
        return rich(words.missed, day=turn.day(plan.on), who=who)
    over = plan.on < turn.local(turn.now).date()
    return rich(words.again if over else words.plan, who=who)


def missed(turn: Turn, nudge: Nudge) -> bool:
    """Whether the day of the plan is over, and this is the first word since: the card then says so by itself."""
    plan = turn.state.plan_for(nudge.person)
    return plan is not None and plan.on < turn.local(turn.now).date() and not nudge.tries


def half_planned(turn: Turn) -> Person | None:
    """Whom a plan was being made about when the learner stopped."""
    drafts = [w.draft for w in turn.state.waiting if w.draft is not None and w.kind in MAKING_A_PLAN]
    person = turn.state.person(drafts[-1].person) if drafts else None
    return None if person is None or person.let_go else person


def digest(turn: Turn, due: list[Nudge]) -> tuple[Text, Rows]:
    """Several nudges in one message, each to be opened by a button."""
    words = turn.words.nudge
    today = turn.local(turn.now).date()
    half = half_planned(turn)
    past = all(n.person is not None and n.on < today for n in due)
    lines, rows = [rich(words.digest_past if past else words.digest)], []
    for nudge in due:
        rows.append((opens(turn, nudge),))
        if nudge.kind == "lesson":
            about = rich(words.digest_lesson, title=turn.lesson.title)
            lines.append(rich(words.half_plan, who=half.name) if half is not None else about)
            continue
        if nudge.kind == "recall":
            lines.append(rich(words.digest_recall))
            continue
        person, plan = turn.state.person(nudge.person), turn.state.plan_for(nudge.person)
        who = person.name if person else ""
        if nudge.kind == "retry":
            lines.append(rich(words.digest_retry, who=label(who)))
        else:
            lines.append(_line(turn, person, plan, PLAN_COLUMNS // len(due)))
    return join(lines), tuple(rows)


def opens(turn: Turn, nudge: Nudge) -> tuple[str, str]:
    """The button that opens one of several nudges."""
    words, person = turn.words.nudge, turn.state.person(nudge.person)
    if nudge.kind == "lesson":
        return (words.half_plan_go if half_planned(turn) is not None else words.lesson_go), "m:go-on"
    if nudge.kind == "recall":
        return words.recall_go, f"n{nudge.id}:open"
    return rich(words.open_card, who=label(person.name if person else "")).text, f"n{nudge.id}:open"


def _line(turn: Turn, person: Person | None, plan: Plan | None, columns: int) -> Text:
    """One person in the daily message, the plan cut to so many columns."""
    words, who = turn.words.nudge, label(person.name) if person else ""
    if plan is not None:
        return rich(words.digest_plan, who=who, plan=_cut(plans.spoken(turn, plan).text, columns))
    if person is not None and person.contacted is not None:
        day = turn.day(turn.local(person.contacted).date())
        return rich(words.digest_again, who=who, day=day)
    return rich(words.digest_turn, who=who)


def _cut(words: str, columns: int) -> str:
    """One line of at most so many columns."""
    room = columns
    for place, character in enumerate(words):
        room -= 2 if east_asian_width(character) in "WF" else 1
        if room < 0:
            return shorten(words, place)
    return shorten(words, len(words))


def about(turn: Turn, nudges: list[Nudge]) -> tuple[Text, Rows]:
    """Asks about what was last reminded of."""
    if len(nudges) > 1:
        return digest(turn, nudges[-LISTED:])
    person = turn.state.person(nudges[0].person)
    about = rich(turn.words.nudge.about, who=person.name if person else "")
    return about, reminding.rows(turn, nudges[0])
