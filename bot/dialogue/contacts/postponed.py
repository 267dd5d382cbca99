"""A plan that is to be moved, in the learner's own words: which one, and when it comes instead.

A bare week or month, and a span to put it off by, are no time by themselves (the conventions, P2.15); of a plan
that stands they are: the same weekday and hour, so much later. What is understood is said back as a date.
"""

import re
from datetime import date, timedelta

from bot.dialogue import planner
from bot.dialogue.contacts import reactions, reported
from bot.dialogue.nudges import coming
from bot.dialogue.planning import agreeing, clock_words
from bot.dialogue.state import Draft, Nudge, Person, Proposed, Waiting
from bot.dialogue.times import Day, understand
from bot.dialogue.times.normal import normal
from bot.dialogue.turn import Turn

_DELAYS = r"推迟|延后|延迟|推后|顺延|(?:往|向)后(?:推|挪|延)|延期|缓一?缓"
_ABOUT = r"(?:@(?:的|那边的?|那个)?)?(?:这个|那个|这次|那次)?(?:计划|提醒|约会?|事儿?|时间|日子)?"
_POLITE = r"(?:请|麻烦|帮我|帮忙|能不能|可不可以|可以|能|要不|还是|那就|那|就|先|再|我?想|我?要|给我)*"
_TAIL_ZH = (
    r"(?:再?(?:说|联系@?|提醒我?|弄|约@?|找@?))?(?:一下)?(?:行吗|行不行|可以吗|好吗|好不好|好了|吧|啊|呗|呀)?"
)
_WISHES = (
    re.compile(
        rf"{_POLITE}(?:把|将)?{_ABOUT}{_POLITE}(?P<delay>{_DELAYS})(?:一?下)?(?:到|成|至)?(?P<rest>.*?){_TAIL_ZH}"
    ),
    re.compile(
        rf"{_POLITE}(?:把|将)?{_ABOUT}{_POLITE}(?:改|挪|换|调|移|推)(?:到|成|至|在)?(?P<rest>.+?){_TAIL_ZH}"
    ),
    re.compile(
        rf"{_POLITE}(?P<rest>.+?)(?:再|才|来)?提醒我?(?:联系@|找@|@)?(?:一下)?(?:行吗|可以吗|好吗|吧|好了)?"
    ),
    re.compile(
        r"(?:please |can you |could you |can we |could we |lets |i want to |id like to |maybe )*"
        r"(?:(?P<delay>postpone|delay|put off|defer|reschedule)|move|change|shift|push|put|switch)"
        r"(?: (?:@(?:'s)?|it|this|that|the|my|plan|reminder|one|call|talk|date|back|off|out|about|with))*"
        r"(?: (?:to|until|till|for|by|on))?(?P<rest>(?: .+?)?)(?: instead| please| then| thanks)*"
    ),
    re.compile(
        r"(?:please |can you |could you |maybe )*remind me(?: again)?(?: (?:about|of|to contact|to call) @)?"
        r"(?: (?:on|in))?(?P<rest>(?: .+?)?)(?: (?:about|of) @)?(?: instead| please| then| thanks)*"
    ),
)
_PERIOD = re.compile(
    r"(?:(?:等|到)?(?P<zh>下个?[周月])|(?P<en>next (?:week|month)))(?:再?说|再?联系|吧|呗|了)*(?: please| then)?"
)
_SPAN = re.compile(
    r"(?P<zh>(?:[0-9]+|[一两二三四五六七八九十半]+)个?(?:天|周|月))后?"
    r"|(?:by |for |in )?(?P<en>(?:an?|one|two|three|four|five|six|[0-9]+) (?:day|week|month)s?)(?: later)?"
)
_MONTH = 28
"""Days: the same weekday in about a month."""


def wished(turn: Turn, text: str) -> bool:
    """A plan is to be moved, in so many words; False where the text asks for nothing of the kind."""
    named = reported.named(text, turn.state.people)
    found = _wish(text, named)
    if found is None:
        return False
    rest, delays = found
    planned = [
        n for n in turn.state.nudges if n.kind in ("plan", "retry") and (not named or n.person == named[0].id)
    ]
    sent = [n for n in planned if n.sent]
    nudges = sent if sent and not named else planned
    proposed = [when_instead(turn, nudge, rest) for nudge in nudges[:1]]
    if not nudges:
        return _planned(turn, named, rest)
    if (rest or not delays) and proposed[0] is None:
        return False
    if len(nudges) > 1:
        coming.show(turn)
    elif proposed[0] is None:
        reactions.ask_move(turn, nudges[0])
    else:
        propose(turn, nudges[0], proposed[0])
    return True


