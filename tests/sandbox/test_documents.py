"""Files that the bot sends and fetches."""

import io
import json
from pathlib import Path
from urllib.parse import unquote

import aiohttp
import pytest
import telegram
from telegram import InputFile

from .running import LIN, TOKEN, Running, running

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000020000000308060000009d7482fa"  # a PNG's signature and header
)


async def fetched(here: Running, path: str) -> bytes:
    async with here.http.get(here.address + path) as response:
        assert response.status == 200
        return await response.read()


@pytest.mark.parametrize("attach", [False, True])
async def test_a_document_is_sent_and_downloaded_by_both_sides(
    here: Running, bot: telegram.Bot, attach: bool
) -> None:
    await here.say("/start")
    content = "# 记录\n".encode()
    sent = await bot.send_document(
        LIN, InputFile(content, filename="记录 1.md", attach=attach), caption="给你 /help"
    )
    seen = (await here.chat())["messages"][-1]
    assert (seen["kind"], seen["text"], seen["document"]["name"]) == ("document", "给你 /help", "记录 1.md")
    assert unquote(seen["document"]["url"]).endswith("/记录 1.md")
    assert await fetched(here, seen["document"]["url"]) == content
    assert sent.document is not None
    assert sent.document.file_size == len(content)
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == content


async def test_a_known_document_is_sent_again_by_its_id(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    sent = await bot.send_document(LIN, b"x", filename="a.txt")
    assert sent.document is not None
    again = await bot.send_document(LIN, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_name == "a.txt"


async def test_a_file_that_could_run_is_saved_and_never_shown(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    await bot.send_document(LIN, b"<script>alert(1)</script>", filename="../../x.html")
    document = (await here.chat())["messages"][-1]["document"]
    async with here.http.get(here.address + document["url"]) as response:
        assert response.headers["Content-Disposition"].startswith("attachment")
        assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert document["name"] == "x.html"


async def test_a_photo_keeps_its_size(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    sent = await bot.send_photo(LIN, PIXEL, caption="图")
    assert [(size.width, size.height) for size in sent.photo] == [(2, 3)]
    assert (await here.chat())["messages"][-1]["kind"] == "photo"


async def test_files_are_refused_in_telegrams_words(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    with pytest.raises(telegram.error.BadRequest, match="Message caption is too long"):
        await bot.send_document(LIN, b"x", caption="x" * 1025)
    with pytest.raises(telegram.error.BadRequest, match="File must be non-empty"):
        await bot.send_document(LIN, b"", filename="a.txt")
    with pytest.raises(telegram.error.BadRequest, match="Image_process_failed"):
        await bot.send_photo(LIN, b"no picture")
    with pytest.raises(telegram.error.BadRequest, match="Wrong remote file identifier"):
        await bot.send_document(LIN, "unknown-id")
    with pytest.raises(telegram.error.BadRequest, match="Invalid file_id"):
        await bot.get_file("unknown-id")
    assert (await here.refusal("sendDocument", chat_id=LIN)) == (
        "Bad Request: there is no document in the request"
    )
    assert len((await here.chat())["messages"]) == 1


async def test_a_file_beyond_what_a_bot_may_download_is_refused(here: Running, bot: telegram.Bot) -> None:
    body = json.dumps({"kind": "document", "name": "a.json", "content": "x" * 20_000_001}).encode()
    async with here.http.post(f"{here.address}/sandbox/users/{LIN}/send", data=io.BytesIO(body)) as response:
        assert response.status == 200
    message = (await bot.get_updates())[0].message
    assert message is not None
    assert message.document is not None
    with pytest.raises(telegram.error.BadRequest, match="File is too big"):
        await message.document.get_file()


async def test_a_path_that_is_no_file_of_ours_is_not_found(here: Running) -> None:
    for path in ("..%2fjournal.jsonl", "journal.jsonl", "documents/file_9.md"):
        async with here.http.get(f"{here.address}/file/bot{TOKEN}/{path}") as response:
            assert response.status == 404
    status, answer = await here.act("files/nothing/x", "GET")
    assert (status, answer) == (404, {"error": "There is no such file."})


async def test_documents_survive_a_restart(tmp_path: Path, http: aiohttp.ClientSession) -> None:
    before = await running(tmp_path, http)
    await before.say("/start")
    form = aiohttp.FormData({"chat_id": str(LIN)})
    form.add_field("document", b"bytes", filename="a.txt")
    async with http.post(f"{before.address}/bot{TOKEN}/sendDocument", data=form) as response:
        assert (await response.json())["ok"]
    await before.sandbox.stop()
    after = await running(tmp_path, http)
    url = (await after.chat())["messages"][-1]["document"]["url"]
    assert await fetched(after, url) == b"bytes"
    await after.sandbox.stop()


@pytest.mark.parametrize("given", [{"content": "{}"}, {"base64": "e30="}])
async def test_a_document_of_a_users_own_is_fetched_by_the_bot(
    here: Running, bot: telegram.Bot, given: dict[str, str]
) -> None:
    await here.do(f"users/{LIN}/send", kind="document", name="../复核.json", caption="给你", **given)
    message = (await bot.get_updates())[0].message
    assert message is not None
    assert message.document is not None
    assert (message.document.file_name, message.document.mime_type) == ("复核.json", "application/json")
    assert (message.document.file_size, message.caption) == (2, "给你")
    assert bytes(await (await message.document.get_file()).download_as_bytearray()) == b"{}"
    seen = (await here.chat())["messages"][-1]
    assert (seen["kind"], seen["from"], seen["document"]["name"]) == ("document", "user", "复核.json")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": "a.json"},
        {"name": "", "content": "x"},
        {"name": "a.json", "content": ""},
        {"name": "a.json", "base64": "!"},
        {"name": 1, "content": "x"},
        {"name": "a" * 256, "content": "x"},
    ],
)
async def test_a_document_that_is_none_is_refused_with_a_sentence(here: Running, body: dict[str, object]) -> None:
    status, answer = await here.act(f"users/{LIN}/send", kind="document", **body)
    assert status == 400
    assert answer["error"].endswith(".")


async def test_a_reply_tells_the_bot_what_it_replies_to(here: Running, bot: telegram.Bot) -> None:
    await here.say("/start")
    sent = await bot.send_message(LIN, "问题", disable_notification=True)
    await here.do(f"users/{LIN}/say", text="回答", reply_to=sent.message_id)
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.reply_to_message is not None
    assert (message.reply_to_message.message_id, message.reply_to_message.text) == (sent.message_id, "问题")
    seen = (await here.chat())["messages"]
    assert seen[-1]["reply_to"] == sent.message_id
    assert [message["silent"] for message in seen] == [False, True, False]
    assert (await here.act(f"users/{LIN}/say", text="x", reply_to=9999))[0] == 404


async def test_what_a_learner_sends_can_be_fetched(here: Running, bot: telegram.Bot) -> None:
    for kind in ("photo", "sticker", "voice"):
        await here.do(f"users/{LIN}/send", kind=kind)
    messages = [update.message for update in await bot.get_updates()]
    found = [m.sticker or m.voice or m.photo[-1] for m in messages if m is not None]
    assert len(found) == 3
    for media in found:
        assert len(await (await media.get_file()).download_as_bytearray()) == media.file_size
