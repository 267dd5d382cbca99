"""Every form of export: whatever is typed, the file is valid, nothing in it runs, and the same text comes back."""

import json
import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.transcripts.export import FORMS, Form
from bot.transcripts.table import defused
from bot.transcripts.visible import visible
from tests import xapi_rules
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
    @given(TYPED)
    @example("")
    def says_the_same(text: str) -> None:
        check(form, text)

    says_the_same()


@given(TYPED)
def test_no_cell_of_any_table_is_a_formula(text: str) -> None:
    cells = [cell for form in ("csv", "gradebook") for row in rows(written(form, text)) for cell in row]  # type: ignore[arg-type]
    assert not [cell for cell in cells if re.match(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]", cell)]


@given(TYPED)
def test_nothing_acts_unseen_in_any_form(text: str) -> None:
    for form in FORMS:
        exported = written(form, text)
        if form != "html":
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u061c\u202a-\u202e\u2066-\u2069]", exported)
        if form in ("jsonl", "xapi"):
            assert len(exported.splitlines()) == exported.count("\n")


@given(st.recursive(TYPED, lambda inner: st.lists(inner) | st.dictionaries(TYPED, inner), max_leaves=6))
def test_json_reads_back_as_it_was(value: object) -> None:
    from bot.transcripts.json_text import json_text

    assert json.dumps(json.loads(json_text(value))) == json.dumps(
        json.loads(json_text(json.loads(json_text(value))))
    )
