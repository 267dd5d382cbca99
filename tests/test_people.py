"""Names typed in a list: taken where they are names, asked about where they are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.people import MOST_NAMES, NAME_CHARACTERS, clean, names


def called(text: str) -> tuple[str, ...]:
    return tuple(given.name for given in names(text, {"谢谢"}).found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("老周", ("老周",)),
        ("老周、Nina，王总", ("老周", "Nina", "王总")),
        ("Chen Wei and Ann Lee", ("Chen Wei", "Ann Lee")),
        ("张三和李四", ("张三", "李四")),
        ("李和平", ("李和平",)),
        ("老周\n老周\nNina", ("老周", "Nina")),
        ("@nina_w", ("@nina_w",)),
        ("我想不出来", ()),
        ("没有", ()),
        ("？", ()),
        ("他是我以前在上海的同事，人特别好", ()),
        ("<b>老周</b>", ()),
        ("", ()),
        ("张三 李四 王五", ("张三", "李四", "王五")),
        ("还有老周", ("老周",)),
        ("张三、李四和王五；🐱、🐱🐱", ("张三", "李四", "王五")),
        ("谢谢", ()),
    ],
)
def test_a_list_of_names(text: str, found: tuple[str, ...]) -> None:
    assert called(text) == found


@given(st.text(max_size=300))
def test_a_name_is_one_short_line_without_control_characters(text: str) -> None:
    for name in (*called(text), clean(text)):
        assert len(name) <= NAME_CHARACTERS
        assert name == " ".join(name.split())
        assert all(c.isprintable() or c == "\u200d" for c in name)
    assert len(names(text).found) <= MOST_NAMES


def test_what_is_no_name_is_told_and_what_is_too_much_is_told() -> None:
    assert names("张三、李四、🐱").unclear == ("🐱",)
    many = names("、".join(f"老{c}" for c in "甲乙丙丁戊己庚辛壬癸子丑"))
    assert (len(many.found), many.more) == (MOST_NAMES, True)


def test_an_english_sentence_is_no_name() -> None:
    for sentence in ("I need to think", "what do you mean", "we don't know", "not sure who"):
        assert called(sentence) == ()
    assert called("Mary Ann, Dr. Wu and Sam from Ops") == ("Mary Ann", "Dr. Wu", "Sam")
