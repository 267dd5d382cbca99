"""The log of what happened: the one place where what people wrote passes in and out of the database."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter

from bot.dialogue.entries import CoachSaid, Entry
from bot.dialogue.text import Text
from bot.store.cohorts import Scope, bound, within
from bot.store.database import Database, Transaction, instant, moment

_ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)
_PAGE = 500
_ADD = "INSERT INTO log (id, learner, at, entry, message_id, prompt) VALUES (?, ?, ?, ?, ?, ?)"
_SENT = "UPDATE log SET message_id = ?, at = ? WHERE id = ?"
_BY_MESSAGE = "SELECT entry, message_id FROM log WHERE learner = ? AND message_id = ? ORDER BY id DESC LIMIT 1"
_BY_PROMPT = (
    "SELECT entry, message_id FROM log WHERE learner = ? AND prompt = ? AND message_id IS NOT NULL "
    "ORDER BY id DESC LIMIT 1"
)
_READ = """
SELECT id, at, entry, message_id FROM log WHERE learner = ? AND id > ? AND at >= ? ORDER BY id LIMIT ?
"""
_LEARNERS = within("SELECT id, since FROM learners WHERE shares = 1 AND {} AND id > ? ORDER BY id LIMIT ?")
_SHARING = within("SELECT count(*) FROM learners WHERE shares = 1 AND {}")
_NOT_SHARING = within("SELECT count(*) FROM learners WHERE shares = 0 AND id > 0 AND {}")
_SHARES = within("SELECT shares FROM learners WHERE {} AND id = ?")
_SINCE = "SELECT since FROM learners WHERE id = ?"


@dataclass(frozen=True)
class Line:
    """An entry to be written, with the message it belongs to, if one."""

    id: int
    learner: int
    entry: Entry
    message_id: int | None = None
    prompt: int | None = None


@dataclass(frozen=True)
class Logged:
    """An entry as it stands in the log; a coach's message without `message_id` has not arrived."""

    id: int
    at: datetime
    entry: Entry
    message_id: int | None


@dataclass(frozen=True)
class SentMessage:
    """A message of the bot that has arrived."""

    message_id: int
    text: Text


async def write(tx: Transaction, lines: Sequence[Line], now: datetime) -> None:
    """Adds lines to the log."""
    at = instant(now)
    rows = [
        (line.id, line.learner, at, line.entry.model_dump_json(), line.message_id, line.prompt) for line in lines
    ]
    await tx.run_many(_ADD, rows)


async def arrived(tx: Transaction, line: int, message_id: int, now: datetime) -> None:
    """The message of this line has been sent, and has this number in Telegram."""
    await tx.run(_SENT, (message_id, instant(now), line))


class Log:
    """The log as transcripts and the outbox read it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def sent(self, learner: int, message_id: int | None, prompt: int | None) -> SentMessage | None:
        """The bot's message of that number or that prompt as it reads now, where it has arrived."""
        sql, key = (_BY_MESSAGE, message_id) if message_id is not None else (_BY_PROMPT, prompt)
        for row in await self._database.rows(sql, (learner, key)):
            entry = _ENTRY.validate_json(row["entry"])
            if isinstance(entry, CoachSaid):
                return SentMessage(row["message_id"], entry.text)
        return None

    async def sharing(self, scope: Scope = None) -> AsyncIterator[int]:
        """The learners of that scope who agreed to share, in the order of their ids."""
        last = -(2**62)
        while rows := await self._database.rows(_LEARNERS, (bound(scope), last, _PAGE)):
            for row in rows:
                last = row["id"]
                yield last

    async def sharing_count(self, scope: Scope = None) -> int:
        """How many learners of that scope agreed to share."""
        return int((await self._database.rows(_SHARING, (bound(scope),)))[0][0])

    async def not_sharing(self, scope: Scope = None) -> int:
        """How many learners of that scope did not agree to share, or do so no longer."""
        return int((await self._database.rows(_NOT_SHARING, (bound(scope),)))[0][0])

    async def shares(self, learner: int, scope: Scope = None) -> bool | None:
        """Whether this learner agreed to share; None where nothing is kept of them, or they are out of scope."""
        rows = await self._database.rows(_SHARES, (bound(scope), learner))
        return bool(rows[0]["shares"]) if rows else None

    async def since(self, learner: int) -> datetime | None:
        """When this learner agreed to be remembered; None where nothing is kept of them."""
        rows = await self._database.rows(_SINCE, (learner,))
        return moment(rows[0]["since"]) if rows else None

    async def read(self, learner: int, since: datetime | None = None) -> AsyncIterator[Logged]:
        """A learner's entries in order, in pages, so that a long log neither fills memory nor holds the file."""
        last, start = 0, instant(since) if since else ""
        is_more = True
        while is_more:
            rows = await self._database.rows(_READ, (learner, last, start, _PAGE))
            is_more = len(rows) == _PAGE
            for row in rows:
                last = row["id"]
                yield Logged(last, moment(row["at"]), _ENTRY.validate_json(row["entry"]), row["message_id"])
