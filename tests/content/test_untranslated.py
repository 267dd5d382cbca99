"""A text that was copied into a translation, and never translated, is remarked on and not recorded."""

import pytest

from bot.__main__ import main
from bot.content import lint
from bot.content.stale import translated
from tests.content.conftest import TINY, Folder


@pytest.fixture
def folder(tiny: Folder) -> Folder:
    """The tiny lesson with a translation that was recorded."""
    tiny.translate()
    translated(tiny.path, "en", [])
    return tiny


@pytest.mark.parametrize(
    ("old", "new", "remark"),
    [
        (
            "Hello, let us begin.",
            "你好，我们开始。",
            "13:14: parts.one.beats.hello.say: 和原文一样，还没有翻译：请译成 en",
        ),
        ("A name will do.", "随便写个名字。", "23:16: parts.one.beats.question.vague: 大半是汉字，还没有翻译"),
        ("name: Ideas", "name: 思路", "6:26: benefits.thinking.name: 大半是汉字，还没有翻译"),
        ("reply: Keep them in mind.", "reply: 好，记着这个人。", "26:88: recall.recall-day.reply: 和原文一样"),
    ],
)
def test_a_text_that_is_not_translated_is_remarked_on(folder: Folder, old: str, new: str, remark: str) -> None:
    folder.replace(folder.english, old, new)
    (found,) = lint(folder.path)
    assert str(found).startswith(f"{folder.english}:{remark}")


def test_a_phrase_that_is_not_translated_is_remarked_on(folder: Folder) -> None:
    folder.replace(folder.path / "phrases" / "en.yaml", "keep_no: No, don’t", "keep_no: 不同意")
    (found,) = lint(folder.path)
    assert found.message.startswith("consent.keep_no: 大半是汉字，还没有翻译")


@pytest.mark.parametrize("same", ["LinkedIn", "VS Code", "👍 👍 👍", "K1"])
def test_a_name_or_a_sign_may_be_the_same_in_both_languages(folder: Folder, same: str) -> None:
    folder.replace(folder.lesson, "label: 甲", f"label: {same}")
    folder.replace(folder.english, "label: First", f"label: {same}")
    translated(folder.path, "en", [])
    assert lint(folder.path) == []


def test_a_chinese_name_in_an_english_sentence_is_no_remark(folder: Folder) -> None:
    folder.replace(folder.english, "Old Joe helped me once.", "Lao Zhou (老周) helped me once.")
    assert lint(folder.path) == []


def test_what_is_not_translated_is_not_recorded_and_the_author_is_told(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.replace(folder.english, "Hello, let us begin.", "你好，我们开始。")
    assert main(["translated", "en", "--folder", str(folder.path)]) == 0
    assert f"{folder.english}：1 段还没有翻译，没有记下：hello\n" in capsys.readouterr().out
    record = folder.english.with_name("en.of.yaml").read_text(encoding="utf-8")
    assert "hello" not in record
    assert "pick" in record
    (found,) = lint(folder.path)
    assert "和原文一样" in found.message


def test_a_part_is_done_when_its_title_is_whatever_its_steps_are(folder: Folder) -> None:
    folder.replace(folder.english, "Hello, let us begin.", "你好，我们开始。")
    translated(folder.path, "en", ["one", "hello"])
    record = folder.english.with_name("en.of.yaml").read_text(encoding="utf-8")
    assert "one: " in record
    assert "hello: " not in record


def test_a_copy_of_the_original_is_recorded_nowhere(tiny: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    tiny.english.write_text(TINY.replace("version: 1", "language: en"), encoding="utf-8")
    assert main(["translated", "en", "--folder", str(tiny.path)]) == 0
    recorded, left = capsys.readouterr().out.splitlines()
    assert recorded.endswith("记下 0 段，共 0 段")
    assert left.endswith("没有记下：title、benefits.thinking、one、hello、pick……（check 会全部列出来）")
    assert all("还没有翻译" in remark.message for remark in lint(tiny.path))
