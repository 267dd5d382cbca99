"""Names in Latin letters, in English text and inside Chinese (P1.2, P1.4)."""

import re
from collections.abc import Iterator

from bot.dialogue.naming import latin_cues as cues
from bot.dialogue.naming import latin_words as words
from bot.dialogue.naming import titles
from bot.dialogue.naming.introduced import introduced
from bot.dialogue.naming.pinyin import pinyin_names
from bot.dialogue.naming.public_names import LATIN as PUBLIC
from bot.dialogue.naming.sides import after, before
from bot.dialogue.naming.spans import Span, is_han
from bot.dialogue.naming.surnames import PLAIN, WORDLIKE
from bot.dialogue.naming.things import is_month

_WORD = re.compile(r"(?<![A-Za-z0-9_@·])(?:[ODod]')?[^\W\d_㐀-鿿·]+(?:-[^\W\d_㐀-鿿·]+)*")
_PINYIN = re.compile(words.PINYIN)
_TITLE = re.compile(
    r"(?<![A-Za-z0-9_])(?P<title>Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Doctor|Sir|Madam|Coach|Uncle|"
    r"Aunt|Auntie|Teacher|Director|Manager|Pastor|Sister|Brother|Captain|Judge|Sensei)"
    r"\.?\s?(?P<name>[A-Z][^\W\d㐀-鿿]*(?:['-][^\W\d㐀-鿿]+)*(?:\s[A-Z][^\W\d㐀-鿿]*[a-z])?)(?<=[^\W\dA-Z])",
)
_NICK = re.compile(
    r"(?<![A-Za-z])(?P<all>[老小阿大](?:[A-Z][A-Za-z]{0,11}|[a-z]{1,12})(?:总(?!是|会|觉)|哥|姐(?!妹)|"
    r"老师)?)(?![A-Za-z])"
)
_LETTER = re.compile(
    r"(?<![A-Za-z0-9])[A-Z](?:总(?!是|会|觉|监|部|结)|哥|姐(?!妹)|老师|工(?!作)|同学|君|叔)(?!们)"
)
# 陈sir, 王Boss; but 小王boss is left alone.
_SIR = re.compile(rf"(?<![小老阿])[{''.join(sorted(PLAIN | WORDLIKE))}](?:sir|boss)(?![A-Za-z])", re.IGNORECASE)
_CHINESE_TITLE = re.compile(
    rf" ?(?:{'|'.join(sorted(titles.AFTER_LATIN, key=len, reverse=True))})(?<!总(?=是|会|觉|结|体|在|"
    rf"说|能|想|部))(?!们|妹|夫)"
)


def latin_names(text: str, chinese: bool) -> list[Span]:
    """The names in Latin letters of a folded text; `chinese` says whether it is Chinese around them."""
    found = [Span(*match.span(), "titled") for match in _LETTER.finditer(text)]
    found += [Span(*match.span(), "titled") for match in _SIR.finditer(text) if _is_sir(text, match)]
    found += [Span(*match.span("all"), "nick") for match in _NICK.finditer(text) if _is_nickname(text, match)]
    for match in _TITLE.finditer(text):
        start = match.start() if " " not in match.group("name") else match.start("name")
        if match.group("name").split()[0].lower() not in words.NOT_NAMES:
            found.append(Span(start, match.end(), "titled" if start == match.start() else "full"))
    if chinese:
        found += pinyin_names(text)
    certain = list(found)
    for run in _runs(text, certain):
        found += _names_of(text, run, chinese)
    for span in introduced(text):
        if not any(other.start < span.end and span.start < other.end for other in found):
            found.append(span)
    return _neighbours(text, found, certain)


def _is_sir(text: str, match: re.Match[str]) -> bool:
    return match.group()[0] in PLAIN or before(text, match.start()) >= 2


