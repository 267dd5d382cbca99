"""Chinese names in lower-case pinyin inside a Chinese message, where a tie or a verb asks for a person (P1.2)."""

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.dialogue.naming import latin_words as words
from bot.dialogue.naming.cues import TIES
from bot.dialogue.naming.spans import Span, is_han

_SURNAMES = frozenset(name for name in words.SURNAMES if len(name) > 1 and re.fullmatch(words.PINYIN, name))
_HEAD = "|".join(sorted(_SURNAMES, key=len, reverse=True))
_NAME = re.compile(
    rf"(?<![A-Za-z0-9_@.·'-])(?:{_HEAD})(?: {words.PINYIN}|{words.PINYIN})(?![A-Za-z0-9_@.·'-]| [A-Za-z])"
)
# English words that can be read as pinyin, and syllables that Mandarin has not: banner, mango.
_ENGLISH = re.compile(r"panda|change|manage|menu|.*[^aeiou]er|.*[^bpmfwlyaeiou]o|.*[^jqxylnaeiou]ue")
_TIE = "|".join(TIES)
_JOIN = r"\s*(?:和|跟|与|、|,|/|还有)\s*"
_MINE = r"(?:(?:我|我们|咱们|以前|之前|大学|高中|初中|小学|公司|部门|上家公司|隔壁|前|老|一个)(?:的)?)*"
_GLOSS = re.compile(
    rf"\s*[,(:]?\s*(?:他|她)?(?:就|也)?是?(?:{_MINE}(?:{_TIE})|我们(?:组|部门|公司|团队|班)的[^,。!?]{{1,6}}(?:$|[,。!?]))"
)
_CLOSED = re.compile(
    rf"\s*,?\s*(?:她们|他们)?(?:俩)?都是[^,。!?]{{0,8}}(?:{_TIE}|公司的|部门的|班的)\s*(?:$|[,。!?])"
)
_SOUGHT = re.compile(rf"(?:找|约|联系|请教|拜访|感谢|谢谢|问问|跟|和|通过|托|介绍|{_TIE})\s*$")
_MET = re.compile(
    r"\s*(?:$|[,。!?]|聊|吃|喝|谈|帮|约|见|打听|一起|介绍|推荐|说(?!明)|认识|牵线|他|她|请教|内推|借)"
)


def pinyin_names(text: str) -> Iterator[Span]:
    """The names of a folded text: a surname's pinyin, then one or two syllables, glued or with a blank."""
    found = [
        match
        for match in _NAME.finditer(text)
        if len(match.group()) >= 5
        and not any(map(_ENGLISH.fullmatch, match.group().split()))
        and words.NOT_NAMES.isdisjoint([match.group(), *match.group().split()])
    ]
    known = {match.span() for match in found if _has_cue(text, match)}
    for match, following in reversed(list(pairwise(found))):
        if following.span() in known and re.fullmatch(_JOIN, text[match.end() : following.start()]):
            known.add(match.span())
    for start, end in sorted(known):
        yield Span(start, end, "latin")


def _has_cue(text: str, match: re.Match[str]) -> bool:
    if _GLOSS.match(text, match.end()) or _CLOSED.match(text, match.end()):
        return True
    left = text[max(0, match.start() - 6) : match.start()].rstrip()
    return bool(left) and is_han(left[-1]) and bool(_SOUGHT.search(left)) and bool(_MET.match(text, match.end()))
