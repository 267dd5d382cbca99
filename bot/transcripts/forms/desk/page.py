"""The page that holds everything: shell, style and script of its own, and the learners as data between them.

`string.Template` is enough for the five places in the shell: no library for that. The policy lets nothing run and
nothing be shown but the one script and the one style with these hashes, and nothing be loaded from anywhere.
"""

import base64
import hashlib
import html
from collections.abc import AsyncIterator
from datetime import datetime
from functools import cache
from importlib import resources
from string import Template
from typing import Any

from bot.dialogue import planner
from bot.dialogue.beats import Ask
from bot.dialogue.lesson import Lesson
from bot.dialogue.text import rich
from bot.store.log import Logged
from bot.transcripts import flags
from bot.transcripts.filters import KINDS, Filters
from bot.transcripts.forms.desk.row import minutes, row
from bot.transcripts.forms.desk.safe import data
from bot.transcripts.forms.desk.talk import Talk
from bot.transcripts.forms.desk.texts import Texts
from bot.transcripts.selection import Chosen
from bot.transcripts.tags import Tags

_SCRIPTS = ("dom", "data", "reviews", "plots", "overview", "learner", "search", "main")
_KINDS = ("specific", "vague", *(kind for kind in KINDS if kind not in ("specific", "vague")))
"""The usual kinds of answers first."""
_BLOCK = '<script type="application/json" {which}>{data}</script>\n'


class Desk:
    """Writes one page: the head, one learner after another, the foot. Memory does not grow with the learners."""

    def __init__(self, lesson: Lesson, filters: Filters, now: datetime, tags: Tags, database: str) -> None:
        """`now` (aware) is when this is exported, `database` the public name of the one that `tags` speaks for."""
        self._lesson = lesson
        self._filters = filters
        self._now = now
        self._texts = Texts()
        self._tags = tags
        self._database = database

    def head(self) -> str:
        """The shell, and what is said of all learners alike."""
        words, style, script = self._lesson.phrases.desk, _file("desk.css"), _script()
        policy = (
            f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; base-uri 'none'; "
            "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
        )
        shell = Template(_file("desk.html")).substitute(
            lang="zh-CN" if self._lesson.language == "zh" else self._lesson.language,
            policy=policy,
            title=html.escape(words.title),
            style=style,
            noscript=html.escape(words.noscript),
        )
        return shell + _BLOCK.format(which='id="head"', data=data(self._head()))

    async def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """One learner: what is new among the shared texts, the row of the table, and the conversation."""
        story, last = chosen.story, None
        talk = Talk(story, self._lesson, self._texts)
        async for logged in entries:
            talk.take(logged)
            last = logged.at
        told = talk.data(self._filters.answers(story), self._tags, self._database)
        numbers = row(
            chosen, self._lesson, self._filters, planner.local(last or story.last, story.state.settings), self._now
        )
        numbers["flags"] = [[flag.id, self._texts.number(flag.why)] for flag in chosen.raised]
        if fresh := self._texts.fresh():
            yield _BLOCK.format(which='class="texts"', data=data(fresh))
        yield _BLOCK.format(which='class="row"', data=data(numbers))
        yield _BLOCK.format(which=f'id="talk-{story.learner}"', data=data(told))

    def foot(self) -> str:
        """The script, which reads what stands before it."""
        return f"<script>{_script()}</script>\n</body>\n</html>\n"

    def _head(self) -> dict[str, Any]:
        lesson, phrases = self._lesson, self._lesson.phrases
        flagged, kinds = phrases.transcript.flags, phrases.transcript.answer_kinds
        words = phrases.desk.model_dump(mode="json") | {
            "kinds": {kind: kinds.of(kind) for kind in _KINDS} | {"unread": phrases.desk.unread}
        }
        named = {name: flagged.named(name) for name in flags.IDS}
        return {
            "database": self._database,
            "exported": self._now.isoformat().replace("+00:00", "Z"),
            "minute": minutes(self._now),
            "words": words,
            "calendar": phrases.calendar.model_dump(include={"day", "months", "weekdays"}),
            "parts": [part.title for part in lesson.parts],
            "beats": [rich(beat.ask).text if isinstance(beat, Ask) else "" for beat in lesson.beats()],
            "benefits": {benefit.id: benefit.name for benefit in lesson.benefits},
            "flags": {name: {"label": flag.name, "explained": flag.about} for name, flag in named.items()},
        }


@cache
def _file(name: str) -> str:
    return resources.files("bot.transcripts.forms.desk").joinpath("page", name).read_text(encoding="utf-8")


@cache
def _script() -> str:
    """All scripts as one, which leaves nothing behind in the window."""
    return '(() => {\n"use strict";\n' + "\n".join(_file(f"{name}.js") for name in _SCRIPTS) + "})();\n"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
