"""What the bot may send, change and take back, and how Telegram words a refusal."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from .running import LIN, WANG, Running, running

STRANGER = 999


def inline(*buttons: Any) -> Any:
    return {"inline_keyboard": [list(buttons)]}


async def test_python_telegram_bot_sends_what_the_learner_then_sees(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    entity = MessageEntity(MessageEntity.BOLD, 0, 2)
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("继续", callback_data="go")]])
    sent = await bot.send_message(LIN, "你好", entities=[entity], reply_markup=keyboard)
    seen = (await here.chat())["messages"][-1]
    assert (seen["message_id"], seen["from"], seen["text"]) == (sent.message_id, "bot", "你好")
    assert seen["buttons"] == [[{"text": "继续", "data": "go"}]]
    assert seen["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert sent.from_user is not None
    assert sent.from_user.is_bot


async def test_message_ids_are_counted_over_all_chats(here: Running) -> None:
    first = await here.say("a")
    second = await here.say("b", WANG)
    third = (await here.result("sendMessage", chat_id=LIN, text="c"))["message_id"]
    assert (second, third) == (first + 1, first + 2)


@pytest.mark.parametrize(
    ("parameters", "refusal"),
    [
        ({"text": "x"}, "Bad Request: chat_id is empty"),
        ({"chat_id": STRANGER, "text": "x"}, "Bad Request: chat not found"),
        ({"chat_id": "@nobody", "text": "x"}, "Bad Request: chat not found"),
        ({"chat_id": WANG, "text": "x"}, "Forbidden: bot can't initiate conversation with a user"),
        ({"chat_id": LIN}, "Bad Request: message text is empty"),
        ({"chat_id": LIN, "text": " \n "}, "Bad Request: message text is empty"),
        ({"chat_id": LIN, "text": "x" * 4097}, "Bad Request: message is too long"),
        ({"chat_id": LIN, "text": "😀" * 2049}, "Bad Request: message is too long"),
        ({"chat_id": LIN, "text": "\ud83d"}, "Bad Request: strings must be encoded in UTF-8"),
    ],
)
async def test_a_message_is_refused_in_telegrams_words(
    here: Running, parameters: dict[str, Any], refusal: str
) -> None:
    await here.say("/start")
    assert await here.refusal("sendMessage", **parameters) == refusal


@pytest.mark.parametrize("text", ["x" * 4096, "😀" * 2048, f"  {'好' * 4096}\n"])
async def test_a_text_of_4096_units_is_sent(here: Running, text: str) -> None:
    await here.say("/start")
    assert (await here.result("sendMessage", chat_id=LIN, text=text))["text"] == text.strip()


async def test_a_blocked_bot_is_told_so_until_it_is_unblocked(here: Running) -> None:
    await here.say("/start")
    await here.do(f"users/{LIN}/block")
    for method in ("sendMessage", "sendChatAction"):
        answer = await here.call(method, chat_id=LIN, text="x", action="typing")
        assert answer["error_code"] == 403
        assert answer["description"] == "Forbidden: bot was blocked by the user"
    await here.do(f"users/{LIN}/unblock")
    await here.result("sendMessage", chat_id=LIN, text="x")


@pytest.mark.parametrize(
    ("entity", "refusal"),
    [
        ((0, 9), "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9"),
        ((2, 1), "entity begins in a middle of a UTF-16 symbol at UTF-16 offset 2"),
        ((0, 2), "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at UTF-16 offset 2"),
        ((-1, 2), "entity beginning at UTF-16 offset -1 has invalid length 2"),
        ((0, 0), "entity beginning at UTF-16 offset 0 has invalid length 0"),
        (("0", 1), 'can\'t parse MessageEntity: Field "offset" must be of type Number'),
    ],
)
async def test_entities_that_do_not_fit_the_text_are_refused(
    here: Running, entity: tuple[Any, Any], refusal: str
) -> None:
    await here.say("/start")
    entities = [{"type": "bold", "offset": entity[0], "length": entity[1]}]
    answer = await here.refusal("sendMessage", chat_id=LIN, text="a😀b", entities=entities)
    assert answer == f"Bad Request: {refusal}"


async def test_entities_may_end_with_a_surrogate_pair_and_move_with_trimmed_space(here: Running) -> None:
    await here.say("/start")
    entities = [{"type": "italic", "offset": 3, "length": 3}, {"type": "bold", "offset": 0, "length": 2}]
    sent = await here.result("sendMessage", chat_id=LIN, text="  a😀 ", entities=entities)
    assert sent["text"] == "a😀"
    assert sent["entities"] == [{"type": "italic", "offset": 1, "length": 2}]


@pytest.mark.parametrize("kind", ["pre", "blockquote", "expandable_blockquote", "underline"])
async def test_entity_types_without_fields_pass_through(here: Running, kind: str) -> None:
    await here.say("/start")
    entity = {"type": kind, "offset": 0, "length": 1}
    assert (await here.result("sendMessage", chat_id=LIN, text="x", entities=[entity]))["entities"] == [entity]


async def test_links_and_instants_keep_their_fields(here: Running) -> None:
    await here.say("/start")
    entities = [
        {"type": "text_link", "offset": 0, "length": 1, "url": "https://example.org/"},
        {"type": "date_time", "offset": 1, "length": 1, "unix_time": 1_800_000_000, "date_time_format": "wDT"},
    ]
    sent = await here.result("sendMessage", chat_id=LIN, text="xy", entities=entities)
    assert sent["entities"] == entities


async def test_commands_and_addresses_in_the_bots_text_become_entities(here: Running) -> None:
    await here.say("/start")
    text = "😀 发 /help，或看 https://example.org/a。 1/2 and/or"
    found = (await here.result("sendMessage", chat_id=LIN, text=text))["entities"]
    named = [(e["type"], text.encode("utf-16-le")[e["offset"] * 2 :][: e["length"] * 2]) for e in found]
    expected = [("bot_command", "/help"), ("url", "https://example.org/a")]
    assert named == [(kind, word.encode("utf-16-le")) for kind, word in expected]


@pytest.mark.parametrize(
    ("markup", "refusal"),
    [
        (inline({"text": "x", "callback_data": "数" * 22}), "BUTTON_DATA_INVALID"),
        (inline({"text": "x", "copy_text": {"text": "x" * 257}}), "BUTTON_COPY_TEXT_INVALID"),
        (
            inline({"text": "x", "callback_data": ""}),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            inline({"text": "x", "callback_data": "y", "url": "https://example.org"}),
            "can't parse inline keyboard button: exactly one action field must be used",
        ),
        (
            inline({"text": "x", "url": "javascript:alert(1)"}),
            "inline keyboard button URL 'javascript:alert(1)' is invalid: Wrong HTTP URL",
        ),
        ("{", "can't parse reply markup JSON object"),
        ([1], "object expected as reply markup"),
        (
            {"keyboard": [[{"text": "x", "request_users": {"request_id": 1, "max_quantity": 11}}]]},
            'can\'t parse keyboard button: field "max_quantity" must be from 1 to 10',
        ),
    ],
)
async def test_a_keyboard_that_is_not_allowed_is_refused(here: Running, markup: Any, refusal: str) -> None:
    await here.say("/start")
    answer = await here.refusal("sendMessage", chat_id=LIN, text="x", reply_markup=markup)
    assert answer == f"Bad Request: {refusal}"


async def test_buttons_may_hold_64_bytes_and_copy_256_characters(here: Running) -> None:
    await here.say("/start")
    markup = inline(
        {"text": "a", "callback_data": "x" * 64},
        {"text": "b", "copy_text": {"text": "好" * 256}},
        {"text": "c", "url": "https://example.org/"},
    )
    await here.result("sendMessage", chat_id=LIN, text="x", reply_markup=markup)
    assert (await here.chat())["messages"][-1]["buttons"] == [
        [
            {"text": "a", "data": "x" * 64},
            {"text": "b", "copy": "好" * 256},
            {"text": "c", "url": "https://example.org/"},
        ]
    ]


async def test_a_reply_keyboard_comes_and_goes_with_messages(here: Running) -> None:
    await here.say("/start")
    rows = [[{"text": "选人", "request_users": {"request_id": 3, "max_quantity": 10}}], ["跳过"]]
    await here.result("sendMessage", chat_id=LIN, text="谁？", reply_markup={"keyboard": rows})
    await here.result("sendMessage", chat_id=LIN, text="好", reply_markup={"remove_keyboard": True})
    await here.result("sendMessage", chat_id=LIN, text="？", reply_markup={"force_reply": True})
    keyboards = [message["keyboard"] for message in (await here.chat())["messages"]]
    assert keyboards == [None, [rows[0], [{"text": "跳过"}]], "remove", None]


async def test_an_edit_replaces_text_and_removes_the_keyboard(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("继续", callback_data="go")]])
    sent = await bot.send_message(LIN, "旧", reply_markup=keyboard)
    cursor = (await here.chat())["cursor"]
    edited = await sent.edit_text("新")
    changes = (await here.chat(query=f"after={cursor}&timeout=0"))["messages"]
    assert [(m["message_id"], m["text"], m["buttons"], m["edited"]) for m in changes] == [
        (sent.message_id, "新", [], True)
    ]
    assert isinstance(edited, telegram.Message)
    assert edited.edit_date is not None


async def test_only_the_keyboard_may_be_edited(here: Running) -> None:
    await here.say("/start")
    markup = inline({"text": "a", "callback_data": "a"})
    sent = await here.result("sendMessage", chat_id=LIN, text="x", reply_markup=markup)
    message = {"chat_id": LIN, "message_id": sent["message_id"]}
    await here.result("editMessageReplyMarkup", **message)
    seen = (await here.chat())["messages"][-1]
    assert (seen["text"], seen["buttons"], seen["edited"], seen["text_edited"]) == ("x", [], True, False)
    assert (await here.refusal("editMessageReplyMarkup", **message)).startswith(
        "Bad Request: message is not modified: "
    )


async def test_an_edit_is_refused_in_telegrams_words(here: Running) -> None:
    own = await here.say("/start")
    sent = (await here.result("sendMessage", chat_id=LIN, text="x"))["message_id"]
    rows = {"keyboard": [["a"]]}
    asked = (await here.result("sendMessage", chat_id=LIN, text="x", reply_markup=rows))["message_id"]

    async def refusal(**parameters: Any) -> str:
        return await here.refusal("editMessageText", chat_id=LIN, **parameters)

    assert (await refusal(message_id=sent, text="x ")).startswith("Bad Request: message is not modified: ")
    assert await refusal(message_id=own, text="y") == "Bad Request: message can't be edited"
    assert await refusal(message_id=asked, text="y") == "Bad Request: message can't be edited"
    assert await refusal(message_id=12345, text="y") == "Bad Request: message to edit not found"
    assert await refusal(text="y") == "Bad Request: message identifier is not specified"
    assert await refusal(message_id=sent, text="") == "Bad Request: message text is empty"


async def test_a_deleted_message_is_gone_for_both_sides(here: Running) -> None:
    await here.say("/start")
    sent = (await here.result("sendMessage", chat_id=LIN, text="x"))["message_id"]
    cursor = (await here.chat())["cursor"]
    assert await here.result("deleteMessage", chat_id=LIN, message_id=sent) is True
    after = await here.chat(query=f"after={cursor}&timeout=0")
    assert (after["messages"], after["deleted"]) == ([], [sent])
    assert sent not in [message["message_id"] for message in (await here.chat())["messages"]]
    gone = {"chat_id": LIN, "message_id": sent}
    assert await here.refusal("deleteMessage", **gone) == "Bad Request: message to delete not found"
    assert await here.refusal("editMessageText", text="y", **gone) == "Bad Request: message to edit not found"


async def test_a_message_of_more_than_48_hours_stays(here: Running) -> None:
    await here.say("/start")
    sent = (await here.result("sendMessage", chat_id=LIN, text="x"))["message_id"]
    now = here.sandbox.clock.now()
    here.sandbox.clock.set(datetime.fromtimestamp(now.timestamp() + 49 * 3600, UTC))
    answer = await here.refusal("deleteMessage", chat_id=LIN, message_id=sent)
    assert answer == "Bad Request: message can't be deleted for everyone"


async def test_a_reply_shows_what_it_replies_to(here: Running) -> None:
    asked = await here.say("问")
    sent = await here.result("sendMessage", chat_id=LIN, text="答", reply_parameters={"message_id": asked})
    assert sent["reply_to_message"]["text"] == "问"
    lost = {"message_id": 12345}
    answer = await here.refusal("sendMessage", chat_id=LIN, text="答", reply_parameters=lost)
    assert answer == "Bad Request: message to be replied not found"
    lenient = lost | {"allow_sending_without_reply": True}
    await here.result("sendMessage", chat_id=LIN, text="答", reply_parameters=lenient)


async def test_a_reaction_is_put_on_a_message_and_taken_off(here: Running, bot: telegram.Bot) -> None:
    said = await here.say("我联系了！")
    await bot.set_message_reaction(LIN, said, "❤")
    assert (await here.chat())["messages"][0]["reactions"] == ["❤"]
    await bot.set_message_reaction(LIN, said)
    assert (await here.chat())["messages"][0]["reactions"] == []
    with pytest.raises(telegram.error.BadRequest, match="Reaction_invalid"):
        await bot.set_message_reaction(LIN, said, "🧱")


async def test_a_tap_is_answered_once(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    markup = inline({"text": "继续", "callback_data": "go"})
    sent = await here.result("sendMessage", chat_id=LIN, text="x", reply_markup=markup)
    await here.do(f"users/{LIN}/tap", message_id=sent["message_id"], button="继续")
    query = (await bot.get_updates(offset=-1))[0].callback_query
    assert query is not None
    assert query.data == "go"
    assert await query.answer("好") is True
    with pytest.raises(telegram.error.BadRequest, match="Query is too old and response timeout expired"):
        await query.answer("好")


async def test_a_tap_that_is_too_old_cannot_be_answered(tmp_path: Path, http: aiohttp.ClientSession) -> None:
    here = await running(tmp_path, http, tap_seconds=0.05)
    await here.say("/start")
    sent = await here.result("sendMessage", chat_id=LIN, text="x")
    await here.do(f"users/{LIN}/tap", message_id=sent["message_id"], data="go")
    query = (await here.take())[-1]["callback_query"]
    await asyncio.sleep(0.1)
    answer = await here.refusal("answerCallbackQuery", callback_query_id=query["id"])
    assert answer == "Bad Request: query is too old and response timeout expired or query ID is invalid"
    await here.sandbox.stop()


async def test_messages_are_dated_by_the_sandboxs_clock(here: Running) -> None:
    here.sandbox.clock.set(datetime(2150, 5, 1, tzinfo=UTC))
    await here.say("/start")
    await here.result("sendMessage", chat_id=LIN, text="x")
    assert {m["date"][:10] for m in (await here.chat())["messages"]} == {"2150-05-01"}


async def test_an_unknown_chat_action_is_refused(here: Running) -> None:
    await here.say("/start")
    answer = await here.refusal("sendChatAction", chat_id=LIN, action="dancing")
    assert answer == "Bad Request: wrong parameter action in request"


async def test_a_parse_mode_is_refused_rather_than_misread(here: Running) -> None:
    await here.say("/start")
    answer = await here.refusal("sendMessage", chat_id=LIN, text="<b>x</b>", parse_mode="HTML")
    assert "parse_mode" in answer
