"""The log for programs: JSON lines, one entry each, in a shape that has a version and a schema.

The shape is the log's own models with what stands beside an entry put in front; `docs/transcript.schema.json` is
made of it (`python -m bot schema`). A change that a reader would notice is a new VERSION.
"""

import json
from collections.abc import AsyncIterator
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal, get_args

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter, create_model

from bot.dialogue.entries import CoachSaid, Entry, LearnerTapped
from bot.store.log import Logged
from bot.transcripts.forms.json_text import json_text
from bot.transcripts.selection import Chosen
from bot.transcripts.story import Story

VERSION = 1
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ENTRIES: tuple[type[BaseModel], ...] = get_args(get_args(Entry)[0])


class Head(BaseModel):
    """What stands before an entry."""

    model_config = ConfigDict(extra="forbid")

    v: Annotated[Literal[1], Field(description="version of this shape")]
    learner: Annotated[int, Field(description="whose entry it is")]
    id: Annotated[int, Field(description="number of the entry in the database: reviews point to answers by it")]
    at: Annotated[AwareDatetime, Field(description="when (UTC); of a message of the bot when it arrived")]
    message_id: Annotated[int | None, Field(description="Telegram's number of the message, where there is one")]


def _line(entry: type[BaseModel]) -> type[BaseModel]:
    """The shape of a line: all of the entry's fields, present even where they have their default."""
    fields: dict[str, Any] = {
        name: (info.rebuild_annotation(), Field(description=info.description))
        for name, info in entry.model_fields.items()
    }
    if entry is CoachSaid:
        fields["text"] = (str, ...)
    if "person" in entry.model_fields:
        fields["name"] = (str, Field(description="of the person: an alias, or as it is where that was agreed to"))
    return create_model(entry.__name__, __base__=Head, __doc__=entry.__doc__, **fields)


Line: Any = Annotated[reduce(or_, map(_line, _ENTRIES)), Field(discriminator="type")]


def schema() -> str:
    """The JSON Schema of a line, as its file holds it."""
    made = {"$schema": _DIALECT, "title": f"A line of a transcript, version {VERSION}"}
    return json.dumps(made | TypeAdapter(Line).json_schema(), ensure_ascii=False, indent=1) + "\n"


class JsonLines:
    """One entry a line, keys in the order of the models."""

    async def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """The learner's lines."""
        async for logged in entries:
            yield json_text(_plain(chosen.story, logged)) + "\n"


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
    head = {"v": VERSION, "learner": story.learner, "id": logged.id, "at": at, "message_id": logged.message_id}
    return head | entry
