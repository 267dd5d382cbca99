"""Many learners at once: some who were played, and others who typed as much, each in other words."""

import json
import random
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from bot.content import choosing
from bot.dialogue.course import Course
from bot.preview import LEARNERS
from bot.simulation.learners import Learners
from bot.simulation.simulate import simulate
from bot.store.database import Database
from bot.transcripts import export
from bot.transcripts.filters import Filters
from tests.keeping import COURSE, keep

EXPORTED = datetime(2026, 12, 12, 2, 0, tzinfo=UTC)
_MESSAGES = ("said", "edited", "tapped", "coach")
_TYPED = ("said", "edited")
_SHORT = 6
"""Shorter texts stay: names, and yes and no, are alike from one learner to the next."""
_ADD = "INSERT INTO log (id, learner, at, entry, message_id, prompt) VALUES (?, ?, ?, ?, ?, ?)"


async def take_the_lesson(
    database: Database, learner: int, name: str, start: date, days: int, course: Course = COURSE
) -> None:
    """One of the simulated learners, for so many days."""
    world = simulate(course, choosing.file_as(LEARNERS, Learners), name, start=start, days=days).world
    await keep(database, learner, world)


async def desk(database: Database, file: Path, course: Course = COURSE) -> int:
    """Exports the review desk; the file's size in bytes."""
    with file.open("w", encoding="utf-8", newline="") as out:
        async for piece in export.shared(database, course, "html", Filters(), now=EXPORTED):
            out.write(piece)
    return file.stat().st_size


async def multiply(database: Database, learner: int, others: range, messages: int) -> None:
    """Others with the first so many messages of the same log; what is typed is in each one's own words."""
    sql = "SELECT at, entry, message_id, prompt FROM log WHERE learner = ? ORDER BY id"
    rows, seen = [], 0
    for row in await database.rows(sql, (learner,)):
        seen += json.loads(row["entry"])["type"] in _MESSAGES
        if seen > messages:
            break
        rows.append(row)
    entries = [json.loads(row["entry"]) for row in rows]
    said = {entry["text"] for entry in entries if entry["type"] in _TYPED and len(entry["text"]) >= _SHORT}
    longest_first = sorted(said, key=lambda text: (-len(text), text))
    state = (await database.rows("SELECT state FROM learners WHERE id = ?", (learner,)))[0]["state"]
    async with database.transaction() as tx:
        for other in others:
            await tx.run(
                "INSERT INTO learners (id, state, nudgeable, shares, since) VALUES (?, ?, 0, 1, ?)",
                (other, state, "2026-11-23T00:00:00.000000Z"),
            )
            words = {text: _other_words(text, other) for text in longest_first}
            changed = partial(_replaced, words=words)
            told = [json.dumps(everywhere(entry, changed), ensure_ascii=False) for entry in entries]
            numbers = await tx.numbers("log", len(rows))
            lines = zip(numbers, rows, told, strict=True)
            await tx.run_many(_ADD, [(n, other, r["at"], t, r["message_id"], r["prompt"]) for n, r, t in lines])


def everywhere(value: Any, change: Callable[[str], str]) -> Any:
    """The same JSON with every text changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [everywhere(item, change) for item in value]
    if isinstance(value, dict):
        return {key: everywhere(item, change) for key, item in value.items()}
    return value


def _replaced(text: str, words: dict[str, str]) -> str:
    for mine, others in words.items():
        text = text.replace(mine, others)
    return text


def _other_words(text: str, other: int) -> str:
    """As many characters, so that what is quoted elsewhere keeps its place."""
    letters = list(text)
    random.Random(f"{other}/{text}").shuffle(letters)
    return "".join(letters)
