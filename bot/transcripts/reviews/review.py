"""A coach's review as a file: codes and notes, which stay with the coach, and feedback for the learner."""

import json
import re
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from bot.dialogue.coaching.desk import MOST_BYTES

FORMAT = "coach-review"
VERSION = 1
MOST_ID = 2**53
Problem = Literal["not_json", "not_review", "newer", "too_large", "wrong"]
_UNSENDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class ReviewError(Exception):
    """The file cannot be used: what is wrong, and, where one place of it is, `place` and `why`."""

    def __init__(self, problem: Problem, place: str = "", why: str = "") -> None:
        super().__init__(": ".join(filter(None, (problem, place, why))))
        self.problem, self.place, self.why = problem, place, why


def _sendable(text: str) -> str:
    """The text without control characters and half surrogate pairs, which no database and no Telegram takes."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNSENDABLE.sub("", whole.replace("\r\n", "\n")).strip()


Words = Annotated[str, AfterValidator(_sendable)]
Number = Annotated[int, Field(strict=True, gt=-MOST_ID, lt=MOST_ID)]


class _Written(BaseModel):
    model_config = ConfigDict(frozen=True)


class Item(_Written):
    """One answer reviewed: `answer` is the log's number of it, `tag` the export's (see `Tags`).

    `level` is one of Kember et al. 2008: 1 habitual action, 2 understanding, 3 reflection, 4 critical reflection.
    `note` is the coach's own; `feedback` goes to the learner.
    """

    learner: Number
    answer: Number
    tag: str
    level: Literal[1, 2, 3, 4] | None = None
    note: Words = ""
    feedback: Words = ""


class Review(_Written):
    """A review file; `database` is the public name of the one that was exported, at the instant `exported`."""

    format: Literal["coach-review"]
    version: Literal[1]
    database: str
    exported: AwareDatetime
    reviewer: Words = ""
    items: tuple[Item, ...]


def read(content: bytes) -> Review:
    """The review in a file's bytes; raises ReviewError where it is none, or a part of it is wrong."""
    if len(content) > MOST_BYTES:
        raise ReviewError("too_large")
    try:
        raw = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ReviewError("not_json") from None
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise ReviewError("not_review")
    version = raw.get("version")
    if isinstance(version, int) and version > VERSION:
        raise ReviewError("newer")
    try:
        return Review.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise ReviewError("wrong", _place(first["loc"]), first["msg"]) from None


def written(review: Review) -> str:
    """The review as its file has it."""
    return review.model_dump_json(indent=1)


def _place(loc: tuple[int | str, ...]) -> str:
    """`items[3].level`, as a programmer would write it, counted from 0 as JSON is."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc)
    return "".join(parts).removeprefix(".")
