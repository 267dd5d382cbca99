"""One learner's log as the desk's page reads it.

A line is `[kind, minutes since the line before, …]` in the learner's own local time:
`c` the coach's message, marks (1 changed, 2 did not arrive) and a file, `s` said, `e` edited and the line it was,
`t` tapped, `d` shared or sent something, `n` a note of what was done and what that is about.
"""

from collections.abc import Sequence
from typing import Any

from bot.dialogue import planner
from bot.dialogue.entries import (
    Answered,
    Asked,
    Brought,
    CoachSaid,
    Contacted,
    Distressed,
    Entry,
    Feedback,
    LearnerEdited,
    LearnerSaid,
    LearnerSent,
    LearnerShared,
    LearnerTapped,
    Nudged,
    PaceAsked,
    PlanDropped,
    PlanMoved,
    Planned,
    Replied,
    Thanked,
    Went,
)
from bot.dialogue.lesson import Lesson
from bot.dialogue.text import rich
from bot.store.log import Logged
from bot.transcripts.forms.desk.row import minutes
from bot.transcripts.forms.desk.texts import Texts
from bot.transcripts.forms.notes import Notes
from bot.transcripts.story import Answer, Story
from bot.transcripts.tags import Tags

_CHANGED, _NOT_ARRIVED = 1, 2
_ABOUT = (
    (Nudged, "nudge"),
    (Planned | PlanMoved | PlanDropped, "plan"),
    (Contacted | Went | Brought, "contact"),
    (Distressed | PaceAsked, "care"),
    (Asked | Feedback | Replied | Thanked, "letter"),
)
_TYPED = ("s", "e")


class Talk:
    """Takes in one learner's entries in order."""

    def __init__(self, story: Story, lesson: Lesson, texts: Texts) -> None:
        self._story = story
        self._lesson = lesson
        self._words = lesson.phrases.transcript
        self._notes = Notes(lesson)
        self._texts = texts
        self._lines: list[list[Any]] = []
        self._answered: dict[int, int] = {}
        """The line of each answer, by the answer's number."""
        self._said: dict[int, int] = {}
        """The line in which each of the learner's messages was said last, by Telegram's number."""
        self._start: int | None = None
        self._minute = 0

    def take(self, logged: Logged) -> None:
        """The next entry."""
        if isinstance(logged.entry, Answered):
            self._answered[logged.id] = self._latest()
        if (line := self._line(logged)) is not None:
            self._lines.append([line[0], self._passed(logged), *line[1:]])

    def data(self, answers: Sequence[Answer], tags: Tags, database: str) -> dict[str, Any]:
        """The conversation; and the answers with tag and line, and with their text where no line says the same."""
        places = {beat.id: place for place, beat in enumerate(self._lesson.beats())}
        learner, found = self._story.learner, []
        for answer in answers:
            line, text = self._answered.get(answer.id, -1), self._story.aliases(answer.text)
            tag = tags.answer(database, learner, answer.id, answer.text)
            rule, place = self._texts.number(answer.rule), places.get(answer.beat, -1)
            own = [] if line >= 0 and self._lines[line][2] == text else [text]
            found.append([answer.id, place, answer.benefit, answer.kind, rule, tag, line, *own])
        return {"start": self._start or 0, "lines": self._lines, "answers": found}

    def _latest(self) -> int:
        own = (place for place in range(len(self._lines) - 1, -1, -1) if self._lines[place][0] in _TYPED)
        return next(own, -1)

    def _passed(self, logged: Logged) -> int:
        minute = minutes(planner.local(logged.at, self._story.state.settings))
        if self._start is None:
            self._start = self._minute = minute
        passed, self._minute = minute - self._minute, minute
        return passed

    def _line(self, logged: Logged) -> list[Any] | None:
        """What the entry says, without its time; None where it says nothing that is not said elsewhere."""
        entry, words, aliases = logged.entry, self._words, self._story.aliases
        match entry:
            case CoachSaid():
                return self._coach(entry, arrived=logged.message_id is not None)
            case LearnerSaid() | LearnerEdited():
                return self._typed(entry, logged.message_id)
            case LearnerTapped():
                return ["t", self._texts.number(aliases.in_label(entry.label))]
            case LearnerShared():
                names = self._lesson.phrases.listed([aliases(name) for name in entry.names])
                return ["d", rich(words.shared, names=names).text]
            case LearnerSent():
                return ["d", self._texts.number(rich(words.sent, kind=getattr(words.kinds, entry.kind)).text)]
            case _:
                note = self._notes.line(self._story, entry)
                return None if note is None else ["n", self._texts.number(note), *_about(entry)]

    def _coach(self, entry: CoachSaid, *, arrived: bool) -> list[Any]:
        marks = (_CHANGED if entry.changed else 0) | (0 if arrived else _NOT_ARRIVED)
        said = self._texts.message(entry.text, entry.buttons, self._story.aliases)
        if entry.document:
            return ["c", said, marks, entry.document]
        return ["c", said, marks] if marks else ["c", said]

    def _typed(self, entry: LearnerSaid | LearnerEdited, number: int | None) -> list[Any]:
        text = self._story.aliases(entry.text)
        earlier = self._said.get(number, -1) if number is not None else -1
        if number is not None:
            self._said[number] = len(self._lines)
        return ["s", text] if isinstance(entry, LearnerSaid) else ["e", text, earlier]


def _about(entry: Entry) -> list[str]:
    return next(([about] for types, about in _ABOUT if isinstance(entry, types)), [])
