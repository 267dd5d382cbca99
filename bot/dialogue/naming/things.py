"""Names that are no person's by what is said of them: months, animals, machines (P1.7)."""

import re

from bot.dialogue.naming.spans import Span

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_MONTH_NAMES = frozenset(["april", "may", "june", "august", "jan", "jun"])
_MONTH_BEFORE = re.compile(
    rf"\b{_MONTH}\.?\s*(?:and|or|to|through|until|till|-|/|,|–)(?: (?:in|by|late|early|mid))?\s*$"
    r"|\b(?:between|late|early|mid|mid-|end of|of|by|until|since|during|before|after|every|last|next)\s*$",
    re.IGNORECASE,
)
_MONTH_AFTER = re.compile(
    rf"\s*(?:and|or|to|through|until|till|-|/|,|–)\s*(?:late |early |mid-?)?{_MONTH}\b(?! from)"
    r"|,? (?:19|20)\d\d|\s\d{1,2}(?:st|nd|rd|th)?\b",
    re.IGNORECASE,
)
_THING = (
    r"(?:dog|cat|puppy|kitten|parrot|rabbit|hamster|goldfish|pony|horse|pet|bot|chatbot|(?:build |test )?server|"
    r"robot|printer|cluster|script|laptop|boat|van|vacuum|coffee machine|mascot)"
)
_THING_BEFORE = re.compile(
    rf"\b(?:my|our|the|his|her|their|a) (?:\w+ ){{0,2}}{_THING},?(?: (?:is |was )?(?:named|called))?\s+$"
    r"|(?:猫|狗|狗狗|猫咪|宠物|机器人|服务器|打印机)(?:的名字|名字)?(?:就)?(?:叫做?|是|名叫)\s*$",
    re.IGNORECASE,
)
_THING_AFTER = re.compile(
    rf"(?:,| is| was)(?: (?:what we call|the name of|what they call))? "
    rf"(?:my|our|the|his|her|their|a) (?:\w+ ){{0,2}}{_THING}"
    r"(?='s name|\s*[,.;!?)]|\s*$|\s+(?:is|and|but|that|which)\b)"
    r"|\s*(?:就)?是我(?:们|家)?(?:的|养的|家的)?(?:一只|那只)?(?:猫|狗|小狗|小猫|宠物|机器人|服务器|打印机)",
    re.IGNORECASE,
)


def is_month(text: str, span: Span) -> bool:
    """Whether a word that may be a month stands beside another month or a word of time."""
    if span.of(text).lower() not in _MONTH_NAMES:
        return False
    left = text[max(0, span.start - 24) : span.start]
    if text.startswith(" from", span.end):
        return False  # April and June from HR
    return bool(_MONTH_BEFORE.search(left) or _MONTH_AFTER.match(text, span.end))


def is_thing(text: str, span: Span) -> bool:
    """Whether a name in a folded text is that of an animal or a machine."""
    left = text[max(0, span.start - 40) : span.start]
    return bool(_THING_BEFORE.search(left) or _THING_AFTER.match(text, span.end))
