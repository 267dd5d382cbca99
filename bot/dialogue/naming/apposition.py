"""A relation word and a name that mean the same person: the name stays (P1.5)."""

import re

from bot.dialogue.naming.spans import Span

_SAME = re.compile(
    r"\s*(?:的名字|名字|姓名)?\s*(?:就|也)?(?:是|叫做?|名叫|:|——|-)?\s*[(\"'「]?\s*|\s+(?:is |was |"
    r"named |called |is called |is named |- ?|named, )"
    r"|,? (?:named|called|whose name is) |\s*(?:那个|那位)"
    r"|\s*,?\s*(?:他|她)(?:的名字|名字)?(?:叫|是)(?:做)?"
    r"|\s*,?\s*(?:姓[^,。]{1,2}\s*,?\s*)?(?:大家|我们|都|一般|平时|人称|同事)*(?:叫|喊|称呼?)?(?:他|"
    r"她)?(?:做|为)?",
    re.IGNORECASE,
)
_COMMA = re.compile(r"\s*[,，]\s*")
_IS = re.compile(
    r"\s*[,，]?\s*[(（]?\s*(?:他|她)?(?:就|也|曾|曾经|以前|之前|现在|原来)?(?:是|算是?)[^,，。;!?\n]{0,10}"
    r"|\s*[(（]\s*[^,，。;!?\n()（）]{0,10}"
    r"|[^,。;!?\n]{0,12}[,。]?\s*(?:他|她)(?:就|也|曾|曾经|以前|之前|现在|原来|还)*(?:是|算是?)(?:我|"
    r"咱)[^,。;!?\n]{0,8}"
    r"|[^,.;!?\n]{0,24}[,.;] (?:he|she) (?:is|was|used to be)(?: also| once)? [\w -]{0,24}|"
    r",? (?:\w+ )?(?:is|was|who is|who was|who's|used to be)(?: also| once)? [\w -]{0,24}|"
    r"\s*\([\w -]{0,24}",
    re.IGNORECASE,
)
_MINE = re.compile(r"\s*,\s*(?:我|咱)[^,，。;!?\n]{0,8}|\s*,\s*(?:my|our) (?:[\w-]+ ){0,3}", re.IGNORECASE)
_LISTED = re.compile(
    r"\s*(?:、|,?\s*(?:和|跟|还有|以及|与|或)|,? (?:and|or|plus|also)\b|,\s*(?:my|our|maybe)\b|,)", re.IGNORECASE
)
_RELATION = ("kin", "work")
_PARENTS = frozenset({"爸", "妈", "爸爸", "妈妈", "父亲", "母亲"})
"""Nobody calls a parent by surname and title: 我妈，王姐 are two people."""


def without_doubles(text: str, spans: list[Span]) -> list[Span]:
    """The candidates in order, without relation words that stand beside the name of the same person."""
    kept: list[Span] = []
    for place, span in enumerate(spans):
        if span.kind in _RELATION:
            following = spans[place + 1] if place + 1 < len(spans) else None
            previous = spans[place - 1] if place else None
            if following and _leads(text, span, following, spans):
                continue
            if previous and _trails(text, previous, span, spans):
                continue
        kept.append(span)
    return kept


def _is_name(span: Span) -> bool:
    return span.kind not in (*_RELATION, "handle")


def _leads(text: str, relation: Span, name: Span, spans: list[Span]) -> bool:
    """表弟小宇, 我导师是陈教授, my old boss, Ann Lee."""
    if not _is_name(name):
        return False
    between = text[relation.end : name.start]
    if name.kind == "titled" and text[relation.start : relation.end] in _PARENTS and _COMMA.fullmatch(between):
        return False
    if _SAME.fullmatch(between):
        return True
    if not _COMMA.fullmatch(between):
        return False
    listed = any(other.start > name.start for other in spans) and _LISTED.match(text, name.end)
    return not listed and not _in_list(text, relation)


def _trails(text: str, name: Span, relation: Span, spans: list[Span]) -> bool:
    """李明是我表哥, 李明（我表哥）, Ann Lee, my old boss."""
    if not _is_name(name):
        return False
    between = text[name.end : relation.start]
    if _IS.fullmatch(between):
        # 王总是我表哥的朋友: the cousin is another person.
        return (
            not text.startswith("的", relation.end)
            and "通过" not in between
            and not between.endswith(("和", "跟"))
        )
    if name.kind == "titled" or not _MINE.fullmatch(between):
        return False
    rest = text[relation.end :].lstrip()
    more = any(other not in (name, relation) for other in spans)
    return (
        (not rest or rest[0] in ",.，。;!?)(" or text.isascii())
        and not (more and _LISTED.match(text, relation.end))
        and not _in_list(text, name)
    )


def _in_list(text: str, span: Span) -> bool:
    return bool(
        re.search(
            r"(?:、|,|和|跟|\band|\bor)\s*(?:我|my|our)?[^,，、]{0,6}$", text[max(0, span.start - 12) : span.start]
        )
    )
