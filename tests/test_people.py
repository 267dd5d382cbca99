"""Names typed in a list: taken where they are names, asked about where they are not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.people.typed_names import MOST_NAMES, NAME_CHARACTERS, clean, names


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
        ("明天", ()),
        ("next Friday", ()),
        ("的", ()),
        ("Kevin 和 Kevin 和 kevin", ("Kevin",)),
    ],
)
def test_a_list_of_names(text: str, found: tuple[str, ...]) -> None:
    assert called(text) == found


@settings(deadline=None)
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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("刘敏、老周和我表姐", [("刘敏", ""), ("老周", ""), ("表姐", "")]),
        ("Priya from accounting", [("Priya", "accounting")]),
        ("Priya from accounting and Tom", [("Priya", "accounting"), ("Tom", "")]),
        ("市场部的王总，大学同学李磊", [("王总", "市场部"), ("李磊", "大学同学")]),
        ("刘敏（市场部、北京）；Kim (HR)", [("刘敏", "市场部、北京"), ("Kim", "HR")]),
        ("刘敏，我表姐", [("刘敏", "表姐")]),
        ("my old boss, Ann Lee", [("Ann Lee", "old boss")]),
        ("老周 市场部", [("老周", "市场部")]),
        ("王磊 @wanglei88", [("王磊", "@wanglei88")]),
        ("可以找刘敏，或者老周吧", [("刘敏", ""), ("老周", "")]),
        ("阿K, 大熊, Lao Wang", [("阿K", ""), ("大熊", ""), ("Lao Wang", "")]),
        ("二狗子、Big Tom、👩‍🚀 Lin、三", [("二狗子", ""), ("Big Tom", ""), ("👩‍🚀 Lin", ""), ("三", "")]),
        ("老\u200b周、\u202eTom", [("老周", ""), ("Tom", "")]),
        ("以前的室友", [("以前的室友", "")]),
        (
            "刘敏吧，以前的同事，还有我的大学同学陈佳怡",
            [("刘敏", "以前的同事"), ("陈佳怡", "大学同学")],
        ),
        ("老陈，隔壁组的", [("老陈", "隔壁组")]),
        ("以前的同事、陈佳怡", [("以前的同事", ""), ("陈佳怡", "")]),
        ("我妈，王姐", [("妈", ""), ("王姐", "")]),
    ],
)
def test_who_somebody_is_goes_with_the_name(text: str, found: list[tuple[str, str]]) -> None:
    assert [tuple(given) for given in names(text).found] == found


@pytest.mark.parametrize(
    ("text", "mentioned"),
    [
        ("我觉得刘敏合适，她待过那边", ("刘敏",)),
        ("I think Priya would be good", ("Priya",)),
        ("老周很忙", ("老周",)),
        ("不找李明了，找任静", ("任静",)),
        ("我想不出来谁合适", ()),
        ("可能是同事", ()),
        ("刘敏合适吗？", ()),
        ("刘" * 200, ()),
        ("A" * 200, ()),
    ],
)
def test_a_sentence_is_no_list(text: str, mentioned: tuple[str, ...]) -> None:
    read = names(text)
    assert read.found == ()
    assert read.mentioned == mentioned


@pytest.mark.parametrize(("text", "ended"), [("刘敏，没有了", True), ("没有了，就这些", True), ("刘敏", False)])
def test_a_list_may_say_that_it_is_at_its_end(text: str, ended: bool) -> None:
    read = names(text, ends={"没有了", "就这些"})
    assert (read.ended, read.unclear) == (ended, ())
