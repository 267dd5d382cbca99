"""`python -m bot understand`: free texts in as JSON lines, what the rules make of them out, in the same order."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.dialogue import times as when
from bot.dialogue.answers import read
from bot.dialogue.naming import find


class InputError(Exception):
    """A line that is not what was asked for; the sentence says which line and why."""


def answers(lines: Iterable[str], own_texts: tuple[str, ...]) -> Iterator[str]:
    """Lines of `{"id", "question", "lang", "text"}` and optionally `"prompt"` to lines of `{"id", "kind"}`.

    `own_texts` are the lesson's, whose copying is no answer. Raises InputError at a line that cannot be read.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
            text, prompt = item["text"], item.get("prompt")
            prompts = (*own_texts, prompt) if prompt else own_texts
            kind = read(text, question=item.get("question", ""), lang=item.get("lang", ""), prompts=prompts).kind
            yield json.dumps({"id": item["id"], "kind": kind}, ensure_ascii=False)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"line {number}: needs id, question, lang and text as JSON ({error})") from error


def times(lines: Iterable[str]) -> Iterator[str]:
    """Lines of `{"id", "text", "ref", "tz"}` to lines of `{"id", "result"}`.

    `ref` is an ISO instant with an offset, `tz` an IANA zone, the result as the labelling conventions write it
    (P2). Raises InputError at a line that cannot be read.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
            found = when.understand(item["text"], datetime.fromisoformat(item["ref"]), item["tz"])
            yield json.dumps({"id": item["id"], "result": when.as_json(found)}, ensure_ascii=False)
        except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
            raise InputError(f"line {number}: needs id, text, ref and tz as JSON ({error})") from error


def people(lines: Iterable[str]) -> Iterator[str]:
    """Lines of `{"id", "text"}` to lines of `{"id", "people"}`: the persons named, as they stand in the text.

    Raises InputError at a line that cannot be read.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
            yield json.dumps({"id": item["id"], "people": find(item["text"])}, ensure_ascii=False)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"line {number}: needs id and text as JSON ({error})") from error
