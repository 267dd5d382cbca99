"""The command for transcripts over real HTTP: the coach gets the file, and the learner sees that it was made."""

import asyncio
import json
import re
from datetime import date
from pathlib import Path

import aiohttp
import pytest

from bot import coach as running
from bot.store.log import Log
from tests.crowd import multiply, take_the_lesson
from tests.shell.house import House, built
from tests.shell.people import Learner
from tests.test_exports import changed

LIN, GUAN, ZHOU = 7, 8, 900


async def sharing(house: House, number: int) -> Learner:
    """A learner who has answered a question and agreed that a coach may read it."""
    learner = await house.telegram.learner(number)
    await learner.answers("前同事小许说过先做减法")
    await learner.says("/privacy")
    await learner.taps("同意让教练看")
    await learner.sees("可以看你的记录了")
    return learner


async def asked_for(house: House, coach: Learner, command: str) -> tuple[str, str]:
    """The name and content of the file that a command brings."""
    before = len(await coach.chat())
    await coach.says(command)
    await house.idle()
    sent = [message for message in (await coach.chat())[before:] if message["document"]]
    async with house.telegram.http.get(house.telegram.address + sent[-1]["document"]["url"]) as response:
        return sent[-1]["document"]["name"], (await response.read()).decode()


async def test_a_coach_gets_all_or_one_in_any_form_and_the_learner_sees_it_under_privacy(
    tmp_path: Path, http: aiohttp.ClientSession
) -> None:
    house = await built(tmp_path, http, coaches=f"{ZHOU}")
    coach = await house.telegram.learner(ZHOU, "周老师")
    try:
        async with house.running():
            lin, guan = await sharing(house, LIN), await sharing(house, GUAN)
            name, everybody = await asked_for(house, coach, "/transcripts csv")
            assert name == "transcripts.csv"
            assert {line.split(",")[0] for line in everybody.splitlines()[1:]} >= {str(LIN), str(GUAN)}
            name, one = await asked_for(house, coach, f"/transcripts {LIN} jsonl")
            assert name == f"transcript-{LIN}.jsonl"
            assert {json.loads(line)["learner"] for line in one.splitlines()} == {LIN}
            name, page = await asked_for(house, coach, "/transcripts html")
            assert name == "transcripts.html"
            assert re.findall(r'id="talk-(\d+)"', page) == [str(LIN), str(GUAN)]
            name, chats = await asked_for(house, coach, "/transcripts telegram")
            assert name == "telegram.json"
            assert [chat["id"] for chat in json.loads(chats)["chats"]["list"]] == [LIN, GUAN]
            assert '"from_id": "user1"' in chats
            name, statements = await asked_for(house, coach, f"/transcripts xapi {GUAN}")
            assert name == f"xapi-{GUAN}.jsonl"
            assert all("actor" in json.loads(line) for line in statements.splitlines())
            name, book = await asked_for(house, coach, "/transcripts gradebook")
            assert name == "gradebook.csv"
            assert len(book.splitlines()) == 3
            assert "小许" not in everybody + one + page + chats + statements + book
            await lin.says("/privacy")
            assert f"教练（编号 {ZHOU}），名字是代号" in (await lin.sees("最近一次导出给教练"))["text"]
            exports = [e.entry async for e in Log(house.database).read(LIN) if e.entry.type == "exported"]
            assert [entry.form for entry in exports] == ["csv", "jsonl", "html", "telegram", "gradebook"]
            exports = [e.entry async for e in Log(house.database).read(GUAN) if e.entry.type == "exported"]
            assert [entry.form for entry in exports] == ["csv", "html", "telegram", "xapi", "gradebook"]
            await coach.says("/transcripts everything")
            assert "/transcripts 123456" in (await coach.sees("只认"))["text"]
            await guan.says("/transcripts")
            assert "给教练用的" in (await guan.sees("给教练用的"))["text"]
    finally:
        await house.close()
        await house.sandbox.stop()


async def test_whoever_withdraws_before_the_file_is_whole_is_not_in_what_the_coach_gets(
    tmp_path: Path, http: aiohttp.ClientSession
) -> None:
    house = await built(tmp_path, http, coaches=f"{ZHOU}")
    coach = await house.telegram.learner(ZHOU, "周老师")
    try:
        await take_the_lesson(house.database, 1, "thorough", date(2026, 11, 9), 3)
        await multiply(house.database, 1, range(2, 120), 40)
        await coach.says("/transcripts csv")
        while await house.poll() or await house.work():
            pass
        sending = asyncio.create_task(house.send())
        await asyncio.sleep(0.4)
        assert not sending.done()
        await changed(house.database, 1, shares=False)
        await sending
        document = (await coach.chat())[-1]["document"]
        async with http.get(house.telegram.address + document["url"]) as response:
            lines = (await response.read()).decode().splitlines()[1:]
        assert {line.partition(",")[0] for line in lines} == {str(number) for number in range(2, 120)}
    finally:
        await house.close()
        await house.sandbox.stop()


async def test_a_file_larger_than_telegram_takes_is_refused_in_words_and_no_learner_is_told_of_one(
    tmp_path: Path, http: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "MOST_FILE_BYTES", 2000)
    house = await built(tmp_path, http, coaches=f"{ZHOU}")
    coach = await house.telegram.learner(ZHOU, "周老师")
    try:
        async with house.running():
            await sharing(house, LIN)
            await coach.says("/transcripts jsonl")
            await coach.sees("50 MB")
            assert [e async for e in Log(house.database).read(LIN) if e.entry.type == "exported"] == []
    finally:
        await house.close()
        await house.sandbox.stop()
