"""What became of a message: all that the outbox needs to know of the way it went."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sent:
    """It arrived; an edit has no new number."""

    message_id: int | None


@dataclass(frozen=True)
class TryLater:
    """Telegram asks to wait (`seconds`), or cannot be reached (None); `flooded` tells which."""

    seconds: float | None
    flooded: bool = False


@dataclass(frozen=True)
class Perhaps:
    """No answer came in time: it may have arrived."""


@dataclass(frozen=True)
class Unreachable:
    """The learner blocked the bot, or is gone."""


@dataclass(frozen=True)
class Refused:
    """Telegram does not take it, and will not: our fault."""

    why: str


Outcome = Sent | TryLater | Perhaps | Unreachable | Refused
