"""Every form of export: whatever is typed, the file is valid, nothing in it runs, and the same text comes back."""

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.dialogue.effects import Form
from bot.store.database import Database
from bot.transcripts import export
from bot.transcripts.export import FORMS
from bot.transcripts.filters import Filters
from bot.transcripts.forms.json_text import json_text
from bot.transcripts.forms.table import defused
from bot.transcripts.forms.visible import visible
from tests import xapi_rules
from tests.crowd import EXPORTED, everywhere
from tests.keeping import COURSE, keep, played
from tests.reading_back import LEARNER, Page, lines, messages, quotes, rows, whole, written

ATTACKS = (
    "<script>alert(1)</script>",
    '</script><img src=x onerror="alert(1)"><!--',
    '=HYPERLINK("http://example.org","点我")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1,2)",
    "\t=1+1",
    " \r\n=1+1",
    "\u200b=1+1",
    "＝1+1",
    "abc\u202egnp.exe\u2066\u061c",
    "前\x00后\x1a\x1b[31m\x7f\x85",
    "半个\ud83d字\udc00",
    "行\u2028段\u2029尾\ufeff",
    "[x](javascript:alert(1)) **粗** | a | `b` &lt; &#60; \\",
    "- 一\n+ 二\n1. 三\n2) 四\n# 五\n===\n---\n    六\n\t七\n> 八\n~~~\n```\n<b>",
    '","},{"text":"x"}]}',
    '";=1,2\n"',
    "{lang=zh}[,]",
    "长" * 4096,
    "😀👨‍👩‍👧𠮷" * 300,
)
WHOLE = st.text(max_size=20)
UNHURRIED = settings(deadline=None)
"""The first example pays for what is loaded, on a machine that does other things as well."""
TYPED = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from("\x00\r\n\t =+-@<>&`*_[]|#1.)\u2028\ud83d"))
)


def as_markdown(text: str) -> str:
    """How a text reads in Markdown: one end of line, and at most one empty line between two others."""
    return re.sub("\n\n+", "\n\n", re.sub("\r\n?", "\n", visible(text))).strip("\n")


def in_html(exported: str) -> list[str]:
    page = Page(exported)
    assert page.elements.count("script") == len(page.data) + 1, "something that was typed ended its element"
    return [line[2] for line in page.data[f"talk-{LEARNER}"]["lines"] if line[0] == "s"]


def in_telegram(exported: str) -> list[str]:
    found = []
    for message in messages(exported):
        parts = "".join(part["text"] for part in message["text_entities"])
        shown = message["text"] if isinstance(message["text"], str) else [message["text"]][0]
        assert parts == "".join(part if isinstance(part, str) else part["text"] for part in shown)
        found.append(parts)
    return [found[0], found[1].removeprefix("记下了：\n").removesuffix("\n往下走。")]


def in_xapi(exported: str) -> list[str]:
    read = lines(exported)
    for statement in read:
        xapi_rules.check(statement)
    return [statement["result"]["response"] for statement in read]


READ: dict[Form, Callable[[str], list[str]]] = {
    "html": in_html,
    "md": lambda exported: [quote.strip("\n") for quote in quotes(exported)][:2],
    "jsonl": lambda exported: [line["text"] for line in lines(exported) if line["type"] in ("said", "answered")],
    "csv": lambda exported: [row[6] for row in rows(exported)[1:]],
    "telegram": in_telegram,
    "xapi": in_xapi,
    "gradebook": lambda exported: [row[-1].removeprefix("周老师：") for row in rows(exported)[1:]],
}
SHOWN: dict[Form, Callable[[str], str]] = {
    "html": str,
    "md": as_markdown,
    "csv": defused,
    "gradebook": visible,
}
"""How a form shows a text, where not as it is (but for half a character, which no file can hold)."""


def check(form: Form, text: str) -> None:
    exported = written(form, text)
    exported.encode()
    found = READ[form](exported)
    assert found
    assert set(found) == {SHOWN.get(form, whole)(text)}


def test_every_form_is_read_back() -> None:
    assert set(READ) == set(FORMS)


@pytest.mark.parametrize("attack", ATTACKS, ids=range(len(ATTACKS)))
@pytest.mark.parametrize("form", FORMS)
def test_an_attack_is_text_in_every_form(form: Form, attack: str) -> None:
    check(form, attack)


@pytest.mark.parametrize("form", FORMS)
def test_whatever_is_typed_every_form_is_valid_and_says_the_same(form: Form) -> None:
    @UNHURRIED
    @given(TYPED)
    @example("")
    def says_the_same(text: str) -> None:
        check(form, text)

    says_the_same()


@UNHURRIED
@given(TYPED)
def test_no_cell_of_any_table_is_a_formula(text: str) -> None:
    cells = [cell for form in ("csv", "gradebook") for row in rows(written(form, text)) for cell in row]
    assert not [cell for cell in cells if re.match(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]", cell)]


@UNHURRIED
@given(TYPED)
def test_nothing_acts_unseen_in_any_form(text: str) -> None:
    for form in FORMS:
        exported = written(form, text)
        if form != "html":
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u061c\u202a-\u202e\u2066-\u2069]", exported)
        if form in ("jsonl", "xapi"):
            assert len(exported.splitlines()) == exported.count("\n")


