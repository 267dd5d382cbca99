"""How far two coaches agree who coded the same answers: Cohen's kappa, as it is and with linear weights.

Cohen 1960 (10.1177/001316446002000104) and, where being one level apart is less than being three, Cohen 1968
(10.1037/h0026256).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.transcripts.reviews.review import Item, Review

LEVELS = (1, 2, 3, 4)
NAMES = ("habitual action", "understanding", "reflection", "critical reflection")


class NotComparableError(Exception):
    """The two reviews are not of the same database; the sentence says so."""


@dataclass(frozen=True)
class Pair:
    """An answer that both have coded."""

    learner: int
    answer: int
    first: int
    second: int


@dataclass(frozen=True)
class Agreement:
    """What both have coded, how many only one has, and how many answers read differently in the two exports.

    A kappa is None where it has no value: nothing was coded by both, or all of it got one and the same level.
    """

    pairs: tuple[Pair, ...]
    only_first: int
    only_second: int
    changed: int
    kappa: float | None
    weighted: float | None

    @property
    def same(self) -> int:
        """How many got the same level from both."""
        return sum(pair.first == pair.second for pair in self.pairs)


def compare(first: Review, second: Review) -> Agreement:
    """The agreement of two reviews of one database; raises NotComparableError where they are not."""
    if first.database != second.database:
        raise NotComparableError("The two reviews are of different databases: compare reviews of the same export.")
    ours, theirs = _coded(first), _coded(second)
    both = [key for key in ours if key in theirs]
    alike = [key for key in both if ours[key].tag == theirs[key].tag]
    pairs = tuple(Pair(*key, ours[key].level or 0, theirs[key].level or 0) for key in sorted(alike))
    return Agreement(
        pairs=pairs,
        only_first=len(ours) - len(both),
        only_second=len(theirs) - len(both),
        changed=len(both) - len(alike),
        kappa=kappa(pairs, lambda one, other: float(one != other)),
        weighted=kappa(pairs, lambda one, other: abs(one - other)),
    )


def kappa(pairs: Sequence[Pair], apart: Callable[[int, int], float]) -> float | None:
    """One less what disagreement there is to what chance alone would bring; `apart` weighs two levels."""
    count = len(pairs)
    ours = [sum(pair.first == level for pair in pairs) for level in LEVELS]
    theirs = [sum(pair.second == level for pair in pairs) for level in LEVELS]
    chance = sum(
        apart(one, other) * n * m
        for one, n in zip(LEVELS, ours, strict=True)
        for other, m in zip(LEVELS, theirs, strict=True)
    )
    seen = sum(apart(pair.first, pair.second) for pair in pairs)
    return 1 - seen * count / chance if chance else None


def told(agreement: Agreement, first: str, second: str) -> Iterator[str]:
    """The agreement in lines; the two reviews go by these names."""
    pairs = agreement.pairs
    yield f"A: {first}"
    yield f"B: {second}"
    yield (
        f"Coded by both: {len(pairs)} (only by A: {agreement.only_first}, only by B: {agreement.only_second}, "
        f"changed between the exports: {agreement.changed})"
    )
    if not pairs:
        yield "There is no answer that both have coded: nothing to compare yet."
        return
    yield f"Same level: {agreement.same} of {len(pairs)} ({agreement.same / len(pairs):.0%})"
    yield f"Cohen's kappa: {_figure(agreement.kappa)}; with linear weights: {_figure(agreement.weighted)}"
    yield ""
    yield "A \\ B " + "".join(f"{level:>6}" for level in LEVELS)
    for one in LEVELS:
        row = (sum(pair.first == one and pair.second == other for pair in pairs) for other in LEVELS)
        yield f"{one:>5} " + "".join(f"{number:>6}" for number in row)
    if apart := [pair for pair in pairs if pair.first != pair.second]:
        yield ""
        yield "Disagreements, the widest first:"
        for pair in sorted(apart, key=lambda pair: -abs(pair.first - pair.second)):
            levels = " / ".join(f"{level} {NAMES[level - 1]}" for level in (pair.first, pair.second))
            yield f"  learner {pair.learner}, answer {pair.answer}: {levels}"


def _coded(review: Review) -> dict[tuple[int, int], Item]:
    return {(item.learner, item.answer): item for item in review.items if item.level is not None}


def _figure(value: float | None) -> str:
    return "no value (everything got one level)" if value is None else f"{value:.2f}"
