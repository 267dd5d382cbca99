"""A forgotten person's names leave everything that is stored of a learner: log, outbox, and what was set aside."""

import json
from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter

from bot.dialogue.agenda import Agenda
from bot.dialogue.effects import CloseButtons, Edit, Effect, Record, RedactPerson, Send, SendFile
from bot.dialogue.people.redacting import Redactor
from bot.dialogue.picture import NetworkMap
from bot.dialogue.text import CAPTION_UNITS, MESSAGE_UNITS, Text, clip
from bot.store.database import Transaction

_EFFECT: TypeAdapter[Effect] = TypeAdapter(Effect)
_NAMED = ("person_added", "person_renamed")
_LOG = "SELECT id, entry FROM log WHERE learner = ?"
_WRITE_LOG = "UPDATE log SET entry = ? WHERE id = ?"
_OUTBOX = "SELECT id, effect FROM outbox WHERE chat = ?"
_WRITE_OUTBOX = "UPDATE outbox SET effect = ? WHERE id = ?"
_CANCEL = "DELETE FROM outbox WHERE id = ?"
_INBOX = "SELECT id, payload FROM inbox WHERE chat = ? AND status IN ('parked', 'aside')"
_ERASE = "UPDATE inbox SET status = 'done', payload = NULL, chat = 0 WHERE id = ?"


class Redaction:
    """What one wish to forget a person does to entries and messages, as JSON or as effects."""

    def __init__(self, wanted: RedactPerson) -> None:
        self._wanted = wanted
        self._redactor = Redactor(wanted.names, wanted.keep, wanted.replacement)

    def entry(self, entry: dict[str, Any]) -> dict[str, Any]:
        """A log entry without the names; of what was written about the person nothing stays."""
        rest: dict[str, Any] = self._redactor.within(entry)
        if entry.get("person") != self._wanted.person:
            return rest
        if entry["type"] in _NAMED:
            rest["name"] = self._wanted.replacement
        elif entry["type"] == "person_noted" and entry["text"]:
            rest["text"] = self._wanted.replacement
        elif entry["type"] == "person_changed" and entry["field"] == "intro" and entry["value"]:
            rest["value"] = self._wanted.replacement
        return rest

    def message(self, message: dict[str, Any]) -> dict[str, Any] | None:
        """A message that waits, without the names; None where it only reminds of the person."""
        nudges = message.get("nudges", ())
        if message.get("urgency") == "nudge" and nudges and set(nudges) <= set(self._wanted.nudges):
            return None
        message = self._without_person(message)
        rest: dict[str, Any] = self._redactor.within(message)
        if message.get("type") not in ("send", "edit") or rest == message:
            return rest
        rest["rows"] = _usable(message["rows"], rest["rows"])
        units = CAPTION_UNITS if rest.get("picture") else MESSAGE_UNITS
        text = clip(Text.model_validate(rest["text"]), units)
        return rest | {"text": text.model_dump(mode="json")}

    def _without_person(self, message: dict[str, Any]) -> dict[str, Any]:
        """The message without the person's place in a picture or a calendar."""
        changed = dict(message)
        if message.get("picture"):
            drawn = NetworkMap.model_validate(message["picture"]).without(self._wanted.person)
            changed["picture"] = drawn.model_dump(mode="json")
        if message.get("agenda"):
            left = Agenda.model_validate(message["agenda"]).without(self._wanted.person)
            changed["agenda"] = left.model_dump(mode="json")
        return changed

    def mentioned(self, value: Any) -> bool:
        """Whether a name stands anywhere in this JSON."""
        return bool(self._redactor.within(value) != value)

    def earlier(self, effects: Sequence[Effect]) -> tuple[Effect, ...]:
        """The effects of a turn of the same batch, up to the wish itself, without the names."""
        place = next((i for i, effect in enumerate(effects) if effect is self._wanted), len(effects))
        rewritten = [new for effect in effects[:place] if (new := self._effect(effect)) is not None]
        return (*rewritten, *effects[place:])

    def _effect(self, effect: Effect) -> Effect | None:
        if isinstance(effect, Record):
            entry = {"entry": self.entry(effect.entry.model_dump(mode="json"))}
            return _EFFECT.validate_python(effect.model_dump(mode="json") | entry)
        if isinstance(effect, Send | SendFile | Edit | CloseButtons):
            message = self.message(effect.model_dump(mode="json"))
            return None if message is None else _EFFECT.validate_python(message)
        return effect


def _usable(before: list[list[dict[str, Any]]], after: list[list[dict[str, Any]]]) -> list[list[dict[str, Any]]]:
    """The buttons without those that copied a name or led to the person: a placeholder is nothing to send."""
    rows = [
        [new for old, new in zip(*row, strict=True) if _used(old) == _used(new)]
        for row in zip(before, after, strict=True)
    ]
    return [row for row in rows if row]


def _used(button: dict[str, Any]) -> tuple[str, str]:
    return button.get("copies", ""), button.get("url", "")


async def carry_out(tx: Transaction, learner: int, redaction: Redaction) -> None:
    """Rewrites what is stored of the learner; an unreadable row is left for the operator, as it is elsewhere."""
    written = []
    for row in await tx.rows(_LOG, (learner,)):
        before = json.loads(row["entry"])
        after = redaction.entry(before)
        if after != before:
            written.append((json.dumps(after, ensure_ascii=False), row["id"]))
    await tx.run_many(_WRITE_LOG, written)
    for row in await tx.rows(_OUTBOX, (learner,)):
        waiting = json.loads(row["effect"])
        message = redaction.message(waiting)
        if message is None:
            await tx.run(_CANCEL, (row["id"],))
        elif message != waiting:
            await tx.run(_WRITE_OUTBOX, (json.dumps(message), row["id"]))
    aside = [r["id"] for r in await tx.rows(_INBOX, (learner,)) if redaction.mentioned(_payload(r["payload"]))]
    await tx.run_many(_ERASE, [(number,) for number in aside])


def _payload(text: str | None) -> Any:
    try:
        return json.loads(text or "null")
    except ValueError:
        return text
