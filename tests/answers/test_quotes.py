"""Which of the learner's own words are said back, and when none are."""

import pytest

from bot.dialogue.answers import read


def quote(text: str) -> str:
    return read(text, question="advice", lang="").quote


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("上个月和以前的同事老周吃火锅，他提醒我先看毛利", "他提醒我先看毛利"),
        ("上周三下午，在茶水间，陈姐告诉我预算要砍", "陈姐告诉我预算要砍"),
        ("我前领导老张，我才明白汇报要先讲结论", "我才明白汇报要先讲结论"),
        ("和師傅吃飯，他建議我先聽完再說", "他建議我先聽完再說"),
        ("领导说：别只报问题，带着方案来", "领导说：别只报问题"),
        ("Karim said: start with the numbers", "Karim said: start with the numbers"),
        (
            "Last month I had hotpot with Priya, she told me to check the margin",
            "she told me to check the margin",
        ),
        ("At lunch with my boss, I learned that nobody reads page two", "I learned that nobody reads page two"),
        ("想知道会不会裁员，HR小刘", "想知道会不会裁员"),
        ("部门要不要合并？我领导老张知道", "我领导老张知道"),
        ("我老婆，她说我开会总抢话", "她说我开会总抢话"),
        ("我一般最后一个知道，上次还是行政的小吴通知我的", "上次还是行政的小吴通知我的"),
    ],
)  # fmt: skip
def test_what_was_said_or_learned_comes_before_the_setting(text: str, words: str) -> None:
    assert quote(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Priya",
        "maybe Priya from ops?",
        "my manager",
        "我老婆",
        "行政的小吴",
        "以前带我的师傅",
        "领导说",
        "我一般最后一个知道，也不喜欢参加活动",
        "这个问题好难，大家都差不多",
        "这个问题好难，我老婆",
        "我圈子小，没有这样的人",
        "我嘴笨，不会说话",
        "上个月开会的时候，我老婆",
        "I'm always the last to know, I don't like events",
        "hard question, everyone is the same",
        "last week, Priya",
        "at lunch, my manager",
    ],
)
def test_a_name_a_setting_or_a_complaint_is_not_said_back(text: str) -> None:
    assert quote(text) == ""
