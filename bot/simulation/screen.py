"""What a learner finds on the screen: the question that is open, or a nudge that has no answer yet."""

from collections.abc import Collection
from datetime import timedelta
from typing import NamedTuple

from bot.dialogue.effects import Button
from bot.dialogue.state import Waiting
from bot.simulation.world import Shown, World

FRESH = timedelta(hours=36)
"""A nudge that is older has scrolled out of sight."""
_KNOWN_BY: dict[str, str] = {
    "open": "digest",
    "leave": "again_card",
    "answered": "retry_card",
    "done": "plan_card",
    "plan": "turn_card",
    "rest": "lesson_card",
}
"""Nudges by a verb that only they have; what is left is a recall question."""


class Situation(NamedTuple):
    """Something that asks for a move: its kind, the message that it is in, and the buttons that answer it."""

    kind: str
    message: Shown | None
    buttons: tuple[Button, ...]


def verb(button: Button) -> str:
    """What a button does, without whose it is."""
    return button.data.partition(":")[2]


def look(world: World, passed_over: Collection[tuple[int, str]]) -> Situation | None:
    """What asks for a move now; `passed_over` are buttons, by message and data, that were opened or left alone.

    None where nothing does.
    """
    state = world.state
    if state is None:
        return _newest(world, "c:", "stranger") or Situation("nothing", None, ())
    if state.resting:
        return _newest(world, "m:care", "care")
    question = _question(world, state.waiting[-1]) if state.waiting else None
    if question is not None and state.waiting[-1].beat is None and _untouched(question, passed_over):
        return question
    return _nudge(world, passed_over) or question


def _newest(world: World, beginning: str, kind: str) -> Situation | None:
    for message in reversed(world.chat):
        buttons = tuple(b for b in _buttons(message) if b.data.startswith(beginning))
        if buttons:
            return Situation(kind, message, buttons)
    return None


def _buttons(message: Shown) -> tuple[Button, ...]:
    """Those that tell the bot something: to copy or to open is no answer."""
    return tuple(button for row in message.rows for button in row if button.data)


def _question(world: World, waiting: Waiting) -> Situation:
    message = next((m for m in reversed(world.chat) if m.prompt == waiting.prompt), None)
    kind: str = waiting.kind
    if kind == "ask" and waiting.follow_ups:
        kind = "follow_up"
    elif kind == "people" and waiting.choices:
        kind = "more_people"
    return Situation(kind, message, _buttons(message) if message else ())


def _untouched(situation: Situation, passed_over: Collection[tuple[int, str]]) -> bool:
    number = situation.message.message_id if situation.message else 0
    return not any((number, button.data) in passed_over for button in situation.buttons)


def _nudge(world: World, passed_over: Collection[tuple[int, str]]) -> Situation | None:
    """The newest nudge without an answer; of several about the same thing only the newest."""
    seen = set[str]()
    for message in reversed(world.chat):
        if world.now - message.at > FRESH:
            break
        buttons = tuple(b for b in _buttons(message) if _of_nudge(b) and b.data.partition(":")[0] not in seen)
        seen |= {b.data.partition(":")[0] for b in buttons if b.data[0] == "n"}
        left = tuple(b for b in buttons if (message.message_id, b.data) not in passed_over)
        known = [kind for name, kind in _KNOWN_BY.items() if any(verb(b) == name for b in buttons)]
        if left and (known or any(b.data[0] == "n" for b in left)):
            return Situation(known[0] if known else "recall_card", message, left)
    return None


def _of_nudge(button: Button) -> bool:
    return button.data[0] == "n" or button.data in ("m:lesson", "m:rest")
