"""`python -m bot understand`: lines in, lines out, in the same order."""

import json

import pytest

from tests.understanding import understood


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
    code, out, _ = understood(monkeypatch, capsys, "answer", *lines, "")
    kinds = {item["id"]: item["kind"] for item in map(json.loads, out.splitlines())}
    assert code == 0
    assert list(kinds) == list(texts)
    assert list(kinds.values()) == ["refusal", "empty", "specific", "question", "copy"]


def test_a_line_that_cannot_be_read_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, error = understood(monkeypatch, capsys, "answer", '{"id": 1, "text": "嗯"}', "not json")
    assert code == 1
    assert error.startswith("line 2:")
