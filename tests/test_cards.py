"""People out of Telegram: names in the order of their language, and no phone number."""

import json

import pytest

from bot.dialogue.events import SharedPeople
from bot.store.inbox import Waiting
from bot.telegram.updates import UpdateReader

CHAT = {"id": 7, "type": "private", "first_name": "小林"}


def read(**shared: object) -> SharedPeople:
    message = {"message_id": 3, "date": 0, "chat": CHAT, **shared}
    payload = json.dumps({"update_id": 1, "message": message})
    event = UpdateReader("coach_bot")(Waiting(1, 7, "telegram", payload, 0), ())
    assert isinstance(event, SharedPeople)
    return event


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        ("建国", "周", "周建国"),
        ("娜", "欧阳", "欧阳娜"),
        ("Nina", "Wang", "Nina Wang"),
        ("Nina", "王", "Nina 王"),
        ("周建国", None, "周建国"),
        ("建国😀", "周", "建国😀 周"),
        ("\u202e建国", "周\n", "周建国"),
    ],
)
def test_a_chinese_name_begins_with_the_family_name(first: str, last: str | None, name: str) -> None:
    person = {"first_name": first} | ({"last_name": last} if last else {})
    card = read(contact={"phone_number": "13800138000", "user_id": 5, **person})
    picked = read(users_shared={"request_id": 1, "users": [{"user_id": 5, **person}]})
    assert [p.name for event in (card, picked) for p in event.people] == [name, name]
    assert "138" not in card.model_dump_json()
