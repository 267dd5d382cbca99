"""What the review desk's file holds, without a browser: nothing that ends its element, all that was said."""

import json
import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.text import Span, Text, plain, rich
from bot.store.database import Database
from bot.transcripts.aliases import Aliases
from bot.transcripts.forms.desk.safe import data
from bot.transcripts.forms.desk.texts import Texts
from tests.crowd import desk
from tests.keeping import keep, played

SHARES, KEEPS = 11, 12
PEOPLE = Aliases({"老周": "同事A"})
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8))
def test_no_data_ends_its_element_or_breaks_a_line_and_all_of_it_comes_back(value: object) -> None:
    written = data(value)
    assert not re.search("[<>&\u2028\u2029\x00-\x1f]", written)
    written.encode()
    assert json.loads(written) == value


def shown(texts: list[object], message: list[object]) -> str:
    """What the page makes of a message."""
    frame = texts[message[0]][0]  # type: ignore[call-overload]
    pieces = [piece if isinstance(piece, str) else piece[1] for piece in frame]
    slots = [texts[slot] if isinstance(slot, int) else slot for slot in message[1:]]
    return "".join(str(slots[piece]) if isinstance(piece, int) else piece for piece in pieces)


@given(WORDS, WORDS)
def test_a_message_is_put_together_again_whatever_was_put_into_it(who: str, quote: str) -> None:
    said = rich("好，**{who}**。你写到：\n> {quote}\n往下走吧。", who=who, quote=quote)
    texts = Texts()
    message = texts.message(said, [["继续"]], Aliases({}))
    assert shown(texts.fresh(), message) == said.text


def test_the_same_message_to_others_is_stored_once_and_only_their_words_differ() -> None:
    texts = Texts()
    first = texts.message(rich("明天联系{who}吗？", who="老周"), [["好"]], PEOPLE)
    assert len(texts.fresh()) == 1
    assert first[1:] == ["同事A"]
    second = texts.message(rich("明天联系{who}吗？", who="Nina"), [["好"]], PEOPLE)
    assert (second[0], second[1:], texts.fresh()) == (first[0], ["Nina"], [])


def test_names_are_replaced_in_what_was_put_in_and_not_in_what_the_lesson_says() -> None:
    texts = Texts()
    message = texts.message(rich("老周说过：{quote}", quote="找老周"), [], PEOPLE)
    assert shown(texts.fresh(), message) == "老周说过：找同事A"


def test_what_stands_in_a_text_that_was_put_in_itself_is_there_once() -> None:
    texts = Texts()
    message = texts.message(rich("问：{what}", what=rich("找{who}吗？", who="老周")), [], PEOPLE)
    assert shown(texts.fresh(), message) == "问：找同事A吗？"
    assert message[1:] == ["找同事A吗？"]


def test_spans_that_run_beyond_the_text_or_overlap_lose_nothing() -> None:
    spans = (
        Span(kind="bold", start=1, length=9),
        Span(kind="words", start=0, length=3),
        Span(kind="bold", start=2, length=1),
    )
    texts = Texts()
    message = texts.message(Text(text="abcdef", spans=spans), [], Aliases({}))
    assert shown(texts.fresh(), message) == "abcdef"
    assert shown([["x"]], [0]) == "x"
    assert texts.message(plain("abcdef"), [], Aliases({}))[0] == 1


async def test_only_who_shares_is_in_it_and_the_same_database_gives_the_same_file(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "coach.db")
    await keep(database, SHARES, played("认真的学员"))
    await keep(database, KEEPS, played("走走停停"))
    await desk(database, tmp_path / "one.html")
    await desk(database, tmp_path / "two.html")
    await database.close()
    page = (tmp_path / "one.html").read_text(encoding="utf-8")
    assert page == (tmp_path / "two.html").read_text(encoding="utf-8")
    assert re.findall(r'id="talk-(\d+)"', page) == [str(SHARES)]
    assert not [name for name in ("老周", "林师姐", "阿强") if name in page]
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", page), "an address in the page could be asked for"
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]
