"""Before the lesson: what this is, the two consents, the time zone and the nudge hour.

Until somebody agrees that the conversation is kept, there is no state for them, and so nothing to keep.
"""

from bot.dialogue.account import languages, preferences, sharing
from bot.dialogue.entries import Consented, LearnerTapped
from bot.dialogue.events import Commanded, Said, Tapped
from bot.dialogue.state import Waiting
from bot.dialogue.text import rich
from bot.dialogue.turn import Rows, Turn

KEEP, KEEP_NOT, SPEAK = "c:yes", "c:no", "c:in"
"""Sent by buttons that any stranger may tap: with the language they speak, they need no state to be understood."""


def stranger(turn: Turn) -> bool:
    """Answers somebody who has not agreed to anything; True where they agree now, and are a learner from here."""
    event, words = turn.event, turn.words.consent
    if isinstance(event, Tapped):
        turn.answer_tap()
        verb = _spoken_to(turn, event.data)
        words = turn.words.consent
        if verb == KEEP:
            _agreed(turn, event.message_id)
            return True
        if verb == KEEP_NOT:
            turn.close_buttons()
            turn.send(rich(words.refused), _rows(turn))
            return False
        if verb == SPEAK:
            turn.close_buttons()
            _introduce(turn, "")
            return False
    if isinstance(event, Commanded) and event.name in ("start", "language"):
        _introduce(turn, f" {event.first_name}" if event.first_name else "")
        return False
    if isinstance(event, Commanded) and event.name == "help":
        turn.say(turn.words.help.stranger)
    elif isinstance(event, Commanded) and event.name in ("privacy", "export", "forget"):
        turn.say(words.nothing_kept)
    else:
        typed = turn.words.typed
        agrees = isinstance(event, Said) and typed.means(typed.yes, event.text)
        turn.send(rich(words.tap_to_agree if agrees else words.first_agree), _rows(turn))
        return False
    turn.send(rich(words.keep), _rows(turn))
    return False


def _spoken_to(turn: Turn, data: str) -> str:
    """The verb of a stranger's button, in whose language the answer is given."""
    scope, _, rest = data.partition(":")
    verb, _, language = rest.partition(":")
    if language in (lesson.language for lesson in turn.course.lessons):
        turn.update(language=language)
    return f"{scope}:{verb}"


def _introduce(turn: Turn, name: str) -> None:
    words, lesson = turn.words.consent, turn.lesson
    turn.say(words.intro, name=name, title=lesson.title, minutes=str(lesson.minutes))
    turn.send(rich(words.keep), _rows(turn))


def _rows(turn: Turn) -> Rows:
    words, spoken = turn.words.consent, turn.lesson.language
    agree: Rows = (((words.keep_yes, f"{KEEP}:{spoken}"),), ((words.keep_no, f"{KEEP_NOT}:{spoken}"),))
    return (*agree, *languages.rows(turn, SPEAK))


def _agreed(turn: Turn, message_id: int | None) -> None:
    words = turn.words
    turn.update(seen=turn.now, language=turn.lesson.language)
    turn.record(LearnerTapped(label=words.consent.keep_yes), message_id)
    turn.record(Consented(to="keep", given=True))
    turn.close_buttons(rich(words.chosen, label=words.consent.keep_yes).text)
    share = Waiting(kind="share")
    turn.push(share)
    ask_share(turn, share)


def ask_share(turn: Turn, waiting: Waiting) -> None:
    """May a coach read along?"""
    words = turn.words.consent
    turn.ask(waiting, rich(words.share), (((words.share_yes, "yes"),), ((words.share_no, "no"),)))


def share_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """Keeps the second consent, and asks for the zone."""
    sharing.agree(turn, verb == "yes")
    preferences.ask_zone(turn, waiting.model_copy(update={"kind": "zone"}))
