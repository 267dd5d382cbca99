"""The layout of Telegram Desktop's result.json, field by field, as its writer and those who parse it have it."""

import asyncio
import base64
import json
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from bot.dialogue.effects import Button, Send
from bot.dialogue.entries import CoachSaid, Entry, LearnerEdited, LearnerSaid, LearnerSent, LearnerShared
from bot.dialogue.text import Span, Text, plain, rich, utf16
from bot.dialogue.turn import said_by_coach
from bot.store.database import Database, instant
from bot.store.log import Line, write
from bot.telegram.messenger import entities
from bot.transcripts import export
from bot.transcripts.aliases import Aliases
from bot.transcripts.export import Particulars
from bot.transcripts.filters import Filters
from bot.transcripts.forms.telegram_desktop import WINDOW, segments
from tests.keeping import COURSE, keep, played
from tests.reading_back import messages

NOW = datetime(2026, 12, 1, tzinfo=UTC)
AT = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)
EDITS, THOROUGH, KEEPS = 11, 12, 13
BOT = 4242
LONG = 9000
UNHURRIED = settings(deadline=None)
LeftOut = Literal["(File not included. Change data exporting settings to download.)"]
PLACEHOLDER: LeftOut = "(File not included. Change data exporting settings to download.)"


class Strict(BaseModel):
    """Telegram Desktop writes no other keys, and leaves out what is empty."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Piece(Strict):
    type: Literal["plain", "bold", "blockquote", "bot_command"]
    text: Annotated[str, Field(min_length=1)]
    collapsed: Literal[True] = True


class Callback(Strict):
    type: Literal["callback"]
    text: str
    dataBase64: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+$")]  # noqa: N815 - Telegram's own name
    data: Literal[""]


class OtherButton(Strict):
    type: Literal["url", "copy_text"]
    text: str


class Card(Strict):
    first_name: str
    last_name: str
    phone_number: str


class Common(Strict):
    id: int
    date: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$")]
    date_unixtime: Annotated[str, Field(pattern=r"^\d+$")]
    edited: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$")] = ""
    edited_unixtime: Annotated[str, Field(pattern=r"^\d+$")] = ""
    text: str | list[str | Piece]
    text_entities: list[Piece]


class Message(Common):
    type: Literal["message"]
    from_: Annotated[str, Field(alias="from")]
    from_id: Annotated[str, Field(pattern=r"^user\d+$")]
    photo: LeftOut = PLACEHOLDER
    file: LeftOut = PLACEHOLDER
    file_name: str = ""
    media_type: Literal["voice_message", "sticker"] = "sticker"
    contact_information: Card | None = None
    inline_bot_buttons: list[list[Callback | OtherButton]] = []


class Service(Common):
    type: Literal["service"]
    actor: str
    actor_id: Annotated[str, Field(pattern=r"^user\d+$")]
    action: Literal["requested_peer"]


class Chat(Strict):
    name: str
    type: Literal["bot_chat"]
    id: int
    messages: list[Annotated[Message | Service, Field(discriminator="type")]]


class Chats(Strict):
    about: str
    list: list[Chat]


class Account(Strict):
    about: str
    chats: Chats


ORDER = (
    *("id", "type", "date", "date_unixtime", "edited", "edited_unixtime"),
    *("actor", "actor_id", "action", "from", "from_id"),
    *("photo", "file", "file_name", "media_type", "contact_information"),
    *("text", "text_entities", "inline_bot_buttons"),
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kept") / "coach.db"

    async def keep_them() -> None:
        database = await Database.open(path)
        await keep(database, EDITS, played("改来改去"))
        await keep(database, THOROUGH, played("认真的学员"))
        await keep(database, KEEPS, played("走走停停"))
        await database.close()

    asyncio.run(keep_them())
    return path


@pytest.fixture
async def database(kept: Path, tmp_path: Path) -> AsyncIterator[Database]:
    shutil.copy(kept, tmp_path / "coach.db")
    opened = await Database.open(tmp_path / "coach.db")
    yield opened
    await opened.close()


async def text(database: Database, **filters: Any) -> str:
    pieces = export.shared(
        database, COURSE, "telegram", Filters(**filters), now=NOW, particulars=Particulars(bot=BOT)
    )
    return "".join([piece async for piece in pieces])


async def add(database: Database, *said: tuple[Entry, int | None, datetime]) -> None:
    """Entries at the end of a learner's log."""
    async with database.transaction() as tx:
        numbers = await tx.numbers("log", len(said))
        for number, (entry, message_id, at) in zip(numbers, said, strict=True):
            await write(tx, [Line(number, THOROUGH, entry, message_id)], at)