def _is_nickname(text: str, match: re.Match[str]) -> bool:
    word = re.sub(r"[^A-Za-z]", "", match.group("all"))
    known = word.lower() in words.FIRST_NAMES or len(word) == 1 or match.group("all")[0] == "阿"
    if word.lower() in words.NOT_NAMES and len(word) > 1:
        return False
    left = text[: match.start()]
    return (known or word[0].isupper()) and not left.endswith(
        ("大", "很", "最", "缩", "太", "更", "从", "多", "较", "减", "变")
    )


def _runs(text: str, taken: list[Span]) -> Iterator[list[re.Match[str]]]:
    """Rows of words with one blank between them, none of them taken."""
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        if any(span.start < match.end() and match.start() < span.end for span in taken):
            continue
        if run and text[run[-1].end() : match.start()] not in (" ", ". "):
            yield run
            run = []
        run.append(match)
    if run:
        yield run


def _names_of(text: str, run: list[re.Match[str]], chinese: bool) -> Iterator[Span]:
    at = 0
    while at < len(run):
        size = _size(text, run, at)
        if size and _is_person(text, run, at, size, chinese):
            yield _span(text, run, at, size)
            at += size
        else:
            at += max(size, 1)


def _span(text: str, run: list[re.Match[str]], at: int, size: int) -> Span:
    start, end = run[at].start(), run[at + size - 1].end()
    title = _CHINESE_TITLE.match(text, end) if size == 1 else None
    return Span(start, title.end(), "latin") if title else Span(start, end, "latin")


def _size(text: str, run: list[re.Match[str]], at: int) -> int:
    """How many words from here may be one name: the capitalised ones, at most three; or one in lower case."""
    word = run[at].group()
    if not word[0].isupper():
        return 1 if word in words.FIRST_NAMES else 0
    if word.lower() in words.NOT_NAMES and not (word.lower() in words.SURNAMES and len(word) > 1):
        return 0
    size = 1
    while size < 3 and at + size < len(run):
        following = run[at + size].group()
        low = following.lower()
        particle = (
            low in ("van", "de", "von", "der", "del", "la", "bin")
            and at + size + 1 < len(run)
            and run[at + size + 1].group()[0].isupper()
        )
        initial = len(following) == 1 and following.isupper() and following != "I"
        if text[run[at + size - 1].end()] == "." and len(run[at + size - 1].group()) > 1:
            break
        if not (
            particle
            or initial
            or (
                following[0].isupper()
                and (
                    low not in words.NOT_NAMES
                    or (low in words.SURNAMES and low not in ("he", "an", "you", "long"))
                )
            )
            or " ".join([*(m.group().lower() for m in run[at : at + size]), low]) in PUBLIC
        ):
            break
        if low in words.FIRST_NAMES and low not in words.SURNAMES and size == 1 and _is_list_of_names(run, at):
            break
        size += 1
    return size


def _is_list_of_names(run: list[re.Match[str]], at: int) -> bool:
    """Whether three first names follow each other: Amy Kevin Tony."""
    return len(run) - at >= 3 and all(match.group().lower() in words.FIRST_NAMES for match in run[at : at + 3])


