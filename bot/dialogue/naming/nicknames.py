"""Nicknames, given names and pet names that may begin at a place in the text, each with its cost (P1.2)."""

from collections.abc import Iterator

from bot.dialogue.naming import titles
from bot.dialogue.naming.given import CLEAR, FOREIGN, POSSIBLE, STRONG
from bot.dialogue.naming.glued import NEVER_GIVEN, is_always
from bot.dialogue.naming.lexicon import COST
from bot.dialogue.naming.sides import EDGE_CUE, STRONG_CUE, Edge, after
from bot.dialogue.naming.spans import is_han
from bot.dialogue.naming.surnames import PLAIN, WORDLIKE

_NICK, _GIVEN, _FOREIGN = 21, 28, 24
_GIVEN_TITLES = frozenset(titles.AFTER_GIVEN)
_NICK_TITLES = ("老师", "师傅", "医生", "律师", "同学", "经理", "总", "哥", "姐", "工", "叔")
_BIG = frozenset("伟刚勇军强鹏斌林宝毛壮力龙兵飞雄刘王李张陈赵周吴孙徐杨黄马熊胡鹿")
_NOT_AFTER_A = frozenset("姨爸妈公婆嬷里拉联富根司嚏斗是这我你他不那对好的了吗呀")
_NICK_BLOCKED_LIST = """
小时 小成 小有 小能 小和 小过 小同 小年 老时 老年 老有 老在 老能 老和 老同 老是 老实 老家 小多 老多
"""
_NICK_BLOCKED = frozenset(_NICK_BLOCKED_LIST.split())


def nicknames(text: str, at: int, end: int, left: int) -> Iterator[Edge]:
    """小李, 老王, 阿强 and 大伟, with a title or without."""
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
        if text.startswith(title, stop) and done <= end and not (title == "总" and is_always(text, done)):
            yield Edge(done, cost + 1 - left, "nick")
    twice = text[stop : stop + 1] == name and text[stop : stop + 2] not in COST  # 阿超|超级
    if prefix in "小阿" and stop < end and name in STRONG and twice:
        yield Edge(stop + 1, cost + 2 - left, "nick")


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
        return 23 if right or left >= EDGE_CUE else None
    if prefix == "小" and name in STRONG:
        return 23 if right or left >= EDGE_CUE else 25
    if name in STRONG and left >= EDGE_CUE and right:
        return 26
    return 28 if prefix == "小" and name in POSSIBLE and left >= STRONG_CUE and right else None


def foreign_names(text: str, at: int, end: int, left: int) -> Iterator[Edge]:
    """Western given names in Chinese characters: 大卫, 托尼老师."""
    for stop in range(at + 2, min(end, at + 4) + 1):
        if text[at:stop] not in FOREIGN:
            continue
        for title in ("", "老师", "哥", "姐", "总"):
            done = stop + len(title)
            if done <= end and text.startswith(title, stop) and not (title == "总" and is_always(text, done)):
                yield Edge(done, _FOREIGN - left - len(title), "titled" if title else "given")


def given_names(text: str, at: int, end: int, left: int) -> Iterator[Edge]:
    """Given names without a surname: 丽姐, 晓东, 陶陶."""
    for length in (1, 2):
        stop = at + length
        name = text[at:stop]
        if stop > end or not NEVER_GIVEN.isdisjoint(name):
            return
        strong = all(c in STRONG for c in name)
        if length == 1 and name in titles.NOT_BEFORE:
            continue
        for done in range(min(end, stop + 2), stop, -1):
            title = text[stop:done]
            if title not in _GIVEN_TITLES or text.startswith(titles.PLURAL, done):
                continue
            if length == 2 and name[0] in PLAIN and name[0] != name[1]:
                continue  # 周婷|老师: a title behind a full name stays outside (P1.4)
            if strong and (left or length == 2) and not (title in titles.WEAK and left < EDGE_CUE):
                yield Edge(done, 26 - left, "titled")
            elif length == 1 and title in ("姐", "哥", "叔") and left >= EDGE_CUE and name not in "阿":
                yield Edge(done, 30 - left, "titled")
    pair = text[at : at + 2]
    if len(pair) < 2 or at + 2 > end or not left:
        return
    right = after(text, at + 2)
    if pair[0] == pair[1]:
        if _is_pet_name(text, at, left):
            yield Edge(at + 2, _GIVEN - 2 - left - max(right, 1), "given")
    elif CLEAR.issuperset(pair) and right and left >= EDGE_CUE and text[at + 2 : at + 3] != pair[1]:
        yield Edge(at + 2, _GIVEN - left - right, "given")


def _is_pet_name(text: str, at: int, left: int) -> bool:
    """A doubled character that makes no everyday word: 陶陶 and 果果, but not 常常, 平平淡淡 or 圆圆的."""
    pair, rest = text[at : at + 2], text[at + 2 : at + 4]
    if pair in COST or not (pair[0] in STRONG or pair[0] in PLAIN or pair[0] in CLEAR):
        return False
    if rest[:1] == pair[0] or (len(rest) == 2 and rest[0] == rest[1]):
        return False
    return left >= EDGE_CUE or not rest.startswith("的")
