"""What is typed where no question waits for words: an answer to a reminder, or a contact that is reported."""

import re
from datetime import date, timedelta

from bot.dialogue.contacts import debrief, postponed, reactions, reported
from bot.dialogue.nudges import cards, coming
from bot.dialogue.people.called import names_of
from bot.dialogue.planning import agreeing, clock_words
from bot.dialogue.planning.cancelling import cancels
from bot.dialogue.state import Met, Nudge, Person, Waiting
from bot.dialogue.text import rich
from bot.dialogue.times import says_only_when
from bot.dialogue.times.normal import normal
from bot.dialogue.times.past import named_day
from bot.dialogue.turn import Rows, Turn, label

IN_WORDS = frozenset(
    {
        *("ask", "people", "how", "line", "went", "outcome", "recall", "zone", "zone_time", "hour"),
        *("first", "same", "distinct", "note", "intro", "rename", "share", "met", "quiet", "cadence"),
        "ask_coach",
    }
)
"""Questions that are answered in words: what is typed then is the answer to them."""
MOVABLE = frozenset({"bite", "choose", "brought", "smaller", "met", "recall"})
"""Questions above which a plan may be moved in so many words."""
YES, NO = "yes", "no"
DAYS_BACK = 4
"""The days that are offered where it was not said on which it was: today and those before."""
_STOP = re.compile(
    r"(?:算了|那)?,?我?(?:就|还是|以后|也)?[不别](?:想|打算|准备|要|用|必|需要|再|会)*(?:联系|提醒|找)@?(?:我|他|她|ta|对方)?"
    r"[了啦]?[吧啊呀]?(?:联系@?了?)?"
    r"|(?:i )?(?:won't|will not|don't want to|do not want to|no longer want to|(?:am|'m) not going to"
    r"|'d rather not) (?:contact|call|text|message|email|write|reach out|get in touch|be in touch)(?: to| with)?"
    r"(?: @| him| her| them)?(?: any ?more| any longer| after all)?"
    r"|(?:stop|don't) remind(?:ing)? me(?: (?:about|of) (?:@|it|this|him|her|them))?(?: any ?more)?"
)
_MOVE = re.compile(
    r"(?:想|要)?(?:换|改)(?:一?个|一?下)?(?:别的)?(?:时间|日子|日期|一?天)吧?"
    r"|(?:some )?(?:an)?other (?:time|day)|(?:change|move) (?:the |it|its )?(?:time|day|date)?|reschedule"
)

_DENIES = re.compile(r"没(?!问题|事)|\b(?:not|never|haven.?t|didn.?t)\b", re.IGNORECASE)


def answered(turn: Turn, text: str) -> bool:
    """Does what the words say; False where they say nothing about a reminder or a contact."""
    waiting = turn.waiting
    nothing_asked = waiting is None or (waiting.kind == "first" and waiting.beat is None)
    if nothing_asked and debrief.waited_for(turn, text):
        return True
    if (nothing_asked or waiting is None or waiting.kind in MOVABLE) and postponed.wished(turn, text):
        return True
    if waiting is not None and waiting.kind in IN_WORDS:
        return False
    open_now = _meant(turn, text)
    a_time = waiting is not None and waiting.kind in agreeing.AGREEING
    if waiting is not None and a_time and agreeing.read(turn, waiting, text) is not None:
        return False
    if len(open_now) == 1 and _like_a_button(turn, open_now[0], text, only_done=a_time):
        return True
    if not open_now and not a_time and _dropped(turn, text):
        return True
    chooses = waiting is not None and waiting.kind == "choose"
    if not chooses and _reported(turn, text, open_now):
        return True
    asks_nothing = waiting is None or (waiting.kind == "bite" and bool(reported.named(text, turn.state.people)))
    if not asks_nothing or not open_now:
        return False
    turn.send(*cards.about(turn, open_now))
    return True


def _meant(turn: Turn, text: str) -> list[Nudge]:
    """The reminders that are open, or those of them whose person is named."""
    state = turn.state
    open_now = [n for n in state.nudges if n.sent and (n.kind == "retry" or state.plan_for(n.person))]
    named = {person.id for person in reported.named(text, state.people)}
    return [n for n in open_now if n.person in named] or ([] if named else open_now)


def _like_a_button(turn: Turn, nudge: Nudge, text: str, *, only_done: bool) -> bool:
    """Words for one of the buttons of a reminder, with or without the name."""
    typed, words = turn.words.typed, turn.words.nudge
    if typed.means((words.done, *typed.done), text):
        return reactions.tapped(turn, nudge, "done")
    if only_done:
        return False
    retry = nudge.kind == "retry"
    for meant, verb in (
        ((words.later, *typed.later), "later"),
        ((words.tomorrow, *typed.tomorrow), "tomorrow"),
        ((words.another,), "another"),
        ((words.rest,) if retry else (words.stop,), "rest" if retry else "stop"),
        ((words.answered,) if retry else (words.move,), "answered" if retry else "move"),
    ):
        if typed.means(meant, text):
            return reactions.tapped(turn, nudge, verb)
    person = turn.state.person(nudge.person)
    plain = _plain(text, person)
    if _STOP.fullmatch(plain):
        return reactions.tapped(turn, nudge, "rest" if retry else "stop")
    if not retry and person is not None and cancels(text, names_of(person)):
        reactions.unplan(turn, person)
        return True
    if not retry and _MOVE.fullmatch(plain):
        return reactions.tapped(turn, nudge, "move")
    return _nothing_asked(turn, text) and another_time(turn, nudge, text)


