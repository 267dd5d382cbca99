"""The author of a broken lesson is told where and what, in a sentence that says what to do."""

import shutil
from itertools import takewhile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.content import ContentError, Mistake, load
from bot.content.messages import explained
from bot.dialogue.lesson import LessonFile
from tests.content.conftest import TINY, Folder

BROKEN = sorted((Path(__file__).parent.parent / "broken_lessons").glob("*.yaml"))


def test_there_are_many_ways_to_go_wrong() -> None:
    assert len(BROKEN) >= 24


@pytest.mark.parametrize("path", BROKEN, ids=lambda p: p.stem)
def test_the_author_of_a_broken_lesson_is_told_where_and_what(path: Path, tiny: Folder) -> None:
    shutil.copy(path, tiny.lesson)
    lines = path.read_text(encoding="utf-8").splitlines()
    expected = [line.removeprefix("# ") for line in takewhile(lambda line: line.startswith("# "), lines)]
    with pytest.raises(ContentError) as caught:
        load(tiny.path)
    assert [str(mistake) for mistake in caught.value.mistakes] == [f"{tiny.lesson}:{line}" for line in expected]


def test_several_mistakes_are_named_at_once_in_the_order_of_the_file(tiny: Folder) -> None:
    tiny.replace(tiny.lesson, "minutes: 5", "minutes: 0")
    tiny.replace(tiny.lesson, "label: 乙", "label: 5")
    with pytest.raises(ContentError) as caught:
        load(tiny.path)
    paths = [mistake.message.partition(":")[0] for mistake in caught.value.mistakes]
    assert paths == ["minutes", "parts.one.beats.pick.options.b.label"]


def test_two_lessons_or_none_is_a_mistake(tiny: Folder) -> None:
    shutil.copytree(tiny.lesson.parent, tiny.path / "lessons" / "another")
    with pytest.raises(ContentError, match="现在有 2 课"):
        load(tiny.path)
    shutil.rmtree(tiny.path / "lessons")
    with pytest.raises(ContentError, match="现在有 0 课"):
        load(tiny.path)


def test_a_lesson_alone_in_its_folder_borrows_the_phrases_of_the_bot(tiny: Folder) -> None:
    assert load(tiny.path).original.phrases == load().original.phrases


def test_a_lesson_is_found_by_its_own_folder_too(tiny: Folder) -> None:
    assert load(tiny.lesson.parent).original.title == "小课"
    assert load(tiny.lesson).original.title == "小课"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    at=st.integers(0, len(TINY)),
    cut=st.integers(0, 12),
    typed=st.text("：，｛{}[]\"'|>-*&!%@`# \t\n　a1~?", max_size=3),
)
def test_whatever_is_mistyped_gives_sentences_and_never_a_traceback(
    tiny: Folder, at: int, cut: int, typed: str
) -> None:
    tiny.lesson.write_text(TINY[:at] + typed + TINY[at + cut :], encoding="utf-8")
    lines = len(tiny.lesson.read_text(encoding="utf-8").splitlines())
    assert all(1 <= mistake.line <= lines + 1 and mistake.message for mistake in _mistakes(tiny.path))


def test_a_kind_of_mistake_that_has_no_sentence_yet_is_told_in_the_words_of_pydantic() -> None:
    detail = {"type": "url_parsing", "loc": ("title",), "msg": "Input should be a valid URL", "input": "x"}
    assert explained(LessonFile, detail) == "Input should be a valid URL"  # type: ignore[arg-type]


def _mistakes(folder: Path) -> list[Mistake]:
    try:
        load(folder)
    except ContentError as error:
        return error.mistakes
    return []
