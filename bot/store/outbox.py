"""Messages not yet sent: heads of chats to choose from, and what each outcome does to its row."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter

from bot.dialogue.effects import (
    CloseButtons,
    Edit,
    ImportReview,
    PreviewAnnouncement,
    Send,
    SendFile,
    ShowLearner,
    ShowLearners,
)
from bot.dialogue.events import BecameUnreachable, Withdrawn
from bot.dialogue.state import State
from bot.store import coaches, cohorts, desks, inbox, log, nudges, questions
from bot.store.alerts import Alert
from bot.store.database import Database, Row, Transaction
from bot.store.desks import Digest
from bot.store.questions import Pose

ForCoach = ShowLearners | ShowLearner | PreviewAnnouncement | Digest
"""What a coach reads, made when it is sent."""
Message = Send | Edit | SendFile | CloseButtons | ImportReview | Pose | Alert | ForCoach
_MESSAGE: TypeAdapter[Message] = TypeAdapter(Message)
REPLY, NUDGE = 0, 1

_ADD = "INSERT INTO outbox (id, chat, urgency, effect, log) VALUES (?, ?, ?, ?, ?)"
# Each is driven by the rows of its own urgency: replies are found at once behind any number of nudges.
_REPLY_CHATS = """
SELECT chat FROM outbox AS reply WHERE status = 'waiting' AND urgency = 0 AND NOT EXISTS (
    SELECT 1 FROM outbox AS earlier
    WHERE earlier.status = 'waiting' AND earlier.chat = reply.chat AND earlier.urgency = 0
    AND earlier.id < reply.id
) ORDER BY id LIMIT ?
"""
_NUDGE_CHATS = """
SELECT chat FROM outbox AS nudge WHERE status = 'waiting' AND urgency = 1 AND NOT EXISTS (
    SELECT 1 FROM outbox AS other
    WHERE other.status = 'waiting' AND other.chat = nudge.chat AND (other.urgency = 0 OR other.id < nudge.id)
) ORDER BY id LIMIT ?
"""
_CHATS = {REPLY: _REPLY_CHATS, NUDGE: _NUDGE_CHATS}
_HEADS = """
SELECT id, chat, effect, log, tries FROM outbox WHERE id IN (
    SELECT min(id) FROM outbox WHERE status = 'waiting' AND chat IN ({}) GROUP BY chat
)
"""
_REMOVE = "DELETE FROM outbox WHERE id = ?"
_PARK = "UPDATE outbox SET status = 'parked' WHERE id = ?"
_TRIED = "UPDATE outbox SET tries = tries + 1 WHERE id = ?"
_OF_CHAT = "SELECT effect FROM outbox WHERE chat = ?"
_CANCEL = "DELETE FROM outbox WHERE chat = ?"
_CANCEL_OWN = """
DELETE FROM outbox
WHERE chat = ? AND NOT (json_valid(effect) AND json_extract(effect, '$.type') IN ('pose', 'alert'))
"""
_UNTELL = """
DELETE FROM outbox
WHERE CASE WHEN json_valid(effect) AND json_extract(effect, '$.type') IN ('pose', 'alert')
    THEN json_extract(effect, '$.learner') = ? END
"""
_REMINDERS = "SELECT id, chat, effect FROM outbox WHERE status = 'waiting' AND urgency = 1 AND chat IN ({})"


@dataclass(frozen=True)
class Unsent:
    """A message at the head of its chat, None where it cannot be read; `urgency` is that of the chat."""

    id: int
    chat: int
    urgency: int
    message: Message | None
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


async def keep(tx: Transaction, numbers: Sequence[int]) -> None:
    """These messages wait until their chat can be written to."""
    await tx.run_many(_PARK, [(number,) for number in numbers])


async def tell(tx: Transaction, told: Sequence[tuple[int, Alert | Pose]]) -> None:
    """Queues words to coaches; those to one who cannot be reached go out with that coach's first sign of life."""
    if not told:
        return
    numbers = await tx.numbers("outbox", len(told))
    await add(tx, [(number, coach, word, None) for number, (coach, word) in zip(numbers, told, strict=True)])
    there = await coaches.reachable(tx, {coach for coach, _ in told})
    await keep(tx, [number for number, (coach, _) in zip(numbers, told, strict=True) if coach not in there])


async def cancel(tx: Transaction, chat: int) -> None:
    """Nothing that waits for this chat will be sent."""
    await tx.run(_CANCEL, (chat,))


