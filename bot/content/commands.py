"""The commands that authors are told to run, so that they can be copied as they stand."""

import shlex
from pathlib import Path

from bot.content.files import CONTENT, shown


def command(verb: str, *words: str, folder: Path = CONTENT) -> str:
    """The command line of a verb, as it is typed in the project's folder."""
    elsewhere = ["--folder", shown(folder)] if folder.resolve() != CONTENT else []
    return shlex.join([".venv/bin/python", "-m", "bot", verb, *words, *elsewhere])
