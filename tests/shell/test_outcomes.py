"""What Telegram answers to a send decides what becomes of the message, and never what becomes of another chat."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.shell.house import House, built
from tests.shell.people import Learner


@pytest.fixture
async def running(house: House) -> AsyncIterator[House]:
    async with house.running():
        yield house


async def joined(house: House, number: int = 7) -> Learner:
    learner = await house.telegram.learner(number)
    await learner.joins()
    await house.idle()
    return learner


async def new_texts(learner: Learner, before: int) -> list[str]:
    return (await learner.heard())[before:]


async def test_a_flood_answer_holds_the_chat_and_nothing_is_lost_or_reordered(running: House) -> None:
    learner, other = await joined(running), await joined(running, 8)
    before = len(await learner.heard())
    await running.telegram.fault("sendMessage", status=429, retry_after=1, chat_id=7)
    start = time.monotonic()
    for command in ("/help", "/settings", "/privacy"):
        await learner.says(command)
    await other.says("/settings")
    await other.sees("每日提醒：", seconds=0.9)
    await learner.sees("我保存什么")
    assert time.monotonic() - start >= 1.0
    await running.idle()
    texts = await new_texts(learner, before)
    places = [
        next(i for i, text in enumerate(texts) if words in text) for words in ("/plan", "时区：", "我保存什么")
    ]
    assert places == sorted(places)
    assert sum("时区：" in text for text in texts) == 1


async def test_two_chats_told_to_wait_mean_that_the_whole_bot_waits(running: House) -> None:
    people = [await joined(running, number) for number in (7, 8, 9)]
    for number in (7, 8):
        await running.telegram.fault("sendMessage", status=429, retry_after=1, chat_id=number)
        await people[number - 7].says("/settings")
    await running.until("inbox", "status = 'waiting'", 0)
    await asyncio.sleep(0.1)
    start = time.monotonic()
    await people[2].says("/settings")
    await people[2].sees("每日提醒：")
    assert time.monotonic() - start > 0.6
    for learner in people:
        await learner.sees("每日提醒：")


async def test_a_refused_message_is_parked_and_logged_and_the_chat_goes_on(
    running: House, caplog: pytest.LogCaptureFixture
) -> None:
    learner = await joined(running)
    await running.telegram.fault("sendMessage", status=400)
    await learner.says("/settings")
    await learner.says("/privacy")
    await learner.sees("我保存什么")
    await running.idle()
    assert await running.count("outbox", "status = 'parked'") == 1
    refusals = [record for record in caplog.records if "refuses a message" in record.getMessage()]
    assert len(refusals) == 1
    assert "时区" not in caplog.text


async def test_what_telegram_did_not_take_is_tried_again(running: House) -> None:
    faults: list[dict[str, object]] = [{"status": 500}, {"status": 401}, {"drop": True, "before": True}]
    people = [await joined(running, 7 + number) for number in range(len(faults))]
    for learner, fault in zip(people, faults, strict=True):
        await running.telegram.fault("sendMessage", chat_id=learner.id, **fault)
        await learner.says("/settings")
    for learner in people:
        await learner.sees("每日提醒：")
    await running.idle()
    for learner in people:
        assert sum("每日提醒：" in text for text in await learner.heard()) == 1
    assert await running.count("outbox") == 0


async def test_a_message_whose_answer_was_cut_off_is_repeated_once_for_each_cut(running: House) -> None:
    learner = await joined(running)
    await running.telegram.fault("sendMessage", drop=True)
    await learner.says("/settings")
    await learner.sees("每日提醒：", count=2)
    await running.idle()
    assert sum("每日提醒：" in text for text in await learner.heard()) == 2


async def test_a_message_that_is_never_answered_is_sent_twice_at_most_and_the_chat_goes_on(
    tmp_path: Path, http: aiohttp.ClientSession
) -> None:
    house = await built(tmp_path, http)
    await house.close()
    house.answer_seconds = 0.25
    await house.open()
    async with house.running():
        learner = await joined(house)
        await house.telegram.fault("sendMessage", delay=0.8, times=2)
        await learner.says("/settings")
        await learner.says("/privacy")
        await learner.sees("每日提醒：")
        await learner.sees("我保存什么")
        await house.idle()
        await asyncio.sleep(0.8)
        assert sum("每日提醒：" in text for text in await learner.heard()) <= 2
        assert await house.count("outbox") == 0
    await house.close()
    await house.sandbox.stop()


async def test_a_tap_that_cannot_be_answered_is_handled_all_the_same(running: House) -> None:
    learner = await running.telegram.learner(7)
    await running.telegram.fault("answerCallbackQuery", status=400, times=3)
    await running.telegram.fault("answerCallbackQuery", drop=True, times=3)
    await learner.joins()
    await running.idle()
    assert await running.count("outbox") == 0


async def test_an_outage_is_logged_once_and_then_everybody_gets_everything(
    running: House, caplog: pytest.LogCaptureFixture
) -> None:
    people = [await joined(running, 100 + number) for number in range(8)]
    caplog.clear()
    caplog.set_level(logging.INFO, "bot")
    await running.telegram.fault("sendMessage", status=502, times=8)
    await asyncio.gather(*(person.says("/settings") for person in people))
    for person in people:
        await person.sees("每日提醒：")
    await running.idle()
    told = [record.getMessage() for record in caplog.records if "Telegram" in record.getMessage()]
    assert told == ["Telegram cannot be reached, trying again", "Telegram takes messages again"]


async def test_a_blocked_learner_is_left_alone_and_an_unblock_brings_one_message(running: House) -> None:
    learner = await joined(running)
    await learner.does("block")
    await running.idle()
    before = len(await learner.heard())
    await running.telegram.ask("POST", "clock", advance="P8D")
    assert await running.count("nudges", "status = 'claimed'") == 0
    assert len(await learner.heard()) == before
    await learner.does("unblock")
    await running.idle()
    await running.coach.tick()
    await running.idle()
    assert len(await new_texts(learner, before)) <= 1
    await running.telegram.ask("POST", "clock", advance="PT12H")
    assert len(await new_texts(learner, before)) == 1


async def test_a_nudge_that_finds_a_block_comes_once_after_the_block_is_lifted(
    running: House, caplog: pytest.LogCaptureFixture
) -> None:
    learner = await joined(running)
    before = len(await learner.heard())
    await running.telegram.fault("sendMessage", status=403, chat_id=7)
    await running.telegram.ask("POST", "clock", to="next")
    assert await running.count("learners", "nudgeable = 0") == 1
    await running.telegram.ask("POST", "clock", advance="P1D")
    assert await new_texts(learner, before) == []
    await learner.does("block")
    await learner.does("unblock")
    await running.idle()
    await running.telegram.ask("POST", "clock", advance="PT12H")
    lessons = [text for text in await new_texts(learner, before) if "上到一半" in text]
    assert len(lessons) == 1
    assert "ERROR" not in caplog.text
