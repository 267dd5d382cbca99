"""What is kept of a coach: frozen, versioned, JSON. A coach need not be a learner, so it is no part of a state."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.dialogue.state import Settings

DIGEST_HOUR = 9


class Draft(BaseModel):
    """An announcement that is to be confirmed; `number` counts this coach's, so that an older button is stale."""

    model_config = ConfigDict(frozen=True)

    number: int
    text: str


class Desk(BaseModel):
    """What a coach chose, and what they are about to do.

    `language` is the one they are spoken to in, `name` their first name, `hour` that of the daily digest on the
    clock of `zone` (IANA), None for no digest. `asked` (UTC): since when the text of an announcement is waited
    for; `draft` is the one that was shown, `drafts` how many there were.
    """

    model_config = ConfigDict(frozen=True)

    version: Literal[1] = 1
    language: str = ""
    name: str = ""
    zone: str = Settings().zone
    hour: int | None = DIGEST_HOUR
    asked: datetime | None = None
    draft: Draft | None = None
    drafts: int = 0

    @property
    def clock(self) -> Settings:
        """Zone and hour as the planner takes them."""
        return Settings(zone=self.zone, hour=DIGEST_HOUR if self.hour is None else self.hour)
