"""The finding of people on the labelled sets: floors (the figures are shown with -s)."""

import pytest

from tests.naming.scoring import score


@pytest.mark.parametrize(("name", "floor"), [("dev_people.jsonl", 0.98), ("own_people.jsonl", 0.97)])
def test_most_labelled_people_are_found_and_hardly_anybody_else(name: str, floor: float) -> None:
    found = score(name)
    print(f"\n{name}\n{found.summary()}")  # noqa: T201 - the figures are the point of the run
    assert found.precision >= floor
    assert found.f1 >= floor


@pytest.mark.parametrize("name", ["dev_people.jsonl", "own_people.jsonl"])
def test_messages_without_a_person_stay_clean(name: str) -> None:
    found = score(name)
    assert found.clean >= 0.97 * found.empty
