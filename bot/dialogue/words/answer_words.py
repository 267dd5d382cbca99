"""The words around a learner's own: what people type for yes or no, what the coach says to an answer, and care."""

import re
from typing import Annotated

from pydantic import Field

from bot.dialogue.templates import Group, Label, Line, Quote, slots

_BEFORE = re.compile(r"^(?:嗯|呃|那|就|还是|先|(?:well|oh|um|uh|hm+|so)[, ]+)+(?=.)")
_BEHIND = re.compile(r"(?<=.)[吧啊呀啦呗哦嘛的]+$|(?<=..) (?:please|thanks|then|i guess)$")
"""What changes nothing of a yes or a no: 先不用了, 嗯对, 对的, well no thanks."""
_AGREEING = re.compile(
    r"\b(?:lets|do|that|thats|it|its|this|is|the|plan|a|deal|works?|for|me|with|sounds?|looks?|settled)\b|[吧啊呀啦的了]"
)
"""What may stand beside a yes and says no more than that."""
_AROUND = " \t\n。.!！~～?？，,、…"
Wordings = Annotated[tuple[Line, ...], Field(min_length=2)]
"""Several ways to say the same, taken in turn, so that none comes twice in a row."""


class TypedWords(Group):
    """What people type where a button is offered, or where a name is asked for."""

    yes: tuple[str, ...]
    no: tuple[str, ...]
    nobody: tuple[str, ...]
    enough: tuple[str, ...]
    no_name: tuple[str, ...]
    keep: tuple[str, ...]
    done: tuple[str, ...]
    later: tuple[str, ...]
    already: tuple[str, ...]
    no_answer: tuple[str, ...]
    tomorrow: tuple[str, ...]
    less: tuple[str, ...]

    def means(self, words: tuple[str, ...], text: str) -> bool:
        """Whether the whole text is one of these words, whatever its case, apostrophes and what softens it."""
        said = bare(text)
        without = _BEFORE.sub("", said)
        forms = {said, without, _BEHIND.sub("", said), _BEHIND.sub("", without)}
        return not forms.isdisjoint(map(bare, words))

    def agrees(self, text: str) -> bool:
        """Whether the text is a yes, or several in a row: 好的就这样, yes let's do that."""
        if self.means(self.yes, text):
            return True
        said = re.sub(r"[\s,，。.!！;；、]+", " ", bare(text))
        left = said
        for word in sorted(map(bare, self.yes), key=len, reverse=True):
            edge = r"(?<![a-z])%s(?![a-z])" if word.isascii() else "%s"
            left = re.sub(edge % re.escape(word), " ", left)
        begins = any(said.startswith(bare(word)) for word in self.yes)
        return begins and left != said and not _AGREEING.sub("", left).strip()


def bare(text: str) -> str:
    """The text in lower case, without apostrophes and without the marks around it."""
    return text.casefold().replace("’", "").replace("'", "").strip(_AROUND)


class AnswerWords(Group):
    """What the coach says to an answer, by what it was and by what it lacks."""

    reflect: Annotated[tuple[Quote, ...], Field(min_length=2)]
    person: Wordings
    situation: Wordings
    action: Wordings
    reason: Wordings
    feeling: Wordings
    empty: Wordings
    copied: Wordings
    asked: Wordings
    refused: Wordings
    enough: Wordings
    moving_on: Wordings
    kept: Wordings
    no_hurry: Line
    already: Line
    introvert: Wordings
    flattery: Wordings
    gifts: Wordings
    introvert_next: Wordings
    flattery_next: Wordings
    gifts_next: Wordings


class CareWords(Group):
    """What is said to somebody who is in distress: short, warm, no lesson, and a way to a human."""

    heard: Line
    coach: Line
    hotline: Annotated[str, slots("hotline")]
    nearby: Line
    rests: Line
    here: Line
    go_on: Label
    back: Line
    coach_alert: Annotated[str, slots("learner")]
