"""The log for programs: JSON lines, and CSV whose cells no spreadsheet runs."""

import csv
import io
import json
from collections.abc import AsyncIterator
from typing import Any

from bot.dialogue.entries import CoachSaid, LearnerTapped
from bot.store.log import Logged
from bot.transcripts.selection import Chosen
from bot.transcripts.story import Story

COLUMNS = ("learner", "at", "type", "message_id", "beat", "benefit", "person", "text", "data")
BOM = "\ufeff"
"""Without it a spreadsheet reads UTF-8 as something else."""
_RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_TEXTS = ("text", "label", "name", "line", "kind", "value", "names")


def _plain(story: Story, logged: Logged) -> dict[str, Any]:
    """The entry as JSON, names replaced; a person is their number and, where it has one, their alias or name."""
    said = logged.entry
    entry: dict[str, Any] = story.aliases.within(said.model_dump(mode="json"))
    if isinstance(said, CoachSaid):
        entry["text"] = story.aliases.in_message(said.text)
        entry["buttons"] = [[story.aliases.in_label(label) for label in row] for row in said.buttons]
    if isinstance(said, LearnerTapped):
        entry["label"] = story.aliases.in_label(said.label)
    if isinstance(entry.get("person"), int):
        entry["name"] = story.name(entry["person"])
    at = logged.at.isoformat().replace("+00:00", "Z")
    return {"learner": story.learner, "at": at, "message_id": logged.message_id} | entry


class JsonLines:
    """One entry a line, keys in the order of the models."""

    async def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """The learner's lines."""
        async for logged in entries:
            yield json.dumps(_plain(chosen.story, logged), ensure_ascii=False) + "\n"


class Csv:
    """One entry a row; the heading comes with the first learner."""

    def __init__(self) -> None:
        self._headed = False

    async def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """The learner's rows."""
        if not self._headed:
            self._headed = True
            yield BOM + _csv(COLUMNS)
        async for logged in entries:
            yield _csv(_cells(_plain(chosen.story, logged)))


def _cells(entry: dict[str, Any]) -> list[str]:
    head = {name: entry.get(name) for name in COLUMNS[:6]}
    rest = {k: v for k, v in entry.items() if k not in head}
    text = next((rest[name] for name in _TEXTS if rest.get(name)), "")
    if isinstance(text, list):
        text = ", ".join(text)
    person = rest.get("name", "") if "person" in rest else ""
    others = {k: v for k, v in rest.items() if k != "text"}
    return [
        *("" if value is None else str(value) for value in head.values()),
        str(person),
        str(text),
        json.dumps(others, ensure_ascii=False) if others else "",
    ]


def _csv(cells: tuple[str, ...] | list[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow([defused(cell) for cell in cells])
    return line.getvalue()


def defused(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{cell}" if cell.startswith(_RUN_BY_SPREADSHEETS) else cell
