"""What a learner can ask for at any point, by a command or by a button of a menu."""

from collections.abc import Callable

from bot.dialogue.account import care, enrolling, languages, limits, sharing
from bot.dialogue.effects import SendFile
from bot.dialogue.entries import SettingChanged
from bot.dialogue.events import Commanded
from bot.dialogue.nudges import coming, network, nudging, recap, rhythm
from bot.dialogue.people import circle, noticing
from bot.dialogue.teaching import contents
from bot.dialogue.text import join, rich
from bot.dialogue.turn import Rows, Turn


def commanded(turn: Turn, event: Commanded) -> None:
    """Handles a command; one that does not exist gets the list of those that do."""
    handle = COMMANDS.get(event.name)
    if handle is None:
        turn.say(turn.words.help.unknown, command=event.name[:32])
        help_(turn)
    else:
        handle(turn)


def start(turn: Turn) -> None:
    """/start from somebody who is here already: where they stood, or the group they are invited to."""
    care.wake(turn)
    if turn.state.paused:
        turn.say(turn.words.pause.still_paused)
    token = turn.event.argument if isinstance(turn.event, Commanded) else ""
    if token and enrolling.invited(turn, token):
        return
    turn.say(turn.words.help.welcome_back)
    turn.give_up("recall")
    noticing.let_be(turn)
    if turn.waiting is None and turn.state.finished:
        home(turn)
    else:
        turn.ask_again = True


def help_(turn: Turn) -> None:
    """/help."""
    turn.say(turn.words.help.commands)
    if isinstance(turn.event, Commanded) and turn.event.by_coach:
        turn.say(turn.words.coach.help)


def lesson_done(turn: Turn) -> None:
    """The lesson is over, the coaching is not."""
    words = turn.words.lesson
    home(turn, words.done if turn.state.plans else words.done_no_plan)


def home(turn: Turn, said: str = "") -> None:
    """Nothing is asked just now: what could be done next."""
    words = turn.words.help
    rows: Rows = (((words.to_plan, "m:plan"), (words.to_people, "m:people:0")),)
    if not turn.state.finished:
        rows = (((words.to_lesson, "m:lesson"),), *rows)
    turn.send(rich(said or words.home), rows)


def pause(turn: Turn) -> None:
    """/pause: no nudge until /resume."""
    _set_paused(turn, True)
    turn.send(rich(turn.words.pause.paused), (((turn.words.pause.resume, "m:resume"),),))


def resume(turn: Turn) -> None:
    """/resume: nudges again; what fell due meanwhile comes with the next daily message."""
    was = turn.state.paused or turn.state.resting or rhythm.rests(turn)
    care.wake(turn)
    if rhythm.rests(turn):
        rhythm.end_rest(turn)
    _set_paused(turn, False)
    words = turn.words.pause
    back = words.resumed_overdue if nudging.resumed(turn) else words.resumed
    turn.say(back if was else words.was_not)
    turn.ask_again = True


def _set_paused(turn: Turn, paused: bool) -> None:
    if paused != turn.state.paused:
        turn.update(paused=paused)
        turn.record(SettingChanged(name="paused", value="yes" if paused else "no"))


def settings(turn: Turn) -> None:
    """/settings: everything that was chosen, each to be changed."""
    words, chosen = turn.words.settings, turn.state.settings
    text = rich(
        words.shown,
        zone=turn.words.city(chosen.zone),
        hour=f"{chosen.hour:02d}:00",
        quiet=limits.quiet_hours(turn),
        days_off=limits.days_off(turn),
        amount=limits.amount(turn),
        recap=recap.day(turn),
        state=_reminders(turn),
    )
    stopped = turn.state.paused or rhythm.rests(turn)
    toggle = (turn.words.pause.resume, "m:resume") if stopped else (turn.words.pause.pause, "m:pause")
    rows: Rows = (
        ((words.change_zone, "m:zone"), (words.change_hour, "m:hour")),
        ((words.change_quiet, "m:quiet"), (words.change_days_off, "m:days-off")),
        ((words.change_amount, "m:amount"), toggle),
        ((turn.words.recap.change, "m:recap"),),
    )
    if len(turn.course.lessons) > 1:
        rows = (*rows, ((words.change_language, "m:language"),))
    turn.send(text, rows)


def _reminders(turn: Turn) -> str:
    words, until = turn.words.settings, turn.state.rests_until
    if turn.state.paused:
        return words.is_paused
    if until is not None and rhythm.rests(turn):
        return rich(words.is_resting, day=turn.day(until)).text
    return words.is_running


def privacy(turn: Turn) -> None:
    """/privacy: what is kept, who reads it, and how to end either."""
    words = turn.words.privacy
    own = (*sharing.rows(turn), *enrolling.rows(turn))
    rows: Rows = (*own, ((words.export, "m:export"), (words.forget, "m:forget")))
    turn.send(join([rich(words.kept), *sharing.told(turn), rich(words.rights)]), rows)


def export(turn: Turn) -> None:
    """/export: everything that is stored about the learner, as a file."""
    words = turn.words.privacy
    turn.effects.append(SendFile(what="own", name=words.file_name, caption=rich(words.file_caption)))


def forget(turn: Turn) -> None:
    """/forget: asks once."""
    words = turn.words.privacy
    sure = f"m:forget-yes:{turn.state.prompts}"
    turn.send(rich(words.forget_sure), (((words.forget_yes, sure),), ((words.forget_no, "m:keep"),)))


def restart(turn: Turn) -> None:
    """/restart: the lesson from its beginning, asked once; people, plans and answers stay."""
    words = turn.words.help
    turn.send(rich(words.restart_sure), (((words.restart_yes, "m:restart-yes"),), ((words.restart_no, "m:keep"),)))


COMMANDS: dict[str, Callable[[Turn], None]] = {
    "start": start,
    "help": help_,
    "lesson": contents.show,
    "plan": coming.show,
    "people": circle.show,
    "map": network.show,
    "pause": pause,
    "resume": resume,
    "settings": settings,
    "language": languages.ask,
    "privacy": privacy,
    "export": export,
    "forget": forget,
    "restart": restart,
}
