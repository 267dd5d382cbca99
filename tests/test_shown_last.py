"""What was shown last owns the text: a menu before an older question, and a question only while it is fresh."""

from datetime import date, time, timedelta

import pytest

from bot.dialogue.effects import Record
from bot.dialogue.entries import Outcome
from bot.dialogue.planning import clock_words
from bot.dialogue.state import Choice, Draft, Nudge, Settings, State, Waiting
from tests.test_told_contacts import NOW, PEOPLE, TODAY, world
from tests.world import World


def outcomes(one: World) -> list[str]:
    """What was kept as the result of a contact."""
    entries = [effect.entry for effect in one.effects if isinstance(effect, Record)]
    return [entry.text for entry in entries if isinstance(entry, Outcome)]


def state(one: World) -> State:
    """Where the learner stands."""
    assert one.state is not None
    return one.state


def names(one: World) -> list[str]:
    """Who is on the list."""
    return [person.name for person in state(one).people]


def after_contact() -> World:
    """How it went with 刘敏 has just been asked."""
    one = world()
    one.says("已联系")
    assert state(one).waiting[-1].kind == "went"
    return one


@pytest.mark.parametrize(
    ("word", "gone"), [("yes", True), ("好的", True), ("确定忘掉", True), ("no", False), ("不", False)]
)
def test_yes_and_no_under_the_question_whether_to_forget_somebody_are_about_that(word: str, gone: bool) -> None:
    one = after_contact()
    one.says("/people")
    one.taps("Priya")
    one.taps("忘掉")
    one.says(word)
    assert ("Priya" not in names(one)) is gone
    assert outcomes(one) == []


def test_go_on_does_not_forget_everything() -> None:
    one = world()
    one.says("/forget")
    one.says("继续")
    assert one.state is not None


@pytest.mark.parametrize(("word", "day"), [("Thursday", 3), ("周四", 3), ("星期天", 6)])
def test_a_weekday_at_the_setting_of_the_summary_is_that_day(word: str, day: int) -> None:
    one = after_contact()
    one.says("/settings")
    one.taps("改每周小结")
    one.says(word)
    assert state(one).settings.recap == day
    assert outcomes(one) == []


@pytest.mark.parametrize("screen", ["/people", "/plan", "/settings"])
@pytest.mark.parametrize("words", ["every other week", "每两周一次"])
def test_after_another_screen_a_text_is_not_filed_as_what_came_of_a_contact(screen: str, words: str) -> None:
    one = after_contact()
    one.says(screen)
    one.says(words)
    assert outcomes(one) == []


def test_the_buttons_of_a_question_that_was_set_aside_go_on_working() -> None:
    one = after_contact()
    one.says("/people")
    one.taps("聊得不错")
    one.says("他约我周五吃饭")
    assert outcomes(one) == ["他约我周五吃饭"]


@pytest.mark.parametrize(("later", "kept"), [(timedelta(hours=20), 1), (timedelta(hours=25), 0)])
def test_a_question_about_a_contact_takes_what_is_typed_for_a_day(later: timedelta, kept: int) -> None:
    one = after_contact()
    one.now = NOW + later
    one.says("他约我周五吃饭")
    assert len(outcomes(one)) == kept


def test_a_question_of_buttons_repeats_itself_once_and_steps_aside() -> None:
    asked = Waiting(kind="brought", person=2, prompt=90, choices=(Choice(label="这次没有", verb="done"),))
    one = world(waiting=(asked,), plans=(), nudges=())
    assert "这次没有" in one.says("how do I stop the quiz questions?")[-1].labels()
    assert "这次没有" not in one.says("it is raining again here")[-1].labels()
    assert state(one).waiting == ()


@pytest.mark.parametrize(
    "words", ["Friday noon", "noon on Friday", "周五中午", "move it to Friday noon", "挪到周五中午"]
)
def test_noon_is_a_time_also_where_a_plan_is_to_be_moved_there(words: str) -> None:
    found = clock_words.time_of(words, NOW, Settings())
    assert found is not None
    assert (found.on, found.at) == (date(2026, 11, 27), time(12))


