"""The layout of Telegram Desktop's machine-readable export (`result.json`), which chat analysers open.

Written after Telegram Desktop's own writer (export_output_json.cpp): the order of keys, empty values left out, the
text in segments that cover all of it. A message stands in it as it reads last, at the time at which it was sent;
what is no message (a tapped button, a note of what was done) is not in it.
"""

import base64
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from heapq import heappop, heappush
from typing import Any

from bot.dialogue import planner
from bot.dialogue.entries import CoachSaid, Entry, LearnerEdited, LearnerSaid, LearnerSent, LearnerShared
from bot.dialogue.lesson import Lesson
from bot.dialogue.text import Text, rich
from bot.dialogue.turn import PICTURE_NAME
from bot.store.log import Logged
from bot.transcripts.filters import Filters
from bot.transcripts.forms.json_text import json_text
from bot.transcripts.selection import Chosen
from bot.transcripts.story import Story

LEFT_OUT = "(File not included. Change data exporting settings to download.)"
"""What Telegram Desktop writes in the place of a file that was not exported."""
WINDOW = 1000
"""So many messages are held to bring them into the order of time; none is sent later than that many others."""
Segment = dict[str, Any]
_STYLES: dict[str, Segment] = {
    "bold": {"type": "bold"},
    "blockquote": {"type": "blockquote"},
    "expandable_blockquote": {"type": "blockquote", "collapsed": True},
}
_COMMAND = re.compile(r"/[A-Za-z0-9_]{1,64}(?![A-Za-z0-9_])")
_SENT: dict[str, dict[str, str]] = {
    "photo": {"photo": LEFT_OUT},
    "voice": {"file": LEFT_OUT, "media_type": "voice_message"},
    "sticker": {"file": LEFT_OUT, "media_type": "sticker"},
}
_CARD = "card"
_OF_MESSAGES = CoachSaid | LearnerSaid | LearnerSent | LearnerShared


class TelegramDesktop:
    """Writes one learner after another as chats with the bot: one chat by itself, or a whole account's list."""

    def __init__(self, lesson: Lesson, filters: Filters, bot: int) -> None:
        """`bot` is the bot's own number in Telegram."""
        self._lesson = lesson
        self._words = lesson.phrases.transcript
        self._filters = filters
        self._bot = bot
        self._single = filters.learner is not None
        self._chats = 0

    def head(self) -> str:
        """What stands before the chats of several learners."""
        return "" if self._single else self._list_of_chats()

    async def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """One chat, a message a line."""
        story = chosen.story
        chat = {"name": self._name(story), "type": "bot_chat", "id": story.learner}
        yield ",\n" if self._chats else ""
        yield json_text(chat)[:-1] + ', "messages": ['
        self._chats += 1
        between = "\n"
        async for message in self._in_order(story, entries):
            yield between + json_text(message)
            between = ",\n"
        yield "\n]}"

    def foot(self) -> str:
        """What stands after them; a list of none, where there was nobody to write alone."""
        if self._single:
            return "\n" if self._chats else self._list_of_chats() + "\n]}}\n"
        return "\n]}}\n"

    def _list_of_chats(self) -> str:
        words = self._words.telegram
        return f'{{"about": {json_text(words.about)}, "chats": {{"about": {json_text(words.chats)}, "list": [\n'

    async def _in_order(self, story: Story, entries: AsyncIterator[Logged]) -> AsyncIterator[dict[str, Any]]:
        """The messages by the time at which they were sent: a reminder may have been logged before it went out."""
        held: list[tuple[datetime, int, Logged]] = []
        changes = {edit.message_id: edit for edit in story.changes if self._filters.covers(edit.at)}
        async for logged in entries:
            if _is_message(logged):
                heappush(held, (logged.at, logged.id, logged))
            if len(held) > WINDOW:
                yield self._message(story, heappop(held)[2], changes)
        while held:
            yield self._message(story, heappop(held)[2], changes)

    def _message(self, story: Story, logged: Logged, changes: Mapping[int | None, Logged]) -> dict[str, Any]:
        sent, edit = logged.entry, changes.get(logged.message_id)
        now = sent if edit is None else edit.entry
        by_coach = isinstance(sent, CoachSaid)
        who, number = (self._words.coach, self._bot) if by_coach else (self._name(story), story.learner)
        picked = isinstance(sent, LearnerShared) and sent.via != _CARD
        parts = _parts(story, now)
        message = {
            "id": logged.message_id,
            "type": "service" if picked else "message",
            **_dated("date", logged.at, story),
            **(_dated("edited", edit.at, story) if edit else {}),
            **(
                {"actor": who, "actor_id": f"user{number}"}
                if picked
                else {"from": who, "from_id": f"user{number}"}
            ),
            **self._carried(story, sent),
            "text": _as_text(parts),
            "text_entities": parts,
        }
        if isinstance(now, CoachSaid) and now.buttons:
            message["inline_bot_buttons"] = _buttons(story, now)
        return message

    def _carried(self, story: Story, entry: Entry) -> dict[str, Any]:
        """What a message brings besides words; nothing of it was kept."""
        match entry:
            case CoachSaid(document=str(name)):
                return {"photo": LEFT_OUT} if name == PICTURE_NAME else {"file": LEFT_OUT, "file_name": name}
            case LearnerSent():
                return _SENT.get(entry.kind, {})
            case LearnerShared() if entry.via == _CARD:
                names = self._lesson.phrases.listed([story.aliases(name) for name in entry.names])
                return {"contact_information": {"first_name": names, "last_name": "", "phone_number": ""}}
            case LearnerShared():
                return {"action": "requested_peer"}
            case _:
                return {}

    def _name(self, story: Story) -> str:
        return rich(self._words.title, learner=str(story.learner)).text


