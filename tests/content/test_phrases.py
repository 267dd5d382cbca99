"""A mistake in the coach's own phrases is named; buttons that are shown together can be told apart."""

from pathlib import Path

import pytest

from bot.content import CONTENT, ContentError, load
from bot.dialogue.buttons import TOGETHER
from bot.dialogue.words.phrases import Phrases


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  keep_no: 不同意\n", "", "consent.keep_no: 少了这一项：请补上「keep_no: …」"),
        (
            "  keep_no: 不同意\n",
            "  keep_no: 不同意\n  kep_yes: 多余\n",
            "consent.kep_yes: 没有 kep_yes 这一项，是不是 keep_yes？",
        ),
        (
            "你好{name}，",
            "你好{nmae}，",
            "{nmae} 不会被替换，是不是 {name}？（这里可以用 {name}、{title}、{minutes}）",
        ),
        ("你好{name}，", "你好｛name｝，", "consent.intro: 全角的花括号「｛｝」不会被替换（这里可以用 {name}、"),
        ("zone: Asia/Tokyo", "zone: Asia/Tokio", "没有「Asia/Tokio」这个时区，是不是 Asia/Tokyo？"),
        ("keep_no: 不同意\n", "keep_no: no\n", "no 在 YAML 里表示是或否：要写成文字，请加引号 'no'"),
        ("weekdays: [周一, ", "weekdays: [", "calendar.weekdays: 至少要有 7 项，现在有 6 项"),
        ("common: true}", "common: 对}", "cities[1].common: 写 true（是）或 false（否），不加引号"),
        ("file_name: 我的人脉教练记录.md", "file_name: 我的记录.txt", "privacy.file_name: 要以 .md 结尾"),
    ],
)
def test_a_mistake_in_the_phrases_is_named(content: Path, old: str, new: str, message: str) -> None:
    caught = _broken(content, old, new)
    assert message in str(caught)
    assert all(mistake.line > 1 for mistake in caught.mistakes)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "keep_no: 不同意",
            "keep_no: 可以，保存并开始",
            "consent.keep_no: 这个按钮和 consent.keep_yes 都叫「可以，保存并开始」，两个会一起出现：改掉一个",
        ),
        ("  later: 一小时后\n", "  later: 已联系\n", "nudge.later: 这个按钮和 nudge.done 都叫「已联系」"),
        ("[发微信, 打电话,", "[发微信, 发微信,", "plan.ways[2]: 这个按钮和 plan.ways 都叫「发微信」"),
        ("{name: 香港,", "{name: 北京 / 上海,", "两个城市按钮都叫「北京 / 上海」"),
    ],
)
def test_two_buttons_that_are_shown_together_must_not_say_the_same(
    content: Path, old: str, new: str, message: str
) -> None:
    caught = _broken(content, old, new)
    assert [message in str(mistake) for mistake in caught.mistakes] == [True]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{id: thanks, say", "{id: mulling, say", "openers.lines.mulling.id: id mulling 用了两次"),
        (
            "{id: thinking-stuck, benefit: thinking,",
            "{id: thinking-stuck, benefit: thinkin,",
            "openers.lines.thinking-stuck.benefit: 没有 id 是 thinkin 的好处，是不是 thinking？",
        ),
        ("after: no_answer", "after: noanswer", "只能是这几种之一：'no_answer' or 'hard'；现在是「noanswer」"),
        ("way: written", "way: spoke", "只能是这几种之一：'written' or 'spoken'"),
        ('"{who}，周末愉快！"', '"{who}，{who}，周末愉快！"', "{who} 最多写一次"),
        ('"{who}，周末愉快！"', '"' + "好" * 171 + '"', "太长了：最多 170 个字，现在有 171 个"),
        ("contacted: true, days: 60", "contacted: true, days: 0", "要写不小于 1 的数，现在是 0"),
    ],
)
def test_a_mistake_in_an_opener_is_named(content: Path, old: str, new: str, message: str) -> None:
    path = content / "phrases" / "zh.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load(content)
    told = [mistake for mistake in caught.value.mistakes if message in str(mistake)]
    assert [mistake.file for mistake in told] == [str(path)]
    assert told[0].line > text[: text.index("openers:")].count("\n")


def test_openers_that_fit_nobody_for_sure_are_a_mistake(content: Path) -> None:
    path = content / "phrases" / "zh.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("after: hard, say", "after: hard, contacted: true, say"), encoding="utf-8")
    with pytest.raises(ContentError, match="after 是 hard 的开场白里，别的条件也不写的至少要有 2 条，现在有 0 条"):
        load(content)


def test_a_translated_opener_has_the_conditions_of_the_original(content: Path) -> None:
    path = content / "phrases" / "en.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new, message in (
        ("contacted: true, days: 60", "contacted: true, days: 30", "除了 say，其余几项要和原文一样"),
        ("{id: thanks, say", "{id: thank-you, say", "开场白的 id 和顺序要和原文一样"),
    ):
        path.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(ContentError, match=message):
            load(content)


def test_the_groups_of_buttons_name_labels_that_there_are() -> None:
    for name in (name for group in TOGETHER for name in group):
        group, key = name.split(".")
        assert key in Phrases.model_fields[group].annotation.model_fields  # type: ignore[union-attr]


def test_a_file_that_is_not_text_is_a_mistake_and_no_traceback(content: Path) -> None:
    (content / "phrases" / "zh.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ContentError, match="不是 UTF-8 文本"):
        load(content)


def test_every_phrase_is_said_somewhere_in_the_code() -> None:
    code = CONTENT.parent / "bot"
    files = [*code.rglob("*.py"), *(code / "transcripts" / "forms" / "desk" / "page").iterdir()]
    source = "".join(p.read_text(encoding="utf-8") for p in files if p.name != "buttons.py")
    for name, field in Phrases.model_fields.items():
        group = field.annotation
        for key in getattr(group, "model_fields", {}):
            written = (f".{key}", f'"{key}"', f'}}_{key.rpartition("_")[2]}"')  # the last: put together from two
            unused = not any(way in source for way in written) and name not in ("profile", "help")
            assert not unused, f"{name}.{key} is in the phrases, and nothing says it"


def _broken(content: Path, old: str, new: str) -> ContentError:
    path = content / "phrases" / "zh.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load(content)
    assert {mistake.file for mistake in caught.value.mistakes} == {str(path)}
    return caught.value
