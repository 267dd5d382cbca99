"""What was shown last owns the text: a menu before an older question, and a question only while it is fresh."""

import re
from datetime import timedelta
from itertools import takewhile

from bot.dialogue import menus, typed_choice
from bot.dialogue.contacts import in_words
from bot.dialogue.effects import Send
from bot.dialogue.events import ByLearner
from bot.dialogue.state import Choice, Waiting
from bot.dialogue.times import Day, understand
from bot.dialogue.turn import Turn
from bot.dialogue.words.answer_words import bare

IN_PASSING = frozenset({"went", "outcome", "brought", "smaller", "met", "recall", "first"})
"""Questions that another screen sets aside: what is typed after it is about something else."""
FRESH = timedelta(days=1)
"""So long a question asked in passing, or a menu, takes what is typed."""
_SURE = frozenset({"yes", "y", "yes please", "sure", "是", "是的", "对", "好", "好的", "确定", "可以"})
"""Nothing is taken away for a "next" or a "go on"."""
_MENU, _YES = "m:", "yes"
_CONFIRMS = {_YES, "remove"}
_CHOOSES = re.compile(r"(?:m:)?(?:amount|days-off|pace):")
_ABOUT_PERSON = re.compile(r"m:p:(?P<who>\d+):(?:know|place):(?P<what>\w+)")
_AT_ANY_TIME = ("m:", "n")
_MOST_BUTTONS = 16


def remember(turn: Turn) -> None:
    """Keeps the buttons of the menu that this turn showed last; what it covers takes no text any more."""
    sent = [effect for effect in turn.effects if isinstance(effect, Send)]
    if not sent:
        return
    labelled = {c.label: c for c in turn.state.buttons} | {b.label: b for b in _good_at_any_time(sent)}
    turn.update(buttons=tuple(labelled.values())[-_MOST_BUTTONS:])
    last = next((one for one in reversed(sent) if one.rows), None)
    buttons = [button for row in last.rows for button in row if button.data] if last else []
    is_menu = bool(buttons) and all(button.data.startswith(_MENU) for button in buttons)
    if not is_menu or not isinstance(turn.event, ByLearner) or (last and last.prompt is not None):
        turn.update(menu=())
        return
    asked = {one.prompt for one in sent}
    turn.update(
        menu=tuple(Choice(label=button.label, verb=button.data.removeprefix(_MENU)) for button in buttons),
        waiting=tuple(w if w.prompt in asked else _covered(w) for w in turn.state.waiting),
    )


def _good_at_any_time(sent: list[Send]) -> list[Choice]:
    buttons = [button for one in sent for row in one.rows for button in row]
    return [Choice(label=b.label, verb=b.data) for b in buttons if b.data and b.data.startswith(_AT_ANY_TIME)]


def on_screen(turn: Turn, text: str) -> Choice | None:
    """The button of one of the last messages whose label, or the beginning of it, was typed."""
    seen, said = turn.state.seen, bare(text)
    typed = turn.words.typed
    if seen is None or turn.now - seen > FRESH or typed.means((*typed.yes, *typed.no), text):
        return None
    exact = [choice for choice in turn.state.buttons if bare(choice.label) == said]
    begun = [
        c for c in turn.state.buttons if len(said) > 1 and bare(c.label).startswith(said) and _YES not in c.verb
    ]
    found = exact or begun
    return found[0] if len(found) == 1 else None


def told_beside(turn: Turn, text: str) -> Choice | None:
    """The answer to the small question about a person that stands beside what is open, tapped or typed."""
    seen, typed = turn.state.seen, turn.words.typed
    asked = [c for c in turn.state.buttons if _ABOUT_PERSON.fullmatch(c.verb)]
    if not asked or seen is None or turn.now - seen > FRESH:
        return None
    last = asked[-1].verb.rsplit(":", 1)[0]
    choices = [choice for choice in asked if choice.verb.startswith(f"{last}:")]
    place = typed_choice.meant(text, [choice.label for choice in choices])
    if place is None and turn.waiting is None and typed.means((*typed.nobody, *typed.no), text):
        place = len(choices) - 1
    if place is None:
        return None
    turn.update(buttons=tuple(choice for choice in turn.state.buttons if choice not in choices))
    return choices[place]


def _covered(waiting: Waiting) -> Waiting:
    in_passing = waiting.kind in IN_PASSING and waiting.beat is None
    return waiting.model_copy(update={"aside": True}) if in_passing else waiting


def answered(turn: Turn, text: str) -> bool:
    """Does what a button of the menu on screen does, where its label or its meaning was typed."""
    seen = turn.state.seen
    if not turn.state.menu or seen is None or turn.now - seen > FRESH:
        return False
    verb = _meant(turn, text)
    if verb is not None:
        turn.update(menu=())
        name, _, argument = verb.partition(":")
        return menus.tapped(turn, name, argument)
    moved = next((c.verb.removeprefix("move:") for c in turn.state.menu if c.verb.startswith("move:")), "")
    nudge = next((n for n in turn.state.nudges if moved and str(n.person) == moved), None)
    return nudge is not None and in_words.another_time(turn, nudge, text)


def _meant(turn: Turn, text: str) -> str | None:
    """The verb of the one button that is meant: by its label, by a weekday, or by yes or no."""
    menu = turn.state.menu
    found = [choice.verb for choice in menu if bare(choice.label) == bare(text)]
    if len(found) == 1:
        return found[0]
    if all(_CHOOSES.match(choice.verb) for choice in menu):
        place = typed_choice.meant(text, [choice.label for choice in menu])
        return menu[place].verb if place is not None else None
    weekday = next((c.verb for c in menu if c.verb == f"recap:{_weekday(turn, text)}"), None)
    confirming = [choice.verb for choice in menu if _CONFIRMS & {*choice.verb.split(":"), *choice.verb.split("-")}]
    if weekday is not None or len(menu) != 2 or len(confirming) != 1:
        return weekday
    if bare(text) in _SURE:
        return confirming[0]
    if turn.words.typed.means(turn.words.typed.no, text):
        return next(choice.verb for choice in menu if choice.verb != confirming[0])
    return None


def _weekday(turn: Turn, text: str) -> int | None:
    when = understand(text, turn.now, turn.state.settings.zone)
    return when.date.weekday() if isinstance(when, Day) and when.part is None else None


def step_aside(turn: Turn) -> bool:
    """Gives up the questions asked in passing that are covered or older than a day; whether there were any."""
    stale = list(takewhile(lambda waiting: is_over(turn, waiting), reversed(turn.state.waiting)))
    if stale:
        turn.close_buttons()
        turn.update(waiting=turn.state.waiting[: -len(stale)])
    return bool(stale)


def is_over(turn: Turn, waiting: Waiting) -> bool:
    """Whether what is typed now is about something else than this question."""
    if waiting.kind not in IN_PASSING or waiting.beat is not None:
        return False
    return waiting.aside or (waiting.asked is not None and turn.now - waiting.asked > FRESH)
