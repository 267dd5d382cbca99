"""A coach works through the review desk: a file, opened from disk, without a bot or a network."""

import asyncio
import json
import os
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from bot.store.database import Database
from bot.store.secrets import secret
from bot.transcripts import export, flags
from bot.transcripts.filters import Filters
from bot.transcripts.reviews import review
from bot.transcripts.reviews.delivery import deliver
from bot.transcripts.selection import Selection
from bot.transcripts.tags import Tags
from tests.crowd import EXPORTED, desk, everywhere, multiply, take_the_lesson
from tests.keeping import COURSE, keep, played

PICTURES = os.environ.get("COACH_PICTURES")
"""A folder for screenshots, to be looked at; unset: none are kept."""
HURT, EDITS, HOSTILE, THOROUGH = 505516, 500213, 558546, 590213
COACH = 900
MOST_BYTES = 2_000_000
ATTACK = (
    "</script><script>window.hit=1</script><img src=x onerror='window.hit=1'><!-- &lt;b&gt; \u202eסוף\u2066 "
    "\x00 \u2028 {text} ${window.hit=1} [x](javascript:window.hit=1)"
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database of learners who share, and its desk; one of them types nothing but attacks."""
    folder = tmp_path_factory.mktemp("desk")

    async def write() -> None:
        database = await Database.open(folder / "coach.db")
        await keep(database, EDITS, played("改来改去"))
        await keep(database, HURT, played("难过的学员"))
        await keep(database, HOSTILE, played("认真的学员"))
        await attack(database, HOSTILE)
        for place, days in enumerate((14, 24, 9)):
            await take_the_lesson(database, THOROUGH + place, "thorough", date(2026, 11, 12 + place), days)
        await desk(database, folder / "desk.html")
        await database.close()

    asyncio.run(write())
    return folder


async def attack(database: Database, learner: int) -> None:
    """Puts the attack behind everything that was said in a learner's log, on either side."""
    rows = await database.rows("SELECT id, entry FROM log WHERE learner = ?", (learner,))
    async with database.transaction() as tx:
        for row in rows:
            entry = _attacked(json.loads(row["entry"]))
            await tx.run("UPDATE log SET entry = ? WHERE id = ?", (json.dumps(entry), row["id"]))


def _attacked(entry: dict[str, Any]) -> dict[str, Any]:
    if entry["type"] == "coach":
        said = entry["text"] | {"text": entry["text"]["text"] + ATTACK}
        return entry | {"text": said, "buttons": everywhere(entry["buttons"], lambda label: label + ATTACK)}
    typed = ("text", "name", "label", "line", "how", "value", "by", "rule", "question")
    return entry | {name: entry[name] + ATTACK for name in typed if name in entry and entry["type"] != "setting"}


class Desk:
    """A coach with the page before them."""

    def __init__(self, page: Page) -> None:
        self.page = page

    async def opens(self, file: Path) -> None:
        """Opens the file as a browser does from disk."""
        await self.page.goto(file.as_uri())
        await self.page.wait_for_selector("tbody tr, .nothing")

    async def presses(self, *keys: str) -> None:
        """One key after another."""
        for key in keys:
            await self.page.keyboard.press(key)

    async def writes(self, key: str, words: str) -> None:
        """A note or feedback, and back to the conversation."""
        await self.presses(key)
        await self.page.keyboard.type(words)
        await self.presses("Escape")

    async def saves(self) -> bytes:
        """The review file."""
        async with self.page.expect_download() as download:
            await self.page.click("#save")
        return Path(await (await download.value).path()).read_bytes()

    async def learners(self) -> list[int]:
        """The table's learners from above."""
        return [int(number) for number in await self.page.locator("tbody th a").all_text_contents()]

    async def is_pictured(self, name: str) -> None:
        """Keeps a picture."""
        if PICTURES:
            await self.page.screenshot(path=Path(PICTURES) / f"{name}.png")


async def test_a_coach_codes_ten_answers_by_keyboard_and_what_is_saved_can_be_delivered(
    alone: Page, kept: Path
) -> None:
    coach = Desk(alone)
    await coach.opens(kept / "desk.html")
    assert (await coach.learners())[0] == HURT, "who is in distress stands first"
    await coach.is_pictured("overview")
    await alone.fill("#reviewer", "周教练")
    await alone.locator("#reviewer").blur()
    for number in range(10):
        await coach.presses("j", str(number % 4 + 1))
    await coach.writes("n", "问得再具体些")
    await coach.writes("f", "这句话很具体。1234 jk?")
    await coach.is_pictured("learner")
    await alone.reload()
    await expect(alone.locator(".current textarea").first).to_have_value("问得再具体些")
    saved = review.read(await coach.saves())
    assert saved.reviewer == "周教练"
    assert saved.exported == EXPORTED
    assert sorted(item.level or 0 for item in saved.items) == [1, 1, 1, 2, 2, 2, 3, 3, 4, 4]
    assert [item.note for item in saved.items if item.note] == ["问得再具体些"]
    database = await Database.open(kept / "coach.db")
    tags, name = Tags(await secret(database, "tags")), await secret(database, "database")
    sql = "SELECT entry FROM log WHERE learner = ? AND id = ?"
    for item in saved.items:
        entry = json.loads((await database.rows(sql, (item.learner, item.answer)))[0]["entry"])
        assert tags.fits(item.tag, name, item.learner, item.answer, entry["text"])
    delivered = await deliver(database, saved, COACH, "周教练", EXPORTED, scope=None)
    await database.close()
    assert (delivered.other_database, list(delivered.left_out), delivered.new) == (False, [], 1)


async def test_the_table_is_filtered_and_sorted_and_the_plots_go_with_it(alone: Page, kept: Path) -> None:
    coach = Desk(alone)
    await coach.opens(kept / "desk.html")
    everybody = await coach.learners()
    await alone.click("#flag-distress")
    assert await coach.learners() == [HURT]
    await expect(alone.locator("#flag-distress")).to_be_focused()
    await expect(alone.locator(".facts dd").first).to_have_text(f"1 / {len(everybody)}")
    await alone.click("#flag-distress")
    await alone.click("#sort-learner")
    assert await coach.learners() == sorted(everybody)
    await alone.click("#sort-learner")
    assert await coach.learners() == sorted(everybody, reverse=True)
    await expect(alone.locator(".col-learner[aria-sort=descending]")).to_be_visible()
    await alone.select_option("#by-part", label="上完了课")
    assert HURT not in await coach.learners()
    finished = await coach.learners()
    await alone.locator("#by-part").blur()
    await coach.presses("j")
    for _ in range(await alone.locator(".review").count()):
        await coach.presses("2", "j")
    await coach.presses("Escape")
    await alone.check("#unreviewed")
    assert await coach.learners() == finished[1:], "whose answers are all coded is left out"


async def test_the_plots_say_what_the_database_says(alone: Page, kept: Path) -> None:
    await Desk(alone).opens(kept / "desk.html")
    database = await Database.open(kept / "coach.db")
    stories = [
        one.story async for one in Selection(database, COURSE, Filters(), EXPORTED, flagged=False).learners()
    ]
    await database.close()
    lesson = COURSE.original
    finished = sum(story.state.finished for story in stories)
    await expect(alone.locator(".plot", has_text="学到哪里").locator("svg")).to_have_attribute(
        "aria-label", re.compile(f"上完了课 {finished}$")
    )
    answers = Counter(answer.benefit for story in stories for answer in story.answers.values())
    told = ", ".join(f"{benefit.name} {answers[benefit.id]}" for benefit in lesson.benefits)
    await expect(alone.locator(".plot", has_text="回答得怎么样").locator("svg")).to_have_attribute(
        "aria-label", f"回答得怎么样: {told}"
    )
    about = [reminder for story in stories for reminder in story.reminders if reminder.person is not None]
    sent = sum(reminder.sent_at is not None for reminder in about)
    await expect(alone.locator(".plot", has_text="提醒之后").locator("svg")).to_have_attribute(
        "aria-label", re.compile(f": 定下 {len(about)}, 发出 {sent}, 已联系 [1-9]")
    )
    weeks: Counter[str] = Counter()
    for story in stories:
        for monday, week in story.weeks().items():
            weeks[f"{monday:%m/%d}"] += week.contacted
    said = await alone.locator(".plot", has_text="每周联系了几次").locator("svg").get_attribute("aria-label")
    assert said is not None
    assert {week: int(n) for week, n in re.findall(r"(\d\d/\d\d) (\d+)", said) if n != "0"} == +weeks
    first = alone.locator(".plot").first
    await expect(first).to_contain_text("先看看谁")
    await expect(first.locator("li").first).to_contain_text(f"{HURT}")
    await expect(first.locator("li").first.locator(".why")).to_contain_text("写下了让人担心的话")


async def test_flags_and_levels_are_explained_without_a_mouse_too(alone: Page, kept: Path) -> None:
    coach, words = Desk(alone), COURSE.original.phrases
    await coach.opens(kept / "desk.html")
    await alone.locator(".flag-legend summary").press("Enter")
    explained = await alone.locator(".flag-legend dd").all_text_contents()
    assert explained == [words.transcript.flags.named(name).about for name in flags.IDS]
    await coach.presses("j")
    level = alone.locator(".current .level").nth(3)
    await level.hover()
    await expect(alone.locator(".current .explained")).to_have_text(words.desk.levels[3].explained)
    await alone.mouse.move(0, 0)
    await expect(alone.locator(".current .explained")).to_have_text(words.desk.level_hint)
    await alone.locator(".current .about-levels").focus()
    await coach.presses("Tab")
    await expect(alone.locator(".current .explained")).to_have_text(words.desk.levels[0].explained)
    await alone.locator(".current .about-levels").press("Enter")
    for one in words.desk.levels:
        await expect(alone.locator("#helping")).to_contain_text(one.explained)
    await coach.presses("Escape")
    await expect(alone.locator(".current")).to_be_visible()


async def test_a_button_leads_to_the_next_answer_without_a_level_until_there_is_none(
    alone: Page, kept: Path
) -> None:
    coach = Desk(alone)
    await coach.opens(kept / "desk.html")
    await alone.select_option("#by-part", label="上完了课")
    without = int(re.findall(r"\d+", await alone.locator("#go-on").inner_text())[0])
    assert without > 1
    await alone.click("#go-on")
    for left in range(without, 0, -1):
        await coach.presses("2", "Escape")
        if left > 1:
            await expect(alone.locator("#go-on")).to_contain_text(f"还有 {left - 1} 条")
            await alone.click("#go-on")
            await expect(alone.locator(".current .level input:checked")).to_have_count(0)
    await expect(alone.locator("#go-on")).to_have_count(0)


async def test_on_a_phone_one_goes_on_by_touch(alone: Page, kept: Path) -> None:
    phone = await _browser(alone).new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    page = await phone.new_page()
    await Desk(page).opens(kept / "desk.html")
    await page.select_option("#by-order", "learner")
    everybody = await Desk(page).learners()
    assert everybody == sorted(everybody)
    await page.select_option("#by-order", "flags")
    assert (await Desk(page).learners())[0] == HURT
    await page.fill("#reviewer", "周教练")
    await page.tap("#go-on")
    for level in range(1, 4):
        await page.locator(".current .level").nth(level).tap()
        await page.locator(".current").get_by_role("button", name="下一条回答").tap()
    await page.locator(".current").get_by_role("button", name="上一条回答").tap()
    await expect(page.locator(".current .level input:checked")).to_have_value("4")
    await page.tap("#help")
    await expect(page.locator("#helping .levels-explained")).to_be_visible()
    await expect(page.locator("#helping .keys")).to_be_hidden()
    await page.get_by_role("button", name="好", exact=True).tap()
    saved = review.read(await Desk(page).saves())
    assert (saved.reviewer, sorted(item.level or 0 for item in saved.items)) == ("周教练", [2, 3, 4])
    await phone.close()


async def test_a_desk_without_learners_says_so(alone: Page, tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "coach.db")
    await desk(database, tmp_path / "desk.html")
    await database.close()
    coach = Desk(alone)
    await coach.opens(tmp_path / "desk.html")
    await expect(alone.locator(".nothing")).to_contain_text("没有同意分享的学员")
    await coach.presses("j", "3", "n", "?", "Escape", "/")
    await alone.keyboard.type("谁")
    await expect(alone.locator(".found")).to_contain_text("找到 0 处")
    assert review.read(await coach.saves()).items == ()


async def test_a_name_that_would_run_is_shown_where_names_may_be_shown(alone: Page, kept: Path) -> None:
    database, file = await Database.open(kept / "coach.db"), kept / "named.html"
    async with database.transaction() as tx:
        sql = "UPDATE learners SET state = json_set(state, '$.shares_names', json('true')) WHERE id = ?"
        await tx.run(sql, (HOSTILE,))
    with file.open("w", encoding="utf-8", newline="") as out:
        async for piece in export.shared(database, COURSE, "html", Filters(names=True), now=EXPORTED):
            out.write(piece)
    await database.close()
    await Desk(alone).opens(file)
    await alone.goto(file.as_uri() + f"#/{HOSTILE}")
    added = alone.locator(".note", has_text="老周</script><script>").first
    await expect(added).to_contain_text("‹U+202E›")
    await expect(added).to_contain_text("‹U+0000›")
    assert await alone.evaluate("window.hit") is None


async def test_edits_taps_and_reminders_can_be_seen_and_found(alone: Page, kept: Path) -> None:
    coach = Desk(alone)
    await coach.opens(kept / "desk.html")
    await alone.goto((kept / "desk.html").as_uri() + f"#/{EDITS}")
    await expect(alone.locator(".before del").first).to_contain_text("说过一句话")
    await expect(alone.locator(".buttons .chosen").first).to_be_visible()
    await expect(alone.locator(".deed").first).to_contain_text("点了「")
    days = await alone.locator(".day > h2 time").evaluate_all("all => all.map(one => one.dateTime)")
    assert days == sorted(set(days))
    assert len(days) > 0
    answer = alone.locator(".to-answer").last
    await answer.click()
    await expect(alone.locator(".current .answer")).to_be_in_viewport()
    assert await alone.evaluate("document.querySelectorAll('.current').length") == 1
    await alone.goto((kept / "desk.html").as_uri() + f"#/{THOROUGH}")
    nudge = alone.locator(".to-nudge").first
    await nudge.click()
    await expect(alone.locator(".about-nudge.flash")).to_be_in_viewport()
    await coach.presses("/")
    await alone.keyboard.type("审问")
    await expect(alone.locator(".found mark").first).to_have_text("审问")
    await alone.locator(".found li a").first.click()
    await expect(alone.locator(".line.flash")).to_contain_text("审问")
    await coach.presses("Escape")
    await expect(alone.locator("tbody")).to_be_visible()
    await coach.presses("?")
    await expect(alone.locator("#helping")).to_contain_text("Kember")


async def test_nothing_that_was_typed_runs_and_nothing_is_asked_of_a_network(alone: Page, kept: Path) -> None:
    asked: list[str] = []
    alone.on("request", lambda request: asked.append(request.url))
    coach = Desk(alone)
    await coach.opens(kept / "desk.html")
    await alone.goto((kept / "desk.html").as_uri() + f"#/{HOSTILE}")
    await expect(alone.locator(".own .text").first).to_contain_text(
        "</script><script>window.hit=1</script><img src=x"
    )
    await expect(alone.locator(".own .text").first).to_contain_text("‹U+202E›")
    await coach.presses("j")
    await coach.writes("n", ATTACK.replace("\x00", ""))
    await coach.presses("/")
    await alone.keyboard.type("<script>window.hit")
    await expect(alone.locator(".found mark").first).to_have_text("<script>window.hit")
    await coach.presses("Escape")
    await coach.opens(kept / "desk.html")
    assert await alone.evaluate("window.hit") is None
    assert await alone.locator("img, body script:not([type]) ~ script").count() == 0
    assert {url.split("#")[0] for url in asked} == {(kept / "desk.html").as_uri()}


async def test_what_would_run_if_it_got_into_the_page_does_not(alone: Page, kept: Path, tmp_path: Path) -> None:
    page = (kept / "desk.html").read_text(encoding="utf-8")
    broken = tmp_path / "broken.html"
    broken.write_text(
        page.replace("<main", "<script>window.hit=1</script><p onclick='window.hit=1'></p><main"), "utf-8"
    )
    refused: list[str] = []
    other = await _browser(alone).new_page()
    other.on("console", lambda message: refused.append(message.text))
    await other.goto(broken.as_uri())
    await other.dispatch_event("p[onclick]", "click")
    assert await other.evaluate("window.hit") is None
    assert any("Content Security Policy" in line for line in refused)
    with pytest.raises(Exception, match="TrustedHTML"):
        await other.evaluate("document.body.innerHTML = '<b>x</b>'")
    await other.context.close()


async def test_a_review_file_is_opened_elsewhere_and_another_databases_is_not(
    alone: Page, kept: Path, tmp_path: Path
) -> None:
    coach = Desk(alone)
    await coach.opens(kept / "desk.html")
    await coach.presses("j", "4")
    saved = json.loads(await coach.saves())
    elsewhere = await _browser(alone).new_page()
    there = Desk(elsewhere)
    await there.opens(kept / "desk.html")
    await there.presses("j", "1")
    await _takes(elsewhere, tmp_path, saved | {"database": "another"})
    await expect(elsewhere.locator("#toast")).to_contain_text("另一个机器人")
    await _takes(elsewhere, tmp_path, saved)
    await elsewhere.click("#asking button:not(.plain)")
    await there.presses("j", "k")
    await expect(elsewhere.locator(".level input:checked")).to_have_value("4")
    await _takes(elsewhere, tmp_path, {"items": "<b>"})
    await expect(elsewhere.locator("#toast")).to_contain_text("不是评阅文件")
    await elsewhere.context.close()


async def _takes(page: Page, folder: Path, file: dict[str, Any]) -> None:
    path = folder / "review.json"
    path.write_text(json.dumps(file), encoding="utf-8")
    await page.set_input_files("#file", path)


def _browser(page: Page) -> Browser:
    browser = page.context.browser
    assert browser is not None
    return browser


async def test_a_browser_that_keeps_nothing_for_files_says_so_and_still_saves(alone: Page, kept: Path) -> None:
    denied = "get() { throw new DOMException('no', 'SecurityError'); }"
    await alone.add_init_script(f"Object.defineProperty(window, 'localStorage', {{ {denied} }})")
    coach = Desk(alone)
    await coach.opens(kept / "desk.html")
    await expect(alone.locator("#banner")).to_contain_text("先保存评阅文件")
    await coach.presses("j", "3")
    assert [item.level for item in review.read(await coach.saves()).items] == [3]


async def test_nothing_is_wider_than_a_phone(alone: Page, kept: Path) -> None:
    await alone.set_viewport_size({"width": 390, "height": 844})
    coach = Desk(alone)
    await coach.opens(kept / "desk.html")
    for key in ("overview", "j"):
        if key == "j":
            await coach.presses(key)
        assert await alone.evaluate("document.documentElement.scrollWidth") <= 390
    await coach.is_pictured("phone")


@pytest.mark.soak
async def test_five_hundred_learners_fit_into_two_megabytes_and_open(alone: Page, tmp_path: Path) -> None:
    database, file = await Database.open(tmp_path / "coach.db"), tmp_path / "desk.html"
    await take_the_lesson(database, 1, "thorough", date(2026, 11, 9), 3)
    await multiply(database, 1, range(2, 501), 40)
    assert await desk(database, file) < MOST_BYTES
    await database.close()
    coach = Desk(alone)
    await coach.opens(file)
    await expect(alone.locator(".facts dd").first).to_have_text("500 / 500")
    await alone.click("#more")
    await expect(alone.locator("tbody tr")).to_have_count(500)
