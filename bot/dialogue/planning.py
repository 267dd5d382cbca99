"""Making an if-then plan: who, which day, at what hour, how, the first line, and one confirmation."""

import re
from datetime import date, datetime, time, timedelta

from bot.dialogue import planner
from bot.dialogue.effects import CloseButtons
from bot.dialogue.entries import Planned
from bot.dialogue.lesson import Plan as PlanBeat
from bot.dialogue.state import Draft, Nudge, Person, Plan, Waiting
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Rows, Turn, label

OFFERED = 6
DAYS = 7
HOURS = (9, 12, 15, 18, 20)
LATER = "later"
"""The verb of the button that leaves a plan for another time; on every step, so that there is a way out."""
USUAL = "t:daily"
"""The verb of the button that stands for the learner's nudge hour."""
HOW_CHARACTERS = 60
LINE_CHARACTERS = 300
_HOUR = re.compile(r"(\d{1,2})(?:\s*[:：点时時]\s*(\d{1,2}|半)?)?\s*分?")


def candidates(turn: Turn) -> list[Person]:
    """Who could be next: nobody with an open plan, those never contacted first, then in the order named."""
    free = [p for p in turn.state.people if not p.let_go and turn.state.plan_for(p.id) is None]
    return [p for p in free if p.contacted is None] or free


def start(turn: Turn) -> None:
    """A plan with whoever is free: asked where there are several."""
    free = candidates(turn)
    if len(free) == 1:
        plan_for(turn, free[0])
    else:
        waiting = Waiting(kind="first")
        turn.push(waiting)
        ask_first(turn, waiting)


def ask_first(turn: Turn, waiting: Waiting) -> None:
    """Whom to begin with, or whom next? Whom it was about until now can have a next step."""
    words, free = turn.words.plan, candidates(turn)
    beat = turn.lesson.by_id.get(waiting.beat or "")
    buttons = [(label(p.name), f"p:{p.id}") for p in free if p.id != waiting.person][:OFFERED]
    rows = [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]
    again = turn.state.person(waiting.person)
    if again is not None:
        rows.append(((rich(turn.words.nudge.next_step, who=label(again.name)).text, f"p:{again.id}"),))
    said = [rich(beat.plan) if isinstance(beat, PlanBeat) else rich(words.whom)]
    if len(free) > OFFERED:
        said.append(rich(words.someone_else))
    turn.ask(waiting, join(said), (*rows, ((words.not_now, LATER),)))


def first_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """A name from the list, typed."""
    typed = text.casefold()
    people = [p for p in turn.state.people if not p.let_go]
    exact = [p for p in people if p.name.casefold() == typed]
    found = exact or [p for p in people if p.name.casefold() in typed]
    if len(found) == 1:
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        ask_day(turn, waiting.model_copy(update={"kind": "day", "draft": Draft(person=found[0].id)}))
    else:
        turn.say(turn.words.plan.someone_else)
        ask_first(turn, waiting)


def first_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """Somebody was chosen, or nobody today."""
    person = turn.state.person(int(verb.removeprefix("p:"))) if verb.startswith("p:") else None
    if person is None:
        turn.say(turn.words.plan.another_time)
        turn.passed()
    else:
        ask_day(turn, waiting.model_copy(update={"kind": "day", "draft": Draft(person=person.id)}))


def ask_next(turn: Turn, person: int | None) -> None:
    """After a contact: a next step with the same person, or somebody else."""
    waiting = Waiting(kind="first", person=person)
    turn.push(waiting)
    ask_first(turn, waiting)


def plan_for(turn: Turn, person: Person) -> None:
    """Starts a plan about one person."""
    waiting = Waiting(kind="day", draft=Draft(person=person.id))
    turn.push(waiting)
    ask_day(turn, waiting)


def ask_day(turn: Turn, waiting: Waiting) -> None:
    """Which day?"""
    today = turn.local(turn.now).date()
    days = [today + timedelta(days=n) for n in range(DAYS + 1)]
    open_days = [day for day in days if _hours(turn, day)][:DAYS]
    buttons = [(turn.words.near_day(day, today), f"d:{day.isoformat()}") for day in open_days]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    turn.ask(waiting, rich(turn.words.plan.which_day, who=_who(turn, waiting)), (*rows, _way_out(turn)))


def _way_out(turn: Turn) -> tuple[tuple[str, str], ...]:
    return ((turn.words.plan.not_now, LATER),)


