"""Experience API (xAPI) statements, one a line: what was answered, how far somebody is, who has finished.

By the specification's version 1.0.3 (adlnet/xAPI-Spec, xAPI-Data.md), which 2.0 (IEEE 9274.1.1) reads as well. The
learner is a pseudonym made with the database's key; durations are left out, since in a chat nobody knows them.
"""

import uuid
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any
from urllib.parse import quote

from bot.dialogue.beats import Ask
from bot.dialogue.course import Course
from bot.dialogue.entries import Answered, Progressed
from bot.dialogue.text import rich
from bot.store.log import Logged
from bot.transcripts.filters import Filters
from bot.transcripts.forms.json_text import json_text
from bot.transcripts.selection import Chosen
from bot.transcripts.story import Story
from bot.transcripts.tags import Tags

HOME = "https://networking-coach.invalid"
"""Names accounts and activities where no address of one's own is given; `.invalid` is nobody's (RFC 2606)."""
PLATFORM = "Telegram"
_VERBS = "http://adlnet.gov/expapi/verbs/"
_ACTIVITIES = "http://adlnet.gov/expapi/activities/"
PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress"
"""Percent of the lesson, whole numbers: the extension that cmi5 has for it."""
Part = dict[str, Any]


class Xapi:
    """Writes one learner after another."""

    def __init__(self, course: Course, filters: Filters, tags: Tags, database: str, home: str) -> None:
        """`database` is the public name of the one `tags` speaks for; `home` an address without a last slash."""
        self._course = course
        self._lesson = course.original
        self._filters = filters
        self._tags = tags
        self._home = home
        self._accounts = f"{home}/databases/{quote(database)}"
        self._uuids = uuid.uuid5(uuid.NAMESPACE_OID, database)
        self._places = {beat.id: place for place, beat in enumerate(self._lesson.beats())}

    async def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """The learner's statements in order."""
        story, account = chosen.story, self._tags.account(chosen.story.learner)
        wanted = {answer.id for answer in self._filters.answers(story)}
        actor = {"objectType": "Agent", "account": {"homePage": self._accounts, "name": account}}
        registration = str(uuid.uuid5(self._uuids, f"registration/{account}"))
        async for logged in entries:
            told = self._told(story, logged, wanted)
            if told is None:
                yield ""  # a sign of life
                continue
            context = {"registration": registration, **told.pop("context"), "platform": PLATFORM}
            statement = {"id": str(uuid.uuid5(self._uuids, f"log/{logged.id}")), "actor": actor, **told}
            yield json_text(statement | {"context": context, "timestamp": _timestamp(logged.at)}) + "\n"

    def _told(self, story: Story, logged: Logged, wanted: set[int]) -> Part | None:
        """Verb, object, result and context; None for what no statement is made of."""
        match logged.entry:
            case Answered() if not self._filters.about_answers or logged.id in wanted:
                return self._answered(story, logged.entry)
            case Progressed() if not self._filters.about_answers:
                return self._progressed(story, logged.entry)
            case _:
                return None

    def _answered(self, story: Story, entry: Answered) -> Part:
        """A new wording is a statement of its own: statements are never changed."""
        beat = self._lesson.now_called(entry.beat)
        return {
            "verb": _verb("answered"),
            "object": self._question(story, entry, beat),
            "result": {"response": story.aliases(entry.text)},
            "context": {
                "contextActivities": {"parent": [self._lesson_activity()]},
                "language": self._language(entry.question, beat, story),
            },
        }

    def _progressed(self, story: Story, entry: Progressed) -> Part:
        context: Part = {"language": self._spoken(story)}
        if entry.beat is None:
            told: Part = {"verb": _verb("completed"), "result": {"completion": True}}
        else:
            beat = self._lesson.now_called(entry.beat)
            told = {"verb": _verb("progressed")}
            context = {
                "contextActivities": {"other": [{"objectType": "Activity", "id": self._beat(beat)}]}
            } | context
            if (place := self._places.get(beat)) is not None:
                told["result"] = {"extensions": {PROGRESS: 100 * place // len(self._places)}}
        return told | {"object": self._lesson_activity(), "context": context}

    def _lesson_activity(self) -> Part:
        titles = {lesson.language: rich(lesson.title).text for lesson in self._course.lessons}
        definition = {"name": titles, "type": f"{_ACTIVITIES}lesson"}
        return {"objectType": "Activity", "id": self._id(), "definition": definition}

    def _question(self, story: Story, entry: Answered, beat: str) -> Part:
        """The question as the lesson asks it today, in all languages; else as it was asked."""
        asked = self._asked(beat) or {self._spoken(story): entry.question}
        definition = {
            "description": asked,
            "type": f"{_ACTIVITIES}cmi.interaction",
            "interactionType": "long-fill-in",
        }
        return {"objectType": "Activity", "id": self._beat(beat), "definition": definition}

    def _asked(self, beat: str) -> dict[str, str]:
        found = ((lesson.language, lesson.by_id.get(beat)) for lesson in self._course.lessons)
        return {language: rich(asked.ask).text for language, asked in found if isinstance(asked, Ask)}

    def _language(self, question: str, beat: str, story: Story) -> str:
        """The one in which the question was asked."""
        asked = (language for language, text in self._asked(beat).items() if text == question)
        return next(asked, self._spoken(story))

    def _spoken(self, story: Story) -> str:
        """The language the learner chose, or the only one there was."""
        return story.state.language or self._lesson.language

    def _id(self) -> str:
        return f"{self._home}/lessons/{quote(self._lesson.id)}"

    def _beat(self, beat: str) -> str:
        return f"{self._id()}/beats/{quote(beat)}"


def _verb(name: str) -> Part:
    return {"id": _VERBS + name, "display": {"en": name}}


def _timestamp(at: datetime) -> str:
    """ISO 8601 (RFC 3339), to the millisecond, in UTC."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
