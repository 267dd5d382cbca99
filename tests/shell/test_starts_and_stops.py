"""The process: it starts with a clear word or ends with one, stops in peace, and keeps its secrets."""

import asyncio
import re
import signal
import socket
import sqlite3
from pathlib import Path

import aiohttp
import pytest

from bot.__main__ import main
from tests.shell.conftest import Start
from tests.shell.people import Telegram
from tests.shell.processes import READY, free_port, start_bot, start_sandbox

TOKEN = "123456789:AAE-xY_0123456789abcdefghijklmnopqr"
TEXT = "前领导老周说先问对方怕什么"


@pytest.mark.parametrize("number", [signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.soak)])
async def test_a_signal_ends_the_bot_and_its_local_telegram_at_once(
    tmp_path: Path, run: Start, http: aiohttp.ClientSession, number: signal.Signals
) -> None:
    ran = await run("run", port="0")
    found = re.search(r"http://[\d.:]+", await ran.says(READY))
    assert found is not None
    learner = await Telegram(found[0], http).learner(7)
    stream = await http.get(f"{found[0]}/sandbox/users/7/stream")
    await learner.says("/start")
    assert await ran.stop(number) == 0
    assert [line for line in ran.said.splitlines() if "chat page" not in line] == ["@sandbox_bot is running"]
    stream.close()


@pytest.mark.soak
async def test_a_message_on_its_way_at_the_end_is_not_sent_again_after_the_next_start(
    telegram: Telegram, bot: Start
) -> None:
    ran = await bot()
    learner = await telegram.learner(7)
    await learner.joins()
    await telegram.fault("sendMessage", delay=0.8)
    await learner.says("/settings")
    await asyncio.sleep(0.4)
    assert await ran.stop() == 0
    await bot()
    await learner.says("/privacy")
    await learner.sees("我保存什么")
    assert sum("每日提醒：" in text for text in await learner.heard()) == 1


@pytest.mark.soak
async def test_telegram_that_cannot_be_reached_is_waited_for(
    tmp_path: Path, run: Start, http: aiohttp.ClientSession
) -> None:
    port = free_port()
    ran = await run("run", api_url=f"http://127.0.0.1:{port}", pace="0")
    await ran.says("Telegram cannot be reached yet")
    late = await run("sandbox", "--port", str(port), data=str(tmp_path / "late"))
    await ran.says(READY)
    learner = await Telegram(f"http://127.0.0.1:{port}", http).learner(7)
    await learner.joins()
    assert ran.said.count("cannot be reached yet") == 1
    assert "Traceback" not in ran.said + late.said


async def test_waiting_for_telegram_can_be_ended(run: Start) -> None:
    ran = await run("run", api_url=f"http://127.0.0.1:{free_port()}", token=TOKEN)
    await ran.says("Telegram cannot be reached yet")
    assert await ran.stop(signal.SIGINT) == 0
    assert len(ran.said.splitlines()) == 1
    assert TOKEN not in ran.said


@pytest.mark.soak
async def test_a_mistake_that_ends_the_work_ends_the_process_in_one_sentence(
    tmp_path: Path, telegram: Telegram, bot: Start
) -> None:
    ran = await bot()
    learner = await telegram.learner(7)
    await learner.joins()
    connection = sqlite3.connect(tmp_path / "bot" / "data" / "coach.db")
    connection.execute("UPDATE learners SET state = json_set(state, '$.settings.hour', 99)")
    connection.execute("CREATE TRIGGER t BEFORE UPDATE ON inbox BEGIN SELECT RAISE(ABORT, 'no'); END")
    connection.commit()
    connection.close()
    await learner.says(TEXT)
    assert await ran.ends(10.0) == 1
    assert "The bot has stopped because of a mistake of its own: IntegrityError at " in ran.said
    assert "Traceback" not in ran.said
    assert TEXT not in ran.said


@pytest.mark.soak
async def test_a_token_that_telegram_refuses_is_a_wrong_setting(telegram: Telegram, run: Start) -> None:
    ran = await run("run", api_url=telegram.address, token=TOKEN)
    assert await ran.ends() == 2
    assert ran.said == "BOT_TOKEN: Telegram refuses this token; copy it from BotFather anew.\n"


@pytest.mark.soak
async def test_a_token_that_is_taken_back_ends_the_bot_with_three(telegram: Telegram, bot: Start) -> None:
    ran = await bot()
    await telegram.fault("getUpdates", status=401, times=100)
    learner = await telegram.learner(7)
    await learner.says("/start")
    assert await ran.ends(10.0) == 3
    assert [line for line in ran.said.splitlines() if "is running" not in line] == [
        "Polling died: Telegram no longer accepts the token."
    ]


@pytest.mark.soak
async def test_a_second_bot_with_the_same_token_ends_the_bot_with_three(telegram: Telegram, bot: Start) -> None:
    ran = await bot()
    await telegram.fault("getUpdates", status=409, times=100)
    learner = await telegram.learner(7)
    await learner.says("/start")
    assert await ran.ends(40.0) == 3
    assert ran.said.splitlines()[-1] == "Polling died: another bot polls with this token, or a webhook is set."


@pytest.mark.soak
async def test_a_second_bot_on_the_same_data_is_refused_and_a_killed_one_leaves_no_lock(
    telegram: Telegram, bot: Start, run: Start
) -> None:
    first = await bot()
    second = await run("run", api_url=telegram.address)
    assert await second.ends() == 1
    assert second.said == "Another bot is running on data/coach.db: stop it first, or set BOT_DATA.\n"
    await first.kill()
    await bot()


def test_a_port_in_use_is_said_and_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        monkeypatch.setenv("BOT_PORT", str(port))
        for verb in ("run", "sandbox"):
            assert main([verb]) == 1
            said = capsys.readouterr()
            assert said.err.startswith(f"Cannot listen on port {port} ")
            assert len(said.err.splitlines()) == 1
            assert said.out == ""


@pytest.mark.soak
async def test_neither_the_token_nor_what_learners_write_is_in_any_log_or_the_token_in_a_file(
    tmp_path: Path, http: aiohttp.ClientSession
) -> None:
    sandbox, address = await start_sandbox(tmp_path / "telegram", token=TOKEN, log_level="DEBUG")
    bot = await start_bot(tmp_path / "bot", address, token=TOKEN, log_level="DEBUG")
    try:
        telegram = Telegram(address, http)
        learner = await telegram.learner(7)
        await learner.answers(TEXT)
        for fault in ({"drop": True}, {"status": 400}):
            await telegram.fault("sendMessage", **fault)
            await learner.says(TEXT)
        await telegram.update(message={"message_id": TEXT, "chat": {"id": 7, "type": "private"}, "text": TEXT})
        await telegram.fault("getUpdates", drop=True)
        await learner.says("/privacy")
        await learner.sees("我保存什么")
        await telegram.fault("getUpdates", status=401, times=100)
        await learner.says("/help")
        assert await bot.ends(10.0) == 3
    finally:
        await bot.kill()
        await sandbox.kill()
    secret = TOKEN.partition(":")[2]
    for said in (bot.said, sandbox.said):
        assert secret not in said
        assert TEXT not in said
        assert "Traceback" not in said
    assert "refuses a message" in bot.said
    for path in (tmp_path / "bot").rglob("*"):
        assert path.is_dir() or secret.encode() not in path.read_bytes()
