"""Before the lesson: what this is, the two consents, the time zone and the nudge hour.

Until somebody agrees that the conversation is kept, there is no state for them, and so nothing to keep: an
invitation travels in the buttons, and its token is what counts when one is tapped.
"""

from bot.dialogue.account import languages, preferences, sharing
from bot.dialogue.effects import Forget
from bot.dialogue.entries import Consented, Enrolled, LearnerTapped
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
        verb, token = _spoken_to(turn, event.data)
        words = turn.words.consent
        if verb == KEEP:
            _agreed(turn, event.message_id, turn.course.cohort_of(token))
            return True
        if verb == KEEP_NOT:
            turn.close_buttons()
            turn.send(rich(words.refused), _rows(turn, token))
            return False
        if verb == SPEAK:
            turn.close_buttons()
            _introduce(turn, "", token)
            return False
    if isinstance(event, Commanded) and event.name in ("start", "language"):
        token = event.argument if event.name == "start" else ""
        _introduce(turn, f" {event.first_name}" if event.first_name else "", token)
        return False
    if isinstance(event, Commanded) and event.name == "help":
        turn.say(turn.words.help.stranger)
    elif isinstance(event, Commanded) and event.name in ("privacy", "export", "forget"):
        if event.name == "forget" and event.by_coach:
            turn.effects.append(Forget())  # of a coach as such something is kept: their name, hour and draft
        turn.say(words.nothing_kept)
    else:
        typed = turn.words.typed
        agrees = isinstance(event, Said) and typed.means(typed.yes, event.text)
        turn.send(rich(words.tap_to_agree if agrees else words.first_agree), _rows(turn))
        return False
    turn.send(rich(words.keep), _rows(turn))
    return False


def _spoken_to(turn: Turn, data: str) -> tuple[str, str]:
    """The verb of a stranger's button, in whose language the answer is given, and the invitation it carries."""
    scope, verb, language, token = (*data.split(":", 3), "", "", "")[:4]
    if language in (lesson.language for lesson in turn.course.lessons):
        turn.update(language=language)
    return f"{scope}:{verb}", token


def _introduce(turn: Turn, name: str, token: str) -> None:
    words, lesson = turn.words, turn.lesson
    cohort = turn.course.cohort_of(token)
    if token and cohort is None:
        turn.say(words.cohort.no_invitation)
    turn.say(words.consent.intro, name=name, title=lesson.title, minutes=str(lesson.minutes))
    if cohort is not None:
        turn.say(words.cohort.invited, cohort=turn.course.cohort_name(cohort))
    turn.send(rich(words.consent.keep), _rows(turn, token))


def _rows(turn: Turn, token: str = "") -> Rows:
    """The buttons of a stranger; an invitation that leads nowhere travels no further."""
    words, spoken = turn.words.consent, turn.lesson.language
    carried = f":{token}" if turn.course.cohort_of(token) is not None else ""
    yes, no = (words.keep_yes, f"{KEEP}:{spoken}{carried}"), (words.keep_no, f"{KEEP_NOT}:{spoken}{carried}")
    others = (tuple((label, f"{data}{carried}") for label, data in row) for row in languages.offered(turn, SPEAK))
    return ((yes,), (no,), *others)


def _agreed(turn: Turn, message_id: int | None, cohort: str | None) -> None:
    words = turn.words
    turn.update(seen=turn.now, language=turn.lesson.language)
    turn.record(LearnerTapped(label=words.consent.keep_yes), message_id)
    turn.record(Consented(to="keep", given=True))
    if cohort is not None:
        turn.update(cohort=cohort)
        turn.record(Enrolled(cohort=cohort))
    turn.close_buttons(rich(words.chosen, label=words.consent.keep_yes).text)
    share = Waiting(kind="share")
    turn.push(share)
    ask_share(turn, share)


def ask_share(turn: Turn, waiting: Waiting) -> None:
    """May a coach read along?"""
    words, cohort = turn.words.consent, turn.state.cohort
    asked = rich(words.share)
    if cohort is not None:
        asked = rich(turn.words.cohort.share, cohort=turn.course.cohort_name(cohort))
    turn.ask(waiting, asked, (((words.share_yes, "yes"),), ((words.share_no, "no"),)))


def share_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """Keeps the second consent, and asks for the zone, unless that was done before the learner joined a group."""
    if turn.state.set_up or len(turn.state.waiting) > 1:
        turn.pop()
        turn.ask_again = True
        sharing.share(turn, verb)
        return
    sharing.agree(turn, verb == "yes")
    preferences.ask_zone(turn, waiting.model_copy(update={"kind": "zone"}))
