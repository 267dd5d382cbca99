"""Names that are everyday words or no words at all, by a whole frame around them: 教我画画的小贝, 从雯雯那里."""

import re
from collections.abc import Iterator

from bot.dialogue.naming.cues import TIES
from bot.dialogue.naming.given import CLEAR, STRONG
from bot.dialogue.naming.lexicon import COST
from bot.dialogue.naming.lookalikes import NAMELIKE, NICKLIKE, PLACES_AND_BRANDS, WORDS
from bot.dialogue.naming.spans import Span
from bot.dialogue.naming.surnames import PLAIN

_HAN = "[\u3400-\u9fff]"
_TIE = "|".join(TIES)
# 技术的小坑 and 学校的小草 are things: only desks that are people's.
_UNIT = (
    "前台|行政|财务|人事|法务|采购|客服|运营|物流|审计|商务|公关|HR|"
    + "(?:市场|技术|产品|设计|销售|研发|人力)(?:部|组)"
)
_STOP = r"(?=\s*(?:$|[,.。!?;、~]))"
# What one does with a person and hardly with a thing.
_DEALT = (
    r"(?=(?:吐槽|聊|谈|请教|取经|打听|打招呼|商量|抱怨|吃饭|吃了|喝|约|见面|见了|合作|借|道谢|道歉|要(?:了|微信|联系)|"
    r"一起|求助|咨询|说(?:了|起|过)|介绍|内推|帮忙|问))"
)
_LITTLE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:跟|和|向|找|问|约|帮|同|与|托|请)(?P<name>小{_HAN}){_DEALT}",
        rf"(?:教|带|指导|面试|内推|辅导|帮)(?:过|了)?我{_HAN}{{2,6}}的(?P<name>小{_HAN}){_STOP}",
        rf"(?:{_UNIT})(?:那边)?的(?P<name>小{_HAN}){_STOP}",
    )
)
_NOT_LITTLE = frozenset(
    "气坑馆灶草微巧心额众吃事店孩狗猫路车课本组声说学时区镇城村鬼伙弟妹姐哥朋问困活饭菜字题技议样点号型项票费"
)
_DOUBLED = (
    re.compile(
        rf"(?:从|在|去|到)(?P<name>({_HAN})\2)(?:那里|那儿|那边|这里|这儿|那)(?=听|得|打|借|知|要|拿|学|问|了|有|{_HAN}{{2}})"
    ),
    re.compile(rf"(?:^|[。!?\n])\s*(?P<name>({_HAN})\2)[!,。~…]+\s*(?:他|她)(?!们)"),
)
# Doubled adverbs and sounds whose character also stands in names.
_ADVERBS_LIST = """
刚刚 谢谢 常常 明明 静静 轻轻 默默 飘飘 恰恰 时时 真真 好好 远远 高高 早早 满满 微微 家家 天天 人人 年年 月月 日日
事事 处处 往往 仅仅 渐渐 稍稍 统统 偷偷 哈哈 呵呵 嘿嘿 慢慢 多多 爸爸 妈妈 哥哥 姐姐 弟弟 妹妹 叔叔 伯伯 舅舅 姑姑
爷爷 奶奶 姥姥 婆婆 公公 宝宝 太太 星星 暖暖 明明
"""
_NOT_DOUBLED = frozenset(_ADVERBS_LIST.split())
_ITEM = rf"{_HAN}{{2,3}}"
_CLOSED_LIST = re.compile(
    rf"(?:^|[,。!?:\n])\s*(?P<items>{_ITEM}(?:(?:、|,\s*|和|跟){_ITEM}){{1,8}}),\s*(?:她们|他们)?都是"
    rf"(?:我|我们|咱)?(?:的)?[^,。!?的]{{0,6}}的?(?:老|好|前)?(?P<tie>{_TIE}){_STOP}"
)
_SAID_HE = re.compile(
    r"姓(?:氏)?(?:就|真的|确实|还真|真)*(?:的)?(?:是|叫)?[\"']?和(?=[\"']?(?:$|[,.。!?;]|字|的))"
)
_HE = re.compile(rf"(?:^|[,。!?\n]|同事|同学|朋友|叫)(?P<name>和{_HAN}{{1,2}})(?=[,。!?(;]|$|是)")


def familiar(text: str) -> Iterator[Span]:
    """The names of a folded text that such a frame holds; the words themselves may be everyday ones."""
    for pattern in _LITTLE:
        for match in pattern.finditer(text):
            if _may_be_little(match.group("name")):
                yield Span(*match.span("name"), "nick")
    for pattern in _DOUBLED:
        for match in pattern.finditer(text):
            name = match.group("name")
            if name not in _NOT_DOUBLED and (name[0] in STRONG or name[0] in PLAIN or name[0] in CLEAR):
                yield Span(*match.span("name"), "given")
    for match in _CLOSED_LIST.finditer(text):
        items = list(re.finditer(r"[^、,和跟\s]+", match.group("items")))
        if _are_people([item.group() for item in items], match.group("tie")):
            start = match.start("items")
            yield from (Span(start + item.start(), start + item.end(), "full") for item in items)
    if _SAID_HE.search(text):
        yield from (Span(*match.span("name"), "full") for match in _HE.finditer(text))


def _may_be_little(name: str) -> bool:
    if name in PLACES_AND_BRANDS:
        return False
    if name in NICKLIKE:
        return True
    return name not in COST and name[1] not in _NOT_LITTLE


def _are_people(items: list[str], tie: str) -> bool:
    """Whether the items of a closed list are names; an everyday word may be one among clearer ones."""
    if any(item in PLACES_AND_BRANDS or not (item in NAMELIKE or item[0] in PLAIN) for item in items):
        return False
    doubtful = sum(item in WORDS and item not in NAMELIKE for item in items)
    return not doubtful or (tie not in ("朋友", "伙伴") and 2 * doubtful < len(items))
