"""Places that begin like a Chinese name, by their last character or by what stands around them (P1.7)."""

import re

# 宋家庄, 马家堡: a family and its settlement.
_SETTLEMENT = re.compile(
    r"[\u4e00-\u9fff]{1,2}家(?:庄|村|屯|寨|湾|沟|坡|桥|营|堡|店|集|铺|镇|坝|渡|埠|浜|宅|巷|胡同|汇|嘴|窑|坟|口|港|园|岭|坪|塘|河|峪|角|洼|窝|楼|坨|场)"
)
_NAMED_AFTER = re.compile(
    r"[\u4e00-\u9fff]{1,3}?(?:路(?=[那这的口号店站附\d])|街(?!上|边|头)|大道|大街|地铁站|火车站|高铁站|广场|大厦|寺|祠|故居|"
    r"村(?!里|上|子)|胡同|公园|小区|体育馆|机场)"
)
_NATIVE = re.compile(r"[\u4e00-\u9fff]{2,3}?人(?=$|[^\u4e00-\u9fff]|[嘛吧啊呀哈吗,])")
_IS = ("是", "个", "算", "地道的", "土生土长的", "纯", "半个")
_CHEAP, _DEAR = 12, 16


def place(text: str, at: int, end: int) -> tuple[int, int] | None:
    """Where the place that begins with a surname here ends and what it costs the reading, if one does."""
    for pattern, cost in ((_SETTLEMENT, _CHEAP), (_NAMED_AFTER, _DEAR)):
        match = pattern.match(text, at, end)
        if match:
            return match.end(), cost
    native = _NATIVE.match(text, at)
    if native and native.end() <= end and text[:at].endswith(_IS):
        return native.end(), _CHEAP
    return None
