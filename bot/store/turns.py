"""The result of a batch of turns, in one transaction: states, log, nudges, messages, inbox rows done."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.dialogue.coaching.state import Desk
from bot.dialogue.course import Course
from bot.dialogue.effects import (
    Announce,
    AnswerLearner,
    AskCoaches,
    CloseButtons,
    CloseNudge,
    Edit,
    Effect,
    Forget,
    ImportReview,
    KeepDesk,
    ListQuestions,
    PlanNudge,
    PreviewAnnouncement,
    Record,
    RedactPerson,
    Send,
    SendFile,
    ShowLearner,
    ShowLearners,
    TellCoaches,
)
from bot.dialogue.entries import CoachSaid
from bot.dialogue.state import State
from bot.dialogue.turn import said_by_coach
from bot.store import announcements, coaches, cohorts, desks, inbox, log, nudges, outbox, questions
from bot.store.alerts import Alert
from bot.store.database import Database, StoreError, Transaction, instant
from bot.store.redaction import Redaction, carry_out

_STATES = "SELECT id, state FROM learners WHERE id IN ({})"
_KEEP = """
INSERT INTO learners (id, state, nudgeable, shares, since, cohort) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE
SET state = excluded.state, nudgeable = excluded.nudgeable, shares = excluded.shares, cohort = excluded.cohort
"""
_FORGET = (
    "DELETE FROM learners WHERE id = ?",
    "DELETE FROM log WHERE learner = ?",
    "DELETE FROM nudges WHERE learner = ?",
)
_PENDING = """
SELECT EXISTS (SELECT 1 FROM inbox WHERE status = 'waiting')
    OR EXISTS (SELECT 1 FROM outbox WHERE status = 'waiting')
"""


_FOR_COACH = ShowLearners | ShowLearner | PreviewAnnouncement | ImportReview
_QUEUED = Send | Edit | SendFile | CloseButtons | _FOR_COACH


@dataclass(frozen=True)
class Done:
    """One event handled: which row, whose, the state after it and what is wanted."""

    row: int
    chat: int
    state: State | None
    effects: tuple[Effect, ...]


class Turns:
    """Reads states for a batch and writes what the batch made of them."""

    def __init__(self, database: Database, chiefs: frozenset[int] = frozenset()) -> None:
        """`chiefs` are the coaches who see everybody; those of cohorts are in the database."""
        self._database = database
        self._chiefs = chiefs

    async def course(self, course: Course) -> Course:
        """The course with the cohorts as they are now, and whether a coach can be told of a learner."""
        coached = bool(await coaches.reachable(self._database, self._chiefs))
        return course.model_copy(update={"coached": coached, "cohorts": await cohorts.known(self._database)})

    async def told(self, learner: int) -> bool:
        """Whether a coach who can be reached is told of this learner."""
        return bool(
            await coaches.reachable(self._database, await coaches.told(self._database, learner, self._chiefs))
        )

    async def coaches_among(self, chats: Sequence[int]) -> frozenset[int]:
        """Those of the chats that are coaches just now."""
        return await cohorts.coaches_among(self._database, chats, self._chiefs)

    async def question(self, chat: int, message_id: int) -> questions.Traced | None:
        """The question that a message to a coach poses, or None."""
        scope = await cohorts.scope(self._database, chat, self._chiefs)
        return await questions.trace(self._database, chat, message_id, scope)

    async def desks(self, chats: Sequence[int]) -> dict[int, Desk]:
        """What is kept of those among these people who are coaches."""
        return await desks.of(self._database, chats)

    async def states(self, chats: Sequence[int]) -> dict[int, State]:
        """The states of those chats that have one that can be read."""
        return {chat: state for chat, state in (await self.standing(chats)).items() if isinstance(state, State)}

    async def standing(self, chats: Sequence[int]) -> dict[int, State | Exception]:
        """The states of those chats that have one; what is wrong with it where one cannot be read."""
        if not chats:
            return {}
        rows = await self._database.rows(_STATES.format(",".join("?" * len(chats))), chats)
        return {row["id"]: _state(row["state"]) for row in rows}

    async def pending(self) -> bool:
        """Whether anything waits to be handled or sent, both at one moment."""
        return bool((await self._database.rows(_PENDING))[0][0])

    async def commit(self, batch: Sequence[Done], now: datetime) -> None:
        """Writes the batch, whole or not at all."""
        async with self._database.transaction() as tx:
            remembered = await _redacted(tx, await _forgotten(tx, batch))
            last = {turn.chat: turn.state for turn in remembered}
            kept = [_row(chat, state, now) for chat, state in last.items() if state is not None]
            await tx.run_many(_KEEP, kept)
            await outbox.withdraw(tx, {chat: state for chat, state in last.items() if state is not None}, now)
            await _write_messages(tx, remembered, now)
            heard = await cohorts.coaches_among(tx, {t.chat for t in batch if _answers(t)}, self._chiefs)
            await coaches.arrived(tx, sorted(heard))
            await _tell(tx, remembered, self._chiefs)
            await _pass_on(tx, remembered, self._chiefs, now)
            for turn in remembered:
                wanted = [e for e in turn.effects if isinstance(e, PlanNudge | CloseNudge)]
                await nudges.change(tx, turn.chat, wanted)
            await inbox.done(tx, [turn.row for turn in batch])
        if any(isinstance(effect, Forget | RedactPerson) for turn in batch for effect in turn.effects):
            await self._wiped()

    async def _wiped(self) -> None:
        with contextlib.suppress(StoreError):
            await self._database.wipe_log()


def _state(text: str) -> State | Exception:
    try:
        return State.model_validate_json(text)
    except ValueError as error:
        return error


def _row(chat: int, state: State, now: datetime) -> tuple[int, str, int, int, str, str | None]:
    return chat, state.model_dump_json(), state.nudgeable, state.shares, instant(now), state.cohort


async def _forgotten(tx: Transaction, batch: Sequence[Done]) -> list[Done]:
    """Removes whoever wished to be forgotten; what is left of the batch begins with that wish's last words."""
    start: dict[int, int] = {}
    for place, turn in enumerate(batch):
        if any(isinstance(effect, Forget) for effect in turn.effects):
            start[turn.chat] = place
    for chat in start:
        for statement in _FORGET:
            await tx.run(statement, (chat,))
        await inbox.forget(tx, chat)
        await outbox.forget(tx, chat)
        await desks.forget(tx, chat)
    return [turn for place, turn in enumerate(batch) if place >= start.get(turn.chat, 0)]


