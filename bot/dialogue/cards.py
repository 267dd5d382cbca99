"""How nudges look: one as a card with its buttons, several as the daily message."""

from bot.dialogue import plans, reminding
from bot.dialogue.state import Nudge, Person, Plan
from bot.dialogue.text import Text, join, rich, shorten
from bot.dialogue.turn import Rows, Turn, label

MAKING_A_PLAN = ("day", "at", "how", "line", "confirm")
LISTED = 6
"""Nudges that one message names; the rest wait for the next."""


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
    if plan is None or person is None:
        rows: Rows = (
            ((words.make_plan, f"n{nudge.id}:plan"),),
            ((words.later, f"n{nudge.id}:later"), (words.tomorrow, f"n{nudge.id}:tomorrow")),
            ((words.stop, f"n{nudge.id}:stop"),),
        )
        return _under(above, rich(words.turn, who=who)), rows
    return reminding.plan_card(turn, nudge, person, plan, _under(above, _head(turn, nudge, plan, who)))


def _under(above: Text | None, text: Text) -> Text:
    return join([above, text]) if above else text


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
    return turn.state.person(drafts[-1].person) if drafts else None


def digest(turn: Turn, due: list[Nudge]) -> tuple[Text, Rows]:
    """Several nudges in one message, each to be opened by a button."""
    words = turn.words.nudge
    today = turn.local(turn.now).date()
    half = half_planned(turn)
    past = all(n.person is not None and n.on < today for n in due)
    lines, rows = [rich(words.digest_past if past else words.digest)], []
    for nudge in due:
        if nudge.kind == "lesson":
            about, go = rich(words.digest_lesson, title=turn.lesson.title), words.lesson_go
            if half is not None:
                about, go = rich(words.half_plan, who=half.name), words.half_plan_go
            lines.append(about)
            rows.append(((go, "m:go-on"),))
            continue
        if nudge.kind == "recall":
            lines.append(rich(words.digest_recall))
            rows.append(((words.recall_go, f"n{nudge.id}:open"),))
            continue
        person, plan = turn.state.person(nudge.person), turn.state.plan_for(nudge.person)
        who = person.name if person else ""
        line = shorten(plans.spoken(turn, plan).text, 160) if plan else ""
        if nudge.kind == "retry":
            about = rich(words.digest_retry, who=who)
            lines.append(about)
            rows.append(((rich(words.open_card, who=label(who)).text, f"n{nudge.id}:open"),))
            continue
        lines.append(rich(words.digest_plan, who=who, plan=line) if plan else rich(words.digest_turn, who=who))
        rows.append(((rich(words.open_card, who=label(who)).text, f"n{nudge.id}:open"),))
    return join(lines), tuple(rows)


def about(turn: Turn, nudges: list[Nudge]) -> tuple[Text, Rows]:
    """Asks about what was last reminded of."""
    if len(nudges) > 1:
        return digest(turn, nudges[-LISTED:])
    person = turn.state.person(nudges[0].person)
    about = rich(turn.words.nudge.about, who=person.name if person else "")
    return about, reminding.rows(turn, nudges[0])