async def last(database: Database, count: int, **filters: Any) -> list[dict[str, Any]]:
    """The last messages of that learner."""
    return messages(await text(database, learner=THOROUGH, **filters))[-count:]


async def test_one_learner_is_a_single_chat_and_several_are_a_whole_account(database: Database) -> None:
    one = await text(database, learner=EDITS)
    chat = Chat.model_validate_json(one)
    assert (chat.name, chat.type, chat.id) == ("学员 11", "bot_chat", EDITS)
    assert list(json.loads(one)) == ["name", "type", "id", "messages"]
    account = Account.model_validate_json(await text(database))
    assert [chat.id for chat in account.chats.list] == [EDITS, THOROUGH]
    assert json.loads(one) == json.loads(await text(database))["chats"]["list"][0]


async def test_where_nobody_is_in_it_the_list_is_empty(database: Database) -> None:
    for filters in ({"learner": KEEPS}, {"until": datetime(2020, 1, 1, tzinfo=UTC)}):
        assert Account.model_validate_json(await text(database, **filters)).chats.list == []


async def test_every_message_has_the_fields_that_telegram_desktop_writes_in_its_order(database: Database) -> None:
    found = messages(await text(database))
    for message in found:
        assert [key for key in ORDER if key in message] == list(message)
        assert "" not in [value for key, value in message.items() if key != "text"]
        moment = datetime.fromtimestamp(int(message["date_unixtime"]), UTC)
        assert message["date"] == f"{moment + timedelta(hours=8):%Y-%m-%dT%H:%M:%S}", "on the clock in Shanghai"
    by_coach = [message for message in found if message.get("from_id") == f"user{BOT}"]
    assert {message["from"] for message in by_coach} == {"机器人"}
    assert {message["from_id"] for message in found if message not in by_coach and "from" in message} == {
        f"user{EDITS}",
        f"user{THOROUGH}",
    }
    assert len({(message["from_id"], message["id"]) for message in by_coach}) == len(by_coach)


async def test_text_and_its_pieces_say_the_same(database: Database) -> None:
    for message in messages(await text(database)):
        parts = message["text_entities"]
        if isinstance(message["text"], str):
            assert parts == ([{"type": "plain", "text": message["text"]}] if message["text"] else [])
        else:
            assert [{"type": "plain", "text": p} if isinstance(p, str) else p for p in message["text"]] == parts
            assert any(part["type"] != "plain" for part in parts)


async def test_a_changed_message_stands_once_as_it_reads_now(database: Database) -> None:
    found = messages(await text(database, learner=EDITS))
    texts = ["".join(part["text"] for part in message["text_entities"]) for message in found]
    edited = next(m for m, said in zip(found, texts, strict=True) if "先做减法" in said and "edited" in m)
    assert edited["from_id"] == f"user{EDITS}"
    assert int(edited["edited_unixtime"]) >= int(edited["date_unixtime"])
    assert not [said for m, said in zip(found, texts, strict=True) if said == "小王说过一句话" and "from" in m]
    assert len([m for m in found if m["id"] == edited["id"]]) == 1


