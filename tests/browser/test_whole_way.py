"""From answers in the chat to a coach's desk, and from there back into the chat: the whole way, once."""

import asyncio
import json
import os
import sys
from pathlib import Path

import aiohttp
import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import ROOT
from tests.browser.test_desk import Desk
from tests.browser.test_page import Chat
from tests.shell.people import Learner, Telegram

LIN, GUAN, ZHOU = 1001, 1002, 900
ASKED = "举个例子"
NOTE, FEEDBACK = "下次追问那句话", "人、场景、变化都写到了。<b>再写一句</b>你后来怎么做的？"
QUESTION, REPLY = "后来我先去问了他担心什么，这样算不算？", "当然算，这正是那句话的用处。"


class Sharing(Learner):
    """A learner who shares and answers the lesson's reflection questions."""

    async def shares(self) -> None:
        """From /start to the lesson."""
        await self.says("/start")
        for label in ("可以，保存并开始", "愿意让教练看", "北京 / 上海", "09:00"):
            await self.taps(label)

    async def reflects(self, answers: list[str]) -> None:
        """Goes on through the lesson until each question has its answer, and the coach has read them all."""
        left, seen = list(answers), 0
        async with asyncio.timeout(60):
            while left or (await self.chat())[-1]["from"] != "bot":
                seen = await self._goes_on(left, seen)
                await asyncio.sleep(0.02)

    async def _goes_on(self, left: list[str], seen: int) -> int:
        """Does what the newest message asks for, once; the number of the newest that was seen."""
        newest = (await self.chat())[-1]
        if newest["from"] != "bot" or newest["message_id"] <= seen:
            return seen
        labels = [button["text"] for row in newest["buttons"] or () for button in row]
        if ASKED in labels:
            await self.says(left.pop(0))
        elif "直接打名字就行" in (newest["text"] or ""):
            await self.says("老周")
        elif labels:
            onwards = next((one for one in labels if one == "就这些，继续"), labels[labels[0] == "‹ 返回"])
            tap = f"{self.telegram.address}/sandbox/users/{self.id}/tap"
            body = {"message_id": newest["message_id"], "button": onwards}
            async with self.telegram.http.post(tap, json=body):
                pass  # refused where the bot has just taken the button away: the next message is due
        return int(newest["message_id"])


def answers(learner: int, count: int) -> list[str]:
    """Each in its own words, about somebody and what they said."""
    said = "次例会后，老周在食堂跟我说先问对方怕什么，我回去就改了方案。"
    return [f"{learner} 那年第 {n + 1} {said}" for n in range(count)]


async def taken(address: str, count: int) -> None:
    """Two learners answer so many questions each, side by side."""
    async with aiohttp.ClientSession() as http:
        telegram = Telegram(address, http)

        async def take(number: int) -> None:
            await telegram.learner(number)
            learner = Sharing(number, telegram)
            await learner.shares()
            await learner.reflects(answers(number, count))

        await asyncio.gather(*map(take, (LIN, GUAN)))


async def downloaded(coach: Chat, file: Path) -> Path:
    """The review desk that the coach asks for in the chat, once it is there."""
    before = await coach.page.locator("a.file").count()
    await coach.says("/transcripts html")
    await expect(coach.page.locator("a.file")).to_have_count(before + 1)
    async with coach.page.expect_download() as waiting:
        await coach.page.locator("a.file").last.click()
    await (await waiting.value).save_as(file)
    return file


