"""Failures on order, as a client meets them."""

import time
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
import telegram

from .running import LIN, TOKEN, WANG, Running


async def texts(here: Running, user: int = LIN) -> list[str]:
    return [message["text"] for message in (await here.chat(user))["messages"]]


async def test_too_many_requests_tells_when_to_come_back(
    here: Running, bot: telegram.Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    await here.say("/start")
    await here.do("faults", method="sendmessage", status=429, retry_after=7, times=2)
    assert await here.call("sendMessage", chat_id=LIN, text="x") == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }
    with pytest.raises(telegram.error.RetryAfter) as caught:
        await bot.send_message(LIN, "y")
    assert caught.value.retry_after == timedelta(seconds=7)
    await bot.send_message(LIN, "z")
    assert await texts(here) == ["/start", "z"]


@pytest.mark.parametrize(
    ("status", "description"),
    [
        (401, "Unauthorized"),
        (403, "Forbidden: bot was blocked by the user"),
        (500, "Internal Server Error"),
        (502, "Bad Gateway"),
        (504, "Gateway Timeout"),
    ],
)
async def test_a_status_comes_in_telegrams_format(here: Running, status: int, description: str) -> None:
    await here.do("faults", method="getMe", status=status)
    assert await here.call("getMe") == {"ok": False, "error_code": status, "description": description}
    await here.result("getMe")


@pytest.mark.parametrize(("before", "arrived"), [(False, ["/start", "x"]), (True, ["/start"])])
async def test_a_dropped_call_may_have_been_carried_out(
    here: Running, before: bool, arrived: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    await here.say("/start")
    await here.do("faults", method="sendMessage", drop=True, before=before)
    url = f"{here.address}/bot{TOKEN}/sendMessage"
    with pytest.raises(aiohttp.ClientError):
        await here.http.post(url, json={"chat_id": LIN, "text": "x"})
    assert await texts(here) == arrived
    assert caplog.records == []


async def test_python_telegram_bot_meets_a_dropped_call_as_a_network_error(
    here: Running, bot: telegram.Bot
) -> None:
    await here.say("/start")
    await here.do("faults", method="sendMessage", drop=True)
    with pytest.raises(telegram.error.NetworkError):
        await bot.send_message(LIN, "x")


async def test_a_delayed_call_is_carried_out_late(here: Running) -> None:
    await here.say("/start")
    await here.do("faults", method="sendMessage", delay=0.3)
    start = time.monotonic()
    await here.result("sendMessage", chat_id=LIN, text="x")
    assert time.monotonic() - start >= 0.3


async def test_a_fault_can_be_for_one_chat(here: Running) -> None:
    await here.say("/start")
    await here.say("/start", WANG)
    await here.do("faults", method="sendMessage", status=502, chat_id=WANG)
    await here.result("sendMessage", chat_id=LIN, text="x")
    assert await here.refusal("sendMessage", chat_id=WANG, text="x") == "Bad Gateway"


async def test_faults_wait_in_order_and_can_be_called_off(here: Running) -> None:
    await here.do("faults", method="getMe", status=500)
    await here.do("faults", method="getMe", status=502, times=5)
    assert await here.refusal("getMe") == "Internal Server Error"
    assert await here.refusal("getMe") == "Bad Gateway"
    assert (await here.act("faults", "DELETE"))[0] == 200
    await here.result("getMe")


async def test_polling_can_fail_too(here: Running) -> None:
    await here.say("x")
    await here.do("faults", method="getUpdates", status=502)
    assert await here.refusal("getUpdates") == "Bad Gateway"
    assert len(await here.take()) == 1


@pytest.mark.parametrize(
    "body",
    [
        {"status": 500},
        {"method": "getMe"},
        {"method": "getMe", "status": 200},
        {"method": "getMe", "status": "500"},
        {"method": "getMe", "status": 500, "times": 0},
        {"method": "getMe", "delay": -1},
        {"method": "getMe", "status": 400, "description": 5},
    ],
)
async def test_a_fault_that_makes_no_sense_is_refused(here: Running, body: dict[str, Any]) -> None:
    assert (await here.act("faults", **body))[0] == 400
    await here.result("getMe")
