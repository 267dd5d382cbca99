"""What a sentence in content/ may be: light markup, and the slots it names; anything else is a mistake."""

from difflib import get_close_matches
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from bot.dialogue.text import SLOT

_MARKS = "{}"
_FULL_WIDTH = "｛｝"
MOST_CHARACTERS = 3000
"""Leaves room for what fills the slots within Telegram's 4,096 UTF-16 units."""


def slots(*names: str) -> AfterValidator:
    """Checks that a template uses only these slots, and that its markup is whole."""

    def check(template: str) -> str:
        if not template.strip():
            raise ValueError("这里是空的，请写上文字")
        if len(template) > MOST_CHARACTERS:
            raise ValueError(f"太长了：一条消息最多 {MOST_CHARACTERS} 个字，现在有 {len(template)} 个")
        known = "、".join(f"{{{name}}}" for name in names)
        usable = f"（这里可以用 {known}）" if names else "：这里的文字会原样显示，不能用花括号"
        if any(mark in template for mark in _FULL_WIDTH):
            raise ValueError(f"全角的花括号「｛｝」不会被替换{usable}")
        if unknown := [slot for slot in SLOT.findall(template) if slot not in names]:
            close = get_close_matches(unknown[0], names, n=1)
            like = f"，是不是 {{{close[0]}}}？" if close else ""
            raise ValueError(f"{{{unknown[0]}}} 不会被替换{like}{usable}")
        if any(mark in SLOT.sub("", template) for mark in _MARKS):
            raise ValueError(f"花括号不成对，或者里面不是小写英文名字{usable}")
        if any(line.count("**") % 2 for line in template.splitlines()):
            raise ValueError("粗体没有关上：** 要在同一行里成对出现")
        return template

    return AfterValidator(check)


Line = Annotated[str, slots()]
Who = Annotated[str, slots("who")]
Quote = Annotated[str, slots("quote")]
Label = Annotated[str, Field(max_length=40), slots()]


class Group(BaseModel):
    """Phrases that belong together."""

    model_config = ConfigDict(frozen=True, extra="forbid")