def _wish(text: str, named: tuple[Person, ...]) -> tuple[str, bool] | None:
    """What is said of the time, empty where nothing is, and whether the words alone say that it is to wait."""
    if len(named) > 1:
        return None
    written = normal(text).strip(" 。.!！?？~,，")
    for name in sorted(
        (name for person in named for name in (person.name, *person.aliases)), key=len, reverse=True
    ):
        written = written.replace(normal(name), "@")
    written = re.sub(r"(?<=[a-z])'(?!s\b)", "", written).replace("@'s", "@")
    for pattern in _WISHES:
        found = pattern.fullmatch(written)
        if found:
            delays = "delay" in pattern.groupindex and found["delay"] is not None
            return found["rest"].strip(), delays
    return None


def when_instead(turn: Turn, nudge: Nudge, said: str) -> Proposed | None:
    """The time that is meant, where that is certain; a bare period and a span are reckoned from the plan."""
    period = _PERIOD.fullmatch(normal(said).strip(" 。.!！~"))
    span = _SPAN.fullmatch(normal(said).strip(" 。.!！~"))
    if period:
        return _same_hour(turn, nudge, _in_period(turn, nudge, (period["zh"] or period["en"])[-1] in "月h"))
    if span:
        later = understand(f"{span['zh']}后" if span["zh"] else f"in {span['en']}", turn.now, _zone(turn))
        if isinstance(later, Day):
            return _same_hour(turn, nudge, _base(turn, nudge) + (later.date - turn.local(turn.now).date()))
    return clock_words.time_of(said, turn.now, turn.state.settings)


def bare_period(turn: Turn, nudge: Nudge, text: str) -> Proposed | None:
    """下周, next month and nothing else: the time of a plan whose reminder has come."""
    return when_instead(turn, nudge, text) if _PERIOD.fullmatch(normal(text).strip(" 。.!！~")) else None


def _zone(turn: Turn) -> str:
    return turn.state.settings.zone


def _base(turn: Turn, nudge: Nudge) -> date:
    """The day that it stands on; today where that is over."""
    plan = turn.state.plan_for(nudge.person)
    return max(plan.on if plan else nudge.on, turn.local(turn.now).date())


def _in_period(turn: Turn, nudge: Nudge, is_month: bool) -> date:
    """The weekday of the plan in next week, or so many whole weeks on that it is next month."""
    today, base = turn.local(turn.now).date(), _base(turn, nudge)
    if not is_month:
        return today + timedelta(days=7 - today.weekday() + base.weekday())
    on = today + timedelta(days=(base - today).days % 7 + _MONTH)
    return on if (on.year, on.month) != (today.year, today.month) else on + timedelta(days=7)


def _same_hour(turn: Turn, nudge: Nudge, on: date) -> Proposed:
    plan = turn.state.plan_for(nudge.person)
    return Proposed(on=on, at=plan.at if plan else None, timed=True)


def propose(turn: Turn, nudge: Nudge, proposed: Proposed) -> None:
    """Says the time back, to be agreed to; where a button of the reminder means just that, it is as if tapped."""
    verb = _button_for(turn, proposed)
    if verb is not None:
        reactions.tapped(turn, nudge, verb)
        return
    waiting = Waiting(kind="move_day", nudge=nudge.id, draft=Draft(person=nudge.person or 0))
    turn.push(waiting)
    agreeing.propose(turn, waiting, proposed)


def _button_for(turn: Turn, proposed: Proposed) -> str | None:
    if proposed.by or proposed.recurs:
        return None
    settings = turn.state.settings
    hour_on = turn.local(turn.now + planner.SNOOZE)
    if (proposed.on, proposed.at) == (hour_on.date(), hour_on.time().replace(second=0, microsecond=0)):
        return "later"
    tomorrow = planner.local(turn.now, settings).date() + timedelta(days=1)
    return "tomorrow" if proposed.on == tomorrow and not proposed.timed else None


def _planned(turn: Turn, named: tuple[Person, ...], rest: str) -> bool:
    """Somebody without a plan is to be brought up then: that is a plan to be made."""
    proposed = clock_words.time_of(rest, turn.now, turn.state.settings) if named and rest else None
    if proposed is None or not turn.state.set_up:
        return False
    waiting = Waiting(kind="day", draft=Draft(person=named[0].id))
    turn.push(waiting)
    agreeing.propose(turn, waiting, proposed)
    return True
