"""`check` prints every mistake, else every remark, and leaves with 1; without either it says what there is."""

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.content import lint, load
from bot.preview import LEARNERS
from tests.content.conftest import Folder


def test_a_lesson_without_mistakes_is_counted(tiny: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tiny.path)]) == 0
    assert capsys.readouterr().out == "tiny: 小课（zh）：1 个部分，3 步，2 道回想题，没有错误\n"


def test_a_mistake_stops_the_bot_and_the_author_is_told_so(
    tiny: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.replace(tiny.lesson, "minutes: 5", "minutes: 五")
    assert main(["check", str(tiny.path)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{tiny.lesson}:4:10: minutes: 要写一个整数，例如 5；现在是「五」",
        "1 处错误：改好以后机器人才会启动。",
    ]


def test_a_phrases_file_that_is_missing_is_a_mistake(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (content / "phrases" / "zh.yaml").unlink()
    assert main(["check", str(content)]) == 1
    assert f"{content / 'phrases' / 'zh.yaml'}:1:1: 没有这个文件" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "place", "remark"),
    [
        (
            "say: 你好，",
            "say: " + "长" * 120,
            "14:14: parts.one.beats.hello.say",
            "有 125 个字，手机上 120 个字以内",
        ),
        ("甲也不错", "甲" * 90, "18:38: parts.one.beats.pick.options.a.reply", "有 91 个字，手机上 80 个字以内"),
        ("乙也不错", "甲也不错", "19:38: parts.one.beats.pick.options.b.reply", "和 pick.a 的文字一样"),
        ("联系过就算数。", "记得谢谢这个人。", "28:73: recall.recall-week.reply", "和 question 的文字一样"),
        (
            "claims: [A1]\n        say",
            "claims: [A2]\n        say",
            "13:18: parts.one.beats.hello.claims[1]",
            "课程的 claims 里没有 A2",
        ),
        ("claims: [A1]\nben", "claims: [A1, A2]\nben", "5:14: claims[2]", "要点 A2 没有一步讲到"),
        ("        vague: 说一个名字就好。\n", "", "20:13: parts.one.beats.question.id", "这个问题没有 vague"),
        ("        good: 记得谢谢这个人。\n", "", "20:13: parts.one.beats.question.id", "这个问题没有 good"),
        ("  - {id: recall-week", "  # - {id: recall-week", "7:5: benefits.thinking", "有 1 道回想题，至少要 2 道"),
    ],
)
def test_check_says_what_an_editor_would_say_and_the_bot_still_runs(
    tiny: Folder, capsys: pytest.CaptureFixture[str], old: str, new: str, place: str, remark: str
) -> None:
    tiny.replace(tiny.lesson, old, new)
    load(tiny.path)
    assert main(["check", str(tiny.path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith(f"{tiny.lesson}:{place}") and remark in line for line in lines), lines
    assert lines[-1] == f"没有错误，机器人可以启动；上面 {len(lines) - 1} 条建议还没有处理。"


def test_three_bites_in_a_row_leave_the_learner_with_nothing_to_do(
    tiny: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    more = "".join(f"      - id: more-{word}\n        say: 再说一件事，第{word}件。\n" for word in ("one", "two"))
    tiny.replace(tiny.lesson, "      - id: pick\n", f"{more}      - id: pick\n")
    assert main(["check", str(tiny.path)]) == 1
    assert f"{tiny.lesson}:17:13: parts.one.beats.more-two.id: 连着 3 段 say" in capsys.readouterr().out


def test_a_benefit_that_no_question_is_about_never_comes_back(
    tiny: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.replace(tiny.lesson, "name: 思路}", "name: 思路}\n  - {id: advice, name: 良言}")
    main(["check", str(tiny.path)])
    assert "没有 ask 或 people 说到好处 advice，它的回想题不会出现" in capsys.readouterr().out


def test_the_words_of_a_translation_are_read_by_the_editor_too(
    tiny: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.translate()
    tiny.replace(tiny.english, "Hello, let us begin.", "word " * 71)
    main(["check", str(tiny.path)])
    assert "parts.one.beats.hello.say: 有 71 个词，手机上 70 个词以内才好读" in capsys.readouterr().out


def test_a_lesson_is_in_a_folder_of_its_name(tiny: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    draft = tiny.lesson.parent.rename(tiny.path / "小课")
    assert main(["check", str(draft)]) == 1
    remark = f"{draft / 'lesson.yaml'}:1:5: id: 文件夹叫 小课，id 却是 tiny：把文件夹改名为 tiny"
    assert remark in capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("reply: 甲也不错。", "reply: “对。这周想约谁？”", "18:38: parts.one.beats.pick.options.a.reply"),
        ("label: 甲", "label: “甲”", "18:28: parts.one.beats.pick.options.a.label"),
        ("say: 你好，我们开始。", "say: 「你好，我们开始。」", "14:14: parts.one.beats.hello.say"),
        ("title: 小课", "title: ”小课”", "3:8: title"),
    ],
)
def test_chinese_quotes_where_those_of_yaml_were_meant_are_remarked_on(
    tiny: Folder, old: str, new: str, place: str
) -> None:
    tiny.replace(tiny.lesson, old, new)
    (remark,) = lint(tiny.path)
    assert str(remark).startswith(f"{tiny.lesson}:{place}: 整段文字在中文引号里，学员会看到这对引号")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("say: 你好，我们开始。", "say: 他说：“你好，我们开始。”"),
        ("say: 你好，我们开始。", "say: “你好”，“我们开始”"),
        ("reply: 甲也不错。", "reply: '“甲也不错。”'"),
        ("say: 你好，我们开始。", "say: |\n          “你好，我们开始。”"),
    ],
)
def test_chinese_quotes_that_are_meant_are_left_alone(tiny: Folder, old: str, new: str) -> None:
    tiny.replace(tiny.lesson, old, new)
    assert lint(tiny.path) == []


def test_labels_may_all_be_what_people_say_unless_the_replies_are_quoted_too(tiny: Folder) -> None:
    tiny.replace(tiny.lesson, "label: 甲", "label: 「甲」")
    tiny.replace(tiny.lesson, "label: 乙", "label: 「乙」")
    assert lint(tiny.path) == []
    tiny.replace(tiny.lesson, "reply: 甲也不错。", "reply: “甲也不错。”")
    assert len(lint(tiny.path)) == 3


@pytest.mark.parametrize(
    ("old", "new", "remark"),
    [
        (
            "      answers:",
            "      answerss:",
            "10:7: learners.thorough.zh.answerss: 没有 answerss 这一项，是不是 answers？",
        ),
        ("  terse:", "  terze:", "7:3: learners: 少了学员 terse：请补上「terse: …」"),
        ("    en:\n", "    fr:\n", "8:5: learners.thorough: thorough 不会说 en：请补上「en: …」"),
    ],
)
def test_what_the_learners_of_a_preview_type_is_checked_too(
    content: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, remark: str
) -> None:
    path = content / LEARNERS.name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert main(["check", str(content)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith(f"{path}:{remark}") for line in lines), lines
    assert lines[-1].endswith("处错误：改好以后 simulate 才能试课；机器人照样启动。")
    assert any(line.endswith("66 步，8 道回想题，没有错误") for line in lines)
