"""Rules that hold for any text, and what finding costs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.naming import find

PIECES = [
    "小李",
    "我",
    "老板",
    "，",
    "、",
    " ",
    "@ming_li",
    "Amy",
    "my ",
    "boss",
    "王总",
    "不想找",
    "我叫",
    "張",
    "《",
    "'s",
    "😀",
    "欧阳",
]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_gives_pieces_of_itself_in_order_without_repeats(text: str) -> None:
    found = find(text)
    assert all(name and name in text for name in found)
    assert len(set(found)) == len(found)


def test_the_order_is_that_of_first_appearance() -> None:
    text = "老王、小李、Amy、@ming_li、我老板、老王"
    found = find(text)
    assert found == ("老王", "小李", "Amy", "@ming_li", "老板")


@pytest.mark.timeout(20)  # a rule that backtracks would take hours
@pytest.mark.parametrize(
    "unit",
    ["我", "小李", "王总、", "张伟强", "Amy ", "Li Ming ", "my boss ", "不想找", "@a ", "，", "我的", "大家都叫"],
)
def test_the_longest_message_takes_no_time_whatever_it_repeats(unit: str) -> None:
    text = (unit * 4096)[:4096]
    assert isinstance(find(text), tuple)
