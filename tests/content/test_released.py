"""Learners stand on released ids: each stays, or `moved` says where whoever stands there goes."""

import pytest

from bot.__main__ import main
from bot.content import CONTENT, ContentError, lint, load
from bot.content.checking import release
from bot.content.records import read
from bot.content.released import Released
from tests.content.conftest import TINY, Folder


@pytest.fixture
def folder(tiny: Folder) -> Folder:
    """The tiny lesson, released."""
    release(tiny.path)
    return tiny


def test_a_release_is_recorded_and_told(tiny: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["release", "tiny", "--folder", str(tiny.path)]) == 0
    assert capsys.readouterr().out == "tiny：发布了第 1 版，3 步、1 个好处的 id 从此固定\n"
    record = tiny.lesson.with_name("released.yaml").read_text(encoding="utf-8")
    assert "version: 1\n" in record
    assert "hello: " in record
    load(tiny.path)


def test_a_lesson_with_mistakes_or_remarks_is_not_released(
    tiny: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.replace(tiny.lesson, "乙也不错", "甲也不错")
    assert main(["release", "--folder", str(tiny.path)]) == 1
    remark, why = capsys.readouterr().err.splitlines()
    assert "和 pick.a 的文字一样" in remark
    assert why == "没有发布：先处理上面 1 条建议。"
    tiny.replace(tiny.lesson, "minutes: 5", "minutes: 0")
    assert main(["release", "--folder", str(tiny.path)]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == "没有发布：先改好上面 1 处错误。"
    assert not tiny.lesson.with_name("released.yaml").exists()


def test_another_lesson_than_the_one_there_is_is_not_released(tiny: Folder) -> None:
    with pytest.raises(
        ContentError, match=r"没有 id 是 tinny 的课，是不是 tiny？.*\n没有发布：要发布的课不在这里。$"
    ):
        release(tiny.path, "tinny")


@pytest.mark.parametrize("named", ["", "lesson.yaml"])
def test_a_draft_is_not_released_and_its_ids_stay_free(tiny: Folder, named: str) -> None:
    draft = tiny.lesson.parent.rename(tiny.path / "tiny")
    with pytest.raises(ContentError, match=r"lesson.yaml:1:1: 这一课是草稿，.*\n没有发布：草稿不用发布。$"):
        release(draft / named)
    assert not (draft / "released.yaml").exists()


def test_a_lesson_that_is_taught_is_released_by_its_own_folder_too(tiny: Folder) -> None:
    assert release(tiny.lesson.parent).startswith("tiny：发布了第 1 版")


def test_the_same_again_is_no_new_release_and_a_changed_lesson_needs_a_higher_version(folder: Folder) -> None:
    assert release(folder.path) == "tiny：第 1 版已经发布过，没有改动"
    folder.replace(folder.lesson, "乙也不错", "乙真不错")
    with pytest.raises(
        ContentError,
        match=r"lesson.yaml:2:.* 第 1 版发布后又有改动：把 version 改成 2 再发布\n没有发布：版本号还没有加 1。$",
    ):
        release(folder.path)
    folder.replace(folder.lesson, "version: 1", "version: 2")
    assert release(folder.path).startswith("tiny：发布了第 2 版")


def test_a_released_step_that_is_gone_stops_the_bot(folder: Folder) -> None:
    folder.replace(folder.lesson, "      - id: hello\n        claims: [A1]\n        say: 你好，我们开始。\n", "")
    with pytest.raises(ContentError, match=r"parts: 发布过的一步 hello 不见了.*「hello: 接替它的 id」"):
        load(folder.path)
    _append(folder, "moved: {hello: pick}\n")
    load(folder.path)


def test_a_step_that_was_only_renamed_is_recognised_by_its_words(folder: Folder) -> None:
    folder.replace(folder.lesson, "id: hello", "id: greeting")
    with pytest.raises(
        ContentError,
        match=r"12:13: parts.one.beats.greeting.id: .*像是改了名：改回 hello，或者.*「hello: greeting」",
    ):
        load(folder.path)
    _append(folder, "moved: {hello: greeting}\n")
    load(folder.path)


def test_a_released_benefit_that_is_gone_stops_the_bot(folder: Folder) -> None:
    folder.lesson.write_text(TINY.replace("thinking", "ideas"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"benefits.ideas.id: .*在 moved 里写「thinking: ideas」"):
        load(folder.path)
    _append(folder, "moved: {thinking: pick}\n")
    with pytest.raises(ContentError, match=r"moved\.thinking: thinking 是好处，右边也要是现有的好处的 id"):
        load(folder.path)
    folder.replace(folder.lesson, "thinking: pick", "thinking: ideas")
    load(folder.path)


def test_an_id_of_any_earlier_release_still_has_to_lead_somewhere(folder: Folder) -> None:
    folder.replace(folder.lesson, "id: hello", "id: greeting")
    folder.replace(folder.lesson, "version: 1", "version: 2")
    _append(folder, "moved: {hello: greeting}\n")
    release(folder.path)
    folder.replace(folder.lesson, "moved: {hello: greeting}\n", "")
    with pytest.raises(ContentError, match="发布过的一步 hello 不见了"):
        load(folder.path)


@pytest.mark.parametrize(("old", "new"), [("id: recall-day", "id: recall-tomorrow"), ("id: one", "id: part-one")])
def test_a_part_or_recall_question_that_was_only_renamed_is_remarked_on(
    folder: Folder, old: str, new: str
) -> None:
    folder.replace(folder.lesson, old, new)
    load(folder.path)
    (remark,) = lint(folder.path)
    assert f"id 却换了：请改回 {old.removeprefix('id: ')}" in remark.message


def test_the_lesson_that_is_taught_was_released() -> None:
    lesson = load().original

    record = read(CONTENT / "lessons" / lesson.id / "released.yaml", Released)
    assert record is not None
    assert record.version == lesson.version


def _append(folder: Folder, text: str) -> None:
    folder.lesson.write_text(folder.lesson.read_text(encoding="utf-8") + text, encoding="utf-8")
