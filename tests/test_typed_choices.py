"""At a question with options, who types is understood as who taps is; nothing that is typed is turned away."""

from datetime import UTC, datetime

import pytest

from bot import content
from bot.dialogue.beats import Choose
from bot.dialogue.effects import CloseButtons
from bot.dialogue.lesson import Lesson
from bot.dialogue.state import Nudge, Settings, State, Waiting
from bot.dialogue.typed_choice import meant
from tests.world import World

COURSE = content.load()
ZH, EN = (next(one for one in COURSE.lessons if one.phrases.language == name) for name in ("中文", "English"))
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


def options(beat: str, language: str) -> list[str]:
    """The labels of a question of the lesson."""
    asked = (ZH if language == "zh" else EN).by_id[beat]
    assert isinstance(asked, Choose)
    return [option.label for option in asked.options]


def at(beat: str, language: str = "zh") -> World:
    """A learner to whom this question has just been shown."""
    one = World(COURSE, NOW, through_json=True, language=language)
    one.state = State(set_up=True, beat=beat, language=language, seen=NOW)
    one.says("/start")
    return one


def waiting(one: World) -> Waiting:
    """What is waited for."""
    assert one.state is not None
    return one.state.waiting[-1]


@pytest.mark.parametrize(
    ("beat", "language", "text", "place"),
    [
        ("opening-leijun", "zh", "第二个", 1),
        ("opening-leijun", "zh", "最后一个吧", 2),
        ("opening-leijun", "zh", "我选b", 1),
        ("opening-leijun", "en", "the second one", 1),
        ("opening-leijun", "en", "number 3", 2),
        ("opening-leijun", "en", "2", 1),
        ("opening-type", "zh", "说实话我更像第三个，因为一直这么觉得", 2),
        ("opening-leijun", "en", "I'd say the third one because why not", 2),
        ("opening-leijun", "en", "the last one I think", 2),
        ("opening-count", "zh", "2", 1),
        ("opening-count", "zh", "1", 1),
        ("opening-count", "zh", "大概五个人", 2),
        ("opening-count", "zh", "一个都没有", 0),
        ("opening-count", "en", "maybe five people", 2),
        ("opening-one-line", "zh", "有，以前的领导周总说过", 0),
        ("opening-one-line", "zh", "没有", 2),
        ("opening-one-line", "en", "yes, my old boss Ann Lee", 0),
        ("opening-one-line", "en", "no", 2),
        ("opening-type", "zh", "我比较内向", 0),
        ("opening-type", "zh", "拍马屁呗", 2),
        ("opening-type", "en", "honestly I'm shy, my friend Priya from accounting does it for me", 0),
        ("opening-leijun", "en", "I guess he already knew them from earlier jobs", 1),
        ("opening-leijun", "zh", "不是花高薪招来的，是早就认识的人吧", 1),
        ("opening-stuck", "zh", "还卡着呢", 2),
        ("opening-stuck", "en", "I didn't push through alone, somebody helped", 1),
    ],
)
def test_an_option_is_meant_by_its_place_a_part_of_it_or_words_of_its_own(
    beat: str, language: str, text: str, place: int
) -> None:
    assert meant(text, options(beat, language)) == place


@pytest.mark.parametrize(
    ("beat", "language", "text"),
    [
        ("opening-leijun", "zh", "不是花高薪招来的"),
        ("opening-leijun", "en", "not the salaries"),
        ("opening-leijun", "zh", "不知道"),
        ("opening-leijun", "zh", "花高薪招来的，或者碰巧遇上的"),
        ("opening-leijun", "zh", "第五个"),
        ("opening-type", "zh", "拍马屁是什么意思？"),
        ("opening-stuck", "zh", "第二天就好了，不知怎么的"),
        ("opening-count", "zh", "十个"),
        ("opening-leijun", "zh", "。"),
    ],
)
def test_what_is_denied_asked_or_fits_several_is_none_of_them(beat: str, language: str, text: str) -> None:
    assert meant(text, options(beat, language)) is None


