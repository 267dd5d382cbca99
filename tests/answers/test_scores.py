"""The classifier on the labelled sets: floors, and the confusion tables (shown with -s)."""

import pytest

from tests.answers.scoring import score


@pytest.mark.parametrize(("name", "floor"), [("dev_answers.jsonl", 0.97), ("own_answers.jsonl", 0.95)])
def test_most_labelled_answers_are_read_as_labelled(name: str, floor: float) -> None:
    found = score(name)
    print(f"\n{name}\n{found.table()}")  # noqa: T201 - the table is the point of the run
    assert found.accuracy >= floor
    assert found.macro_f1 >= floor


@pytest.mark.parametrize("name", ["dev_answers.jsonl", "own_answers.jsonl"])
def test_distress_is_hardly_ever_missed_nor_seen_where_there_is_none(name: str) -> None:
    found = score(name)
    assert found.recall("distress") >= 0.95
    assert found.precision("distress") >= 0.95
