"""Updates are stored before Telegram is told so; what is no update, or none that can be read, stops nothing."""

import asyncio
import json
import logging
from typing import Any

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError

from bot.telegram.receiver import Poller, PollingDiedError
from tests.shell.house import House
from tests.shell.people import Learner

PERSON = {"id": 7, "is_bot": False, "first_name": "小林"}
CHAT = {"id": 7, "type": "private", "first_name": "小林"}
SECRET = "谁也不该在日志里看到"


def message(**other: Any) -> dict[str, Any]:
    return {"message_id": 1, "date": 1, "chat": CHAT, "from": PERSON} | other


ASIDE: tuple[dict[str, Any], ...] = (
    {"message": SECRET},
    {"message": []},
    {"message": message(text=7)},
    {"message": message(text=SECRET, message_id="eins")},
    {"message": message(text=SECRET, chat={"id": "7", "type": "private"})},
    {"message": message(text=SECRET, chat={"id": 2**60, "type": "private"})},
    {"message": message(text=SECRET, chat=None)},
    {"message": message(text=SECRET, **{"from": "me"})},
    {"message": message(contact={"phone_number": 5})},
    {"message": message(users_shared={"request_id": 1, "users": [SECRET]})},
    {"edited_message": message(text=SECRET, date="gestern")},
    {"callback_query": {"id": "1", "from": PERSON, "data": SECRET, "chat_instance": "1", "message": 4}},
    {"callback_query": {"id": 1, "from": None, "data": SECRET}},
    {"my_chat_member": {"chat": CHAT, "from": PERSON, "date": 1, "new_chat_member": SECRET}},
    {"my_chat_member": 3},
)
IGNORED: tuple[dict[str, Any], ...] = (
    {},
    {"something_new": {"text": SECRET}},
    {"poll_answer": {"poll_id": "1", "user": PERSON, "option_ids": [1], "option_persistent_ids": ["a"]}},
    {"message": message(text="/settings@another_bot")},
    {"message": message(text=SECRET, chat={"id": -5, "type": "channel", "title": "x"})},
    {"callback_query": {"id": "1", "from": PERSON, "data": "c:yes", "chat_instance": "1"}},
)


async def greeted(house: House, number: int = 8) -> Learner:
    learner = await house.telegram.learner(number)
    await learner.says("/start")
    return learner


async def test_an_update_is_stored_before_it_is_confirmed(house: House) -> None:
    learner = await greeted(house)
    await house.poller.poll_once()
    assert (await house.bot.get_webhook_info()).pending_update_count == 1
    assert await house.count("inbox", "status = 'waiting'") == 1
    await house.reopen()
    await house.poller.poll_once()
    assert await house.count("inbox") == 1, "an update that came again was stored again"
    await house.poller.poll_once()
    assert (await house.bot.get_webhook_info()).pending_update_count == 0
    await house.settle()
    await learner.sees("可以，保存并开始")
    assert len(await learner.heard()) == 2


async def test_nothing_is_confirmed_while_the_database_cannot_store_it(house: House) -> None:
    await greeted(house)
    await house.database.rows("PRAGMA query_only = ON")
    for _ in range(3):
        with pytest.raises(Exception, match="cannot be written to"):
            await house.poller.poll_once()
    assert (await house.bot.get_webhook_info()).pending_update_count == 1
    await house.database.rows("PRAGMA query_only = OFF")
    await house.settle()
    assert (await house.bot.get_webhook_info()).pending_update_count == 0


