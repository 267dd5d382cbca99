"""Chinese names that may begin at a place in the text, each with what it costs (P1.2, P1.4).

The costs are on the scale of the lexicon: four points are a factor of ten in likelihood.
"""

from collections.abc import Iterator

from bot.dialogue.naming import cues, titles
from bot.dialogue.naming.given import CLEAR, NEVER_ALONE, POSSIBLE, STRONG
from bot.dialogue.naming.glued import NEVER_GIVEN, is_always, is_deed, is_title, is_where
from bot.dialogue.naming.lexicon import COST
from bot.dialogue.naming.nicknames import foreign_names, given_names, nicknames
from bot.dialogue.naming.places import place
from bot.dialogue.naming.public_names import CHINESE as PUBLIC
from bot.dialogue.naming.sides import EDGE_CUE, KNOWN, STRONG_CUE, Edge, after, before
from bot.dialogue.naming.spans import is_han
from bot.dialogue.naming.surnames import COMPOUND, LINKING, PRICE, RARE, WORDLIKE

_FULL, _TITLED, _NICKNAME = 24, 19, 21
_UNLIKELY = 9
_FREQUENT = 17
_COMPOUND = frozenset(COMPOUND)
_TITLE_SET = frozenset(titles.AFTER_SURNAME)
_LONGEST_TITLE = max(map(len, _TITLE_SET))


def edges(text: str, at: int, end: int) -> Iterator[Edge]:
    """The names that may begin at a place of a run of Chinese characters that stops at `end`."""
    first = text[at]
    left = before(text, at)
    if first in "小老阿大":
        yield from nicknames(text, at, end, left)
    size = 2 if text[at : at + 2] in _COMPOUND else 1 if first in PRICE else 0
    if first == "周" and _is_week(text, at):
        size = 0
    if size:
        named_place = place(text, at, end)
        if named_place:
            yield Edge(*named_place, None)
        yield from _full(text, at, end, size, left)
        yield from _titled(text, at, end, size, left)
    yield from foreign_names(text, at, end, left)
    if first in POSSIBLE or left >= EDGE_CUE:
        yield from given_names(text, at, end, left)


def _is_week(text: str, at: int) -> bool:
    """Whether 周 is the week of 上周 and 每周 rather than a surname; but 约上|周杰."""
    return text[:at].endswith(("上", "下", "本", "每", "这")) and not text[:at].endswith(
        ("联系上", "约上", "加上", "喊上", "叫上", "带上", "拉上", "碰上", "遇上", "找上")
    )


def _full(text: str, at: int, end: int, size: int, left: int) -> Iterator[Edge]:
    price = _FULL + (-6 if size == 2 else PRICE[text[at]]) - left
    for length in (1, 2):
        stop = at + size + length
        name = text[at + size : stop]
        if stop > end or not NEVER_GIVEN.isdisjoint(name):
            break
        right = after(text, stop)
        if not right and text[stop] == text[at] and text[stop : stop + 2] in COST:
            right = EDGE_CUE  # 张弛张罗, 安妮安慰
        if not _may_be_given(text, at, stop, name, left, right):
            continue
        whole = _is_whole_piece(text, at, stop)
        unlikely = 4 if whole else _UNLIKELY
        if _is_diminutive(name):
            unlikely = 3
        cost = price + sum(0 if c in STRONG else 3 if c in POSSIBLE else unlikely for c in name) - right
        if length == 1:
            cost += 8 if name in NEVER_ALONE else 2
        else:
            cost += _overlap(text, at, stop, end, left) + _deed(text, stop - 1)
        yield Edge(stop, cost, "full")


