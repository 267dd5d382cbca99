"""Text with spans: what content/ writes in light markup, with a learner's words put in as plain data.

The markup is read in the template only, never in what fills a slot: `**bold**`, a line that begins with
`> ` (a quote) and `{slot}`. Offsets here are code points; `bot.telegram` turns them into UTF-16 units.
"""

import re
from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

SpanKind = Literal["bold", "blockquote", "expandable_blockquote", "date_time", "words"]
"""`words`: somebody's own words, put into a slot; Telegram shows nothing of it, transcripts need it."""
SLOT = re.compile(r"\{([a-z_]+)\}")
MESSAGE_UNITS = 4096
"""Telegram's limit for a message, in UTF-16 units."""
CAPTION_UNITS = 1024
"""The same for the caption of a picture or a file."""
_TOKEN = re.compile(r"\*\*|\{[a-z_]+\}")
_QUOTE = "> "
_CUT_WORD = re.compile(r"[^\W_\u3400-\u9fff](?:['’.-]?[^\W_\u3400-\u9fff])*$")
"""Letters at the end that belong to one word, as alphabets write it."""


class Span(BaseModel):
    """A styled stretch: `start` and `length` in code points; `at` is the instant (UTC) of a `date_time`."""

    model_config = ConfigDict(frozen=True)

    kind: SpanKind
    start: int
    length: int
    at: datetime | None = None


class Text(BaseModel):
    """What one message says."""

    model_config = ConfigDict(frozen=True)

    text: str
    spans: tuple[Span, ...] = ()

    def __add__(self, other: "Text") -> "Text":
        """Both texts, the other's spans moved behind this one's."""
        moved = (s.model_copy(update={"start": s.start + len(self.text)}) for s in other.spans)
        return Text(text=self.text + other.text, spans=(*self.spans, *moved))


def join(texts: list[Text], between: str = "\n\n") -> Text:
    """The texts one after another; an empty list gives an empty text."""
    joined = Text(text="")
    for number, text in enumerate(texts):
        joined = joined + (Text(text=between) if number else Text(text="")) + text
    return joined


def rich(template: str, **slots: "str | Text") -> Text:
    """The template with its markup read and its slots filled; raises KeyError for a slot that is not given.

    A text in a slot keeps its own spans.
    """
    out, spans = "", []
    quote: int | None = None
    for line in template.strip("\n").split("\n"):
        quoted = line.startswith(_QUOTE)
        if quote is not None and not quoted:
            spans.append(Span(kind="blockquote", start=quote, length=len(out) - 1 - quote))
            quote = None
        if quoted and quote is None:
            quote = len(out)
        filled, bold = _line(line.removeprefix(_QUOTE) if quoted else line, len(out), slots)
        out += filled + "\n"
        spans += bold
    if quote is not None:
        spans.append(Span(kind="blockquote", start=quote, length=len(out) - 1 - quote))
    return Text(text=out[:-1], spans=tuple(s for s in spans if s.length > 0))


def _line(line: str, offset: int, slots: "dict[str, str | Text]") -> tuple[str, list[Span]]:
    out, spans, at = "", list[Span](), 0
    bold: int | None = None
    for token in _TOKEN.finditer(line):
        out += line[at : token.start()]
        at = token.end()
        if token.group() != "**":
            given = slots[token.group()[1:-1]]
            words = given if isinstance(given, Text) else plain(given)
            start = offset + len(out)
            spans.append(Span(kind="words", start=start, length=len(words.text)))
            spans += [s.model_copy(update={"start": start + s.start}) for s in words.spans]
            out += words.text
        elif bold is None:
            bold = len(out)
        else:
            spans.append(Span(kind="bold", start=offset + bold, length=len(out) - bold))
            bold = None
    return out + line[at:], spans


def folded(text: Text) -> Text:
    """The text as a quote that shows its beginning and opens when it is tapped."""
    whole = Span(kind="expandable_blockquote", start=0, length=len(text.text))
    return Text(text=text.text, spans=(whole, *text.spans))


def plain(text: str) -> Text:
    """The text as it is, with no markup read: for what a learner wrote."""
    return Text(text=text)


def at_instant(text: str, instant: datetime) -> Text:
    """A date or time as it is read, which Telegram can show in the reader's own zone; `instant` is aware."""
    return Text(text=text, spans=(Span(kind="date_time", start=0, length=len(text), at=instant),))


def utf16(text: str) -> int:
    """The length as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clip(text: Text, units: int) -> Text:
    """The text cut to at most so many UTF-16 units, an ellipsis at the end where something was cut."""
    if utf16(text.text) <= units:
        return text
    room, kept = units - 1, 0
    for character in text.text:
        room -= utf16(character)
        if room < 0:
            break
        kept += 1
    spans = (s.model_copy(update={"length": min(s.length, kept - s.start)}) for s in text.spans)
    return Text(text=text.text[:kept] + "…", spans=tuple(s for s in spans if s.length > 0))


def shorten(words: str, most: int) -> str:
    """One line of at most so many characters, for a label or a short quote; no word of it is cut in two."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    kept = line[: most - 1]
    whole = _CUT_WORD.sub("", kept) if _CUT_WORD.fullmatch(line[most - 2 : most]) else kept
    return (whole.rstrip(" ,;:-，、；：") or kept) + "…"
