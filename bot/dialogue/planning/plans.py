"""Plans that hold: kept with the nudge that brings them back, and read out in if-then form."""

from datetime import date, time

from bot.dialogue import planner
from bot.dialogue.entries import Planned
from bot.dialogue.people import acquaintance
from bot.dialogue.planning import allowance
from bot.dialogue.state import Draft, Nudge, Plan
from bot.dialogue.text import Text, at_instant, rich
from bot.dialogue.turn import Turn


def day_of(turn: Turn, draft: Draft) -> date:
    """The day of a plan being made; today where none is chosen yet."""
    return draft.on or turn.local(turn.now).date()


def keep(turn: Turn, draft: Draft) -> None:
    """Stores a confirmed plan and the nudge that will bring it back; an earlier plan for the person goes."""
    on, at = day_of(turn, draft), draft.at
    plan = Plan(id=turn.number(), person=draft.person, on=on, at=at, how=draft.how, line=draft.line)
    due = planner.due(on, at, turn.state.settings)
    nudge = Nudge(id=turn.number(), kind="plan", person=plan.person, plan=plan.id, on=on, at=at, due=due)
    turn.update(
        plans=(*(p for p in turn.state.plans if p.person != plan.person), plan),
        nudges=(*(n for n in turn.state.nudges if n.person != plan.person), nudge),
    )
    if at is not None:
        allowance.asked_for(turn, on)
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
    keep_rhythm(turn, draft)
    turn.say(turn.words.plan.kept, when=when(turn, plan))
    if turn.state.paused:
        turn.send(rich(turn.words.plan.paused), (((turn.words.pause.resume, "m:resume"),),))


def keep_rhythm(turn: Turn, draft: Draft) -> None:
    """A rhythm that was agreed to with the time is the person's from now on."""
    person = turn.state.person(draft.person)
    if person is not None and draft.cadence is not None:
        acquaintance.change(turn, person, "cadence", str(draft.cadence))


def spoken(turn: Turn, plan: Plan) -> Text:
    """The plan in if-then form, in the learner's words."""
    person = turn.state.person(plan.person)
    who = person.name if person else ""
    return rich(turn.words.plan.if_then, when=when(turn, plan), who=who, how=plan.how, line=plan.line)


def when(turn: Turn, plan: Plan) -> Text:
    """Day, weekday and hour."""
    return moment(turn, plan.on, plan.at)


def moment(turn: Turn, on: date, at: time | None) -> Text:
    """Day, weekday and hour, `at` None being the learner's nudge hour.

    Somebody who reads it in another zone can see what it comes to there.
    """
    settings = turn.state.settings
    hour = at or time(settings.hour)
    return at_instant(f"{turn.day(on)} {hour.isoformat('minutes')}", planner.due(on, at, settings))
