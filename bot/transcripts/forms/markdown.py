"""A transcript as a person reads it: what came of it first, then the conversation."""

import re
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import date

from bot.dialogue import planner
from bot.dialogue.account.sharing import telegram_name
from bot.dialogue.beats import Say
from bot.dialogue.course import Course
from bot.dialogue.entries import (
    Answered,
    CoachSaid,
    LearnerEdited,
    LearnerSaid,
    LearnerSent,
    LearnerShared,
    LearnerTapped,
    Outcome,
)
from bot.dialogue.lesson import Lesson
from bot.dialogue.teaching import walk
from bot.dialogue.text import rich, shorten
from bot.store.log import Logged
from bot.transcripts import flags
from bot.transcripts.filters import Filters
from bot.transcripts.flags import Flag
from bot.transcripts.forms.notes import Notes
from bot.transcripts.forms.visible import visible
from bot.transcripts.selection import Chosen
from bot.transcripts.story import Story

BITE_CHARACTERS, QUESTION_CHARACTERS = 30, 120
"""How much of what the lesson says stands in a transcript: a bite to know it again, a question to understand."""
_LINE_END = re.compile("\r\n|\r|\n")
_OPENS = re.compile(r"^([0-9]{0,9})([-+=.)])")
"""What opens a list, or makes a heading of the line before; the rest is special wherever it stands."""
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&])")


def escaped(text: str) -> str:
    """What somebody wrote, on one line, so that Markdown shows it and does not read it."""
    return _SPECIAL.sub(r"\\\1", visible(_LINE_END.sub(" ", text)))


