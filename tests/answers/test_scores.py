"""The classifier on the labelled sets: floors, and the confusion tables (shown with -s)."""

from collections.abc import Callable

import pytest

from bot.dialogue.answers import read
from tests.answers.scoring import HERE, score


@pytest.mark.parametrize(("name", "floor"), [("dev_answers.jsonl", 0.97), ("own_answers.jsonl", 0.95)])
def test_most_labelled_answers_are_read_as_labelled(
    name: str, floor: float, figure: Callable[[str], None]
) -> None:
    found = score(name)
    figure(
        f"answers, {name}: accuracy {found.accuracy:.3f}, macro-F1 {found.macro_f1:.3f} ({found.pairs.total()})"
    )
    print(f"\n{name}\n{found.table()}")  # noqa: T201 - the table is the point of the run
    assert found.accuracy >= floor
    assert found.macro_f1 >= floor


@pytest.mark.parametrize("name", ["dev_answers.jsonl", "own_answers.jsonl"])
def test_distress_is_hardly_ever_missed_nor_seen_where_there_is_none(name: str) -> None:
    found = score(name)
    assert found.recall("distress") >= 0.95
    assert found.precision("distress") >= 0.95


@pytest.mark.parametrize(("name", "alarming"), [("alarming.txt", True), ("harmless.txt", False)])
def test_what_alarms_and_what_only_sounds_like_it(name: str, alarming: bool) -> None:
    """Many ways to say each, written while the word classes were widened: no measure for unseen answers."""
    texts = (HERE / name).read_text(encoding="utf-8").splitlines()
    wrong = [t for t in texts if (read(t, question="thinking", lang="zh-Hans").kind == "distress") != alarming]
    assert len(wrong) <= 0.04 * len(texts), wrong
