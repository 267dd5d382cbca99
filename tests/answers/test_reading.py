"""Copies, quotes, what is missing, and rules that hold for any text."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.answers import Reading, read
from bot.dialogue.answers.reading import QUOTE_CHARACTERS
from bot.dialogue.answers.script import TO_SIMPLIFIED

LESSON = Path(__file__).parents[2] / "content" / "lessons" / "why-network" / "lesson.yaml"
BEATS = [beat for part in yaml.safe_load(LESSON.read_text(encoding="utf-8"))["parts"] for beat in part["beats"]]
PROMPTS = [text for beat in BEATS for field in ("say", "ask", "example") if (text := beat.get(field))]
EXAMPLES = [beat["example"] for beat in BEATS if "example" in beat]
QUESTION = "最近一年，谁的一句话让你换了个想法？"
ENGLISH = "Who said one thing in the last year that changed your mind?"


def answer(text: str, *, prompts: list[str] | None = None) -> Reading:
    return read(text, question="thinking", lang="zh-Hans", prompts=PROMPTS if prompts is None else prompts)


@pytest.mark.parametrize("text", PROMPTS)
def test_every_text_of_the_lesson_typed_over_is_a_copy(text: str) -> None:
    assert answer(" ".join(text.split())).kind == "copy"


@pytest.mark.parametrize("text", EXAMPLES)
def test_a_copy_is_known_without_punctuation_and_with_you_for_me(text: str) -> None:
    bare = "".join(c for c in text if c.isalnum()).replace("我", "你")
    assert answer(f"嗯 {bare} 吧").kind == "copy"


def test_a_copied_question_is_a_copy_and_no_question() -> None:
    assert answer(QUESTION, prompts=[QUESTION]).kind == "copy"
    assert answer("who said one thing in the last year that changed my mind", prompts=[ENGLISH]).kind == "copy"


def test_a_copy_in_the_other_script_is_a_copy() -> None:
    back = {simplified: traditional for traditional, simplified in TO_SIMPLIFIED.items()}
    assert answer(QUESTION.translate(back), prompts=[QUESTION]).kind == "copy"


def test_own_content_beside_a_copy_counts() -> None:
    assert answer(f"{QUESTION} 我前领导", prompts=[QUESTION]).kind == "specific"
    assert answer(f"{QUESTION} 我不想活了", prompts=[QUESTION]).kind == "distress"
    assert answer(f"{QUESTION} 跳过", prompts=[QUESTION]).kind == "refusal"


def test_a_few_words_of_the_prompt_are_no_copy() -> None:
    assert (
        answer("给过我有用建议的是老周 他说别在气头上发邮件", prompts=["谁给过你有用的建议？"]).kind == "specific"
    )


def test_the_quote_is_the_clause_that_says_something() -> None:
    assert answer("嗯 其实吧 行政的小吴提前告诉我要搬办公室").quote == "行政的小吴提前告诉我要搬办公室"


def test_the_quote_keeps_the_script_it_was_typed_in() -> None:
    assert answer("隔壁組的陳姐介紹的").quote == "隔壁組的陳姐介紹的"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("someone at work, I suppose", "someone at work"),
        ("so Karim told me", "Karim told me"),
        ("My presentation skills", "My presentation skills"),
        ("we met at 10:30 at Anna's desk", "we met at 10:30 at Anna's desk"),
        ("说不上来吧，好像没有谁", ""),
    ],
)
def test_the_quote_cuts_no_word_and_no_number(text: str, quote: str) -> None:
    assert answer(text).quote == quote


def test_words_shared_with_the_example_leave_no_gap_in_the_quote() -> None:
    text = "My friend Maria in admin told me about the office move early"
    example = "Maria in admin told me about a flat to let, long before it was on the market."
    assert answer(text, prompts=[example]).quote == text


def test_a_long_quote_ends_where_a_clause_does() -> None:
    start = "My first boss told me my emails were too long and nobody ever read to the end of them"
    assert answer(f"{start} and I started to write three lines").quote == start
    assert answer(
        "我前领导告诉我说邮件写得太长了没有人会看到最后所以我现在开始只写三行字重要的事情就打电话"
    ).quote == ("我前领导告诉我说邮件写得太长了没有人会看到最后")


def test_a_long_quote_without_clauses_ends_after_a_word_with_an_ellipsis() -> None:
    text = "my cousin Petra from the tiny bakery opposite the old railway station near the harbour in Hamburg"
    found = answer(text).quote
    assert found == "my cousin Petra from the tiny bakery opposite the old railway station near the harbour in…"


def test_nothing_is_quoted_from_distress_refusal_or_nothing() -> None:
    assert [answer(text).quote for text in ("我不想活了 只有老周知道", "不想说", "嗯")] == ["", "", ""]


def test_what_a_follow_up_may_ask_for_is_what_the_answer_lacks() -> None:
    assert answer("行政的小吴").missing == ("situation", "action", "reason", "feeling")
    assert answer("人脉挺重要的").missing == ("person", "situation", "action", "reason", "feeling")


def test_unknown_languages_and_questions_are_read_as_well() -> None:
    assert read("我前领导", question="no-such-question", lang="xx").kind == "specific"


def _cuts_a_word(said: str, text: str) -> bool:
    """Whether, wherever the words stand in the text, a Latin word goes on before or behind them."""
    inside = re.compile("[A-Za-z]{2}")
    return all(
        inside.search(text[max(found.start() - 1, 0) : found.start() + 1])
        or inside.search(text[found.end() - 1 : found.end() + 1])
        for found in re.finditer(re.escape(said), text)
    )


@pytest.mark.parametrize(
    "tired",
    [
        *("nothing really, I'm too tired", "Honestly nothing really, I am exhausted", "nothing, I'm just drained"),
        *("nothing, so tired, too tired to think", "too tired to write today", "没什么，我太累了"),
        *("什么都不想说，太累了", "什么都不想写，好累", "真的没什么，太累了，没力气想"),
    ],
)
def test_tiredness_alone_is_no_distress(tired: str) -> None:
    assert answer(tired).kind != "distress"


@pytest.mark.parametrize("title", ["Mr.", "Mrs.", "Dr.", "Ms."])
def test_the_dot_of_a_title_ends_no_sentence(title: str) -> None:
    assert answer(f"{title} Weber from HR told me about the job").quote.startswith(f"{title} Weber")


@pytest.mark.parametrize(
    "alarming",
    [
        *("too tired to go on living", "I'm too tired to keep fighting", "I'm too tired to live"),
        *(
            "nothing feels real, I'm so tired",
            "nothing's real, and I'm so tired",
            "累得不想活了",
            "太累了，撑不下去了",
        ),
    ],
)
def test_tiredness_of_life_is_distress(alarming: str) -> None:
    assert answer(alarming).kind == "distress"


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=300)
    | st.lists(st.sampled_from(["我", "想死", "老周", "吗", " ", "，", "I ", "boss ", "😀", "'"])).map("".join)
)
def test_any_text_gets_a_kind_and_a_quote_of_its_own_words(text: str) -> None:
    found = answer(text, prompts=[QUESTION])
    assert found.rule
    said = found.quote.removesuffix("…")
    assert len(said) <= QUOTE_CHARACTERS
    assert said in text
    assert not said or not _cuts_a_word(said, text)
    assert found.kind != "distress" or not found.quote


@pytest.mark.parametrize("unit", ["0", "晚上", "上个", "few ", "in a ", "@", "a", "说", "不"])
def test_what_repeats_and_then_breaks_off_is_read(unit: str) -> None:
    """Patterns that can be matched in many ways took for ever on these."""
    for length in (60, 400):
        assert answer((unit * length)[:length] + " @0000", prompts=[QUESTION]).rule


@pytest.mark.parametrize(
    "unit", ["我", "嗯", "这题", "是个", "就是", "请", "A", "一个朋友的", "i want to ", "，", "😀", "a'"]
)
def test_the_longest_message_is_read_whatever_it_repeats(unit: str) -> None:
    assert answer((unit * 4096)[:4096], prompts=[QUESTION]).rule