async def imported(file: Path, data: Path) -> str:
    """What the command on the server says, beside the running bot."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
    verb = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "review", "import", str(file)),
        cwd=ROOT,
        env=mine | {"BOT_DATA": str(data)},
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await asyncio.wait_for(verb.communicate(), 60)
    return said.decode()


async def sent(coach: Chat, file: Path) -> None:
    """The coach sends the file in the chat."""
    await coach.page.click("#attach")
    async with coach.page.expect_file_chooser() as chooser:
        await coach.page.get_by_role("menuitem", name="文件").click()
    await (await chooser.value).set_files(file)


async def replies(coach: Chat, words: str) -> None:
    """The coach replies to the newest message."""
    await coach.page.locator(".message[data-from=bot]").last.click(button="right")
    await coach.page.get_by_role("menuitem", name="回复").click()
    await coach.says(words)


async def reviewed(desk: Desk, file: Path, count: int) -> bytes:
    """Filters, codes every answer by keyboard, writes a note and feedback on the first; the review file."""
    await desk.opens(file)
    assert sorted(await desk.learners()) == [LIN, GUAN]
    await desk.page.select_option("#by-benefit", "thinking")
    await desk.page.click("#sort-learner")
    assert await desk.learners() == [LIN, GUAN]
    await desk.page.fill("#reviewer", "周教练")
    await desk.page.locator("#reviewer").blur()
    for number in range(2 * count):
        await desk.presses("j", str(number % 4 + 1))
    await desk.presses(*"k" * (2 * count - 1))
    await desk.writes("n", NOTE)
    await desk.writes("f", FEEDBACK)
    return await desk.saves()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("count", [1, pytest.param(5, marks=pytest.mark.soak)])
async def test_what_a_coach_writes_on_the_desk_reaches_the_learner_and_their_question_comes_back(
    page: Page, address: str, tmp_path: Path, count: int
) -> None:
    await taken(address, count)
    chat, file = Chat(page), tmp_path / "评阅.json"
    await page.goto(f"{address}/#{ZHOU}")
    await chat.start()
    await chat.hears("可以吗")
    desk = Desk(page)
    file.write_bytes(await reviewed(desk, await downloaded(chat, tmp_path / "desk.html"), count))
    levels = [item["level"] for item in json.loads(file.read_text(encoding="utf-8"))["items"]]
    assert levels == [number % 4 + 1 for number in range(2 * count)]

    assert "Feedback sent: 1." in await imported(file, tmp_path / "data")
    await page.goto(f"{address}/#{ZHOU}")
    await sent(chat, file)
    await chat.hears("以前已经发过、这次没有重发的：1 条")

    await page.click(f".learner[data-user-id='{LIN}']")
    letters = page.locator(".message[data-from=bot]", has_text="周教练 看了你的回答")
    await expect(letters).to_have_count(1)
    await expect(letters).to_contain_text(FEEDBACK)
    await expect(letters.locator("blockquote")).to_contain_text(answers(LIN, 1)[0])
    await expect(letters.locator(".inline-button")).to_have_text(["谢谢", "我有问题"])
    await chat.taps("我有问题")
    await chat.hears("想问什么")
    await chat.says(QUESTION)
    await expect(page.locator(".message[data-from=bot]", has_text="问题转给教练了")).to_be_visible()

    await page.click(f".learner[data-user-id='{ZHOU}']")
    await chat.hears(QUESTION)
    await expect(page.locator(".message[data-from=bot]").last).to_contain_text(FEEDBACK)
    await replies(chat, REPLY)
    await chat.hears("已经转给学员了")

    await page.click(f".learner[data-user-id='{LIN}']")
    answer = page.locator(".message[data-from=bot]", has_text=REPLY)
    await expect(answer).to_contain_text(QUESTION)
    await answer.get_by_role("button", name="谢谢").click()
    await expect(page.locator(".message[data-from=bot]", has_text="好的，周教练 看记录时会看到")).to_be_visible()
    await expect(page.locator(".message[data-from=bot]", has_text=NOTE)).to_have_count(0)

    await page.click(f".learner[data-user-id='{ZHOU}']")
    await chat.hears("已经转给学员了")
    again = await downloaded(chat, tmp_path / "again.html")
    await page.goto(again.as_uri() + f"#/{LIN}")
    await expect(page.locator(".coach", has_text="周教练 看了你的回答")).to_contain_text(FEEDBACK)
    await expect(page.locator(".note", has_text=QUESTION)).to_have_count(1)
    await expect(page.locator(".to-letter", has_text=QUESTION[:10])).to_have_count(1)
    await expect(page.locator(".coach", has_text="回答了你的问题")).to_contain_text(REPLY)
    await expect(page.locator(".note", has_text="说了谢谢")).to_have_count(1)
    await expect(page.locator(".level input:checked")).to_have_count(count)