@pytest.mark.parametrize("words", ["move it to Friday noon", "改到周五中午"])
def test_with_a_plan_open_a_time_moves_it(words: str) -> None:
    nudge = Nudge(id=12, kind="plan", person=1, plan=11, on=TODAY, due=NOW + timedelta(1))
    one = world(nudges=(nudge,))
    one.says("/plan")
    one.taps("刘敏…")
    one.says(words)
    one.taps("对")
    assert [(plan.on, plan.at) for plan in state(one).plans] == [(date(2026, 11, 27), time(12))]


@pytest.mark.parametrize("words", ["yes", "ok", "好的", "no problem", "3", "三点", "Friday noon"])
def test_a_yes_or_a_number_or_a_time_is_nobody_to_put_on_the_list(words: str) -> None:
    one = world(plans=(), nudges=())
    one.state = state(one).model_copy(update={"waiting": (Waiting(kind="first", person=1, prompt=3),)})
    assert not any("add" in b.data for m in one.says(words) for row in m.rows for b in row)


@pytest.mark.parametrize("words", ["Priya hasn't replied", "Priya还没回", "Priya 没有回复我"])
@pytest.mark.parametrize("open_now", ["first", ""])
def test_no_reply_from_somebody_contacted_lately_is_no_choice_for_a_plan(words: str, open_now: str) -> None:
    people = tuple(p.model_copy(update={"contacted": NOW - timedelta(3)}) if p.id == 3 else p for p in PEOPLE)
    waiting = (Waiting(kind="first", person=1, prompt=3),) if open_now else ()
    one = world(plans=(), nudges=(), people=people, waiting=waiting)
    said = one.says(words)
    assert len(said) == 2
    priya = state(one).person(3)
    assert priya is not None
    assert priya.unanswered == 1
    assert [nudge.kind for nudge in state(one).nudges if nudge.person == 3] == ["retry"]
    assert all(w.kind == "first" for w in state(one).waiting)


@pytest.mark.parametrize(
    "words", ["没有回复", "no reply yet", "刘敏 hasn't replied", "刘敏还没回我", "she hasn't got back to me"]
)
def test_no_answer_is_understood_in_every_language_of_the_course(words: str) -> None:
    one = after_contact()
    one.says(words)
    assert outcomes(one) == []
    assert [nudge.kind for nudge in state(one).nudges if nudge.person == 1] == ["retry"]


def read_out() -> World:
    """A plan about Priya has just been read out."""
    draft = Draft(person=3, on=date(2026, 11, 27), at=time(12), how="发微信", line="在吗")
    choices = (Choice(label="就这么定", verb="yes"), Choice(label="重新来", verb="redo"))
    return world(waiting=(Waiting(kind="confirm", prompt=3, draft=draft, choices=choices, asked=NOW),))


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("No, I want to change the first line", "line"),
        ("改一下第一句", "line"),
        ("can I change the day?", "day"),
        ("时间改一下", "day"),
        ("another way please", "how"),
        ("Friday at 3pm", "when"),
    ],
)
def test_words_about_a_step_of_the_plan_that_was_read_out_open_it(words: str, step: str) -> None:
    one = read_out()
    one.says(words)
    assert state(one).waiting[-1].kind == step


@pytest.mark.parametrize("words", ["Priya, are you free for a coffee?", "Priya，最近忙吗，想跟你聊聊"])
def test_a_sentence_at_the_read_out_is_the_new_first_line_once_it_is_agreed_to(words: str) -> None:
    one = read_out()
    assert words in one.says(words)[-1].text
    assert state(one).plan_for(3) is None
    one.taps("就这么定")
    plan = state(one).plan_for(3)
    assert plan is not None
    assert plan.line == words


def test_a_button_of_another_message_on_screen_may_be_typed_where_an_outcome_is_awaited() -> None:
    one = after_contact()
    one.says("好烦")
    assert "照旧就好" in one.chat[-1].labels()
    one.taps("聊得不错")
    one.says("照旧")
    assert outcomes(one) == []
    assert one.chat[-2].text == "好，照旧。"
    one.says("他约我周五吃饭")
    assert outcomes(one) == ["他约我周五吃饭"]


def test_a_button_of_a_message_of_days_ago_is_not_what_an_outcome_says() -> None:
    one = after_contact()
    one.says("好烦")
    one.taps("聊得不错")
    one.now = NOW + timedelta(hours=30)
    one.says("照旧")
    assert state(one).settings.weekly is False
    assert "好，照旧。" not in [shown.text for shown in one.chat]
