"""A coach on the chat page sends a file and replies to a message."""

import re
from pathlib import Path

import aiohttp
from playwright.async_api import Page, expect

from tests.browser.test_page import PICTURES, Chat
from tests.shell.people import Telegram

FITS = "document.documentElement.scrollWidth <= innerWidth"
NAMES = ("小林", "阿May", "欧阳娜娜", "王小明", "陈静", "赵一鸣", "钱多多")


async def test_a_coach_sends_a_file_and_replies(page: Page, address: str, tmp_path: Path) -> None:
    await page.goto(f"{address}/#900")
    coach = Chat(page)
    await coach.start()
    await coach.hears("可以吗")
    await page.click("#attach")
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="文件").click()
    file = tmp_path / "复核.json"
    file.write_text("{}", encoding="utf-8")
    await (await chooser.value).set_files(file)
    await coach.hears("这不是评阅文件")
    await expect(page.locator(".message.own .file-name")).to_contain_text("复核.json")
    await page.locator(".message[data-from=bot]").last.click(button="right")
    await page.get_by_role("menuitem", name="回复").click()
    await expect(page.locator("#edit-bar")).to_contain_text("回复消息")
    await coach.says("这样呢？")
    await coach.hears("没有转出去")
    await expect(page.locator("#edit-bar")).to_be_hidden()


async def classroom(address: str) -> None:
    """Seven learners who share; one of them writes something worrying."""
    async with aiohttp.ClientSession() as http:
        telegram = Telegram(address, http)
        for number, name in enumerate(NAMES, 1001):
            learner = await telegram.learner(number, name)
            await learner.says("/start")
            for label in ("可以，保存并开始", "愿意让教练看", "北京 / 上海", "09:00"):
                await learner.taps(label)
            await learner.sees("继续")
            if name == "欧阳娜娜":
                await learner.says("我真的不想活了，活着没意思")
                await learner.sees("不用一个人扛")


async def test_on_a_phone_a_coach_sees_who_needs_them_opens_one_and_writes_to_all(
    page: Page, address: str
) -> None:
    await classroom(address)
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.goto(f"{address}/#900")
    coach = Chat(page)
    await coach.start()
    await coach.hears("可以吗")
    await coach.says("/learners")
    newest = page.locator(".message[data-from=bot]").last
    await expect(newest).to_contain_text("你的学员：7 位")
    await expect(newest).to_contain_text(re.compile("1　欧阳娜娜.*▸ ⚠ 需要关心", re.DOTALL))
    assert await page.evaluate(FITS)
    await pictured(page, "learners")
    await coach.taps("后一页 ›")
    await expect(newest).to_contain_text("7　")
    await coach.taps("‹ 前一页", "1")
    await expect(newest).to_contain_text("学员 1003")
    await expect(newest).to_contain_text("写下了让人担心的话")
    await pictured(page, "learner-card")
    await coach.taps("‹ 返回")
    await expect(newest).to_contain_text("你的学员：7 位")
    await coach.says("/announce 明天十二点，三楼见。")
    await coach.hears("会发给 6 位")
    assert await page.evaluate(FITS)
    await pictured(page, "announce")
    await coach.taps("发出去")
    await coach.hears("正在发给学员")
    await coach.says("/digest")
    await coach.taps("18:00")
    await coach.hears("每天 18:00")
    await pictured(page, "digest")
    await page.goto(f"{address}/#1001")
    await page.reload()
    await Chat(page).hears("周教练 给大家的话")
    await pictured(page, "announced")


async def pictured(page: Page, name: str) -> None:
    """Keeps a picture as it is."""
    if PICTURES:
        await page.wait_for_timeout(300)
        await page.screenshot(path=Path(PICTURES) / f"coach-{name}.png")
