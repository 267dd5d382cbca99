"""Scores the finding of people on labelled messages, as the conventions say."""

import json
from dataclasses import dataclass
from pathlib import Path

from bot.dialogue.naming import find

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Score:
    """Names found, found wrongly and missed; messages without a person, and how many of them were left clean."""

    right: int
    wrong: int
    missed: int
    empty: int
    clean: int
    errors: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of the names found that are labelled."""
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of the labelled names that are found."""
        return self.right / (self.right + self.missed)

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return 2 * self.right / (2 * self.right + self.wrong + self.missed)

    def summary(self) -> str:
        """The figures in one line."""
        figures = f"precision {self.precision:.3f}, recall {self.recall:.3f}, F1 {self.f1:.3f}"
        return f"{figures}, clean {self.clean}/{self.empty}"


def score(name: str) -> Score:
    """The score on a set of labelled messages beside this file."""
    right = wrong = missed = empty = clean = 0
    errors = []
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        gold, found = set(item["people"]), set(find(item["text"]))
        right, wrong, missed = right + len(gold & found), wrong + len(found - gold), missed + len(gold - found)
        empty, clean = empty + (not gold), clean + (not gold and not found)
        if gold != found:
            errors.append(f"{item['text']}: {sorted(gold)} read as {sorted(found)}")
    return Score(right, wrong, missed, empty, clean, tuple(errors))
