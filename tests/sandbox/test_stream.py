"""The stream of events that the chat page lives on."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from .running import LIN, WANG, Running


class Stream:
    """An open stream, read event by event."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response
        self.last_id: str | None = None

    async def next(self, *names: str) -> Any:
        """Return the data of the next event of one of these names."""
        while True:
            name, data = await asyncio.wait_for(self._event(), 10)
            if name in names:
                return data

    async def _event(self) -> tuple[str, Any]:
        fields: dict[str, str] = {}
        while line := (await self._response.content.readline()).decode().rstrip("\n"):
            name, _, value = line.partition(": ")
            fields[name] = value
        self.last_id = fields.get("id", self.last_id)
        return fields["event"], json.loads(fields["data"])


@asynccontextmanager
async def streaming(here: Running, query: str = "", resume: str = "") -> AsyncIterator[Stream]:
    headers = {"Last-Event-ID": resume} if resume else {}
    url = f"{here.address}/sandbox/users/{LIN}/stream?{query}"
    async with here.http.get(url, headers=headers) as response:
        assert response.content_type == "text/event-stream"
        yield Stream(response)


async def test_a_stream_begins_with_what_is_there_and_goes_on(here: Running) -> None:
    await here.say("一")
    async with streaming(here) as stream:
        assert (await stream.next("message"))["text"] == "一"
        assert await stream.next("keyboard") is None
        assert (await stream.next("clock"))["next_due"] is None
        sent = await here.result("sendMessage", chat_id=LIN, text="二")
        assert (await stream.next("message"))["text"] == "二"
        await here.result("editMessageText", chat_id=LIN, message_id=sent["message_id"], text="2")
        edited = await stream.next("message")
        assert (edited["message_id"], edited["text"], edited["edited"]) == (sent["message_id"], "2", True)
        await here.result("deleteMessage", chat_id=LIN, message_id=sent["message_id"])
        assert (await stream.next("deleted"))["message_id"] == sent["message_id"]


async def test_a_stream_resumes_after_the_last_event_seen(here: Running) -> None:
    await here.say("一")
    async with streaming(here) as stream:
        await stream.next("message")
        seen = stream.last_id or ""
    sent = await here.result("sendMessage", chat_id=LIN, text="二")
    gone = await here.result("sendMessage", chat_id=LIN, text="三")
    await here.result("deleteMessage", chat_id=LIN, message_id=gone["message_id"])
    for query, resume in ((f"after={seen}", ""), ("after=0", seen)):
        async with streaming(here, query, resume) as stream:
            assert (await stream.next("message"))["message_id"] == sent["message_id"]
            assert (await stream.next("deleted"))["message_id"] == gone["message_id"]


async def test_typing_toasts_and_keyboards_are_shown_at_once(here: Running) -> None:
    await here.say("/start")
    async with streaming(here) as stream:
        await stream.next("clock")
        await here.result("sendChatAction", chat_id=LIN, action="typing")
        assert await stream.next("typing") == {"action": "typing", "seconds": 5}
        rows = [[{"text": "跳过"}]]
        sent = await here.result("sendMessage", chat_id=LIN, text="?", reply_markup={"keyboard": rows})
        assert (await stream.next("keyboard"))["rows"] == rows
        await here.do(f"users/{LIN}/tap", message_id=sent["message_id"], data="x")
        query = (await here.take())[-1]["callback_query"]
        await here.result("answerCallbackQuery", callback_query_id=query["id"], text="好", show_alert=True)
        assert await stream.next("toast") == {"text": "好", "alert": True}
    async with streaming(here) as stream:
        assert (await stream.next("keyboard"))["rows"] == rows


async def test_every_stream_hears_of_every_user(here: Running) -> None:
    async with streaming(here) as stream:
        await stream.next("clock")
        await here.act("users/12", "PUT", first_name="新人")
        assert (await stream.next("users"))["id"] == 12
        await here.say("你好", WANG)
        entry = await stream.next("users")
        assert (entry["id"], entry["last"]["text"]) == (WANG, "你好")


async def test_another_users_messages_are_not_in_the_stream(here: Running) -> None:
    async with streaming(here) as stream:
        await stream.next("clock")
        await here.say("秘密", WANG)
        await here.say("你好")
        assert (await stream.next("message"))["text"] == "你好"
