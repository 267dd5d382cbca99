"""Recall questions come days after a part was finished, one a day, answered by a tap or a sentence."""

from datetime import UTC, datetime, timedelta

import pytest

from bot import content
from bot.dialogue.effects import Record
from bot.dialogue.entries import Recalled
from tests.world import SMALL, World

COURSE = content.load(lessons=SMALL)
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""Ten in the morning in Shanghai; the daily message comes at nine."""
DAY = "对账的点子"
WEEK = "谁的话让你换了个想法？一个名字也行"
ADVICE = "为什么请实习生先说"


@pytest.fixture
def finished() -> World:
    """A learner who took the whole lesson on Monday, without a name on the list."""
    return until_beat(None)


def until_beat(beat: str | None) -> World:
    """A learner who has come to a beat on Monday, or to the end."""
    world = World(COURSE, MONDAY)
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00"):
        world.taps(label)
    while world.state and world.state.beat != beat:
        _onward(world)
    return world


def _onward(world: World) -> None:
    assert world.state is not None
    kind = world.state.waiting[-1].kind
    if kind == "people":
        world.says("暂时想不到")
    else:
        world.taps({"bite": "继续", "ask": "跳过", "choose": "跳过", "first": "以后再说"}[kind])


def _on(world: World, day: int) -> list[str]:
    """What arrives until noon of a day, Monday being the 23rd."""
    return [shown.text for shown in world.until(datetime(2026, 11, day, 4, 0, tzinfo=UTC))]


def _recalled(world: World) -> list[tuple[str, str]]:
    entries = [effect.entry for effect in world.effects if isinstance(effect, Record)]
    return [(entry.recall, entry.text) for entry in entries if isinstance(entry, Recalled)]


def test_one_question_a_day_comes_first_those_of_the_day_after_and_then_those_of_the_week_after(
    finished: World,
) -> None:
    first = _on(finished, 24)
    assert [DAY in text for text in first] == [True]
    finished.taps("表姐的一句话")
    assert [ADVICE in text for text in _on(finished, 25)] == [True]
    finished.taps("想听真话")
    assert _on(finished, 29) == []
    assert [WEEK in text for text in _on(finished, 30)] == [True]


def test_an_option_is_answered_marked_and_kept(finished: World) -> None:
    _on(finished, 24)
    answer = finished.taps("表姐的一句话")
    assert "离得远的行业" in answer[0].text
    assert _recalled(finished) == [("recall-thinking-day", "表姐的一句话")]
    assert finished.chat[-2].rows == ()


def test_an_option_may_be_typed_and_other_words_show_the_options_again(finished: World) -> None:
    _on(finished, 24)
    assert "哪一个最接近" in finished.says("吃饭的时候吧")[0].text
    finished.says("表姐的一句话")
    assert _recalled(finished) == [("recall-thinking-day", "表姐的一句话")]


def test_a_sentence_answers_a_question_without_options(finished: World) -> None:
    for day, label in ((24, "表姐的一句话"), (25, "想听真话")):
        _on(finished, day)
        finished.taps(label)
    _on(finished, 30)
    assert "这根线就还连着" in finished.says("小许说，先问用户")[0].text
    assert _recalled(finished)[-1] == ("recall-thinking-week", "小许说，先问用户")


def test_a_question_may_be_left_and_is_not_asked_again(finished: World) -> None:
    _on(finished, 24)
    finished.taps("先不答")
    assert _recalled(finished) == []
    assert not any(DAY in text for text in _on(finished, 30))


def test_after_two_without_an_answer_no_other_comes_until_the_learner_is_heard_of(finished: World) -> None:
    later = _on(finished, 24) + _on(finished, 25)
    later += [shown.text for shown in finished.until(datetime(2026, 12, 9, 4, 0, tzinfo=UTC))]
    assert [DAY in text or ADVICE in text for text in later] == [True, True]
    finished.says("/help")
    texts = [shown.text for shown in finished.until(finished.now + timedelta(days=2))]
    assert [WEEK in text for text in texts] == [True]


def test_what_comes_in_between_ends_the_waiting_for_words_but_the_buttons_still_work(finished: World) -> None:
    _on(finished, 24)
    finished.says("/people")
    finished.taps("加一个人")
    assert "记下了：老周" in finished.says("老周")[0].text
    assert "离得远的行业" in finished.taps("表姐的一句话")[0].text
    assert finished.state is not None
    assert finished.state.waiting[-1].kind == "people"


def test_with_other_things_due_it_is_a_line_of_the_daily_message_opened_by_a_button() -> None:
    world = until_beat("opportunity-bite")
    texts = _on(world, 24)
    assert len(texts) == 1
    assert "一个小问题" in texts[0]
    assert "还没上完" in texts[0]
    assert DAY in world.taps("答一题")[0].text
    assert "好机会常常先在熟人之间传" in world.taps("表姐的一句话")[-1].text


def test_the_second_question_about_a_benefit_keeps_its_distance_from_the_first(finished: World) -> None:
    """Asked six days late, the question of the first day pushes that of the seventh back."""
    finished.says("/pause")
    finished.until(datetime(2026, 11, 29, 4, 0, tzinfo=UTC))
    finished.says("/resume")
    assert [DAY in text for text in _on(finished, 30)] == [True]
    finished.taps("表姐的一句话")
    later = [shown.text for shown in finished.until(datetime(2026, 12, 6, 4, 0, tzinfo=UTC))]
    assert not any(WEEK in text for text in later), "on the sixth, a Sunday, nothing comes"
    assert WEEK in finished.until(datetime(2026, 12, 7, 4, 0, tzinfo=UTC))[-1].text


def test_after_two_that_were_left_the_questions_rest_for_a_week(finished: World) -> None:
    for day in (24, 25):
        _on(finished, day)
        finished.taps("先不答")
    assert finished.until(datetime(2026, 12, 1, 4, 0, tzinfo=UTC)) == []
    assert WEEK in finished.until(datetime(2026, 12, 2, 4, 0, tzinfo=UTC))[-1].text


def test_a_wish_about_somebody_on_the_list_is_no_answer_to_an_open_question(finished: World) -> None:
    for day, label in ((24, "表姐的一句话"), (25, "想听真话")):
        _on(finished, day)
        finished.taps(label)
    finished.says("/people")
    finished.taps("加一个人")
    finished.says("周凯")
    finished.says("就这些")
    _on(finished, 30)
    assert "从名单里去掉" in finished.says("把周凯从名单里去掉吧")[0].labels()
    assert len(_recalled(finished)) == 2
