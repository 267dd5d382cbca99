"""Scores the classifier on labelled answers, as the conventions say."""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bot.dialogue.answers import read

HERE = Path(__file__).parent
KINDS = ("distress", "copy", "question", "refusal", "specific", "vague", "empty")


@dataclass(frozen=True)
class Score:
    """What became of a set: how often each labelled kind was read as which."""

    pairs: Counter[tuple[str, str]]

    def _gold(self, kind: str) -> int:
        return sum(n for (gold, _), n in self.pairs.items() if gold == kind)

    def _read(self, kind: str) -> int:
        return sum(n for (_, found), n in self.pairs.items() if found == kind)

    @property
    def accuracy(self) -> float:
        """The share read as labelled."""
        return sum(self.pairs[kind, kind] for kind in KINDS) / self.pairs.total()

    @property
    def macro_f1(self) -> float:
        """F1 averaged over the kinds that the set holds."""
        present = [kind for kind in KINDS if self._gold(kind)]
        return sum(2 * self.pairs[k, k] / (self._gold(k) + self._read(k)) for k in present) / len(present)

    def recall(self, kind: str) -> float:
        """The share of this kind that was found."""
        return self.pairs[kind, kind] / self._gold(kind)

    def precision(self, kind: str) -> float:
        """The share of what was read as this kind that is."""
        return self.pairs[kind, kind] / self._read(kind)

    def table(self) -> str:
        """The confusion table, labelled kinds down, read kinds across."""
        lines = [" " * 9 + "".join(f"{kind:>9}" for kind in KINDS)]
        lines += [f"{gold:9}" + "".join(f"{self.pairs[gold, k] or '.':>9}" for k in KINDS) for gold in KINDS]
        figures = f"accuracy {self.accuracy:.3f}  macro-F1 {self.macro_f1:.3f}  of {self.pairs.total()}"
        return "\n".join([figures, *lines])


def score(name: str) -> Score:
    """The score on a set of labelled answers beside this file."""
    pairs: Counter[tuple[str, str]] = Counter()
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        pairs[item["kind"], read(item["text"], question=item["question"], lang=item["lang"]).kind] += 1
    return Score(pairs)
