"""What a piece of a list says beside the name: nothing, who that is in a few words, or something else."""

import re

from bot.dialogue.naming.kin import KIN
from bot.dialogue.naming.titles import AFTER_SURNAME

_HAN = "\u3400-\u9fff"
_POSSESSOR = re.compile(r"^(?:我们?|咱们?|俺)的?|^(?:my|our)\s+", re.IGNORECASE)
_LEADS_IN = re.compile(
    r"(?:(?:还有|以及|另外|然后|比如|例如|就|先|那|也|可以|可能|应该|大概|或者|只|要|是|找|问|约|选|想到了?|和|跟)\s*)*"
    r"|(?:(?:and|also|then|just|only|maybe|perhaps|probably|possibly|definitely|or|plus)\s+)*",
    re.IGNORECASE,
)
_TRAILS_OFF = re.compile(
    r"[\s吧呀啊呢哦噢啦了嘛~～!！。.…]*|等(?:人|等|几[个位])?|\s*(?:too|please|etc\.?)", re.IGNORECASE
)
_UNIT = re.compile(
    rf"[{_HAN}A-Za-z]{{1,10}}(?:部门?|组|处|科|室|队|店|院|校|班|团|公司|中心|分行|事业部|办公室)|"
    r"财务|人事|行政|销售|市场|运营|产品|研发|技术|法务|设计|采购|客服|公关|HR|IT|隔壁|对面|楼上|楼下",
)
_RELATION = re.compile(
    rf"[{_HAN}]{{0,8}}(?:同事|同学|同门|同乡|老乡|友|邻居|客户|合伙人|供应商|搭档|"
    rf"领导|上司|上级|下属|前台|亲戚|{'|'.join(sorted(t for t in (*KIN, *AFTER_SURNAME) if len(t) > 1))})",
)
_ROLE = re.compile(
    rf"[{_HAN}]{{1,10}}的(?:[老前新]?(?:同事|同学|同门|同乡|老乡|朋友|邻居|客户|合伙人|供应商|搭档|室友|领导|上司|下属))"
)
_BRACKETS = re.compile(r"\s*[（(\[【]\s*(?P<who>.{1,40}?)\s*[)）\]】]?")
_DASH = re.compile(r"\s*(?:[-–—/|]+|[:：])\s*(?P<who>.{1,40})")
_PLACE = re.compile(r"\s+(?:from|at|in|of|with)\s+(?:the\s+)?(?P<who>\S+(?:\s+\S+){0,4})", re.IGNORECASE)
_HANDLE = re.compile(r"\s*(?P<who>@\w{4,32})")
_OF = re.compile(rf"(?P<who>[{_HAN}A-Za-z0-9 ]{{1,14}})的")
_TELLS = re.compile(
    r"^(?:你|他|她|它|没|不|是|想|要|怎么|为什么|会|能)|"
    r"\b(?:i|you|he|she|we|they|is|was|are|am|has|have|had|can|could|would|should|will|not|no)\b",
    re.IGNORECASE,
)
"""Words that make a clause of it."""


def intro(before: str, after: str) -> str | None:
    """Who it is, from what stands before and after the name; empty where that says nothing, None in doubt."""
    front, back = _front(before), _back(after)
    if front is None or back is None:
        return None
    return " ".join(filter(None, (front, back)))


def is_unit(piece: str) -> bool:
    """Whether a piece of a list is a department or the like, and so belongs to the name before it."""
    return _UNIT.fullmatch(piece.removesuffix("的")) is not None


def is_role(piece: str) -> bool:
    """Whether a piece only says who somebody is that is not named in it: 以前的同事."""
    return _ROLE.fullmatch(piece) is not None and not _TELLS.search(piece)


def of_mine(piece: str) -> str:
    """`my cousin` and 我表姐 without whose; empty where they are nobody's."""
    found = _POSSESSOR.match(piece)
    return piece[found.end() :].strip() if found else ""


def _front(before: str) -> str | None:
    owned = _POSSESSOR.match(before)
    left = (before[owned.end() :] if owned else before).strip()
    if not left or _LEADS_IN.fullmatch(f"{left} "):
        return ""
    lead = _LEADS_IN.match(left)
    left = left[lead.end() :] if lead and not owned else left
    left = _POSSESSOR.sub("", left)
    whose = _OF.fullmatch(left)
    if whose:
        return None if _TELLS.search(whose["who"]) else whose["who"]
    if (
        _UNIT.fullmatch(left)
        or _RELATION.fullmatch(left)
        or (owned and left.isascii() and not _TELLS.search(left))
    ):
        return left
    return None


def _back(after: str) -> str | None:
    if _TRAILS_OFF.fullmatch(after):
        return ""
    for form in (_HANDLE, _BRACKETS, _PLACE, _DASH):
        found = form.fullmatch(after)
        if found and not _TELLS.search(found["who"]):
            return found["who"].rstrip(" .。")
    return None
