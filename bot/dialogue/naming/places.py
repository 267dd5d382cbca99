"""Places that begin like a Chinese name, by their last character or by what stands around them (P1.7)."""

import re

# 宋家庄, 马家堡: a family and its settlement.
_SETTLEMENT = re.compile(
    r"[\u4e00-\u9fff]家(?:庄|村|屯|寨|湾|沟|坡|桥|营|堡|集|铺|镇|坝|渡|埠|浜|宅|巷|胡同|汇|嘴|窑|坟|岭|坪|塘|峪|洼|窝|坨)"
)
# 张衡路, 鲁班大厦, 张亮麻辣烫; but 方姐|小区.
_NAMED_AFTER = re.compile(
    r"[\u4e00-\u9fff](?![总姐哥工叔姨嫂伯老经主师博教])[\u4e00-\u9fff]{0,2}?"
    r"(?:路(?=[那这的口号店站附\d])|街(?!上|边|头)|大道|大街|地铁站|火车站|高铁站|广场|大厦|寺|祠|故居|村(?!里|上|子)|胡同|"
    r"公园|小区|体育馆|机场|麻辣烫|烤鱼|烤鸭|牛肉面|鸭脖|药业|集团|律所|诊所|酒业|传媒|影业)"
)
# 王记面馆: a shop by its owner's name.
_SHOP = re.compile(r"[\u4e00-\u9fff][记氏](?![得者录住性忆不着下])")
_NATIVE = re.compile(r"[\u4e00-\u9fff]{2,3}?人(?=$|[^\u4e00-\u9fff]|[嘛吧啊呀哈吗,])")
_IS = ("是", "个", "算", "地道的", "土生土长的", "纯", "半个")
_CHEAP, _DEAR = 12, 16


def place(text: str, at: int, end: int) -> tuple[int, int] | None:
    """Where the place that begins with a surname here ends and what it costs the reading, if one does."""
    if text[max(0, at - 1) : at] in ("小", "老", "阿"):
        return None
    for pattern, cost in ((_SETTLEMENT, _CHEAP), (_SHOP, _DEAR), (_NAMED_AFTER, _DEAR)):
        match = pattern.match(text, at, end)
        if match:
            return match.end(), cost
    native = _NATIVE.match(text, at)
    if native and native.end() <= end and text[max(0, at - 5) : at].endswith(_IS):
        return native.end(), _CHEAP
    return None
