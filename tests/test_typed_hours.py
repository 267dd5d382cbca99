"""The clock on the wall, the hour of the daily message and quiet hours, typed as people say them."""

from datetime import UTC, date, datetime, time

import pytest

from bot import content
from bot.dialogue.planning import clock_words
from bot.dialogue.state import State, Waiting, WaitingKind
from tests.world import SMALL, World

COURSE = content.load(lessons=SMALL)
NOW = datetime(2026, 11, 23, 1, 7, tzinfo=UTC)
"""09:07 in Shanghai, 20:07 in New York, 02:07 in Paris."""


def asked(kind: WaitingKind, **more: object) -> World:
    """A learner who has just been asked this."""
    one = World(COURSE, NOW, through_json=True)
    one.state = State(seen=NOW, waiting=(Waiting(kind=kind, prompt=1),)).model_copy(update=more)
    return one


def zone(one: World) -> str:
    """The zone that was understood."""
    assert one.state is not None
    return one.state.settings.zone if one.state.waiting[-1].kind == "hour" else ""


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("早上九点", "Asia/Shanghai"),
        ("我这边上午九点多", "Asia/Shanghai"),
        ("九点零七", "Asia/Shanghai"),
        ("晚上八点十分", "America/New_York"),
        ("晚上八点过五分", "America/New_York"),
        ("it's nine in the morning", "Asia/Shanghai"),
        ("about 8pm", "America/New_York"),
        ("上午九点半", ""),
        ("早上", ""),
    ],
)
def test_the_clock_on_the_wall_may_be_told_in_words(words: str, found: str) -> None:
    one = asked("zone_time", settings=State().settings.model_copy(update={"zone": "Pacific/Apia"}))
    one.says(words)
    assert zone(one) == found


def test_somewhat_past_nine_is_any_time_until_ten() -> None:
    one = asked("zone_time")
    one.now = datetime(2026, 11, 23, 1, 50, tzinfo=UTC)
    one.says("上午九点多")
    assert zone(one) == "Asia/Shanghai"


@pytest.mark.parametrize(("language", "words"), [("en", "Paris, France"), ("zh", "法国巴黎")])
def test_a_city_with_its_country_is_one_place(language: str, words: str) -> None:
    one = asked("zone", language=language)
    one.course = content.load()
    one.says(words)
    assert zone(one) == "Europe/Paris"


def test_two_places_of_different_time_are_asked_about() -> None:
    one = asked("zone")
    one.says("北京或者伦敦")
    assert zone(one) == ""


@pytest.mark.parametrize("words", ["早上九点半吧", "9:30", "half past nine"])
def test_between_two_hours_it_is_said_why_one_is_to_be_chosen(words: str) -> None:
    one = asked("hour")
    said = one.says(words)
    assert said[-1].text == "每日提醒只在整点发。09:00 还是 10:00？"
    one.says("10点")
    assert one.state is not None
    assert one.state.settings.hour == 10


@pytest.mark.parametrize(("words", "hour"), [("中午", 12), ("早上", 9), ("晚上吧", 20)])
def test_a_part_of_the_day_is_its_usual_hour(words: str, hour: int) -> None:
    one = asked("hour")
    assert f"{hour:02d}:00" in one.says(words)[0].text
    assert one.state is not None
    assert one.state.settings.hour == hour


@pytest.mark.parametrize(
    ("words", "hours"),
    [("晚上十点半到早上七点", (22, 7)), ("10pm to 6:30am", (22, 7)), ("晚上十点到早上七点", (22, 7))],
)
def test_quiet_hours_are_widened_to_whole_ones_with_a_word_about_it(words: str, hours: tuple[int, int]) -> None:
    one = asked("quiet", set_up=True, finished=True)
    said = one.says(words)
    assert one.state is not None
    assert (one.state.settings.quiet_from, one.state.settings.quiet_until) == hours
    assert ("整点" in said[0].text) is (words != "晚上十点到早上七点")


@pytest.mark.parametrize("words", ["下周二中午吃饭的时候", "下周二中午的时候吧", "下周二中午"])
def test_what_a_part_of_the_day_is_for_does_not_matter(words: str) -> None:
    found = clock_words.time_of(words, NOW, State().settings)
    assert found is not None
    assert (found.on, found.at) == (date(2026, 12, 1), time(12))
