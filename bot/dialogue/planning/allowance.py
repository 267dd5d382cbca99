"""How many messages with reminders a day has had, and whether it may have another.

Whoever asks for an hour today (a plan, a snooze, a move) gets that message, even on a day that has had its number.
"""

from datetime import date

from bot.dialogue import planner
from bot.dialogue.state import Nudge
from bot.dialogue.turn import Turn


def used(turn: Turn) -> int:
    """Messages that went out today, on the learner's date."""
    return turn.state.messages if turn.state.messages_on == _today(turn) else 0


def left(turn: Turn) -> int:
    """How many more may go out today; 0 or less: none."""
    return turn.state.settings.most - used(turn)


def spend(turn: Turn) -> None:
    """Another message goes out."""
    turn.update(messages_on=_today(turn), messages=used(turn) + 1)


def asked_for(turn: Turn, on: date) -> None:
    """The learner chose an hour on that day: where it is today, there is room for one message at least."""
    if on == _today(turn) and left(turn) < 1:
        turn.update(messages=turn.state.settings.most - 1)


def give_back(turn: Turn) -> None:
    """A message of today comes once more because the learner wants it later: both are one."""
    turn.update(messages=max(0, used(turn) - 1))


def still_to_come(turn: Turn) -> list[Nudge]:
    """What the learner planned for later today: it goes along with the last message that today may have."""
    later = [n for n in turn.state.nudges if n.due is not None and n.due > turn.now and not planner.is_own(n)]
    return [n for n in later if n.due is not None and turn.local(n.due).date() == _today(turn)]


def _today(turn: Turn) -> date:
    return turn.local(turn.now).date()
