"""What a pattern leaves out for a text's script could not have matched."""

import json

import pytest

from bot.dialogue.answers import distress, thoughts
from bot.dialogue.answers.patterns import Pattern, compiled
from tests.answers.scoring import HERE

TEXTS = [
    json.loads(line)["text"].lower()
    for line in (HERE / "own_answers.jsonl").read_text(encoding="utf-8").splitlines()
]
PATTERNS = {
    f"{module.__name__}.{name}": pattern
    for module in (distress, thoughts)
    for name, pattern in vars(module).items()
    if isinstance(pattern, Pattern)
}


@pytest.mark.parametrize("name", PATTERNS)
def test_searching_by_script_finds_what_searching_for_all_finds(name: str) -> None:
    pattern = PATTERNS[name]
    whole = pattern._mixed  # the form that leaves nothing out
    for text in TEXTS:
        assert [m.span() for m in pattern.finditer(text)] == [m.span() for m in whole.finditer(text)], text


@pytest.mark.parametrize(
    ("source", "text", "matches"),
    [
        ("中|a", "a", True),
        ("中|a", "中", True),
        ("(?:中|b)a", "ba", True),
        ("中?a", "a", True),
        ("[中文]+a?", "中", True),
        ("(?!中)a", "a", True),
        ("中a|b", "a", False),
        (r"([一-鿿])不\1", "好不好", True),
        (r"\u4e2d|x", "x", True),
    ],
)
def test_only_what_cannot_match_is_left_out(source: str, text: str, matches: bool) -> None:
    assert bool(compiled(source).search(text)) == matches