@UNHURRIED
@given(st.recursive(WHOLE, lambda inner: st.lists(inner) | st.dictionaries(WHOLE, inner), max_leaves=6))
def test_json_reads_back_as_it_was(value: object) -> None:
    written_down = json_text(value)
    assert json.loads(written_down) == value
    assert len(written_down.splitlines()) <= 1
    assert not re.search("[\x00-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufeff]", written_down)


TYPED_FIELDS = ("text", "name", "names", "label", "buttons", "line", "how", "by")
STORABLE = [attack for attack in ATTACKS if "\ud83d" not in attack]
"""Half a character is refused by Telegram, and cannot be stored."""


def attacked(entry: dict[str, Any], attack: str) -> dict[str, Any]:
    """The entry with the attack behind all that somebody typed, or that the coach quotes of it."""
    if entry["type"] == "coach":
        entry["text"]["text"] += attack
    mine = {name: entry[name] for name in TYPED_FIELDS if isinstance(entry.get(name), str | list)}
    if entry["type"] == "setting":
        mine = {}
    return entry | {name: everywhere(value, lambda text: text + attack) for name, value in mine.items()}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> dict[Form, str]:
    """Every form of a database in which there is a learner for each attack, who types nothing without it."""
    path = tmp_path_factory.mktemp("hostile") / "coach.db"

    async def write() -> dict[Form, str]:
        database = await Database.open(path)
        await keep(database, 1, played("认真的学员"))
        rows = await database.rows("SELECT at, entry, message_id FROM log WHERE learner = 1 ORDER BY id")
        state = json.loads((await database.rows("SELECT state FROM learners WHERE id = 1"))[0][0])
        async with database.transaction() as tx:
            for learner, attack in enumerate(STORABLE, 100):
                for person in state["people"]:
                    person["name"] = person["name"].partition("\x01")[0] + "\x01" + attack
                since = "2026-11-23T00:00:00.000000Z"
                await tx.run(
                    "INSERT INTO learners (id, state, nudgeable, shares, since) VALUES (?, ?, 0, 1, ?)",
                    (learner, json.dumps(state), since),
                )
                numbers = await tx.numbers("log", len(rows))
                for number, row in zip(numbers, rows, strict=True):
                    entry = json.dumps(attacked(json.loads(row["entry"]), attack))
                    await tx.run(
                        "INSERT INTO log (id, learner, at, entry, message_id) VALUES (?, ?, ?, ?, ?)",
                        (number, learner, row["at"], entry, row["message_id"]),
                    )
        written = {
            form: "".join([p async for p in export.shared(database, COURSE, form, Filters(), now=EXPORTED)])
            for form in FORMS
        }
        await database.close()
        return written

    return asyncio.run(write())


@pytest.mark.soak
def test_no_file_of_attackers_runs_hides_or_breaks_anything(hostile: dict[Form, str]) -> None:
    for form, exported in hostile.items():
        exported.encode()
        if form != "html":
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u061c\u202a-\u202e\u2066-\u2069]", exported)
    for form in ("csv", "gradebook"):
        cells = [cell for row in rows(hostile[form]) for cell in row]
        assert not [cell for cell in cells if re.match(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]", cell)]
    page = Page(hostile["html"])
    assert set(page.elements) == set(Page(written("html", "好")).elements), "no element of somebody else's"


@pytest.mark.soak
def test_in_every_file_each_attacker_is_there_with_what_was_typed(hostile: dict[Form, str]) -> None:
    learners = {1, *range(100, 100 + len(STORABLE))}
    assert {int(row[0]) for row in rows(hostile["gradebook"])[1:]} == learners
    assert {line["learner"] for line in lines(hostile["jsonl"])} == learners
    assert {chat["id"] for chat in json.loads(hostile["telegram"])["chats"]["list"]} == learners
    for statement in lines(hostile["xapi"]):
        xapi_rules.check(statement)
    said = {
        "jsonl": [line["text"] for line in lines(hostile["jsonl"]) if line["type"] == "answered"],
        "xapi": [s["result"]["response"] for s in lines(hostile["xapi"]) if "response" in s.get("result", {})],
        "telegram": [
            "".join(part["text"] for part in message["text_entities"]) for message in messages(hostile["telegram"])
        ],
        "csv": [row[6] for row in rows(hostile["csv"])],
        "md": quotes(hostile["md"].partition("\n# ")[2]),
    }
    for attack in (attack for attack in STORABLE if not attack.startswith("@")):  # an alias, as any handle
        for form, texts in said.items():
            shown = {"csv": visible, "md": as_markdown}.get(form, str)(attack)
            assert any(text.endswith(shown) for text in texts), (form, attack[:40])
