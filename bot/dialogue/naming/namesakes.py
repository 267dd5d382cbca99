"""Everyday words that are somebody's name, where what stands around them leaves no other reading (P1.6, P1.7)."""

import re

from bot.dialogue.naming import cues
from bot.dialogue.naming.given import CLEAR, STRONG
from bot.dialogue.naming.glued import leaves
from bot.dialogue.naming.lattice import Token
from bot.dialogue.naming.lookalikes import ABSTRACT, NAMELIKE, NICKLIKE, PLACES_AND_BRANDS
from bot.dialogue.naming.spans import Span, is_han
from bot.dialogue.naming.surnames import PLAIN

_TIE = "|".join(cues.TIES)
_CALLED = re.compile(
    r"(?:名叫|叫做|(?:他|她|朋友|同事|同学|那个人|投资人|经理|老板|领导|主管|师兄|师姐|人)(?:名字)?叫|"
    r"叫)$"
)
_OWNED = re.compile(rf"(?:{_TIE})(?:兼好友)?\s*$")
_UNIT = re.compile(r"(?:部|部门|组|公司|班|宿舍|寝室|学校|隔壁|桌|楼上|楼下|旁边|对面|团队)(?:里)?的\s*$")
_DEPARTMENT = re.compile(
    r"(?:质检|采购|运营|财务|行政|人事|技术|产品|设计|销售|法务|研发|客服|测试|前端|后端|算法|数据|"
    r"公关|物流|前台|HR)\s*$"
)
_SOUGHT = re.compile(
    r"(?:是|由|让|麻烦|托|拜托|感谢|谢谢|联系|联系一下|约|约上|找|请教|问问|拜访|请|介绍|跟|和|、)\s*$"
)
_ASKED = re.compile(r"(?:联系|联系一下|联络|请教|拜访|问问|感谢|谢谢|约一下|想起|想到)\s*$")
_MET = re.compile(
    r"\s*(?:聊|吃|喝|谈|帮|约|请|见|打|发|要|借|请教|见面|见个|打听|问|他|她|一起|介绍|推荐|说|给|在|"
    r"认识|也|牵线|咖啡|吃饭|约)"
)
_GLOSS = re.compile(
    rf"\s*[,(](?:我|是|以前|大学|高中|初中|小学|前|她|他|一个|公司|部门|隔壁)*的?(?:{_TIE}|"
    rf"[^,。]{{0,6}}(?:部|组))"
)
# The deeds of a person towards the learner, and what introduces a word as a name.
_ACTS = re.compile(
    r"(?:(?:说|问|劝|告诉|提醒|约|请|帮|带|教|叫|拉|骂|夸|催|陪|送|找|推荐|介绍|联系|安慰|鼓励|邀请|支持|推|拽|逼|坑|救|点醒|骗|借给|送给|拉着|带着|催着|把|让|对|为|替)(?:了|过)?(?:我|他|她)(?!们)"
    r"|(?:推荐|介绍|引荐|转发|内推)(?:的|了|过)|(?:给|跟|和|帮|替)我(?!们)(?:介绍|推荐|打|发|说|讲|聊|提|是|投|改|找|写|约|牵)"
    r"|说(?:她|他|最近|:|要))"
)
_SPEAKS = re.compile(r"(?:说|问|告诉)(?:了|过)?(?:我|他|她)(?!们)(?!.{0,2}坚持)")
_NAMED = re.compile(
    rf"就?是(?:个)?(?:(?:我|我们|咱|咱们)(?:们|的|以前|之前|大学|高中|初中|小学|公司|部门|组|那个|一个|前|老|新|里)*"
    rf"(?:{_TIE})|[^,。!?]{{0,8}}(?:人名|外号|绰号|名字|花名|昵称|小名|网名))"
)
_ENDS = re.compile(r"\s*(?:$|[,.。!?(、;]|和|跟|说|在|是(?!一|个|最|很)|他|她)")


def namesakes(text: str, words: list[Token], latin: list[Span]) -> list[Span]:
    """Words of a folded text that name a person here: 同事高峰, 叫黄金, 李明和高峰, Tony和高峰, 约白雪吃饭."""
    names: list[Token | Span] = [*(word for word in words if word.kind is not None), *latin]
    found = []
    for word in words:
        if word.kind is not None:
            continue
        said = text[word.start : word.end]
        if (said in NAMELIKE or _could_be_one(said)) and _is_name(text, word, names):
            found.append(Span(word.start, word.end, "full"))
        elif _could_be_nick(said) and (
            _DEPARTMENT.search(text[: word.start])
            or _is_name(text, word, names)
            or (_is_piece(text, word) and len(text) < 60)
        ):
            found.append(Span(word.start, word.end, "nick"))
    return found + _engineers(text, words)


def _could_be_one(word: str) -> bool:
    return len(word) == 2 and word[0] in PLAIN and word[1] in STRONG


def _could_be_nick(word: str) -> bool:
    if word in NICKLIKE:
        return True
    if word in ("谢谢", "刚刚", "常常"):
        return False
    return len(word) == 2 and (
        (word[0] in "小老" and (word[1] in PLAIN or word[1] in "牛马白黄金高石毛"))
        or (word[0] == word[1] and (word[0] in CLEAR or word[0] in PLAIN or word[0] in "冉毛"))
    )


def _is_name(text: str, word: Token, names: list[Token | Span]) -> bool:
    left, right = text[: word.start], text[word.end :]
    if _OWNED.search(left) or _CALLED.search(left) or (_UNIT.search(left) and not right.startswith("的")):
        return bool(_ENDS.match(right) or _MET.match(right))
    if _ASKED.search(left) and _ENDS.match(right) and text[word.start : word.end] not in ABSTRACT:
        return True
    if _SOUGHT.search(left) and _MET.match(right):
        return True
    if not left or not is_han(left[-1]) or left.endswith(cues.OPENERS):
        said = text[word.start : word.end]
        acts = _SPEAKS if said in ABSTRACT or said in PLACES_AND_BRANDS else _ACTS
        if (
            _GLOSS.match(right)
            or _NAMED.match(right)
            or acts.match(right)
            or (said not in ABSTRACT and leaves(right, 0))
        ):
            return True
    return _ENDS.match(right) is not None and any(
        re.fullmatch(r"\s*(?:和|跟|与|、|,|还有|以及)\s*", text[name.end : word.start])
        or re.fullmatch(r"\s*(?:和|跟|与|、|还有|以及)\s*", text[word.end : name.start])
        for name in names
    )


def _is_piece(text: str, word: Token) -> bool:
    """Whether the word is all that an item of a list says, or its head: 小鱼，前同事."""
    return (not word.start or text[word.start - 1] in ",、/(\n。;:") and (
        word.end == len(text) or text[word.end] in ",、/(\n。;!"
    )


def _engineers(text: str, words: list[Token]) -> list[Span]:
    """施工 and 高工 beside another engineer, or where somebody is to be asked: 熊工和施工, 找施工聊聊."""
    others = any(word.kind == "titled" and text[word.end - 1] == "工" for word in words)
    found = []
    for match in re.finditer(
        "(?:[施高总]|(?<![\u3400-\u9fff])[\u3400-\u9fff])工(?![地程人具作期业资夫段艺])", text
    ):
        asked = re.search(r"(?:找|约|问|请教|联系)$", text[: match.start()]) and _MET.match(text, match.end())
        if (others or asked) and all(
            word.kind is None for word in words if word.start < match.end() and match.start() < word.end
        ):
            found.append(Span(*match.span(), "titled"))
    return found
