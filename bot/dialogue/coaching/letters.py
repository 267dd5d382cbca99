"""What a coach writes to a learner, feedback or the answer to a question, and what the learner does with it.

Only learners who share can be written to or ask. A letter is a person's word, no reminder: it goes out at once,
but rings nobody up in quiet hours.
"""

from bot.dialogue import planner
from bot.dialogue.coaching import announcing
from bot.dialogue.effects import AskCoaches, Urgency
from bot.dialogue.entries import Announced, Asked, Feedback, Replied, Thanked
from bot.dialogue.events import AnnouncementMade, FeedbackGiven, QuestionAnswered
from bot.dialogue.state import Letter, Question, Waiting
from bot.dialogue.text import MESSAGE_UNITS, Text, join, rich, shorten, utf16
from bot.dialogue.turn import Row, Rows, Turn

CANCEL = "cancel"
QUOTED = 120
"""Characters of an answer or a question that are said back."""
_MOST_KEPT = 30


def feedback(turn: Turn, event: FeedbackGiven) -> None:
    """Feedback on an answer, as the coach's own words under the answer."""
    if not _may_write(turn, event):
        return
    beat = turn.lesson.now_called(event.beat)
    letter = _kept(turn, event.by)
    turn.record(
        Feedback(letter=letter.id, answer=event.answer, beat=beat, coach=event.coach, by=event.by, text=event.text)
    )
    head = rich(turn.words.coaching.feedback, by=event.by)
    # One of thousands, maybe: nobody who writes shall wait for it.
    quote = turn.state.answers.get(beat, "")
    _deliver(turn, letter, head, quote, event.text, turn.words.coaching.ask, urgency="letter")


def answer(turn: Turn, event: QuestionAnswered) -> None:
    """A coach's answer under the learner's question."""
    if not _may_write(turn, event):
        return
    letter = _kept(turn, event.by)
    turn.record(
        Replied(letter=letter.id, question=event.question, coach=event.coach, by=event.by, text=event.text)
    )
    asked = next((q.text for q in turn.state.questions if q.id == event.question), "")
    head = rich(turn.words.coaching.answer, by=event.by)
    _deliver(turn, letter, head, asked, event.text, turn.words.coaching.ask_more)


def announced(turn: Turn, event: AnnouncementMade) -> None:
    """A coach's word to all of their learners, who share or not; nobody who has called reminders off gets it."""
    if turn.state.called_off or not turn.state.reachable:
        return
    letter = _kept(turn, event.by)
    turn.record(Announced(letter=letter.id, coach=event.coach, by=event.by, text=event.text))
    announcing.arrived(turn, event, letter)


def _may_write(turn: Turn, event: FeedbackGiven | QuestionAnswered) -> bool:
    """Whether the learner still shares, and is in the cohort still whose coach this is."""
    return turn.state.shares and event.cohort in (None, turn.state.cohort)


def _kept(turn: Turn, by: str) -> Letter:
    letter = Letter(id=turn.number(), by=by)
    turn.update(letters=(*turn.state.letters, letter)[-_MOST_KEPT:])
    return letter


def _deliver(
    turn: Turn, letter: Letter, head: Text, quote: str, text: str, ask: str, urgency: Urgency = "reply"
) -> None:
    """One message, or two where it would be too long for Telegram: of what a coach wrote nothing is cut."""
    words = turn.words.coaching
    above = join([head, *([rich(words.quoted, quote=shorten(quote, QUOTED))] if quote else [])], "\n")
    whole = join([above, rich("{text}", text=text)])
    rows: Rows = (((words.thanks, f"m:thank:{letter.id}"), _asking(letter, ask)),)
    silent = turn.state.resting or planner.is_night(turn.now, turn.state.settings)
    if utf16(whole.text) > MESSAGE_UNITS:
        turn.send(above, urgency=urgency, silent=silent)
        whole = rich("{text}", text=text)
    turn.send(whole, rows, urgency=urgency, silent=silent)


def _asking(letter: Letter, label: str) -> tuple[str, str]:
    return label, f"m:ask-coach:{letter.id}"


def thank(turn: Turn, number: str) -> None:
    """谢谢: said once, and the coach finds it in the record."""
    letter = _letter(turn, number)
    if letter is None or letter.thanked:
        turn.say(turn.words.help.stale)
        return
    thanked = letter.model_copy(update={"thanked": True})
    turn.update(letters=tuple(thanked if one.id == letter.id else one for one in turn.state.letters))
    turn.record(Thanked(letter=letter.id))
    words = turn.words.coaching
    turn.send(rich(words.thanked, by=letter.by), ((_asking(letter, words.ask),),))


def ask_about(turn: Turn, number: str) -> None:
    """我有问题: what is it?"""
    letter = _letter(turn, number)
    if letter is None:
        turn.say(turn.words.help.stale)
    elif not turn.state.shares:
        turn.say(turn.words.coaching.not_shared)
    else:
        waiting = Waiting(kind="ask_coach", letter=letter.id)
        turn.push(waiting)
        ask(turn, waiting)


def ask(turn: Turn, waiting: Waiting) -> None:
    """The learner may write a question."""
    row: Row = ((turn.words.coaching.cancel, CANCEL),)
    turn.ask(waiting, rich(turn.words.coaching.what), (row,))


def tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """No question after all."""
    turn.pop()
    turn.say(turn.words.help.unchanged)
    turn.ask_again = True


def said(turn: Turn, waiting: Waiting, text: str) -> None:
    """The question: kept, and the coaches are told, where they may still read along."""
    turn.close_buttons()
    turn.pop()
    turn.ask_again = True
    if not turn.state.shares:
        turn.say(turn.words.coaching.not_shared)
        return
    _ask_coaches(turn, text, waiting.letter or 0, getattr(turn.event, "message_id", None))


def can_ask(turn: Turn) -> bool:
    """Whether a question would reach a coach: the learner shares, and somebody is there to be told."""
    return turn.state.shares and turn.course.can_tell_about(turn.state.cohort)


def pass_on(turn: Turn, text: str) -> None:
    """A question that was typed in the lesson goes to the coaches, once."""
    if not turn.state.shares:
        turn.say(turn.words.coaching.not_shared)
    elif not text or any(question.text == text for question in turn.state.questions):
        turn.say(turn.words.help.stale)
    else:
        _ask_coaches(turn, text, 0, None)


def _ask_coaches(turn: Turn, text: str, letter: int, message_id: int | None) -> None:
    question = Question(id=turn.number(), text=text)
    turn.update(questions=(*turn.state.questions, question)[-_MOST_KEPT:])
    turn.record(Asked(question=question.id, letter=letter, text=text), message_id)
    turn.effects.append(AskCoaches(question=question.id))
    turn.say(turn.words.coaching.asked)


def _letter(turn: Turn, number: str) -> Letter | None:
    """Only letters to this learner are found."""
    return next((letter for letter in turn.state.letters if str(letter.id) == number), None)
