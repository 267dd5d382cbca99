"""Whoever puts reminders off to the same hour again and again is asked whether that hour suits them better.

It is only ever a suggestion: the hour changes by the learner's tap, and a no is remembered for a month.
"""

from datetime import timedelta

from bot.dialogue.entries import SettingChanged
from bot.dialogue.nudges import rhythm
from bot.dialogue.state import Nudge
from bot.dialogue.text import rich
from bot.dialogue.turn import Turn

REMEMBERED = 5
ALIKE = 3
"""So many of the last snoozes to the same hour are a pattern."""
NO_HOLDS = timedelta(days=30)


def noticed(turn: Turn, hour: int) -> None:
    """A reminder was put off to this local hour; says so where it is a pattern."""
    state = turn.state
    snoozes = (*state.snoozes, hour)[-REMEMBERED:]
    turn.update(snoozes=snoozes)
    refused = state.shift_refused
    today = turn.local(turn.now).date()
    if (
        snoozes.count(hour) < ALIKE
        or hour == state.settings.hour
        or (refused is not None and refused <= today < refused + NO_HOLDS)
    ):
        return
    turn.update(snoozes=(), shift_to=hour)
    words, clock = turn.words.pace, f"{hour:02d}:00"
    rows = (((rich(words.shift_yes, hour=clock).text, f"m:shift:{hour}"),), ((words.shift_no, "m:shift:no"),))
    turn.send(rich(words.shift, hour=clock), rows)


def put_off(turn: Turn, nudge: Nudge) -> None:
    """A plan was moved to the next day; every third time in a row suggests another hour, or to let it rest."""
    times, moved, words = nudge.put_off + 1, turn.state.nudge(nudge.id), turn.words
    if moved is not None:
        turn.change_nudges([moved.model_copy(update={"put_off": times % ALIKE})])
    if times >= ALIKE:
        rows = (((words.nudge.move, f"n{nudge.id}:move"), (words.nudge.rest, f"n{nudge.id}:rest")),)
        turn.send(rich(words.pace.again_tomorrow), rows)


def answered(turn: Turn, argument: str) -> None:
    """The hour that was suggested is taken, or left as it is; any other is no answer."""
    wanted, words = turn.state.shift_to, turn.words
    turn.update(shift_to=None)
    if argument == "no" and wanted is not None:
        turn.update(shift_refused=turn.local(turn.now).date())
        turn.say(words.help.unchanged)
    elif wanted is not None and argument == str(wanted):
        turn.update(settings=turn.state.settings.model_copy(update={"hour": wanted}))
        turn.record(SettingChanged(name="hour", value=str(wanted)))
        rhythm.replan(turn)
        turn.say(words.settings.changed_to, value=f"{wanted:02d}:00")
    else:
        turn.say(words.help.stale)
    turn.ask_again = True