class Markdown:
    """Writes one learner after another, in the words of one language.

    What the lesson itself says, in whichever language, is told by its place in the lesson.
    """

    def __init__(
        self, course: Course, lesson: Lesson, filters: Filters | None = None, *, own: bool = False
    ) -> None:
        self._lesson = lesson
        self._filters = filters or Filters()
        self._words = lesson.phrases.transcript
        self._notes = Notes(lesson)
        self._own = own
        self._bites = {} if own else _bites(course, lesson)

    def overview(self, rows: Sequence[str]) -> str:
        """The table that stands before all learners, and what the flags in it mean."""
        words, columns = self._words.flags, self._words.overview_columns
        lines = [f"# {self._words.overview}\n", f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}"]
        legend = [f"- **{words.named(flag).name}**　{words.named(flag).about}" for flag in flags.IDS]
        return "\n".join([*lines, *rows, "", f"{words.legend}\n", *legend, "", ""])

    def overview_row(self, chosen: Chosen) -> str:
        """One learner as a row of that table."""
        story, raised = chosen.story, chosen.raised
        cells = (
            str(story.learner),
            self._lesson.phrases.listed([self._words.flags.named(flag.id).name for flag in raised]),
            self._stage(story),
            str(len(story.answers)),
            str(len(story.state.people)),
            str(len(story.state.plans)),
            str(len(story.contacted)),
            str(len(story.outcomes)),
            self._lesson.phrases.day(story.day(story.last)),
        )
        return f"| {' | '.join(cells)} |"

    async def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """The transcript in pieces."""
        story, raised = chosen.story, chosen.raised
        yield "\n".join(self._head(story, raised)) + "\n"
        day: date | None = None
        async for logged in entries:
            piece = self._entry(story, logged)
            if piece is None:
                continue
            local = planner.local(logged.at, story.state.settings)
            if local.date() != day:
                day = local.date()
                yield f"\n### {self._lesson.phrases.day(day)}\n"
            yield f"\n{local:%H:%M} {piece}\n"
        yield "\n"

    def _head(self, story: Story, raised: Sequence[Flag]) -> Iterator[str]:
        words, settings = self._words, story.state.settings
        title = rich(words.own_title).text if self._own else rich(words.title, learner=str(story.learner)).text
        since = self._lesson.phrases.day(planner.local(story.since, settings).date())
        zone, hour = self._lesson.phrases.city(settings.zone), f"{settings.hour:02d}:00"
        yield f"# {title}\n"
        yield rich(words.facts, since=since, zone=zone, hour=hour).text + "\n"
        yield self._stage(story) + "\n"
        if self._own and story.state.first_name:
            name = escaped(telegram_name(story.state.first_name, story.state.username))
            yield rich(self._lesson.phrases.cohort.known_as, name=name).text + "\n"
        for flag in raised:
            yield f"- **{words.flags.named(flag.id).name}**　{escaped(flag.why)}"
        if raised:
            yield ""
        if story.state.people:
            yield f"## {words.people}\n"
            for person in story.state.people:
                name, benefits = escaped(story.name(person.id)), self._notes.benefits(person.benefits)
                status = self._status(story, person.id)
                yield f"- {rich(words.person, name=name, benefits=benefits, status=status).text}"
            yield ""
        answers = self._filters.answers(story)
        if answers:
            yield f"## {words.answers}\n"
        for answer in answers:
            yield f"**{self._notes.benefits((answer.benefit,))}**　{escaped(answer.question)}\n"
            yield _quoted(story.aliases(answer.text)) + "\n"
            if answer.kind and not self._own:
                yield f"*{rich(words.read_as, kind=words.answer_kinds.of(answer.kind)).text}*\n"
        if story.outcomes:
            yield f"## {words.outcomes}\n"
        for result in story.outcomes:
            day = self._lesson.phrases.day(planner.local(result.at, settings).date())
            how = f"　{said}" if (said := self._notes.result(result)) else ""
            yield f"**{escaped(story.name(result.person))}**　{day}{how}\n"
            if result.text:
                yield _quoted(story.aliases(result.text)) + "\n"
        yield f"## {words.conversation}"

    def _stage(self, story: Story) -> str:
        if story.state.finished:
            return self._words.stage_done
        beats = [beat.id for beat in self._lesson.beats()]
        passed = beats.index(story.state.beat) if story.state.beat in beats else 0
        return rich(self._words.stage, passed=str(passed), of=str(len(beats))).text

    def _status(self, story: Story, person: int) -> str:
        """Where things stand with somebody: planned, contacted, given up, or nothing yet."""
        phrases, plan = self._lesson.phrases, story.state.plan_for(person)
        known = story.state.person(person)
        if plan is not None:
            hour = plan.at.isoformat("minutes") if plan.at else "daily"
            how, line = story.aliases(plan.how), story.aliases(" ".join(plan.line.split()))
            when = self._notes.when(story, plan.on.isoformat(), hour)
            return escaped(rich(self._words.plan_open, when=when, how=how, line=line).text)
        if known is not None and known.let_go:
            return self._words.let_go
        if known is not None and known.contacted is not None:
            day = planner.local(known.contacted, story.state.settings).date()
            return rich(phrases.people.contacted, day=phrases.day(day)).text
        return phrases.people.no_plan

    def _entry(self, story: Story, logged: Logged) -> str | None:
        """One entry as a paragraph; None where it says nothing that is not said elsewhere."""
        entry, words = logged.entry, self._words
        match entry:
            case CoachSaid():
                return self._coach(story, entry, arrived=logged.message_id is not None)
            case LearnerSaid():
                return f"**{words.learner}**\n\n{_quoted(story.aliases(entry.text))}"
            case LearnerEdited():
                return f"**{words.learner}**{words.edited}\n\n{_quoted(story.aliases(entry.text))}"
            case LearnerTapped():
                label = escaped(story.aliases.in_label(entry.label))
                return f"**{words.learner}** {rich(words.tapped, label=label).text}"
            case LearnerShared():
                names = escaped(self._lesson.phrases.listed([story.aliases(name) for name in entry.names]))
                return f"**{words.learner}** {rich(words.shared, names=names).text}"
            case LearnerSent():
                return f"**{words.learner}** {rich(words.sent, kind=getattr(words.kinds, entry.kind)).text}"
            case Answered() | Outcome():
                return None
            case _:
                note = self._notes.line(story, entry)
                return f"*{escaped(note)}*" if note else None

    def _coach(self, story: Story, entry: CoachSaid, arrived: bool) -> str:
        words = self._words
        name = f"**{words.coach}**{words.edited if entry.changed else ''}{'' if arrived else words.not_arrived}"
        if entry.text.text in self._bites:
            return f"{name} {self._bites[entry.text.text]}"
        lines = [name, _quoted(story.aliases.in_message(entry.text))]
        if entry.document:
            lines.append(rich(words.file, name=escaped(entry.document)).text)
        return "\n\n".join(lines)


def _bites(course: Course, lesson: Lesson) -> dict[str, str]:
    """What the lesson says, by its text in any language: it need not be read in every conversation."""
    found, words = {}, lesson.phrases.transcript
    places = {beat.id: (part, place) for part in lesson.parts for place, beat in enumerate(part.beats, 1)}
    for each in course.lessons:
        for beat in each.beats():
            part, place = places[beat.id]
            most = BITE_CHARACTERS if isinstance(beat, Say) else QUESTION_CHARACTERS
            said = shorten(walk.shown(lesson, lesson.by_id[beat.id]).text, most)
            told = rich(words.bite, part=part.title, number=str(place), text=said).text
            found[walk.shown(each, beat).text] = escaped(told)
    return found


def _quoted(text: str) -> str:
    return "\n".join(f"> {_line(line)}  " for line in _LINE_END.split(text))


def _line(line: str) -> str:
    """A line of what somebody wrote: its beginning opens no list, heading or code, and no space is lost."""
    words = line.strip()
    before, _, after = line.partition(words) if words else (line, "", "")
    opened = escaped(words) if before else _OPENS.sub(r"\1\\\2", escaped(words))
    return _by_number(before) + opened + _by_number(after)


def _by_number(spaces: str) -> str:
    return "".join(f"&#{ord(character)};" if character.isspace() else character for character in visible(spaces))
