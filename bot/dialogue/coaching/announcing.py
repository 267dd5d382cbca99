"""/announce: one message to all learners of a coach's, seen as it will arrive before it is confirmed."""

from datetime import timedelta

from bot.dialogue import planner
from bot.dialogue.coaching.state import Draft
from bot.dialogue.effects import Announce, PreviewAnnouncement
from bot.dialogue.events import AnnouncementMade, Commanded
from bot.dialogue.state import Letter
from bot.dialogue.text import MESSAGE_UNITS, Text, join, rich, utf16
from bot.dialogue.turn import Turn
from bot.dialogue.words.phrases import Phrases

WAITS = timedelta(hours=1)
"""For so long after /announce a text is the announcement; later it is whatever else it may be."""


def command(turn: Turn, event: Commanded) -> None:
    """/announce with the text behind it, or the text is asked for."""
    turn.desk = turn.desk.model_copy(update={"name": event.first_name or turn.desk.name})
    if event.argument.strip():
        preview(turn, event.argument)
        return
    turn.desk = turn.desk.model_copy(update={"asked": turn.now})
    words = turn.words.announce
    turn.send(rich(words.what), (((words.cancel, "desk:announce:no"),),))


def is_asked(turn: Turn) -> bool:
    """Whether the coach's next text is the announcement."""
    asked = turn.desk.asked
    return asked is not None and turn.now - asked < WAITS


def preview(turn: Turn, text: str) -> None:
    """Shows the message as it will arrive; whom it reaches is counted when that is sent."""
    words, text = turn.words.announce, text.strip()
    turn.desk = turn.desk.model_copy(update={"asked": None})
    by = turn.desk.name or turn.words.coach.somebody
    message = worded(turn.words, by, text)
    too_many = max(utf16(worded(lesson.phrases, by, text).text) for lesson in turn.course.lessons) - MESSAGE_UNITS
    if too_many > 0:
        turn.say(words.too_long, count=str(too_many))
        return
    number = turn.desk.drafts + 1
    turn.desk = turn.desk.model_copy(update={"drafts": number, "draft": Draft(number=number, text=text)})
    turn.send(message, (((turn.words.coaching.ask, "desk:preview"),),))
    turn.effects.append(PreviewAnnouncement(number=number, language=turn.lesson.language))


def tapped(turn: Turn, argument: str) -> None:
    """Sent where it is the draft that was shown last, once; or given up."""
    words, draft, desk = turn.words.announce, turn.desk.draft, turn.desk
    verb, _, number = argument.partition(":")
    shown = draft is not None and str(draft.number) == number
    turn.close_buttons()
    if verb == "no" and (shown or (not number and desk.asked is not None)):
        turn.desk = desk.model_copy(update={"draft": None, "asked": None})
        turn.say(words.cancelled)
    elif verb == "yes" and draft is not None and shown:
        turn.desk = desk.model_copy(update={"draft": None})
        by = desk.name or turn.words.coach.somebody
        turn.effects.append(Announce(number=draft.number, by=by, text=draft.text))
        turn.say(words.confirmed)
    else:
        turn.answer_tap(words.past)


def worded(words: Phrases, by: str, text: str) -> Text:
    """The announcement as it is read."""
    return join([rich(words.announce.head, by=by), rich("{text}", text=text)])


def arrived(turn: Turn, event: AnnouncementMade, letter: Letter) -> None:
    """The coach's word in the learner's chat; whoever shares can ask about it. At night it makes no sound."""
    words = turn.words
    ask = ((words.coaching.ask, f"m:ask-coach:{letter.id}"),)
    silent = planner.is_night(turn.now, turn.state.settings)
    turn.send(
        worded(words, event.by, event.text), (ask,) if turn.state.shares else (), urgency="nudge", silent=silent
    )
