"""How the bot receives: confirmation by offset, long polls, conflicts."""

import asyncio
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import telegram

from .running import LIN, WANG, Running, running


def texts(updates: list[Any]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_an_update_is_given_again_until_its_offset_is_confirmed(here: Running) -> None:
    for text in ("一", "二", "三"):
        await here.say(text)
    first = await here.result("getUpdates")
    again = await here.result("getUpdates")
    rest = await here.result("getUpdates", offset=first[0]["update_id"] + 1)
    still = await here.result("getUpdates")
    assert texts(first) == texts(again) == ["一", "二", "三"]
    assert texts(rest) == texts(still) == ["二", "三"]


async def test_update_ids_begin_anywhere_and_go_up_by_one(here: Running) -> None:
    for text in "abc":
        await here.say(text)
    ids = [update["update_id"] for update in await here.result("getUpdates")]
    assert ids == [ids[0], ids[0] + 1, ids[0] + 2]
    assert ids[0] > 1000


async def test_limit_gives_the_earliest_updates(here: Running) -> None:
    for text in "abc":
        await here.say(text)
    assert texts(await here.result("getUpdates", limit=2)) == ["a", "b"]


async def test_a_negative_offset_keeps_the_newest_and_forgets_the_others(here: Running) -> None:
    for text in "abc":
        await here.say(text)
    assert texts(await here.result("getUpdates", offset=-1)) == ["c"]
    assert texts(await here.result("getUpdates")) == ["c"]


async def test_a_long_poll_answers_as_soon_as_somebody_writes(here: Running) -> None:
    poll = asyncio.create_task(here.result("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    assert not poll.done()
    await here.say("你好")
    assert texts(await asyncio.wait_for(poll, 5)) == ["你好"]


async def test_a_long_poll_ends_empty_when_its_time_is_over(here: Running) -> None:
    assert await here.result("getUpdates", timeout=1) == []


async def test_a_newer_poll_ends_the_older_with_a_conflict(here: Running) -> None:
    older = asyncio.create_task(here.call("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    await here.call("getUpdates", timeout=0)
    answer = await asyncio.wait_for(older, 5)
    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )


async def test_python_telegram_bot_sees_the_conflict_as_one(here: Running, bot: telegram.Bot) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    await here.call("getUpdates", timeout=0)
    with pytest.raises(telegram.error.Conflict):
        await asyncio.wait_for(older, 5)


async def test_a_kind_that_the_bot_does_not_want_is_not_queued(here: Running) -> None:
    await here.call("getUpdates", allowed_updates=["message"])
    await here.say("a")
    await here.do(f"users/{LIN}/block")
    await here.do(f"users/{LIN}/unblock")
    await here.say("b")
    assert texts(await here.take()) == ["a", "b"]


async def test_an_empty_choice_of_kinds_means_the_usual_ones_again(here: Running) -> None:
    await here.call("getUpdates", allowed_updates=["message"])
    await here.call("getUpdates", allowed_updates=[])
    await here.do(f"users/{LIN}/block")
    assert [set(update) - {"update_id"} for update in await here.take()] == [{"my_chat_member"}]


async def test_half_a_surrogate_pair_reaches_the_bot_unharmed(here: Running) -> None:
    await here.say("半 \ud83d 个")
    assert texts(await here.take()) == ["半 \ud83d 个"]
    assert (await here.chat())["messages"][0]["text"] == "半 \ud83d 个"


@pytest.mark.parametrize(
    "body",
    [{"message": "no message at all"}, {"telepathy": {"from": 1}}, {"message": {"chat": {"id": LIN}}}, {}],
)
async def test_a_raw_update_is_queued_as_it_is(here: Running, body: dict[str, Any]) -> None:
    made = await here.do("updates", **body)
    assert await here.take() == [{"update_id": made["update_id"], **body}]


async def test_a_raw_update_keeps_its_own_id_and_its_place_in_the_order(here: Running) -> None:
    await here.say("a")
    first = (await here.result("getUpdates"))[0]["update_id"]
    await here.do("updates", update_id=first + 10, poll={})
    await here.do("updates", update_id=5, poll={})
    await here.say("b")
    assert [u["update_id"] for u in await here.result("getUpdates")] == [5, first, first + 10, first + 11]


async def test_a_raw_update_with_an_id_that_is_no_number_is_still_confirmed(here: Running) -> None:
    made = await here.do("updates", update_id="sieben", message={})
    assert await here.result("getUpdates") == [{"update_id": "sieben", "message": {}}]
    assert await here.result("getUpdates", offset=made["update_id"] + 1) == []


async def test_unconfirmed_updates_and_the_numbering_survive_a_restart(
    tmp_path: Path, http: aiohttp.ClientSession
) -> None:
    before = await running(tmp_path, http)
    await before.say("a")
    await before.say("b", WANG)
    first = await before.result("getUpdates")
    await before.call("getUpdates", offset=first[0]["update_id"] + 1)
    await before.sandbox.stop()
    after = await running(tmp_path, http)
    try:
        await after.say("c")
        kept = await after.result("getUpdates")
    finally:
        await after.sandbox.stop()
    assert texts(kept) == ["b", "c"]
    assert kept[1]["update_id"] == kept[0]["update_id"] + 1


async def test_the_numbering_goes_on_where_all_was_confirmed(tmp_path: Path, http: aiohttp.ClientSession) -> None:
    before = await running(tmp_path, http)
    await before.say("a")
    last = (await before.take())[-1]["update_id"]
    await before.sandbox.stop()
    after = await running(tmp_path, http)
    await after.say("b")
    assert (await after.take())[0]["update_id"] == last + 1
    await after.sandbox.stop()
