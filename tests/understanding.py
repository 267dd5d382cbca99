"""`python -m bot understand` as somebody calls it: lines in on standard input, and what comes out."""

import io

import pytest

from bot.__main__ import main


def understood(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], what: str, *lines: str
) -> tuple[int, str, str]:
    """The exit code, and what was written to standard output and error."""
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines) + "\n"))
    code = main(["understand", what])
    captured = capsys.readouterr()
    return code, captured.out, captured.err
