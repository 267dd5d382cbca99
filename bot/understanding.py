"""`python -m bot understand`: free texts in as JSON lines, what the rules make of them out, in the same order."""

import json
from collections.abc import Iterable, Iterator

from bot.dialogue.answers import read


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
