"""What a coach does in their own chat: asks for records and open questions, answers one, sends a review file.

A coach need not be a learner: nothing here reads or changes a state.
"""

from bot.dialogue.effects import AnswerLearner, ImportReview, ListQuestions, SendFile
from bot.dialogue.events import Commanded, RepliedToQuestion, SentFile
from bot.dialogue.text import rich
from bot.dialogue.turn import Turn

FORMS = {"md": "md", "jsonl": "jsonl", "csv": "csv", "telegram": "json", "xapi": "jsonl", "gradebook": "csv"}
"""The forms of a file of transcripts, and how its name ends; the first where none is asked for."""
MOST_DIGITS = 18
"""What a number in the database has room for."""
REVIEW_SUFFIX = ".json"
MOST_BYTES = 1024 * 1024
"""The largest review file that is fetched."""


def commanded(turn: Turn, event: Commanded) -> bool:
    """Does what a coach's command says, and tells others that it is one; False for any other command."""
    handle = {"transcripts": transcripts, "questions": questions}.get(event.name)
    if handle is None:
        return False
    if event.by_coach:
        handle(turn, event)
    else:
        turn.say(turn.words.coach.refused)
    return True


def transcripts(turn: Turn, event: Commanded) -> None:
    """/transcripts, with a form or a learner's number or both: the file is made when it is sent."""
    words, form, learner = turn.words.coach, next(iter(FORMS)), None
    for word in event.argument.lower().split():
        if word in FORMS:
            form = word
        elif word.isascii() and word.isdigit() and len(word) <= MOST_DIGITS:
            learner = int(word)
        else:
            turn.say(words.unknown_form)
            return
    name = "transcripts" if learner is None else f"transcript-{learner}"
    turn.effects.append(
        SendFile.model_validate(
            {
                "what": "transcripts",
                "form": form,
                "learner": learner,
                "name": f"{name}.{FORMS[form]}",
                "caption": rich(words.file_caption),
            }
        )
    )


def questions(turn: Turn, event: Commanded) -> None:
    """/questions: those that no coach has answered, a message each."""
    words = turn.words.coach
    turn.effects.append(ListQuestions(none=rich(words.no_questions), more=rich(words.more_questions)))


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
