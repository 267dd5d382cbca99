"""What came of a contact: how it went, what came of it, which benefit it brought, and what is next."""

from datetime import timedelta

from bot.dialogue import planner, typed_choice
from bot.dialogue.contacts import reported
from bot.dialogue.effects import CloseButtons
from bot.dialogue.entries import Brought, Outcome, Went
from bot.dialogue.planning import choosing, openers
from bot.dialogue.planning.drafting import ask_day
from bot.dialogue.planning.openers import About
from bot.dialogue.state import Draft, Heard, Met, Nudge, Person, Waiting
from bot.dialogue.text import rich, shorten
from bot.dialogue.turn import Rows, Turn

GOOD, WAITING, HARD = "good", "waiting", "hard"
MOST_TRIES = 2
"""Messages without an answer after which somebody is let be: the first, and one more try."""
DONE = "done"
LATELY = timedelta(days=30)
"""So long after a contact "no reply" is about it."""


def start(turn: Turn, person: Person, met: Met | None = None) -> None:
    """How did it go? What was told with the report of the contact is not asked again."""
    waiting = Waiting(kind="went", person=person.id, told=met is not None and bool(met.text))
    turn.push(waiting)
    if met is not None and met.no_answer:
        _no_answer(turn, waiting)
        return
    if met is not None and met.text:
        _keep_outcome(turn, waiting, met.text, met.message_id)
    ask_went(turn, waiting)


def ask_went(turn: Turn, waiting: Waiting) -> None:
    """Good, no answer yet, or hard; a sentence will do too."""
    words = turn.words.nudge
    rows: Rows = (((words.good, GOOD), (words.no_answer, WAITING)), ((words.hard, HARD),))
    turn.ask(waiting, rich(words.went, who=_name(turn, waiting)), rows)


def went_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """No answer yet is no outcome; after anything else, what came of it is asked."""
    if verb == WAITING:
        _no_answer(turn, waiting)
        return
    _record_went(turn, waiting, verb)
    if verb == HARD:
        turn.say(turn.one_of("hard", turn.words.nudge.hard_fine))
    waiting = waiting.model_copy(update={"went": verb})
    if waiting.told:
        _and_then(turn, waiting)
    else:
        ask_outcome(turn, waiting.model_copy(update={"kind": "outcome"}))


def answered(turn: Turn, person: Person) -> None:
    """Somebody who had not answered has."""
    waiting = Waiting(kind="outcome", person=person.id, went=GOOD)
    turn.push(waiting)
    _record_went(turn, waiting, GOOD)
    ask_outcome(turn, waiting)


def _record_went(turn: Turn, waiting: Waiting, verb: str) -> None:
    person = turn.state.person(waiting.person)
    if person is not None:
        unanswered = person.unanswered + 1 if verb == WAITING else 0
        turn.change_person(person.model_copy(update={"unanswered": unanswered}))
        turn.record(Went.model_validate({"person": person.id, "went": verb}))


def _no_answer(turn: Turn, waiting: Waiting) -> None:
    """The first time one more try is planned, the second time it rests; then somebody else, if there is one."""
    _record_went(turn, waiting, WAITING)
    turn.passed()
    words, person, plan = turn.words.nudge, turn.state.person(waiting.person), turn.state.plan_for(waiting.person)
    if plan is not None and plan.on > turn.local(turn.now).date():
        turn.say(words.no_answer_planned, day=turn.day(plan.on))
    elif person is None or person.let_go or person.unanswered >= MOST_TRIES:
        turn.say(words.rested, who=_name(turn, waiting))
    else:
        turn.say(words.no_answer_fine, day=turn.day(_plan_retry(turn, person).on))
    if any(p.id != waiting.person and not p.unanswered for p in choosing.candidates(turn)):
        choosing.ask_next(turn, waiting.person)


def _plan_retry(turn: Turn, person: Person) -> Nudge:
    state = turn.state
    on = planner.own_day(turn.now, state, planner.RETRY_AFTER_DAYS)
    due = planner.due(on, None, state.settings)
    nudge = Nudge(id=turn.number(), kind="retry", person=person.id, on=on, due=due)
    turn.update(nudges=(*(n for n in turn.state.nudges if n.person != person.id), nudge))
    return nudge


def ask_outcome(turn: Turn, waiting: Waiting) -> None:
    """What came of it?"""
    words = turn.words.nudge
    asked = words.outcome_hard if waiting.went == HARD else words.outcome
    turn.ask(waiting, rich(asked, who=_name(turn, waiting)), (((words.skip_outcome, "skip"),),))


def outcome_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """Nothing said is fine too; a question from before the answers were three may still offer no answer."""
    if verb == WAITING:
        _no_answer(turn, waiting)
    else:
        turn.say(turn.words.nudge.outcome_skipped)
        _and_then(turn, waiting)


def said(turn: Turn, waiting: Waiting, text: str) -> None:
    """The outcome in the learner's words, also where it was asked how it went; or words for one of the buttons."""
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    typed, person = turn.words.typed, turn.state.person(waiting.person)
    if _says_no_answer(turn, text, person):
        _no_answer(turn, waiting)
        return
    if typed.means((turn.words.nudge.skip_outcome, *typed.no), text):
        outcome_tapped(turn, waiting, "skip")
        return
    if person is not None and person.unanswered:
        turn.change_person(person.model_copy(update={"unanswered": 0}))
    _keep_outcome(turn, waiting, text, getattr(turn.event, "message_id", None))
    _and_then(turn, waiting)


