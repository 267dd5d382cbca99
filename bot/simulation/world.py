"""A small world around the engine: a learner, a clock that is set, and a chat as it would look in Telegram.

It does what the shell does with effects, and nothing else: messages get numbers, nudges fall due when the
clock passes them, buttons are found by what they say. `through_json` passes the state through JSON at each step.
"""

from dataclasses import dataclass, field
from datetime import datetime

from pydantic import TypeAdapter

from bot.dialogue.coaching.state import Desk
from bot.dialogue.course import Course
from bot.dialogue.effects import (
    Button,
    CloseButtons,
    CloseNudge,
    Edit,
    Effect,
    Forget,
    KeepDesk,
    PlanNudge,
    Send,
    SendFile,
)
from bot.dialogue.engine import step
from bot.dialogue.events import Commanded, Edited, Event, NudgeDue, Said, Tapped
from bot.dialogue.state import State

EFFECT: TypeAdapter[Effect] = TypeAdapter(Effect)
EVENT: TypeAdapter[Event] = TypeAdapter(Event)


@dataclass
class Shown:
    """A message of the bot as the chat shows it, with the instant it came."""

    message_id: int
    at: datetime
    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    prompt: int | None = None
    picker: str = ""
    file: str = ""
    picture: str = ""

    def labels(self) -> list[str]:
        """What its buttons say."""
        return [button.label for row in self.rows for button in row]


@dataclass
class World:
    """One learner's chat and the clock; `language` is what the learner's Telegram says (empty: nothing)."""

    course: Course
    now: datetime
    through_json: bool = False
    language: str = ""
    first_name: str = ""
    state: State | None = None
    desk: Desk | None = None
    chat: list[Shown] = field(default_factory=list)
    nudges: dict[int, tuple[datetime, int]] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    moments: list[datetime] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    said: dict[str, int] = field(default_factory=dict)
    _messages: int = 0

    def happens(self, event: Event) -> list[Shown]:
        """Hands an event to the engine and carries out what it wants; the messages that came of it."""
        state = self.state
        if self.through_json:
            event = EVENT.validate_json(EVENT.dump_json(event))
            state = State.model_validate_json(state.model_dump_json()) if state else None
        self.state, effects = step(state, event, self.course, self.now, self.desk)
        self.events.append(event)
        self.moments.append(self.now)
        new: list[Shown] = []
        for effect in effects:
            if self.through_json:
                effect = EFFECT.validate_json(EFFECT.dump_json(effect))
            self.effects.append(effect)
            self._carry_out(effect, new)
        return new

    def _carry_out(self, effect: Effect, new: list[Shown]) -> None:
        match effect:
            case Send():
                picker = effect.picker.label if effect.picker else ""
                shown = Shown(self.number(), self.now, effect.text.text, effect.rows, effect.prompt, picker)
                shown.picture = effect.picture.title if effect.picture else ""
                self.chat.append(shown)
                new.append(shown)
            case SendFile():
                shown = Shown(self.number(), self.now, effect.caption.text, file=effect.name)
                self.chat.append(shown)
                new.append(shown)
            case Edit():
                for message in self.chat:
                    if effect.message_id == message.message_id:
                        message.text, message.rows = effect.text.text, effect.rows
                        new.append(message)
            case CloseButtons():
                for message in self.chat:
                    if effect.message_id == message.message_id or (
                        effect.prompt is not None and effect.prompt == message.prompt
                    ):
                        message.rows = ()
            case PlanNudge():
                self.nudges[effect.nudge] = (effect.due, effect.n)
            case CloseNudge():
                self.nudges.pop(effect.nudge, None)
            case KeepDesk():
                self.desk = effect.desk
            case Forget():
                self.nudges.clear()
            case _:
                pass

    def number(self) -> int:
        """The number of the next message in the chat."""
        self._messages += 1
        return self._messages

    def says(self, text: str) -> list[Shown]:
        """The learner types a text or a command."""
        number = self.said[text] = self.number()
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            return self.happens(
                Commanded(
                    name=name,
                    argument=argument,
                    message_id=number,
                    first_name=self.first_name,
                    language=self.language,
                )
            )
        return self.happens(Said(text=text, message_id=number, language=self.language, first_name=self.first_name))

    def taps(self, label: str) -> list[Shown]:
        """The learner taps the newest button that says so; KeyError where there is none."""
        for message in reversed(self.chat):
            for row in message.rows:
                for button in row:
                    if button.label == label and button.data:
                        return self.happens(self.tap(message.message_id, button))
        raise KeyError(f"no button says {label!r}; there are {[m.labels() for m in self.chat if m.rows]}")

    def tap(self, message_id: int, button: Button) -> Tapped:
        """The event of a tap."""
        return Tapped(
            data=button.data,
            label=button.label,
            message_id=message_id,
            callback=f"c{message_id}",
            language=self.language,
            first_name=self.first_name,
        )

    def edits(self, old: str, new: str) -> list[Shown]:
        """The learner changes an earlier message."""
        return self.happens(Edited(text=new, message_id=self.said[old], language=self.language))

    def until(self, instant: datetime) -> list[Shown]:
        """Moves the clock, stopping wherever a nudge is due on the way."""
        new: list[Shown] = []
        while due := self.next_due(instant):
            self.now = max(self.now, due)
            for nudge in sorted(n for n, (at, _) in self.nudges.items() if at <= self.now):
                if nudge in self.nudges and self.nudges[nudge][0] <= self.now:
                    _, n = self.nudges.pop(nudge)
                    new += self.happens(NudgeDue(nudge=nudge, n=n))
        self.now = instant
        return new

    def next_due(self, before: datetime) -> datetime | None:
        """When the next nudge of a learner who can be nudged falls due, if that is not after `before`."""
        if self.state is None or not self.state.nudgeable:
            return None
        due = min((at for at, _ in self.nudges.values()), default=None)
        return due if due is not None and due <= before else None