async def _redacted(tx: Transaction, batch: Sequence[Done]) -> list[Done]:
    """Takes forgotten people out of what is stored, and out of what the batch says before the wish."""
    turns = list(batch)
    for place, turn in enumerate(batch):
        for wanted in (effect for effect in turn.effects if isinstance(effect, RedactPerson)):
            redaction = Redaction(wanted)
            await carry_out(tx, turn.chat, redaction)
            for number, earlier in enumerate(turns[: place + 1]):
                if earlier.chat == turn.chat:
                    turns[number] = replace(earlier, effects=redaction.earlier(earlier.effects))
    return turns


async def _write_messages(tx: Transaction, batch: Sequence[Done], now: datetime) -> None:
    """Log lines and outbox rows, numbered in the order in which they were wanted."""
    wanted = [(turn, effect) for turn in batch for effect in _after_forgetting(turn.effects)]
    logged = [(t, e) for t, e in wanted if _is_kept(t) and isinstance(e, Record | Send | Edit | SendFile)]
    sent = [(t, e) for t, e in wanted if isinstance(e, _QUEUED)]
    line_of: dict[int, int] = {}
    lines = []
    for number, (turn, effect) in zip(await tx.numbers("log", len(logged)), logged, strict=True):
        line_of[id(effect)] = number
        lines.append(_line(number, turn.chat, effect))
    await log.write(tx, lines, now)
    for line in lines:
        await questions.noted(tx, line)
    numbers = await tx.numbers("outbox", len(sent))
    await outbox.add(
        tx, [(number, t.chat, e, line_of.get(id(e))) for number, (t, e) in zip(numbers, sent, strict=True)]
    )


async def _tell(tx: Transaction, batch: Sequence[Done], chiefs: frozenset[int]) -> None:
    """Words to the coaches about their learners; no learner's log holds them."""
    words = [word for turn in batch for effect in turn.effects if (word := _word(turn.chat, effect)) is not None]
    told = [(coach, word) for word in words for coach in await coaches.told(tx, word.learner, chiefs)]
    await outbox.tell(tx, told)


def _word(learner: int, effect: Effect) -> Alert | questions.Pose | None:
    if isinstance(effect, TellCoaches):
        return Alert(learner=learner)
    return questions.Pose(learner=learner, question=effect.question) if isinstance(effect, AskCoaches) else None


async def _pass_on(tx: Transaction, batch: Sequence[Done], chiefs: frozenset[int], now: datetime) -> None:
    """What a coach wants of learners: their open questions, and that an answer or an announcement reaches them."""
    for turn in batch:
        for effect in turn.effects:
            if isinstance(effect, AnswerLearner):
                await questions.pass_on(tx, turn.chat, effect, await cohorts.scope(tx, turn.chat, chiefs), now)
            elif isinstance(effect, ListQuestions):
                await _list(tx, turn.chat, effect, await cohorts.scope(tx, turn.chat, chiefs))
            elif isinstance(effect, Announce):
                scope = await cohorts.scope(tx, turn.chat, chiefs)
                await announcements.spread(tx, turn.chat, effect, scope, now)
            elif isinstance(effect, KeepDesk):
                await desks.keep(tx, turn.chat, effect.desk, now)


async def _list(tx: Transaction, coach: int, wanted: ListQuestions, scope: cohorts.Scope) -> None:
    poses, more = await questions.open_ones(tx, scope, wanted.learner)
    messages: list[outbox.Message] = [*poses]
    if more or not poses:
        messages.append(Send(text=wanted.more if more else wanted.none))
    numbers = await tx.numbers("outbox", len(messages))
    await outbox.add(tx, [(n, coach, message, None) for n, message in zip(numbers, messages, strict=True)])


def _answers(turn: Done) -> bool:
    """Whether the turn answers somebody; what Telegram reports about a chat does not."""
    return any(isinstance(effect, Send | SendFile | Edit | ListQuestions | _FOR_COACH) for effect in turn.effects)


def _is_kept(turn: Done) -> bool:
    return turn.state is not None and not turn.state.group


def _after_forgetting(effects: Sequence[Effect]) -> Sequence[Effect]:
    """A turn that forgets keeps no more than its last words."""
    forgets = [place for place, effect in enumerate(effects) if isinstance(effect, Forget)]
    return effects[forgets[-1] + 1 :] if forgets else effects


def _line(number: int, chat: int, effect: Record | Send | Edit | SendFile) -> log.Line:
    if isinstance(effect, Record):
        return log.Line(number, chat, effect.entry, message_id=effect.message_id)
    if isinstance(effect, SendFile):
        # Who coaches may be a learner of others, who need not know whose record they read.
        name = effect.name if effect.learner is None else effect.name.replace(f"-{effect.learner}", "")
        return log.Line(number, chat, CoachSaid(text=effect.caption, document=name))
    return log.Line(number, chat, said_by_coach(effect), prompt=effect.prompt)
