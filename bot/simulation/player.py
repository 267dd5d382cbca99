"""A learner of a simulation, move by move: what they tap or type next, always the same in the same place."""

import zlib
from collections import Counter
from typing import NamedTuple

from bot.dialogue.effects import Button
from bot.simulation.habits import Habits, Move, PassOver, Say, Tap
from bot.simulation.learners import Typed
from bot.simulation.screen import Situation, look, verb
from bot.simulation.world import Shown, World

_IN_WORDS = {
    "ask": "answers",
    "follow_up": "follow_ups",
    "people": "names",
    "more_people": "names",
    "how": "ways",
    "line": "lines",
    "outcome": "outcomes",
    "recall": "recalls",
}
"""Which of the learner's texts answers what, where the usual button is not there."""
_NO_WAY_ON = ("back", "other", "another")
"""Verbs that a learner who only wants to go on does not tap."""


class DeadEndError(Exception):
    """The coach waits for something, and neither a button nor a text can answer it: a mistake of the bot."""


class Tapped(NamedTuple):
    """A button of a message."""

    message: Shown
    button: Button


class Player:
    """One learner with their habits and texts, and a memory of what they have left alone."""

    def __init__(self, name: str, habits: Habits, typed: Typed) -> None:
        self.name, self.habits, self._typed = name, habits, typed
        self._times: Counter[str] = Counter()
        self._passed_over: set[tuple[int, str]] = set()

    def acts(self, world: World) -> Tapped | str | None:
        """The next tap, text or command; None where there is nothing to do. Raises DeadEndError."""
        while (situation := look(world, self._passed_over)) is not None:
            if situation.kind == "nothing":
                return "/start"
            move = self._move(situation)
            if not isinstance(move, PassOver):
                return move
            if self._left_alone(situation):
                return None
        return None

    def button(self, world: World, data: str) -> Tapped | None:
        """The newest button that sends this; None where there is none."""
        for message in reversed(world.chat):
            for button in (b for row in message.rows for b in row):
                if button.data == data:
                    return Tapped(message, button)
        return None

    def chance(self, of: int, about: object) -> int:
        """A number below `of` that looks like chance and is always the same for this learner and this thing."""
        return zlib.crc32(f"{self.name} {about}".encode()) % of

    def _left_alone(self, situation: Situation) -> bool:
        """Remembers that these buttons are left alone; True where they were already."""
        number = situation.message.message_id if situation.message else 0
        buttons = {(number, button.data) for button in situation.buttons}
        known = buttons <= self._passed_over
        self._passed_over |= buttons
        return known

    def _move(self, situation: Situation) -> Tapped | str | PassOver:
        moves = self.habits.moves.get(situation.kind, ())
        wanted = moves[self._count(situation.kind) % len(moves)] if moves else None
        if isinstance(wanted, PassOver):
            return wanted
        return self._done(situation, wanted) or self._otherwise(situation)

    def _done(self, situation: Situation, move: Move | None) -> Tapped | str | None:
        if isinstance(move, Say):
            return self._text(move.what) if situation.kind in _IN_WORDS else None
        if not isinstance(move, Tap) or situation.message is None:
            return None
        meant = [button for button in situation.buttons if verb(button).startswith(move.verb)]
        if not meant:
            return None
        nth = self.chance(len(meant), situation.message.text) if move.nth is None else move.nth
        return self._tap(situation.message, meant[min(nth, len(meant) - 1)])

    def _otherwise(self, situation: Situation) -> Tapped | str:
        """The usual text where the question takes one, or the first button that leads on."""
        if situation.kind in _IN_WORDS:
            return self._text(_IN_WORDS[situation.kind])
        onwards = [button for button in situation.buttons if verb(button) not in _NO_WAY_ON]
        if not onwards or situation.message is None:
            raise DeadEndError(f"the coach waits for {situation.kind!r}, and nothing on the screen answers it")
        return self._tap(situation.message, onwards[0])

    def _tap(self, message: Shown, button: Button) -> Tapped:
        if verb(button) == "open":  # stays, so that a list can be gone through
            self._passed_over.add((message.message_id, button.data))
        return Tapped(message, button)

    def _text(self, what: str) -> str:
        texts: tuple[str, ...] = getattr(self._typed, what)
        return texts[self._count(what) % len(texts)]

    def _count(self, what: str) -> int:
        self._times[what] += 1
        return self._times[what] - 1
