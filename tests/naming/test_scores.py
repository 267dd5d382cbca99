"""The finding of people on the labelled sets: floors, and the figures at the end of the run."""

from collections.abc import Callable

import pytest

from tests.naming.scoring import score


@pytest.mark.parametrize(("name", "floor"), [("dev_people.jsonl", 0.98), ("own_people.jsonl", 0.97)])
def test_most_labelled_people_are_found_and_hardly_anybody_else(
    name: str, floor: float, figure: Callable[[str], None]
) -> None:
    found = score(name)
    figure(f"people, {name}: {found.summary()}")
    assert found.precision >= floor, found.errors
    assert found.f1 >= floor, found.errors


@pytest.mark.parametrize("name", ["dev_people.jsonl", "own_people.jsonl"])
def test_messages_without_a_person_stay_clean(name: str) -> None:
    found = score(name)
    assert found.clean >= 0.97 * found.empty
