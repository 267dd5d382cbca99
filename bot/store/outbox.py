"""Messages not yet sent: heads of chats to choose from, and what each outcome does to its row."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter

from bot.dialogue.effects import CloseButtons, Send, SendFile
from bot.dialogue.events import BecameUnreachable
from bot.store import inbox, log, nudges
from bot.store.database import Database, Transaction

Message = Send | SendFile | CloseButtons
_MESSAGE: TypeAdapter[Message] = TypeAdapter(Message)
REPLY, NUDGE = 0, 1

_ADD = "INSERT INTO outbox (id, chat, urgency, effect, log) VALUES (?, ?, ?, ?, ?)"
_HEADS = """
SELECT outbox.id, outbox.chat, heads.urgency, effect, log, tries FROM outbox JOIN (
    SELECT min(id) AS id, min(urgency) AS urgency FROM outbox WHERE status = 'waiting' GROUP BY chat
) AS heads ON heads.id = outbox.id
WHERE heads.urgency = ? ORDER BY outbox.id LIMIT ?
"""
_REMOVE = "DELETE FROM outbox WHERE id = ?"
_PARK = "UPDATE outbox SET status = 'parked' WHERE id = ?"
_TRIED = "UPDATE outbox SET tries = tries + 1 WHERE id = ?"
_OF_CHAT = "SELECT effect FROM outbox WHERE chat = ?"
_CANCEL = "DELETE FROM outbox WHERE chat = ?"
_COUNT = "SELECT count(DISTINCT chat) FROM outbox WHERE status = 'waiting'"


@dataclass(frozen=True)
class Unsent:
    """A message at the head of its chat; `urgency` is the most urgent of what waits behind it."""

    id: int
    chat: int
    urgency: int
    message: Message
    line: int | None
    tries: int


async def add(tx: Transaction, rows: Sequence[tuple[int, int, Message, int | None]]) -> None:
    """Queues messages: (outbox id, chat, message, line of the log)."""
    await tx.run_many(
        _ADD,
        [
            (number, chat, _urgency(message), json.dumps(message.model_dump(mode="json")), line)
            for number, chat, message, line in rows
        ],
    )


async def cancel(tx: Transaction, chat: int) -> None:
    """Nothing that waits for this chat will be sent."""
    await tx.run(_CANCEL, (chat,))


def _urgency(message: Message) -> int:
    return NUDGE if isinstance(message, Send) and message.urgency == "nudge" else REPLY


class Outbox:
    """The queue as the sender sees it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def heads(self, urgency: int, limit: int) -> list[Unsent]:
        """The first message of each chat whose most urgent one has this urgency, oldest first."""
        rows = await self._database.rows(_HEADS, (urgency, limit))
        return [
            Unsent(r["id"], r["chat"], r["urgency"], _MESSAGE.validate_json(r["effect"]), r["log"], r["tries"])
            for r in rows
        ]

    async def sent(self, row: Unsent, message_id: int | None, now: datetime) -> None:
        """Marks at once what has been sent: the row goes, its line and nudges say so."""
        async with self._database.transaction() as tx:
            await tx.run(_REMOVE, (row.id,))
            if row.line is not None and message_id is not None:
                await log.arrived(tx, row.line, message_id, now)
            if isinstance(row.message, Send):
                await nudges.arrived(tx, row.chat, row.message.nudges, now)

    async def tried(self, row: Unsent) -> None:
        """Counts a try after which it is not known whether the message arrived."""
        async with self._database.transaction() as tx:
            await tx.run(_TRIED, (row.id,))

    async def park(self, row: Unsent) -> None:
        """Telegram will never take it: out of the way, kept for the operator."""
        async with self._database.transaction() as tx:
            await tx.run(_PARK, (row.id,))

    async def unreachable(self, row: Unsent, now: datetime) -> None:
        """The chat takes nothing: what waits for it goes, and the turn that follows knows which nudges did."""
        async with self._database.transaction() as tx:
            messages = [_MESSAGE.validate_json(r["effect"]) for r in await tx.rows(_OF_CHAT, (row.chat,))]
            lost = [n for m in messages if isinstance(m, Send) for n in m.nudges]
            event = BecameUnreachable(nudges=tuple(lost))
            await cancel(tx, row.chat)
            arrival = inbox.Arrival(f"out:{row.id}", row.chat, event.model_dump_json(), source="coach")
            await inbox.add(tx, [arrival], now)

    async def waiting(self) -> int:
        """How many chats have something to be sent."""
        return int((await self._database.rows(_COUNT))[0][0])