async def test_a_change_by_the_coach_gives_new_text_and_buttons_and_one_after_the_range_does_not(
    database: Database,
) -> None:
    later = AT + timedelta(hours=2)
    before = CoachSaid(text=plain("选一个"), buttons=(("甲",),), taps=(("a",),))
    after = CoachSaid(text=plain("选好了"), buttons=(("乙",),), taps=(("b",),), changed=True)
    await add(database, (before, 777_001, AT), (after, 777_001, later))
    message = (await last(database, 1))[0]
    assert (message["text"], message["edited_unixtime"]) == ("选好了", str(int(later.timestamp())))
    assert [[button["text"] for button in row] for row in message["inline_bot_buttons"]] == [["乙"]]
    message = (await last(database, 1, until=later))[0]
    assert (message["text"], "edited" in message) == ("选一个", False)


async def test_buttons_hold_what_a_tap_sends_as_base64url(database: Database) -> None:
    rows = (
        (Button(label="继续", data="1:go?>a"), Button(label="复制", copies="老周，在吗")),
        (Button(label="打开", url="https://t.me/x"),),
    )
    await add(
        database,
        (said_by_coach(Send(text=plain("选一个"), rows=rows)), 777_001, AT),
        (CoachSaid(text=plain("很久以前"), buttons=(("好",),)), 777_002, AT),
    )
    now, long_ago = await last(database, 2)
    callback, copied = now["inline_bot_buttons"][0]
    assert callback == {"type": "callback", "text": "继续", "dataBase64": "MTpnbz8-YQ", "data": ""}
    assert base64.urlsafe_b64decode(callback["dataBase64"] + "==") == b"1:go?>a"
    assert copied == {"type": "copy_text", "text": "复制"}
    assert now["inline_bot_buttons"][1] == [{"type": "url", "text": "打开"}]
    assert long_ago["inline_bot_buttons"] == [[{"type": "callback", "text": "好"}]]
    sent = [
        b
        for m in messages(await text(database, learner=EDITS))
        for r in m.get("inline_bot_buttons", ())
        for b in r
    ]
    assert sent
    assert all(base64.urlsafe_b64decode(b["dataBase64"] + "==") for b in sent if b["type"] == "callback")


async def test_what_is_no_text_is_told_without_the_thing_itself(database: Database) -> None:
    await add(
        database,
        (LearnerSent(kind="photo"), 777_001, AT),
        (LearnerSent(kind="voice"), 777_002, AT),
        (LearnerSent(kind="sticker"), 777_003, AT),
        (LearnerSent(kind="other"), 777_004, AT),
        (LearnerShared(names=("老周",), via="card"), 777_005, AT),
        (LearnerShared(names=("老周",), via="picker"), 777_006, AT),
        (CoachSaid(text=plain("你的网络"), document="map.png"), 777_007, AT),
        (CoachSaid(text=plain("给你"), document="record.md"), 777_008, AT),
    )
    photo, voice, sticker, other, card, picked, drawn, file = await last(database, 8)
    assert photo["photo"] == PLACEHOLDER
    assert (voice["file"], voice["media_type"], sticker["media_type"]) == (PLACEHOLDER, "voice_message", "sticker")
    assert (other["text"], other["text_entities"]) == ("", [])
    assert card["contact_information"] == {"first_name": "同事A", "last_name": "", "phone_number": ""}
    assert (picked["type"], picked["actor_id"], picked["action"]) == ("service", "user12", "requested_peer")
    assert (drawn["photo"], file["file_name"]) == (PLACEHOLDER, "record.md")
    Chat.model_validate_json(await text(database, learner=THOROUGH))


async def test_what_did_not_arrive_is_not_there_and_what_arrived_late_stands_where_it_did(
    database: Database,
) -> None:
    await add(
        database,
        (CoachSaid(text=plain("提醒")), 777_001, AT + timedelta(minutes=5)),
        (LearnerSaid(text="我先说一句"), 777_002, AT),
        (CoachSaid(text=plain("没有送到")), None, AT),
    )
    assert [message["text"] for message in await last(database, 2)] == ["我先说一句", "提醒"]


