"""Feedback out of a review file, on its way to the learners: what is checked, and what was left out and why."""

import asyncio
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.dialogue.entries import Answered
from bot.dialogue.events import FeedbackGiven
from bot.dialogue.state import State
from bot.dialogue.text import MESSAGE_UNITS, rich, utf16
from bot.dialogue.words.coaching_words import ReviewWords
from bot.store import inbox
from bot.store.cohorts import Scope
from bot.store.database import Database
from bot.store.inbox import Arrival
from bot.store.log import Log
from bot.store.secrets import secret
from bot.store.turns import Turns
from bot.transcripts.reviews.review import Item, Review
from bot.transcripts.tags import Tags

AT_ONCE = 100
"""Items that are looked at in one go: some milliseconds."""
Why = Literal["gone", "withdrawn", "blocked", "unknown", "changed", "too_long", "not_yours"]


@dataclass(frozen=True)
class LeftOut:
    """Feedback that was not delivered, and why."""

    learner: int
    answer: int
    why: Why


@dataclass(frozen=True)
class Delivered:
    """What came of a file: feedback on its way now, feedback that was delivered before, and the rest."""

    new: int = 0
    known: int = 0
    left_out: tuple[LeftOut, ...] = ()
    other_database: bool = False


@dataclass(frozen=True)
class _Learner:
    """Where a learner stands, their answers by the log's number, and the number of the one that counts by beat."""

    state: State
    answers: dict[int, Answered]
    latest: dict[str, int]


async def deliver(
    database: Database, review: Review, coach: int, by: str, now: datetime, *, scope: Scope
) -> Delivered:
    """Hands each piece of feedback to its learner's inbox, once; `by` is the name that the learner reads.

    `scope` is whose learners this coach may see; of others nothing is said but to whoever had their answers.
    It works beside a running bot. What cannot be delivered is left out with a reason, the rest goes its way.
    """
    name = await secret(database, "database")
    if review.database != name:
        return Delivered(other_database=True)
    tags = Tags(await secret(database, "tags"))
    learners: dict[int, _Learner | None] = {}
    arrivals, left_out = [], []
    for number, item in enumerate(item for item in review.items if item.feedback):
        if number % AT_ONCE == 0:
            await asyncio.sleep(0)  # whoever writes meanwhile is answered
        if item.learner not in learners:
            learners[item.learner] = await _learner(database, item.learner)
        learner = learners[item.learner]
        why = _fault(item, learner, tags, name, scope)
        if why is None and learner is not None:
            arrivals.append(
                _arrival(
                    item, learner.answers[item.answer], coach, by, None if scope is None else learner.state.cohort
                )
            )
        else:
            left_out.append(LeftOut(item.learner, item.answer, why or "gone"))
    async with database.transaction() as tx:
        new = await inbox.add(tx, arrivals, now)
    return Delivered(new, len(arrivals) - new, tuple(left_out))


async def _learner(database: Database, number: int) -> _Learner | None:
    state = (await Turns(database).states([number])).get(number)
    if state is None or state.group:
        return None
    answers: dict[int, Answered] = {}
    latest: dict[str, int] = {}
    async for logged in Log(database).read(number):
        if isinstance(logged.entry, Answered):
            answers[logged.id] = logged.entry
            latest[logged.entry.beat] = logged.id
    return _Learner(state, answers, latest)


def _fault(item: Item, learner: _Learner | None, tags: Tags, database: str, scope: Scope) -> Why | None:
    if learner is None:
        return "gone"
    answered = learner.answers.get(item.answer)
    fits = answered is not None and tags.fits(item.tag, database, item.learner, item.answer, answered.text)
    # Of whom this coach may not read nothing is said without the answer's own tag, not even that they are there.
    if scope is not None and learner.state.cohort not in scope:
        return "not_yours" if fits else "gone"
    if not learner.state.shares:
        return "withdrawn" if fits else "gone"
    if answered is None or not fits:
        return "unknown"
    if learner.latest[answered.beat] != item.answer:
        return "changed"
    if utf16(item.feedback) > MESSAGE_UNITS:
        return "too_long"
    return None if learner.state.reachable else "blocked"


def _arrival(item: Item, answered: Answered, coach: int, by: str, cohort: str | None) -> Arrival:
    """The event, under a key that the same feedback on the same answer has in every file."""
    event = FeedbackGiven(
        answer=item.answer, beat=answered.beat, coach=coach, by=by, text=item.feedback, cohort=cohort
    )
    same = hashlib.sha256(item.feedback.encode()).hexdigest()
    return Arrival(f"feedback:{item.tag}:{same}", item.learner, event.model_dump_json(), source="coach")


def told(delivered: Delivered, words: ReviewWords, most: int | None = None) -> Iterator[str]:
    """What came of it, line by line; of what was left out at most so many."""
    if delivered.other_database:
        yield words.other_database
        return
    left_out = delivered.left_out
    if not (delivered.new or delivered.known or left_out):
        yield words.nothing
        return
    yield rich(words.delivered, count=str(delivered.new)).text
    if delivered.known:
        yield rich(words.known, count=str(delivered.known)).text
    if left_out:
        yield rich(words.left_out, count=str(len(left_out))).text
    for one in left_out[:most]:
        why = rich(getattr(words, one.why), most=str(MESSAGE_UNITS)).text
        yield rich(words.line, learner=str(one.learner), answer=str(one.answer), why=why).text
    if most is not None and len(left_out) > most:
        yield rich(words.more, count=str(len(left_out) - most)).text