def _may_be_given(text: str, at: int, stop: int, name: str, left: int, right: int) -> bool:
    """Whether the characters may follow this surname here; the more either is an everyday word, the less."""
    whole = _is_whole_piece(text, at, stop)
    surname = text[at]
    if is_title(name, STRONG) or (surname in LINKING and not (left == STRONG_CUE or whole)):
        return False
    if len(name) == 1 and name not in CLEAR and (not left or (left < STRONG_CUE and not right)):
        return False
    if name == "大家":
        return False
    if name[0] in "小老阿" and text[max(0, at - 1) : at] in ("小", "老", "阿"):
        return False  # 小张|小李
    if surname not in RARE and _is_diminutive(name):
        return True
    if (
        right
        and len(name) == 1
        and left == STRONG_CUE
        and surname not in RARE
        and text[:at].endswith(cues.TIE_WORDS)
    ):
        return True  # 老同学程野: behind a tie any character may be a given name
    if STRONG.issuperset(name):
        return surname not in RARE or bool(right and left >= EDGE_CUE)
    strange = sum(c not in POSSIBLE for c in name)
    if surname in RARE:
        return False
    if surname in WORDLIKE:
        likely = len(name) == 2 and not STRONG.isdisjoint(name)
        if strange:
            return likely and bool(right) and left == STRONG_CUE and strange == 1
        return bool(right) and (left == STRONG_CUE or whole or (likely and left == EDGE_CUE))
    return not strange or (strange == 1 and bool(right) and (left == STRONG_CUE or whole))


def _deed(text: str, at: int) -> int:
    """What it costs that a name would end in a verb: 刘敏|劝我."""
    if not is_deed(text, at):
        return 0
    return 12 if text[at] in STRONG and not is_where(text, at) else 24


def _is_diminutive(name: str) -> bool:
    """小 with a character that makes no everyday word with it: 丁小荻."""
    return len(name) == 2 and name[0] == "小" and COST.get(name, _NICKNAME) >= _NICKNAME


def _overlap(text: str, at: int, stop: int, end: int, left: int) -> int:
    """What it costs that parts of a name of three characters are everyday words."""
    cost = 0
    if stop < end and COST.get(text[stop - 1 : stop + 1], 99) <= _FREQUENT:
        cost += 6 if text[stop - 1] in STRONG else 12  # 王芳|明天, 贾楠|早就
    if _is_whole_piece(text, at, stop):
        return cost - 3
    if COST.get(text[at : stop - 1], 99) <= KNOWN:
        cost += 2 + 3 * (STRONG_CUE - left)  # 周边|游
        if left < STRONG_CUE and COST[text[at : stop - 1]] <= _FREQUENT + 1:
            cost += 6  # 严重|超时
    if left < STRONG_CUE and COST.get(text[stop - 2 : stop], 99) <= _FREQUENT + 3:
        cost += 8  # 强颜|欢笑
    if left < STRONG_CUE and text[at : stop - 1] in PUBLIC:
        cost += 8  # 李白|斗酒
    return cost


def _is_whole_piece(text: str, at: int, stop: int) -> bool:
    return (not at or not is_han(text[at - 1])) and (stop == len(text) or not is_han(text[stop]))


def _titled(text: str, at: int, end: int, size: int, left: int) -> Iterator[Edge]:
    surname, start = text[at : at + size], at + size
    price = _TITLED - (2 if size == 2 else -(PRICE[surname] + 1) // 2) - left
    if surname in LINKING and (left < STRONG_CUE or text[at - 1 : at] in "的和跟与给向被对比也"):
        return
    if surname in RARE and left < EDGE_CUE:
        return
    if surname in WORDLIKE and not left:
        price += 6  # 同病房|大爷
    if at and left < STRONG_CUE and COST.get(text[at - 1 : start], KNOWN) < KNOWN:
        price += 6  # 门卫|大爷
    for stop in range(min(end, start + _LONGEST_TITLE), start, -1):
        title = text[start:stop]
        if title in _TITLE_SET and not text.startswith(titles.PLURAL, stop):
            weak = title in titles.WEAK
            if weak and not (left >= EDGE_CUE or after(text, stop)):
                continue
            if title == "总" and text[max(0, at - 1) : at] in ("小", "老") and is_always(text, stop):
                continue
            yield Edge(stop, price + (4 if weak else 0) - (len(title) - 1), "titled")
