"""When the coach keeps quiet, chosen by buttons: quiet hours, days off, and how many messages a day."""

from bot.dialogue import calendars, rhythm
from bot.dialogue.entries import SettingChanged
from bot.dialogue.text import rich
from bot.dialogue.turn import Rows, Turn

QUIET = ((22, 8), (23, 7), (21, 9), (0, 0))
"""Hours from and until; from midnight until midnight there are none."""
MOST = (1, 2, 3)
WEEKLY = "week"


def quiet_hours(turn: Turn) -> str:
    """The quiet hours as a learner reads them."""
    settings, words = turn.state.settings, turn.words.settings
    return _hours(settings.quiet_from, settings.quiet_until) or words.no_quiet


def days_off(turn: Turn) -> str:
    """Whose days off count, as a learner reads it."""
    return _country(turn, calendars.calendar(turn.state.settings) or calendars.NO_DAYS_OFF)


def amount(turn: Turn) -> str:
    """How many messages, as a learner reads it."""
    settings, words = turn.state.settings, turn.words.settings
    return words.once_a_week if settings.weekly else rich(words.most_a_day, most=str(settings.most)).text


def ask_quiet(turn: Turn) -> None:
    """From when until when does the learner want to hear nothing?"""
    words = turn.words.settings
    choices = [(_hours(*hours) or words.no_quiet, f"m:quiet:{hours[0]}-{hours[1]}") for hours in QUIET]
    turn.send(rich(words.ask_quiet), _in_twos(choices))


def quiet_chosen(turn: Turn, argument: str) -> None:
    """Quiet hours from a button."""
    chosen = next((hours for hours in QUIET if f"{hours[0]}-{hours[1]}" == argument), None)
    if chosen is None:
        turn.say(turn.words.help.stale)
    else:
        _change(turn, "quiet", argument, quiet_from=chosen[0], quiet_until=chosen[1])


def ask_days_off(turn: Turn) -> None:
    """By whose calendar is the learner off work?"""
    countries = (*calendars.COUNTRIES, calendars.NO_DAYS_OFF)
    choices = [(_country(turn, country), f"m:days-off:{country}") for country in countries]
    turn.send(rich(turn.words.settings.ask_days_off), _in_twos(choices))


def days_off_chosen(turn: Turn, argument: str) -> None:
    """A country from a button, or none."""
    if argument not in (*calendars.COUNTRIES, calendars.NO_DAYS_OFF):
        turn.say(turn.words.help.stale)
    else:
        _change(turn, "days_off", argument, days_off=argument)


def ask_amount(turn: Turn) -> None:
    """How many messages with reminders at most?"""
    words = turn.words.settings
    choices = [(rich(words.most_a_day, most=str(most)).text, f"m:amount:{most}") for most in MOST]
    turn.send(rich(words.ask_amount), _in_twos([*choices, (words.once_a_week, f"m:amount:{WEEKLY}")]))


def amount_chosen(turn: Turn, argument: str) -> None:
    """So many messages a day, or one a week of the coach's own."""
    if argument == WEEKLY:
        _change(turn, "amount", argument, weekly=True)
    elif argument in map(str, MOST):
        _change(turn, "amount", argument, most=int(argument), weekly=False)
    else:
        turn.say(turn.words.help.stale)


def _change(turn: Turn, name: str, value: str, **changes: int | str | bool) -> None:
    """What is open is planned anew, and the open question asked again."""
    turn.update(settings=turn.state.settings.model_copy(update=changes))
    rhythm.replan(turn)
    turn.record(SettingChanged(name=name, value=value))
    said = {"quiet": quiet_hours, "days_off": days_off, "amount": amount}[name](turn)
    turn.say(turn.words.settings.changed_to, value=said)
    turn.ask_again = True


def _hours(begins: int, ends: int) -> str:
    return f"{begins:02d}:00–{ends:02d}:00" if begins != ends else ""


def _country(turn: Turn, code: str) -> str:
    return turn.words.days_off_of(code)


def _in_twos(choices: list[tuple[str, str]]) -> Rows:
    return tuple(tuple(choices[i : i + 2]) for i in range(0, len(choices), 2))
