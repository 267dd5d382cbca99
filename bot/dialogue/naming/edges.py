"""Chinese names that may begin at a place in the text, each with what it costs (P1.2, P1.4).

The costs are on the scale of the lexicon: four points are a factor of ten in likelihood.
"""

from collections.abc import Iterator
from typing import NamedTuple

from bot.dialogue.naming import cues, titles
from bot.dialogue.naming.given import CLEAR, NEVER_ALONE, POSSIBLE, STRONG
from bot.dialogue.naming.glued import is_deed, is_title
from bot.dialogue.naming.lexicon import COST
from bot.dialogue.naming.places import place
from bot.dialogue.naming.public_names import CHINESE as PUBLIC
from bot.dialogue.naming.spans import Kind, is_han
from bot.dialogue.naming.surnames import COMPOUND, LINKING, PLAIN, PRICE, RARE, WORDLIKE

_FULL, _TITLED, _NICK, _GIVEN = 24, 19, 21, 28
_UNLIKELY = 9
_STRONG, _EDGE, _WEAK = 3, 2, 1
_FREQUENT, _KNOWN = 17, 22
_UNITS = tuple(unit for unit in cues.UNITS if len(unit) > 1 or unit in "部组处科")
_COMPOUND = frozenset(COMPOUND)
_TITLES = tuple(sorted(titles.AFTER_SURNAME, key=len, reverse=True))
_TITLE_SET = frozenset(titles.AFTER_SURNAME)
_LONGEST_TITLE = max(map(len, _TITLES))
_GIVEN_TITLES = frozenset(titles.AFTER_GIVEN)
_NICK_TITLES = ("老师", "师傅", "医生", "律师", "同学", "经理", "总", "哥", "姐", "工", "叔")
_NEVER_GIVEN = frozenset(
    "的了是在我你他她它们这那不就也还都和跟与及很太吧吗呢啊呀哦把被让给从到去要想会能说问聊谈吃请约找"
    "叫见帮教做没个位些什么怎哪谁"
    "因所而但或者其最再又已先后前上下里外每某各该此您俺咱嘛哈嗯们等吩搞带走跑打拿放喝听写读买卖送"
)
_BIG = frozenset("伟刚勇军强鹏斌林宝毛壮力龙兵飞雄刘王李张陈赵周吴孙徐杨黄马熊胡鹿")
_NOT_AFTER_A = frozenset("姨爸妈公婆嬷里拉联富根司嚏斗是这我你他不那对好的了吗呀")
_NICK_BLOCKED_LIST = """
小时 小成 小有 小能 小和 小过 小同 小年 老时 老年 老有 老在 老能 老和 老同 老是 老实 老家 小多 老多
"""
_NICK_BLOCKED = frozenset(_NICK_BLOCKED_LIST.split())


class Edge(NamedTuple):
    """A way to read on from a place: up to where, at what cost, and as which kind of name (None: a word)."""

    end: int
    cost: int
    kind: Kind | None


def before(text: str, at: int) -> int:
    """How much what stands before a place speaks for a person (0 to 3)."""
    left = text[max(0, at - 6) : at].rstrip(" ")
    if not left:
        return _EDGE
    if any(left[-size:] in cues.BEFORE_STRONG for size in (1, 2, 3, 4)):
        return _STRONG
    if left[-1] == "的" and text[:at].rstrip(" ")[:-1].endswith(cues.UNITS):
        return _STRONG
    if left.endswith(cues.NAMED_SO):
        return _STRONG
    if left.endswith(cues.OPENERS):
        return _EDGE
    if left[-1] in cues.BEFORE_WEAK:
        return _WEAK
    return 0 if is_han(left[-1]) and not left.endswith(_UNITS) else _EDGE


def after(text: str, at: int) -> int:
    """How much what stands behind a place speaks for a person (0 to 2)."""
    if at >= len(text) or not is_han(text[at]) or text[at] in cues.AFTER_STRONG or is_deed(text, at):
        return _EDGE
    return _EDGE if text.startswith(_TITLES, at) else 0


