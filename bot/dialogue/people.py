"""Names in a short list, as a learner types it when asked who comes to mind."""

import re
import unicodedata

MOST_NAMES = 10
NAME_CHARACTERS = 40
_BETWEEN = re.compile(r"[、，,;；\n/|]+|\s+(?:and|&)\s+|(?<=\S)(?:和|跟|还有)(?=\S{2,})")
_CJK = re.compile(r"[\u3400-\u9fff]")
_NOT_A_NAME = re.compile(r"^(?:我|你|他|她|它|没有|不知道|是|在|想|也|就)|[？?！!。：:<>]")


def clean(name: str) -> str:
    """The name on one line, without control or direction characters, at most NAME_CHARACTERS long."""
    kept = "".join(" " if c.isspace() else c for c in name if c.isspace() or unicodedata.category(c)[0] != "C")
    return " ".join(kept.split())[:NAME_CHARACTERS].strip()


def names(text: str) -> tuple[str, ...]:
    """The names in a typed list, in order, without repeats; empty where the text reads like something else."""
    found: list[str] = []
    for piece in _BETWEEN.split(text):
        name = clean(piece)
        if not name:
            continue
        if not _reads_like_a_name(name):
            return ()
        if name not in found:
            found.append(name)
    return tuple(found[:MOST_NAMES])


def _reads_like_a_name(piece: str) -> bool:
    if _NOT_A_NAME.search(piece):
        return False
    most = 8 if _CJK.search(piece) else 30
    return len(piece) <= most and any(c.isalpha() for c in piece)
