"""What the buttons of a menu do: `m:<verb>` or `m:<verb>:<argument>`, good at any time, checked when tapped."""

from collections.abc import Callable

from bot.dialogue import commands
from bot.dialogue.account import care, enrolling, languages, limits, preferences, sharing
from bot.dialogue.coaching import letters
from bot.dialogue.contacts import reactions
from bot.dialogue.effects import Forget
from bot.dialogue.events import Tapped
from bot.dialogue.nudges import coming, patience, recap, rhythm, snoozing
from bot.dialogue.people import circle, noticing, person_card, person_edits
from bot.dialogue.planning import choosing, plans
from bot.dialogue.state import Person, Waiting, WaitingKind
from bot.dialogue.teaching import contents
from bot.dialogue.text import rich
from bot.dialogue.turn import Rows, Turn


def tapped(turn: Turn, verb: str, argument: str) -> bool:
    """Does what the button says; False where there is no such button."""
    if verb in PLAIN and not argument:
        PLAIN[verb](turn)
    elif verb in WITH_ARGUMENT:
        WITH_ARGUMENT[verb](turn, argument)
    elif verb in ABOUT_PERSON:
        _about(turn, argument, ABOUT_PERSON[verb])
    else:
        return False
    is_tap = isinstance(turn.event, Tapped)  # where its label was typed, the open question keeps its buttons
    if is_tap and verb not in LEADS_ON and not (verb in ASKS and not argument):
        turn.close_buttons()
    return True


def plan_card(turn: Turn, person: Person) -> None:
    """One plan, with what can be done about it."""
    item = turn.state.plan_for(person.id)
    if item is None:
        coming.show(turn)
        return
    words = turn.words.nudge
    rows: Rows = (
        ((words.done, f"m:done:{item.person}"),),
        ((words.move, f"m:move:{item.person}"), (words.stop, f"m:stop:{item.person}")),
    )
    turn.send(rich(words.quote, plan=plans.spoken(turn, item)), rows)


def plan_new(turn: Turn) -> None:
    """A new plan, after a name where there is none."""
    if not turn.state.set_up:
        turn.ask_again = True
        return
    if not choosing.candidates(turn):
        circle.add(turn, then_plan=True)
        return
    waiting = Waiting(kind="first")
    turn.push(waiting)
    choosing.ask_first(turn, waiting)


def forget_now(turn: Turn, prompts: str) -> None:
    """Removes everything, where nothing has happened since it was asked."""
    if prompts != str(turn.state.prompts):
        commands.forget(turn)
        return
    turn.effects.append(Forget())
    turn.send(rich(turn.words.privacy.forgotten), remove_picker=True)


def restart_now(turn: Turn) -> None:
    """The learner stands at the beginning."""
    turn.update(waiting=(), beat=turn.lesson.first().id, finished=False)


def lesson(turn: Turn) -> None:
    """Goes on where the lesson, or a plan half made, stopped."""
    turn.give_up("recall")
    noticing.let_be(turn)
    if turn.state.finished and turn.waiting is None:
        commands.home(turn)
    else:
        turn.ask_again = True


def keep(turn: Turn) -> None:
    """Nothing is changed after all."""
    turn.say(turn.words.help.unchanged)
    turn.ask_again = True


def rest(turn: Turn) -> None:
    """Not today."""
    turn.say(turn.words.nudge.lesson_rests)


def pace(turn: Turn, choice: str) -> None:
    """How to go on with somebody who did not react: more slowly, after a rest, not at all, or as it was."""
    if choice == patience.STOP:
        commands.pause(turn)
    elif not patience.chosen(turn, choice):
        turn.say(turn.words.help.stale)
    turn.ask_again = True


def page(turn: Turn, number: str) -> None:
    """A page of /people."""
    circle.show(turn, _int(number) or 0)


def change(turn: Turn, kind: WaitingKind, ask: Callable[[Turn, Waiting], None]) -> None:
    """Asks for a setting anew, above whatever is open; while the first ones are asked, those come first."""
    if not turn.state.set_up:
        turn.ask_again = True
        return
    waiting = Waiting(kind=kind)
    turn.push(waiting)
    ask(turn, waiting)


def make_plan(turn: Turn, person: Person) -> None:
    """A plan about this person."""
    choosing.plan_for(turn, person)


def move(turn: Turn, person: Person) -> None:
    """Another day for the plan about this person."""
    nudge = next((n for n in turn.state.nudges if n.person == person.id), None)
    if nudge is None:
        choosing.plan_for(turn, person)
    else:
        reactions.ask_move(turn, nudge)


def remove(turn: Turn, person: Person) -> None:
    """Takes the person off the list."""
    circle.remove(turn, person)
    turn.say(turn.words.people.removed, who=person.name)


LEADS_ON = frozenset(
    {
        "plan",
        "people",
        "contents",
        "read",
        "person",
        "plan-of",
        "add",
        "export",
        "zone",
        "hour",
        "forget",
        "go-on",
        "plan-new",
        "turn-of",
        "calendar",
        "ask-coach",
    }
)
"""Buttons that only show something: they stay, so that a list can be gone through."""
ASKS = frozenset({"quiet", "days-off", "amount", "recap", "leave-cohort"})
"""Buttons that show choices: they stay, and the choice, with its argument, goes."""
PLAIN: dict[str, Callable[[Turn], None]] = {
    "plan": coming.show,
    "contents": contents.show,
    "language": languages.ask,
    "plan-new": plan_new,
    "add": circle.add,
    "zone": lambda turn: change(turn, "zone", preferences.ask_zone),
    "hour": lambda turn: change(turn, "hour", preferences.ask_hour),
    "pause": commands.pause,
    "resume": commands.resume,
    "export": commands.export,
    "forget": commands.forget,
    "restart-yes": restart_now,
    "keep": keep,
    "lesson": lesson,
    "go-on": lesson,
    "rest": rest,
    "care-go-on": care.go_on,
    "quiet": limits.ask_quiet,
    "days-off": limits.ask_days_off,
    "amount": limits.ask_amount,
    "recap": recap.ask,
    "calendar": coming.keep,
    "leave-cohort": enrolling.leave,
}
WITH_ARGUMENT: dict[str, Callable[[Turn, str], None]] = {
    "people": page,
    "share": sharing.share,
    "names": sharing.names,
    "language": languages.chosen,
    "read": contents.read_again,
    "forget-yes": forget_now,
    "p": person_edits.tapped,
    "pace": pace,
    "shift": snoozing.answered,
    "quiet": limits.quiet_chosen,
    "days-off": limits.days_off_chosen,
    "amount": limits.amount_chosen,
    "recap": recap.chosen,
    "thank": letters.thank,
    "ask-coach": letters.ask_about,
    "leave-cohort": enrolling.left,
}
ABOUT_PERSON: dict[str, Callable[[Turn, Person], None]] = {
    "person": person_card.card,
    "plan-of": plan_card,
    "plan-for": make_plan,
    "done": reactions.contacted,
    "move": move,
    "stop": reactions.stop,
    "unplan": reactions.unplan,
    "remove": remove,
    "bring-back": rhythm.bring_back,
    "turn-of": coming.turn_card,
    "leave": rhythm.leave_be,
}


def _about(turn: Turn, number: str, act: Callable[[Turn, Person], None]) -> None:
    """Only people of the learner's own list are found; a number that is not on it changes nothing."""
    person = turn.state.person(_int(number))
    if person is None:
        turn.say(turn.words.people.not_there)
    else:
        act(turn, person)


def _int(number: str) -> int | None:
    return int(number) if number.isascii() and number.isdigit() and len(number) < 10 else None
