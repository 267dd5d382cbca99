"""What people do: the updates that it makes, and requests that make no sense."""

from typing import Any

import pytest
import telegram

from .running import LIN, WANG, Running

GROUP = -1001


async def only_update(bot: telegram.Bot) -> telegram.Update:
    updates = await bot.get_updates(offset=-1)
    assert len(updates) == 1
    return updates[0]


async def test_python_telegram_bot_understands_a_command(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start from_friend")
    update = await only_update(bot)
    assert update.message is not None
    assert update.message.text == "/start from_friend"
    assert update.message.parse_entities(["bot_command"]) == {update.message.entities[0]: "/start"}
    assert update.effective_user is not None
    assert (update.effective_user.id, update.effective_user.language_code) == (LIN, "zh-hans")
    assert update.effective_chat is not None
    assert update.effective_chat.type == "private"


async def test_a_name_is_kept_as_it_was_typed(here: Running, bot: telegram.Bot) -> None:
    name = "<b>林</b>\u202e\u0007"
    status, entry = await here.act(f"users/{LIN}", "PUT", first_name=name, language_code="zh-hant")
    assert (status, entry["first_name"], entry["language_code"]) == (200, name, "zh-hant")
    await here.say("x")
    user = (await only_update(bot)).effective_user
    assert user is not None
    assert user.first_name == name


async def test_users_are_listed_with_their_last_message(here: Running) -> None:
    await here.act("users/12", "PUT", first_name="新人", language_code="zh-hans")
    await here.say("/start")
    await here.result("sendMessage", chat_id=LIN, text="欢迎")
    users = {user["id"]: user for user in (await here.get("users"))["users"]}
    assert list(users) == [LIN, WANG, 12]
    assert (users[LIN]["last"]["text"], users[LIN]["last"]["from"]) == ("欢迎", "bot")
    assert users[12] == {
        "id": 12,
        "first_name": "新人",
        "language_code": "zh-hans",
        "blocked": False,
        "coach": False,
        "last": None,
    }


@pytest.mark.parametrize("path", ["say", "tap", "edit", "share", "send", "block", "unblock", "chat", "stream"])
async def test_an_unknown_user_is_not_found(here: Running, path: str) -> None:
    method = "GET" if path in ("chat", "stream") else "POST"
    body = {"text": "x", "kind": "photo", "message_id": 1, "button": "x"}
    status, answer = await here.act(f"users/999/{path}", method, **body)
    assert status == 404
    assert "999" in answer["error"]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("say", {}, 400),
        ("say", {"text": "  "}, 400),
        ("say", {"text": 5}, 400),
        ("say", {"text": "x" * 4097}, 400),
        ("say", {"text": "x", "chat_id": 12}, 400),
        ("tap", {"message_id": 1}, 400),
        ("tap", {"message_id": 99, "button": "x"}, 404),
        ("tap", {"message_id": 99, "data": "x"}, 404),
        ("tap", {"message_id": 1, "button": "x"}, 404),
        ("tap", {"message_id": 1, "data": "x"}, 404),
        ("edit", {"message_id": 99, "text": "x"}, 404),
        ("edit", {"message_id": 1, "text": ""}, 400),
        ("edit", {"message_id": 2, "text": "x"}, 409),
        ("send", {"kind": "telepathy"}, 400),
        ("share", {}, 400),
        ("share", {"contact": {"first_name": "x"}}, 400),
        ("share", {"contact": {"first_name": "x", "phone_number": 5}}, 400),
        ("share", {"contact": "x"}, 400),
        ("tap", {"message_id": 2, "button": "x", "chat_id": []}, 404),
        ("share", {"users": []}, 400),
        ("share", {"users": ["x"]}, 400),
        ("share", {"users": list(range(1, 12))}, 400),
        ("share", {"location": {"latitude": 91, "longitude": 0}}, 400),
        ("share", {"location": {"latitude": 1, "longitude": 0}, "users": [1]}, 400),
    ],
)
async def test_an_action_that_makes_no_sense_is_refused_with_a_sentence(
    here: Running, path: str, body: dict[str, Any], status: int
) -> None:
    await here.say("/start")
    await here.result("sendMessage", chat_id=LIN, text="hi")
    got, answer = await here.act(f"users/{LIN}/{path}", **body)
    assert got == status, answer
    assert answer["error"].endswith(".")


@pytest.mark.parametrize("user_id", ["0", "-5", "1", "9999999999999999"])
async def test_an_id_that_no_user_can_have_is_refused(here: Running, user_id: str) -> None:
    assert (await here.act(f"users/{user_id}", "PUT", first_name="x"))[0] == 400