def segments(said: Text) -> list[Segment]:
    """The text in pieces, styled or plain, which together are all of it; of nested styles the outer counts."""
    found, at = list[Segment](), 0
    styled = (span for span in said.spans if span.kind in _STYLES)
    for span in sorted(styled, key=lambda span: (span.start, -span.length)):
        end = min(span.start + span.length, len(said.text))
        if span.start < at or span.start >= end:
            continue
        found += _plain(said.text[at : span.start])
        style = _STYLES[span.kind]
        found.append({"type": style["type"], "text": said.text[span.start : end]} | style)
        at = end
    return found + _plain(said.text[at:])


def _plain(text: str) -> list[Segment]:
    return [{"type": "plain", "text": text}] if text else []


def _as_text(parts: Sequence[Segment]) -> str | list[str | Segment]:
    """The older field: a string where nothing is styled, else plain pieces as strings between styled ones."""
    if not parts:
        return ""
    pieces = [part["text"] if part["type"] == "plain" else part for part in parts]
    return pieces[0] if len(parts) == 1 and isinstance(pieces[0], str) else pieces


def _is_message(logged: Logged) -> bool:
    """What arrived, and is no later wording of something."""
    entry = logged.entry
    changed = isinstance(entry, CoachSaid) and entry.changed
    return isinstance(entry, _OF_MESSAGES) and logged.message_id is not None and not changed


def _parts(story: Story, entry: Entry) -> list[Segment]:
    """The words of a message in pieces, names replaced; a command is marked, as Telegram does by itself."""
    if isinstance(entry, CoachSaid):
        return segments(story.aliases.in_text(entry.text))
    if not isinstance(entry, LearnerSaid | LearnerEdited):
        return []
    text = story.aliases(entry.text)
    if (command := _COMMAND.match(text)) is None:
        return _plain(text)
    return [{"type": "bot_command", "text": command[0]}, *_plain(text[command.end() :])]


def _buttons(story: Story, entry: CoachSaid) -> list[list[dict[str, str]]]:
    """The inline buttons as they were sent; of messages of long ago only the labels are known."""
    taps = entry.taps or tuple(("",) * len(row) for row in entry.buttons)
    known = bool(entry.taps)
    return [
        [_button(story.aliases.in_label(label), tap, known) for label, tap in zip(labels, row, strict=True)]
        for labels, row in zip(entry.buttons, taps, strict=True)
    ]


def _button(label: str, tap: str | None, known: bool) -> dict[str, str]:
    if tap is None:
        return {"type": "url", "text": label}
    if known and not tap:
        return {"type": "copy_text", "text": label}
    if not known:
        return {"type": "callback", "text": label}
    data = base64.urlsafe_b64encode(tap.encode()).decode().rstrip("=")
    return {"type": "callback", "text": label, "dataBase64": data, "data": ""}


def _dated(key: str, at: datetime, story: Story) -> dict[str, str]:
    """An instant twice, as the learner's clock showed it and as seconds since 1970."""
    local = planner.local(at, story.state.settings)
    return {key: f"{local:%Y-%m-%dT%H:%M:%S}", f"{key}_unixtime": str(int(at.timestamp()))}
