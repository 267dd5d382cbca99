"""What a coach does in their own chat: asks for learners, records and questions, writes to learners.

A coach need not be a learner: nothing here reads or changes a state, but what is kept of the coach as one.
"""

from collections.abc import Callable

from bot.dialogue.coaching import announcing, digests, records
from bot.dialogue.effects import (
    AnswerLearner,
    ImportReview,
    ListQuestions,
    ShowLearner,
    ShowLearners,
)
from bot.dialogue.events import Commanded, RepliedToQuestion, Said, SentFile, Tapped
from bot.dialogue.text import join, rich
from bot.dialogue.turn import Turn

SCOPE = "desk"
"""What the data of a coach's buttons begin with."""
REVIEW_SUFFIX = ".json"
MOST_BYTES = 20_000_000
"""The largest review file: what Telegram lets a bot download (getFile; `FileSizeLimit` of python-telegram-bot).

It holds 20 answers of each of 500 learners, every one with a level, a note and feedback of 250 characters each.
"""


def commanded(turn: Turn, event: Commanded) -> bool:
    """Does what a coach's command says, and tells others that it is one; False for any other command."""
    if event.by_coach:
        turn.desk = turn.desk.model_copy(update={"asked": None})
    handle = COMMANDS.get(event.name)
    if handle is None:
        return False
    if event.by_coach:
        handle(turn, event)
    else:
        turn.say(turn.words.coach.refused)
    return True


def tapped(turn: Turn, event: Tapped) -> bool:
    """Does what a coach's button says, for whoever is a coach still; False where it is no coach's."""
    scope, _, rest = event.data.partition(":")
    if scope != SCOPE:
        return False
    if not event.by_coach:
        turn.answer_tap()
        turn.close_buttons()
        turn.say(turn.words.coach.refused)
        return True
    verb, _, argument = rest.partition(":")
    before = len(turn.effects)
    handle = TAPS.get(verb)
    if handle is None or handle(turn, argument) is False:
        turn.answer_tap(turn.words.help.stale_tap)
    elif not any(effect.type == "answer_tap" for effect in turn.effects[before:]):
        turn.answer_tap()
    return True


def said(turn: Turn, event: Said) -> bool:
    """A coach's text where one is waited for; False for any other."""
    if not event.by_coach or event.reply is not None or not announcing.is_asked(turn) or not event.text.strip():
        return False
    announcing.preview(turn, event.text)
    return True


def help_alone(turn: Turn) -> None:
    """What a coach can do who takes no lesson."""
    turn.send(join([rich(turn.words.coach.help), rich(turn.words.coach.help_alone)]))


def questions(turn: Turn, learner: int | None = None) -> None:
    """/questions: those that no coach has answered, a message each."""
    words = turn.words.coach
    none, more = rich(words.no_questions), rich(words.more_questions)
    turn.effects.append(ListQuestions(learner=learner, none=none, more=more))


def replied(turn: Turn, event: RepliedToQuestion) -> None:
    """A reply to a question goes to the learner, as long as they share."""
    if not event.shares:
        turn.say(turn.words.coach.not_passed_on)
        return
    turn.effects.append(
        AnswerLearner(
            learner=event.learner,
            question=event.question,
            by=event.by or turn.words.coach.somebody,
            text=event.text,
            message_id=event.message_id,
        )
    )
    turn.say(turn.words.coach.passed_on)


def sent(turn: Turn, event: SentFile) -> None:
    """A file: fetched and brought in when its answer is sent, unless it cannot be a review."""
    words = turn.words.review
    if not event.name.lower().endswith(REVIEW_SUFFIX):
        turn.say(words.only_json)
    elif event.size > MOST_BYTES:
        turn.say(words.too_large)
    else:
        language = turn.lesson.language
        turn.effects.append(ImportReview(file_id=event.file_id, by=event.by, language=language))


def _learners(turn: Turn, argument: str, *, anew: bool = False) -> None:
    """A page of learners; in the place of the tapped message, unless that shall stay."""
    tapped = isinstance(turn.event, Tapped) and not anew
    number = getattr(turn.event, "message_id", None) if tapped else None
    page = records.learner_number(argument) or 0
    turn.effects.append(ShowLearners(page=page, message_id=number, language=turn.lesson.language))


def _learner(turn: Turn, argument: str, *, anew: bool = False) -> bool:
    """One learner in the place of the list, or in a message of its own."""
    learner, _, page = argument.partition(":")
    number = records.learner_number(learner)
    if number is None:
        return False
    turn.effects.append(
        ShowLearner(
            learner=number,
            page=records.learner_number(page) or 0,
            message_id=None if anew else getattr(turn.event, "message_id", None),
            language=turn.lesson.language,
        )
    )
    return True


def _file(turn: Turn, argument: str) -> bool:
    before = len(turn.effects)
    found = records.tapped(turn, argument)
    if any(effect.type == "send_file" for effect in turn.effects[before:]):
        turn.answer_tap(turn.words.records.on_its_way)
    return found


COMMANDS: dict[str, Callable[[Turn, Commanded], None]] = {
    "learners": lambda turn, event: _learners(turn, ""),
    "transcripts": records.command,
    "questions": lambda turn, event: questions(turn),
    "announce": announcing.command,
    "digest": digests.command,
}
TAPS: dict[str, Callable[[Turn, str], bool | None]] = {
    "learners": _learners,
    "roster": lambda turn, argument: _learners(turn, argument, anew=True),
    "learner": _learner,
    "see": lambda turn, argument: _learner(turn, argument, anew=True),
    "file": _file,
    "questions": lambda turn, argument: questions(turn, records.learner_number(argument)),
    "announce": announcing.tapped,
    "digest": digests.tapped,
    "preview": lambda turn, argument: turn.answer_tap(turn.words.announce.only_preview),
}