async def test_a_long_chat_is_whole_and_in_order_though_few_messages_are_held(database: Database) -> None:
    async with database.transaction() as tx:
        first, *_ = await tx.numbers("log", LONG)
        entry = LearnerSaid(text="又一句").model_dump_json()
        rows = [(first + n, THOROUGH, instant(AT + timedelta(seconds=n)), entry, 800_000 + n) for n in range(LONG)]
        await tx.run_many("INSERT INTO log (id, learner, at, entry, message_id) VALUES (?, ?, ?, ?, ?)", rows)
    assert LONG > WINDOW
    assert [message["id"] for message in await last(database, LONG)] == [800_000 + n for n in range(LONG)]


async def test_a_command_is_marked_as_telegram_marks_it(database: Database) -> None:
    await add(
        database, (LearnerSaid(text="/transcripts 甲"), 777_001, AT), (LearnerSaid(text="/不是"), 777_002, AT)
    )
    command, other = await last(database, 2)
    assert command["text"] == [{"type": "bot_command", "text": "/transcripts"}, " 甲"]
    assert other["text"] == "/不是"


async def test_names_are_aliases_and_what_is_styled_is_still_the_same_words(database: Database) -> None:
    said = rich("和**{who}**聊过：\n> {quote}\n**好**", who="老周", quote="老周说😀先做减法，老周对")
    await add(database, (CoachSaid(text=said), 777_001, AT), (LearnerEdited(text="忘了老周"), 1, AT))
    assert (await last(database, 1))[0]["text_entities"] == [
        {"type": "plain", "text": "和"},
        {"type": "bold", "text": "同事A"},
        {"type": "plain", "text": "聊过：\n"},
        {"type": "blockquote", "text": "同事A说😀先做减法，同事A对"},
        {"type": "plain", "text": "\n"},
        {"type": "bold", "text": "好"},
    ]
    assert "老周" not in await text(database)


SPANS = st.builds(
    Span,
    kind=st.sampled_from(["bold", "blockquote", "expandable_blockquote", "words"]),
    start=st.integers(0, 12),
    length=st.integers(0, 12),
)
WORDS = st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from("😀𠮷甲a\n")), max_size=12)


def by_units(said: Text, start: int, length: int) -> str:
    """A stretch as Telegram counts it."""
    units = said.text.encode("utf-16-le")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le")


@UNHURRIED
@given(WORDS, st.lists(SPANS, max_size=4))
def test_pieces_cover_the_text_and_are_what_telegrams_own_offsets_cut_out(words: str, spans: list[Span]) -> None:
    said = Text(text=words, spans=tuple(s for s in spans if s.start + s.length <= len(words) and s.length))
    parts = segments(said)
    TypeAdapter(list[Piece]).validate_python(parts)
    assert "".join(part["text"] for part in parts) == words
    sent = {(entity.offset, by_units(said, entity.offset, entity.length)) for entity in entities(said)}
    at = 0
    for part in parts:
        assert part["type"] == "plain" or (at, part["text"]) in sent
        at += utf16(part["text"])


@UNHURRIED
@given(WORDS, WORDS, WORDS)
def test_spans_move_with_the_names_that_aliases_replace(before: str, after: str, quote: str) -> None:
    aliases = Aliases({"老周": "同事A", "Nina": "同事BB"})
    words = f"{before}老周{after} Nina。"
    said = rich("问**{who}**：\n> {quote}\n**完**", who="老周", quote=words + quote)
    moved = aliases.in_text(said)
    styled = [(s.kind, moved.text[s.start : s.start + s.length]) for s in moved.spans if s.kind != "words"]
    assert styled == [
        ("bold", "同事A"),
        ("blockquote", aliases(words + quote)),
        ("bold", "完"),
    ]
    assert moved.text == f"问同事A：\n{aliases(words + quote)}\n完"
