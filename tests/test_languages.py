"""The language is that of the learner's Telegram at the start, and the learner's choice from then on."""

from datetime import UTC, datetime

import pytest

from bot import content
from bot.dialogue.events import Commanded, Event, MetInGroup, Said, Tapped
from bot.dialogue.state import State
from tests.world import World

COURSE = content.load()
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
ZH, EN = (lesson.phrases for lesson in COURSE.lessons)


def start(code: str) -> Event:
    """/start by somebody whose Telegram speaks that language."""
    return Commanded(name="start", message_id=1, first_name="Daniel", language=code)


@pytest.mark.parametrize(
    ("code", "language"),
    [("zh-hans", "zh"), ("zh-hant", "zh"), ("zh", "zh"), ("en", "en"), ("en-GB", "en"), ("de", "en"), ("", "zh")],
)
def test_a_stranger_is_greeted_in_the_language_of_their_telegram(code: str, language: str) -> None:
    world = World(COURSE, MONDAY)
    keep = {"zh": ZH, "en": EN}[language].consent.keep_yes
    assert keep in world.happens(start(code))[-1].labels()


def test_a_stranger_can_be_greeted_in_the_other_language_and_nothing_is_kept_for_it() -> None:
    world = World(COURSE, MONDAY)
    world.happens(start("zh-hans"))
    greeted = world.taps("English")
    assert "networking coach" in greeted[0].text
    assert world.state is None
    world.taps(EN.consent.keep_yes)
    assert world.state is not None
    assert world.state.language == "en"
    assert EN.consent.share_yes in world.chat[-1].labels()


def test_a_refusal_is_answered_in_the_language_it_was_given_in() -> None:
    world = World(COURSE, MONDAY)
    world.happens(start("zh-hans"))
    world.taps("English")
    assert EN.consent.refused.strip() in world.taps(EN.consent.keep_no)[0].text


def learner(code: str) -> World:
    """Somebody at the first bite."""
    world, words = World(COURSE, MONDAY), {"zh": ZH, "en": EN}[code]
    world.happens(start(code))
    common = next(city.name for city in words.cities if city.common)
    for label in (words.consent.keep_yes, words.consent.share_no, common, "09:00"):
        world.taps(label)
    return world


def test_the_language_is_changed_at_any_time_and_the_open_question_is_asked_again_in_it() -> None:
    world = learner("zh")
    world.says("/language")
    shown = world.taps("English")
    assert EN.settings.language_chosen in shown[0].text
    assert EN.lesson.go_on in shown[1].labels()
    world.taps(EN.lesson.go_on)
    assert world.chat[-1].labels()[-1] in (EN.lesson.go_on, EN.lesson.skip)


def test_telegram_changing_its_language_later_changes_nothing() -> None:
    world = learner("en")
    shown = world.happens(Said(text="/nonsense", message_id=99, language="zh-hans"))
    assert EN.lesson.read_it in shown[-1].text


def test_an_old_button_is_stale_in_the_language_of_today() -> None:
    world = learner("zh")
    old = world.chat[-1]
    tap = world.tap(old.message_id, old.rows[0][-1])
    world.says("/language")
    world.taps("English")
    stale = world.happens(tap)
    assert EN.help.stale in stale[0].text


def test_a_forged_language_changes_nothing() -> None:
    world = learner("en")
    world.happens(Tapped(data="m:language:xx", message_id=5, callback="c"))
    assert world.state is not None
    assert world.state.language == "en"
    stranger = World(COURSE, MONDAY)
    stranger.happens(Tapped(data="c:yes:xx", message_id=5, callback="c", language="en"))
    assert stranger.state is not None
    assert stranger.state.language == "en"


def test_a_group_is_spoken_to_in_the_language_of_whoever_added_the_bot() -> None:
    world = World(COURSE, MONDAY)
    assert world.happens(MetInGroup(language="en"))[0].text == EN.help.group.strip()


def test_who_was_there_before_there_were_languages_goes_on_in_the_original() -> None:
    old = State.model_validate_json('{"version": 1, "set_up": true, "beat": "opening-skill"}')
    world = World(COURSE, MONDAY, state=old)
    assert ZH.help.welcome_back in world.says("/start")[0].text


def test_a_reminder_comes_in_the_learners_language() -> None:
    world = learner("en")
    came = world.until(datetime(2026, 11, 24, 4, 0, tzinfo=UTC))
    assert [shown.labels() for shown in came] == [[EN.nudge.lesson_go, EN.nudge.lesson_rest]]


def test_dates_read_as_each_language_writes_them() -> None:
    day = datetime(2026, 11, 24, tzinfo=UTC).date()
    assert ZH.day(day) == "11月24日（周二）"
    assert "24" in EN.day(day)
    assert "Nov" in EN.day(day)
    assert "Tue" in EN.day(day)
