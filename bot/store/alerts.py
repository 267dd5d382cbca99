"""A word to a coach about a learner; who that is, is looked up when it is sent."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.dialogue.text import Text


class Alert(BaseModel):
    """What a coach is told about a learner, without their name."""

    model_config = ConfigDict(frozen=True)

    type: Literal["alert"] = "alert"
    learner: int
    text: Text
