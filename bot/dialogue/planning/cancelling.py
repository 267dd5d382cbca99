"""Words that call a plan off and say nothing else: 不约了, cancel the plan with Priya; whom it is about stays."""

import re
from collections.abc import Iterable

from bot.dialogue.times.normal import normal

_WITH = r"(?:(?:和|跟|与|给|约)?@(?:的|那边的?)?)?"
_WHAT = r"(?:这个|那个|这次|那次)?(?:计划|提醒|约会?)"
_CANCELS = re.compile(
    rf"(?:算了|那|还是|就|先|我|帮我|请|,)*(?:把)?{_WITH}(?:{_WHAT})?(?:就|先|都)?"
    rf"(?:(?:取消|撤销)(?:掉|一下)?{_WITH}(?:{_WHAT})?|不约@?|(?:删掉|删除|去掉|不要){_WITH}{_WHAT})(?:了|吧|啦|好了)*"
    rf"|(?:把){_WITH}{_WHAT}(?:删掉|删除|去掉|撤掉)(?:了|吧|啦|好了)*"
    r"|(?:please |can you |could you |i want to |lets )*"
    r"(?:cancel(?: @)?|(?:cancel|drop|delete|remove|call off|scrap|forget)(?: (?:the|this|that|my|@'s))* "
    r"(?:it|plan|reminder|one))(?: (?:with|about|for) @)?(?: please| then)?"
)


def cancels(text: str, names: Iterable[str] = ()) -> bool:
    """Whether the text calls a plan off; `names` are what the person of the plan is called."""
    written = normal(text).strip(" 。.!！~")
    for name in sorted(filter(None, names), key=len, reverse=True):
        written = written.replace(normal(name), "@")
    return _CANCELS.fullmatch(re.sub(r"(?<=[a-z])'(?!s\b)", "", written)) is not None