def _plain(text: str, person: Person | None) -> str:
    """The text with an @ for the name, without the marks around it."""
    written = normal(text).strip(" 。.!~")
    return written.replace(normal(person.name), "@") if person is not None else written


def _dropped(turn: Turn, text: str) -> bool:
    """不联系某某了, before the reminder has come: the plan goes, as by its button; so where it is called off."""
    for person in reported.named(text, turn.state.people):
        if turn.state.plan_for(person.id) is None:
            continue
        if _STOP.fullmatch(_plain(text, person)):
            reactions.stop(turn, person)
            return True
        if cancels(text, names_of(person)):
            reactions.unplan(turn, person)
            return True
    if turn.state.plans and cancels(text):
        coming.show(turn)
        return True
    return False


def _nothing_asked(turn: Turn, text: str) -> bool:
    """Whether a time that is typed can only be about the reminder: a bite of the lesson asks nothing."""
    return turn.waiting is None or (turn.waiting.kind == "bite" and says_only_when(text))


def another_time(turn: Turn, nudge: Nudge, text: str) -> bool:
    """A time typed after a reminder or under a plan: an hour later, tomorrow, or any other, said back first."""
    period = postponed.bare_period(turn, nudge, text)
    proposed = period or clock_words.time_of(text, turn.now, turn.state.settings)
    if proposed is None:
        return False
    postponed.propose(turn, nudge, proposed)
    return True


def _reported(turn: Turn, text: str, open_now: list[Nudge]) -> bool:
    """A contact in the learner's own words; it counts once it is confirmed."""
    state = turn.state
    about = [n.person for n in open_now]
    if not about and turn.waiting is None:
        about = [p.person for p in state.plans]
    people = [person for person in map(state.person, dict.fromkeys(about)) if person is not None]
    message_id = getattr(turn.event, "message_id", None)
    met = reported.contact(text, state.people, people, turn.local(turn.now).date(), message_id)
    if met is None:
        return False
    _ask_anew(turn, Waiting(kind="met"), met, on_top=True)
    return True


def _ask_anew(turn: Turn, waiting: Waiting, met: Met, *, on_top: bool = False) -> None:
    person = met.people[0] if len(met.people) == 1 else None
    waiting = waiting.model_copy(update={"met": met, "person": person})
    if on_top:
        turn.push(waiting)
    ask_met(turn, waiting)


def ask_met(turn: Turn, waiting: Waiting) -> None:
    """With whom, where several were named; on which day, where that was not said; otherwise whether it is so."""
    words, met = turn.words.nudge, waiting.met
    people = _people(turn, met)
    if met is None or not people:
        turn.pop()
        turn.ask_again = True
        return
    no = ((words.met_no, NO),)
    if len(people) > 1:
        buttons = tuple(((label(p.name), f"p:{p.id}"),) for p in people)
        turn.ask(waiting, rich(words.met_whom), (*buttons, no))
    elif met.on is None:
        turn.ask(waiting, rich(words.met_when, who=people[0].name), (*_days(turn), no))
    else:
        text = rich(words.met, who=people[0].name, day=turn.day(met.on))
        turn.ask(waiting, text, (((words.met_yes, YES), *no),))


def _days(turn: Turn) -> Rows:
    today = turn.local(turn.now).date()
    days = [today - timedelta(days=n) for n in range(DAYS_BACK)]
    buttons = [(turn.words.near_day(day, today), f"d:{day.isoformat()}") for day in days]
    return tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))


def _people(turn: Turn, met: Met | None) -> list[Person]:
    numbers = met.people if met is not None else ()
    return [person for person in map(turn.state.person, numbers) if person is not None]


def met_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """It was so, or on that day, or with that one; or it was not."""
    people, met = _people(turn, waiting.met), waiting.met
    if met is None or not people or verb == NO:
        turn.passed()
        turn.say(turn.words.nudge.not_met)
    elif verb.startswith("p:"):
        _ask_anew(turn, waiting, met.model_copy(update={"people": (int(verb.removeprefix("p:")),)}))
    elif verb.startswith("d:"):
        on = date.fromisoformat(verb.removeprefix("d:"))
        _take(turn, people[0], met.model_copy(update={"on": on}))
    else:
        _take(turn, people[0], met)


def _take(turn: Turn, person: Person, met: Met) -> None:
    turn.passed()
    reactions.contacted(turn, person, met)


def met_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Another day, typed; or the contact told anew."""
    met, today = waiting.met, turn.local(turn.now).date()
    people = _people(turn, met)
    if met is None or not people:
        turn.passed()
        turn.ask_again = True
        return
    anew = reported.contact(text, turn.state.people, people, today, getattr(turn.event, "message_id", None))
    on = named_day(text, today)
    if anew is not None or on is not None:
        turn.close_buttons()
        _ask_anew(turn, waiting, anew or met.model_copy(update={"on": on}))
    elif _DENIES.search(text):
        turn.close_buttons()
        met_tapped(turn, waiting, NO)
    else:
        turn.say(turn.words.help.pick_button)
        turn.ask_again = True
