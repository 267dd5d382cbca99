"""Texts of a translation that nobody has translated: the original's own words, or another script."""

import re
from collections.abc import Iterator

from pydantic import BaseModel

from bot.dialogue.lesson import Loc

_NOT_TRANSLATED = {"id", "benefit", "claims", "moved", "language", "typed", "also", "zone", "command"}
"""Ids, and what learners type: that is understood in any language."""
_WRITE_HAN = ("zh", "ja")
_MOST_HAN_ALIKE, _MOST_WORDS_ALIKE = 4, 2
"""A name or a term may be the same in both languages."""
_SLOT = re.compile(r"\{\w+\}")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{2,}")


def left(original: BaseModel, translation: BaseModel, language: str) -> Iterator[tuple[Loc, str]]:
    """A remark for each text that still has to be translated into the language, with its path."""
    theirs = dict(_texts(original, ()))
    for loc, text in _texts(translation, ()):
        if text.strip() == theirs.get(loc, "").strip() and _is_worded(text):
            yield loc, f"和原文一样，还没有翻译：请译成 {language}"
        elif language not in _WRITE_HAN and _is_han(text):
            yield loc, f"大半是汉字，还没有翻译：请译成 {language}"


def _texts(what: object, loc: Loc) -> Iterator[tuple[Loc, str]]:
    if isinstance(what, BaseModel):
        for name, field in type(what).model_fields.items():
            if name not in _NOT_TRANSLATED:
                yield from _texts(getattr(what, name), (*loc, field.alias or name))
    elif isinstance(what, tuple):
        for place, one in enumerate(what):
            yield from _texts(one, (*loc, place))
    elif isinstance(what, str):
        yield loc, what


def _is_worded(text: str) -> bool:
    bare = _SLOT.sub("", text)
    return len(_HAN.findall(bare)) > _MOST_HAN_ALIKE or len(_WORD.findall(bare)) > _MOST_WORDS_ALIKE


def _is_han(text: str) -> bool:
    bare = _SLOT.sub("", text)
    han = len(_HAN.findall(bare))
    return han > 1 and han * 2 > len(_LETTER.findall(bare))
