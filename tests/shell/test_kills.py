"""Killed at any instant, the bot loses no update, handles none twice, and repeats at most one message a chat."""

import asyncio
import random
import re
import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.shell.people import Learner, Telegram
from tests.shell.processes import Ran, start_bot

REPLY = re.compile(r"第 (\d+) 号")
QUOTED = "按你改的更新了"


@dataclass
class Trial:
    """Learners who each correct their answer again and again, and a bot that is killed meanwhile."""

    folder: Path
    telegram: Telegram
    dice: random.Random
    learners: list[tuple[Learner, int]] = field(default_factory=list)
    kills: int = 0
    started: list[Ran] = field(default_factory=list)

    async def bot(self) -> Ran:
        """Starts the bot (again)."""
        self.started.append(await start_bot(self.folder, self.telegram.address))
        return self.started[-1]

    async def begin(self, count: int) -> None:
        """So many learners answer a first question."""
        people = [await self.telegram.learner(2000 + number) for number in range(count)]
        numbers = await asyncio.gather(*(person.answers("前同事小许说过第 0 号") for person in people))
        self.learners = list(zip(people, numbers, strict=True))

    async def edit(self, each: int, seconds: float) -> None:
        """Every learner edits the answer so many times, all of them mixed, spread over the time."""
        work = [who for who in self.learners for _ in range(each)]
        self.dice.shuffle(work)
        sent: Counter[int] = Counter()
        for learner, answer in work:
            sent[learner.id] += 1
            await learner.does("edit", message_id=answer, text=f"第 {sent[learner.id]} 号")
            await asyncio.sleep(seconds / len(work))

    async def kill_often(self, bot: Ran, times: int, longest: float) -> Ran:
        """Kills and starts anew at random moments; the bot that is left."""
        for _ in range(times):
            await asyncio.sleep(self.dice.uniform(0.0, longest))
            await bot.kill()
            self.kills += 1
            bot = await self.bot()
        return bot

    async def replies(self, learner: Learner) -> list[int]:
        """The numbers that the bot said it has changed the answer to, in order."""
        return [int(REPLY.findall(text)[0]) for text in await learner.heard() if QUOTED in text]

    async def judge(self, each: int) -> int:
        """Checks every chat and the log; the number of messages that came twice."""
        wanted = list(range(1, each + 1))
        repeats = 0
        for learner, _ in self.learners:
            await learner.sees(f"第 {each} 号", seconds=60.0)
            heard = await self.replies(learner)
            once = [number for place, number in enumerate(heard) if place == 0 or heard[place - 1] != number]
            assert once == wanted, f"lost, or out of order, in {learner.id}: {heard}"
            assert len(heard) - len(once) <= self.kills
            repeats += len(heard) - len(once)
            assert self.logged(learner) == wanted, "an update was handled twice, or not at all"
        return repeats

    def logged(self, learner: Learner) -> list[int]:
        """The edits that the bot's log holds, in order."""
        reader = sqlite3.connect(f"file:{self.folder}/data/coach.db?mode=ro", uri=True)
        try:
            rows = reader.execute("SELECT entry FROM log WHERE learner = ? ORDER BY id", (learner.id,)).fetchall()
        finally:
            reader.close()
        edits = [row[0] for row in rows if '"type":"edited"' in row[0]]
        return [int(REPLY.findall(edit)[0]) for edit in edits]


async def tried(folder: Path, telegram: Telegram, learners: int, each: int, kills: int, seed: int) -> Trial:
    """The whole trial; returns it for what was counted."""
    trial = Trial(folder, telegram, random.Random(seed))
    try:
        bot = await trial.bot()
        await trial.begin(learners)
        edits = asyncio.create_task(trial.edit(each, 1.2 * kills))
        bot = await trial.kill_often(bot, kills, 0.4)
        await edits
        repeats = await trial.judge(each)
        assert repeats <= kills * learners
        assert await bot.stop() == 0
    finally:
        for ran in trial.started:
            await ran.kill()
    return trial


@pytest.mark.soak
async def test_two_kills_lose_nothing_and_do_nothing_twice(tmp_path: Path, telegram: Telegram) -> None:
    trial = await tried(tmp_path / "bot", telegram, learners=6, each=8, kills=2, seed=7)
    assert trial.kills == 2


@pytest.mark.soak
@pytest.mark.timeout(400)
@pytest.mark.parametrize("seed", [1, 2])
async def test_ten_kills_among_five_hundred_updates_of_fifty_learners(
    tmp_path: Path, telegram: Telegram, seed: int
) -> None:
    trial = await tried(tmp_path / "bot", telegram, learners=50, each=10, kills=10, seed=seed)
    assert trial.kills == 10
