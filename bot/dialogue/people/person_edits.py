"""What the buttons of a person's card do: choices, pausing and forgetting; each answers with a fresh card."""

from collections.abc import Callable

from bot.dialogue import planner
from bot.dialogue.people import acquaintance, forgetting, person_card, person_notes
from bot.dialogue.people.acquaintance import CADENCES, CLOSENESSES, NONE, ORIGINS, change
from bot.dialogue.planning import clock_words
from bot.dialogue.state import Person, Waiting
from bot.dialogue.text import rich
from bot.dialogue.turn import Rows, Turn, as_buttons


def tapped(turn: Turn, argument: str) -> None:
    """A button of a card: number, action, value; only people of the learner's own list are found."""
    number, _, rest = argument.partition(":")
    action, _, value = rest.partition(":")
    known = number.isascii() and number.isdigit() and len(number) < 10
    person = turn.state.person(int(number)) if known else None
    if person is None or action not in ACTIONS:
        turn.say(turn.words.people.not_there)
    else:
        ACTIONS[action](turn, person, value)


Choices = tuple[tuple[str, str], ...]
"""Values with their labels."""


def _choose(turn: Turn, person: Person, action: str, template: str, choices: Choices) -> None:
    turn.send(rich(template, who=person.name), _rows(turn, person, action, choices))


def _rows(turn: Turn, person: Person, action: str, choices: Choices) -> Rows:
    buttons = [(text, person_card.verb(person, action, value)) for value, text in choices]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    return (*rows, ((turn.words.person.back, f"m:person:{person.id}"),))


def _chosen(turn: Turn, person: Person, field: str, value: str) -> None:
    change(turn, person, field, "" if value == NONE else value)
    person_card.again(turn, person)


def closeness(turn: Turn, person: Person, value: str) -> None:
    """亲疏: asked, or chosen."""
    words = turn.words.person
    if value in (*CLOSENESSES, NONE):
        _chosen(turn, person, "closeness", value)
    else:
        choices = (*zip(CLOSENESSES, words.closenesses, strict=True), (NONE, words.unknown))
        _choose(turn, person, "closeness", words.which_closeness, choices)


def origin(turn: Turn, person: Person, value: str) -> None:
    """来自: asked, or chosen."""
    words = turn.words.person
    if value in (*ORIGINS, NONE):
        _chosen(turn, person, "origin", value)
    else:
        choices = (*zip(ORIGINS, words.origins, strict=True), (NONE, words.unknown))
        _choose(turn, person, "origin", words.which_origin, choices)


def cadence(turn: Turn, person: Person, value: str) -> None:
    """节奏: asked, or chosen; it counts from the last real contact."""
    if value in (*CADENCES, NONE):
        _chosen(turn, person, "cadence", value)
    elif turn.state.set_up:
        waiting = Waiting(kind="cadence", person=person.id)
        turn.push(waiting)
        ask_cadence(turn, waiting)
    else:
        turn.ask_again = True


def ask_cadence(turn: Turn, waiting: Waiting) -> None:
    """多久和 ta 联系一次: by a button, or typed."""
    words, person = turn.words.person, turn.state.person(waiting.person)
    if person is None:
        turn.pop()
        turn.ask_again = True
        return
    choices = (*zip(CADENCES, words.cadences, strict=True), (NONE, words.no_cadence))
    rows = as_buttons(_rows(turn, person, "cadence", choices))
    turn.ask(waiting, rich(words.which_cadence, who=person.name), rows)


def cadence_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """A rhythm, typed: kept as whole days, and said back on the card."""
    words, typed, person = turn.words.person, turn.words.typed, turn.state.person(waiting.person)
    if person is None or typed.means((words.back, *typed.no), text):
        turn.pop()
        turn.say(turn.words.help.unchanged)
        return
    days = clock_words.cadence_of(text, turn.now)
    if days is None and not typed.means((words.no_cadence,), text):
        turn.say(words.cadence_unclear)
        turn.ask_again = True
        return
    turn.pop()
    _chosen(turn, person, "cadence", str(days) if days else NONE)


def benefit(turn: Turn, person: Person, value: str) -> None:
    """好处: each can be put on (`+id`) or taken off (`-id`), so that a tap twice does what it says."""
    words, sign, chosen = turn.words.person, value[:1], value[1:]
    if chosen in (b.id for b in turn.lesson.benefits) and sign in ("+", "-"):
        others = [b for b in person.benefits if b != chosen]
        change(turn, person, "benefits", ",".join([*others, chosen] if sign == "+" else others))
        person = turn.state.person(person.id) or person
    choices = tuple(
        (f"-{b.id}", rich(words.chosen, label=b.name).text) if b.id in person.benefits else (f"+{b.id}", b.name)
        for b in turn.lesson.benefits
    )
    _choose(turn, person, "benefit", words.which_benefits, choices)


def pause(turn: Turn, person: Person, value: str) -> None:
    """暂停: what is planned stays, and stays silent."""
    change(turn, person, "paused", "yes")
    about = [n for n in turn.state.nudges if n.person == person.id]
    turn.change_nudges([n.model_copy(update={"due": None, "n": n.n + 1}) for n in about])
    turn.say(turn.words.person.was_paused, who=person.name)
    person_card.again(turn, person)


def resume(turn: Turn, person: Person, value: str) -> None:
    """恢复: a plan comes on its day, or with the next daily message where that has passed."""
    change(turn, person, "paused", "no")
    state, plan = turn.state, turn.state.plan_for(person.id)
    for nudge in state.nudges:
        if plan is not None and nudge.plan == plan.id and nudge.due is None:
            anew = planner.planned_anew(nudge, plan.on, plan.at, state.settings)
            turn.change_nudges([planner.replanned(anew, state, turn.now)])
    turn.say(turn.words.person.was_resumed, who=person.name)
    person_card.again(turn, person)


def forget(turn: Turn, person: Person, value: str) -> None:
    """忘掉: asked once."""
    words = turn.words.person
    if value == "yes":
        forgetting.forget(turn, person)
        turn.ask_again = True
        return
    sure = person_card.verb(person, "forget", "yes")
    rows: Rows = (((words.forget_yes, sure), (words.forget_no, f"m:person:{person.id}")),)
    placeholder = rich(words.placeholder).text
    turn.send(rich(words.forget_sure, who=person.name, placeholder=placeholder), rows)


ACTIONS: dict[str, Callable[[Turn, Person, str], None]] = {
    "closeness": closeness,
    "origin": origin,
    "cadence": cadence,
    "benefit": benefit,
    "notes": person_notes.begin_note,
    "intro": person_notes.begin_intro,
    "rename": person_notes.begin_name,
    "pause": pause,
    "resume": resume,
    "forget": forget,
    "know": acquaintance.told_closeness,
    "place": acquaintance.told_origin,
}
"""What the buttons `m:p:<person>:<action>[:<value>]` do."""
