"""Once a week, on the learner's day: whom they reached, what came of it in their own words, and whose turn it is.

It is that day's daily message: what else is due comes in it, but for a plan, which comes in full before it.
A week in which nobody was reached has one kind
sentence and one small step; after two of them it rests until somebody is reached.
"""

from datetime import timedelta

from bot.dialogue import planner
from bot.dialogue.effects import Record
from bot.dialogue.entries import Contacted, Outcome, SettingChanged, Went
from bot.dialogue.nudges import cards, coming, network
from bot.dialogue.people import circle
from bot.dialogue.planning import choosing
from bot.dialogue.state import Nudge, Person, Reached
from bot.dialogue.text import Text, join, plain, rich, shorten
from bot.dialogue.times.normal import is_chinese
from bot.dialogue.turn import Rows, Turn, label

OFF = "off"
MOST_QUIET = 2
"""After so many weeks in a row without a contact it rests."""
LISTED = 3
"""People that a recap names under each heading."""
ALSO_DUE = 3
"""Nudges of that day that fit under it."""
WORDS = 40
"""Characters of what came of a contact; twice as many where they are letters."""
BETWEEN = " / "
_PERIOD = timedelta(days=7)
_KEPT = timedelta(days=21)
_MOST_KEPT = 40


def remember(turn: Turn) -> None:
    """Takes from what this turn puts into the log what the next recap will say of it."""
    noted = [effect.entry for effect in turn.effects if isinstance(effect, Record)]
    for entry in noted:
        if isinstance(entry, Contacted):
            _reach(turn, Reached(person=entry.person, at=turn.now))
        elif isinstance(entry, Went):
            _add(turn, entry.person, went=entry.went)
        elif isinstance(entry, Outcome) and not entry.edited:
            latest = _latest(turn, entry.person)
            earlier = f"{latest.words}\n" if latest is not None and latest.words else ""
            _add(turn, entry.person, words=earlier + entry.text)


def _add(turn: Turn, person: int, **said: str) -> None:
    """To the latest contact with somebody; an answer that came after its week is a contact of its own."""
    latest = _latest(turn, person)
    if latest is None:
        _reach(turn, Reached.model_validate({"person": person, "at": turn.now} | said))
        return
    new = latest.model_copy(update=said)
    turn.update(reached=tuple(new if one is latest else one for one in turn.state.reached))


def reworded(turn: Turn, person: int, old: str, new: str) -> None:
    """What came of a contact was edited: the part of it that was `old`, or all of it where that is not known."""
    latest = _latest(turn, person)
    if latest is not None:
        is_part = old and old in latest.words
        _add(turn, person, words=latest.words.replace(old, new, 1) if is_part else new)


def _reach(turn: Turn, reached: Reached) -> None:
    kept = [one for one in turn.state.reached if turn.now - one.at < _KEPT]
    turn.update(reached=(*kept, reached)[-_MOST_KEPT:], quiet_weeks=0)


def _latest(turn: Turn, person: int) -> Reached | None:
    return next((one for one in reversed(_of_this_week(turn)) if one.person == person), None)


def _of_this_week(turn: Turn) -> list[Reached]:
    """Since the last recap, or in two weeks where that is long ago or there was none."""
    last = turn.state.recapped
    longest = turn.now - 2 * _PERIOD  # a week whose recap was skipped is in the next one
    since = longest if last is None else max(last, longest)
    return [one for one in turn.state.reached if since < one.at <= turn.now]


def keep(turn: Turn) -> None:
    """Keeps one nudge for the next recap, where there is somebody to speak of and the learner wants it."""
    state = turn.state
    nudge = next((n for n in state.nudges if n.kind == "recap"), None)
    wanted = state.set_up and state.settings.recap is not None and not is_empty(turn)
    if not wanted or state.quiet_weeks >= MOST_QUIET:
        if nudge is not None:
            turn.update(nudges=tuple(n for n in state.nudges if n.kind != "recap"))
    elif nudge is None:
        _plan(turn, 0 if _of_this_week(turn) else planner.RECAP_APART)


def _plan(turn: Turn, days: int) -> None:
    settings = turn.state.settings
    on = planner.recap_day(turn.now, turn.state, days)
    nudge = Nudge(
        id=turn.number(),
        kind="recap",
        on=on,
        due=planner.due(on, None, settings),
        asked=planner.recap_is_asked_for(settings),
    )
    turn.update(nudges=(*turn.state.nudges, nudge))


def fired(turn: Turn) -> None:
    """The recap went out: the next week begins."""
    quiet = 0 if _of_this_week(turn) else turn.state.quiet_weeks + 1
    turn.update(recapped=turn.now, quiet_weeks=quiet)
    if quiet >= MOST_QUIET:
        keep(turn)


def undelivered(turn: Turn) -> None:
    """It did not arrive: what it said will be said again."""
    turn.update(recapped=None, quiet_weeks=max(0, turn.state.quiet_weeks - 1))


def is_empty(turn: Turn) -> bool:
    """Whether there is nobody to speak of, or, in mid-lesson, nobody who was ever reached."""
    listed = circle.listed(turn)
    return not listed or not (turn.state.finished or any(p.contacted is not None for p in listed))


