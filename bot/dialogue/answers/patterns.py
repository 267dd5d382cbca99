"""Builds the regular expressions of the rules, all in one way."""

import re


def any_of(*parts: str) -> str:
    """The alternatives as one group."""
    return "(?:" + "|".join(parts) + ")"


def compiled(*parts: str) -> re.Pattern[str]:
    """The alternatives as a pattern in which only ASCII is a word, so that 跟Amy has an edge before Amy."""
    return re.compile("|".join(parts), re.ASCII)
