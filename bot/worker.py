"""Takes what waits in the inbox and makes turns of it: one transaction for a batch, a chat's events in order.

`step` is pure, so a turn that raises has written nothing. A failed turn holds back its own chat until it is
tried again; after three tries it is parked, and the learner gets a word of apology in its place.
"""

import asyncio
import logging
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.dialogue.coaching.state import Desk
from bot.dialogue.course import Course
from bot.dialogue.effects import AnswerTap, AskCoaches, Forget, KeepDesk, TellCoaches
from bot.dialogue.engine import step
from bot.dialogue.events import Event, RepliedToQuestion, Said, TurnFailed
from bot.dialogue.state import State
from bot.doorbell import Doorbell
from bot.logs import Trouble, described
from bot.store.database import StoreError
from bot.store.inbox import Arrival, Inbox, Waiting
from bot.store.turns import Done, Turns

BATCH = 100
TRIES = 3
PAUSE_SECONDS = 1.0
"""How long a failure of the whole batch (a locked database) is waited out."""

log = logging.getLogger(__name__)


Failure = tuple[Waiting, Exception]
"""A row whose turn failed, and why."""


class Reader(Protocol):
    """Knows what a stored payload means."""

    def __call__(self, row: Waiting, coaches: Collection[int]) -> Event | None:
        """The event, of a coach or of somebody else; None where there is nothing to do.

        Raises UnreadableError where it is no update at all.
        """


class UnreadableError(Exception):
    """The payload is not an update that can be handled; the sentence says why."""


class Worker:
    """The one place where turns happen."""

    def __init__(
        self,
        inbox: Inbox,
        turns: Turns,
        course: Course,
        read: Reader,
        now: Callable[[], datetime],
        *,
        doorbell: Doorbell,
        outbox_bell: Doorbell,
        answer_taps: Callable[[Sequence[AnswerTap]], None],
        met: Callable[[Collection[int], Collection[int]], None] = lambda people, coaches: None,
    ) -> None:
        """`met` is told who has written, and who of them are coaches."""
        self._inbox = inbox
        self._turns = turns
        self._course = course
        self._read = read
        self._now = now
        self._doorbell = doorbell
        self._outbox_bell = outbox_bell
        self._answer_taps = answer_taps
        self._met = met
        self._trouble = Trouble(log)

    async def run(self) -> None:
        """Works until cancelled; woken by the doorbell, and once a second for rows that were not rung in."""
        while True:
            try:
                worked = await self.work_once()
            except StoreError as error:
                what = f"The inbox cannot be worked off, trying again: {error}"
                self._trouble.met(what, over="The inbox is worked off again")
                await asyncio.sleep(PAUSE_SECONDS)
                continue
            self._trouble.passed()
            if not worked:
                await self._doorbell.wait(1.0)

    async def work_once(self) -> int:
        """One batch; the number of rows that were dealt with."""
        rows = await self._inbox.take(BATCH)
        if not rows:
            return 0
        chats = sorted({row.chat for row in rows})
        states, desks = await self._turns.standing(chats), await self._turns.desks(chats)
        course = await self._turns.course(self._course)
        coaches = await self._turns.coaches_among(chats)
        done: list[Done] = []
        failed: list[Failure] = []
        held: set[int] = set()
        for row in rows:
            if row.chat in held:
                continue
            try:
                turn = await self._turn(row, states, desks, course, coaches)
            except StoreError:
                raise
            except Exception as error:  # noqa: BLE001 - whatever a turn raises is its own chat's trouble
                failed.append((row, error))
                held.add(row.chat)
            else:
                done.append(turn)
        failed += await self._commit(done, {row.id: row for row in rows})
        for row, failure in failed:
            await self._failed(row, failure)
        self._met({row.chat for row in rows if row.source == "telegram"}, coaches)
        return len(done) + len(failed)

    async def _traced(self, row: Waiting, event: Event | None, coaches: Collection[int]) -> Event | None:
        """A reply to a question, known as one, also of somebody who is no coach any more; the rest as it is."""
        if not isinstance(event, Said) or event.reply is None:
            return event
        question = await self._turns.question(row.chat, event.reply.to)
        if question is None:
            return event if row.chat in coaches else event.model_copy(update={"reply": None})
        return RepliedToQuestion(
            text=event.text,
            message_id=event.message_id,
            language=event.language,
            by=event.reply.by,
            learner=question.learner,
            question=question.question,
            shares=question.shares,
        )

    async def _turn(
        self,
        row: Waiting,
        states: dict[int, State | Exception],
        desks: dict[int, Desk],
        course: Course,
        coaches: Collection[int],
    ) -> Done:
        event = await self._traced(row, self._read(row, coaches), coaches)
        state = states.get(row.chat)
        if isinstance(state, Exception):
            raise state
        if event is None:
            return Done(row.id, row.chat, state, ())
        after, effects = step(state, event, course, self._now(), desks.get(row.chat))
        if any(isinstance(effect, Forget) for effect in effects):
            desks.pop(row.chat, None)
        for desk in (effect.desk for effect in effects if isinstance(effect, KeepDesk)):
            desks[row.chat] = desk
        if after is None:
            states.pop(row.chat, None)
        else:
            states[row.chat] = after
        return Done(row.id, row.chat, after, effects)

    async def _commit(self, done: list[Done], rows: dict[int, Waiting]) -> list[Failure]:
        """The whole batch in one transaction; where that fails, turn by turn, so that only the culprit counts."""
        try:
            await self._written(done)
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - any turn may hold what the database does not take
            log.warning("A batch of %d turns failed and is repeated one by one: %s", len(done), described(error))
        else:
            return []
        failed: list[Failure] = []
        for turn in done:
            if turn.chat in {row.chat for row, _ in failed}:
                continue
            try:
                await self._written([turn])
            except StoreError:
                raise
            except Exception as error:  # noqa: BLE001 - as above, now known whose it is
                failed.append((rows[turn.row], error))
        return failed

    async def _written(self, done: list[Done]) -> None:
        if done:
            await self._turns.commit(done, self._now())
            self._outbox_bell.ring()
            told = [t.chat for t in done if any(isinstance(e, TellCoaches | AskCoaches) for e in t.effects)]
            if not all([await self._turns.told(learner) for learner in told]):
                log.warning("A word about a learner waits: no coach of theirs has written to the bot yet")
            self._answer_taps([e for turn in done for e in turn.effects if isinstance(e, AnswerTap)])

    async def _failed(self, row: Waiting, error: Exception) -> None:
        if isinstance(error, UnreadableError):
            log.error("An update was set aside (inbox row %d): %s", row.id, error)
            await self._inbox.leave(row, "aside", None, self._now())
        elif row.tries + 1 < TRIES:
            log.warning("A turn failed and is tried again (inbox row %d): %s", row.id, described(error))
            await self._inbox.tried(row)
        else:
            log.error("A turn failed %d times and was parked (inbox row %d): %s", TRIES, row.id, described(error))
            apology = Arrival(f"sorry:{row.id}", row.chat, TurnFailed().model_dump_json(), source="coach")
            await self._inbox.leave(row, "parked", None if row.source == "coach" else apology, self._now())
