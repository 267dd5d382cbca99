"""Delivery to a webhook, and its place beside polling."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import telegram
from aiohttp import web

from .running import LIN, WANG, Running, running


class Receiver:
    """A webhook: it keeps what it takes, and can refuse or dawdle."""

    def __init__(self) -> None:
        self.taken: list[Any] = []
        self.secrets: list[str | None] = []
        self.refuse: list[int] = []
        self.gate = asyncio.Event()
        self.held_chat: int | None = None
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        update = await request.json()
        if self.held_chat == update["message"]["chat"]["id"]:
            await self.gate.wait()
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        if self.refuse:
            return web.Response(status=self.refuse.pop())
        self.taken.append(update)
        return web.Response()

    def texts(self, user: int = LIN) -> list[str]:
        return [u["message"]["text"] for u in self.taken if u["message"]["chat"]["id"] == user]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    application = web.Application()
    application.router.add_post("/hook", made.answer)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


async def at_rest(here: Running, user: int = LIN) -> None:
    assert (await here.chat(user, "quiet=0&timeout=20"))["quiet"] is True


async def test_updates_are_posted_with_the_secret(here: Running, bot: telegram.Bot, receiver: Receiver) -> None:
    await here.say("先")
    await bot.set_webhook(receiver.url, secret_token="s3cret_-")
    await here.say("后")
    await at_rest(here)
    assert receiver.texts() == ["先", "后"]
    assert set(receiver.secrets) == {"s3cret_-"}
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == (receiver.url, 0)


async def test_a_refused_update_is_posted_again_before_the_next(here: Running, receiver: Receiver) -> None:
    receiver.refuse = [500, 403]
    await here.result("setWebhook", url=receiver.url)
    for text in "abc":
        await here.say(text)
    await at_rest(here)
    assert receiver.texts() == ["a", "b", "c"]
    error = (await here.result("getWebhookInfo"))["last_error_message"]
    assert error == "Wrong response from the webhook: 500 Internal Server Error"


async def test_an_address_where_nobody_listens_is_tried_again(here: Running, receiver: Receiver) -> None:
    await here.result("setWebhook", url="http://127.0.0.1:9/hook")
    await here.say("x")
    async with asyncio.timeout(10):
        while "last_error_message" not in (info := await here.result("getWebhookInfo")):
            pass
    assert (info["last_error_message"], info["pending_update_count"]) == ("Connection failed", 1)
    await here.result("setWebhook", url=receiver.url)
    await at_rest(here)
    assert receiver.texts() == ["x"]


async def test_one_slow_chat_does_not_hold_up_another(here: Running, receiver: Receiver) -> None:
    receiver.held_chat = LIN
    await here.result("setWebhook", url=receiver.url)
    for text in "abc":
        await here.say(text)
        await here.say(text.upper(), WANG)
    await at_rest(here, WANG)
    assert receiver.texts(WANG) == ["A", "B", "C"]
    assert receiver.texts() == []
    receiver.gate.set()
    await at_rest(here)
    assert receiver.texts() == ["a", "b", "c"]


async def test_getupdates_and_a_webhook_exclude_each_other(here: Running, receiver: Receiver) -> None:
    poll = asyncio.create_task(here.call("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    await here.result("setWebhook", url=receiver.url)
    assert (await poll)["description"] == "Conflict: terminated by setWebhook request"
    assert await here.refusal("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await here.result("deleteWebhook")
    await here.say("x")
    assert len(await here.take()) == 1
    assert receiver.taken == []


async def test_what_waits_can_be_dropped_with_the_webhook(here: Running, receiver: Receiver) -> None:
    await here.say("x")
    await here.result("deleteWebhook", drop_pending_updates=True)
    assert await here.take() == []


async def test_a_webhook_goes_on_after_a_restart(
    tmp_path: Path, http: aiohttp.ClientSession, receiver: Receiver
) -> None:
    before = await running(tmp_path, http)
    receiver.held_chat = LIN
    await before.result("setWebhook", url=receiver.url)
    await before.say("x")
    await before.sandbox.stop()
    receiver.held_chat = None
    after = await running(tmp_path, http)
    await at_rest(after)
    assert "x" in receiver.texts()
    await after.sandbox.stop()


@pytest.mark.parametrize("url", ["https://example.org/hook", "ftp://127.0.0.1/", "nonsense", "http://[x"])
async def test_a_webhook_elsewhere_is_refused(here: Running, url: str) -> None:
    assert (await here.refusal("setWebhook", url=url)).startswith("Bad Request: bad webhook: ")
    assert (await here.result("getWebhookInfo"))["url"] == ""


async def test_a_secret_that_telegram_does_not_allow_is_refused(here: Running, receiver: Receiver) -> None:
    answer = await here.refusal("setWebhook", url=receiver.url, secret_token="a b")
    assert answer == "Bad Request: secret token contains unallowed characters"
