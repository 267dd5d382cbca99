"""Making an if-then plan step by step: which day, at what hour, how, the first line, and one confirmation."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from bot.dialogue import planner
from bot.dialogue.answers import read
from bot.dialogue.effects import CloseButtons
from bot.dialogue.people import acquaintance
from bot.dialogue.planning import openers, plans
from bot.dialogue.planning.cancelling import cancels
from bot.dialogue.planning.openers import About
from bot.dialogue.state import Draft, Person, Plan, Waiting, WaitingKind
from bot.dialogue.text import Text, rich
from bot.dialogue.turn import Rows, Turn
from bot.dialogue.words.opener_words import Opener

DAYS = 7
HOURS = (9, 12, 15, 18, 20)
LATER = "later"
"""The verb of the button that leaves a plan for another time; on every step, so that there is a way out."""
BACK = "back"
"""The verb of the button that goes one step back, with all that was chosen."""
ANOTHER = "another"
"""The verb of the button that shows the next opener in the place of this one."""
USUAL = "t:daily"
"""The verb of the button that stands for the learner's nudge hour."""
HOW_CHARACTERS = 60
LINE_CHARACTERS = 300
_UNSURE = re.compile(r"不知|不晓|不会|想不|没想|\b(?:know|idea|think|sure)\b", re.IGNORECASE)
"""Of a few words, those that say that there are none yet; any others are a first line."""


def ask_day(turn: Turn, waiting: Waiting, said: str = "") -> None:
    """Which day? Asked in other words where what was typed could not be read."""
    today = turn.local(turn.now).date()
    days = [today + timedelta(days=n) for n in range(DAYS + 1)]
    open_days = [day for day in days if _hours(turn, day)][:DAYS]
    buttons = [(turn.words.near_day(day, today), f"d:{day.isoformat()}") for day in open_days]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    text = rich(said) if said else rich(turn.words.plan.which_day, who=_who(turn, waiting))
    turn.ask(waiting, text, (*rows, way_out(turn, waiting)))


def way_out(turn: Turn, waiting: Waiting) -> tuple[tuple[str, str], ...]:
    """A step back where there is one, and the way out."""
    back = ((turn.words.lesson.back, BACK),) if waiting.kind in STEP_BEFORE else ()
    return (*back, (turn.words.plan.not_now, LATER))


def way_out_tapped(turn: Turn, waiting: Waiting, verb: str) -> bool:
    """Goes a step back or leaves; False where another button was tapped."""
    if verb == LATER:
        leave(turn, waiting)
    elif verb == BACK:
        kind, ask = STEP_BEFORE[waiting.kind]
        ask(turn, waiting.model_copy(update={"kind": kind}))
    else:
        return False
    return True


def leave(turn: Turn, waiting: Waiting) -> None:
    """The plan is left for another time; one that was to be moved stays as it was."""
    words = turn.words.plan
    nudge = turn.state.nudge(waiting.nudge)
    if waiting.kind not in ("move_day", "move_at", "move_when"):
        turn.say(words.another_time)
    elif nudge is not None and (nudge.due is None or nudge.sent):
        on = planner.daily(turn.now, turn.state.settings, turn.state.daily_on, days=1)
        turn.change_nudges([planner.planned_anew(nudge, on, None, turn.state.settings)])
        turn.say(turn.words.nudge.snoozed, when=f"{turn.day(on)} {turn.state.settings.hour:02d}:00")
    else:
        turn.say(words.left_as_it_was)
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
    if way_out_tapped(turn, waiting, verb):
        return
    day = date.fromisoformat(verb.removeprefix("d:"))
    if not _hours(turn, day):
        turn.say(turn.words.plan.day_over)
        ask_day(turn, waiting)
        return
    draft = _draft(waiting).model_copy(update={"on": day})
    kind = "move_at" if waiting.kind == "move_day" else "at"
    ask_at(turn, waiting.model_copy(update={"kind": kind, "draft": draft}))


def ask_at(turn: Turn, waiting: Waiting, said: str = "") -> None:
    """At what hour shall the reminder come? Asked in other words where what was typed could not be read."""
    day = _draft(waiting).on
    hours = _hours(turn, day) if day else []
    if day is None or not hours:
        ask_day(turn, waiting.model_copy(update={"kind": "move_day" if waiting.kind == "move_at" else "day"}))
        return
    usual = [hour for hour in hours if hour[1] == USUAL]
    others = [hour for hour in hours if hour[1] != USUAL]
    rows = (*((hour,) for hour in usual), *(tuple(others[i : i + 3]) for i in range(0, len(others), 3)))
    text = rich(said) if said else rich(turn.words.plan.what_hour, day=turn.day(day))
    turn.ask(waiting, text, (*rows, way_out(turn, waiting)))


def at_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """An hour; one that has passed since the buttons were shown is asked for again."""
    if way_out_tapped(turn, waiting, verb):
        return
    draft = with_hour(waiting, verb)
    if draft.on is None or planner.due(draft.on, draft.at, turn.state.settings) <= turn.now:
        turn.say(turn.words.plan.day_over)
        ask_at(turn, waiting)
    else:
        ask_how(turn, waiting.model_copy(update={"kind": "how", "draft": draft}))


def with_hour(waiting: Waiting, verb: str) -> Draft:
    """The plan being made, with the hour of a button."""
    return _draft(waiting).model_copy(update={"at": _at(verb)})


