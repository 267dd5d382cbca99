"""What is set wrongly stops the start with one clear sentence, which never holds a secret."""

import os
import sys
from pathlib import Path

import pytest

from bot import settings
from bot.__main__ import main

SECRET = "AAE-xY_0123456789abcdefghijklmnopqr"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without a .env, and no BOT_ setting at all."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("BOT_")]:
        monkeypatch.delenv(name)
    return tmp_path


def refusal(capsys: pytest.CaptureFixture[str]) -> str:
    """What `run` says, which must be one sentence and the exit code 2."""
    assert main(["run"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert SECRET not in said.err
    return said.err


WRONG = [
    ("BOT_TOKEN", SECRET, "digits, a colon"),
    ("BOT_TOKEN", f"123:{SECRET}/../x", "digits, a colon"),
    ("BOT_TOKEN", f"123:{SECRET} ", "digits, a colon"),
    ("BOT_API_URL", f"ftp://user:{SECRET}@host", "begins with http://"),
    ("BOT_API_URL", "localhost:8081", "begins with http://"),
    ("BOT_API_URL", "http://[::1", "BOT_API_URL: "),
    ("BOT_API_URL", "http://localhost:8081/bot", "without /bot"),
    ("BOT_DATABASE", f"postgresql://user:{SECRET}@host/coach", "sqlite:///"),
    ("BOT_DATABASE", ":memory:", "path of a file"),
    ("BOT_DATABASE", "/", "path of a file"),
    ("BOT_DATABASE", "sqlite:///", "path of a file"),
    ("BOT_PORT", "http", "BOT_PORT: "),
    ("BOT_PORT", "65536", "65535"),
    ("BOT_OPEN_BROWSER", "perhaps", "BOT_OPEN_BROWSER: "),
    ("BOT_PACE", "-1", "BOT_PACE: "),
    ("BOT_PACE", "nan", "BOT_PACE: "),
    ("BOT_WEBHOOK_URL", "example.org", "begins with http://"),
    ("BOT_WEBHOOK_URL", "https://example.org/x", "needs BOT_TOKEN"),
    ("BOT_WEBHOOK_SECRET", f"{SECRET}!", "letters, digits"),
    ("BOT_COACHES", "900, 周教练", "ids"),
    ("BOT_COACHES", "-5", "ids"),
    ("BOT_LOG_LEVEL", "LOUD", "DEBUG"),
]


@pytest.mark.parametrize(("name", "value", "words"), WRONG)
def test_a_wrong_value_is_named_and_not_repeated(
    name: str, value: str, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(name, value)
    said = refusal(capsys)
    assert said.startswith(name)
    assert words in said


@pytest.mark.parametrize(("name", "value", "words"), [wrong for wrong in WRONG if not wrong[1].endswith(" ")])
def test_a_wrong_value_in_the_file_is_named_as_well(
    elsewhere: Path, name: str, value: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (elsewhere / ".env").write_text(f"# mine\n{name}={value}\n", encoding="utf-8")
    assert words in refusal(capsys)


def test_a_name_that_is_no_setting_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOT_TOKNE", SECRET)
    assert refusal(capsys).startswith("BOT_TOKNE is no setting of this bot. There are: BOT_TOKEN, ")


@pytest.mark.parametrize(
    "line", ["BOT_TOKNE=1:{0}", "  export bot_tokne = {0}", "BOT_={0}", "\ufeffBOT_TOKNE={0}"]
)
def test_a_name_in_the_file_that_is_no_setting_is_named(
    elsewhere: Path, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (elsewhere / ".env").write_text(line.format(SECRET) + "\n", encoding="utf-8")
    assert "is no setting of this bot" in refusal(capsys)


@pytest.mark.parametrize("line", [f"BOT_TOKEN 123:{SECRET}", f"BOT_TOKEN:123:{SECRET}", "BOT_TOKEN"])
def test_a_line_of_the_file_without_a_value_is_named_by_its_number(
    elsewhere: Path, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (elsewhere / ".env").write_text(f"OTHER=1\n{line}\n", encoding="utf-8")
    assert refusal(capsys) == ".env, line 2: BOT_TOKEN has no = after it.\n"


@pytest.mark.parametrize("content", [b"BOT_DATA=\xff\n", None])
def test_a_file_that_cannot_be_read_is_named(
    elsewhere: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is None:
        (elsewhere / ".env").mkdir()
    else:
        (elsewhere / ".env").write_bytes(content)
    assert refusal(capsys).startswith("The file .env cannot be read: ")


def test_the_file_and_the_environment_are_both_read_and_the_environment_wins(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (
        "\ufeffBOT_PORT=1234\nexport BOT_COACHES='7, 8'\nBOT_DATA=\nOTHER=x\nbot_pace=0.5\nBOT_LOG_LEVEL=debug\n"
    )
    (elsewhere / ".env").write_text(text, encoding="utf-8")
    monkeypatch.setenv("BOT_PACE", "2")
    chosen = settings.read()
    assert (chosen.port, chosen.coaches, chosen.pace, chosen.log_level) == (1234, frozenset({7, 8}), 2.0, "DEBUG")
    assert chosen.database_path == Path("data/coach.db")
    assert chosen.uses_sandbox


def test_a_secret_does_not_show_in_the_settings_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", f"123:{SECRET}")
    monkeypatch.setenv("BOT_WEBHOOK_SECRET", SECRET)
    assert SECRET not in repr(settings.read())


@pytest.mark.parametrize("arguments", [[], ["walk"], ["sandbox", "--port", "x"], ["export", "--since", "soon"]])
def test_wrong_usage_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err
    assert sys.stdout is not None
