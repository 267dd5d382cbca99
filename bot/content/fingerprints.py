"""What each text of the content says, as eight hex digits: another wording, another fingerprint.

Ids, claims and days are no words: a text is the same text wherever it stands and whatever it is called.
"""

import json
from hashlib import sha256
from typing import Annotated

from pydantic import BaseModel, Field

from bot.dialogue.lesson import LessonFile, Loc
from bot.dialogue.words.phrases import Phrases

Fingerprint = Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")]
_NO_WORDS = {"id", "benefit", "claims", "after", "beats"}


def of(what: object) -> str:
    """The fingerprint of a text, of a piece of the lesson, or of anything made of them."""
    return sha256(json.dumps(_words(what), ensure_ascii=False).encode()).hexdigest()[:8]


def lesson_texts(lesson: LessonFile) -> dict[str, tuple[Loc, str]]:
    """Every text of a lesson by its key, with its path and fingerprint: ids, and `title` and `benefits.ID`."""
    texts: dict[str, tuple[Loc, str]] = {"title": (("title",), of(lesson.title))}
    for n, benefit in enumerate(lesson.benefits):
        texts[f"benefits.{benefit.id}"] = ("benefits", n), of(benefit)
    for p, part in enumerate(lesson.parts):
        texts[part.id] = ("parts", p), of(part)
        texts |= {beat.id: (("parts", p, "beats", b), of(beat)) for b, beat in enumerate(part.beats)}
    return texts | {recall.id: (("recall", r), of(recall)) for r, recall in enumerate(lesson.recall)}


def phrase_texts(phrases: Phrases) -> dict[str, tuple[Loc, str]]:
    """Every phrase by its key (`consent.keep`), with its path and fingerprint; a list is one phrase."""
    return dict(_phrases(phrases, ()))


def _phrases(group: BaseModel, above: Loc) -> list[tuple[str, tuple[Loc, str]]]:
    found: list[tuple[str, tuple[Loc, str]]] = []
    for name, field in type(group).model_fields.items():
        loc, value = (*above, field.alias or name), getattr(group, name)
        if isinstance(value, BaseModel):
            found += _phrases(value, loc)
        else:
            found.append((".".join(map(str, loc)), (loc, of(value))))
    return found


def _words(what: object) -> object:
    if isinstance(what, BaseModel):
        words = {name: _words(value) for name, value in what if name not in _NO_WORDS}
        return {name: value for name, value in words.items() if value is not None}
    if isinstance(what, tuple | list):
        return [_words(one) for one in what]
    return what.strip() if isinstance(what, str) else what
