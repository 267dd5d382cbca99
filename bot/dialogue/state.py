"""Where a learner stands: frozen, versioned, JSON. Everything the engine knows between two events is here."""

from datetime import date, datetime, time
from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.dialogue.text import Text

WaitingKind = Literal[
    "share", "zone", "zone_time", "hour",
    "bite", "choose", "ask", "people",
    "first", "day", "at", "how", "line", "confirm",
    "move_day", "move_at", "outcome", "recall",
    "same", "distinct", "note", "intro", "rename",
    "went", "brought", "smaller",
    "when", "move_when", "met", "quiet", "cadence",
    "noticed", "ask_coach", "join",
]  # fmt: skip
NudgeKind = Literal["plan", "retry", "turn", "recall", "lesson", "recap"]
Origin = Literal["team", "department", "industry", "elsewhere"]


class Kept(BaseModel):
    """Frozen: a change makes a new one."""

    model_config = ConfigDict(frozen=True)


class Note(Kept):
    """Something the learner wants to remember about a person, with the local date on which it was dictated."""

    on: date
    text: str


class Person(Kept):
    """Somebody the learner may contact; `contacted` is the last real contact (UTC), not the last nudge.

    `aliases` are other names that they were given under, `intro` is one line on who they are (a nickname or a
    role), `asked` whether the coach has asked how close they are: it asks once.
    `unanswered` counts the contacts in a row that had no answer.
    """

    id: int
    name: str
    benefits: tuple[str, ...] = ()
    username: str | None = None
    telegram_id: int | None = None
    contacted: datetime | None = None
    let_go: bool = False
    closeness: Literal["close", "known", "lost", "new"] | None = None
    cadence_days: int | None = None
    paused: bool = False
    origin: Origin | None = None
    intro: str = ""
    notes: tuple[Note, ...] = ()
    aliases: tuple[str, ...] = ()
    asked: bool = False
    unanswered: int = 0


class Plan(Kept):
    """An if-then plan in the learner's words; `at` None is the learner's nudge hour, in local time."""

    id: int
    person: int
    on: date
    at: time | None
    how: str
    line: str


class Draft(Kept):
    """A plan being made; `opener` is offered as its first line, `smaller` after a contact that was hard.

    `cadence` is the rhythm in days that was typed with its time, None where none was.
    """

    person: int
    on: date | None = None
    at: time | None = None
    how: str = ""
    line: str = ""
    opener: str = ""
    smaller: bool = False
    cadence: int | None = None


class Nudge(Kept):
    """An open reminder: `on` and `at` are the wall-clock rule, `due` (UTC) what it comes to in the zone of now.

    `n` counts how often it was planned, so that a firing of an earlier plan is known to be stale.
    `tries` counts how often it was sent. `due` None: silent, but its buttons still work. `cadence` is how many
    days after a contact it comes, None where it came about otherwise; `asked`: the learner chose this day.
    `held`: it waits for a sign of life, and the clock leaves it alone. `put_off` counts the times in a row that it
    was moved to the next day.
    `card` is what was said with it above the opener, and `opener` the one shown last.
    """

    id: int
    n: int = 1
    kind: NudgeKind
    person: int | None = None
    plan: int | None = None
    recall: str | None = None
    on: date
    at: time | None = None
    due: datetime | None
    sent: bool = False
    tries: int = 0
    cadence: int | None = None
    asked: bool = False
    held: bool = False
    put_off: int = 0
    card: Text | None = None
    opener: str = ""


class Choice(Kept):
    """A button that was offered, so that its label may also be typed."""

    label: str
    verb: str


class Listing(Kept):
    """Names that are being put on the list, in the order they were given; `since` numbers what was there before.

    Who has the number 0 has a name that is on the list already, and must be asked about first; where names are
    only offered (`noticed`), nobody is on the list yet.
    """

    found: tuple[Person, ...]
    since: int
    via: str
    message_id: int | None = None


class Proposed(Kept):
    """A time that was typed, in the learner's zone, before it is confirmed.

    `at` None is the nudge hour where `timed`, and still open where not; `by` marks a deadline. `on` None is a
    rhythm without a first day; `cadence` its days from one time to the next, None where that differs.
    """

    on: date | None
    at: time | None = None
    timed: bool = False
    by: bool = False
    recurs: bool = False
    cadence: int | None = None


class Met(Kept):
    """A contact reported in words, before it is confirmed: who it may have been, the local date where it is known.

    `text` is what was written, where it says what came of it, too.
    """

    people: tuple[int, ...]
    on: date | None
    text: str = ""
    no_answer: bool = False
    message_id: int | None = None


class Letter(Kept):
    """Something a coach wrote to the learner, by the name it came under; the words stand in the log."""

    id: int
    by: str
    thanked: bool = False


class Question(Kept):
    """Something the learner asked the coaches."""

    id: int
    text: str


