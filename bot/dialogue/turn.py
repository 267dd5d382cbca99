"""One event being handled: the state so far and the effects so far. The only mutable thing in the core."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from bot.dialogue import planner
from bot.dialogue.coaching.state import Desk
from bot.dialogue.course import Course
from bot.dialogue.effects import AnswerTap, Button, CloseButtons, Edit, Effect, Picker, Record, Send, Urgency
from bot.dialogue.entries import CoachSaid, Entry, Progressed
from bot.dialogue.events import Event, Tapped
from bot.dialogue.lesson import Lesson
from bot.dialogue.picture import NetworkMap
from bot.dialogue.state import Choice, Heard, Nudge, Person, State, Waiting, WaitingKind
from bot.dialogue.text import CAPTION_UNITS, MESSAGE_UNITS, Text, clip, rich, shorten
from bot.dialogue.words.phrases import Phrases

LABEL_CHARACTERS = 24
"""What still reads well on a button at phone width."""
PICTURE_NAME = "map.png"
_REMEMBERED = 60

Row = tuple[tuple[str, str] | Button, ...]
Rows = tuple[Row, ...]
"""Buttons as rows of (label, verb), or of buttons that copy or open something."""


@dataclass
class Turn:
    """The state as it stands, what is wanted so far, and the words to say it in."""

    state: State
    event: Event
    course: Course
    now: datetime
    effects: list[Effect] = field(default_factory=list)
    desk: Desk = field(default_factory=Desk)
    """Whoever is a coach: what is kept of them as such."""
    ask_again: bool = False
    """Whether the open question is to be shown once more when the event has been handled."""

    @property
    def lesson(self) -> Lesson:
        """The lesson in the learner's language."""
        return self.course.speaking(self.state.language)

    @property
    def words(self) -> Phrases:
        """The coach's phrases in the learner's language."""
        return self.lesson.phrases

    @property
    def waiting(self) -> Waiting | None:
        """The question that is open, the innermost where one interrupted another."""
        return self.state.waiting[-1] if self.state.waiting else None

    def update(self, **changes: Any) -> None:
        """Replaces fields of the state."""
        self.state = self.state.model_copy(update=changes)

    def number(self) -> int:
        """A number that this learner's people, plans and nudges have not used yet."""
        self.update(numbers=self.state.numbers + 1)
        return self.state.numbers

    def say(self, template: str, **slots: str | Text) -> None:
        """A message without buttons, from a phrase and what fills its slots."""
        self.send(rich(template, **slots))

    def send(
        self,
        text: Text,
        rows: Rows = (),
        *,
        picker: Picker | None = None,
        remove_picker: bool = False,
        prompt: int | None = None,
        urgency: Urgency = "reply",
        nudges: tuple[int, ...] = (),
        picture: NetworkMap | None = None,
        silent: bool = False,
    ) -> None:
        """A message with buttons whose verbs are sent as they are; it is logged too."""
        text = clip(text, MESSAGE_UNITS if picture is None else CAPTION_UNITS)
        self.effects.append(
            Send(
                text=text,
                rows=as_buttons(rows),
                picker=picker,
                remove_picker=remove_picker,
                prompt=prompt,
                urgency=urgency,
                nudges=nudges,
                picture=picture,
                silent=silent,
            )
        )

    def edit(self, text: Text, rows: Rows, *, prompt: int | None = None) -> None:
        """Gives the tapped message another text and other buttons; where nothing was tapped it is sent anew."""
        message_id = self.event.message_id if isinstance(self.event, Tapped) else None
        if message_id is None:
            self.send(text, rows, prompt=prompt)
            return
        text = clip(text, MESSAGE_UNITS)
        self.effects.append(Edit(message_id=message_id, text=text, rows=as_buttons(rows), prompt=prompt))

    def ask_differently(self, waiting: Waiting, text: Text, rows: Rows) -> None:
        """The innermost question with another text and other buttons, in its own place where it was tapped."""
        if not isinstance(self.event, Tapped) or self.event.message_id is None:
            self.ask(waiting, text, rows)
            return
        asked = waiting.model_copy(update={"choices": _choices(rows)})
        self.update(waiting=(*self.state.waiting[:-1], asked))
        self.edit(text, _numbered(rows, f"q{waiting.prompt}"), prompt=waiting.prompt)

    def ask(
        self,
        waiting: Waiting,
        text: Text,
        rows: Rows = (),
        picker: Picker | None = None,
        *,
        urgency: Urgency = "reply",
        nudges: tuple[int, ...] = (),
        scope: str = "",
    ) -> None:
        """Asks a question in the place of the innermost one.

        Its buttons carry the number of this prompt, so that older ones are stale, or the `scope` that is given.
        """
        replaced = self.waiting
        if replaced and replaced.choices:
            self.effects.append(CloseButtons(prompt=replaced.prompt))
        prompt = self.state.prompts + 1
        shown = {"prompt": prompt, "choices": _choices(rows), "asked": self.now, "aside": False}
        asked = waiting.model_copy(update=shown)
        self.update(prompts=prompt, waiting=(*self.state.waiting[:-1], asked))
        numbered = _numbered(rows, scope or f"q{prompt}")
        self.send(text, numbered, picker=picker, prompt=prompt, urgency=urgency, nudges=nudges)

    def push(self, waiting: Waiting) -> None:
        """Puts a question on top of the open ones; `ask` then replaces it with the numbered prompt.

        An earlier one of the same kind that no beat asked is given up, so that the pile stays small; so is a
        recall question, whose buttons go on working.
        """
        self.give_up("recall")
        others = (w for w in self.state.waiting if w.beat is not None or w.kind != waiting.kind)
        self.update(waiting=(*others, waiting))

    def give_up(self, kind: WaitingKind) -> None:
        """Waits no longer for such a question."""
        self.update(waiting=tuple(w for w in self.state.waiting if w.kind != kind))

    def pop(self) -> None:
        """The innermost question has its answer; the one below is open again."""
        self.update(waiting=self.state.waiting[:-1])

    def one_of(self, name: str, wordings: tuple[str, ...]) -> str:
        """The next of several wordings; never the one that was said the last time."""
        number = (self.state.wordings.get(name, -1) + 1) % len(wordings)
        self.update(wordings={**self.state.wordings, name: number})
        return wordings[number]

    def record(self, entry: Entry, message_id: int | None = None) -> None:
        """Adds an entry to the log."""
        self.effects.append(Record(entry=entry, message_id=message_id))

    def passed(self) -> None:
        """The innermost question is done with; where a beat asked it, the learner stands on the next beat."""
        waiting = self.waiting
        self.pop()
        if waiting is None or waiting.beat not in self.lesson.by_id:
            return
        after = self.lesson.after(waiting.beat)
        _, part = self.lesson.part_of(waiting.beat)
        if waiting.beat == part.beats[-1].id:
            today = self.local(self.now).date()
            done = dict.fromkeys(self.lesson.ended_by(part), today)
            self.update(benefits_done={**self.state.benefits_done, **done})
        self.update(beat=after.id if after else None, finished=after is None)
        if after is None:
            self.record(Progressed(beat=None))

    def local(self, instant: datetime) -> datetime:
        """The instant on the learner's clock."""
        return planner.local(instant, self.state.settings)

    def day(self, on: date) -> str:
        """The date as the learner reads it, with its weekday."""
        return self.words.day(on)

    def heard(self, what: Any, ref: str, text: str = "") -> None:
        """Remembers that this message was taken as `what`, so that editing it changes that."""
        message_id = getattr(self.event, "message_id", None)
        if message_id is not None:
            self.remember(Heard(message_id=message_id, what=what, ref=ref, text=text))

    def remember(self, heard: Heard) -> None:
        """Remembers what a message was taken as, also one of an earlier turn."""
        self.update(heard=(*self.state.heard, heard)[-_REMEMBERED:])

    def answer_tap(self, text: str = "") -> None:
        """Ends the waiting circle where the event is a tap."""
        if isinstance(self.event, Tapped):
            self.effects.append(AnswerTap(callback=self.event.callback, text=text))

    def close_buttons(self, mark: str | None = None) -> None:
        """Takes the buttons off the tapped message, or off the open question where the answer was typed."""
        if isinstance(self.event, Tapped):
            self.effects.append(CloseButtons(message_id=self.event.message_id, mark=mark))
        elif self.waiting and self.waiting.choices:
            self.effects.append(CloseButtons(prompt=self.waiting.prompt, mark=mark))

    def change_nudges(self, changed: list[Nudge]) -> None:
        """Replaces the nudges of the same numbers."""
        by_id = {n.id: n for n in changed}
        self.update(nudges=tuple(by_id.get(n.id, n) for n in self.state.nudges))

    def change_person(self, person: Person) -> None:
        """Replaces the person of the same number."""
        self.update(people=tuple(person if p.id == person.id else p for p in self.state.people))


