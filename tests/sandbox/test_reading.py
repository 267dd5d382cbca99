"""Reading a chat: once the bot has come to rest, and only what is new."""

import asyncio
import time
from typing import Any

from .running import LIN, WANG, Running


async def timed(here: Running, query: str, user: int = LIN) -> tuple[Any, float]:
    start = time.monotonic()
    return await here.chat(user, query), time.monotonic() - start


async def test_a_cursor_gives_only_what_is_new_or_changed_since(here: Running) -> None:
    said = await here.say("一")
    await here.say("二")
    first = await here.chat()
    assert [m["text"] for m in first["messages"]] == ["一", "二"]
    assert (await here.chat(query=f"after={first['cursor']}&timeout=0"))["messages"] == []
    await here.say("三")
    await here.do(f"users/{LIN}/edit", message_id=said, text="1")
    later = await here.chat(query=f"after={first['cursor']}&timeout=0")
    assert [(m["text"], m["edited"]) for m in later["messages"]] == [("1", True), ("三", False)]
    assert later["cursor"] > first["cursor"]


async def test_a_chat_at_rest_is_read_at_once(here: Running) -> None:
    await here.say("x")
    await here.take()
    await here.chat(query="quiet=0.1&timeout=5")
    answer, seconds = await timed(here, "quiet=0.1&timeout=30")
    assert answer["quiet"] is True
    assert seconds < 5


async def test_a_chat_is_not_at_rest_while_an_update_waits(here: Running) -> None:
    await here.say("x")
    reading = asyncio.create_task(here.chat(query="quiet=0.05&timeout=30"))
    await asyncio.sleep(0.3)
    assert not reading.done()
    await here.take()
    assert (await asyncio.wait_for(reading, 10))["quiet"] is True


async def test_an_update_that_was_given_but_not_confirmed_still_waits(here: Running) -> None:
    await here.say("x")
    await here.result("getUpdates")
    assert (await here.chat(query="quiet=0&timeout=0.2"))["quiet"] is False


async def test_the_quiet_time_counts_from_the_confirmation(here: Running) -> None:
    await here.say("x")
    await asyncio.sleep(0.3)
    await here.take()
    answer, seconds = await timed(here, "quiet=0.3&timeout=30")
    assert answer["quiet"] is True
    assert seconds >= 0.25


async def test_typing_is_busy_until_the_next_message(here: Running) -> None:
    await here.say("x")
    await here.take()
    await here.result("sendChatAction", chat_id=LIN, action="typing")
    reading = asyncio.create_task(here.chat(query="quiet=0.05&timeout=30"))
    await asyncio.sleep(0.3)
    assert not reading.done()
    await here.result("sendMessage", chat_id=LIN, text="好")
    answer = await asyncio.wait_for(reading, 4)  # by itself it would last 5 seconds
    assert [m["text"] for m in answer["messages"]] == ["x", "好"]


async def test_a_call_that_is_still_running_is_busy(here: Running) -> None:
    await here.say("x")
    await here.take()
    await here.do("faults", method="sendMessage", delay=0.4)
    sending = asyncio.create_task(here.result("sendMessage", chat_id=LIN, text="慢"))
    await asyncio.sleep(0.1)
    answer = await here.chat(query="quiet=0.05&timeout=30")
    assert answer["messages"][-1]["text"] == "慢"
    await sending


async def test_another_learners_business_does_not_hold_up_a_chat(here: Running) -> None:
    await here.say("x", WANG)
    answer, seconds = await timed(here, "quiet=0.1&timeout=30")
    assert (answer["messages"], answer["quiet"]) == ([], True)
    assert seconds < 5


async def test_a_chat_is_read_when_the_time_is_over(here: Running) -> None:
    await here.say("x")
    answer, seconds = await timed(here, "quiet=0.1&timeout=0.2")
    assert answer["quiet"] is False
    assert [m["text"] for m in answer["messages"]] == ["x"]
    assert 0.15 < seconds < 5


async def test_a_query_that_is_no_number_is_refused(here: Running) -> None:
    for query in ("after=x", "quiet=nan", "timeout=inf"):
        assert (await here.act(f"users/{LIN}/chat?{query}", "GET"))[0] == 400