def ask_how(turn: Turn, waiting: Waiting) -> None:
    """By which way?"""
    ways = [(way, f"w:{number}") for number, way in enumerate(turn.words.plan.ways)]
    rows = tuple(tuple(ways[i : i + 2]) for i in range(0, len(ways), 2))
    turn.ask(waiting, rich(turn.words.plan.how, who=_who(turn, waiting)), (*rows, way_out(turn, waiting)))


def how_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """One of the usual ways."""
    if not way_out_tapped(turn, waiting, verb):
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
    opener = _opener(turn, waiting)
    turn.ask(_offering(waiting, opener), *_first_line(turn, waiting, opener))


def _first_line(turn: Turn, waiting: Waiting, opener: Opener) -> tuple[Text, Rows]:
    words, person = turn.words.plan, _person(turn, waiting)
    text = rich(words.first_line, who=person.name, line=openers.said(opener, person))
    return text, (((words.use_it, "use"), (turn.words.nudge.another, ANOTHER)), way_out(turn, waiting))


def line_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The coach's line will do, or another is wanted, or the plan is left."""
    if way_out_tapped(turn, waiting, verb):
        return
    opener = _opener(turn, waiting)
    if verb == ANOTHER:
        opener = openers.next_one(turn, _about(turn, waiting), instead_of=opener.id) or opener
        turn.ask_differently(_offering(waiting, opener), *_first_line(turn, waiting, opener))
    else:
        _line_known(turn, waiting, openers.said(opener, _person(turn, waiting)).text)


def _opener(turn: Turn, waiting: Waiting) -> Opener:
    """The one that is offered already, or the next that fits."""
    offered = openers.by_id(turn, _draft(waiting).opener)
    return offered or openers.next_one(turn, _about(turn, waiting)) or turn.words.openers.lines[0]


def _offering(waiting: Waiting, opener: Opener) -> Waiting:
    return waiting.model_copy(update={"draft": _draft(waiting).model_copy(update={"opener": opener.id})})


def _about(turn: Turn, waiting: Waiting) -> About:
    draft = _draft(waiting)
    return About(_person(turn, waiting), how=draft.how, after="hard" if draft.smaller else None)


def line_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """The learner's own first line; or words that call the plan off."""
    if cancels(text, (_who(turn, waiting),)):
        turn.close_buttons()
        leave(turn, waiting)
        return
    if len(text) > LINE_CHARACTERS:
        turn.say(turn.words.plan.line_too_long, most=str(LINE_CHARACTERS))
        ask_line(turn, waiting)
        return
    if _no_line(turn, text, _who(turn, waiting)):
        turn.say(turn.words.plan.no_line)
        ask_line(turn, waiting)
        return
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    turn.heard("line", str(_draft(waiting).person))
    _line_known(turn, waiting, text)


def _no_line(turn: Turn, text: str, who: str) -> bool:
    """Whether the learner says that nothing comes to mind, or asks for help, instead of a first line.

    "Are you free?" sounds like putting it off, but said to somebody, or as a question, it is a first line.
    """
    typed = turn.words.typed
    if (who and who in text) or text.rstrip().endswith(("?", "？")):
        return False
    reading = read(text, question="", lang=turn.state.language)
    unsure = reading.kind == "empty" and (reading.rule == "empty-filler" or _UNSURE.search(text) is not None)
    says_nothing = unsure or not any(c.isalpha() for c in text)
    return says_nothing or reading.kind == "refusal" or typed.means((*typed.nobody, *typed.no), text)


def _line_known(turn: Turn, waiting: Waiting, line: str) -> None:
    draft = _draft(waiting).model_copy(update={"line": line})
    ask_confirm(turn, waiting.model_copy(update={"kind": "confirm", "draft": draft}))


def ask_confirm(turn: Turn, waiting: Waiting) -> None:
    """The plan in if-then form, to be agreed to once."""
    words = turn.words.plan
    draft = _draft(waiting)
    plan = Plan(
        id=0, person=draft.person, on=plans.day_of(turn, draft), at=draft.at, how=draft.how, line=draft.line
    )
    rows: Rows = (((words.agree, "yes"),), ((words.redo, "redo"),), way_out(turn, waiting))
    turn.ask(waiting, rich(words.confirm, plan=plans.spoken(turn, plan).text), rows)


def confirm_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The plan holds, or is made anew, or is left."""
    draft = _draft(waiting)
    if way_out_tapped(turn, waiting, verb):
        return
    if verb == "redo" or turn.state.person(draft.person) is None:
        ask_day(turn, waiting.model_copy(update={"kind": "day", "draft": Draft(person=draft.person)}))
    elif planner.due(plans.day_of(turn, draft), draft.at, turn.state.settings) <= turn.now:
        turn.say(turn.words.plan.day_over)
        ask_day(turn, waiting.model_copy(update={"kind": "day"}))
    else:
        plans.keep(turn, draft)
        acquaintance.offer(turn, draft.person)
        turn.passed()


def _draft(waiting: Waiting) -> Draft:
    return waiting.draft or Draft(person=0)


def _person(turn: Turn, waiting: Waiting) -> Person:
    """Whom the plan is about; nobody of no name where they are gone from the list."""
    return turn.state.person(_draft(waiting).person) or Person(id=0, name="")


def _who(turn: Turn, waiting: Waiting) -> str:
    return _person(turn, waiting).name


STEP_BEFORE: dict[str, tuple[WaitingKind, Callable[[Turn, Waiting], None]]] = {
    "at": ("day", ask_day),
    "how": ("at", ask_at),
    "line": ("how", ask_how),
    "confirm": ("line", ask_line),
    "move_at": ("move_day", ask_day),
}
