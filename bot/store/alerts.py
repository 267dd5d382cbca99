"""That a learner wrote something worrying; who, and the language it is told in, are looked up when it is sent."""

from typing import Literal

from pydantic import BaseModel, ConfigDict


class Alert(BaseModel):
    """What a coach is told about a learner, without their name and without what they wrote."""

    model_config = ConfigDict(frozen=True)

    type: Literal["alert"] = "alert"
    learner: int
