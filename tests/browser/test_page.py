"""A learner takes the lesson on the chat page, and a coach downloads the transcript."""

import os
import re
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

PICTURES = os.environ.get("COACH_PICTURES")
"""A folder for screenshots, to be looked at; unset: none are kept."""


class Chat:
    """Somebody with the chat page before them."""

    def __init__(self, page: Page) -> None:
        self.page = page

    async def start(self) -> None:
        """The big button of an empty chat."""
        await self.page.click("#start")

    async def says(self, words: str) -> None:
        """Types and sends."""
        await self.page.fill("#composer", words)
        await self.page.click("#send")

    async def taps(self, *labels: str) -> None:
        """Taps the newest button that says so, one after another."""
        for label in labels:
            button = self.page.get_by_role("button", name=label, exact=True).and_(
                self.page.locator(".inline-button")
            )
            await button.last.click()

    async def hears(self, words: str) -> None:
        """Waits until the bot's newest message says so."""
        await expect(self.page.locator(".message[data-from=bot]").last).to_contain_text(words)

    async def is_asked(self, words: str) -> bool:
        """Whether the bot's newest message says so, now that it has said something."""
        await self.page.locator(".inline-button:visible, #reply-keyboard .reply-button").first.wait_for()
        return words in (await self.page.locator(".message[data-from=bot]").last.text_content() or "")

    async def goes_on(self) -> None:
        """Taps the first button of the newest message that has any and leads on, and waits for what comes."""
        newest = self.page.locator(".message[data-from=bot]:has(.inline-button)").last
        button = newest.locator(".inline-button").filter(has_not_text="返回").first
        data = await button.get_attribute("data-data") or ""
        # A message that came since the question was looked at: the lesson's end, or whom to begin with.
        if data.startswith("m:") or ":p:" in data:
            return
        await button.click()
        await self.page.locator(f".inline-button[data-data='{data}']").wait_for(state="detached")

    async def is_pictured(self, name: str) -> None:
        """Keeps a picture at both widths."""
        if PICTURES:
            for kind, width, height in (("desktop", 1280, 800), ("phone", 390, 844)):
                await self.page.set_viewport_size({"width": width, "height": height})
                await self.page.wait_for_timeout(300)
                await self.page.screenshot(path=Path(PICTURES) / f"{name}-{kind}.png")
            await self.page.set_viewport_size({"width": 1280, "height": 800})


async def take_the_lesson(chat: Chat) -> None:
    """From /start to the last bite before the plan."""
    await chat.start()
    await chat.hears("可以吗？")
    await chat.is_pictured("start")
    await chat.taps("可以，保存并开始")
    await chat.hears("真人教练")
    await chat.taps("愿意让教练看")
    await chat.hears("平时在哪里")
    await chat.taps("北京 / 上海")
    await chat.hears("每天几点")
    await chat.taps("09:00")
    names = iter(("老周", "Nina", "小吴", "阿强"))
    while not await chat.is_asked("先从一个人开始"):
        if await chat.page.locator("#reply-keyboard .reply-button").count():
            await chat.says(next(names))
            await chat.hears("记下了")
            await chat.is_pictured("names")
            await chat.taps("就这些，继续")
            await chat.page.locator("#reply-keyboard .reply-button").first.wait_for(state="detached")
        elif await chat.page.get_by_role("button", name="举个例子", exact=True).count():
            await chat.says("前同事小许的一句话点醒了我")
            await chat.page.get_by_role("button", name="举个例子", exact=True).wait_for(state="detached")
        elif await chat.is_asked("你提到了"):
            await chat.is_pictured("named")
            await chat.taps("放进名单")
            await chat.page.get_by_role("button", name="放进名单", exact=True).wait_for(state="detached")
        else:
            await chat.goes_on()
            if await chat.is_asked("你猜，这些人是怎么来的"):
                await chat.is_pictured("lesson")


async def make_a_plan(chat: Chat) -> None:
    """Whom, when, how, and the first line."""
    await chat.hears("先从一个人开始")
    await chat.taps("老周")
    await chat.hears("哪天联系老周")
    await chat.page.locator(".inline-button", has_text="明天").click()
    await chat.hears("几点提醒")
    await chat.taps("12:00")
    await chat.hears("用什么方式")
    await chat.taps("发微信")
    await chat.hears("第一句话")
    await chat.says("老周，请你喝咖啡，想听听你的看法？")
    await chat.hears("念一遍")
    await chat.is_pictured("plan")
    await chat.taps("就这么定")
    while not await chat.is_asked("上完了"):
        await chat.goes_on()


