"""Which of several options a learner means who types instead of tapping.

In this order: the whole label; its place (2, b, 第二个, the last one), where a bare number may also be one that
the options themselves speak of (两个 is 一两个); a part of the label, or the label within a sentence; the same
beginning; words that only one of them has; a label cut short. What is denied is not meant, and what fits two of
them means neither.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

_HAN = "\u3400-\u9fff"
_MARKS = re.compile(rf"[^\w{_HAN}]+|_+")
_BETWEEN = re.compile(r"[,，。.;；:：!！?？、~…\n—–]+|\s-\s|\b(?:but|and|because|so)\b|不过|但是|因为")
_LEAD = re.compile(
    r"^(?:(?:honestly|well|probably|maybe|perhaps|definitely|i think|i guess|i would say|id say|its|it is|thats|"
    r"more like|i chose|i choose|i pick|ill take|im) )+"
    r"|^(?:我)?(?:觉得|感觉|猜|想|选|认为)?(?:应该|可能|大概|也许|肯定|还是|就|更)?(?:是|像|选)?(?=.{2})"
)
_TAIL = re.compile(r"(?<=.)[吧呢啊呀哦嘛啦哈了吗的]+$|(?<=\w) (?:i think|i guess|probably|maybe|really|please)$")
_DENIED = re.compile(
    r"(?:不是|不|没有?|并非|别|非)$"
    r"|\b(?:not|never|isnt|wasnt|arent|werent|dont|didnt|doesnt|cant)(?: (?:the|a|an|really|just))*\s*$"
)
_DENIES = re.compile(
    r"没|不(?!就是|错|过|少|好意思)|别(?!人|的)|\b(?:not|never|no|none|nobody|\w+nt)\b(?! it\b)", re.IGNORECASE
)
_ASKS = re.compile(r"什么|怎么|为何|谁|吗$|\b(?:what|why|how|who|when|which|where|mean|means)\b")
_DEGREE = re.compile(r"太|很|挺|蛮|比较|特别|非常|怎么|大(?=熟)|是|算")
_NONE = re.compile(
    r"(?:真|好像|从来|都|还|一个|半个|也)*没(?:有?过?|人)?"
    r"|none(?: at all)?|no ?(?:one|body)?|not (?:really|at all|any|one)|never|nothing"
)
"""There is none: the one option that denies is meant."""
_ENDING = re.compile(r"(?<=[a-z]{3})(?:ing|ed|ies|es|ly|s|y)$")
_DIGITS = dict(zip("零一二三四五六七八九十两", (*range(11), 2), strict=True))
_COUNT_WORDS = "one two three four five six seven eight nine ten"
_ORDINAL_WORDS = "first second third fourth fifth sixth 1st 2nd 3rd 4th 5th 6th"
_COUNTS = {word: place for place, word in enumerate(_COUNT_WORDS.split(), 1)}
_ORDINALS = {word: place % 6 + 1 for place, word in enumerate(_ORDINAL_WORDS.split())}
_LETTERS = "abcdef"
_LAST = -1
_PLACE_ZH = re.compile(
    r"第([一二三四五六1-6])|(?:选项?)?([一二三四五六1-6])号|选项?([一二三四五六1-6a-f])|(最后)一?"
)
_AROUND_ZH = re.compile(
    r"说实话|老实说|其实|像|我|选|就|应该|大概|可能|觉得|感觉|更|接近|答案|是|那|吧|的|啊|呀|了|呢|个|项|条|种"
)
_AROUND_WORDS = """
the option number no answer choice one i id ill would will say pick choose go with for take think guess its it is
probably maybe definitely please that thats
"""
_AROUND = frozenset(_AROUND_WORDS.split())
_NUMERAL = re.compile(
    rf"([零一二三四五六七八九十两]+|[0-9]+)(?=[个位次人年天周分小])|\b({'|'.join(_COUNTS)}|[0-9]+)\b"
)
_FUNCTION = frozenset("的了是我你他她它们就都和在也把被过着得地个这那还又再很太吧吗呢啊呀有没不人说想去来到要能")
_STOP_WORDS = """
the and for with who how but not you your they them their his her him she has had have was were are been is its
this
that those these there here what when where which one some any all more most much many too very just only then than
into from out off over about would could should will can may might must did does done get got make like think know
say
said want need really honestly thing things something someone somebody id ill ive im isnt dont didnt cant wasnt
"""
_STOP = frozenset(_STOP_WORDS.split())
_FEW = 3
"""A label shares at least one in so many of its own words with a sentence that means it."""


def meant(text: str, labels: Sequence[str], *, in_sentences: bool = True) -> int | None:
    """The place of the one option that is meant, None where none is or several may be.

    Without `in_sentences` only the label, a place that is named as one, and a clear part of the label count.
    """
    said, options = plain(text), [plain(label) for label in labels]
    if not said:
        return None
    exact = [place for place, option in enumerate(options) if option == said]
    if exact:
        return _only(exact)
    place = _place(said, options, counting=in_sentences)
    if place is None and in_sentences:
        ordinal = _ordinal((_clauses(text) or [""])[0])
        place = _at(ordinal, options) if ordinal is not None else None
    if place is not None:
        return place
    for piece in dict.fromkeys((said, _bare(said))):
        part = [n for n, option in enumerate(options) if _within(piece, option) or _within(option, piece)]
        if part:
            return _only(part)
    if not in_sentences:
        return None
    found = _only(_beginning_alike(text, labels))
    if found is None and _NONE.fullmatch(_bare(said)):
        return _only(place for place, option in enumerate(options) if _DENIES.search(option))
    if found is None:
        found = _only(_sharing_words(text, labels))
    return found if found is not None else _only(_shortened(said, options))


def several(text: str, labels: Sequence[str]) -> list[int]:
    """The places of all options of which the text has words that no other option has."""
    return _sharing_words(text, labels)


def is_label(text: str, label: str) -> bool:
    """Whether the text is the label and nothing more: "back", not "my cousin helped me back then"."""
    return plain(label) in (plain(text), _bare(plain(text)))


def plain(text: str) -> str:
    """In lower case and half width, words apart by one blank, without marks and apostrophes."""
    written = unicodedata.normalize("NFKC", text).casefold()
    spaced = _MARKS.sub(" ", re.sub(r"['’]", "", written)).strip()
    return re.sub(rf"(?<=[{_HAN}]) (?=[{_HAN}])", "", spaced)


def _only(places: Iterable[int]) -> int | None:
    found = list(dict.fromkeys(places))
    return found[0] if len(found) == 1 else None


def _bare(said: str) -> str:
    """Without "I think" before it, and without particles behind."""
    return _TAIL.sub("", _LEAD.sub("", said)) or said


def _within(part: str, whole: str) -> bool:
    """Whether it stands there as whole words, and not as what is denied."""
    if len(part) < 2:
        return False
    edge = rf"(?<![a-z0-9]){re.escape(part)}(?![a-z0-9])"
    return any(not _DENIED.search(whole[: found.start()]) for found in re.finditer(edge, whole))


def _place(said: str, options: Sequence[str], *, counting: bool) -> int | None:
    """The place that is named, or only a number; one that the options count with is no place."""
    ordinal = _ordinal(said)
    if ordinal is not None:
        return _at(ordinal, options)
    if not counting or _DENIES.search(said):
        return None
    counted = [_numbers(option) for option in options]
    numbers = _numbers(said) | ({_value(said)} if _value(said) is not None else set())
    if sum(map(bool, counted)) > 1:
        return _only(place for place, counts in enumerate(counted) if counts & numbers)
    value = _value(said) or (_LETTERS.find(said) + 1 if len(said) == 1 else 0)
    return value - 1 if 0 < value <= len(options) else None


def _at(ordinal: int, options: Sequence[str]) -> int | None:
    place = len(options) - 1 if ordinal == _LAST else ordinal - 1
    return place if 0 <= place < len(options) else None


def _ordinal(said: str) -> int | None:
    """第二个, the second one, option b; nothing where the text says more than that."""
    chinese = _PLACE_ZH.search(said)
    if chinese:
        rest = said[: chinese.start()] + said[chinese.end() :]
        named = next((group for group in chinese.groups() if group), "")
        return _named(named) if not _AROUND_ZH.sub("", rest).strip() else None
    words = said.split()
    found = [word for word in words if word in _ORDINALS or word == "last"]
    if not found and len(words) > 1:
        found = [word for word in words[-1:] if word in (*_LETTERS, *"123456")]
    if len(found) != 1 or not set(words) - set(found) <= _AROUND:
        return None
    return _named(found[0])


def _named(word: str) -> int | None:
    if word in ("最后", "last"):
        return _LAST
    return _ORDINALS.get(word) or _value(word) or _LETTERS.find(word) + 1


def _value(word: str) -> int | None:
    """A number by itself."""
    if word.isascii() and word.isdigit() and len(word) < 4:
        return int(word)
    return _DIGITS.get(word, _COUNTS.get(word))


def _numbers(text: str) -> set[int]:
    """The numbers that something is counted with; 三五个 has two of them."""
    found: set[int] = set()
    for chinese, other in _NUMERAL.findall(text):
        digits = [chinese] if chinese.isascii() else list(chinese)
        values = [_value(one) for one in digits if one] + ([_value(other)] if other else [])
        found.update(value for value in values if value is not None)
    return found


def _shortened(said: str, options: Sequence[str]) -> list[int]:
    """不熟 is 认识但不算熟: a few characters that stand in an option in this order, without 很 and 太."""
    few = _DEGREE.sub("", _bare(said))
    if not re.fullmatch(rf"[{_HAN}]{{2,4}}", few):
        return []
    fitting = re.compile(".*".join(few))
    return [place for place, option in enumerate(options) if fitting.search(option)]


def _clauses(text: str) -> list[str]:
    return [clause for part in _BETWEEN.split(text.casefold()) if (clause := plain(part))]


def _beginning_alike(text: str, labels: Sequence[str]) -> list[int]:
    """有，以前的领导 begins as 有，记得是谁 does."""
    first = (_clauses(text) or [""])[0]
    openings = [(_clauses(label) or [""])[0] for label in labels]
    same = [place for place, opening in enumerate(openings) if first and opening == first]
    return same or [place for place, label in enumerate(labels) if _within(_bare(first), plain(label))]


def _sharing_words(text: str, labels: Sequence[str]) -> list[int]:
    """The options of which the sentence has words that no other option has, said as they say it."""
    words = [_content(plain(label)) for label in labels]
    found = []
    for place, label in enumerate(labels):
        others = set[str]().union(*(own for n, own in enumerate(words) if n != place))
        own, kind = words[place] - others, _denies_or_asks(plain(label))
        fitting = [clause for clause in _clauses(text) if _denies_or_asks(clause) == kind]
        shared = {word for clause in fitting for word in _content(clause)} & own
        if shared and len(shared) * _FEW >= len(own):
            found.append(place)
    return found


def _denies_or_asks(said: str) -> tuple[bool, bool]:
    return bool(_DENIES.search(said)), bool(_ASKS.search(said))


def _content(said: str) -> set[str]:
    """Words that mean something: in Chinese, two characters side by side of which neither is a function word."""
    latin = {_ENDING.sub("", word) for word in re.findall(r"[a-z]{3,}", said) if word not in _STOP}
    runs = re.findall(rf"[{_HAN}]+", said)
    pairs = {run[i : i + 2] for run in runs for i in range(len(run) - 1)}
    return latin | {pair for pair in pairs if _FUNCTION.isdisjoint(pair)}
