"""What holds for any date, any text, any zone and any moment."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.dialogue.times import Day, Instant, Repetition, Unclear, as_json, understand

ZONES = ("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kathmandu")
_EDGES = [
    datetime(2026, 3, 28, 22, tzinfo=UTC), datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    datetime(2026, 3, 8, 6, tzinfo=UTC), datetime(2026, 11, 1, 5, tzinfo=UTC),
    datetime(2026, 4, 4, 15, tzinfo=UTC), datetime(2026, 10, 3, 15, tzinfo=UTC),
    datetime(2026, 12, 31, 23, 59, tzinfo=UTC), datetime(2028, 2, 28, 23, tzinfo=UTC),
]  # fmt: skip
_NEAR_AN_EDGE = st.builds(
    lambda edge, off: edge + off, st.sampled_from(_EDGES), st.timedeltas(timedelta(-2), timedelta(2))
)
_ANY_TIME = st.timedeltas(timedelta(0), timedelta(2500)).map(lambda off: datetime(2025, 1, 1, tzinfo=UTC) + off)
REFS = _NEAR_AN_EDGE | _ANY_TIME
_CHINESE_WEEKDAYS = "一二三四五六日"
_ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ENGLISH_MONTHS = tuple(date(2000, month, 1).strftime("%B") for month in range(1, 13))

Template = Callable[[date, int], str]


def _chinese_hour(hour: int) -> str:
    if hour <= 12:
        return f"{'上午' if hour < 12 else '中午'}{hour}点"
    return f"{'下午' if hour < 18 else '晚上'}{hour - 12}点"


def _english_hour(hour: int) -> str:
    return f"{(hour - 1) % 12 + 1}{'am' if hour < 12 else 'pm'}"


# How far ahead a template can reach, and what it says for a day so many days ahead.
_WITH_DAYS: dict[str, tuple[int, int, Template]] = {
    "明天": (1, 1, lambda day, ahead: "明天"),
    "後天": (2, 2, lambda day, ahead: "後天"),
    "大后天": (3, 3, lambda day, ahead: "大后天"),
    "tomorrow": (1, 1, lambda day, ahead: "tomorrow"),
    "周三": (1, 6, lambda day, ahead: f"周{_CHINESE_WEEKDAYS[day.weekday()]}"),
    "禮拜三": (1, 6, lambda day, ahead: f"禮拜{_CHINESE_WEEKDAYS[day.weekday()]}"),
    "Wednesday": (1, 6, lambda day, ahead: f"on {_ENGLISH_WEEKDAYS[day.weekday()]}"),
    "12月3号": (1, 180, lambda day, ahead: f"{day.month}月{day.day}号"),
    "约12/3": (1, 180, lambda day, ahead: f"约{day.month}/{day.day}"),
    "2026年12月3日": (1, 900, lambda day, ahead: f"{day.year}年{day.month}月{day.day}日"),
    "Dec 3": (1, 180, lambda day, ahead: f"{_ENGLISH_MONTHS[day.month - 1][:3]} {day.day}"),
    "3rd of December": (1, 180, lambda day, ahead: f"{day.day} {_ENGLISH_MONTHS[day.month - 1]}"),
    "2026-12-03": (1, 900, lambda day, ahead: day.isoformat()),
}
_DAYS_ONLY: dict[str, tuple[int, int, Template]] = {
    "3天后": (1, 60, lambda day, ahead: f"{ahead}天后"),
    "过3天": (1, 60, lambda day, ahead: f"过{ahead}天"),
    "in 3 days": (1, 60, lambda day, ahead: f"in {ahead} days"),
}


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(sorted(_WITH_DAYS | _DAYS_ONLY)), st.data(), REFS, st.sampled_from(ZONES))
def test_a_phrase_made_from_a_day_means_that_day(name: str, data: st.DataObject, ref: datetime, zone: str) -> None:
    first, last, template = (_WITH_DAYS | _DAYS_ONLY)[name]
    ahead = data.draw(st.integers(first, last))
    day = ref.astimezone(ZoneInfo(zone)).date() + timedelta(days=ahead)
    assume((day.month, day.day) != (2, 29))
    assert understand(template(day, ahead), ref, zone) == Day(date=day)


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(sorted(_WITH_DAYS)), st.data(), REFS, st.sampled_from(ZONES), st.integers(8, 23))
def test_a_day_with_an_hour_means_that_hour(
    name: str, data: st.DataObject, ref: datetime, zone: str, hour: int
) -> None:
    first, last, template = _WITH_DAYS[name]
    ahead = data.draw(st.integers(first, last))
    day = ref.astimezone(ZoneInfo(zone)).date() + timedelta(days=ahead)
    assume((day.month, day.day) != (2, 29))
    phrase = template(day, ahead)
    at = f" {_english_hour(hour)}" if phrase.isascii() else f"{_chinese_hour(hour)}见"
    wall = datetime.combine(day, time(hour), ZoneInfo(zone))
    assert understand(phrase + at, ref, zone) == Instant(local=wall)


@settings(max_examples=80, deadline=None)
@given(REFS, st.sampled_from(ZONES), st.integers(0, 1), st.integers(0, 6))
def test_weekdays_of_a_named_week(ref: datetime, zone: str, weeks: int, weekday: int) -> None:
    today = ref.astimezone(ZoneInfo(zone)).date()
    day = today + timedelta(days=7 * weeks + weekday - today.weekday())
    expected = Day(date=day) if day >= today else Unclear()
    assert understand(f"{'这下'[weeks]}周{_CHINESE_WEEKDAYS[weekday]}", ref, zone) == expected
    assert understand(f"{('this', 'next')[weeks]} {_ENGLISH_WEEKDAYS[weekday]}", ref, zone) == expected


@settings(max_examples=80, deadline=None)
@given(REFS, st.sampled_from(ZONES), st.integers(1, 600))
def test_minutes_elapse_on_the_time_line_of_utc(ref: datetime, zone: str, minutes: int) -> None:
    moment = (ref + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
    for text in (f"{minutes}分钟后", f"in {minutes} minutes"):
        found = understand(text, ref, zone)
        assert isinstance(found, Instant)
        assert found.utc == moment


@settings(max_examples=60, deadline=None)
@given(REFS, st.sampled_from(ZONES), st.integers(2, 9), st.integers(0, 6))
def test_repetitions_do_not_depend_on_the_moment(ref: datetime, zone: str, n: int, weekday: int) -> None:
    code = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday]
    weekly = Repetition(rrule={"FREQ": "WEEKLY", "BYDAY": [code]})
    assert understand(f"每{n}周一次", ref, zone) == Repetition(rrule={"FREQ": "WEEKLY", "INTERVAL": n})
    assert understand(f"每周{_CHINESE_WEEKDAYS[weekday]}", ref, zone) == weekly
    assert understand(f"every {_ENGLISH_WEEKDAYS[weekday]}", ref, zone) == weekly


_WORDS = (
    "明天 下周 周三 周一 一 下午 三点 3 点 半 每 两周 一次 之前 前 以后 后 内 号 月 年 日 国庆 到 、 或 了"
    " 约 他 不 从 开始 起 北京时间 12:30 5/20 next Friday at pm every other week by end of the month in 2 days"
    " tomorrow UTC noon"
)
_PIECES = st.sampled_from(_WORDS.split())
_TEXTS = st.text(max_size=60) | st.builds(str.join, st.sampled_from(["", " "]), st.lists(_PIECES, max_size=8))


@settings(max_examples=250, deadline=None)
@given(_TEXTS, REFS, st.sampled_from(ZONES))
def test_any_text_gets_an_answer_that_is_not_before_now(text: str, ref: datetime, zone: str) -> None:
    found = understand(text, ref, zone)
    today = ref.astimezone(ZoneInfo(zone)).date()
    assert as_json(found)["kind"] in ("datetime", "date", "rrule", "unclear")
    match found:
        case Day(date=day):
            assert day >= today
        case Instant(utc=moment):
            assert moment >= ref.replace(second=0, microsecond=0)
        case Repetition(start=start):
            assert start is None or start >= today


@settings(max_examples=60, deadline=None)
@given(REFS, st.sampled_from(ZONES), st.integers(2, 28))
def test_a_second_day_or_a_mark_of_the_past_leaves_no_date(ref: datetime, zone: str, ahead: int) -> None:
    day = ref.astimezone(ZoneInfo(zone)).date() + timedelta(days=ahead)
    chinese, english = f"{day.month}月{day.day}号", f"{_ENGLISH_MONTHS[day.month - 1]} {day.day}"
    for around in ("昨天说{}", "{}聊过了", "{}或明天", "明天，{}", "{}已经见了"):
        assert understand(around.format(chinese), ref, zone) == Unclear()
    for around in ("I met him on {}", "yesterday or {}", "tomorrow or {}", "{}, I called"):
        assert understand(around.format(english), ref, zone) == Unclear()


@pytest.mark.parametrize("unit", ["1", "一", "周", "每周", "每1", "the ", "明天", "3点", "on the 1st ", "零", "/"])
def test_the_longest_message_takes_no_time(unit: str) -> None:
    assert understand((unit * 4096)[:4096], datetime(2026, 5, 18, tzinfo=UTC), "UTC") == Unclear()
    understand((unit * 300)[:300], datetime(2026, 5, 18, tzinfo=UTC), "UTC")


def test_a_moment_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="offset"):
        understand("明天", datetime(2026, 5, 18), "UTC")  # noqa: DTZ001 - the point of the test
