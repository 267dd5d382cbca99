"""`python -m bot understand when`: lines in, lines out, in the same order."""

import json

import pytest

from tests.times.saying import MONDAY, SHANGHAI
from tests.understanding import understood


def line(name: str, text: str, ref: str = MONDAY, tz: str = SHANGHAI) -> str:
    return json.dumps({"id": name, "text": text, "ref": ref, "tz": tz})


def test_each_phrase_gets_its_time(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = understood(
        monkeypatch, capsys, "when", line("b", "今晚"), "", line("a", "明天下午三点"), line("c", "改天")
    )
    assert code == 0
    assert [json.loads(written) for written in out.splitlines()] == [
        {"id": "b", "result": {"kind": "date", "date": "2026-05-18", "part": "evening"}},
        {"id": "a", "result": {"kind": "datetime", "local": "2026-05-19T15:00", "utc": "2026-05-19T07:00Z"}},
        {"id": "c", "result": {"kind": "unclear"}},
    ]


@pytest.mark.parametrize(
    "bad",
    [
        "not json",
        "[]",
        '{"id": 1, "text": "明天"}',
        line("a", "明天", tz="Asia/Nowhere"),
        line("a", "明天", tz="../etc/passwd"),
        line("a", "明天", tz=""),
        line("a", "明天", tz="Asia"),
        line("a", "明天", ref="2026-05-18T08:50:00"),
        line("a", "明天", ref="gestern"),
        json.dumps({"id": 1, "text": None, "ref": MONDAY, "tz": SHANGHAI}),
    ],
)
def test_a_line_that_cannot_be_read_is_named(
    bad: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, error = understood(monkeypatch, capsys, "when", line("a", "明天"), bad)
    assert code == 1
    assert error.startswith("line 2:")
