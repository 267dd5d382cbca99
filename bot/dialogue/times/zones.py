"""Time zones that a text names: the learner's own changes nothing, any other makes it unclear (P2.15)."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.dialogue.times.scan import Rule, rule
from bot.dialogue.times.tokens import Token, Zone

_CITIES = {
    "北京": "shanghai", "上海": "shanghai", "中国": "shanghai", "国内": "shanghai", "香港": "hong_kong",
    "台北": "taipei", "台湾": "taipei", "东京": "tokyo", "日本": "tokyo", "首尔": "seoul", "韩国": "seoul",
    "新加坡": "singapore", "伦敦": "london", "英国": "london", "柏林": "berlin", "德国": "berlin", "巴黎": "paris",
    "法国": "paris", "纽约": "new_york", "美东": "new_york", "美国东部": "new_york", "洛杉矶": "los_angeles",
    "旧金山": "los_angeles", "美西": "los_angeles", "美国西部": "los_angeles", "芝加哥": "chicago",
    "悉尼": "sydney", "墨尔本": "melbourne", "多伦多": "toronto", "温哥华": "vancouver", "加德满都": "kathmandu",
    "beijing": "shanghai", "china": "shanghai", "eastern": "new_york", "et": "new_york", "pacific": "los_angeles",
    "pt": "los_angeles", "central": "chicago", "uk": "london", "japan": "tokyo", "nepal": "kathmandu",
    "hk": "hong_kong", "ny": "new_york", "sf": "los_angeles", "la": "los_angeles", "taiwan": "taipei",
    "our": "", "my": "", "我的": "", "我这边": "", "我们这边": "", "我这里": "", "本地": "",
}  # fmt: skip
_ABBREVIATIONS = (
    "utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|jst|kst|hkt|sgt|aest|aedt|ist|et|pt|npt|eet|msk"
)


def _named(found: re.Match[str]) -> tuple[Token, ...]:
    said = found["place"].strip().replace(" ", "_")
    return (Zone(_CITIES.get(said, said)),)


_ZH = "|".join(sorted((name for name in _CITIES if not name.isascii()), key=len, reverse=True))
# "time" behind these words is no zone's.
_NO_PLACE = (
    "some|next|any|this|same|the|a|good|free|have|of|on|in|lunch|find|make|short|what|spare|more|first"
    "|last|no|that|every|each|some more|best|it's|is|quality|enough|all|at|dinner|break|long|second"
    "|third|half|full|by|which|another|right|whatever|travel|great|nice|bed|story|your|their|his|her"
    "|our local|much|little|to"
)

RULES: tuple[Rule, ...] = (
    rule(rf"(?P<place>{_ZH})(?:当地)?的?(?:标准|冬|夏令?)?时间", _named),
    rule(
        "(?:当地|那边|那里|对方|世界标准|欧洲|美国|澳洲|格林威治|中部|太平洋|巴西|印度|莫斯科|泰国"
        "|迪拜)(?:的|那边)?时间"
        "|[东西][一二三四五六七八九十]{1,2}区",
        lambda _: (Zone("elsewhere"),),
    ),
    rule(rf"\b(?!(?:{_NO_PLACE})\b)(?P<place>new york|los angeles|hong kong|[a-z]+) time\b", _named),
    rule(r"\b(?:their|his|her|your|local) time\b", lambda _: (Zone("elsewhere"),)),
    rule(
        rf"(?:\b|(?<=\d)|(?<=[ap]m))(?:{_ABBREVIATIONS})\b(?:[+-]\d{{1,2}}(?::\d\d)?)?",
        lambda f: (Zone(f.group()),),
    ),
)


def is_own(name: str, moment: datetime, zone: ZoneInfo) -> bool:
    """Whether a named zone is the learner's at that moment."""
    if not name:
        return True
    city = _CITIES.get(name, name)
    return city == zone.key.rsplit("/", 1)[-1].lower() or name == (moment.tzname() or "").lower()