async def forget(tx: Transaction, learner: int) -> None:
    """Nothing that waits for this learner will be sent, nor anything that waits for a coach about them.

    Where they are a coach too, what they are to be told of others is none of their own, and comes.
    """
    await tx.run(_CANCEL_OWN, (learner,))
    await tx.run(_UNTELL, (learner,))


async def withdraw(tx: Transaction, states: Mapping[int, State], now: datetime) -> None:
    """Reminders that wait and were called off meanwhile are not sent; whatever else they carry is due still.

    `states` say where the learners stand now. A message that is on its way already cannot be held.
    """
    for row in await tx.rows(_REMINDERS.format(",".join("?" * len(states))), list(states)) if states else ():
        message, state = _read(row["effect"]), states[row["chat"]]
        if isinstance(message, Send) and message.urgency == "letter":
            continue
        carried = message.nudges if isinstance(message, Send) else ()
        left = tuple(number for number in carried if state.nudge(number) is not None)
        if state.called_off or left != carried:
            await tx.run(_REMOVE, (row["id"],))
            event = Withdrawn(nudges=left).model_dump_json()
            arrival = inbox.Arrival(f"back:{row['id']}", row["chat"], event, source="coach")
            await inbox.add(tx, [arrival] if left else [], now)


def _urgency(message: Message) -> int:
    return NUDGE if isinstance(message, Send) and message.urgency != "reply" else REPLY


class Outbox:
    """The queue as the sender sees it."""

    def __init__(self, database: Database, chiefs: frozenset[int] = frozenset()) -> None:
        """`chiefs` are the coaches who see everybody."""
        self._database = database
        self._chiefs = chiefs

    async def heads(self, urgency: int, limit: int, busy: Collection[int] = ()) -> list[Unsent]:
        """The first message of each chat whose most urgent one has this urgency; none of chats that are busy."""
        chats = [r["chat"] for r in await self._database.rows(_CHATS[urgency], (limit + len(busy),))]
        chats = [chat for chat in chats if chat not in busy][:limit]
        if not chats:
            return []
        rows = await self._database.rows(_HEADS.format(",".join("?" * len(chats))), chats)
        heads = {r["chat"]: _unsent(r, urgency) for r in rows}
        return [heads[chat] for chat in chats if chat in heads]

    async def add_digests(self, now: datetime) -> int:
        """Queues the coaches' digests that are due, and plans the next ones; how many."""
        if not await desks.due_ones(self._database, now):
            return 0
        async with self._database.transaction() as tx:
            wanted = await desks.claim(tx, now)
            numbers = await tx.numbers("outbox", len(wanted))
            await add(tx, [(n, coach, digest, None) for n, (coach, digest) in zip(numbers, wanted, strict=True)])
        return len(wanted)

    async def sent(self, row: Unsent, message_id: int | None, now: datetime) -> None:
        """Marks at once what has been sent: the row goes, its line and nudges say so."""
        async with self._database.transaction() as tx:
            await tx.run(_REMOVE, (row.id,))
            if row.line is not None and message_id is not None:
                await log.arrived(tx, row.line, message_id, now)
            if isinstance(row.message, Pose) and message_id is not None:
                await questions.posed(tx, row.chat, message_id, row.message)
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
            messages = [_read(r["effect"]) for r in await tx.rows(_OF_CHAT, (row.chat,))]
            lost = [n for m in messages if isinstance(m, Send) for n in m.nudges]
            event = BecameUnreachable(nudges=tuple(lost))
            await cancel(tx, row.chat)
            await coaches.gone(tx, row.chat)
            await self._tell_others(tx, [m for m in messages if isinstance(m, Alert | Pose)])
            arrival = inbox.Arrival(f"out:{row.id}", row.chat, event.model_dump_json(), source="coach")
            await inbox.add(tx, [arrival], now)

    async def _tell_others(self, tx: Transaction, words: Sequence[Alert | Pose]) -> None:
        """What a coach can no longer be told goes to whoever is told in their place, and was not yet."""
        told = []
        for word in words:
            own = await cohorts.coaches_of(tx, word.learner, self._chiefs)
            told += [(c, word) for c in await coaches.told(tx, word.learner, self._chiefs) if c not in own]
        await tell(tx, told)


def _unsent(row: Row, urgency: int) -> Unsent:
    message = _read(row["effect"])
    return Unsent(row["id"], row["chat"], urgency, message, row["log"], row["tries"])


def _read(effect: str) -> Message | None:
    try:
        return _MESSAGE.validate_json(effect)
    except ValueError:
        return None