def edges(text: str, at: int, end: int) -> Iterator[Edge]:
    """The names that may begin at a place of a run of Chinese characters that stops at `end`."""
    first = text[at]
    left = before(text, at)
    if first in "小老阿大":
        yield from _nicknames(text, at, end, left)
    size = 2 if text[at : at + 2] in _COMPOUND else 1 if first in PRICE else 0
    if size:
        named_place = place(text, at, end)
        if named_place:
            yield Edge(*named_place, None)
        yield from _full(text, at, end, size, left)
        yield from _titled(text, at, end, size, left)
    if first in POSSIBLE or left >= _EDGE:
        yield from _given(text, at, end, left)


def _full(text: str, at: int, end: int, size: int, left: int) -> Iterator[Edge]:
    price = _FULL + (-6 if size == 2 else PRICE[text[at]]) - left
    for length in (1, 2):
        stop = at + size + length
        name = text[at + size : stop]
        if stop > end or not _NEVER_GIVEN.isdisjoint(name):
            break
        right = after(text, stop)
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
    if is_title(name, STRONG) or (surname in LINKING and not (left == _STRONG or whole)):
        return False
    if len(name) == 1 and name not in CLEAR and (not left or (left < _STRONG and not right)):
        return False
    if name == "大家":
        return False
    if surname not in RARE and _is_diminutive(name):
        return True
    if right and len(name) == 1 and left == _STRONG and surname not in RARE and text[:at].endswith(cues.TIE_WORDS):
        return True  # 老同学程野: behind a tie any character may be a given name
    if STRONG.issuperset(name):
        return surname not in RARE or bool(right and left >= _EDGE)
    strange = sum(c not in POSSIBLE for c in name)
    if surname in RARE:
        return False
    if surname in WORDLIKE:
        likely = len(name) == 2 and not STRONG.isdisjoint(name)
        if strange:
            return likely and bool(right) and left == _STRONG and strange == 1
        return bool(right) and (left == _STRONG or whole or (likely and left == _EDGE))
    return not strange or (strange == 1 and bool(right) and (left == _STRONG or whole))


def _deed(text: str, at: int) -> int:
    """What it costs that a name would end in a verb: 刘敏|劝我."""
    if not is_deed(text, at):
        return 0
    return 12 if text[at] in STRONG else 24


def _is_diminutive(name: str) -> bool:
    """小 with a character that makes no everyday word with it: 丁小荻."""
    return len(name) == 2 and name[0] == "小" and COST.get(name, _NICK) >= _NICK


def _overlap(text: str, at: int, stop: int, end: int, left: int) -> int:
    """What it costs that parts of a name of three characters are everyday words."""
    cost = 0
    if stop < end and COST.get(text[stop - 1 : stop + 1], 99) <= _FREQUENT:
        cost += 6 if text[stop - 1] in STRONG else 12  # 王芳|明天, 贾楠|早就
    if _is_whole_piece(text, at, stop):
        return cost - 3
    if COST.get(text[at : stop - 1], 99) <= _KNOWN:
        cost += 2 + 3 * (_STRONG - left)  # 周边|游
        if left < _STRONG and COST[text[at : stop - 1]] <= _FREQUENT:
            cost += 6  # 严重|超时
    if left < _STRONG and COST.get(text[stop - 2 : stop], 99) <= _FREQUENT + 3:
        cost += 8  # 强颜|欢笑
    if left < _STRONG and text[at : stop - 1] in PUBLIC:
        cost += 8  # 李白|斗酒
    return cost


def _is_whole_piece(text: str, at: int, stop: int) -> bool:
    return (not at or not is_han(text[at - 1])) and (stop == len(text) or not is_han(text[stop]))


