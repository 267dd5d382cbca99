"""A review of everybody, in full, is brought in at once, and nobody who writes meanwhile waits for it."""

import asyncio
import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.store.database import Database
from bot.store.inbox import Arrival, Inbox
from bot.store.secrets import secret
from bot.transcripts.filters import Filters
from bot.transcripts.forms.desk.safe import compact
from bot.transcripts.reviews import review
from bot.transcripts.reviews.delivery import deliver
from bot.transcripts.selection import Selection
from bot.transcripts.tags import Tags
from tests.crowd import EXPORTED, multiply, take_the_lesson
from tests.keeping import COURSE

LEARNERS, MESSAGES = 500, 40
COACH, SOMEBODY = 900, 77
OLD_LIMIT = 1024 * 1024


async def reviewed_in_full(database: Database) -> bytes:
    """A review file with every answer of everybody: level, note and feedback."""
    tags, name = Tags(await secret(database, "tags")), await secret(database, "database")
    items = []
    selection = Selection(database, COURSE, Filters(), EXPORTED, flagged=False)
    async for chosen in selection.learners():
        for answer in chosen.story.answers.values():
            learner = chosen.story.learner
            tag = tags.answer(name, learner, answer.id, answer.text)
            words = {"level": 3, "note": "记一笔。" * 60, "feedback": f"{answer.id}：" + "写得很具体。" * 40}
            items.append({"learner": learner, "answer": answer.id, "tag": tag} | words)
    head = {"format": "coach-review", "version": 1, "database": name, "exported": EXPORTED.isoformat()}
    return compact(head | {"reviewer": "周教练", "items": items}).encode()


@pytest.mark.soak
async def test_five_hundred_learners_reviewed_in_full_are_brought_in_behind_who_writes(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "coach.db")
    await take_the_lesson(database, 1, "thorough", date(2026, 11, 9), 3)
    await multiply(database, 1, range(2, LEARNERS + 1), MESSAGES)
    content = await reviewed_in_full(database)
    found = review.read(content)
    assert len(content) > OLD_LIMIT
    assert {item.learner for item in found.items} == set(range(1, LEARNERS + 1))
    delivered = await deliver(database, found, COACH, "周教练", EXPORTED, scope=None)
    assert (delivered.new, delivered.known, delivered.left_out) == (len(found.items), 0, ())
    again = await deliver(database, found, COACH, "周教练", EXPORTED, scope=None)
    assert (again.new, again.known) == (0, len(found.items))
    inbox = Inbox(database)
    await inbox.receive([Arrival("tg:1:1", SOMEBODY, "{}")], EXPORTED + timedelta(minutes=1))
    assert (await inbox.take(1))[0].chat == SOMEBODY
    await database.close()


async def test_however_much_is_said_of_one_answer_nobody_waits_for_it_to_be_looked_at(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "coach.db")
    await take_the_lesson(database, 1, "thorough", date(2026, 11, 9), 3)
    first = review.read(await reviewed_in_full(database))
    items = tuple(first.items[0].model_copy(update={"feedback": f"第 {n} 句"}) for n in range(60_000))
    longest, last = 0.0, time.monotonic()

    async def others() -> None:
        nonlocal longest, last
        while True:
            await asyncio.sleep(0.005)
            longest, last = max(longest, time.monotonic() - last), time.monotonic()

    waiting = asyncio.create_task(others())
    found = first.model_copy(update={"items": items})
    delivered = await deliver(database, found, COACH, "周教练", EXPORTED, scope=None)
    waiting.cancel()
    assert delivered.new == len(items)
    assert longest < 0.7
    await database.close()
