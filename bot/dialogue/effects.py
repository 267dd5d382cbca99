"""What we want: everything the coach can ask of the shell, in the imperative. Frozen, and JSON both ways."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.dialogue.agenda import Agenda
from bot.dialogue.coaching.state import Desk
from bot.dialogue.entries import Entry
from bot.dialogue.picture import NetworkMap
from bot.dialogue.text import Text

Urgency = Literal["reply", "nudge", "letter"]
"""A `letter` is a person's word: it waits as a nudge does, since many may come at once, and is not called off."""
Form = Literal["html", "md", "csv", "gradebook", "jsonl", "telegram", "xapi"]
"""The forms of a file of transcripts, those to read first."""


class Wanted(BaseModel):
    """Frozen."""

    model_config = ConfigDict(frozen=True)


class Button(Wanted):
    """An inline button that does one thing: calls back, copies a text, or opens an address.

    `data` is 1 to 64 bytes of ids, never names; `copies` 1 to 256 UTF-16 units; `url` begins with https://.
    """

    label: str
    data: str = ""
    copies: str = ""
    url: str = ""

    @model_validator(mode="after")
    def _one_thing(self) -> "Button":
        if sum(map(bool, (self.data, self.copies, self.url))) != 1:
            raise ValueError("a button calls back, or copies, or opens")
        return self


class Picker(Wanted):
    """A reply keyboard: a button that opens Telegram's people picker, and one that sends `leave` as text."""

    label: str
    most: int
    hint: str
    leave: str


class Send(Wanted):
    """A message; `prompt` numbers it where its buttons belong to a question, `nudges` arrive with it.

    With a `picture` the text is its caption, at most 1,024 UTF-16 units. `silent`: it arrives without a sound.
    """

    type: Literal["send"] = "send"
    text: Text
    rows: tuple[tuple[Button, ...], ...] = ()
    picker: Picker | None = None
    remove_picker: bool = False
    prompt: int | None = None
    urgency: Urgency = "reply"
    nudges: tuple[int, ...] = ()
    picture: NetworkMap | None = None
    silent: bool = False


class Edit(Wanted):
    """Gives a message of the bot another text and other buttons; `prompt` as in Send."""

    type: Literal["edit"] = "edit"
    message_id: int
    text: Text
    rows: tuple[tuple[Button, ...], ...] = ()
    prompt: int | None = None


class SendFile(Wanted):
    """A file made when it is sent: the learner's own data, transcripts for a coach, an `agenda` for calendars.

    Transcripts are of all who share, or of one `learner`; of what happened from `since` (UTC) on, or only of
    answers that are `unreviewed`, in the coach's `language` (empty: the original).
    """

    type: Literal["send_file"] = "send_file"
    what: Literal["own", "transcripts", "agenda"]
    form: Form = "md"
    learner: int | None = None
    since: datetime | None = None
    unreviewed: bool = False
    language: str = ""
    name: str
    caption: Text
    agenda: Agenda | None = None


class CloseButtons(Wanted):
    """Takes the buttons off a message, known by its id or by its prompt; `mark` is added to its text."""

    type: Literal["close_buttons"] = "close_buttons"
    message_id: int | None = None
    prompt: int | None = None
    mark: str | None = None


class AnswerTap(Wanted):
    """Ends the waiting circle on a tapped button; best effort."""

    type: Literal["answer_tap"] = "answer_tap"
    callback: str
    text: str = ""


class Record(Wanted):
    """Adds an entry to the log; `message_id` is the learner's message that it is about."""

    type: Literal["record"] = "record"
    entry: Entry
    message_id: int | None = None


class PlanNudge(Wanted):
    """Stores a nudge, or plans it anew: due at an instant (UTC), from a rule in the learner's wall-clock time."""

    type: Literal["plan_nudge"] = "plan_nudge"
    nudge: int
    n: int
    kind: Literal["plan", "retry", "turn", "recall", "lesson", "recap"]
    person: int | None
    due: datetime
    rule: str


class CloseNudge(Wanted):
    """The nudge will not fire again."""

    type: Literal["close_nudge"] = "close_nudge"
    nudge: int


class TellCoaches(Wanted):
    """Every coach is told at once that this learner wrote something worrying; the shell adds who it is."""

    type: Literal["tell_coaches"] = "tell_coaches"


class AskCoaches(Wanted):
    """Poses a question of this learner's to every coach, who can reply to that message."""

    type: Literal["ask_coaches"] = "ask_coaches"
    question: int


class ListQuestions(Wanted):
    """Poses all open questions to this coach, or those of one `learner`.

    `none` is said where there are none, `more` behind the most.
    """

    type: Literal["list_questions"] = "list_questions"
    learner: int | None = None
    none: Text
    more: Text


class AnswerLearner(Wanted):
    """Passes this coach's answer on; `message_id` is the coach's message."""

    type: Literal["answer_learner"] = "answer_learner"
    learner: int
    question: int
    by: str
    text: str
    message_id: int


class ImportReview(Wanted):
    """Fetches a review file that this coach sent, brings it in, and says in this language what came of it."""

    type: Literal["import_review"] = "import_review"
    file_id: str
    by: str
    language: str


class KeepDesk(Wanted):
    """Keeps what this coach chose; the shell sees to the digest."""

    type: Literal["keep_desk"] = "keep_desk"
    desk: Desk


class ShowLearners(Wanted):
    """A page of this coach's learners, read when it is sent; in the place of the message `message_id`, if one."""

    type: Literal["show_learners"] = "show_learners"
    page: int = 0
    message_id: int | None = None
    language: str


class ShowLearner(Wanted):
    """One learner of this coach's in short, in the place of a page of them, to which it leads back."""

    type: Literal["show_learner"] = "show_learner"
    learner: int
    page: int
    message_id: int | None
    language: str


class PreviewAnnouncement(Wanted):
    """Tells this coach whom their draft of that number would reach, with buttons to confirm it or to give up."""

    type: Literal["preview_announcement"] = "preview_announcement"
    number: int
    language: str


class Announce(Wanted):
    """Brings this coach's announcement of that number to each of their learners who can be reminded, once."""

    type: Literal["announce"] = "announce"
    number: int
    by: str
    text: str


class RedactPerson(Wanted):
    """Takes a forgotten person's `names` out of everything stored about the learner before this turn.

    `keep` are names of others that may contain one of them; what waits to be sent about `nudges` is not sent.
    """

    type: Literal["redact_person"] = "redact_person"
    person: int
    names: tuple[str, ...]
    keep: tuple[str, ...]
    replacement: str
    nudges: tuple[int, ...] = ()


class Forget(Wanted):
    """Removes everything that is stored about the learner."""

    type: Literal["forget"] = "forget"


Effect = Annotated[
    Send
    | Edit
    | SendFile
    | CloseButtons
    | AnswerTap
    | Record
    | PlanNudge
    | CloseNudge
    | TellCoaches
    | AskCoaches
    | ListQuestions
    | AnswerLearner
    | ImportReview
    | KeepDesk
    | ShowLearners
    | ShowLearner
    | PreviewAnnouncement
    | Announce
    | RedactPerson
    | Forget,
    Field(discriminator="type"),
]