def as_buttons(rows: Rows) -> tuple[tuple[Button, ...], ...]:
    """Buttons whose data are sent as they are, also under a question: they stay good at any time."""
    return tuple(
        tuple(one if isinstance(one, Button) else Button(label=one[0], data=one[1]) for one in row) for row in rows
    )


def _choices(rows: Rows) -> tuple[Choice, ...]:
    """What a tap or a typed label can mean: buttons that copy or open are Telegram's own business."""
    return tuple(Choice(label=one[0], verb=one[1]) for row in rows for one in row if not isinstance(one, Button))


def _numbered(rows: Rows, scope: str) -> Rows:
    return tuple(
        tuple(one if isinstance(one, Button) else (one[0], f"{scope}:{one[1]}") for one in row) for row in rows
    )


def said_by_coach(sent: Send | Edit) -> CoachSaid:
    """How a message that was sent or changed stands in the log."""
    labels = tuple(tuple(b.label for b in row) for row in sent.rows)
    taps = tuple(tuple(None if b.url else b.data for b in row) for row in sent.rows)
    drawn = isinstance(sent, Send) and sent.picture is not None
    document = PICTURE_NAME if drawn else None
    return CoachSaid(text=sent.text, buttons=labels, document=document, changed=isinstance(sent, Edit), taps=taps)


def label(name: str) -> str:
    """A name as it fits on a button."""
    return shorten(name, LABEL_CHARACTERS)
