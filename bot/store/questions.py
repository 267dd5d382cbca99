"""What learners asked their coaches, and which messages to coaches pose it. The words stand in the log."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.dialogue.effects import AnswerLearner
from bot.dialogue.entries import Asked, Replied
from bot.dialogue.events import QuestionAnswered
from bot.store import inbox
from bot.store.cohorts import Scope, bound, within
from bot.store.database import Database, Transaction
from bot.store.log import Line

MOST_LISTED = 20
"""Open questions that are posed at once: Telegram takes about one message a second in a chat."""
_ASK = "INSERT INTO questions (learner, id, log) VALUES (?, ?, ?)"
_ANSWERED = "UPDATE questions SET answered = 1 WHERE learner = ? AND id = ?"
_OPEN = within("""
SELECT questions.learner, questions.id FROM questions JOIN learners ON learners.id = questions.learner
WHERE {} AND answered = 0 AND learners.shares = 1 AND (?2 IS NULL OR questions.learner = ?2)
ORDER BY questions.log LIMIT ?3
""")
_POSED = """
INSERT INTO posed (chat, message_id, learner, question)
SELECT ?, ?, learner, id FROM questions WHERE learner = ? AND id = ? ON CONFLICT DO NOTHING
"""
_TRACE = within("""
SELECT posed.learner, posed.question, learners.shares AND {} AS shares
FROM posed JOIN learners ON learners.id = posed.learner WHERE chat = ? AND message_id = ?
""")
_WORDS = within("""
SELECT log.entry FROM questions JOIN log ON log.id = questions.log JOIN learners ON learners.id = questions.learner
WHERE {} AND questions.learner = ? AND questions.id = ? AND learners.shares = 1
""")
_COHORT = "SELECT cohort FROM learners WHERE id = ?"


class Pose(BaseModel):
    """A message to a coach that poses a question; its words are looked up when it is sent."""

    model_config = ConfigDict(frozen=True)

    type: Literal["pose"] = "pose"
    learner: int
    question: int


@dataclass(frozen=True)
class Traced:
    """Which question a message poses, and whether its learner still shares with this coach."""

    learner: int
    question: int
    shares: bool


async def noted(tx: Transaction, line: Line) -> None:
    """Keeps what a line of the log says of questions."""
    if isinstance(line.entry, Asked):
        await tx.run(_ASK, (line.learner, line.entry.question, line.id))
    elif isinstance(line.entry, Replied):
        await tx.run(_ANSWERED, (line.learner, line.entry.question))


async def open_ones(tx: Transaction, scope: Scope, learner: int | None = None) -> tuple[list[Pose], bool]:
    """The open questions of learners in scope who share, or of one, oldest first, and whether there are more."""
    rows = await tx.rows(_OPEN, (bound(scope), learner, MOST_LISTED + 1))
    poses = [Pose(learner=row["learner"], question=row["id"]) for row in rows]
    return poses[:MOST_LISTED], len(poses) > MOST_LISTED


async def posed(tx: Transaction, chat: int, message_id: int, pose: Pose) -> None:
    """The message has arrived: replying to it answers the question."""
    await tx.run(_POSED, (chat, message_id, pose.learner, pose.question))


async def trace(database: Database, chat: int, message_id: int, scope: Scope) -> Traced | None:
    """The question that this message poses, to a coach of that scope; None where it poses none."""
    for row in await database.rows(_TRACE, (bound(scope), chat, message_id)):
        return Traced(row["learner"], row["question"], bool(row["shares"]))
    return None


async def words(database: Database, pose: Pose, scope: Scope) -> Asked | None:
    """What was asked; None where its learner has left, or no longer shares with a coach of that scope."""
    for row in await database.rows(_WORDS, (bound(scope), pose.learner, pose.question)):
        return Asked.model_validate(json.loads(row["entry"]))
    return None


async def pass_on(tx: Transaction, coach: int, effect: AnswerLearner, scope: Scope, now: datetime) -> None:
    """A coach's answer becomes an event of the learner's, once for each message of the coach."""
    rows = [] if scope is None else await tx.rows(_COHORT, (effect.learner,))
    event = QuestionAnswered(
        question=effect.question,
        coach=coach,
        by=effect.by,
        text=effect.text,
        cohort=rows[0]["cohort"] if rows else None,
    )
    key = f"answer:{coach}/{effect.message_id}"
    arrival = inbox.Arrival(key, effect.learner, event.model_dump_json(), source="coach")
    await inbox.add(tx, [arrival], now)