async def sees_the_recap(chat: Chat) -> None:
    """Moves the clock to the weekly recap, and looks at its map."""
    while not await chat.page.locator(".kind-photo").count():
        await chat.says("/people")  # a sign of life, or the coach would ask whether it is too much
        await chat.hears("你的名单")
        await chat.page.click("#clock-next")
        await chat.page.locator("#clock-next:not(.spinning)").wait_for()
    picture = chat.page.locator(".kind-photo img").last
    await picture.scroll_into_view_if_needed()
    assert await picture.evaluate("image => image.complete && image.naturalWidth") == 800
    await expect(chat.page.locator(".kind-photo").last).to_contain_text("这一周，你联系了 1 位")
    await chat.is_pictured("recap")


@pytest.mark.soak
@pytest.mark.timeout(240)
async def test_a_learner_goes_from_start_to_what_came_of_it_and_a_coach_reads_it(
    page: Page, address: str, tmp_path: Path
) -> None:
    chat = Chat(page)
    await page.goto(f"{address}/#1001")
    await take_the_lesson(chat)
    await make_a_plan(chat)
    await page.click("#clock-next")
    await chat.hears("一个小问题，关于")
    await chat.is_pictured("recall")
    await chat.taps("先不答")
    await chat.hears("这题先放着")
    await page.click("#clock-next")
    await chat.hears("到时候了：联系老周")
    await expect(page.locator(".message[data-from=bot]").last).to_contain_text("请你喝咖啡，想听听你的看法？")
    await chat.is_pictured("nudge")
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await chat.taps("复制我的第一句")
    await expect(page.locator("#toasts, .toast").first).to_contain_text("已复制到剪贴板")
    assert await page.evaluate("navigator.clipboard.readText()") == "老周，请你喝咖啡，想听听你的看法？"
    await chat.taps("换一个")
    await expect(page.locator(".message[data-from=bot]").last).to_contain_text("请你喝咖啡，想听听你的看法？")
    await chat.taps("已联系")
    await chat.hears("聊得怎么样")
    await chat.taps("聊得不错")
    await chat.hears("有什么收获")
    await chat.says("他答应下周带我参观 <b>新产线</b>")
    await chat.hears("带来了哪一样")
    await chat.taps("更多机会")
    await chat.taps("就是这些")
    await chat.hears("接下来想联系谁")
    await chat.taps("以后再说")
    await chat.says("/people")
    await chat.hears("你的名单")
    await chat.is_pictured("people")
    await sees_the_recap(chat)
    await page.click(".learner[data-user-id='900']")
    await chat.start()
    await chat.hears("可以吗？")
    await chat.says("/transcripts")
    await chat.taps("Markdown（能直接读）", "全部")
    async with page.expect_download() as waiting:
        await page.locator("a.file").last.click()
    await (await waiting.value).save_as(tmp_path / "transcripts.md")
    await chat.is_pictured("coach")
    transcript = (tmp_path / "transcripts.md").read_text(encoding="utf-8")
    assert "# 学员 1001" in transcript
    assert "他答应下周带我参观 \\<b\\>新产线\\</b\\>" in transcript
    assert "老周" not in transcript
    assert re.search("已联系同事[A-Z]", transcript)


async def test_what_is_typed_is_shown_and_not_run(page: Page, address: str) -> None:
    chat = Chat(page)
    await page.goto(f"{address}/#1002")
    await chat.start()
    await chat.hears("可以吗？")
    await chat.says("<img src=x onerror=document.title='run'><b>粗</b>")
    await chat.hears("开始之前有一件事要先问")
    await expect(page.locator(".message[data-from=user]").last).to_contain_text("<b>粗</b>")
    assert await page.title() != "run"


async def test_the_page_works_at_phone_width_for_somebody_who_reads_english(page: Page, address: str) -> None:
    await page.set_viewport_size({"width": 360, "height": 740})
    await page.goto(f"{address}/#1003")
    chat = Chat(page)
    await chat.start()
    await chat.hears("Is that all right?")
    await chat.taps("Yes, keep it and start")
    await chat.hears("may a human coach read")
    await chat.is_pictured("english")
    await page.set_viewport_size({"width": 360, "height": 740})
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    await page.click("#back")
    await expect(page.locator("#learner-list .learner")).to_have_count(4)
