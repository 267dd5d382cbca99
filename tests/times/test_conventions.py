"""The labelling conventions (P2), rule by rule; today is Monday, 18 May 2026, 08:50 in Shanghai."""

import pytest

from tests.times.saying import brief

WEDNESDAY = "2026-06-10T14:30:00+08:00"
SUNDAY = "2026-05-24T12:00:00+08:00"
DECEMBER = "2026-12-31T10:00:00+08:00"


def holds(**phrases: str) -> None:
    """Each phrase means what stands beside it."""
    assert {text: brief(text) for text in phrases} == phrases


def unclear(*phrases: str) -> None:
    """None of the phrases means anything certain."""
    assert {text: brief(text) for text in phrases} == dict.fromkeys(phrases, "unclear")


def test_1_weeks_are_iso_weeks() -> None:
    holds(
        **{
            "下周三": "2026-05-27",
            "next Wednesday": "2026-05-27",
            "下下周五": "2026-06-05",
            "本週日": "2026-05-24",
        }
    )
    assert brief("next Monday", SUNDAY) == "2026-05-25"


def test_2_a_bare_weekday_is_the_next_one_and_unclear_on_that_day() -> None:
    holds(周二="2026-05-19", Friday="2026-05-22", 禮拜天="2026-05-24")
    unclear("周一", "on Monday", "星期一下午三点")


def test_3_the_weekend_is_saturday() -> None:
    holds(**{"周末": "2026-05-23", "下周末": "2026-05-30", "next weekend": "2026-05-30"})
    holds(每周末="FREQ=WEEKLY;BYDAY=SA")
    assert brief("周末", SUNDAY) == "unclear"


def test_4_dates_without_a_year_are_the_next_ones_and_near() -> None:
    holds(**{"6月18号": "2026-06-18", "20号": "2026-05-20", "15号": "2026-06-15", "the 15th": "2026-06-15"})
    unclear("5月6日", "下个月31号", "2月30日")
    assert brief("31号", WEDNESDAY) == "unclear"
    assert brief("1月3号", DECEMBER) == "2027-01-03"
    assert brief("8月3号", DECEMBER) == "unclear"


def test_5_ends_of_periods_and_deadlines() -> None:
    holds(
        **{
            "月底": "2026-05-31",
            "年底前": "2026-12-31 by",
            "by Friday": "2026-05-22 by",
            "周五之前": "2026-05-22 by",
        }
    )
    holds(三天内="2026-05-21 by", 本周内="2026-05-24 by", 本月内="2026-05-31 by")
    holds(**{"within two weeks": "2026-06-01 by", "by 5pm": "2026-05-18T17:00 by"})


def test_6_elapsed_days_are_calendar_days_and_hours_are_elapsed() -> None:
    holds(**{"3天后": "2026-05-21", "过两天": "2026-05-20", "半个月后": "2026-06-02", "in 2 weeks": "2026-06-01"})
    holds(**{"一个半小时后": "2026-05-18T10:20", "in half an hour": "2026-05-18T09:20"})
    assert brief("一个月后", "2026-01-31T10:00:00+08:00") == "2026-02-28"
    assert brief("in 3 hours", "2026-10-31T23:00:00-04:00", "America/New_York") == "2026-11-01T01:00"


def test_7_fixed_holidays_have_a_date_and_lunar_ones_none() -> None:
    holds(
        国庆="2026-10-01", 国庆前="2026-09-30 by", 国庆后="2026-10-08", 双十一="2026-11-11", Christmas="2026-12-25"
    )
    unclear("春节", "中秋节后", "端午", "元旦", "Easter")


def test_8_slash_dates_are_month_first_in_chinese_and_else_only_if_certain() -> None:
    holds(**{"6/5晚上8点": "2026-06-05T20:00", "on 6/25": "2026-06-25", "25/6": "2026-06-25"})
    unclear("6/5", "on 6/5 at 3pm")


def test_9_parts_of_the_day_decide_between_am_and_pm() -> None:
    holds(今晚="2026-05-18 evening", 明早="2026-05-19 morning", 明天午休="2026-05-19 noon")
    holds(**{"明天下班后": "2026-05-19 evening", "tomorrow after work": "2026-05-19 evening"})
    holds(**{"明晚7点": "2026-05-19T19:00", "tomorrow at noon": "2026-05-19T12:00"})


