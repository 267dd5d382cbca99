"""Whether an answer is the prompt, the lesson or the example typed over."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from bot.dialogue.answers.fold import CJK, folded, spans

_TOKEN = re.compile(rf"[{CJK}]|[a-z0-9]+")
_SHARE = 0.8
_RUN_CHARACTERS = 8
_RUN_WORDS = 4
# Who is speaking does not make a copy one's own, nor does filler.
_SWAPS = str.maketrans({"你": "我", "您": "我"})
_SWAPPED_WORDS = {"you": "i", "your": "my", "yours": "mine", "yourself": "myself", "me": "i", "are": "am"}
_FILLER = frozenset("嗯啊哦呃额呢吧嘛哈的了呀喔唉") | {"um", "uh", "well", "ok", "so", "hmm", "er"}


def own_part(text: str, prompts: Sequence[str]) -> tuple[str, bool]:
    """What the learner added to a copied run, and whether the text is a copy by its share alone.

    The text itself comes back unchanged where it holds no long enough run of a prompt, or only borrows one.
    """
    if not prompts:
        return text, False
    tokens = _tokens(text)
    grams = _grams(tokens)
    run = max(
        (_longest_run(tokens, _tokens_of_prompt(p)) for p in prompts if not grams.isdisjoint(_grams_of_prompt(p))),
        key=lambda r: r[1] - r[0],
        default=(0, 0),
    )
    if not _long_enough([token for token, _, _ in tokens[run[0] : run[1]]]):
        return text, False
    start, end = tokens[run[0]][1], tokens[run[1] - 1][2]
    if _borrowed(text, start, end):
        return text, False
    # A line break, so that what stood around the run does not read as one phrase.
    rest = f"{text[:start].strip()}\n{text[end:].strip()}".strip()
    return rest, (run[1] - run[0]) >= _SHARE * len(tokens)


def _borrowed(text: str, start: int, end: int) -> bool:
    """Whether an own sentence only reuses some words: most of the clause around them is its own."""
    clause = next(((a, b) for a, b in spans(text) if a <= start and end <= b), None)
    return clause is not None and 2 * (end - start) <= clause[1] - clause[0]


@lru_cache(maxsize=512)
def _tokens_of_prompt(prompt: str) -> list[tuple[str, int, int]]:
    """A prompt's, kept: a lesson's texts are the same for every answer."""
    return _tokens(prompt)


@lru_cache(maxsize=1024)
def _grams_of_prompt(prompt: str) -> frozenset[tuple[str, ...]]:
    """A prompt's short runs, kept as above: without a common one there is no long one, and no need to look."""
    return _grams(_tokens_of_prompt(prompt))


def _grams(tokens: list[tuple[str, int, int]]) -> frozenset[tuple[str, ...]]:
    """Every run of as many tokens as the shortest that is long enough."""
    words = [token for token, _, _ in tokens]
    return frozenset(zip(*(words[start:] for start in range(_RUN_WORDS)), strict=False))


def _tokens(text: str) -> list[tuple[str, int, int]]:
    """Words and characters that count, each with where it stands in the text as typed."""
    found = []
    for match in re.finditer(rf"[{CJK}]|[A-Za-z0-9'’]+", text):
        token = folded(match.group()).lower().translate(_SWAPS)
        token = _SWAPPED_WORDS.get(token, token)
        if token and token not in _FILLER:
            found.append((token, match.start(), match.end()))
    return found


def _longest_run(tokens: list[tuple[str, int, int]], prompt: list[tuple[str, int, int]]) -> tuple[int, int]:
    matcher = SequenceMatcher(None, [t for t, _, _ in tokens], [t for t, _, _ in prompt], autojunk=False)
    run = matcher.find_longest_match()
    return run.a, run.a + run.size


def _long_enough(run: list[str]) -> bool:
    characters = sum(1 for token in run if not token.isascii())
    return characters >= _RUN_CHARACTERS or len(run) - characters >= _RUN_WORDS
