"""A coach on the chat page sends a file and replies to a message."""

from pathlib import Path

from playwright.async_api import Page, expect

from tests.browser.test_page import Chat


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
