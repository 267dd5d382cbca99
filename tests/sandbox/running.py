"""A sandbox that runs for a test, with what a script sends to either side of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from bot.sandbox import Sandbox, SandboxUser

TOKEN = "1:sandbox"
LIN, WANG = 7, 8
PEOPLE = (SandboxUser(LIN, "小林"), SandboxUser(WANG, "老王", "en"))


@dataclass
class Running:
    """A started sandbox and an HTTP client for it."""

    sandbox: Sandbox
    address: str
    http: aiohttp.ClientSession

    async def call(self, method: str, /, **parameters: Any) -> Any:
        """Call the Bot API and return the whole answer."""
        async with self.http.post(f"{self.address}/bot{TOKEN}/{method}", json=parameters) as response:
            return await response.json()

    async def result(self, method: str, /, **parameters: Any) -> Any:
        """Call the Bot API, which must accept, and return the result."""
        answer = await self.call(method, **parameters)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, /, **parameters: Any) -> str:
        """Call the Bot API, which must refuse, and return the description."""
        answer = await self.call(method, **parameters)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def act(self, path: str, verb: str = "POST", /, **body: Any) -> tuple[int, Any]:
        """Ask the user side; returns status and answer."""
        async with self.http.request(verb, f"{self.address}/sandbox/{path}", json=body) as response:
            return response.status, await response.json()

    async def do(self, path: str, /, **body: Any) -> Any:
        """Ask the user side, which must accept."""
        status, answer = await self.act(path, **body)
        assert status == 200, answer
        return answer

    async def say(self, text: str, user: int = LIN) -> int:
        """Write to the bot; returns the message's id."""
        answer = await self.do(f"users/{user}/say", text=text)
        return int(answer["message_id"])

    async def get(self, path: str) -> Any:
        """Get from the user side, which must accept."""
        status, answer = await self.act(path, "GET")
        assert status == 200, answer
        return answer

    async def chat(self, user: int = LIN, query: str = "quiet=0&timeout=0") -> Any:
        """Read a chat as it is at this moment."""
        return await self.get(f"users/{user}/chat?{query}")

    async def take(self) -> list[Any]:
        """Receive and confirm every waiting update."""
        taken: list[Any] = []
        while updates := await self.result("getUpdates", offset=taken[-1]["update_id"] + 1 if taken else 0):
            taken += updates
        return taken


async def running(folder: Path, http: aiohttp.ClientSession, **options: Any) -> Running:
    """Start a sandbox on a free port."""
    sandbox = Sandbox(folder, TOKEN, users=PEOPLE, **options)
    return Running(sandbox, await sandbox.start("127.0.0.1", 0), http)
