"""What pydantic found, said to an author in Chinese: what to write instead, and what is allowed there."""

import difflib
from collections.abc import Callable, Iterable
from zoneinfo import available_timezones

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from bot.content import shapes
from bot.dialogue.beats import KINDS, TAG

KEY = "[key]"
"""Ends pydantic's path to a key of a mapping that is wrong itself."""
ABOUT_THE_KEY = ("extra_forbidden",)
"""Kinds of mistake that are about the key, where the value may be all right."""
_LONGEST_LIST = 12
_EXAMPLES = {"version": 1, "after": 7}
"""What fits where a whole number has to stand; elsewhere 5."""
_ID = r"^[a-z][a-z0-9-]{0,39}$"
_PATTERNS = {
    _ID: "id 只能用小写英文字母、数字和连字符，以字母开头，最多 40 个字符",
    r"^[a-z]{2}$": "写两个小写字母，例如 zh 或 en",
    r"^[a-z]{1,32}$": "只能用小写英文字母，最多 32 个",
    r"^[^/\\]+\.md$": "要以 .md 结尾，不能有 / 和 \\",
    r"^[0-9a-f]{8}$": "这是工具写的记录，不要手改",
}
_SAY_OF = {
    "too_short": "至少要有 {min_length} 项，现在有 {actual_length} 项",
    "too_long": "最多 {max_length} 项，现在有 {actual_length} 项",
    "greater_than_equal": "要写不小于 {ge} 的数，现在是 {now}",
    "less_than_equal": "要写不大于 {le} 的数，现在是 {now}",
    "int_parsing": "要写一个整数，例如 {example}；现在是「{now}」",
    "int_type": "要写一个整数，例如 {example}；现在是「{now}」",
    "int_from_float": "要写一个整数，例如 {example}；现在是 {now}",
    "bool_parsing": "写 true（是）或 false（否），不加引号",
    "bool_type": "写 true（是）或 false（否），不加引号",
    "dict_type": "这里要写成一行一项的「键: 值」",
    "string_too_long": "太长了：最多 {max_length} 个字，现在有 {length} 个",
    "recall_kind": "这道回想题还没有题目：写 choose（点选）或 ask（用文字回答）中的一种",
    "literal_error": "只能是这几种之一：{expected}；现在是「{now}」",
    "string_too_short": "太短了：至少要有 {min_length} 个字",
}


def explained(model: type[BaseModel], detail: ErrorDetails) -> str:
    """The sentence for one mistake in a file of that model; pydantic's own where the kind is not known here."""
    kind, given = detail["type"], detail["input"]
    if say := _SPECIAL.get(kind):
        return say(model, detail)
    if template := _SAY_OF.get(kind):
        length = len(given) if isinstance(given, str) else 0
        example = _EXAMPLES.get(str(detail["loc"][-1]), 5)
        return template.format(**{**detail.get("ctx", {}), "now": given, "length": length, "example": example})
    return detail["msg"].removeprefix("Value error, ")


def near(word: str, known: Iterable[str]) -> str:
    """「，是不是 …？」 with the known word that looks most like this one; empty where none does."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"，是不是 {close[0]}？" if close else ""


def _missing(model: type[BaseModel], detail: ErrorDetails) -> str:
    return f"少了这一项：请补上「{detail['loc'][-1]}: …」"


def _extra(model: type[BaseModel], detail: ErrorDetails) -> str:
    *above, key = detail["loc"]
    known = list(shapes.keys(model, above))
    tag = str(above[-1]).removeprefix(TAG) if above and str(above[-1]).startswith(TAG) else None
    if tag and key in KINDS:
        return f"一步只能做一件事：已经有 {tag}，就不能再有 {key}，请拆成两步"
    if detail["input"] is None and not near(str(key), known):
        return f"没有 {key} 这一项：如果它是一段文字的后半句，整段文字要放进引号"
    listed = f"（这里可以写：{'、'.join(known)}）" if len(known) <= _LONGEST_LIST else ""
    return f"没有 {key} 这一项{near(str(key), known) or '，请删掉'}{listed}"


def _no_kind(model: type[BaseModel], detail: ErrorDetails) -> str:
    given = detail["input"]
    if not isinstance(given, dict):
        return "每一步要写成一行一项的「键: 值」，第一行是「- id: …」"
    known = set(shapes.keys(model, detail["loc"]))
    close = (f"（{key}{near(key, KINDS)}）" for key in given if key not in known and near(key, KINDS))
    return f"这一步还没有内容：写 {'、'.join(KINDS)} 中的一种{next(close, '')}"


def _no_text(model: type[BaseModel], detail: ErrorDetails) -> str:
    given = detail["input"]
    if given is None:
        return "冒号后面是空的，请写上文字"
    if isinstance(given, list | tuple | dict):
        return "这里要写一段文字，现在是一个列表；文字以 [ 或 { 开头时要加引号"
    return f"{given} 被读成了数字、日期或是否：要写成文字，请加引号"


def _no_list(model: type[BaseModel], detail: ErrorDetails) -> str:
    shape = shapes.shape(model, (*detail["loc"], 0))
    return f"这里要写一个列表：每一项前面加「- 」，写成 {shape}" if shape else "这里要写一个列表，写成 [一, 二]"


def _no_mapping(model: type[BaseModel], detail: ErrorDetails) -> str:
    shape = shapes.shape(model, detail["loc"])
    return f"这里要写成 {shape}" if shape else "这里要写成一行一项的「键: 值」"


def _no_zone(model: type[BaseModel], detail: ErrorDetails) -> str:
    close = near(detail["input"], available_timezones())
    return f"没有「{detail['input']}」这个时区{close or '：'}要写成 Asia/Shanghai 这样"


def _pattern(model: type[BaseModel], detail: ErrorDetails) -> str:
    pattern = str(detail.get("ctx", {}).get("pattern", ""))
    suggested = "-".join(str(detail["input"]).lower().replace("_", " ").split())
    readable = suggested.replace("-", "").isascii() and suggested.replace("-", "").isalnum()
    example = f"，例如 {suggested}" if pattern == _ID and readable and suggested[0].isalpha() else ""
    return f"{_PATTERNS.get(pattern, f'写法不对，要符合 {pattern}')}{example}；现在是「{detail['input']}」"


_SPECIAL: dict[str, Callable[[type[BaseModel], ErrorDetails], str]] = {
    "missing": _missing,
    "extra_forbidden": _extra,
    "beat_kind": _no_kind,
    "tuple_type": _no_list,
    "model_type": _no_mapping,
    "model_attributes_type": _no_mapping,
    "string_type": _no_text,
    "time_zone": _no_zone,
    "string_pattern_mismatch": _pattern,
}
