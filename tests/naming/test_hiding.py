"""How many names stay readable where nobody of those named is on a list: measured, and said in the README."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.dialogue.naming import kin, names
from bot.transcripts.aliases import Aliases

HERE = Path(__file__).parent
README = (HERE.parent.parent / "README.md").read_text(encoding="utf-8")
ENGLISH = frozenset(["dad", "mom", "brother", "sister", "cousin", "uncle", "aunt", "wife", "husband"])
RELATIONS = kin.KIN | kin.KIN_SINGLE | {word.casefold() for word in kin.WORK} | ENGLISH | {"阿姨", "姊夫", "老闆"}
"""Words for who somebody is, which name nobody."""


def messages(name: str) -> Iterator[tuple[str, list[str]]]:
    """Labelled texts with the names in them."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        yield item["text"], [person for person in item["people"] if person.casefold() not in RELATIONS]


def readable(name: str) -> tuple[int, int]:
    """How many labelled names can still be read, of how many."""
    left = of = 0
    for text, people in messages(name):
        hidden = Aliases(dict.fromkeys(names(text), "#"))(text)
        left, of = left + sum(person in hidden for person in people), of + len(people)
    return left, of


@pytest.mark.parametrize("name", ["dev_people.jsonl", "own_people.jsonl"])
def test_few_names_stay_readable(name: str, figure: Callable[[str], None]) -> None:
    left, of = readable(name)
    figure(f"names that stay readable, {name}: {left} of {of} ({left / of:.1%})")
    assert of > 40
    assert left <= 0.02 * of


def test_the_readme_says_how_many() -> None:
    left, of = readable("own_people.jsonl")
    stated = re.search(r"(\d+) of (\d+) labelled names \(([\d.]+) %\) stay readable", README)
    assert stated is not None
    assert stated.groups() == (str(left), str(of), f"{100 * left / of:.1f}")


def test_whoever_is_ruled_out_is_hidden_too_and_relation_words_and_the_learner_are_not() -> None:
    assert names("不想找王总，先找小李") == ("王总", "小李")
    assert names("我妈妈和我老板都这么说") == ()
    assert names("我叫林一一，我同事赵敏在") == ("赵敏",)
