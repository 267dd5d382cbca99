"""Not nagging: reminders that nobody reacts to grow gentler, then ask how to go on, and then fall silent.

A reminder was ignored when the learner did nothing at all until the next one was due. Any sign of life counts.
"""

from datetime import timedelta

from bot.dialogue.entries import PaceAsked, SettingChanged
from bot.dialogue.nudges import rhythm
from bot.dialogue.state import Nudge
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Rows, Turn, label

GENTLER_AFTER = 2
ASKS_AFTER = 3
REST_DAYS = 14
SLOW, REST, STOP, SAME = "slow", "rest", "stop", "same"


def asks(turn: Turn, due: list[Nudge]) -> bool:
    """Asks how to go on where three in a row were ignored, and waits for a sign of life; False where not.

    What is due waits too, and the question says about whom it is.
    """
    if turn.state.unheard < ASKS_AFTER:
        return False
    words = turn.words.pace
    people = [turn.state.person(n.person) for n in due]
    names = list(dict.fromkeys(label(p.name) for p in people if p is not None))
    said = [rich(words.ask)]
    if names:
        said.append(rich(words.waiting, names=turn.words.listed(names)))
    rows: Rows = (
        ((words.slow, f"m:pace:{SLOW}"),),
        ((words.rest, f"m:pace:{REST}"), (words.stop, f"m:pace:{STOP}")),
        ((words.same, f"m:pace:{SAME}"),),
    )
    turn.send(join(said), rows, urgency="nudge")
    turn.update(silent=True)
    turn.record(PaceAsked())
    return True


def gentle(turn: Turn) -> list[Text]:
    """What is said before a reminder after two were ignored; nothing otherwise."""
    return [rich(turn.words.pace.gentle)] if turn.state.unheard >= GENTLER_AFTER else []


def chosen(turn: Turn, pace: str) -> bool:
    """How it goes on: more slowly, after a rest, or as it was; False where that is no such choice."""
    words = turn.words.pace
    if pace == SLOW:
        turn.update(settings=turn.state.settings.model_copy(update={"weekly": True}))
        rhythm.replan(turn)
        turn.say(words.slowed)
    elif pace == REST:
        _rest(turn)
    elif pace == SAME:
        turn.say(words.unchanged)
    else:
        return False
    turn.record(SettingChanged(name="pace", value=pace))
    return True


def _rest(turn: Turn) -> None:
    """Nothing for two weeks; what would have come in that time comes together after it."""
    until = turn.local(turn.now).date() + timedelta(days=REST_DAYS)
    turn.update(rests_until=until)
    rhythm.rest(turn, until)
    turn.say(turn.words.pace.rested, day=turn.day(until))
