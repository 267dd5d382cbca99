"""What a sentence in content/ may be: light markup, and the slots it names; anything else is a mistake."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from bot.dialogue.text import SLOT

_MARKS = "{}"
MOST_CHARACTERS = 3000
"""Leaves room for what fills the slots within Telegram's 4,096 UTF-16 units."""


def slots(*names: str) -> AfterValidator:
    """Checks that a template uses only these slots, and that its markup is whole."""

    def check(template: str) -> str:
        if not template.strip():
            raise ValueError("is empty")
        if len(template) > MOST_CHARACTERS:
            raise ValueError(f"is longer than {MOST_CHARACTERS} characters, too long for one message")
        unknown = [slot for slot in SLOT.findall(template) if slot not in names]
        if unknown:
            known = ", ".join(f"{{{name}}}" for name in names) or "none"
            raise ValueError(f"the slot {{{unknown[0]}}} is not known here (known: {known})")
        if any(mark in SLOT.sub("", template) for mark in _MARKS):
            raise ValueError("a brace stands alone: slots are written {like_this}")
        if any(line.count("**") % 2 for line in template.splitlines()):
            raise ValueError("** opens bold text that is not closed on the same line")
        return template

    return AfterValidator(check)


Line = Annotated[str, slots()]
Who = Annotated[str, slots("who")]
Quote = Annotated[str, slots("quote")]
Label = Annotated[str, Field(max_length=40), slots()]


class Group(BaseModel):
    """Phrases that belong together."""

    model_config = ConfigDict(frozen=True, extra="forbid")
