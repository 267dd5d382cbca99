"""A translation has the pieces of the original, in the same order; what differs is named with its id."""

from pathlib import Path

import pytest

from bot.content import ContentError, load
from tests.content.conftest import Folder


@pytest.fixture
def folder(tiny: Folder) -> Folder:
    tiny.translate()
    return tiny


def test_a_lesson_in_two_languages_is_loaded_the_original_first(folder: Folder) -> None:
    assert [lesson.language for lesson in load(folder.path).lessons] == ["zh", "en"]


@pytest.mark.parametrize(
    ("old", "new", "place", "message"),
    [
        (
            "      - id: hello\n        claims: [A1]\n        say: Hello, let us begin.\n",
            "",
            "11:7: parts.one.beats",
            "少了 hello（lesson.yaml 第 12 行）",
        ),
        ("id: hello", "id: helo", "11:13: parts.one.beats.helo.id", "多了 helo，原文没有，是不是 hello？"),
        ("id: a,", "id: c,", "17:18: parts.one.beats.pick.options.c.id", "多了 c，原文没有"),
        ("[A1]", "[A1, A2]", "12:17: parts.one.beats.hello.claims", "原文是 [A1]，这里是 [A1, A2]"),
        ("after: 7", "after: 8", "27:49: recall.recall-week.after", "原文是 7，这里是 8"),
        ("id: tiny", "id: tinny", "1:5: id", "原文的 id 是 tiny，这里是 tinny"),
        (
            "  - {id: recall-week",
            "  # - {id: recall-week",
            "26:3: recall",
            "少了 recall-week（lesson.yaml 第 28 行）",
        ),
        ("minutes: 5\n", "minutes: 5\nclaims: [A2]\n", "5:9: claims", "claims 和原文不一样；译文里可以整行不写"),
        ("minutes: 5\n", "minutes: 5\nmoved: {old: pick}\n", "5:8: moved", "moved 和原文不一样"),
    ],
)
def test_what_is_out_of_step_is_named(folder: Folder, old: str, new: str, place: str, message: str) -> None:
    folder.replace(folder.english, old, new)
    with pytest.raises(ContentError) as caught:
        load(folder.path)
    lines = [str(mistake) for mistake in caught.value.mistakes]
    assert any(line.startswith(f"{folder.english}:{place}") and message in line for line in lines), lines


def test_another_kind_of_step_is_out_of_step(folder: Folder) -> None:
    folder.replace(folder.english, "ask: Who helped you?", "people: Who helped you?")
    folder.replace(folder.english, "        example: Old Joe helped me once.\n", "")
    folder.replace(folder.english, "        vague: A name will do.\n        good: Remember to thank them.\n", "")
    with pytest.raises(ContentError, match=r"question.id: 中英文不同步：原文是 ask，这里是 people"):
        load(folder.path)


def test_another_order_is_out_of_step(folder: Folder) -> None:
    one = "          - {id: a, label: First, reply: The first is fine.}\n"
    two = "          - {id: b, label: Second, reply: The second is fine.}\n"
    folder.replace(folder.english, one + two, two + one)
    with pytest.raises(ContentError, match=r"17:18: .*顺序不同，原文这里是 a"):
        load(folder.path)


def test_the_file_is_called_after_its_language(folder: Folder) -> None:
    folder.english.rename(folder.english.with_name("fr.yaml"))
    with pytest.raises(ContentError, match=r"fr.yaml:2:11: language: 文件名是 fr.yaml，里面写的却是 en"):
        load(folder.path)


def test_a_translation_is_in_another_language_than_the_original(folder: Folder) -> None:
    folder.replace(folder.lesson, "version: 1", "language: en")
    with pytest.raises(ContentError, match=r"language: 原文 lesson.yaml 已经是 en"):
        load(folder.path)


def test_ways_to_get_in_touch_are_as_many_in_each_language(folder: Folder) -> None:
    phrases = folder.path / "phrases" / "zh.yaml"
    folder.replace(phrases, "[发微信, 打电话,", "[发微信, 写信, 打电话,")
    with pytest.raises(ContentError) as caught:
        load(folder.path)
    assert "plan.ways: 中英文不同步：原文有 5 种方式，这里有 4 种" in str(caught.value)
    assert caught.value.mistakes[0].file == str(folder.path / "phrases" / "en.yaml")


def test_learners_of_either_language_are_moved_alike(folder: Folder) -> None:
    folder.lesson.write_text(
        folder.lesson.read_text(encoding="utf-8") + "moved: {greeting: hello}\n", encoding="utf-8"
    )
    assert [lesson.now_called("greeting") for lesson in load(folder.path).lessons] == ["hello", "hello"]


def test_phrases_in_another_language_that_lack_a_key_are_a_mistake(folder: Folder) -> None:
    path: Path = folder.path / "phrases" / "en.yaml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith("  keep_no:")), encoding="utf-8")
    with pytest.raises(ContentError, match=r"consent.keep_no: 少了这一项"):
        load(folder.path)
