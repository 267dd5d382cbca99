"""A transcript as a person reads it: what came of it first, then the conversation."""

import re
from collections.abc import AsyncIterator, Iterator
from datetime import date

from bot.dialogue import planner
from bot.dialogue.entries import (
    Answered,
    CoachSaid,
    Consented,
    Contacted,
    LearnerEdited,
    LearnerSaid,
    LearnerSent,
    LearnerShared,
    LearnerTapped,
    Nudged,
    Outcome,
    PersonAdded,
    PersonRemoved,
    PersonRenamed,
    PlanDropped,
    PlanMoved,
    Planned,
    Progressed,
    SettingChanged,
)
from bot.dialogue.lesson import Lesson
from bot.dialogue.text import rich
from bot.store.log import Logged
from bot.transcripts.story import Story

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&])")


def escaped(text: str) -> str:
    """What somebody wrote, so that Markdown shows it and does not read it."""
    return _SPECIAL.sub(r"\\\1", text)


class Markdown:
    """Writes one learner after another."""

    def __init__(self, lesson: Lesson, *, own: bool = False) -> None:
        self._lesson = lesson
        self._words = lesson.phrases.transcript
        self._own = own

    async def write(self, story: Story, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """The transcript in pieces."""
        yield "\n".join(self._head(story)) + "\n"
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

    def _head(self, story: Story) -> Iterator[str]:
        words, settings = self._words, story.state.settings
        title = rich(words.own_title).text if self._own else rich(words.title, learner=str(story.learner)).text
        since = self._lesson.phrases.day(planner.local(story.since, settings).date())
        hour = f"{settings.hour:02d}:00"
        yield f"# {title}\n"
        yield rich(words.facts, since=since, zone=settings.zone, hour=hour).text + "\n"
        yield self._progress(story) + "\n"
        if story.state.people:
            yield f"## {words.people}\n"
            for person in story.state.people:
                benefits = self._benefits(person.benefits)
                yield f"- {escaped(story.name(person.id))}（{benefits}）"
            yield ""
        if story.answers:
            yield f"## {words.answers}\n"
        for answer in story.answers.values():
            yield f"**{self._benefits((answer.benefit,))}**　{escaped(story.aliases(answer.question))}\n"
            yield _quoted(story.aliases(answer.text)) + "\n"
        if story.outcomes:
            yield f"## {words.outcomes}\n"
        for at, outcome in story.outcomes:
            day = self._lesson.phrases.day(planner.local(at, settings).date())
            yield f"**{escaped(story.name(outcome.person))}**　{day}\n"
            yield _quoted(story.aliases(outcome.text)) + "\n"
        yield f"## {words.conversation}"

    def _progress(self, story: Story) -> str:
        counts = {
            "answers": str(len(story.answers)),
            "people": str(len(story.state.people)),
            "contacted": str(len(story.contacted)),
        }
        if story.state.finished:
            return rich(self._words.progress_done, **counts).text
        beats = [beat.id for beat in self._lesson.beats()]
        passed = beats.index(story.state.beat) if story.state.beat in beats else 0
        return rich(self._words.progress, passed=str(passed), of=str(len(beats)), **counts).text

    def _benefits(self, ids: tuple[str, ...]) -> str:
        phrases = self._lesson.phrases
        return phrases.listed(self._lesson.benefit_names(ids)) or phrases.people.no_benefit

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
                label = escaped(story.aliases(entry.label))
                return f"**{words.learner}** {rich(words.tapped, label=label).text}"
            case LearnerShared():
                names = escaped(self._lesson.phrases.listed([story.aliases(name) for name in entry.names]))
                return f"**{words.learner}** {rich(words.shared, names=names).text}"
            case LearnerSent():
                return f"**{words.learner}** {rich(words.sent, kind=entry.kind).text}"
            case Answered() | Outcome() | Progressed():
                return None
            case _:
                note = self._note(story, logged)
                return f"*{note}*" if note else None

    def _coach(self, story: Story, entry: CoachSaid, arrived: bool) -> str:
        words = self._words
        lines = [
            f"**{words.coach}**{'' if arrived else words.not_arrived}",
            _quoted(story.aliases(entry.text.text)),
        ]
        if entry.document:
            lines.append(rich(words.file, name=escaped(entry.document)).text)
        lines += [" ".join(f"`{story.aliases(label).replace('`', '')}`" for label in row) for row in entry.buttons]
        return "\n\n".join(lines)

    def _note(self, story: Story, logged: Logged) -> str | None:
        entry, words = logged.entry, self._words
        match entry:
            case PersonAdded() | PersonRenamed():
                benefits = self._benefits(entry.benefits if isinstance(entry, PersonAdded) else ())
                return rich(words.person_added, name=escaped(story.aliases(entry.name)), benefits=benefits).text
            case PersonRemoved():
                return rich(words.person_removed, name=escaped(story.name(entry.person))).text
            case Planned():
                return rich(
                    words.planned,
                    name=escaped(story.name(entry.person)),
                    when=f"{entry.on} {entry.at}",
                    how=escaped(story.aliases(entry.how)),
                    line=escaped(story.aliases(" ".join(entry.line.split()))),
                ).text
            case PlanMoved():
                name = escaped(story.name(entry.person))
                return rich(words.plan_moved, name=name, when=f"{entry.on} {entry.at}").text
            case PlanDropped():
                return rich(words.plan_dropped, name=escaped(story.name(entry.person))).text
            case Contacted():
                return rich(words.contacted, name=escaped(story.name(entry.person))).text
            case Nudged():
                return words.nudged_late if entry.late else words.nudged
            case Consented():
                to = words.keep if entry.to == "keep" else words.share
                return rich(words.consented if entry.given else words.withdrawn, to=to).text
            case SettingChanged():
                return rich(words.setting, name=entry.name, value=escaped(entry.value)).text
            case _:
                return None


def _quoted(text: str) -> str:
    return "\n".join(f"> {escaped(line)}".rstrip() + "  " for line in text.splitlines()) or "> "
