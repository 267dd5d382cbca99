"""When the coach keeps quiet, by buttons or in words: quiet hours, days off, how many messages a day."""

from bot.dialogue import calendars
from bot.dialogue.entries import SettingChanged
from bot.dialogue.nudges import rhythm
from bot.dialogue.planning import clock_words
from bot.dialogue.state import Waiting
from bot.dialogue.text import rich
from bot.dialogue.turn import Rows, Turn, as_buttons

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
    if not turn.state.set_up:
        turn.ask_again = True
        return
    waiting = Waiting(kind="quiet")
    turn.push(waiting)
    ask_quiet_again(turn, waiting)


def ask_quiet_again(turn: Turn, waiting: Waiting) -> None:
    """The same, above whatever is open: the hours may be typed."""
    words = turn.words.settings
    choices = [(_hours(*hours) or words.no_quiet, f"m:quiet:{hours[0]}-{hours[1]}") for hours in QUIET]
    turn.ask(waiting, rich(words.ask_quiet), as_buttons(_in_twos(choices)))


def quiet_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Quiet hours, typed: from when until when, or none."""
    words, typed = turn.words.settings, turn.words.typed
    none = clock_words.Quiet((0, 0), widened=False)
    quiet = none if typed.means((words.no_quiet,), text) else clock_words.quiet(text, turn.now)
    if quiet is not None:
        if quiet.widened:
            turn.say(words.quiet_widened)
        _quiet_known(turn, quiet.hours)
    elif typed.means(typed.no, text):
        turn.pop()
        turn.say(turn.words.help.unchanged)
    else:
        turn.say(words.quiet_unclear)
        turn.ask_again = True


def quiet_chosen(turn: Turn, argument: str) -> None:
    """Quiet hours from a button."""
    chosen = next((hours for hours in QUIET if f"{hours[0]}-{hours[1]}" == argument), None)
    if chosen is None:
        turn.say(turn.words.help.stale)
    else:
        _quiet_known(turn, chosen)


def _quiet_known(turn: Turn, hours: tuple[int, int]) -> None:
    turn.give_up("quiet")
    begins, ends = hours
    _change(turn, "quiet", f"{begins}-{ends}", quiet_from=begins, quiet_until=ends)


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