def leave(turn: Turn, waiting: Waiting) -> None:
    """The plan is left for another time; one that was to be moved stays as it was."""
    words = turn.words.plan
    turn.say(words.left_as_it_was if waiting.kind in ("move_day", "move_at") else words.another_time)
    turn.passed()


def _hours(turn: Turn, day: date) -> list[tuple[str, str]]:
    """The hours of a day that still lie ahead, as (label, verb); the nudge hour first."""
    settings, words = turn.state.settings, turn.words.plan
    usual = rich(words.usual_hour, hour=f"{settings.hour:02d}:00").text
    hours = [(f"{hour:02d}:00", f"t:{hour:02d}:00") for hour in HOURS if hour != settings.hour]
    ahead = [(text, verb) for text, verb in hours if _instant(turn, day, verb) > turn.now]
    if day != turn.state.daily_on and planner.due(day, None, settings) > turn.now:
        ahead.insert(0, (usual, USUAL))
    return ahead


def _at(verb: str) -> time | None:
    return None if verb == USUAL else time.fromisoformat(verb.removeprefix("t:"))


def _instant(turn: Turn, day: date, verb: str) -> datetime:
    return planner.due(day, _at(verb), turn.state.settings)


def day_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """A day; one that has passed since the buttons were shown is asked for again."""
    if verb == LATER:
        leave(turn, waiting)
        return
    day = date.fromisoformat(verb.removeprefix("d:"))
    if not _hours(turn, day):
        turn.say(turn.words.plan.day_over)
        ask_day(turn, waiting)
        return
    draft = _draft(waiting).model_copy(update={"on": day})
    kind = "move_at" if waiting.kind == "move_day" else "at"
    ask_at(turn, waiting.model_copy(update={"kind": kind, "draft": draft}))


def ask_at(turn: Turn, waiting: Waiting) -> None:
    """At what hour shall the reminder come?"""
    day = _draft(waiting).on
    hours = _hours(turn, day) if day else []
    if day is None or not hours:
        ask_day(turn, waiting.model_copy(update={"kind": "move_day" if waiting.kind == "move_at" else "day"}))
        return
    usual = [hour for hour in hours if hour[1] == USUAL]
    others = [hour for hour in hours if hour[1] != USUAL]
    rows = (*((hour,) for hour in usual), *(tuple(others[i : i + 3]) for i in range(0, len(others), 3)))
    turn.ask(waiting, rich(turn.words.plan.what_hour, day=turn.day(day)), (*rows, _way_out(turn)))


def at_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """An hour; one that has passed since the buttons were shown is asked for again."""
    if verb == LATER:
        leave(turn, waiting)
        return
    draft = with_hour(waiting, verb)
    if draft.on is None or planner.due(draft.on, draft.at, turn.state.settings) <= turn.now:
        turn.say(turn.words.plan.day_over)
        ask_at(turn, waiting)
    else:
        ask_how(turn, waiting.model_copy(update={"kind": "how", "draft": draft}))


def typed_hour(text: str) -> str | None:
    """The verb of an hour written in digits, on the clock of 24 hours; None where it is anything else."""
    found = _HOUR.fullmatch(text.strip())
    if not found:
        return None
    hour, minute = int(found[1]), 30 if found[2] == "半" else int(found[2] or 0)
    return f"t:{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None


def with_hour(waiting: Waiting, verb: str) -> Draft:
    """The plan being made, with the hour of a button."""
    return _draft(waiting).model_copy(update={"at": _at(verb)})


def ask_how(turn: Turn, waiting: Waiting) -> None:
    """By which way?"""
    ways = [(way, f"w:{number}") for number, way in enumerate(turn.words.plan.ways)]
    rows = tuple(tuple(ways[i : i + 2]) for i in range(0, len(ways), 2))
    turn.ask(waiting, rich(turn.words.plan.how, who=_who(turn, waiting)), (*rows, _way_out(turn)))


def how_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """One of the usual ways."""
    if verb == LATER:
        leave(turn, waiting)
    else:
        _how_known(turn, waiting, turn.words.plan.ways[int(verb.removeprefix("w:"))])


def how_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Another way, in the learner's words."""
    if len(text) > HOW_CHARACTERS:
        turn.say(turn.words.plan.way_too_long, most=str(HOW_CHARACTERS))
        ask_how(turn, waiting)
        return
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    turn.heard("how", str(_draft(waiting).person))
    _how_known(turn, waiting, " ".join(text.split()))


