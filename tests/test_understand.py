"""`python -m bot understand`: lines in, lines out, in the same order."""

import io
import json

import pytest

from bot.__main__ import main


def understood(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *lines: str
) -> tuple[int, str, str]:
    """The exit code, and what was written to standard output and error."""
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines) + "\n"))
    code = main(["understand", "answer"])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_each_answer_gets_its_kind(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    texts = {
        "a": "不想说",
        "b": "嗯",
        "c": "前同事小许帮我改过简历",
        "d": "人脉是什么意思？",
        "e": "最近谁的一句话让你换了个想法",
    }
    lines = [
        json.dumps(
            {
                "id": i,
                "question": "advice",
                "lang": "zh-Hans",
                "text": text,
                "prompt": "最近，谁的一句话让你换了个想法？",
            }
        )
        for i, text in texts.items()
    ]
    code, out, _ = understood(monkeypatch, capsys, *lines, "")
    kinds = {item["id"]: item["kind"] for item in map(json.loads, out.splitlines())}
    assert code == 0
    assert list(kinds) == list(texts)
    assert list(kinds.values()) == ["refusal", "empty", "specific", "question", "copy"]


def test_a_line_that_cannot_be_read_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, error = understood(monkeypatch, capsys, '{"id": 1, "text": "嗯"}', "not json")
    assert code == 1
    assert error.startswith("line 2:")
