"""What the classifier says about one answer."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

Kind = Literal["distress", "copy", "question", "refusal", "specific", "vague", "empty"]
Missing = Literal["person", "situation", "action", "reason", "feeling"]
Topic = Literal["introvert", "flattery", "gifts"]

# A quote in Latin letters; one in Chinese is shorter. An ellipsis comes on top.
QUOTE_CHARACTERS = 90


class Reading(BaseModel):
    """One answer, read.

    `rule` is a short stable id for the transcript. `missing` is what a follow-up may still ask for. `quote`
    is one piece of the learner's own words, unchanged but for an ellipsis where it was cut, or "" where nothing
    should be said back; it is always "" for distress. `topic` is a concern that the lesson has an answer to.
    """

    model_config = ConfigDict(frozen=True)

    kind: Kind
    rule: str
    missing: tuple[Missing, ...] = ()
    quote: str = ""
    topic: Topic | None = None