def message(turn: Turn, also: list[Nudge]) -> tuple[Text, Rows]:
    """The recap, with what else is due that day, each to be opened by a button."""
    reached = _reached_people(turn)
    texts = [_reached(turn, reached)] if reached else [rich(turn.one_of("quiet", turn.words.recap.quiet))]
    rows: Rows = ()
    due = {n.person for n in also}
    today = turn.local(turn.now).date()
    ahead = [(p, on) for p, on in coming.ahead(turn) if p.id not in due and on > today]
    if not reached and not also:
        step, rows = _small_step(turn, [p for p, _ in ahead])
        texts += step
    if also:
        buttons = tuple(cards.opens(turn, nudge) for nudge in also)
        rows = (buttons[:2], *((buttons[2:],) if buttons[2:] else ()))
        texts.append(rich(turn.words.recap.also, things=_things(turn, also)))
    elif reached and ahead:
        words = turn.words.recap
        said = [rich(words.coming_one, who=label(p.name), day=turn.day(on)) for p, on in ahead[:LISTED]]
        texts.append(rich(words.coming, people=join(said, turn.words.and_)))
    texts.append(network.counts(turn))
    return join(texts), rows or (((turn.words.help.to_people, "m:people:0"), (turn.words.help.to_plan, "m:plan")),)


def _things(turn: Turn, also: list[Nudge]) -> Text:
    """What else is due: names, and what a button does where it is about nobody."""
    people = [turn.state.person(nudge.person) for nudge in also]
    names = [label(person.name) if person else "" for person in people]
    said = [plain(name or cards.opens(turn, nudge)[0]) for name, nudge in zip(names, also, strict=True)]
    return join([rich("{thing}", thing=one) for one in said], turn.words.and_)


def _reached_people(turn: Turn) -> list[tuple[Person, Reached]]:
    """Everybody who was reached, once, with what is known of the last time; the latest first."""
    found: dict[int, tuple[Person, Reached]] = {}
    for one in reversed(_of_this_week(turn)):
        person = turn.state.person(one.person)
        if person is not None and not person.let_go:
            found.setdefault(one.person, (person, one))
    return list(found.values())


def _reached(turn: Turn, people: list[tuple[Person, Reached]]) -> Text:
    words = turn.words.recap
    lines = [rich(words.head, count=str(len(people)))]
    for person, one in people[:LISTED]:
        if one.words:
            lines.append(rich(words.reached_words, who=label(person.name), words=_said(one.words)))
        else:
            lines.append(rich(words.no_answer if one.went == "waiting" else words.reached, who=label(person.name)))
    if len(people) > LISTED:
        lines.append(rich(words.more, count=str(len(people) - LISTED)))
    return join(lines, "\n")


def _said(words: str) -> str:
    """What was told first and what was told last, where it was told in several messages."""
    told = words.splitlines()
    most = WORDS if is_chinese(words) else 2 * WORDS
    return BETWEEN.join(shorten(part, most) for part in dict.fromkeys((told[0], told[-1])))


def _small_step(turn: Turn, ahead: list[Person]) -> tuple[list[Text], Rows]:
    """Somebody whose turn comes anyway, or who would be the first to propose."""
    people = ahead or choosing.candidates(turn)
    if not people:
        return [], ()
    planned = turn.state.plan_for(people[0].id) is not None
    verb = f"m:plan-of:{people[0].id}" if planned else f"m:plan-for:{people[0].id}"
    words = turn.words
    label_ = rich(words.plan.open_plan, who=label(people[0].name)).text if planned else words.nudge.make_plan
    return [rich(words.recap.step, who=people[0].name)], (((label_, verb),),)


def day(turn: Turn) -> str:
    """On which day it comes, as a learner reads it."""
    words, chosen = turn.words, turn.state.settings.recap
    return words.recap.none if chosen is None else rich(words.recap.every, weekday=_weekday(turn, chosen)).text


def ask(turn: Turn) -> None:
    """On which day of the week?"""
    words = turn.words.recap
    days = [(_weekday(turn, number), f"m:recap:{number}") for number in range(7)]
    turn.send(rich(words.ask), (tuple(days[:4]), tuple(days[4:]), ((words.none, f"m:recap:{OFF}"),)))


def chosen(turn: Turn, given: str) -> None:
    """A day of the week (0 is Monday), or none."""
    if given not in (OFF, *map(str, range(7))):
        turn.say(turn.words.help.stale)
        return
    number = None if given == OFF else int(given)
    turn.update(
        settings=turn.state.settings.model_copy(update={"recap": number}),
        nudges=tuple(n for n in turn.state.nudges if n.kind != "recap"),
        quiet_weeks=0,
    )
    if number is not None and not is_empty(turn):
        _plan(turn, 0)
    turn.record(SettingChanged(name="recap", value=given))
    turn.say(turn.words.settings.changed_to, value=day(turn))
    turn.ask_again = True


def _weekday(turn: Turn, number: int) -> str:
    return turn.words.calendar.weekdays[number]
