"""The link of an invitation, opened on the chat page: a tap on the start button leads into the group."""

from pathlib import Path

from playwright.async_api import Page, expect

from bot.store import bots, cohorts
from bot.store.database import Database
from tests.browser.test_page import Chat

TOKEN = "a-token_of-22-letters"


async def test_a_link_opens_the_chat_with_its_invitation_and_also_for_whoever_is_there_already(
    page: Page, address: str, tmp_path: Path
) -> None:
    database = await Database.open_beside(tmp_path / "data" / "coach.db")
    async with database.transaction() as tx:
        await cohorts.make(tx, "reading", "读书会", TOKEN)
    assert await bots.username(database, 1), "the bot that runs has told its name, for the link"
    await database.close()
    await page.goto(f"{address}/?start={TOKEN}#1001")
    lin = Chat(page)
    await lin.start()
    said = page.locator(".message[data-from=bot]")
    await expect(said.filter(has_text="「读书会」的邀请来的")).to_be_visible()
    await expect(page).to_have_url(f"{address}/#1001")
    await expect(page.locator("#start")).to_be_hidden()
    await lin.taps("可以，保存并开始")
    await lin.hears("愿意让「读书会」的教练看")
    await page.goto(f"{address}/?start=%3Cb%3Enothing#1001")
    await page.reload()
    await page.click("#start")
    await expect(said.filter(has_text="邀请链接已经失效了")).to_be_visible()
    await expect(page.locator("#start")).to_be_hidden()
