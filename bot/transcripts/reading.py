"""One pass over a learner's log, entry by entry: what happened in sum, and who is named."""

from bot.dialogue.entries import (
    Answered,
    Asked,
    Brought,
    CoachSaid,
    Contacted,
    Distressed,
    Feedback,
    LearnerEdited,
    LearnerSaid,
    LearnerShared,
    LearnerTapped,
    Outcome,
    PersonAdded,
    PersonChanged,
    PersonForgotten,
    PersonNoted,
    PersonRenamed,
    Planned,
    Progressed,
    Recalled,
    Replied,
    Went,
)
from bot.dialogue.lesson import Lesson
from bot.dialogue.naming import names
from bot.dialogue.people.called import names_of, nicknames
from bot.dialogue.text import rich
from bot.store.log import Logged
from bot.transcripts.aliases import Aliases, keyed_letters, letters
from bot.transcripts.story import Reply, Story
from bot.transcripts.tags import Tags

_BY_LEARNER = LearnerSaid | LearnerTapped | LearnerEdited | LearnerShared
_TAKEN = Recalled | Outcome | PersonAdded | PersonRenamed | PersonNoted | Planned | Contacted | Went | Distressed
"""Entries that say what a text was taken as."""


class Reading:
    """Fills a story from its log."""

    def __init__(self, story: Story, lesson: Lesson, tags: Tags | None) -> None:
        """With `tags` everybody who is named anywhere gets an alias; without them nobody is looked for."""
        self._story = story
        self._tags = tags
        self._now_called = lesson.now_called
        self._alias = lesson.phrases.coach.alias
        self._open: Reply | None = None
        self._put_elsewhere: set[str] = set()
        self._alias_of: dict[str, str] = {}
        self._placeholders: set[str] = set()
        self._mentioned: dict[str, None] = {}
        self._places: dict[int, int] = {}

    def take(self, logged: Logged) -> None:
        """The next entry."""
        story, entry = self._story, logged.entry
        story.last, story.end = logged.at, logged.id
        if isinstance(entry, _BY_LEARNER):
            self._said(logged)
        elif isinstance(entry, Answered):
            self._answered(logged, entry)
        elif isinstance(entry, _TAKEN):
            self._open = None
        if isinstance(entry, LearnerEdited):
            story.changes.append(logged)
        if isinstance(entry, Planned):
            story.plans.append(logged.at)
            self._put_elsewhere |= {entry.how, entry.line}
        elif isinstance(entry, Distressed):
            story.distressed.append(logged.at)
        elif isinstance(entry, Contacted | Went | Outcome | Brought):
            story.contact(logged.at, logged.id, entry)
        elif isinstance(entry, Feedback):
            story.reviewed.add(entry.answer)
            story.feedback.append(entry)
            story.written = logged.id
        elif isinstance(entry, CoachSaid) and entry.changed:
            story.changes.append(logged)
        elif isinstance(entry, Asked):
            story.open_questions[entry.question] = Reply(logged.id, logged.at, None, entry.text)
            story.asked.append(story.open_questions[entry.question])
            self._open = None
        elif isinstance(entry, Replied):
            story.open_questions.pop(entry.question, None)
            story.written = logged.id
        elif isinstance(entry, Progressed):
            story.reached.setdefault(entry.beat and self._now_called(entry.beat), logged.at)
        self._named(logged)

    def end(self) -> None:
        """There are no more entries."""
        self._put_by()
        texts, story = self._put_elsewhere, self._story
        story.replies = [reply for reply in story.replies if reply.text.strip() not in texts]

    def aliases(self) -> Aliases:
        """An alias for every name, but not for what stands in the place of forgotten ones.

        Who was ever on the list has a letter by the place there; others have letters that are made of the name.
        """
        if self._tags is None:
            return Aliases({})
        state = self._story.state
        for person in state.people:
            if person.id in self._story.names:
                for name in names_of(person):
                    self._call(person.id, name)
        self._mentioned.update(dict.fromkeys(state.dropped))
        known = {name.casefold() for name in (*self._alias_of, *self._placeholders)}
        others = {
            name: rich(self._alias, letter=keyed_letters(self._tags.name(self._story.learner, name))).text
            for name in self._mentioned
            if name.casefold() not in known
        }
        return Aliases({n: a for n, a in (others | self._alias_of).items() if n not in self._placeholders})

    def _said(self, logged: Logged) -> None:
        self._put_by()
        entry = logged.entry
        if isinstance(entry, LearnerSaid) and not entry.text.startswith("/"):
            self._open = Reply(logged.id, logged.at, entry.beat, entry.text)

    def _put_by(self) -> None:
        if self._open is not None:
            self._story.replies.append(self._open)
            self._open = None

    def _answered(self, logged: Logged, entry: Answered) -> None:
        story, beat = self._story, self._now_called(entry.beat)
        story.answer(logged.at, logged.id, logged.message_id, entry, beat)
        if entry.kind == "question":
            text = self._open.text if self._open else entry.text
            story.asked.append(Reply(logged.id, logged.at, beat, text))
        self._open = None

    def _named(self, logged: Logged) -> None:
        story, entry = self._story, logged.entry
        if isinstance(entry, PersonAdded | PersonRenamed):
            if isinstance(entry, PersonRenamed) or entry.person not in story.names:
                story.names[entry.person] = entry.name
            self._call(entry.person, entry.name)
        elif isinstance(entry, PersonChanged) and entry.field == "intro" and entry.person in story.names:
            for name in nicknames(entry.value):
                self._call(entry.person, name)
        elif isinstance(entry, PersonForgotten):
            self._placeholders.add(entry.name)
        elif isinstance(entry, LearnerShared):
            self._mentioned.update(dict.fromkeys(entry.names))
        elif isinstance(entry, LearnerSaid | LearnerEdited) and self._tags is not None:
            self._mentioned.update(dict.fromkeys(names(entry.text)))

    def _call(self, person: int, name: str) -> None:
        letter = letters(self._places.setdefault(person, len(self._places)))
        self._alias_of.setdefault(name, rich(self._alias, letter=letter).text)
