"""By webhook: a wrong secret is refused, 200 follows the commit, and a chat's order is that of the update ids."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.telegram.receiver import HEADER, webhook
from tests.shell.conftest import Start
from tests.shell.house import House
from tests.shell.people import Telegram
from tests.shell.processes import free_port

SECRET = "abc-DEF_123"


def said(number: int, text: str) -> dict[str, Any]:
    person = {"id": 7, "is_bot": False, "first_name": "小林"}
    chat = {"id": 7, "type": "private"}
    return {
        "update_id": number,
        "message": {"message_id": number, "date": 1, "chat": chat, "from": person, "text": text},
    }


@pytest.fixture
async def door(house: House) -> AsyncIterator[str]:
    """The bot's webhook on a port of its own."""
    runner = web.AppRunner(webhook(house.coach.receiver, "/hook", SECRET), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


async def post(http: aiohttp.ClientSession, door: str, body: Any, secret: str | None = SECRET) -> int:
    headers = {} if secret is None else {HEADER: secret}
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with http.post(door, data=data, headers=headers | {"Content-Type": "application/json"}) as response:
        return response.status


async def test_a_wrong_or_missing_secret_is_refused_and_nothing_is_stored(
    house: House, door: str, http: aiohttp.ClientSession
) -> None:
    for secret in (None, "", "abc-DEF_12", "abc-DEF_1234", "ABC-DEF_123", "密码"):
        assert await post(http, door, said(5, "/start"), secret) == 403
    assert await house.count("inbox") == 0


async def test_an_update_is_stored_once_when_it_is_told_so(
    house: House, door: str, http: aiohttp.ClientSession
) -> None:
    for _ in range(2):
        assert await post(http, door, said(5, "/start")) == 200
        assert await house.count("inbox") == 1


async def test_requests_out_of_order_are_handled_in_the_order_of_their_numbers(
    house: House, door: str, http: aiohttp.ClientSession
) -> None:
    learner = await house.telegram.learner(7)
    await learner.says("/start")
    await house.settle()
    await learner.taps("可以，保存并开始")
    await house.settle()
    numbers = [14, 12, 15, 11, 13]
    for number in numbers:
        assert await post(http, door, said(number, f"第 {number} 句")) == 200
    assert await house.work()
    entries = await house.database.rows("SELECT entry FROM log WHERE entry LIKE '%句%' ORDER BY id")
    assert [json.loads(row["entry"])["text"] for row in entries] == [f"第 {n} 句" for n in sorted(numbers)]


async def test_what_is_no_update_is_refused_in_peace(
    house: House, door: str, http: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    deep = b"[" * 100_000
    for body in (b"", b"{", b"[1]", b"7", b'{"update_id": "7"}', b"\xff\xfe", deep, b'{"message": {}}'):
        assert await post(http, door, body) == 400
    assert await post(http, door, said(9, "/start")) == 200
    assert not caplog.records


async def test_what_cannot_be_stored_just_now_is_asked_for_again(
    house: House, door: str, http: aiohttp.ClientSession
) -> None:
    await house.database.rows("PRAGMA query_only = ON")
    assert await post(http, door, said(5, "/start")) == 503
    await house.database.rows("PRAGMA query_only = OFF")
    assert await post(http, door, said(5, "/start")) == 200


@pytest.mark.soak
async def test_the_bot_runs_by_webhook_and_then_by_polling_again(
    telegram: Telegram, bot: Start, http: aiohttp.ClientSession
) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}/updates"
    first = await bot(webhook_url=url, webhook_secret=SECRET, port=str(port))
    learner = await telegram.learner(7)
    await learner.joins()
    assert await post(http, url, said(10**9, "/help"), "guess") == 403
    assert await post(http, f"http://127.0.0.1:{port}/", said(10**9, "/help")) == 404
    assert await first.stop() == 0
    await learner.says("/settings")
    await asyncio.sleep(0.1)
    await bot()
    await learner.sees("每日提醒：")
    assert "Traceback" not in first.said
    assert SECRET not in first.said


@pytest.mark.soak
async def test_a_webhook_address_that_telegram_refuses_is_a_wrong_setting(telegram: Telegram, run: Start) -> None:
    ran = await run(
        "run", api_url=telegram.address, webhook_url="https://example.org/x", port=str(free_port()), pace="0"
    )
    assert await ran.ends() == 2
    assert "BOT_WEBHOOK_URL: Telegram refuses it" in ran.said
    assert len(ran.said.splitlines()) == 1
