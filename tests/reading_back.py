"""One learner's words in every form of export, and read back out of it as another program would."""

import asyncio
import csv
import io
import json
import re
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.dialogue.effects import Form
from bot.dialogue.entries import Answered, CoachSaid, Entry, Feedback, LearnerSaid
from bot.dialogue.state import State
from bot.dialogue.text import rich
from bot.store.log import Logged
from bot.transcripts.aliases import Aliases
from bot.transcripts.export import Writer
from bot.transcripts.filters import Filters
from bot.transcripts.forms.desk.page import Desk
from bot.transcripts.forms.gradebook import Gradebook
from bot.transcripts.forms.lines import JsonLines
from bot.transcripts.forms.markdown import Markdown
from bot.transcripts.forms.table import Csv
from bot.transcripts.forms.telegram_desktop import TelegramDesktop
from bot.transcripts.forms.xapi import HOME, Xapi
from bot.transcripts.selection import Chosen
from bot.transcripts.story import Story
from bot.transcripts.tags import Tags
from tests.keeping import COURSE

AT = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
LEARNER = 11
BEAT = "thinking-ask"
TAGS, DATABASE = Tags("ab" * 32), "d1"
_LESSON = COURSE.original


def writer(form: Form) -> Writer:
    """The writer of a form, as an export makes it."""
    one = Filters(learner=LEARNER)
    made: dict[Form, Callable[[], Writer]] = {
        "html": lambda: Desk(COURSE.original, one, AT, TAGS, DATABASE),
        "md": lambda: Markdown(COURSE, _LESSON, one),
        "jsonl": JsonLines,
        "csv": lambda: Csv(_LESSON, one),
        "telegram": lambda: TelegramDesktop(_LESSON, one, 42),
        "xapi": lambda: Xapi(COURSE, one, TAGS, DATABASE, HOME),
        "gradebook": lambda: Gradebook(_LESSON, one, TAGS, DATABASE, ()),
    }
    return made[form]()


def told(text: str) -> tuple[Story, list[Logged]]:
    """A learner who answered with the text and got it quoted, and a coach who wrote the same."""
    answered = Answered(beat=BEAT, benefit="thinking", question="？", text=text, kind="specific")
    feedback = Feedback(letter=1, answer=2, beat=BEAT, coach=900, by="周老师", text=text)
    said: tuple[Entry, ...] = (
        LearnerSaid(text=text, beat=BEAT),
        answered,
        CoachSaid(text=rich("**记下了**：\n> {quote}\n往下走。", quote=text), buttons=((text[:20] or "好",),)),
        feedback,
    )
    entries = [Logged(n, AT, entry, n) for n, entry in enumerate(said, 1)]
    story = Story(LEARNER, State(shares=True, set_up=True), AT, AT, Aliases({}), end=len(entries))
    story.answer(AT, 2, 1, answered, BEAT)
    story.feedback.append(feedback)
    return story, entries


def written(form: Form, text: str) -> str:
    """The whole file about that learner."""

    async def write() -> str:
        story, entries = told(text)
        made = writer(form)
        pieces = [made.head()] if hasattr(made, "head") else []
        pieces += [piece async for piece in made.write(Chosen(story, ()), _each(entries))]
        return "".join([*pieces, made.foot()] if hasattr(made, "foot") else pieces)

    return asyncio.run(write())


async def _each(entries: Sequence[Logged]) -> AsyncIterator[Logged]:
    for entry in entries:
        yield entry


def whole(text: str) -> str:
    """The text with U+FFFD for half a character."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def lines(exported: str) -> list[dict[str, Any]]:
    """JSON lines, as a program reads them that knows more ends of lines than one."""
    return [json.loads(line) for line in exported.splitlines()]


def rows(exported: str) -> list[list[str]]:
    """The cells of a table, without the mark at its beginning."""
    assert exported.startswith("\ufeff")
    return list(csv.reader(io.StringIO(exported.removeprefix("\ufeff"), newline=""), strict=True))


def messages(exported: str) -> list[dict[str, Any]]:
    """The messages of all chats in the layout of Telegram Desktop."""
    read = json.loads(exported)
    chats = read["chats"]["list"] if "chats" in read else [read]
    return [message for chat in chats for message in chat["messages"]]


def quotes(exported: str) -> list[str]:
    """What stands in the quotes of a Markdown document, as CommonMark reads it."""
    found: list[list[str]] = []
    depth = 0
    for token in MarkdownIt("commonmark").parse(exported):
        allowed = _QUOTED if depth else _BLOCKS
        assert token.type in allowed, f"something that was typed opened a {token.type}"
        if token.type == "blockquote_open":
            found.append([])
        depth += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type == "inline" and depth:
            found[-1].append("".join(map(_text, token.children or ())))
    return ["\n\n".join(paragraphs) for paragraphs in found]


_QUOTED = {"paragraph_open", "paragraph_close", "inline", "blockquote_close"}
_BLOCKS = _QUOTED | {
    *("heading_open", "heading_close", "blockquote_open"),
    *("bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"),
}


def _text(token: Token) -> str:
    assert token.type in ("text", "hardbreak", "softbreak", "text_special"), token.type
    return "\n" if token.type.endswith("break") else token.content


class Page(HTMLParser):
    """The data of a review desk's page, by the ids or classes of its elements."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.elements: list[str] = []
        self.data: dict[str, Any] = {}
        self._inside: str | None = None
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        given = dict(attrs)
        is_data = tag == "script" and given.get("type") == "application/json"
        self._inside = (given.get("id") or given.get("class")) if is_data else None

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.data[self._inside] = json.loads(data)

    def handle_endtag(self, tag: str) -> None:
        self._inside = None
