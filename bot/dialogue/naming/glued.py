"""Where a name of three characters is really one of two with what follows it: 刘敏|劝我, 徐工|发了 (P1.4)."""

import re

from bot.dialogue.naming.spans import is_han

# What one person does to another or with a thing, in one character that is hardly ever the end of a name.
_VERBS = frozenset(
    "劝骂夸催托嫌骗升生拿送借辞推教帮带陪拉转发回让请问找约说讲聊谈告提批点救害坑怼怪恨爱信求逼留拖追跟加删忘调"
    "换介抢卖买写打踢赶扶扯碰撞考笑哭走跑来去到住搬传派领接交收填改投寄交抱抄听看教训吼吐瞪盯喊叫称嘱邀喂牵"
    "捎捧塞哄吓惹气烦谢敬罚赔欠还赢输弄挑撮引荐挖招炒辅指点通接应替代帮支撑顶背护领建立开办当做混吃喝玩睡坐站跳"
)
_OBJECT = (
    "我",
    "他",
    "她",
    "你",
    "您",
    "咱",
    "俺",
    "了",
    "过",
    "着",
    "给",
    "得",
    "大家",
    "人家",
    "完",
    "起",
    "出",
)
NEVER_GIVEN = frozenset(
    "的了是在我你他她它们这那不就也还都和跟与及很太吧吗呢啊呀哦把被让给从到去要想会能说问聊谈吃请约找"
    "叫见帮教做没个位些什么怎哪谁"
    "因所而但或者其最再又已先后前上下里外每某各该此您俺咱嘛哈嗯们等吩搞带走跑打拿放喝听写读买卖送"
)
_TITLES = frozenset("总姐哥工")
_SELDOM = frozenset("叔姨嫂伯婶导")


# 周敏|路上, 李明|家楼下.
_WHERE = frozenset(["路上", "路过", "路边", "家里", "家楼", "家门", "家吃", "家住", "家附"])


# 陆遥调到了总部, but 会议调到下周.
_LEAVES = re.compile(
    r"(?:调走|调岗|调离|离职|辞职|跳槽|转岗|升职|退休|调[到去回](?!下|上|周|明|后|今|早|晚|[0-9一二三四五六七八九十]))"
)


def leaves(text: str, at: int) -> bool:
    """Whether somebody changes post or employer from this place on."""
    return _LEAVES.match(text, at) is not None


def is_deed(text: str, at: int) -> bool:
    """Whether a verb with its object or aspect, or a place, begins here rather than part of a name."""
    return (text[at] in _VERBS and text.startswith(_OBJECT, at + 1)) or is_where(text, at) or leaves(text, at)


def is_where(text: str, at: int) -> bool:
    """Whether a home or a way begins here."""
    return text[at : at + 2] in _WHERE


def is_title(given: str, strong: frozenset[str]) -> bool:
    """Whether what follows the surname begins with a title instead: 徐工|发."""
    return given[0] in _TITLES or (given[0] in _SELDOM and not strong.issuperset(given[1:]))


def is_always(text: str, at: int) -> bool:
    """Whether 总 before this place is rather the adverb: 小李总是, 小方总爱."""
    return at < len(text) and is_han(text[at]) and text[at] not in "的和与给请约让"
