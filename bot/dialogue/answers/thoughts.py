"""Whether what is left is an own thought (vague) or says nothing on people or the benefit (empty)."""

import re

from bot.dialogue.answers import terms_matter as matter
from bot.dialogue.answers import terms_talk as talk
from bot.dialogue.answers.fold import CJK, Answer
from bot.dialogue.answers.own_matters import wishes_to_know
from bot.dialogue.answers.patterns import compiled

_MATTER = compiled(matter.MATTER)
_GRUMBLE = compiled(matter.GRUMBLE)
_BARE_TOPIC = compiled(matter.BARE_TOPIC)
_FILLER = compiled(rf"^(?:(?:(?![{CJK}]){matter.FILLER}\b|(?=[{CJK}+\d]){matter.FILLER})[ ,.\-'!?]*+)*+$")
_RHETORICAL = compiled(f"{talk.RHETORICAL_ZH}|{talk.RHETORICAL_EN}")
_WORDS = re.compile(rf"[{CJK}]|[a-z]+")
_VOWEL = compiled(r"[aeiouy]")
_REASON = compiled("因为|所以|平时|毕竟|圈子|太小|只跟|只和|都是|但是?|不过|可是|because|since|but|i only|small")
_RUDE = compiled(
    "^(?:你|这|那|个|机器人|破|什么|烂|傻|玩意|真|好|太|很|课|bot|ai|软件|程序|教练|东西|就|是|"
    "是个){0,6}(?:傻|蠢|笨|垃圾|白痴|有病|sb|弱智|智障|恶心|烂|神经|废话|脑残|讨厌|烦|low|啰嗦|无聊|"
    "扯)+.{0,4}$"
    r"|^(?:you(?:re| are)? |this (?:bot|thing|app) is |what a |stupid |dumb |so |such |a |really |"
    r"pretty ){0,6}(?:stupid|dumb|idiot|useless bot|annoying|rubbish|garbage|bullshit|lame|crap|sucks?|"
    r"boring)(?: (?:bot|robot|app|thing|machine|question|lesson))?$"
)
_MIN_THOUGHT_ZH = 7
_MIN_THOUGHT_EN = 4


def thought(answer: Answer) -> tuple[bool, str]:
    """Whether there is an own thought, and the rule that decided."""
    text = answer.plain
    if not _WORDS.search(text):
        return False, "empty-no-words"
    if _noise(text):
        return False, "empty-noise"
    if _RHETORICAL.search(text):
        return True, "vague-rhetorical"
    if all(_FILLER.match(clause.plain) for clause in answer.clauses):
        return False, "empty-filler"
    if _RUDE.search(text.replace(",", "")):
        return False, "empty-rude"
    if _MATTER.search(_without_grumbles(answer)):
        return True, "vague-on-topic"
    if _BARE_TOPIC.fullmatch(text) or wishes_to_know(answer):
        return True, "vague-topic"
    if _GRUMBLE.search(text) or answer.jokes:
        return False, "empty-small-talk"
    return _long_enough(text)


def _without_grumbles(answer: Answer) -> str:
    """What a complaint about a deck or a meeting mentions is no thought about people."""
    return ",".join(_GRUMBLE.sub("", clause.plain) for clause in answer.clauses)


def _long_enough(text: str) -> tuple[bool, str]:
    words = _WORDS.findall(text)
    chinese = sum(1 for word in words if not word.isascii())
    if chinese >= _MIN_THOUGHT_ZH or len(words) - chinese >= _MIN_THOUGHT_EN:
        return True, "vague-own-words"
    return False, "empty-short"


def _noise(text: str) -> bool:
    """Keyboard mashing: one long run without vowels or of few letters, or digits alone."""
    words = _WORDS.findall(text)
    if any(not word.isascii() for word in words):
        return len(words) > 2 and len(set(words)) == 1
    return all((len(word) > 3 and not _VOWEL.search(word)) or _mashed(word) for word in words)


def _mashed(word: str) -> bool:
    rows = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    return len(word) >= 4 and (
        len(set(word)) <= 2 or (any(set(word) <= set(row) for row in rows) and word not in _TOP_ROW_WORDS)
    )


_TOP_ROW_WORDS_LIST = """
type write quite your quiet power tower pretty proper property root route tree true outer wire tire try poor
pour prior retire require report trip upper weird worry error glass flash dash sad fall
"""
_TOP_ROW_WORDS = frozenset(_TOP_ROW_WORDS_LIST.split())
