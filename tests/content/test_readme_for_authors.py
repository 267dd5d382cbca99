"""What content/README.md teaches works as it is written there."""

import re
import shutil
from itertools import count
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.content import CONTENT, lint
from bot.content.authors import VERBS

README = (CONTENT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(?:yaml)?\n(.*?)```", README, re.DOTALL)
LESSON = next(block for block in BLOCKS if "yaml-language-server" in block)


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The lesson of the README, copied to where it says."""
    path = tmp_path / "content" / "drafts" / "coffee-chat" / "lesson.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(LESSON, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return path


def test_the_lesson_to_copy_is_clean_and_is_counted_as_the_readme_says(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "content/drafts/coffee-chat"]) == 0
    assert capsys.readouterr().out in BLOCKS
    assert main(["release", "--folder", "content/drafts/coffee-chat"]) == 1
    assert capsys.readouterr().err.endswith("没有发布：草稿不用发布。\n")
    shutil.move(copied.parent, "content/lessons/coffee-chat")
    assert main(["release", "--folder", "content"]) == 0


def test_the_quotes_that_the_readme_warns_of_are_remarked_on(copied: Path) -> None:
    for quoted, remarks in (("“对。”", 1), ("'“对。”'", 0)):
        assert quoted in README
        copied.write_text(LESSON.replace('"对。这周想约谁？"', quoted), encoding="utf-8")
        assert len(lint(copied.parent)) == remarks


@pytest.mark.parametrize(
    "slips",
    [
        [("title: 为什么是咖啡", "title：为什么是咖啡")],
        [("id: opening-habit", "id: Opening Habit"), ("example: 供应商", "exmaple: 供应商")],
        [(LESSON[LESSON.index("  - id: recall-trust-week") :], "")],
    ],
)
def test_what_check_is_said_to_print_is_what_it_prints(
    copied: Path, capsys: pytest.CaptureFixture[str], slips: list[tuple[str, str]]
) -> None:
    text = LESSON
    for right, wrong in slips:
        assert right in text
        text = text.replace(right, wrong)
    copied.write_text(text, encoding="utf-8")
    assert main(["check", "content/drafts/coffee-chat"]) == 1
    assert capsys.readouterr().out in BLOCKS


def test_the_verbs_for_authors_are_all_taught() -> None:
    assert all(f"python -m bot {verb}" in README for verb in VERBS)


def test_a_translation_of_the_lesson_to_copy_is_recorded_as_the_readme_says(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    english, numbers = copied.with_name("en.yaml"), count(1)
    text = LESSON.replace("version: 1\n", "version: 1\nlanguage: en\n")
    english.write_text(text, encoding="utf-8")
    assert main(["translated", "en", "--folder", "content/drafts/coffee-chat"]) == 0
    assert "还没有翻译，没有记下" in capsys.readouterr().out
    text = re.sub("[一-龥][一-龥，。？：！、]*", lambda _: f"words {next(numbers)}", text)
    english.write_text(text, encoding="utf-8")
    assert main(["translated", "en", "--folder", "content/drafts/coffee-chat"]) == 0
    assert main(["check", "content/drafts/coffee-chat"]) == 0
    assert "（en）" in capsys.readouterr().out