def _says_no_answer(turn: Turn, text: str, person: Person | None) -> bool:
    """In a word of any of the course's languages, or in a sentence that says no more than that."""
    every = [lesson.phrases.typed for lesson in turn.course.lessons]
    in_a_word = any(typed.means(typed.no_answer, text) for typed in every)
    return in_a_word or (person is not None and reported.says_no_answer(text, (person,)))


def waited_for(turn: Turn, text: str) -> bool:
    """Somebody contacted lately has not answered, told where nothing was asked about it."""
    named = reported.named(text, turn.state.people)
    person = named[0] if len(named) == 1 else None
    if person is None or person.contacted is None or turn.now - person.contacted > LATELY:
        return False
    if turn.state.plan_for(person.id) is not None or not reported.says_no_answer(text, named):
        return False
    retry = next((n for n in turn.state.nudges if n.person == person.id and n.kind == "retry"), None)
    if retry is not None and not retry.sent:
        turn.say(turn.words.nudge.no_answer_fine, day=turn.day(retry.on))
        turn.ask_again = True
        return True
    turn.close_buttons()
    if turn.waiting is not None:
        turn.pop()
    waiting = Waiting(kind="went", person=person.id)
    turn.push(waiting)
    _no_answer(turn, waiting)
    return True


def _keep_outcome(turn: Turn, waiting: Waiting, text: str, message_id: int | None) -> None:
    turn.record(Outcome(person=waiting.person or 0, text=text), message_id)
    if message_id is not None:
        turn.remember(Heard(message_id=message_id, what="outcome", ref=str(waiting.person), text=text))
    turn.say(turn.words.nudge.outcome_kept, who=_name(turn, waiting), quote=shorten(text, 60))


def _and_then(turn: Turn, waiting: Waiting) -> None:
    if waiting.went == HARD:
        ask_smaller(turn, waiting.model_copy(update={"kind": "smaller"}))
    else:
        ask_brought(turn, waiting.model_copy(update={"kind": "brought"}))


def ask_brought(turn: Turn, waiting: Waiting) -> None:
    """Which of the benefits did it bring?"""
    turn.ask(waiting, rich(turn.words.nudge.brought), _benefits(turn, waiting))


def _benefits(turn: Turn, waiting: Waiting) -> Rows:
    words = turn.words
    buttons = [
        (rich(words.chosen, label=b.name).text if b.id in waiting.picked else b.name, f"b:{b.id}")
        for b in turn.lesson.benefits
    ]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    return (*rows, ((words.nudge.brought_done if waiting.picked else words.nudge.brought_none, DONE),))


def brought_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """One benefit more or less, or that is all."""
    if verb == DONE:
        turn.record(Brought(person=waiting.person or 0, benefits=waiting.picked))
        turn.passed()
        choosing.ask_next(turn, waiting.person)
        return
    chosen = verb.removeprefix("b:")
    others = tuple(benefit for benefit in waiting.picked if benefit != chosen)
    picked = others if chosen in waiting.picked else (*others, chosen)
    waiting = waiting.model_copy(update={"picked": picked})
    turn.ask_differently(waiting, rich(turn.words.nudge.brought), _benefits(turn, waiting))


def several_brought(turn: Turn, waiting: Waiting, text: str) -> bool:
    """Several benefits named in one sentence are marked as by a tap each; False where fewer are named."""
    benefits = turn.lesson.benefits
    named = [benefits[place].id for place in typed_choice.several(text, [one.name for one in benefits])]
    if len(named) < 2:
        return False
    picked = tuple(dict.fromkeys((*waiting.picked, *named)))
    ask_brought(turn, waiting.model_copy(update={"picked": picked}))
    return True


def ask_smaller(turn: Turn, waiting: Waiting) -> None:
    """After something hard: a step so small that it asks nothing of the other, or somebody else, or neither."""
    words, person = turn.words.nudge, turn.state.person(waiting.person)
    if person is None:
        turn.passed()
        return
    draft = waiting.draft or Draft(person=person.id, smaller=True)
    opener = openers.by_id(turn, draft.opener) or openers.next_one(turn, About(person, after="hard"))
    if opener is None:
        turn.passed()
        return
    draft = draft.model_copy(update={"opener": opener.id})
    rows: Rows = (
        ((words.smaller_go, "go"),),
        ((words.smaller_other, "other"), (turn.words.plan.not_now, "later")),
    )
    text = rich(words.smaller, line=openers.said(opener, person))
    turn.ask(waiting.model_copy(update={"draft": draft}), text, rows)


def smaller_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The small step becomes a plan."""
    if verb == "go":
        ask_day(turn, waiting.model_copy(update={"kind": "day"}))
        return
    turn.passed()
    if verb == "other":
        choosing.ask_next(turn, None)
    else:
        turn.say(turn.words.plan.another_time)


def _name(turn: Turn, waiting: Waiting) -> str:
    person = turn.state.person(waiting.person)
    return person.name if person else ""
