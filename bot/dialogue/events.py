"""What happened: everything the coach can be told, in the past tense. Frozen, and JSON in both directions."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Happened(BaseModel):
    """Frozen."""

    model_config = ConfigDict(frozen=True)


class ByLearner(Happened):
    """Something that a learner did by hand, and what Telegram says of them.

    `language` is an IETF code; `first_name` is for the greeting, and with `username` for a coach who may read.
    """

    language: str = ""
    first_name: str = ""
    username: str = ""


class Reply(Happened):
    """Which message of the bot a coach's text is a reply to, and the coach's first name."""

    to: int
    by: str


class Said(ByLearner):
    """A text message that is no command; `reply` is known of those to whom questions are or were posed."""

    type: Literal["said"] = "said"
    text: str
    message_id: int
    reply: Reply | None = None
    by_coach: bool = False


class Commanded(ByLearner):
    """A text that begins with a slash; `name` has neither the slash nor the bot's name.

    `argument` is whatever a stranger typed, or what the link said that was opened.
    """

    type: Literal["commanded"] = "commanded"
    name: str
    argument: str = ""
    message_id: int
    by_coach: bool = False


class Tapped(ByLearner):
    """An inline button; `data` is whatever the client sent, forged or not, `label` what the button says."""

    type: Literal["tapped"] = "tapped"
    data: str
    label: str = ""
    message_id: int | None
    callback: str
    by_coach: bool = False


class Edited(ByLearner):
    """The learner changed a message of their own."""

    type: Literal["edited"] = "edited"
    text: str
    message_id: int


class Shared(Happened):
    """Somebody of Telegram's, picked or from a contact card; a phone number never gets this far."""

    model_config = ConfigDict(frozen=True)

    name: str
    username: str | None = None
    telegram_id: int | None = None


class SharedPeople(ByLearner):
    """People picked with Telegram's picker, or one contact card."""

    type: Literal["shared_people"] = "shared_people"
    people: tuple[Shared, ...]
    via: Literal["picker", "card"]
    message_id: int


class SentSomething(ByLearner):
    """Anything that is no text: a sticker, a photo, a voice note, a location, an empty message."""

    type: Literal["sent_something"] = "sent_something"
    kind: Literal["sticker", "photo", "voice", "location", "other"]
    message_id: int


class RepliedToQuestion(ByLearner):
    """A coach's reply to a message that poses a learner's question; `by` is the coach's first name.

    `shares`: that learner is still there, and shares with this coach.
    """

    type: Literal["replied_to_question"] = "replied_to_question"
    text: str
    message_id: int
    by: str
    learner: int
    question: int
    shares: bool


class SentFile(ByLearner):
    """A document from a coach, of so many bytes; anybody else's is no more than something sent."""

    type: Literal["sent_file"] = "sent_file"
    file_id: str
    name: str
    size: int
    by: str
    message_id: int


class FeedbackGiven(Happened):
    """A coach's feedback on an answer (the log's number, and its beat), by the coach's id and name.

    `cohort` is the one as whose coach it was given; None: by one of the operator's own.
    """

    type: Literal["feedback_given"] = "feedback_given"
    answer: int
    beat: str
    coach: int
    by: str
    text: str
    cohort: str | None = None


class QuestionAnswered(Happened):
    """A coach's answer to a question of this learner's; `cohort` as above."""

    type: Literal["question_answered"] = "question_answered"
    question: int
    coach: int
    by: str
    text: str
    cohort: str | None = None


class AnnouncementMade(Happened):
    """A coach's word to all of their learners, by the coach's id and name."""

    type: Literal["announcement_made"] = "announcement_made"
    coach: int
    by: str
    text: str


class RecordExported(Happened):
    """The learner's record was written into a file for a coach; fields as in the entry `Exported`."""

    type: Literal["record_exported"] = "record_exported"
    by: int | None
    on: datetime
    form: str
    names: bool


class NudgeDue(Happened):
    """The clock reached a nudge; stale where the nudge has been planned anew since (`n` differs)."""

    type: Literal["nudge_due"] = "nudge_due"
    nudge: int
    n: int


class BecameUnreachable(Happened):
    """Telegram says that the learner cannot be written to; `nudges` did not arrive because of it."""

    type: Literal["became_unreachable"] = "became_unreachable"
    nudges: tuple[int, ...] = ()


class Withdrawn(Happened):
    """A reminder that waited to be sent was called off; these `nudges` went with it, and are due still."""

    type: Literal["withdrawn"] = "withdrawn"
    nudges: tuple[int, ...]


class Blocked(Happened):
    """The learner blocked the bot."""

    type: Literal["blocked"] = "blocked"


class Unblocked(Happened):
    """The learner lifted the block."""

    type: Literal["unblocked"] = "unblocked"


class MetInGroup(Happened):
    """Somebody used the bot in a group, or added it to one; `language` as above, of whoever did."""

    language: str = ""

    type: Literal["met_in_group"] = "met_in_group"


class TurnFailed(Happened):
    """An earlier event could not be handled, and was set aside: the learner is owed a word."""

    type: Literal["turn_failed"] = "turn_failed"


Event = Annotated[
    Said
    | Commanded
    | Tapped
    | Edited
    | SharedPeople
    | SentSomething
    | RepliedToQuestion
    | SentFile
    | FeedbackGiven
    | QuestionAnswered
    | AnnouncementMade
    | RecordExported
    | NudgeDue
    | BecameUnreachable
    | Withdrawn
    | Blocked
    | Unblocked
    | MetInGroup
    | TurnFailed,
    Field(discriminator="type"),
]
