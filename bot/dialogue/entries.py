"""The log of what happened, entry by entry: what every transcript is made from."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.dialogue.text import Text


class Noted(BaseModel):
    """Frozen; when it happened and whose it is stand beside it in the log."""

    model_config = ConfigDict(frozen=True)


class LearnerSaid(Noted):
    """A text or command, as it was typed; `beat` is the question that was open, if one was."""

    type: Literal["said"] = "said"
    text: str
    beat: str | None = None


class LearnerTapped(Noted):
    """A button, by its label."""

    type: Literal["tapped"] = "tapped"
    label: str


class LearnerShared(Noted):
    """Names picked or sent as a card."""

    type: Literal["shared"] = "shared"
    names: tuple[str, ...]
    via: str


class LearnerSent(Noted):
    """Something that is no text, by its kind; the thing itself is not kept."""

    type: Literal["sent"] = "sent"
    kind: str


class LearnerEdited(Noted):
    """An own message changed; the earlier text stands in its own entry."""

    type: Literal["edited"] = "edited"
    text: str


class CoachSaid(Noted):
    """A message of the bot, with the labels of its buttons; `changed`: what an earlier message says from here.

    `taps` is what a tap on each button sends: empty where it copies a text, None where it opens an address.
    Messages of long ago have none.
    """

    type: Literal["coach"] = "coach"
    text: Text
    buttons: tuple[tuple[str, ...], ...] = ()
    document: str | None = None
    changed: bool = False
    taps: tuple[tuple[str | None, ...], ...] = ()


class Answered(Noted):
    """The answer to a reflection question, also when it was given anew by an edit; which rule read it as what."""

    type: Literal["answered"] = "answered"
    beat: str
    benefit: str
    question: str
    text: str
    kind: str = ""
    rule: str = ""
    edited: bool = False


class Recalled(Noted):
    """A recall question answered, by an option's label or in a sentence."""

    type: Literal["recalled"] = "recalled"
    recall: str
    benefit: str
    question: str
    text: str


class PersonAdded(Noted):
    """Somebody the learner may contact, by the name as it was given this time."""

    type: Literal["person_added"] = "person_added"
    person: int
    name: str
    benefits: tuple[str, ...]
    via: str


class PersonRenamed(Noted):
    """A name was corrected by an edit."""

    type: Literal["person_renamed"] = "person_renamed"
    person: int
    name: str


class PersonRemoved(Noted):
    """The learner took somebody off the list."""

    type: Literal["person_removed"] = "person_removed"
    person: int


class PersonForgotten(Noted):
    """The learner wants nothing kept of somebody; `name` is what stands in the place of theirs from here on."""

    type: Literal["person_forgotten"] = "person_forgotten"
    person: int
    name: str


class PersonChanged(Noted):
    """Something about a person, as the learner chose or wrote it; an empty `value` takes it away.

    Benefits and the rest go by their ids, with commas between; a cadence is a number of days, `paused` yes or no.
    """

    type: Literal["person_changed"] = "person_changed"
    person: int
    field: Literal["closeness", "origin", "benefits", "cadence", "intro", "paused"]
    value: str


class PersonNoted(Noted):
    """Something to remember about a person, in the learner's words; `dropped` where it was taken away again."""

    type: Literal["person_noted"] = "person_noted"
    person: int
    text: str
    dropped: bool = False


class Planned(Noted):
    """An if-then plan, as confirmed: `day` a local date, `hour` a local time, or `daily` for the nudge hour."""

    type: Literal["planned"] = "planned"
    plan: int
    person: int
    day: str
    hour: str
    how: str
    line: str


class PlanMoved(Noted):
    """The same plan on another day or hour."""

    type: Literal["plan_moved"] = "plan_moved"
    plan: int
    person: int
    day: str
    hour: str


class PlanDropped(Noted):
    """不联系了."""

    type: Literal["plan_dropped"] = "plan_dropped"
    plan: int
    person: int


class Nudged(Noted):
    """A nudge went out about these people (none: about the lesson)."""

    type: Literal["nudged"] = "nudged"
    people: tuple[int, ...]
    lesson: bool = False
    recall: bool = False
    late: bool = False


