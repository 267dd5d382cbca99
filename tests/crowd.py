"""Many learners at once: one who was played, and others who typed as much, each in other words."""

import json
import random
from datetime import date

from bot.content import choosing
from bot.dialogue.course import Course
from bot.preview import LEARNERS
from bot.simulation.learners import Learners
from bot.simulation.simulate import simulate
from bot.store.database import Database
from tests.keeping import keep

_TYPED = ("said", "edited")
_SHORT = 6
"""Shorter texts stay: names, and yes and no, are alike from one learner to the next."""
_MESSAGES = ("said", "edited", "tapped", "coach")


async def take_the_lesson(database: Database, course: Course, learner: int, name: str, start: date, days: int) -> None:
    """One of the simulated learners, for so many days."""
    world = simulate(course, choosing.file_as(LEARNERS, Learners), name, start=start, days=days).world
    await keep(database, learner, world)


async def multiply(database: Database, learner: int, others: range, messages: int) -> None:
    """Others with the same log up to so many messages; whatever the learner typed is in other words for each."""
    sql = "SELECT at, entry, message_id, prompt FROM log WHERE learner = ? ORDER BY id"
    rows, kept, seen = await database.rows(sql, (learner,)), [], 0
    for row in rows:
        seen += json.loads(row["entry"])["type"] in _MESSAGES
        if seen > messages:
            break
        kept.append(row)
    typed = sorted(
        {e["text"] for row in kept if (e := json.loads(row["entry"]))["type"] in _TYPED and len(e["text"]) >= _SHORT},
        key=len,
        reverse=True,
    )
    state = (await database.rows("SELECT state FROM learners WHERE id = ?", (learner,)))[0]["state"]
    async with database.transaction() as tx:
        for other in others:
            await tx.run("INSERT INTO learners VALUES (?, ?, 0, 1, '2026-11-23T00:00:00.000000Z')", (other, state))
            words = {text: _other_words(text, other) for text in typed}
            lines = [
                (number, other, row["at"], _in_other_words(row["entry"], words), row["message_id"], row["prompt"])
                for number, row in zip(await tx.numbers("log", len(kept)), kept, strict=True)
            ]
            await tx.run_many("INSERT INTO log (id, learner, at, entry, message_id, prompt) VALUES (?,?,?,?,?,?)", lines)


def _other_words(text: str, other: int) -> str:
    """As many characters, so that what is quoted elsewhere keeps its place."""
    letters = list(text)
    random.Random(f"{other}/{text}").shuffle(letters)
    return "".join(letters)


def _in_other_words(entry: str, words: dict[str, str]) -> str:
    def changed(value: object) -> object:
        if isinstance(value, str):
            for text, other in words.items():
                value = value.replace(text, other)
            return value
        if isinstance(value, list):
            return [changed(item) for item in value]
        if isinstance(value, dict):
            return {key: changed(item) for key, item in value.items()}
        return value

    return json.dumps(changed(json.loads(entry)), ensure_ascii=False)