class Waiting(Kept):
    """What the coach waits for; `prompt` numbers the question, so that an older button is known to be stale.

    `went` is how a contact went, as far as it was said, and `picked` the benefits it brought, or the offered names
    that are to be kept; `told`: what came of it is known already. `proposed` and `met` are what the learner is
    asked to confirm. `asked` is when it was shown last (UTC); `aside`: another screen was shown since; `missed`: a
    text was no answer to its buttons. `cohort` is the one whose invitation was opened.
    """

    kind: WaitingKind
    prompt: int = 0
    choices: tuple[Choice, ...] = ()
    beat: str | None = None
    person: int | None = None
    draft: Draft | None = None
    nudge: int | None = None
    recall: str | None = None
    then_plan: bool = False
    listing: Listing | None = None
    follow_ups: int = 0
    went: str = ""
    picked: tuple[str, ...] = ()
    told: bool = False
    proposed: Proposed | None = None
    met: Met | None = None
    asked: datetime | None = None
    aside: bool = False
    missed: bool = False
    letter: int | None = None
    cohort: str | None = None


class Heard(Kept):
    """A message of the learner that something was taken from, so that an edit finds it.

    `text` is what the message says now, where it is a part of something longer.
    """

    message_id: int
    what: Literal["answer", "outcome", "how", "line", "name", "choice"]
    ref: str
    text: str = ""


class Reached(Kept):
    """A real contact: when it was reported (UTC), how it went, and what came of it in the learner's words."""

    person: int
    at: datetime
    went: str = ""
    words: str = ""


class Export(Kept):
    """The latest file for a coach: when it was made (UTC), by whom (None: on the server), with names or not."""

    on: datetime
    by: int | None
    names: bool


class Settings(Kept):
    """What the learner chose: an IANA zone, and the local hour of the daily message.

    Quiet hours last from one local hour until another (the same: there are none). `days_off` is a country's code,
    `none`, or empty: as the zone suggests. `most` messages a day; `weekly`: of the coach's own, one a week.
    `recap` is the weekday of the weekly recap, 0 being Monday, None for no recap.
    """

    zone: str = "Asia/Shanghai"
    hour: int = 9
    quiet_from: int = 22
    quiet_until: int = 8
    days_off: str = ""
    most: int = 2
    weekly: bool = False
    recap: int | None = 4


class State(Kept):
    """One learner, or a group that has been told to write in private (`group`, and nothing else).

    `messages` with reminders went out on `messages_on`; `unheard` of those about people, in a row, had no
    answer of any kind.
    Before `rests_until` the coach plans nothing of its own. `snoozes` are the local hours that reminders were put
    off to; `shift_to` the nudge hour that was suggested because of them, `shift_refused` the day it was declined.

    `shares_names`: a coach may see other people's names; it ends with `shares`. `cohort` is the id of the group
    whose coaches these are, None where it is nobody's but the operator's. `first_name` and `username` are
    Telegram's, kept for the coaches as long as the learner shares.
    `language` is the learner's choice, empty where only the lesson's original language was there to choose.
    `menu` are the buttons of what was shown last, where that was no question; `buttons` are those of the last
    messages that are good at any time, with their data.
    `openers` are those that were shown, with the day, the latest last. `dropped` are names (in lower case) that
    the learner mentioned and did not want on the list: they are not offered again.

    `reached` are the contacts of the last weeks, `recapped` is when the last recap went out (UTC), `quiet_weeks`
    how many recaps in a row had no contact to speak of. `letters` and `questions` are the latest from coaches
    and to them.
    """

    version: Literal[1] = 1
    group: bool = False
    language: str = ""
    shares: bool = False
    shares_names: bool = False
    cohort: str | None = None
    first_name: str = ""
    username: str = ""
    exported: Export | None = None
    set_up: bool = False
    settings: Settings = Settings()
    paused: bool = False
    resting: bool = False
    wordings: dict[str, int] = {}
    reachable: bool = True
    beat: str | None = None
    finished: bool = False
    waiting: tuple[Waiting, ...] = ()
    menu: tuple[Choice, ...] = ()
    buttons: tuple[Choice, ...] = ()
    answers: dict[str, str] = {}
    benefits_done: dict[str, date] = {}
    recalled: dict[str, date] = {}
    recalls_unanswered: int = 0
    recalls_left: int = 0
    people: tuple[Person, ...] = ()
    dropped: tuple[str, ...] = ()
    plans: tuple[Plan, ...] = ()
    nudges: tuple[Nudge, ...] = ()
    heard: tuple[Heard, ...] = ()
    numbers: int = 0
    prompts: int = 0
    last_tap: str = ""
    seen: datetime | None = None
    daily_on: date | None = None
    messages_on: date | None = None
    messages: int = 0
    unheard: int = 0
    silent: bool = False
    rests_until: date | None = None
    snoozes: tuple[int, ...] = ()
    shift_to: int | None = None
    shift_refused: date | None = None
    openers: dict[str, date] = {}
    reached: tuple[Reached, ...] = ()
    recapped: datetime | None = None
    quiet_weeks: int = 0
    letters: tuple[Letter, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def nudgeable(self) -> bool:
        """Whether a nudge may be claimed at all; `resting` is after words of distress."""
        return self.reachable and not (self.called_off or self.group)

    @property
    def called_off(self) -> bool:
        """Whether nothing that waits to be sent as a reminder is wanted any more."""
        return self.paused or self.resting

    def person(self, number: int | None) -> Person | None:
        """The person of that number, or None where there is none (any more)."""
        return next((p for p in self.people if p.id == number), None)

    def plan_for(self, person: int | None) -> Plan | None:
        """The open plan about a person, or None."""
        return next((p for p in self.plans if p.person == person), None)

    def nudge(self, number: int | None) -> Nudge | None:
        """The open nudge of that number, or None."""
        return next((n for n in self.nudges if n.id == number), None)