def _titled(text: str, at: int, end: int, size: int, left: int) -> Iterator[Edge]:
    surname, start = text[at : at + size], at + size
    price = _TITLED - (2 if size == 2 else -(PRICE[surname] + 1) // 2) - left
    if surname in LINKING and (left < _STRONG or text[at - 1 : at] in "的和跟与给向被对比也"):
        return
    if surname in RARE and left < _EDGE:
        return
    if surname in WORDLIKE and not left:
        price += 6  # 同病房|大爷
    for stop in range(min(end, start + _LONGEST_TITLE), start, -1):
        title = text[start:stop]
        if title in _TITLE_SET and not text.startswith(titles.PLURAL, stop):
            weak = title in titles.WEAK
            if weak and not (left >= _EDGE or after(text, stop)):
                continue
            if title == "总" and text[max(0, at - 1) : at] in ("小", "老") and _is_always(text, stop):
                continue
            yield Edge(stop, price + (4 if weak else 0) - (len(title) - 1), "titled")


def _nicknames(text: str, at: int, end: int, left: int) -> Iterator[Edge]:
    prefix, name = text[at], text[at + 1 : at + 2]
    stop = at + 2
    if stop > end or not is_han(name) or prefix + name in _NICK_BLOCKED:
        return
    cost = _nick_cost(prefix, name, left, after(text, stop))
    if cost is None:
        return
    yield Edge(stop, cost - left, "nick")
    for title in _NICK_TITLES:
        done = stop + len(title)
        if text.startswith(title, stop) and done <= end and not (title == "总" and _is_always(text, done)):
            yield Edge(done, cost + 1 - left, "nick")
    if prefix in "小阿" and stop < end and name in STRONG and text[stop] == name:
        yield Edge(stop + 1, cost + 2 - left, "nick")


def _is_always(text: str, at: int) -> bool:
    """Whether 总 before this place is rather the adverb: 小李总是, 小方总爱."""
    return at < len(text) and is_han(text[at]) and text[at] not in "的和与给请约让"


def _nick_cost(prefix: str, name: str, left: int, right: int) -> int | None:
    if prefix == "大":
        return 25 if name in _BIG and left and right else None
    if prefix == "阿":
        if name in _NOT_AFTER_A:
            return None
        return _NICK if name in STRONG or name in PLAIN else 25 if left and right else None
    if name in PLAIN:
        return _NICK
    if name in WORDLIKE:
        return 23 if right or left >= _EDGE else None
    if prefix == "小" and name in STRONG:
        return 23 if right or left >= _EDGE else 25
    if name in STRONG and left >= _EDGE and right:
        return 26
    return 28 if prefix == "小" and name in POSSIBLE and left >= _STRONG and right else None


def _given(text: str, at: int, end: int, left: int) -> Iterator[Edge]:
    for length in (1, 2):
        stop = at + length
        name = text[at:stop]
        if stop > end or not _NEVER_GIVEN.isdisjoint(name):
            return
        strong = all(c in STRONG for c in name)
        if length == 1 and name in titles.NOT_BEFORE:
            continue
        for done in range(min(end, stop + 2), stop, -1):
            title = text[stop:done]
            if title not in _GIVEN_TITLES or text.startswith(titles.PLURAL, done):
                continue
            if strong and (left or length == 2) and not (title in titles.WEAK and left < _EDGE):
                yield Edge(done, 26 - left, "titled")
            elif length == 1 and title in ("姐", "哥", "叔") and left >= _EDGE and name not in "阿":
                yield Edge(done, 30 - left, "titled")
    pair = text[at : at + 2]
    if len(pair) < 2 or at + 2 > end or not left:
        return
    right = after(text, at + 2)
    if pair[0] == pair[1]:
        if _is_pet_name(text, at, left):
            yield Edge(at + 2, _GIVEN - 2 - left - max(right, 1), "given")
    elif CLEAR.issuperset(pair) and right and left >= _EDGE and text[at + 2 : at + 3] != pair[1]:
        yield Edge(at + 2, _GIVEN - left - right, "given")


def _is_pet_name(text: str, at: int, left: int) -> bool:
    """A doubled character that makes no everyday word: 陶陶 and 果果, but not 常常, 平平淡淡 or 圆圆的."""
    pair, rest = text[at : at + 2], text[at + 2 : at + 4]
    if pair in COST or not (pair[0] in STRONG or pair[0] in PLAIN or pair[0] in CLEAR):
        return False
    if len(rest) == 2 and rest[0] == rest[1] or rest[:1] == pair[0]:
        return False
    return left >= _EDGE or not rest.startswith("的")