def _is_person(text: str, run: list[re.Match[str]], at: int, size: int, chinese: bool) -> bool:
    group = [match.group() for match in run[at : at + size]]
    low = [word.lower() for word in group]
    start, end = run[at].start(), run[at + size - 1].end()
    following = run[at + size].group().lower() if at + size < len(run) else ""
    if re.match(r"'(?:t|ll|m|re|ve|d)\b", text[end : end + 4]):
        return False
    if is_month(text, Span(start, end, "latin")):
        return False
    if following in words.ORGANISATION or not words.ORGANISATION.isdisjoint(low):
        return False
    left = text[max(0, start - 30) : start]
    if _is_pinyin_name(low) and size > 1 and all(word[0].isupper() for word in group):
        return True
    known = low[0] in words.FIRST_NAMES
    if chinese:
        return _in_chinese(text, group, known, start, end)
    if cues.PLACE_BEFORE.search(left) and not (
        known and low[0] not in words.AMBIGUOUS and not re.search(r"\b(?:in|near|at|the)\s+$", left, re.IGNORECASE)
    ):
        return False
    cued = bool(cues.BEFORE.search(left)) and bool(cues.AFTER.match(text, end))
    if not group[0][0].isupper():
        if re.search(r"\b(?:be|been|being|more|very|so|quite|perfectly|an?|the|some)\s+$", left, re.IGNORECASE):
            return False  # let me be frank
        alone = re.fullmatch(r"\s*(?:maybe |probably |perhaps )?", left) and bool(cues.FROM.match(text, end))
        return (
            (low[0] not in words.AMBIGUOUS and low[0] not in words.NOT_NAMES)
            or cued
            or (bool(alone) and (low[0] not in ("may", "will", "don", "hope") or text.startswith(" from", end)))
        )
    opens = re.search(r"(?:^|[.!?\n])\s*[\"(]?$", left) is not None
    if known and (low[0] not in words.AMBIGUOUS or size > 1):
        return True
    if known:
        return (
            cued
            or (bool(cues.AFTER.match(text, end)) and not opens)
            or bool(cues.DEED.match(text, end))
            or bool(
                opens
                and cues.FROM.match(text, end)
                and low[0] not in ("may", "will", "april", "june", "august", "summer", "hope")
            )
        )
    if len(low[0]) < 2 or group[0].isupper():
        return False
    return cued or (
        opens
        and bool(
            re.match(r",? (?:from|who)\b", text[end:]) and not re.search(r"(?:ing|ed|tion|s|ly|ment)$", low[0])
        )
    )


def _is_pinyin_name(low: list[str]) -> bool:
    if not all(_PINYIN.fullmatch(word) or word in words.SURNAMES for word in low):
        return False
    if low[0] in ("xiao", "lao", "ah") and len(low) == 2:
        return low[1] in words.SURNAMES or _PINYIN.fullmatch(low[1]) is not None
    return low[0] in words.SURNAMES or low[-1] in words.SURNAMES


def _in_chinese(text: str, group: list[str], known: bool, start: int, end: int) -> bool:
    """Inside Chinese a known name stands for itself; others need a verb or a tie beside them."""
    word = group[0]
    if known and word.lower() not in words.NOT_NAMES:
        if word.lower() not in words.AMBIGUOUS:
            return True
        return word[0].isupper() and not cues.ZH_TOOL.search(text[:start])
    if not word[0].isupper() or (len(group) == 1 and (word.isupper() or not word[1:].islower())):
        return False
    if _CHINESE_TITLE.match(text, end) or re.search(
        r"(?:一个|个|那个|名字|人)叫做?\s*$", text[max(0, start - 6) : start]
    ):
        return True
    if cues.ZH_TOOL.search(text[:start]) or before(text, start) < 2:
        return False
    left = text[:start].rstrip()
    return (
        bool(after(text, end))
        and bool(left)
        and (before(text, start) == 3 or (not is_han(left[-1]) and left[-1] in "、,/"))
    )


def _neighbours(text: str, found: list[Span], certain: list[Span]) -> list[Span]:
    """Adds capitalised words that a list joins to a name: Priya, Bogdan and Wen."""
    everything = sorted(found)
    taken = [(span.start, span.end) for span in everything]
    for match in re.finditer(r"(?<![A-Za-z0-9_@·])[A-Z][a-z]+(?: [A-Z][a-z]+)?(?![A-Za-z0-9_·])", text):
        low = match.group().lower().split()
        if any(
            start < match.end() and match.start() < end for start, end in taken
        ) or not words.NOT_NAMES.isdisjoint(low):
            continue
        if not words.ORGANISATION.isdisjoint(low):
            continue
        joined = any(
            re.fullmatch(
                r"\s?(?:,|、|/|&|,? and|,? or|和|跟)\s?(?:and |or |maybe |also )?",
                text[min(a_end, match.end()) : max(a_start, match.start())],
            )
            for a_start, a_end in taken
        )
        if joined and cues.FROM.match(text, match.end()) is not None:
            everything.append(Span(*match.span(), "latin"))
            taken.append(match.span())
    return sorted(everything)
