"""On which day something was; today is Wednesday, 25 November 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.times.past import day_of, named_day

TODAY = date(2026, 11, 25)
DAYS = st.dates(date(2024, 1, 1), date(2031, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("联系了", "11-25"),
        ("刚打完电话", "11-25"),
        ("今早聊的", "11-25"),
        ("三小时前打的", "11-25"),
        ("昨晚聊的", "11-24"),
        ("前天下午", "11-23"),
        ("大前天", "11-22"),
        ("三天前", "11-22"),
        ("两周前", "11-11"),
        ("周五", "11-20"),
        ("上周五", "11-20"),
        ("这周一", "11-23"),
        ("上上周五", "11-13"),
        ("星期天", "11-22"),
        ("11月20号", "11-20"),
        ("20号", "11-20"),
        ("yesterday", "11-24"),
        ("last night", "11-24"),
        ("the day before yesterday", "11-23"),
        ("on Friday", "11-20"),
        ("last Friday", "11-20"),
        ("two days ago", "11-23"),
        ("a week ago", "11-18"),
        ("Nov 20", "11-20"),
        ("20 November", "11-20"),
        ("this morning", "11-25"),
    ],
)
def test_a_day_that_is_named_is_the_latest_such_day(text: str, day: str) -> None:
    assert day_of(text, TODAY) == date.fromisoformat(f"2026-{day}")


@pytest.mark.parametrize(
    "text",
    [
        "周三",
        "本周五",
        "上个月",
        "上周",
        "last week",
        "last Monday",
        "周一和周二",
        "以前",
        "前几天",
        "26号",
        "12月20日",
        "a month ago",
        "the other day",
    ],
)
def test_what_may_be_two_days_or_none_or_ahead_is_left_open(text: str) -> None:
    assert day_of(text, TODAY) is None
    assert named_day(text, TODAY) is None


def test_without_a_time_it_is_today_and_no_day_is_named() -> None:
    assert day_of("和她聊了聊", TODAY) == TODAY
    assert named_day("和她聊了聊", TODAY) is None


@given(DAYS, st.integers(0, 150))
def test_a_phrase_made_from_a_day_of_the_past_is_that_day(today: date, back: int) -> None:
    day = today - timedelta(days=back)
    assert day_of(f"{day.month}月{day.day}号", today) == day
    assert day_of(f"{day:%b} {day.day}", today) == day
    if back:
        assert day_of(f"{back}天前", today) == day
        assert day_of(f"{back} days ago", today) == day
    if 0 < back < 7:
        assert day_of(f"周{'一二三四五六日'[day.weekday()]}", today) == day
        assert day_of(f"on {day:%A}", today) == day


@given(DAYS, st.text(max_size=60))
def test_no_text_is_ever_about_a_day_ahead(today: date, text: str) -> None:
    day = day_of(text, today)
    assert day is None or day <= today
