"""A coach's daily digest: what is new of their learners, and whether there is anything to do at all. Pure."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.dialogue import planner
from bot.dialogue.coaching.state import Desk
from bot.dialogue.lesson import Lesson
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Rows
from bot.transcripts import flags
from bot.transcripts.in_chat.roster import Roster, name_of
from bot.transcripts.selection import Chosen

MOST_NAMED = 5
DISTRESS = "distress"


@dataclass
class News:
    """What happened after one instant (None: ever) until another; learners by their numbers.

    `open` questions are all that wait, `questions` the new ones among them. `flagged` are new flags, by their id.
    """

    since: datetime | None
    until: datetime
    questions: int = 0
    open: int = 0
    answers: int = 0
    answering: set[int] = field(default_factory=set)
    flagged: dict[str, list[int]] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)

    def take(self, chosen: Chosen) -> None:
        """The next learner, whose flags are those of `until`."""
        story = chosen.story
        self.names[story.learner] = name_of(story.state)
        self.open += len(story.open_questions)
        self.questions += sum(map(self._is_new, (asked.at for asked in story.open_questions.values())))
        answers = sum(self._is_new(answer.at) for answer in story.unreviewed)
        self.answers += answers
        if answers:
            self.answering.add(story.learner)
        for flag in chosen.raised:
            if self._is_new(flag.at):
                self.flagged.setdefault(flag.id, []).append(story.learner)

    def _is_new(self, at: datetime) -> bool:
        return at <= self.until and (self.since is None or at > self.since)

    @property
    def anything(self) -> bool:
        """Whether there is something to do."""
        return bool(self.questions or self.answers or self.flagged)

    @property
    def to_look_at(self) -> set[int]:
        """Learners with a new flag; distress is counted by itself."""
        return {one for name, learners in self.flagged.items() if name != DISTRESS for one in learners}


def told(news: News, lesson: Lesson, desk: Desk) -> tuple[Text, Rows] | None:
    """The digest, counts first, with the ways on; None where there is nothing to do."""
    if not news.anything:
        return None
    words, roster = lesson.phrases.digest, Roster(lesson, desk.clock, news.until)
    day = lesson.phrases.day(planner.local(news.until, desk.clock).date())
    distressed, flagged = len(news.flagged.get(DISTRESS, ())), len(news.to_look_at)
    counts = [
        (distressed, rich(words.distressed, count=str(distressed))),
        (news.questions, rich(words.questions, count=str(news.questions), all=str(news.open))),
        (flagged, rich(words.flagged, count=str(flagged))),
        (
            news.answers,
            rich(words.answers, count=str(news.answers), learners=str(len(news.answering))),
        ),
    ]
    lines = []
    for name in (name for name in flags.IDS if name in news.flagged):
        learners = news.flagged[name]
        who = lesson.phrases.listed([roster.who(one, news.names[one]) for one in learners[:MOST_NAMED]])
        if len(learners) > MOST_NAMED:
            who = rich(words.others, who=who, count=str(len(learners))).text
        lines.append(rich(words.flag_line, flag=lesson.phrases.transcript.flags.named(name).name, who=who))
    when = rich(words.at, hour=f"{desk.clock.hour:02d}:00", zone=lesson.phrases.city(desk.zone)).text
    blocks = [rich(words.head, day=day), join([line for count, line in counts if count], "\n")]
    blocks += [join(lines, "\n")] if lines else []
    rows: Rows = (((words.to_learners, "desk:roster:0"),),)
    if news.open:
        rows = (*rows, ((words.to_questions, "desk:questions"),))
    if news.answers:
        rows = (*rows, ((words.to_answers, "desk:file:html:unreviewed"),))
    return join([*blocks, rich(words.foot, when=when)]), rows
