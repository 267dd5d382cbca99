"""What a coach writes to a learner: whole, its owner's alone, quiet at night, and only where it is shared."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.dialogue.effects import AnswerLearner, AskCoaches, ImportReview, Record, Send
from bot.dialogue.engine import step
from bot.dialogue.entries import Asked, Feedback, Replied, Thanked
from bot.dialogue.events import FeedbackGiven, QuestionAnswered, RepliedToQuestion, Said, SentFile
from bot.dialogue.text import MESSAGE_UNITS, utf16
from tests.keeping import COURSE
from tests.world import Shown, World

ANSWER = "前同事小许说过先做减法"


@pytest.fixture
def world() -> World:
    """A learner who shares and has answered one question."""
    one = World(COURSE, datetime(2026, 11, 23, 2, 0, tzinfo=UTC))
    one.says("/start")
    for label in ("可以，保存并开始", "愿意让教练看", "北京 / 上海", "09:00", "继续", "继续", "继续", "继续"):
        one.taps(label)
    one.says(ANSWER)
    one.taps("放进名单")
    return one


def writes(world: World, text: str = "写得好。") -> list[Shown]:
    assert world.state is not None
    beat = next(iter(world.state.answers))
    return world.happens(FeedbackGiven(answer=1, beat=beat, coach=900, by="周教练", text=text))


def recorded(world: World, kind: type) -> list[object]:
    found = [effect.entry for effect in world.effects if isinstance(effect, Record)]
    return [entry for entry in found if isinstance(entry, kind)]


@pytest.mark.parametrize("text", ["长" * 4096, "😀" * 2048, "第一行\n\n> 引用 **粗** {name}"])
def test_of_what_a_coach_wrote_nothing_is_cut_and_no_message_is_too_long(world: World, text: str) -> None:
    shown = writes(world, text)
    assert shown[-1].text.endswith(text)
    assert shown[-1].labels() == ["谢谢", "我有问题"]
    assert all(utf16(message.text) <= MESSAGE_UNITS for message in shown)
    assert ANSWER in shown[0].text


def test_thanks_are_kept_once_and_only_for_a_letter_of_ones_own(world: World) -> None:
    writes(world)
    message = world.chat[-1]
    button = message.rows[0][0]
    world.taps("谢谢")
    world.now += timedelta(seconds=5)
    world.happens(world.tap(message.message_id, button))
    world.now += timedelta(seconds=5)
    for forged in ("m:thank:999", "m:thank:", "m:thank:一", "m:ask-coach:999", "m:ask-coach:-1"):
        world.happens(world.tap(message.message_id, button.model_copy(update={"data": forged})))
        world.now += timedelta(seconds=5)
    assert len(recorded(world, Thanked)) == 1
    assert not [effect for effect in world.effects if isinstance(effect, AskCoaches)]


def test_a_question_is_asked_once_and_the_lesson_goes_on_where_it_was(world: World) -> None:
    assert world.state is not None
    before = world.state.waiting
    writes(world)
    world.taps("我有问题")
    world.says("小许不是同一个部门的，算吗？")
    assert [w.kind for w in world.state.waiting] == [w.kind for w in before]
    assert len([effect for effect in world.effects if isinstance(effect, AskCoaches)]) == 1
    asked = recorded(world, Asked)
    assert [entry.text for entry in asked if isinstance(entry, Asked)] == ["小许不是同一个部门的，算吗？"]


def test_words_of_distress_typed_as_a_question_are_met_with_care_first(world: World) -> None:
    writes(world)
    world.taps("我有问题")
    world.says("我不想活了")
    assert world.state is not None
    assert world.state.resting
    assert not [effect for effect in world.effects if isinstance(effect, AskCoaches)]


def test_what_is_typed_the_day_after_does_not_reach_a_coach_by_accident(world: World) -> None:
    writes(world)
    world.taps("我有问题")
    world.now += timedelta(days=1)
    world.says("今天有点累，不想动")
    assert not [effect for effect in world.effects if isinstance(effect, AskCoaches)]


@pytest.mark.parametrize(("hour", "silent"), [(2, False), (15, True), (23, True)])
def test_a_letter_rings_nobody_up_in_quiet_hours(world: World, hour: int, silent: bool) -> None:
    world.now = world.now.replace(hour=hour)
    writes(world)
    sent = [effect for effect in world.effects if isinstance(effect, Send)][-1]
    assert sent.silent is silent


def test_whoever_does_not_share_gets_no_letter_and_nothing_is_kept_of_it(world: World) -> None:
    world.says("/privacy")
    world.taps("不再让教练看")
    assert writes(world) == []
    assert world.happens(QuestionAnswered(question=1, coach=900, by="周教练", text="好")) == []
    assert recorded(world, Feedback) == recorded(world, Replied) == []
    event = FeedbackGiven(answer=1, beat="x", coach=900, by="周教练", text="好")
    assert step(None, event, COURSE, world.now) == (None, ())


def test_a_forgotten_persons_name_leaves_what_was_asked(world: World) -> None:
    writes(world)
    world.taps("我有问题")
    world.says("小许算吗？")
    world.says("/people")
    world.taps("小许")
    world.taps("忘掉")
    world.taps("确定忘掉")
    assert world.state is not None
    assert "小许" not in world.state.model_dump_json()
    shown = world.happens(
        QuestionAnswered(question=world.state.questions[0].id, coach=900, by="周教练", text="算。")
    )
    assert "小许" not in shown[0].text
    assert shown[0].text.endswith("算。")


def test_a_coach_needs_no_state_and_gets_none(world: World) -> None:
    reply = RepliedToQuestion(text="算。", message_id=1, by="", learner=11, question=2, shares=True)
    state, effects = step(None, reply, COURSE, world.now)
    assert state is None
    assert [(e.by, e.text) for e in effects if isinstance(e, AnswerLearner)] == [("教练", "算。")]
    file = SentFile(file_id="f", name="A.JSON", size=10, by="周", message_id=1, language="en")
    state, effects = step(None, file, COURSE, world.now)
    assert state is None
    assert [type(effect) for effect in effects] == [ImportReview]
    withdrawn = reply.model_copy(update={"shares": False})
    assert not [e for e in step(None, withdrawn, COURSE, world.now)[1] if isinstance(e, AnswerLearner)]
    assert step(world.state, Said(text="好", message_id=3), COURSE, world.now)[0] is not None


QUESTION = "你觉得我应该找谁聊？"


def asked_in_the_lesson(coached: bool = True) -> World:
    """A learner who shares, and has asked back instead of answering."""
    one = World(COURSE.model_copy(update={"coached": coached}), datetime(2026, 11, 23, 2, 0, tzinfo=UTC))
    one.says("/start")
    for label in ("可以，保存并开始", "愿意让教练看", "北京 / 上海", "09:00", "继续", "继续", "继续", "继续"):
        one.taps(label)
    one.says(QUESTION)
    return one


def test_a_question_typed_in_the_lesson_can_be_passed_on_once_and_the_lesson_goes_on() -> None:
    world = asked_in_the_lesson()
    assert world.state is not None
    before = [w.kind for w in world.state.waiting]
    button = next(b for row in world.chat[-1].rows for b in row if b.label == "转给教练")
    message = world.chat[-1].message_id
    world.taps("转给教练")
    world.now += timedelta(seconds=5)
    world.happens(world.tap(message, button))
    assert len([effect for effect in world.effects if isinstance(effect, AskCoaches)]) == 1
    assert [entry.text for entry in recorded(world, Asked) if isinstance(entry, Asked)] == [QUESTION]
    assert [w.kind for w in world.state.waiting] == before


def test_nobody_is_offered_a_coach_who_is_not_there_or_may_not_read() -> None:
    assert "转给教练" not in asked_in_the_lesson(coached=False).chat[-1].labels()
    world = asked_in_the_lesson()
    assert world.state is not None
    world.state = world.state.model_copy(update={"shares": False})
    world.taps("转给教练")
    assert not [effect for effect in world.effects if isinstance(effect, AskCoaches)]
