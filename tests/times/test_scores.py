"""The labelled sets: floors for exact answers, and no confident wrong date."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.dialogue.times import as_json, understand

HERE = Path(__file__).parent


def labelled(name: str) -> list[dict[str, Any]]:
    """The items of a set."""
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def answer(item: dict[str, Any]) -> dict[str, Any]:
    """The answer in the form of the labels; UTC is compared only for the repeated hour."""
    found = as_json(understand(item["text"], datetime.fromisoformat(item["ref"]), item["tz"]))
    return found if "fold" in item["tags"] else without(found, "utc")


def without(when: dict[str, Any], *keys: str) -> dict[str, Any]:
    """The answer less some keys."""
    return {key: value for key, value in when.items() if key not in keys}


@pytest.mark.parametrize(("name", "floor"), [("dev_when.jsonl", 0.98), ("own_when.jsonl", 0.97)])
def test_most_phrases_are_understood_and_none_wrongly(
    name: str, floor: float, figure: Callable[[str], None]
) -> None:
    items = labelled(name)
    missed, wrong = [], []
    for item in items:
        found = answer(item)
        expected = item["expect"] if "fold" in item["tags"] else without(item["expect"], "utc")
        if found != expected:
            missed.append(item["text"])
            soft = found["kind"] == "unclear" or without(found, "part", "by") == without(expected, "part", "by")
            wrong += [] if soft else [(item["text"], found, expected)]
    accuracy = 1 - len(missed) / len(items)
    figure(f"when, {name}: accuracy {accuracy:.3f} ({len(items)} phrases), confident wrong dates {len(wrong)}")
    assert wrong == []
    assert len(missed) <= (1 - floor) * len(items), missed