async def test_malformed_updates_are_set_aside_and_the_others_go_on(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    for wrong in ASIDE:
        await house.telegram.update(**wrong)
    learner = await greeted(house)
    await house.settle()
    await learner.sees("可以，保存并开始", seconds=1.0)
    kept = await house.database.rows("SELECT payload FROM inbox WHERE status = 'aside' ORDER BY position")
    found = [{k: v for k, v in json.loads(row["payload"]).items() if k != "update_id"} for row in kept]
    assert found == list(ASIDE)
    assert await house.count("inbox", "status IN ('waiting', 'parked')") == 0
    assert await house.count("outbox") == 0
    assert [record.levelname for record in caplog.records] == ["ERROR"] * len(ASIDE)
    assert SECRET not in caplog.text


async def test_updates_of_no_concern_are_dropped_and_the_others_go_on(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    for other in IGNORED:
        await house.telegram.update(**other)
    learner = await greeted(house)
    await house.settle()
    await learner.sees("可以，保存并开始", seconds=1.0)
    assert await house.count("inbox", "status = 'done'") == len(IGNORED) + 1
    assert await house.count("inbox", "status <> 'done'") == 0
    assert not caplog.records


async def test_half_a_surrogate_pair_is_answered_and_kept_as_a_replacement(house: House) -> None:
    learner = await house.telegram.learner(7)
    await learner.says("/start")
    for label in ("可以，保存并开始", "愿意让教练看"):
        await house.settle()
        await learner.taps(label)
    await house.settle()
    half = message(text="我\ud83d在上海", message_id=99)
    before = len(await learner.heard())
    await house.telegram.update(message=half)
    await house.settle()
    assert len(await learner.heard()) > before
    assert await house.count("inbox", "status <> 'done'") == 0
    assert await house.count("log", "entry LIKE '%我\ufffd在上海%'") == 1


@pytest.mark.parametrize("number", ["x", 2**70, None])
async def test_what_has_no_usable_number_is_dropped_and_the_others_go_on(
    house: House, number: object, caplog: pytest.LogCaptureFixture
) -> None:
    learner = await greeted(house)
    await house.telegram.update(update_id=number, message=message(text=SECRET))
    await house.settle()
    await learner.sees("可以，保存并开始", seconds=1.0)
    assert "no updates were dropped" in caplog.text
    assert SECRET not in caplog.text


async def test_a_poll_of_nothing_but_rubbish_is_not_repeated_without_a_pause(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    await house.telegram.update(update_id="x")
    polling = asyncio.create_task(house.poller.run())
    await asyncio.sleep(0.3)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    assert caplog.text.count("no updates were dropped") == 1


async def test_a_poll_that_stalls_is_noticed_and_the_next_one_works(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot")
    await house.telegram.fault("getUpdates", delay=60)
    learner = await greeted(house)
    polling = asyncio.create_task(Poller(house.bot, house.coach.receiver, seconds=0, answer_seconds=0.2).run())
    await house.until("inbox", "status = 'waiting'")
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    assert "Polling failed, trying again: Telegram did not answer in time." in caplog.text
    await house.settle()
    await learner.sees("可以，保存并开始")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"status": 401}, "no longer accepts the token"),
        ({"status": 404}, "no longer accepts the token"),
        ({"status": 400}, "refuses to be polled"),
        ({"status": 403}, "refuses to be polled"),
    ],
)
async def test_polling_that_has_no_hope_dies_at_once(house: House, fault: dict[str, Any], words: str) -> None:
    await house.telegram.fault("getUpdates", **fault)
    async with asyncio.timeout(5):
        with pytest.raises(PollingDiedError, match=words):
            await house.poller.run()


@pytest.mark.parametrize("fault", [{"status": 502}, {"status": 429, "retry_after": 1}, {"drop": True}])
async def test_polling_that_fails_for_a_while_goes_on(house: House, fault: dict[str, Any]) -> None:
    learner = await greeted(house)
    await house.telegram.fault("getUpdates", **fault)
    async with house.running():
        await learner.sees("可以，保存并开始")


async def test_a_loop_that_dies_is_not_survived_in_silence(house: House) -> None:
    async with house.coach.running():
        watched = asyncio.create_task(house.coach.lives())
        await house.database.close()
        async with asyncio.timeout(5):
            with pytest.raises(Exception, match=r"closed|no active connection"):
                await watched
    await house.bot.shutdown()
    await house.open()


async def test_errors_of_the_library_are_what_the_code_takes_them_for(house: House) -> None:
    for status, kind in ((401, InvalidToken), (404, InvalidToken), (409, Conflict), (500, NetworkError)):
        await house.telegram.fault("getMe", status=status)
        with pytest.raises(kind):
            await house.bot.get_me()
