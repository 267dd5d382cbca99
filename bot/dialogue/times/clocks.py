"""Clock times and parts of the day in digits and Chinese (P2.9-13)."""

import re

from bot.dialogue.times.numbers import NUMBER, value
from bot.dialogue.times.scan import mark, rule, stop
from bot.dialogue.times.tokens import ClockWord, Mark, PartOfDay, Stop, Token

_QUARTERS = {"半": 30, "一刻": 15, "1刻": 15, "三刻": 45, "3刻": 45, "两刻": 30}
_MINUTES = (
    rf"半|[一1三3两]刻|{NUMBER}分|[0-5]\d(?!\d|分)|零[一二三四五六七八九](?!个)"
    "|[二三四五]?十[一二三四五六七八九]?(?!个|人|位|分)"
)
# 三点建议 lists points, it names no hour.
POINTS = (
    "感受|建议|意见|想法|体会|收获|理由|原因|好处|启发|总结|心得|要求|问题|内容|思考|看法|注意|疑问|补充|说明|期待"
    "|不足|优点|缺点|反馈|观察|经验|教训|目标|希望|考虑|共识|认识|感悟|感想|改进|要点|优势|作用|变化"
    "|计划|区别|困难|担心|顾虑"
)
_HOUR = rf"(?P<hour>{NUMBER})(?:点|时(?!候|间|刻|代|常|机))(?!点|{POINTS}|[多来几]|儿|出头|前后|赞|评|钱|头)"


def clock(hour: str, minute: int, part: str = "") -> tuple[Token, ...]:
    """A clock time in 24-hour notation if it can only be that (P2.10); impossible times stop (P2.15)."""
    h = value(hour)
    if h is None or h > 23 or minute > 59:
        return (Stop("no such time"),)
    literal = h == 0 or h > 12 or (hour.isascii() and hour.startswith("0"))
    return (ClockWord(h, minute, literal=literal),)


def _spoken(found: re.Match[str]) -> tuple[Token, ...]:
    said = found["minute"] or "零"
    minute = _QUARTERS.get(said, value(said.removesuffix("分")))
    return (Stop("no such time"),) if minute is None else clock(found["hour"], minute)


def _digital(found: re.Match[str]) -> tuple[Token, ...]:
    return clock(found["hour"], int(found["minute"]))


def _range(found: re.Match[str]) -> tuple[Token, ...]:
    """3到5点: a range that starts at 3 (P2.13)."""
    first, last = value(found["first"]), value(found["last"])
    if first is None or last is None or first >= last or last > 23:
        return (Stop("no such range"),)
    return clock(found["first"], 0)


_AFTER_DAY = r"(?<=[天日号末底一二三四五六1-6])"

DIGITAL = rule(r"(?<![\d:.])(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::00)?(?![\d:])(?! ?[ap]m)", _digital)
_NO_HOUR = (
    rf"(?<=[\u4e00-\u9fff])(?<![午上晚晨早天日号末后在约到于里二三四五六])一点(?=[\u4e00-\u9fff])(?![半钟整一二三两四五十零前之以到至左见吧给打约找跟和])"
    "|(?:补充|总结|强调|注意|做到|记住|学到|学会|明白|归纳|列出?|谈|写|想到|同意|聊"
    rf"|第)了?{NUMBER}点(?![半钟整一二三两四五十零前之以到左\d])"
)
RULES = (
    mark(_NO_HOUR, Mark.QUIET),
    rule(rf"{_HOUR}(?:过)?(?P<minute>{_MINUTES})?(?:[整钟]|(?=\D|$))", _spoken),
    rule(rf"(?P<first>{NUMBER})(?:到|至|-|~)(?P<last>{NUMBER})点(?!{POINTS})", _range),
    stop(rf"{NUMBER}[点时](?:[多来几]|出头|前后)", "vague hour"),
    stop(rf"差{NUMBER}[分刻]", "minutes to the hour"),
    rule(r"凌晨", lambda _: (PartOfDay("dawn"),)),
    rule(
        (
            f"早上(?!好)|早晨|清晨|清早|一大?早|大清?早|上午(?!好)|{_AFTER_DAY}早(?!点|餐|饭|会|日|些|茶|已|就"
            "|安|一点)"
        ),
        lambda _: (PartOfDay("morning"),),
    ),
    rule(r"(?:中午(?!好)|午休|午间)(?:的?时候|时(?!间))?", lambda _: (PartOfDay("noon"),)),
    rule(r"下午(?!好|茶)|午后", lambda _: (PartOfDay("afternoon"),)),
    rule(
        (
            f"傍晚|晚上(?!好)|今夜|下了?班(?:之|以)?后(?:的?时候)?(?!半|{NUMBER}个?[小分刻])"
            f"|{_AFTER_DAY}(?:晚(?!点|餐|饭|会|些|宴|安|了"
            "|自习|报|上|于|一点)|夜(?=里))"
        ),
        lambda _: (PartOfDay("evening"),),
    ),
)
