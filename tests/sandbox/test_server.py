"""Starting, stopping, who may come in, and what a kill leaves."""

import asyncio
import json
import logging
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox import Sandbox

from .running import LIN, TOKEN, Running, running

AT_ONCE = 10.0  # seconds: a third of what the poll and the reader would wait for

ALONE = """
import asyncio, sys
from pathlib import Path
from bot.sandbox import Sandbox, SandboxUser

async def main():
    sandbox = Sandbox(Path(sys.argv[1]), "1:sandbox", users=[SandboxUser(7, "小林")])
    sys.stdout.write(await sandbox.start("127.0.0.1", 0) + "\\n")
    sys.stdout.flush()
    await asyncio.Event().wait()

asyncio.run(main())
"""


async def test_what_was_answered_survives_a_kill(tmp_path: Path, http: aiohttp.ClientSession) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", ALONE, str(tmp_path), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    address = (await process.stdout.readline()).decode().strip()
    killed = Running(Sandbox(tmp_path, TOKEN), address, http)
    for number in range(20):
        await killed.say(f"第 {number} 句 \ud83d")
    rows = {"keyboard": [["跳过"]]}
    await killed.result("sendMessage", chat_id=LIN, text="?", reply_markup=rows)
    seen, waiting = await killed.chat(), await killed.result("getUpdates")
    process.send_signal(signal.SIGKILL)
    await process.wait()
    after = await running(tmp_path, http)
    assert await after.chat() == seen
    assert await after.result("getUpdates") == waiting
    assert (await after.do(f"users/{LIN}/tap", button="跳过"))["message_id"] == 22
    await after.sandbox.stop()


async def test_a_torn_last_line_of_the_journal_is_left_out(tmp_path: Path, http: aiohttp.ClientSession) -> None:
    before = await running(tmp_path, http)
    await before.say("整")
    await before.sandbox.stop()
    with (tmp_path / "journal.jsonl").open("ab") as journal:
        journal.write(b'[["message","7:2",{"chat_id":7,"mess')
    after = await running(tmp_path, http)
    await after.say("新")
    assert [m["text"] for m in (await after.chat())["messages"]] == ["整", "新"]
    await after.sandbox.stop()


async def test_a_journal_damaged_inside_stops_the_start(tmp_path: Path, http: aiohttp.ClientSession) -> None:
    tmp_path.joinpath("journal.jsonl").write_text("no json\n[]\n")
    with pytest.raises(ValueError, match="line 1"):
        await running(tmp_path, http)
    assert tmp_path.joinpath("journal.jsonl").read_text() == "no json\n[]\n"


async def test_a_start_leaves_out_of_the_journal_what_is_gone(tmp_path: Path, http: aiohttp.ClientSession) -> None:
    for _ in range(3):
        here = await running(tmp_path, http)
        await here.say("x" * 1000)
        await here.take()
        await here.sandbox.stop()
    here = await running(tmp_path, http)
    lines = (tmp_path / "journal.jsonl").read_text().splitlines()
    await here.sandbox.stop()
    tables = [put[0] for line in lines for put in json.loads(line)]
    assert sorted(tables) == ["chat", "chat", *["message"] * 3, "setting", "user", "user"]


async def test_a_port_in_use_is_an_os_error(here: Running, tmp_path: Path) -> None:
    port = int(here.address.rsplit(":", 1)[1])
    with pytest.raises(OSError, match="address already in use"):
        await Sandbox(tmp_path / "other", TOKEN).start("127.0.0.1", port)


async def test_a_folder_in_use_is_an_os_error(here: Running, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="Another sandbox is using this folder"):
        await Sandbox(tmp_path, TOKEN).start("127.0.0.1", 0)


async def test_only_the_loopback_is_listened_on(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="loopback"):
        await Sandbox(tmp_path, TOKEN).start("0.0.0.0", 0)


async def test_streams_and_polls_end_at_once_when_it_stops(
    tmp_path: Path, http: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    here = await running(tmp_path, http)
    stream = await http.get(f"{here.address}/sandbox/users/{LIN}/stream")
    poll = asyncio.create_task(here.call("getUpdates", timeout=30))
    await stream.content.readline()
    await asyncio.sleep(0.05)
    async with asyncio.timeout(AT_ONCE):
        await here.sandbox.stop()
    assert (await poll)["result"] == []
    await stream.read()
    assert caplog.records == []


async def test_a_reader_that_waits_does_not_hold_up_the_stop(
    tmp_path: Path, http: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    here = await running(tmp_path, http)
    await here.say("x")
    reading = asyncio.create_task(here.chat(query="timeout=60"))
    await asyncio.sleep(0.05)
    async with asyncio.timeout(AT_ONCE):
        await here.sandbox.stop()
    with pytest.raises(aiohttp.ClientError):
        await reading
    assert caplog.records == []


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:8080"}, 200),
        ({"Host": "sandbox.example.org"}, 403),
        ({"Host": "127.0.0.1.example.org:8080"}, 403),
        ({"Host": "["}, 403),
        ({"Origin": "https://example.org"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
    ],
)
async def test_pages_from_elsewhere_cannot_use_the_sandbox(
    here: Running, headers: dict[str, str], status: int
) -> None:
    for path in ("/sandbox/users", f"/bot{TOKEN}/getMe"):
        async with here.http.get(here.address + path, headers=headers) as response:
            assert response.status == status


async def test_its_own_page_may_use_it(here: Running) -> None:
    headers = {"Origin": here.address}
    async with here.http.get(f"{here.address}/sandbox/users", headers=headers) as response:
        assert response.status == 200


async def test_answers_are_not_stored_and_load_nothing_from_elsewhere(here: Running) -> None:
    for path in ("/sandbox/users", "/page/nothing.js", "/"):
        async with here.http.get(here.address + path) as response:
            assert response.headers["Cache-Control"] == "no-store"
            assert response.headers["Content-Security-Policy"].startswith("default-src 'self'")


async def test_only_the_pages_own_files_are_served(here: Running) -> None:
    for name in ("..%2fserver.py", "%2e%2e%2f__init__.py", "server.py"):
        async with here.http.get(f"{here.address}/page/{name}") as response:
            assert response.status in (403, 404)


async def test_the_token_is_not_in_the_log(here: Running, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await here.call("getMe")
    await here.call("sendMessage", chat_id=5)
    await here.do("faults", method="getMe", drop=True)
    with pytest.raises(aiohttp.ClientError):
        await here.call("getMe")
    host, port = here.address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"G@T /bot{TOKEN}/getMe HTTP/1.1\r\n\r\n".encode())
    assert b" 400 " in await reader.readline()
    writer.close()
    await writer.wait_closed()
    assert TOKEN not in caplog.text


async def test_thousands_of_updates_pass_without_slowing_down(here: Running) -> None:
    async def talk(user: int) -> None:
        await here.act(f"users/{user}", "PUT", first_name="x")
        for number in range(20):
            await here.say(str(number), user)

    await asyncio.gather(*(talk(user) for user in range(100, 150)))
    taken = await here.take()
    for user in range(100, 150):
        mine = [u["message"]["text"] for u in taken if u["message"]["chat"]["id"] == user]
        assert mine == [str(number) for number in range(20)]
