"""Markup is read in what authors write, never in what learners write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.text import Span, Text, clip, join, rich, shorten, utf16
from bot.telegram.messenger import entities

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)


def test_bold_and_quotes_become_spans_and_leave_no_marks() -> None:
    text = rich("**你好** {who}\n> 一行\n> 两行\n完", who="老周")
    assert text.text == "你好 老周\n一行\n两行\n完"
    assert set(text.spans) == {
        Span(kind="bold", start=0, length=2),
        Span(kind="words", start=3, length=2),
        Span(kind="blockquote", start=6, length=5),
    }


@given(ANY_TEXT)
def test_what_fills_a_slot_is_shown_as_it_is_and_never_read_as_markup(words: str) -> None:
    text = rich("你写的是：\n\n> {quote}\n\n好", quote=words)
    assert text.text == f"你写的是：\n\n{words}\n\n好"
    assert sorted(span.kind for span in text.spans) == (["blockquote", "words"] if words else [])
    assert all(text.text[s.start : s.start + s.length] == words for s in text.spans)


@given(ANY_TEXT, st.integers(min_value=2, max_value=50))
def test_a_clipped_text_fits_and_its_spans_lie_inside(words: str, units: int) -> None:
    whole = rich("**{a}** {b}", a=words, b=words)
    cut = clip(whole, units)
    assert utf16(cut.text) <= units
    assert cut == whole or cut.text.endswith("…")
    assert all(s.length > 0 and s.start + s.length <= len(cut.text) for s in cut.spans)


@given(ANY_TEXT, ANY_TEXT)
def test_entities_count_utf16_units_and_cover_what_they_covered(before: str, inside: str) -> None:
    text = rich("{before}**{inside}**!", before=before, inside=inside)
    for entity in entities(text):
        units = text.text.encode("utf-16-le")
        covered = units[2 * entity.offset : 2 * (entity.offset + entity.length)]
        assert covered.decode("utf-16-le") == inside


def test_joined_texts_keep_their_spans() -> None:
    joined = join([rich("**a**"), rich("**b**")], "-")
    assert joined == Text(
        text="a-b", spans=(Span(kind="bold", start=0, length=1), Span(kind="bold", start=2, length=1))
    )


def test_a_short_quote_is_one_line() -> None:
    assert shorten("一\n二  三", 10) == "一 二 三"
    assert shorten("一二三四五", 4) == "一二三…"


@pytest.mark.parametrize(
    ("words", "most", "short"),
    [
        ("she offered to review my deck", 22, "she offered to review…"),
        ("she offered to review my deck", 20, "she offered to…"),
        ("约了周五看他们的做法", 6, "约了周五看…"),
        ("约了 Priya 周五吃饭", 6, "约了…"),
        ("Donaudampfschifffahrt", 8, "Donauda…"),
        ("a deck, then lunch", 8, "a deck…"),
    ],
)
def test_a_short_quote_ends_with_a_whole_word(words: str, most: int, short: str) -> None:
    assert shorten(words, most) == short


@given(st.text(), st.integers(min_value=2, max_value=60))
def test_a_short_quote_is_never_longer_than_asked(words: str, most: int) -> None:
    assert len(shorten(words, most)) <= most
