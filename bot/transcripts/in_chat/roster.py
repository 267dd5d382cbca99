"""A coach's learners as they read in the chat: a page of them, a line or two each, and one in short. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.dialogue import planner
from bot.dialogue.account.sharing import telegram_name
from bot.dialogue.lesson import Lesson
from bot.dialogue.state import Settings, State
from bot.dialogue.text import Text, join, plain, rich, shorten
from bot.dialogue.turn import Rows
from bot.transcripts import flags
from bot.transcripts.flags import Flag
from bot.transcripts.selection import Chosen
from bot.transcripts.story import Story

PAGE = 6
"""Learners on a page: as many as a phone shows at once, with a row of buttons for their numbers."""
QUOTED = 400
"""Characters of an answer or a question on a card."""
MOST_NAMES = 12
Still = Literal["", "paused", "resting", "blocked"]


@dataclass(frozen=True)
class Listed:
    """One learner of the list, without a word of theirs: flags by id, next reminder (UTC) or why there is none."""

    learner: int
    name: str
    raised: tuple[str, ...]
    finished: bool
    part: int
    parts: int
    seen: datetime
    contacted: int
    next: datetime | None
    still: Still


def listed(chosen: Chosen, lesson: Lesson) -> Listed:
    """What the list says of a learner."""
    story, state = chosen.story, chosen.story.state
    return Listed(
        learner=story.learner,
        name=name_of(state),
        raised=tuple(flag.id for flag in chosen.raised),
        finished=state.finished,
        part=_part(state, lesson)[0],
        parts=len(lesson.parts),
        seen=state.seen or story.last,
        contacted=len(story.contacted),
        next=_next(story),
        still=_still(state),
    )


def name_of(state: State) -> str:
    """The name that a learner who shares has on Telegram; empty where it is not known (yet)."""
    return telegram_name(state.first_name, state.username) if state.first_name else ""


def ordered(everybody: Iterable[Listed]) -> list[Listed]:
    """Flagged learners first, by their most urgent flag; within that who was here last first."""
    return sorted(everybody, key=lambda one: (_urgency(one), -one.seen.timestamp(), one.learner))


def _urgency(one: Listed) -> int:
    return min((flags.IDS.index(flag) for flag in one.raised), default=len(flags.IDS))


class Roster:
    """Words for a coach at an instant: in one language, on the coach's own clock."""

    def __init__(self, lesson: Lesson, clock: Settings, now: datetime) -> None:
        self._lesson = lesson
        self._words = lesson.phrases.roster
        self._clock = clock
        self._now = now

    def page(self, everybody: Sequence[Listed], hidden: int, page: int) -> tuple[Text, Rows]:
        """A page of learners who are in order; `hidden` others do not share."""
        words, start = self._words, page * PAGE
        others = [rich(words.not_shared, count=str(hidden))] if hidden else []
        if not everybody:
            return join([rich(words.nobody), *others], "\n"), ()
        flagged = sum(bool(one.raised) for one in everybody)
        first = [rich(words.to_look_at, count=str(flagged))] if flagged else []
        head = join([rich(words.head, count=str(len(everybody))), *first, *others], "\n")
        shown = list(enumerate(everybody[start : start + PAGE], start + 1))
        lines = [self._line(number, one) for number, one in shown]
        buttons = [(str(number), f"desk:learner:{one.learner}:{page}") for number, one in shown]
        return join([head, *lines, rich(words.pick)]), (tuple(buttons), *self._paging(page, len(everybody)))

    def card(self, chosen: Chosen, page: int, cohort: str) -> tuple[Text, Rows]:
        """One learner in short, people as aliases, with the way to the record and back to the page."""
        words, story, learner = self._words, chosen.story, chosen.story.learner
        head = [rich(words.card, who=self.who(learner, name_of(story.state)), number=str(learner))]
        if cohort:
            head.append(rich(words.cohort, name=cohort))
        blocks = [join([*head, *self._facts(story)], "\n"), *self._raised(chosen.raised), self._last_answer(story)]
        blocks += [
            rich(words.question, quote=shorten(story.aliases(asked.text), QUOTED))
            for asked in story.open_questions.values()
        ]
        answer = ((words.answer_it, f"desk:questions:{learner}"),) if story.open_questions else ()
        rows = ((*answer, (words.record, f"desk:file:html:{learner}")), ((words.back, f"desk:learners:{page}"),))
        return join(blocks), rows

    def who(self, learner: int, name: str) -> str:
        """What the learner is called."""
        return name or rich(self._words.number, number=str(learner)).text

    def _line(self, number: int, one: Listed) -> Text:
        words = self._words
        place = rich(words.finished) if one.finished else rich(words.part, part=str(one.part), of=str(one.parts))
        facts = [self._seen(one.seen), rich(words.contacted, count=str(one.contacted))]
        facts.append(self._coming(one.next, one.still))
        who = self.who(one.learner, one.name)
        lines = [rich(words.line, number=str(number), who=who, place=place), join(facts, words.between)]
        if one.raised:
            meant = self._lesson.phrases.transcript.flags
            flagged = words.between.join(meant.named(flag).name for flag in one.raised)
            lines.append(rich(words.flagged, flags=flagged))
        return join(lines, "\n")

    def _seen(self, at: datetime) -> Text:
        words = self._words
        days = (planner.local(self._now, self._clock).date() - planner.local(at, self._clock).date()).days
        if days <= 1:
            return rich(words.seen_yesterday if days == 1 else words.seen_today)
        return rich(words.seen_days, days=str(days))

    def _coming(self, due: datetime | None, still: Still) -> Text:
        words = self._words
        if still:
            return rich(getattr(words, still))
        if due is None:
            return rich(words.next_none)
        day, hour = self._instant(due)
        return rich(words.next, day=day, hour=hour)

    def _instant(self, at: datetime) -> tuple[str, str]:
        """Day and hour on the coach's clock."""
        local, today = planner.local(at, self._clock), planner.local(self._now, self._clock).date()
        near = {0: self._words.today, 1: self._words.tomorrow}.get((local.date() - today).days)
        month = self._lesson.phrases.calendar.months[local.month - 1]
        day = near or rich(self._words.date, month=month, day=str(local.day)).text
        return day, f"{local:%H:%M}"

    def _paging(self, page: int, count: int) -> Rows:
        words = self._words
        back = ((words.previous_page, f"desk:learners:{page - 1}"),) if page else ()
        on = ((words.next_page, f"desk:learners:{page + 1}"),) if (page + 1) * PAGE < count else ()
        return ((*back, *on),) if back or on else ()

    def _facts(self, story: Story) -> list[Text]:
        words, state = self._words, story.state
        number, title = _part(state, self._lesson)
        place = rich(words.at, part=str(number), of=str(len(self._lesson.parts)), title=title)
        day, hour = self._instant(state.seen or story.last)
        people = [story.name(person.id) for person in state.people if not person.let_go]
        named = self._lesson.phrases.listed([*people[:MOST_NAMES], *(["…"] if len(people) > MOST_NAMES else [])])
        return [
            rich(words.finished) if state.finished else place,
            rich(words.seen, day=day, hour=hour),
            rich(words.people, count=str(len(people)), names=named) if people else rich(words.no_people),
            rich(words.contacted, count=str(len(story.contacted))),
            self._coming(_next(story), _still(state)),
        ]

    def _raised(self, raised: Sequence[Flag]) -> list[Text]:
        meant = self._lesson.phrases.transcript.flags
        lines = [rich(self._words.flag, name=meant.named(flag.id).name, why=plain(flag.why)) for flag in raised]
        return [join(lines, "\n")] if lines else []

    def _last_answer(self, story: Story) -> Text:
        words = self._words
        if not story.answers:
            return rich(words.no_answer)
        latest = max(story.answers.values(), key=lambda answer: (answer.at, answer.id))
        day, _ = self._instant(latest.at)
        benefit = self._lesson.phrases.listed(self._lesson.benefit_names([latest.benefit]))
        quote = shorten(story.aliases(latest.text), QUOTED)
        return rich(words.last_answer, benefit=benefit, day=day, quote=quote)


def _part(state: State, lesson: Lesson) -> tuple[int, str]:
    """The number (from 1) and the title of the part a learner stands in."""
    beat = lesson.now_called(state.beat) if state.beat else None
    number, part = lesson.part_of(beat if beat in lesson.by_id else lesson.first().id)
    return number, part.title


def _next(story: Story) -> datetime | None:
    """When the next reminder is due; None where none is planned."""
    return min((reminder.due for reminder in story.reminders if reminder.status == "planned"), default=None)


def _still(state: State) -> Still:
    """Why no reminder comes."""
    if not state.reachable:
        return "blocked"
    return "resting" if state.resting else "paused" if state.paused else ""
