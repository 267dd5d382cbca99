"""What is known of one learner before the first line of a transcript is written."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.dialogue import planner
from bot.dialogue.entries import Answered, Brought, Contacted, Feedback, Outcome, Went
from bot.dialogue.state import State
from bot.store.log import Logged
from bot.store.nudges import Reminder
from bot.transcripts.aliases import Aliases


@dataclass(frozen=True)
class Answer:
    """The answer to a lesson question as it stands now; `id` is its number in the log, which a review points to.

    `first` is when the question was answered first, `at` when the answer got its present wording.
    """

    id: int
    at: datetime
    first: datetime
    beat: str
    benefit: str
    question: str
    text: str
    kind: str
    rule: str
    message_id: int | None
    edited: bool


@dataclass(frozen=True)
class Reply:
    """Something typed that was taken as no answer, outcome, name or plan; `beat` is what was asked just then."""

    id: int
    at: datetime
    beat: str | None
    text: str


@dataclass
class Result:
    """What came of one contact: how it went (empty: not said), in whose words, and what it brought.

    `id` is the log's number of the first entry that tells of it, `day` the local day where it was another one.
    """

    at: datetime
    person: int
    went: str = ""
    text: str = ""
    benefits: tuple[str, ...] = ()
    id: int = 0
    day: str = ""

    @property
    def told(self) -> bool:
        """Whether anything was said of it."""
        return bool(self.went or self.text)


@dataclass
class Week:
    """How many reminders were planned for a week and sent in it, and how many contacts and outcomes it had."""

    planned: int = 0
    sent: int = 0
    contacted: int = 0
    outcomes: int = 0


@dataclass
class Story:
    """One learner: the state, and what the log says in sum. Texts are as they were typed; `aliases` are for them.

    `named`: names are shown as they are. `end` is the number of the last entry that was read: what is written of
    this learner ends there too.
    """

    learner: int
    state: State
    since: datetime
    last: datetime
    aliases: Aliases
    end: int = 0
    named: bool = False
    distressed: list[datetime] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[Reply] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)
    reviewed: set[int] = field(default_factory=set)
    feedback: list[Feedback] = field(default_factory=list)
    plans: list[datetime] = field(default_factory=list)
    reached: dict[str | None, datetime] = field(default_factory=dict)
    """When each beat of the lesson was reached first, None being its end; in that order."""
    open_questions: dict[int, Reply] = field(default_factory=dict)
    """What was passed on to the coaches and has no answer yet, by the question's number."""
    written: int = 0
    """The number of the latest entry in which a coach wrote to the learner."""
    contacted: set[int] = field(default_factory=set)
    results: list[Result] = field(default_factory=list)
    reminders: list[Reminder] = field(default_factory=list)
    changes: list[Logged] = field(default_factory=list)
    """What messages of either side said later, in order."""

    def name(self, person: int) -> str:
        """The name of a person, or the alias where names are not shown."""
        return self.aliases(self.names.get(person, "?"))

    def day(self, at: datetime) -> date:
        """The instant's date on the learner's clock."""
        return planner.local(at, self.state.settings).date()

    @property
    def outcomes(self) -> list[Result]:
        """The contacts of which something was said."""
        return [result for result in self.results if result.told]

    @property
    def unreviewed(self) -> list[Answer]:
        """The answers for which no feedback has been imported."""
        return [answer for answer in self.answers.values() if answer.id not in self.reviewed]

    def answer(self, at: datetime, number: int, message_id: int | None, entry: Answered, beat: str) -> None:
        """Takes in an answer, or its new wording, under the id that its question has today."""
        earlier = self.answers.get(beat)
        self.answers[beat] = Answer(
            id=number,
            at=at,
            first=earlier.first if earlier else at,
            beat=beat,
            benefit=entry.benefit,
            question=entry.question,
            text=entry.text,
            kind=entry.kind,
            rule=entry.rule,
            message_id=message_id,
            edited=entry.edited or bool(earlier and earlier.edited),
        )

    def contact(self, at: datetime, number: int, entry: Contacted | Went | Outcome | Brought) -> None:
        """Takes in a contact, or what was said of the latest one with this person."""
        if isinstance(entry, Contacted):
            self.contacted.add(entry.person)
            self.results.append(Result(at, entry.person, id=number, day=entry.day))
            return
        latest = next((r for r in reversed(self.results) if r.person == entry.person), None)
        if latest is None:
            latest = Result(at, entry.person, id=number)
            self.results.append(latest)
        if isinstance(entry, Went):
            latest.went = entry.went
        elif isinstance(entry, Outcome):
            latest.text = entry.text
        else:
            latest.benefits = entry.benefits

    def result_of(self, reminder: Reminder) -> Result | None:
        """The contact that a reminder led to: the first with its person after it, before the next about them."""
        if reminder.sent_at is None or reminder.person is None:
            return None
        others = (o.sent_at for o in self.reminders if o.person == reminder.person and o.sent_at is not None)
        until = min((at for at in others if at > reminder.sent_at), default=None)
        after = (
            r
            for r in self.results
            if r.person == reminder.person and r.at >= reminder.sent_at and (until is None or r.at < until)
        )
        return next(after, None)

    def weeks(self) -> dict[date, Week]:
        """The counts by week, each under its Monday on the learner's clock, in order."""
        counted: dict[date, Week] = {}
        for name, days in {
            "planned": (self.day(r.due) for r in self.reminders),
            "sent": (self.day(r.sent_at) for r in self.reminders if r.sent_at is not None),
            "contacted": (_day_of(self, result) for result in self.results),
            "outcomes": (self.day(result.at) for result in self.outcomes),
        }.items():
            _count(counted, name, days)
        return dict(sorted(counted.items()))


def _day_of(story: Story, result: Result) -> date:
    return date.fromisoformat(result.day) if result.day else story.day(result.at)


def _count(weeks: dict[date, Week], name: str, days: Iterable[date]) -> None:
    for day in days:
        week = weeks.setdefault(day - timedelta(days=day.weekday()), Week())
        setattr(week, name, getattr(week, name) + 1)
