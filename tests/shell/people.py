"""Learners as actors: what they do goes through the sandbox's user side, as a script would do it."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

import aiohttp

WAIT_SECONDS = 20.0
Message = dict[str, Any]
CONSENT = ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00")
"""The buttons from /start to the lesson."""


@dataclass
class Telegram:
    """The user side of a sandbox, wherever it runs."""

    address: str
    http: aiohttp.ClientSession

    async def ask(self, method: str, path: str, /, **body: Any) -> Any:
        """Asks for something that must be granted."""
        async with self.http.request(method, f"{self.address}/sandbox/{path}", json=body) as response:
            answer = await response.json()
            assert response.status == 200, f"{path}: {answer}"
            return answer

    async def fault(self, method: str, **fault: Any) -> None:
        """The next calls of this method fail so."""
        await self.ask("POST", "faults", method=method, **fault)

    async def without_faults(self) -> None:
        """What was ordered and has not happened is called off."""
        await self.ask("DELETE", "faults")

    async def update(self, **body: Any) -> int:
        """Queues an update as it is, however wrong; its number."""
        return int((await self.ask("POST", "updates", **body))["update_id"])

    async def learner(self, number: int, name: str = "小林") -> "Learner":
        """A learner who exists in this Telegram."""
        await self.ask("PUT", f"users/{number}", first_name=name, language_code="zh-hans")
        return Learner(number, self)


@dataclass
class Learner:
    """Somebody who talks to the bot; `seen` is how far they have read."""

    id: int
    telegram: Telegram
    seen: int = 0
    asked: list[Message] = field(default_factory=list)

    async def does(self, verb: str, /, **body: Any) -> int:
        """Does something at the user side; the number of the message it made, or 0."""
        answer = await self.telegram.ask("POST", f"users/{self.id}/{verb}", **body)
        return int(answer["message_id"] or 0)

    async def says(self, text: str) -> int:
        """Writes a message; its number."""
        return await self.does("say", text=text)

    async def taps(self, label: str) -> None:
        """Taps the newest button of this label, as soon as there is one."""
        message = await self.sees(label)
        await self.does("tap", message_id=message["message_id"], button=label)

    async def chat(self) -> list[Message]:
        """The whole chat as it is now."""
        path = f"{self.telegram.address}/sandbox/users/{self.id}/chat?quiet=0&timeout=0"
        async with self.telegram.http.get(path) as response:
            messages: list[Message] = (await response.json())["messages"]
            return messages

    async def heard(self) -> list[str]:
        """The texts of the bot, in order."""
        return [message["text"] or "" for message in await self.chat() if message["from"] == "bot"]

    async def sees(self, words: str, count: int = 1, seconds: float = WAIT_SECONDS) -> Message:
        """Waits until so many messages of the bot hold the words, or a button that says so; the newest."""
        end = time.monotonic() + seconds
        while True:
            chat = await self.chat()
            found = [message for message in chat if message["from"] == "bot" and _holds(message, words)]
            if len(found) >= count:
                return found[-1]
            assert time.monotonic() < end, f"{words!r} did not come to {self.id}, but {[m['text'] for m in chat]}"
            await asyncio.sleep(0.03)

    async def joins(self) -> None:
        """Goes from /start to the first bite of the lesson."""
        await self.says("/start")
        for label in CONSENT:
            await self.taps(label)
        await self.sees("继续")

    async def answers(self, text: str) -> int:
        """Joins, goes on to the first question and answers it; the number of the answer."""
        await self.joins()
        async with asyncio.timeout(60):
            await self.goes_on_to_a_question()
        number = await self.says(text)
        await self.sees(text)
        return number

    async def goes_on_to_a_question(self) -> None:
        """Taps on through the lesson until a question is open."""
        gone_on = 0
        while True:
            open_ones = [message for message in await self.chat() if message["buttons"]]
            newest = open_ones[-1] if open_ones else None
            if newest is not None and _holds_button(newest, "举个例子"):
                return
            if newest is not None and newest["message_id"] > gone_on:
                gone_on = newest["message_id"]
                labels = [button["text"] for row in newest["buttons"] for button in row]
                await self.does(
                    "tap", message_id=gone_on, button=next(label for label in labels if label != "‹ 返回")
                )
            await asyncio.sleep(0.02)


def _holds(message: Message, words: str) -> bool:
    return words in (message["text"] or "") or _holds_button(message, words)


def _holds_button(message: Message, label: str) -> bool:
    return any(button["text"] == label for row in message["buttons"] or () for button in row)