class Contacted(Noted):
    """The learner says that the person was contacted; `day` is the local date where it was not that very day."""

    type: Literal["contacted"] = "contacted"
    person: int
    day: str = ""


class Outcome(Noted):
    """What came of it, in the learner's words."""

    type: Literal["outcome"] = "outcome"
    person: int
    text: str
    edited: bool = False


class Went(Noted):
    """How a contact went, as the learner put it; `waiting`: no answer yet."""

    type: Literal["went"] = "went"
    person: int
    went: Literal["good", "waiting", "hard"]


class Brought(Noted):
    """Which benefits a contact brought, none among the answers."""

    type: Literal["brought"] = "brought"
    person: int
    benefits: tuple[str, ...]


class Consented(Noted):
    """A consent given or withdrawn; `names`: that a coach sees the names of other people."""

    type: Literal["consented"] = "consented"
    to: Literal["keep", "share", "names"]
    given: bool


class Enrolled(Noted):
    """The learner joined a cohort, by its id; empty where they left the one they were in."""

    type: Literal["enrolled"] = "enrolled"
    cohort: str


class SettingChanged(Noted):
    """A zone, an hour, a pause."""

    type: Literal["setting"] = "setting"
    name: str
    value: str


class PersonPaused(Noted):
    """No more turns of this person by their cadence, or again some."""

    type: Literal["person_paused"] = "person_paused"
    person: int
    paused: bool


class PaceAsked(Noted):
    """Three reminders in a row were ignored: the coach asked how to go on, and waits for a sign of life."""

    type: Literal["pace_asked"] = "pace_asked"


class Distressed(Noted):
    """Words of distress, by the rule that knew them; the words themselves stand in the entry before."""

    type: Literal["distressed"] = "distressed"
    rule: str


class Feedback(Noted):
    """What a coach wrote about an answer: `answer` is the log's number of it, `letter` the dialogue's of this."""

    type: Literal["feedback"] = "feedback"
    letter: int
    answer: int
    beat: str
    coach: int
    by: str
    text: str


class Thanked(Noted):
    """谢谢, under feedback or an answer (`letter`)."""

    type: Literal["thanked"] = "thanked"
    letter: int


class Asked(Noted):
    """A question to the coaches, under feedback or an earlier answer (`letter`)."""

    type: Literal["asked"] = "asked"
    question: int
    letter: int
    text: str


class Replied(Noted):
    """A coach's answer to a question; `letter` numbers it as it does feedback."""

    type: Literal["replied"] = "replied"
    letter: int
    question: int
    coach: int
    by: str
    text: str


class Announced(Noted):
    """What a coach wrote to all of their learners; `letter` numbers it as it does feedback."""

    type: Literal["announced"] = "announced"
    letter: int
    coach: int
    by: str
    text: str


class Exported(Noted):
    """The record was written into a file for a coach: `by` whom (the coach's id; None: on the server), and when.

    `names`: other people's names stand in it as they are.
    """

    type: Literal["exported"] = "exported"
    by: int | None
    on: datetime
    form: str
    names: bool


class Progressed(Noted):
    """A beat of the lesson was reached; `beat` None is its end."""

    type: Literal["progressed"] = "progressed"
    beat: str | None


Entry = Annotated[
    LearnerSaid
    | LearnerTapped
    | LearnerShared
    | LearnerSent
    | LearnerEdited
    | CoachSaid
    | Answered
    | Recalled
    | PersonAdded
    | PersonRenamed
    | PersonRemoved
    | PersonForgotten
    | PersonChanged
    | PersonNoted
    | Planned
    | PlanMoved
    | PlanDropped
    | Nudged
    | Contacted
    | Outcome
    | Went
    | Brought
    | Consented
    | Enrolled
    | SettingChanged
    | PersonPaused
    | PaceAsked
    | Distressed
    | Feedback
    | Thanked
    | Asked
    | Replied
    | Announced
    | Exported
    | Progressed,
    Field(discriminator="type"),
]