async def test_errors_of_the_user_side_are_json_too(here: Running) -> None:
    assert (await here.act("nothing"))[0] == 404
    assert (await here.act("users/abc/say", text="x"))[0] == 404
    assert (await here.act("clock", "DELETE"))[0] == 405
    async with here.http.post(f"{here.address}/sandbox/users/{LIN}/say", data=b"{") as response:
        assert (response.status, await response.json()) == (
            400,
            {"error": "The request's body is not JSON."},
        )


async def test_a_text_of_4096_units_may_be_written(here: Running) -> None:
    await here.say("😀" * 2048)
    assert (await here.take())[0]["message"]["text"] == "😀" * 2048


async def test_a_tap_carries_the_message_and_the_buttons_data(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    markup = {"inline_keyboard": [[{"text": "继续", "callback_data": "go:1"}]]}
    sent = await here.result("sendMessage", chat_id=LIN, text="x", reply_markup=markup)
    answer = await here.do(f"users/{LIN}/tap", message_id=sent["message_id"], button="继续")
    query = (await only_update(bot)).callback_query
    assert answer == {"message_id": None}
    assert query is not None
    assert (query.data, query.from_user.id) == ("go:1", LIN)
    assert query.message is not None
    assert query.message.message_id == sent["message_id"]


async def test_forged_data_reaches_the_bot_as_it_is(here: Running) -> None:
    await here.say("/start")
    sent = await here.result("sendMessage", chat_id=LIN, text="x")
    await here.do(f"users/{LIN}/tap", message_id=sent["message_id"], data="伪造" * 50)
    assert (await here.take())[-1]["callback_query"]["data"] == "伪造" * 50


async def test_a_tap_on_a_deleted_message_comes_without_its_text(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    sent = await here.result("sendMessage", chat_id=LIN, text="x")
    await here.result("deleteMessage", chat_id=LIN, message_id=sent["message_id"])
    await here.do(f"users/{LIN}/tap", message_id=sent["message_id"], data="late")
    query = (await only_update(bot)).callback_query
    assert query is not None
    assert query.message is not None
    assert query.message.message_id == sent["message_id"]
    assert query.message.date.timestamp() == 0


async def test_a_link_button_sends_nothing_to_the_bot(here: Running) -> None:
    await here.say("/start")
    markup = {"inline_keyboard": [[{"text": "看", "url": "https://example.org/"}]]}
    sent = await here.result("sendMessage", chat_id=LIN, text="x", reply_markup=markup)
    await here.take()
    await here.do(f"users/{LIN}/tap", message_id=sent["message_id"], button="看")
    assert await here.take() == []


async def test_a_reply_keyboards_button_writes_its_label(here: Running) -> None:
    await here.say("/start")
    rows = {"keyboard": [["跳过", {"text": "选人", "request_users": {"request_id": 1}}]]}
    await here.result("sendMessage", chat_id=LIN, text="?", reply_markup=rows)
    await here.do(f"users/{LIN}/tap", button="跳过")
    assert (await here.take())[-1]["message"]["text"] == "跳过"
    assert (await here.act(f"users/{LIN}/tap", button="选人"))[0] == 409
    await here.result("sendMessage", chat_id=LIN, text="!", reply_markup={"remove_keyboard": True})
    assert (await here.act(f"users/{LIN}/tap", button="跳过"))[0] == 404


async def test_an_edited_answer_comes_as_an_edited_message(here: Running, bot: telegram.Bot) -> None:
    said = await here.say("旧答案")
    await here.do(f"users/{LIN}/edit", message_id=said, text="新答案")
    edited = (await only_update(bot)).edited_message
    assert edited is not None
    assert (edited.message_id, edited.text, edited.edit_date is not None) == (said, "新答案", True)
    assert [(m["text"], m["edited"]) for m in (await here.chat())["messages"]] == [("新答案", True)]


async def test_what_waits_unedited_is_not_changed_by_an_edit(here: Running) -> None:
    said = await here.say("旧")
    await here.do(f"users/{LIN}/edit", message_id=said, text="新")
    first, second = await here.take()
    assert (first["message"]["text"], second["edited_message"]["text"]) == ("旧", "新")


async def test_people_picked_answer_the_keyboards_request(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    asked = {"request_id": 42, "max_quantity": 2, "request_name": True}
    rows = {"keyboard": [[{"text": "选人", "request_users": asked}]]}
    await here.result("sendMessage", chat_id=LIN, text="谁？", reply_markup=rows)
    picked = [WANG, {"user_id": 77, "first_name": "张", "last_name": "三", "username": "zhang"}]
    await here.do(f"users/{LIN}/share", users=picked)
    shared = (await only_update(bot)).message
    assert shared is not None
    assert shared.users_shared is not None
    assert shared.users_shared.request_id == 42
    assert [(u.user_id, u.first_name, u.last_name, u.username) for u in shared.users_shared.users] == [
        (WANG, "老王", None, None),
        (77, "张", "三", None),
    ]
    assert (await here.act(f"users/{LIN}/share", users=[1, 2, 3]))[0] == 400


async def test_people_picked_without_a_request_keep_every_name(here: Running) -> None:
    await here.do(f"users/{LIN}/share", users=[{"user_id": 77, "first_name": "张", "username": "zhang"}])
    shared = (await here.take())[0]["message"]["users_shared"]
    assert shared["request_id"] == 1
    assert shared["users"] == [{"user_id": 77, "first_name": "张", "username": "zhang"}]


async def test_names_that_the_keyboard_did_not_ask_for_are_not_shared(here: Running) -> None:
    await here.say("/start")
    rows = {"keyboard": [[{"text": "选人", "request_users": {"request_id": 2}}]]}
    await here.result("sendMessage", chat_id=LIN, text="谁？", reply_markup=rows)
    await here.do(f"users/{LIN}/share", users=[WANG])
    assert (await here.take())[-1]["message"]["users_shared"]["users"] == [{"user_id": WANG}]


async def test_a_contact_card_and_a_place_are_shared(here: Running, bot: telegram.Bot) -> None:
    await here.do(f"users/{LIN}/share", contact={"phone_number": "+8613800000000", "first_name": "李"})
    await here.do(f"users/{LIN}/share", location={"latitude": 31.2, "longitude": 121.5})
    card, place = (update.message for update in await bot.get_updates())
    assert card is not None
    assert card.contact is not None
    assert (card.contact.first_name, card.contact.phone_number) == ("李", "+8613800000000")
    assert place is not None
    assert place.location is not None
    assert (place.location.latitude, place.location.longitude) == (31.2, 121.5)
    seen = (await here.chat())["messages"]
    assert [message["kind"] for message in seen] == ["contact", "location"]
    assert seen[0]["contact"]["first_name"] == "李"


async def test_sticker_photo_and_voice_are_what_they_are(here: Running, bot: telegram.Bot) -> None:
    for kind in ("sticker", "photo", "voice"):
        await here.do(f"users/{LIN}/send", kind=kind, caption="看")
    messages = [update.message for update in await bot.get_updates()]
    assert [bool(m and m.sticker) for m in messages] == [True, False, False]
    assert [bool(m and m.photo) for m in messages] == [False, True, False]
    assert [bool(m and m.voice) for m in messages] == [False, False, True]
    assert [m and m.caption for m in messages] == [None, "看", "看"]


async def test_blocking_and_unblocking_are_told_once_each(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    await here.take()
    for action in ("block", "block", "unblock", "unblock"):
        await here.do(f"users/{LIN}/{action}")
    changes = [update.my_chat_member for update in await bot.get_updates()]
    assert [c and (c.from_user.id, c.old_chat_member.status, c.new_chat_member.status) for c in changes] == [
        (LIN, "member", "kicked"),
        (LIN, "kicked", "member"),
    ]


async def test_who_has_blocked_the_bot_cannot_write_to_it(here: Running) -> None:
    said = await here.say("/start")
    await here.do(f"users/{LIN}/block")
    for path, body in (("say", {"text": "x"}), ("edit", {"message_id": said, "text": "x"})):
        assert (await here.act(f"users/{LIN}/{path}", **body))[0] == 409


async def test_a_group_has_its_own_chat(here: Running, bot: telegram.Bot) -> None:
    await here.do(f"users/{LIN}/say", text="/start@sandbox_bot", chat_id=GROUP)
    message = (await only_update(bot)).message
    assert message is not None
    assert (message.chat.id, message.chat.type) == (GROUP, "supergroup")
    assert message.parse_entities(["bot_command"]) == {message.entities[0]: "/start@sandbox_bot"}
    await bot.send_message(GROUP, "请私聊我")
    seen = await here.chat(query=f"timeout=0&chat_id={GROUP}")
    assert [m["text"] for m in seen["messages"]] == ["/start@sandbox_bot", "请私聊我"]
    assert (await here.chat())["messages"] == []
    assert (await here.act(f"users/{LIN}/chat?chat_id=-5", "GET"))[0] == 404
    assert (await here.act(f"users/{LIN}/chat?chat_id={WANG}", "GET"))[0] == 404


async def test_writing_in_a_group_does_not_open_the_private_chat(here: Running) -> None:
    await here.do(f"users/{LIN}/say", text="/start", chat_id=GROUP)
    answer = await here.refusal("sendMessage", chat_id=LIN, text="x")
    assert answer == "Forbidden: bot can't initiate conversation with a user"
