"""A shell that is stopped after each commit and each send, and started again, holds the same conversation."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from tests.shell.house import House, built
from tests.shell.people import Learner, Message

START = datetime(2031, 3, 3, 2, 0, tzinfo=UTC)
"""A Monday, ten in the morning in Shanghai."""
TALK = (
    "/start", "［可以，保存并开始］", "［愿意让教练看］", "［北京 / 上海］", "［09:00］",
    "［继续］", "［继续］", "［继续］", "［继续］", "前同事小许说先问用户", "老周、Nina", "［就这些，继续］",
    "/help", "［继续］", "［继续］", "隔壁组的陈姐", "［跳过］", "一句没头没尾的话", "/people",
    "/pause", "/resume", "/privacy", "/forget", "［先不删］", "/people", "［老周］", "［定个计划］", "［明天］",
    "［12:00］", "［发消息］", "老周，好久不见", "［就这么定］", "/export",
)  # fmt: skip
SHORTEST_CUT = 0.003
"""Seconds: about what a batch takes on a fast disk."""
Settle = Callable[[House], Awaitable[object]]


async def said(learner: Learner, line: str) -> None:
    """Says a line, or taps a button that the chat has; where it has none any more, says so."""
    if not line.startswith("［"):
        await learner.says(line)
        return
    label = line.strip("［］")
    holding = [m for m in await learner.chat() if any(b["text"] == label for row in m["buttons"] for b in row)]
    if holding:
        await learner.does("tap", message_id=holding[-1]["message_id"], button=label)
    else:
        await learner.says(label)


async def held(folder: Path, http: aiohttp.ClientSession, settle: Settle) -> list[Message]:
    """The whole conversation, a nudge among it, settled so after each line; the chat that comes of it."""
    house = await built(folder, http)
    try:
        house.sandbox.clock.set(START)
        learner = await house.telegram.learner(7)
        for line in TALK:
            await said(learner, line)
            await settle(house)
        for _ in range(3):
            due = await house.coach.next_due()
            assert due is not None
            house.sandbox.clock.set(due)
            await house.coach.tick()
            await settle(house)
        return [looks(message) for message in await learner.chat()]
    finally:
        await house.close()
        await house.sandbox.stop()


def looks(message: Message) -> Message:
    """What a learner sees of a message."""
    document = (message["document"] or {}).get("name")
    wanted = ("message_id", "from", "text", "entities", "buttons", "keyboard", "text_edited")
    return {name: message[name] for name in wanted} | {"document": document}


async def straight(house: House) -> None:
    await house.settle()


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """The chat of a run that nothing disturbs."""

    async def run() -> list[Message]:
        async with aiohttp.ClientSession() as http:
            return await held(tmp_path_factory.mktemp("straight"), http, straight)

    return asyncio.run(run())


async def with_restarts(house: House) -> None:
    await house.settle(restarts=True)


@pytest.mark.soak
async def test_a_restart_after_each_commit_and_each_send_changes_nothing(
    tmp_path: Path, http: aiohttp.ClientSession, uninterrupted: list[Message]
) -> None:
    interrupted = await held(tmp_path / "restarts", http, with_restarts)
    assert len(uninterrupted) > 50
    assert sum(1 for message in uninterrupted if message["document"]) == 1
    assert interrupted == uninterrupted


async def cut_short(work: Awaitable[object], seconds: float) -> bool:
    """Does the work unless it takes longer; whether it was done."""
    task = asyncio.ensure_future(work)
    await asyncio.wait([task], timeout=seconds)
    task.cancel()
    return not isinstance((await asyncio.gather(task, return_exceptions=True))[0], asyncio.CancelledError)


@pytest.mark.parametrize("seed", [3, pytest.param(4, marks=pytest.mark.soak)])
async def test_a_batch_that_is_cut_short_anywhere_is_whole_or_not_there_at_all(
    tmp_path: Path, http: aiohttp.ClientSession, uninterrupted: list[Message], seed: int
) -> None:
    dice = random.Random(seed)
    cuts = 0

    async def cut_and_settle(house: House) -> None:
        nonlocal cuts
        for step in (house.poller.poll_once, house.coach.worker.work_once):
            # More time after each cut: on a slow disk the work would be cut at the same point for ever.
            allowed = SHORTEST_CUT
            while not await cut_short(step(), dice.uniform(0.0, allowed)):
                cuts += 1
                allowed *= 1.5
        await house.settle()

    assert await held(tmp_path / "cut", http, cut_and_settle) == uninterrupted
    assert cuts > 10
