"""A stretch of the message that may be a person, and the folding that every rule reads."""

from typing import Literal, NamedTuple

from bot.dialogue.answers.script import TO_SIMPLIFIED

Kind = Literal["full", "titled", "nick", "given", "public", "latin", "handle", "kin", "work"]

# One for one, so that a place in the folded text is the same place in the message.
_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_VARIANTS = str.maketrans("“”‘’`´峯甯爲綉姊姉妺鉄", "\"\"''''峰宁为绣姐姐妹铁")
_FOLDING = {**TO_SIMPLIFIED, **_WIDTH, **_VARIANTS}


class Span(NamedTuple):
    """A candidate: where it begins and ends in the message, and what kind of name it is."""

    start: int
    end: int
    kind: Kind

    def of(self, text: str) -> str:
        """The characters it covers."""
        return text[self.start : self.end]


def fold(text: str) -> str:
    """The text in Simplified characters and half width, each character in its old place."""
    return text.translate(_FOLDING)


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one."""
    return "\u3400" <= character <= "\u9fff"
