"""Where a name of three characters is really one of two with what follows it: 刘敏|劝我, 徐工|发了 (P1.4)."""

# What one person does to another or with a thing, in one character that is hardly ever the end of a name.
_VERBS = frozenset(
    "劝骂夸催托嫌骗升生拿送借辞推教帮带陪拉转发回让请问找约说讲聊谈告提批点救害坑怼怪恨爱信求逼留拖追跟加删忘调"
    "换介抢卖买写打踢赶扶扯碰撞考笑哭走跑来去到住搬传派领接交收填改投寄交抱抄听看教训吼吐瞪盯喊叫称嘱邀喂牵"
    "捎捧塞哄吓惹气烦谢敬罚赔欠还赢输弄挑撮引荐挖招炒辅指点通接应替代帮支撑顶背护领建立开办当做混吃喝玩睡坐站跳"
)
_OBJECT = ("我", "他", "她", "你", "您", "咱", "俺", "了", "过", "着", "给", "得", "大家", "人家", "完", "起", "出")
_TITLES = frozenset("总姐哥工")
_SELDOM = frozenset("叔姨嫂伯婶导")


def is_deed(text: str, at: int) -> bool:
    """Whether the character here is a verb with its object or aspect rather than part of a name."""
    return text[at] in _VERBS and text.startswith(_OBJECT, at + 1)


def is_title(given: str, strong: frozenset[str]) -> bool:
    """Whether what follows the surname begins with a title instead: 徐工|发."""
    return given[0] in _TITLES or (given[0] in _SELDOM and not strong.issuperset(given[1:]))