@pytest.mark.parametrize("lesson", [ZH, EN])
def test_every_label_means_itself(lesson: Lesson) -> None:
    for beat in lesson.by_id.values():
        if isinstance(beat, Choose):
            labels = [option.label for option in beat.options]
            assert [meant(label, labels) for label in labels] == list(range(len(labels)))


@pytest.mark.parametrize("text", ["不知道", "说不好", "dunno", "跳过", "不想说"])
def test_who_does_not_know_goes_on_without_an_answer(text: str) -> None:
    one = at("opening-leijun")
    assert one.says(text)[0].text == ZH.phrases.lesson.skipped
    assert waiting(one).beat == "opening-leijun-answer"


def test_what_fits_no_option_is_asked_about_once_and_then_taken_as_the_answer() -> None:
    one = at("opening-stuck")
    asked = one.says("同事老张替我跑了一趟")
    assert asked[0].text == ZH.phrases.lesson.pick_one
    assert "到现在还卡着" in asked[-1].labels()
    assert one.says("就是他替我跑的")[0].text == ZH.phrases.lesson.own_words
    assert waiting(one).beat == "opening-eq"


def test_somebody_named_in_a_chosen_sentence_is_offered_for_the_list() -> None:
    one = at("opening-one-line")
    said = one.says("有，以前的领导周总说过")
    assert "周总" in said[-1].text
    one.says("放进名单")
    assert one.state is not None
    assert [person.name for person in one.state.people] == ["周总"]
    assert waiting(one).beat == "opening-interest"


def test_the_option_that_was_understood_is_marked_as_after_a_tap() -> None:
    one = at("opening-leijun")
    one.says("第二个")
    marks = [effect.mark for effect in one.effects if isinstance(effect, CloseButtons)]
    assert "✓ 早就认识的人" in marks


def test_a_typed_answer_to_a_question_with_options_can_be_corrected() -> None:
    one = at("opening-leijun")
    one.says("第一个")
    beat = ZH.by_id["opening-leijun"]
    assert isinstance(beat, Choose)
    assert [shown.text for shown in one.edits("第一个", "第二个")] == [
        "按你改的更新了：\n第二个",
        beat.options[1].reply,
    ]


def recalled() -> World:
    """A recall question has just been asked."""
    nudge = Nudge(id=5, kind="recall", recall="recall-thinking-day", on=NOW.date(), due=NOW)
    one = World(COURSE, NOW, through_json=True)
    one.state = State(
        set_up=True, finished=True, seen=NOW, numbers=9, nudges=(nudge,), settings=Settings(recap=None)
    )
    one.nudges[5] = (NOW, 1)
    one.until(NOW)
    return one


@pytest.mark.parametrize(
    ("text", "answer"),
    [("第二个", "对。背景不同"), ("应该是别的行业的吧", "对。背景不同"), ("不记得了", "先放着")],
)
def test_a_recall_question_is_answered_in_words_too(text: str, answer: str) -> None:
    one = recalled()
    assert answer in one.says(text)[0].text
    assert one.state is not None
    assert one.state.waiting == ()


def test_own_words_answer_a_recall_question_the_second_time() -> None:
    one = recalled()
    assert "别的行业的人" in one.says("我表姐那样的，开餐馆")[-1].labels()
    assert one.says("就是我表姐")[0].text == ZH.phrases.lesson.own_words
    assert one.state is not None
    assert one.state.waiting == ()


def test_the_word_on_a_button_beside_the_options_is_not_meant_within_a_sentence() -> None:
    one = at("opening-one-line", "en")
    assert one.says("my cousin Ben helped me a lot back then")[0].text == EN.phrases.lesson.pick_one
    one.says("back")
    assert waiting(one).beat == "opening-trigger"


@pytest.mark.parametrize("text", ["都不像", "neither", "none of these"])
def test_none_of_them_needs_no_other_answer(text: str) -> None:
    one = at("opening-leijun")
    one.says(text)
    assert waiting(one).beat == "opening-leijun-answer"