def test_10_hours_without_a_part_are_read_as_office_hours() -> None:
    holds(**{"3点": "2026-05-18T15:00", "明天8点": "2026-05-19T08:00", "at 12": "2026-05-18T12:00"})
    holds(**{"明天07:30": "2026-05-19T07:30", "18:00": "2026-05-18T18:00", "明天0点": "2026-05-19T00:00"})
    unclear("6点", "明天7点半", "tomorrow at 6")


def test_11_midnight_belongs_to_the_evening_and_the_small_hours_to_their_date() -> None:
    holds(今晚12点="2026-05-19T00:00", 明天晚上12点="2026-05-20T00:00", 明天凌晨2点="2026-05-19T02:00")
    unclear("凌晨2点")


def test_12_without_a_day_it_is_today_unless_over() -> None:
    holds(**{"下午": "2026-05-18 afternoon", "9点半": "2026-05-18T09:30"})
    unclear("8点", "8:50")
    assert brief("上午", WEDNESDAY) == "unclear"
    assert brief("今天中午", WEDNESDAY) == "unclear"


def test_13_about_is_ignored_and_a_range_gives_its_start() -> None:
    holds(**{"明天大概三点左右": "2026-05-19T15:00", "around 3pm": "2026-05-18T15:00"})
    holds(**{"周四下午2点到4点": "2026-05-21T14:00", "Friday 2-4pm": "2026-05-22T14:00"})
    unclear("明天八九点")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("每周一次", "FREQ=WEEKLY"),
        ("每周一早上9点", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0"),
        ("每週二、四晚上", "FREQ=WEEKLY;BYDAY=TU,TH evening"),
        ("weekdays at 8:30", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=8;BYMINUTE=30"),
        ("隔周五", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("every other week", "FREQ=WEEKLY;INTERVAL=2"),
        ("每隔一天", "FREQ=DAILY;INTERVAL=2"),
        ("每季度", "FREQ=MONTHLY;INTERVAL=3"),
        ("半年一次", "FREQ=MONTHLY;INTERVAL=6"),
        ("每月最后一个周五", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("每月底", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("每天花10分钟联系一个人", "FREQ=DAILY"),
        ("从明天开始每天早上八点", "FREQ=DAILY;BYHOUR=8;BYMINUTE=0 from 2026-05-19"),
    ],
)
def test_14_repetitions(text: str, rule: str) -> None:
    assert brief(text) == rule


def test_14_repetitions_without_days_of_their_own_are_unclear() -> None:
    unclear("每隔两天", "biweekly", "每周三次", "twice a week", "每天7点", "每小时")


def test_15_past_impossible_vague_and_open_times_are_unclear() -> None:
    unclear("昨天", "25点", "早上15点", "有空", "改天", "尽快", "两三天", "下周", "下个月", "in May", "2026年")
    unclear("15号以后", "周三或周四", "周一到周三", "周三吃饭，周四打球", "tomorrow 10:00 London time")
    assert brief("明天北京时间10点") == "2026-05-19T10:00"
    berlin = ("2026-03-28T20:00:00+01:00", "Europe/Berlin")
    assert brief("明天凌晨2点半", *berlin) == "unclear"


def test_15_of_a_repeated_hour_the_first_is_meant() -> None:
    before = "2026-10-24T12:00:00+02:00"
    assert brief("tomorrow at 2:30am", before, "Europe/Berlin") == "2026-10-25T02:30"


def test_16_words_that_only_look_like_times() -> None:
    unclear("有一点", "三点建议", "早点", "晚点", "晚上好", "2号楼", "两个小时", "下周一定", "I may call him")
    holds(每周一起跑步="FREQ=WEEKLY", 周四一早="2026-05-21 morning", 下周一下午="2026-05-25 afternoon")


def test_17_only_a_plan_has_a_date() -> None:
    unclear("昨晚聊过了", "今天很累", "公司八点半打卡", "三天前发了消息", "I met him on Monday")
    holds(我想下周三中午约她吃饭="2026-05-27 noon", 周五前给他发消息="2026-05-22 by")
