"""`python -m bot understand people`: lines in, lines out, in the same order."""

import json

import pytest

from tests.understanding import understood


def test_each_message_gets_its_people(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [json.dumps({"id": "a", "text": "小李和我老板"}), "", json.dumps({"id": 2, "text": "周三再说"})]
    code, out, _ = understood(monkeypatch, capsys, "people", *lines)
    assert code == 0
    assert [json.loads(line) for line in out.splitlines()] == [
        {"id": "a", "people": ["小李", "老板"]},
        {"id": 2, "people": []},
    ]


@pytest.mark.parametrize("line", ['{"id": 1}', '{"id": 1, "text": 3}', "[]", "not json"])
def test_a_line_that_cannot_be_read_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    code, _, error = understood(monkeypatch, capsys, "people", '{"id": 1, "text": "嗯"}', line)
    assert code == 1
    assert error.startswith("line 2:")
