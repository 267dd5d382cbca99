"""content/ is taught as it is written, and every mistake in it is named with file, line and column."""

import re
import shutil
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.content import CONTENT, ContentError, load
from bot.dialogue.beats import Ask, People, Say, body
from bot.dialogue.lesson import LessonFile
from bot.dialogue.lint import lints
from bot.dialogue.phrases import Phrases

BROKEN = sorted((Path(__file__).parent / "broken_lessons").glob("*.yaml"))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of content/ that may be broken."""
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


@pytest.mark.parametrize("path", BROKEN, ids=lambda p: p.stem)
def test_the_author_of_a_broken_lesson_is_told_where_and_what(path: Path, content: Path) -> None:
    lesson = content / "lessons" / "why-network" / "lesson.yaml"
    shutil.copy(path, lesson)
    expected = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
    with pytest.raises(ContentError) as caught:
        load(content)
    assert [str(mistake) for mistake in caught.value.mistakes] == [f"{lesson}:{expected}"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  keep_no: 不同意\n", "", "consent.keep_no: Field required"),
        (
            "  keep_no: 不同意\n",
            "  keep_no: 不同意\n  extra: 多余\n",
            "consent.extra: Extra inputs are not permitted",
        ),
        ("你好{name}，", "你好{nmae}，", "the slot {nmae} is not known here (known: {name}, {title}, {minutes})"),
        ("zone: Asia/Tokyo", "zone: Asia/Tokio", "'Asia/Tokio' is no time zone"),
        ("keep_no: 不同意\n", "keep_no: no\n", "'no' means yes or no here: put it in quotes"),
    ],
)
def test_a_mistake_in_the_phrases_is_named(content: Path, old: str, new: str, message: str) -> None:
    path = content / "phrases" / "zh.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load(content)
    assert message in str(caught.value)
    assert all(mistake.file == str(path) and mistake.line > 1 for mistake in caught.value.mistakes)


def test_several_mistakes_are_named_at_once_in_the_order_of_the_file(content: Path) -> None:
    path = content / "lessons" / "why-network" / "lesson.yaml"
    text = (
        path.read_text(encoding="utf-8")
        .replace("minutes: 30", "minutes: 0")
        .replace("id: closing-next", "id: caution")
    )
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load(content)
    assert [mistake.message.partition(":")[0] for mistake in caught.value.mistakes] == ["minutes"]
    path.write_text(text.replace("minutes: 0", "minutes: 9"), encoding="utf-8")
    with pytest.raises(ContentError, match="'caution' is used twice"):
        load(content)


def test_two_lessons_or_none_is_a_mistake(content: Path) -> None:
    shutil.copytree(content / "lessons" / "why-network", content / "lessons" / "another")
    with pytest.raises(ContentError, match="2 found"):
        load(content)
    shutil.rmtree(content / "lessons")
    with pytest.raises(ContentError, match="0 found"):
        load(content)


def test_a_file_that_is_not_text_is_a_mistake_and_no_traceback(content: Path) -> None:
    (content / "phrases" / "zh.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ContentError, match="is not UTF-8 text"):
        load(content)


def test_check_says_what_it_found_and_leaves_with_1(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(content)]) == 0
    assert "no mistakes" in capsys.readouterr().out
    (content / "phrases" / "zh.yaml").unlink()
    assert main(["check", str(content)]) == 1
    assert f"{content / 'phrases' / 'zh.yaml'}:1:1: cannot be read" in capsys.readouterr().out


def test_each_benefit_has_questions_on_the_past_and_on_now_and_asks_for_names_in_three_ways() -> None:
    lesson = load().original
    for benefit in lesson.benefits:
        beats = next(p.beats for p in lesson.parts if p.id == benefit.id)
        questions = [beat for beat in beats if isinstance(beat, Ask)]
        names = [beat for beat in beats if isinstance(beat, People)]
        assert len(questions) >= 2
        assert all(question.vague and question.good and question.example for question in questions)
        assert len(names) == 1
        assert all((names[0].close, names[0].dormant, names[0].other))


def test_every_claim_of_the_lesson_is_taught() -> None:
    taught = {claim for beat in load().original.beats() for claim in getattr(beat, "claims", ())}
    assert taught == {f"C{number:02d}" for number in range(1, 27)}


def test_a_bite_is_short_and_the_learner_does_something_at_least_every_third_beat() -> None:
    passive = 0
    for beat in load().original.beats():
        assert len(re.sub(r"[\s*]", "", body(beat))) <= 120, beat.id
        passive = passive + 1 if isinstance(beat, Say) else 0
        assert passive <= 2, beat.id


def test_every_phrase_is_said_somewhere_in_the_code() -> None:
    source = "".join(p.read_text(encoding="utf-8") for p in (CONTENT.parent / "bot").rglob("*.py"))
    for name, field in Phrases.model_fields.items():
        group = field.annotation
        for key in getattr(group, "model_fields", {}):
            unused = f".{key}" not in source and f'"{key}"' not in source and name not in ("profile", "help")
            assert not unused, f"{name}.{key} is in the phrases, and nothing says it"


@pytest.mark.parametrize(
    ("old", "new", "remark"),
    [
        (
            "          手上的活再漂亮",
            "          " + "长" * 120 + "手上的活再漂亮",
            "at most 120 read well on a phone",
        ),
        ("claims: [C03]", "claims: [C99]", "the lesson has no claim 'C99'"),
        ("C25, C26]\n", "C25, C26, C27]\n", "the claim 'C27' is not taught by any beat"),
        ("        vague: 挑一件", "        # vague: 挑一件", "the question has no follow-up 'vague'"),
    ],
)
def test_check_says_what_an_editor_would_say_and_the_bot_still_runs(
    content: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, remark: str
) -> None:
    path = content / "lessons" / "why-network" / "lesson.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    load(content)
    assert main(["check", str(content)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(remark in line and line.startswith(f"{path}:") for line in lines)


def test_bites_in_a_row_and_repeated_wording_are_remarked() -> None:
    say = {"id": "one", "say": "一样的话"}
    beats = [say, {**say, "id": "two"}, {**say, "id": "three", "say": "别的话"}]
    part = {"id": "part", "title": "部分", "beats": beats}
    benefits = [{"id": "thinking", "name": "思路"}]
    lesson = LessonFile.model_validate(
        {"id": "small", "title": "小课", "minutes": 5, "benefits": benefits, "parts": [part]}
    )
    assert [message for _, message in lints(lesson)] == [
        "says the same as 'one'",
        "3 bites in a row: the learner has nothing to do here",
    ]
