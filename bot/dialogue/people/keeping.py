"""Which of the names that are offered a typed answer takes: all, some, none, or it does not say.

An answer that begins with a yes takes them, whatever follows but a restriction; so does one that is made of
nothing but words of taking, the names and what is said around them. A name in it means only that one.
"""

import re
from collections.abc import Collection

from bot.dialogue.answers.patterns import any_of

_YES = re.compile(
    r"(?:(?:oh |well )?(?:yes|yeah|yea|yep|yup|sure|okay|ok|of course|definitely|absolutely|certainly|"
    r"go ahead|why not|"
    r"please do|sounds good|fine|good idea)\b(?=\s*(?:[,.!;:]|$| (?:please|thanks|add|keep|put|do|both|"
    r"all|to|on|"
    r"them|her|him|i|you|that)\b))"
    r"|(?:好|嗯|行|可以|是|对|要|没问题|当然)(?:的|啊|呀|吧|呢|嘛|啦|嗯|好)*(?=\s*(?:[,，。.!！;；~～、]|$)))",
)
_NO = re.compile(r"(?:no|nope|nah)\b(?=\s*(?:[,.!;]|$| (?:thanks|thank))) ?|(?:不用|不要|不了|算了|先不|别)")
# Yes, but: whom the rest leaves out is not read, it is asked.
_BUT = re.compile(
    r"\b(?:not|no|dont|never|but|except|without|only|just|later|wait|instead)\b|不|别|但|除|只|先|没|等"
)
_TAKING = re.compile(
    any_of(
        r"\b(?:add|keep|put|take|save|list|both|all|everyone|everybody|each)\b",
        "都要|都放|都加|都留|都可以|都行|都好|全要|全放|全加|全部|加上|加进|加到|加吧|放进|放上|放到|放吧|留下|要",
    )
)
_AROUND = re.compile(
    any_of(
        r"\b(?:yes|yeah|sure|ok|okay|please|thanks|thank you|them|her|him|it|that|those|these|the|my|our|"
        r"names?|list|"
        r"to|on|onto|in|into|of|and|too|as well|also|can you|could you|you can|lets|i want|id like|"
        r"two|three|four|five|six|people|just|only|do|add|keep|put|take|save|both|all|everyone|"
        r"everybody|each|one|ones)\b",
        "都要?|放|加|留|全部?|进去?|进来|到|上|下|里|他们|她们|他|她|它|我|的|名单|吧|了|啊|呀|请|把|给|帮|和|跟|还有|也|"
        "可以|行|好|要|这|那|两|三|四|五|六|个|位|人|些|就|只|谢谢|嗯|是|对",
    )
)
_MARKS = re.compile(r"[\s,，。.!！?？;；:：、~～…\-'\"&+]+")


def taken(text: str, offered: Collection[str]) -> set[str] | None:
    """Who of those offered is taken; an empty set for nobody, None where the answer does not say."""
    said = text.casefold().replace("’", "").replace("'", "").strip()
    named = {name for name in offered if _has(said, name.casefold())}
    rest = said
    for name in sorted(named, key=len, reverse=True):
        rest = rest.replace(name.casefold(), " ")
    if _NO.match(rest.strip()):
        return set() if not _MARKS.sub("", _AROUND.sub("", _NO.sub("", rest))) else None
    if not _MARKS.sub("", _AROUND.sub("", rest)) and (_TAKING.search(rest) or _YES.match(rest)):
        return named or set(offered)
    agreed = _YES.match(said)
    if agreed is None or named or _BUT.search(said[agreed.end() :]):
        return None
    return set(offered)


def _has(said: str, name: str) -> bool:
    """Whether the name stands there, in Latin letters as whole words."""
    edge = r"(?<![a-z])%s(?![a-z])" if name.isascii() else "%s"
    return re.search(edge % re.escape(name), said) is not None