def _how_known(turn: Turn, waiting: Waiting, how: str) -> None:
    draft = _draft(waiting).model_copy(update={"how": how})
    ask_line(turn, waiting.model_copy(update={"kind": "line", "draft": draft}))


def ask_line(turn: Turn, waiting: Waiting) -> None:
    """What is the first thing to say? A line is at hand for who has none."""
    words, who = turn.words.plan, _who(turn, waiting)
    line = rich(words.opener, who=who).text
    turn.ask(waiting, rich(words.first_line, who=who, line=line), (((words.use_it, "use"),), _way_out(turn)))


def line_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The coach's line will do, or the plan is left."""
    if verb == LATER:
        leave(turn, waiting)
        return
    _line_known(turn, waiting, rich(turn.words.plan.opener, who=_who(turn, waiting)).text)


def line_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """The learner's own first line."""
    if len(text) > LINE_CHARACTERS:
        turn.say(turn.words.plan.line_too_long, most=str(LINE_CHARACTERS))
        ask_line(turn, waiting)
        return
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    turn.heard("line", str(_draft(waiting).person))
    _line_known(turn, waiting, text)


def _line_known(turn: Turn, waiting: Waiting, line: str) -> None:
    draft = _draft(waiting).model_copy(update={"line": line})
    ask_confirm(turn, waiting.model_copy(update={"kind": "confirm", "draft": draft}))


def ask_confirm(turn: Turn, waiting: Waiting) -> None:
    """The plan in if-then form, to be agreed to once."""
    words = turn.words.plan
    draft = _draft(waiting)
    plan = Plan(id=0, person=draft.person, on=_on(turn, draft), at=draft.at, how=draft.how, line=draft.line)
    rows: Rows = (((words.agree, "yes"),), ((words.redo, "redo"), (words.not_now, LATER)))
    turn.ask(waiting, rich(words.confirm, plan=spoken(turn, plan).text), rows)


def confirm_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The plan holds, or is made anew, or is left."""
    draft = _draft(waiting)
    if verb == LATER:
        leave(turn, waiting)
    elif verb == "redo" or turn.state.person(draft.person) is None:
        ask_day(turn, waiting.model_copy(update={"kind": "day", "draft": Draft(person=draft.person)}))
    elif planner.due(_on(turn, draft), draft.at, turn.state.settings) <= turn.now:
        turn.say(turn.words.plan.day_over)
        ask_day(turn, waiting.model_copy(update={"kind": "day"}))
    else:
        keep(turn, draft)
        turn.passed()


def keep(turn: Turn, draft: Draft) -> None:
    """Stores a confirmed plan and the nudge that will bring it back; an earlier plan for the person goes."""
    on, at = _on(turn, draft), draft.at
    plan = Plan(id=turn.number(), person=draft.person, on=on, at=at, how=draft.how, line=draft.line)
    due = planner.due(on, at, turn.state.settings)
    nudge = Nudge(id=turn.number(), kind="plan", person=plan.person, plan=plan.id, on=on, at=at, due=due)
    turn.update(
        plans=(*(p for p in turn.state.plans if p.person != plan.person), plan),
        nudges=(*(n for n in turn.state.nudges if n.person != plan.person), nudge),
    )
    turn.record(
        Planned(
            plan=plan.id,
            person=plan.person,
            day=on.isoformat(),
            hour=at.isoformat("minutes") if at else "daily",
            how=plan.how,
            line=plan.line,
        )
    )
    turn.say(turn.words.plan.kept, when=when(turn, plan))
    if turn.state.paused:
        turn.send(rich(turn.words.plan.paused), (((turn.words.pause.resume, "m:resume"),),))


def spoken(turn: Turn, plan: Plan) -> Text:
    """The plan in if-then form, in the learner's words."""
    person = turn.state.person(plan.person)
    who = person.name if person else ""
    return rich(turn.words.plan.if_then, when=when(turn, plan), who=who, how=plan.how, line=plan.line)


def when(turn: Turn, plan: Plan) -> str:
    """Day, weekday and hour."""
    hour = plan.at or time(turn.state.settings.hour)
    return f"{turn.day(plan.on)} {hour.isoformat('minutes')}"


def _draft(waiting: Waiting) -> Draft:
    return waiting.draft or Draft(person=0)


def _on(turn: Turn, draft: Draft) -> date:
    return draft.on or turn.local(turn.now).date()


def _who(turn: Turn, waiting: Waiting) -> str:
    person = turn.state.person(_draft(waiting).person)
    return person.name if person else ""
