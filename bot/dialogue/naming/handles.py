"""Handles, and what must not be read for names: addresses, links, titles of works (P1.2, P1.7, P1.8)."""

import re

from bot.dialogue.naming.idioms import IDIOM
from bot.dialogue.naming.spans import Span

_HANDLE = re.compile(
    r"(?<![\w@.])@(?!\w+(?:\.\w+)*\.(?:com|cn|org|net|io|me|edu|gov|hk|tw|de|uk)\b)"
    r"[A-Za-z][A-Za-z0-9_]{1,31}(?:\.[A-Za-z0-9_]{1,31}){0,3}(?![\w@-])",
    re.ASCII,
)
_HIDDEN = re.compile(
    r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|https?://\S+|www\.\S+|\b[a-z0-9-]+\.(?:com|"
    r"cn|org|net|io|me)\b\S*"
    r"|《[^》]{0,40}》|<<[^>]{0,40}>>|@[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*|#\w+"
)


def handles(text: str) -> list[Span]:
    """The handles with their @, but for those of bots."""
    found = [Span(*match.span(), "handle") for match in _HANDLE.finditer(text)]
    return [span for span in found if not span.of(text).lower().endswith("bot")]


def hidden(text: str) -> str:
    """The text with addresses, links, handles, works and idioms blanked out, each character in its place."""
    return IDIOM.sub(_blank, _HIDDEN.sub(_blank, text))


def _blank(match: re.Match[str]) -> str:
    return "\u00b7" * len(match.group())
