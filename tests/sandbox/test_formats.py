"""The ways in which a client may call, and the answers to calls that are none."""

import json
from typing import Any

import aiohttp
import pytest

from .running import LIN, TOKEN, Running

KEYBOARD = {"inline_keyboard": [[{"text": "继续", "callback_data": "go"}]]}
MESSAGE = {"chat_id": LIN, "text": "你好 a+b&c", "reply_markup": KEYBOARD, "disable_notification": True}
AS_TEXT = {key: value if isinstance(value, str) else json.dumps(value) for key, value in MESSAGE.items()}


def multipart() -> aiohttp.FormData:
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in AS_TEXT.items():
        form.add_field(name, value)
    return form


@pytest.mark.parametrize(
    ("method", "how"),
    [
        ("POST", {"json": MESSAGE}),
        ("POST", {"json": MESSAGE | {"reply_markup": json.dumps(KEYBOARD)}}),
        ("POST", {"data": AS_TEXT}),
        ("POST", {"data": multipart}),
        ("POST", {"params": AS_TEXT}),
        ("GET", {"params": AS_TEXT}),
    ],
    ids=["json", "json with json inside", "urlencoded", "multipart", "query of a post", "query of a get"],
)
async def test_every_way_of_calling_gives_the_same_message(
    here: Running, method: str, how: dict[str, Any]
) -> None:
    await here.say("/start")
    arguments = {key: value() if callable(value) else value for key, value in how.items()}
    async with here.http.request(method, f"{here.address}/bot{TOKEN}/sendMessage", **arguments) as response:
        answer = await response.json()
    assert answer["result"]["text"] == MESSAGE["text"]
    assert answer["result"]["reply_markup"] == KEYBOARD


async def test_a_methods_name_may_be_written_in_any_case(here: Running) -> None:
    assert (await here.result("GETME"))["id"] == (await here.result("getme"))["id"] == 1


@pytest.mark.parametrize("token", ["1:other", "1:sandbo", "0", "1:sandbox "])
async def test_another_token_is_unauthorized(here: Running, token: str) -> None:
    for path in (f"/bot{token}/getMe", f"/file/bot{token}/documents/file_0.md"):
        async with here.http.get(here.address + path) as response:
            assert response.status == 401
            assert await response.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_an_unknown_method_is_not_found(here: Running) -> None:
    assert await here.call("sendTelepathy") == {"ok": False, "error_code": 404, "description": "Not Found"}


@pytest.mark.parametrize("body", [b"{", b"[1]", b'{"text": "\xff"}', b"[" * 100_000])
async def test_a_body_that_is_no_json_object_is_a_bad_request(here: Running, body: bytes) -> None:
    url, headers = f"{here.address}/bot{TOKEN}/sendMessage", {"Content-Type": "application/json"}
    async with here.http.post(url, data=body, headers=headers) as response:
        assert (await response.json())["error_code"] == 400


async def test_trivial_methods_are_accepted(here: Running) -> None:
    for method in ("logOut", "close", "setChatMenuButton"):
        assert await here.result(method) is True
