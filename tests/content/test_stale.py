"""A translated text whose original has changed since is remarked on, until somebody has looked at it."""

import shlex
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.content import CONTENT, ContentError, lint, load
from bot.content.commands import command
from bot.content.stale import translated
from tests.content.conftest import TINY_EN, Folder


@pytest.fixture
def folder(tiny: Folder) -> Folder:
    """The tiny lesson with a translation that was recorded."""
    tiny.translate()
    translated(tiny.path, "en", [])
    return tiny


def test_a_translation_that_was_never_recorded_is_remarked_on_once_a_file(tiny: Folder) -> None:
    tiny.translate()
    remarks = [remark for remark in lint(tiny.path) if "还没有记录这份译文" in remark.message]
    assert [remark.file for remark in remarks] == [str(tiny.english), str(tiny.path / "phrases" / "en.yaml")]


def test_a_recorded_translation_is_without_remarks(folder: Folder) -> None:
    assert lint(folder.path) == []
    record = (folder.path / "lessons" / "tiny" / "en.of.yaml").read_text(encoding="utf-8")
    assert record.startswith("# 译文照哪一版原文译的")
    assert "hello: " in record


def test_a_text_whose_original_has_changed_is_stale_and_is_used_all_the_same(folder: Folder) -> None:
    folder.replace(folder.lesson, "reply: 甲也不错", "reply: 甲很好")
    (remark,) = lint(folder.path)
    assert (remark.file, remark.line) == (str(folder.english), 14)
    run = f".venv/bin/python -m bot translated en pick --folder {folder.path}"
    assert remark.message == f"parts.one.beats.pick: 原文改过了，译文可能旧了：核对后运行 {run}"
    assert load(folder.path).speaking("en").title == "A tiny lesson"


def test_a_phrase_whose_original_has_changed_is_stale(folder: Folder) -> None:
    folder.replace(folder.path / "phrases" / "zh.yaml", "keep_no: 不同意", "keep_no: 不愿意")
    (remark,) = lint(folder.path)
    assert remark.file == str(folder.path / "phrases" / "en.yaml")
    assert remark.message.startswith("consent.keep_no: 原文改过了")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("id: a, label: 甲", 'id: a, label: "甲"'),
        ("say: 你好，我们开始。", "say: |\n          你好，我们开始。"),
    ],
)
def test_another_way_to_write_the_same_words_makes_nothing_stale(folder: Folder, old: str, new: str) -> None:
    folder.replace(folder.lesson, old, new)
    assert lint(folder.path) == []


def test_one_text_is_recorded_and_the_others_stay_stale(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.replace(folder.lesson, "你好，我们开始", "您好，我们开始")
    folder.replace(folder.lesson, "title: 小课", "title: 小小课")
    assert main(["translated", "en", "hello", "--folder", str(folder.path)]) == 0
    assert "en.yaml：记下 1 段" in capsys.readouterr().out
    assert [remark.message.partition(":")[0] for remark in lint(folder.path)] == ["title"]


def test_a_new_text_has_no_record(folder: Folder) -> None:
    for path, name in ((folder.lesson, "良言"), (folder.english, "Advice")):
        text = path.read_text(encoding="utf-8").replace("parts:\n", f"  - {{id: advice, name: {name}}}\nparts:\n")
        path.write_text(text, encoding="utf-8")
    messages = [remark.message for remark in lint(folder.path) if remark.file == str(folder.english)]
    run = f".venv/bin/python -m bot translated en benefits.advice --folder {folder.path}"
    assert messages == [f"benefits.advice: 没有记录这一段是照哪一版原文译的：核对后运行 {run}"]


def test_a_command_to_run_can_be_copied_as_it_stands(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.replace(folder.lesson, "reply: 甲也不错", "reply: 甲很好")
    monkeypatch.chdir(folder.path)
    (remark,) = lint(Path("lessons/tiny"))
    program, *arguments = shlex.split(remark.message.partition("运行 ")[2])
    assert [program, *arguments[:2]] == [".venv/bin/python", "-m", "bot"]
    assert arguments[2:] == ["translated", "en", "pick", "--folder", "lessons/tiny"]
    assert main(arguments[2:]) == 0
    assert lint(Path("lessons/tiny")) == []


def test_no_folder_is_named_where_the_command_means_that_one_anyway(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CONTENT.parent)
    assert command("schema", folder=CONTENT) == command("schema", folder=Path("content"))
    assert command("schema") == ".venv/bin/python -m bot schema"


def test_a_text_that_is_not_there_is_refused_with_the_nearest_one(folder: Folder) -> None:
    with pytest.raises(ContentError, match="没有 helo 这一段，是不是 hello？"):
        translated(folder.path, "en", ["helo"])
    with pytest.raises(ContentError, match="没有 fr 的译文"):
        translated(folder.path, "fr", [])


def test_phrases_that_are_borrowed_are_neither_remarked_on_nor_recorded(
    tiny: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.english.write_text(TINY_EN, encoding="utf-8")
    assert [remark.file for remark in lint(tiny.path)] == [str(tiny.english)]
    assert main(["translated", "en", "--folder", str(tiny.path)]) == 0
    assert capsys.readouterr().out == f"{tiny.english}：记下 8 段，共 8 段\n"
    assert lint(tiny.path) == []


def test_a_record_that_somebody_has_edited_is_named(folder: Folder) -> None:
    record = folder.english.with_name("en.of.yaml")
    record.write_text("title: abc\n", encoding="utf-8")
    assert "en.of.yaml:1:8: title: 这是工具写的记录，不要手改" in "\n".join(map(str, lint(folder.path)))
