"""What a person is called, as far as it is known to be a name."""

import re

from bot.dialogue.state import Person

_HAN = "\u3400-\u9fff"
_PIECES = re.compile(r"[\s,，、;；/|()（）「」“”\"]+")
_NICKNAME = re.compile(
    rf"[老小阿大][{_HAN}]{{1,2}}|[{_HAN}]{{1,2}}(?:哥|姐|叔|姨|总|工|董|师傅|老师|师兄|师姐)|[A-Z][a-z]{{2,}}"
)


def names_of(person: Person) -> tuple[str, ...]:
    """Everything that a person was called."""
    names = (person.name, *person.aliases, person.username or "", *nicknames(person.intro))
    return tuple(dict.fromkeys(name for name in names if name))


def nicknames(intro: str) -> tuple[str, ...]:
    """Names in a line on who somebody is; a role is none, or every mention of the role would be taken for them."""
    return tuple(piece for piece in _PIECES.split(intro) if _NICKNAME.fullmatch(piece))
