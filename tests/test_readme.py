"""What is documented exists, and what exists is documented."""

import re
from pathlib import Path

import pytest

from bot import content
from bot.__main__ import main
from bot.dialogue.commands import COMMANDS
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PHRASES = content.load().original.phrases


def test_every_setting_is_in_the_table_and_no_other() -> None:
    documented = set(re.findall(r"^\| `(BOT_\w+)` \|", README, re.MULTILINE))
    assert documented == {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}


def test_every_verb_is_in_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    verbs = re.search(r"\{([a-z,]+)\}", capsys.readouterr().out)
    assert verbs is not None
    assert set(re.findall(r"^\| `python -m bot (\w+)` \|", README, re.MULTILINE)) == set(verbs[1].split(","))


def test_every_command_is_in_the_readme_in_the_menu_and_in_help() -> None:
    menu = {entry.command for entry in PHRASES.profile.menu}
    assert menu == set(COMMANDS)
    for command in COMMANDS:
        assert f"`/{command}`" in README
        assert f"/{command}" in PHRASES.help.commands or command == "start"


def test_every_file_that_the_map_names_is_there() -> None:
    block = README.split("## The map")[1].split("```")[1]
    names = re.findall(r"(?:^|\s{2,})([a-z_]+(?:\.py|/))(?=\s)", block)
    assert len(names) > 12
    for name in names:
        assert any((ROOT / folder / name).exists() for folder in (".", "bot", "tests")), name


def test_every_picture_and_every_linked_file_is_there() -> None:
    for target in re.findall(r'src="([^"]+)"', README):
        assert (ROOT / target).is_file(), target


def test_the_dockerfile_copies_what_there_is_and_runs_as_nobody() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    copied = [line.split()[1] for line in lines if line.startswith("COPY")]
    assert copied
    assert all((ROOT / path).exists() for path in copied)
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert all(f"!{path}" in ignored for path in copied)
    user = next(line.split()[1] for line in lines if line.startswith("USER"))
    assert user.isdigit()
    assert user != "0"
    assert 'VOLUME ["/data"]' in lines
