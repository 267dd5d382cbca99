"""What a coach may read of a learner, with other people's names or without, and which files were made for one."""

from bot.dialogue.entries import Consented, Exported
from bot.dialogue.events import ByLearner, RecordExported
from bot.dialogue.state import Export
from bot.dialogue.text import Text, rich
from bot.dialogue.turn import Row, Turn


def agree(turn: Turn, given: bool) -> None:
    """A coach may read from now on, or may no longer; nor, then, any names."""
    if not given and turn.state.shares_names:
        _name(turn, False)
    turn.update(shares=given)
    turn.record(Consented(to="share", given=given))


def know_name(turn: Turn, event: ByLearner) -> None:
    """Who the learner is on Telegram is kept for the coaches, and for nobody else."""
    if not turn.state.shares:
        if turn.state.first_name or turn.state.username:
            turn.update(first_name="", username="")
    elif event.first_name and (event.first_name, event.username) != (turn.state.first_name, turn.state.username):
        turn.update(first_name=event.first_name, username=event.username)


def share(turn: Turn, answer: str) -> None:
    """The second consent, given or withdrawn later."""
    agreed = answer == "yes"
    if agreed != turn.state.shares:
        agree(turn, agreed)
    turn.say(turn.words.privacy.now_shared if agreed else turn.words.privacy.no_longer_shared)


def names(turn: Turn, answer: str) -> None:
    """The third consent: other people's names, for whoever shares at all."""
    words = turn.words.privacy
    agreed = answer == "yes" and turn.state.shares
    if agreed != turn.state.shares_names:
        _name(turn, agreed)
    if answer == "yes" and not agreed:
        turn.say(words.not_shared)
    else:
        turn.say(words.names_now_shown if agreed else words.names_now_hidden)


def _name(turn: Turn, given: bool) -> None:
    turn.update(shares_names=given)
    turn.record(Consented(to="names", given=given))


def exported(turn: Turn, event: RecordExported) -> None:
    """Keeps that a file for a coach was made, for /privacy; the learner is not disturbed for it."""
    latest = turn.state.exported
    if latest is None or latest.on <= event.on:
        turn.update(exported=Export(on=event.on, by=event.by, names=event.names))
    turn.record(Exported(by=event.by, on=event.on, form=event.form, names=event.names))


def told(turn: Turn) -> list[Text]:
    """Who reads along, what they call the learner, and when a file was last made for them."""
    words, state = turn.words.privacy, turn.state
    if not state.shares:
        said = [rich(words.not_shared)]
    else:
        said = [rich(words.shared_with_names if state.shares_names else words.shared)]
    if state.cohort is not None:
        said.append(rich(turn.words.cohort.yours, cohort=turn.course.cohort_name(state.cohort)))
    if state.first_name:
        said.append(rich(turn.words.cohort.known_as, name=telegram_name(state.first_name, state.username)))
    if state.exported is not None:
        said.append(_latest(turn, state.exported))
    return said


def telegram_name(first_name: str, username: str) -> str:
    """Somebody's name on Telegram, in full."""
    return f"{first_name} @{username}" if username else first_name


def _latest(turn: Turn, export: Export) -> Text:
    words, local = turn.words.privacy, turn.local(export.on)
    by = words.by_server if export.by is None else rich(words.by_coach, coach=str(export.by))
    shown = words.with_names if export.names else words.without_names
    return rich(words.last_export, day=turn.day(local.date()), hour=f"{local:%H:%M}", by=by, names=shown)


def rows(turn: Turn) -> tuple[Row, ...]:
    """Buttons that give or withdraw these consents; names are asked about nowhere else."""
    words = turn.words.privacy
    if not turn.state.shares:
        return (((words.share, "m:share:yes"),),)
    named = turn.state.shares_names
    toggle = (words.hide_names, "m:names:no") if named else (words.show_names, "m:names:yes")
    return (((words.unshare, "m:share:no"),), (toggle,))
