"""What is usually done by a command or a button, asked for in words: forget Denise, 把老李加进名单, show my list.

Only a text that says nothing else is such a wish; what is taken away is asked about first, as by its button.
"""

import re

from bot.dialogue import commands
from bot.dialogue.contacts import reported
from bot.dialogue.naming import find
from bot.dialogue.nudges import coming
from bot.dialogue.people import listing, person_edits, typed_names
from bot.dialogue.planning import agreeing, choosing, clock_words
from bot.dialogue.state import Draft, Person, Waiting
from bot.dialogue.text import rich
from bot.dialogue.times.normal import normal
from bot.dialogue.turn import Rows, Turn
from bot.dialogue.words.answer_words import bare

_PLEASE = r"(?:请|麻烦|帮我|帮忙|我想|我要|能不能|可以|把|先|please |can you |could you |i want to |id like to )*"
_END = r"(?:了|吧|好了|好吗|一下| please| thanks)*"
_OFF_LIST = r"(?:从?(?:我的)?名单(?:里|上)?(?:面)?)"
_ON_LIST = r"(?:(?:进|到|上|入)?(?:我的)?(?:名单|列表)(?:里|上)?(?:面)?(?:去)?)"
_TAKE_OFF = "(?:删掉|删除|删了|去掉|移除|移出|拿掉)"
_LIST = r" (?:(?:on|to|onto|in|into|off|from) )?(?:my |the )?list"
_FORGET = re.compile(rf"{_PLEASE}(?:(?:忘掉|忘记|忘了)@|@(?:忘掉|忘了)|(?:forget|erase)(?: about)? @){_END}")
_REMOVE = re.compile(
    rf"{_PLEASE}(?:{_OFF_LIST})?(?:{_TAKE_OFF}@|@{_OFF_LIST}?{_TAKE_OFF}){_OFF_LIST}?{_END}"
    rf"|{_PLEASE}(?:delete|remove|take|drop|cross) @(?: off| out)?(?: (?:from|of))?(?:{_LIST})?{_END}"
)
_ADD = re.compile(
    rf"{_PLEASE}(?:(?:加上|加个|加一下|添加|增加|再加|加|记上|补上)(?P<a>.+?){_ON_LIST}?"
    rf"|(?P<b>.+?)(?:也)?(?:加|放|写|记){_ON_LIST}|(?:add|put) (?P<c>.+?)(?: too| as well)?(?:{_LIST})?){_END}"
)
_PLAN = re.compile(
    rf"{_PLEASE}(?:(?:和|跟|给|为|约)@(?:再)?(?:定|做|安排|排|订|约)(?:一?个)?(?:新)?(?:计划|时间)?(?P<a>.*?)"
    r"|(?:make|set up|plan|schedule|arrange)"
    r"(?: (?:a|an|another|new|the|something|plan|call|chat|meeting|time|coffee))*"
    rf" (?:with|for|about) @(?P<b>(?: .+)?)){_END}"
)
_SHOW = re.compile(
    r"(?:请|麻烦|帮我|给我|我想|我要|打开|查看|显示|看一?下|看看|看|我的|进入|please |can i |let me |show |see "
    r"|open |view |check |me |my |the )*(?P<what>.+?)(?:吧|一下|呢|在哪里?|看看| please)?"
)
_SURE = "remove"
ABOVE = frozenset(
    {"bite", "choose", "first", "brought", "smaller", "met", "day", "at", "when", "confirm"}
    | {"move_day", "move_at", "move_when"}
)
"""Questions that a wish is no answer to; the others wait for words, and take them."""


def asked(turn: Turn, waiting: Waiting | None, text: str) -> bool:
    """Does what is asked for; False where the text asks for none of it."""
    if not turn.state.set_up:
        return False
    is_recall = waiting is not None and waiting.kind == "recall"
    if waiting is not None and waiting.kind not in ABOVE and not is_recall:
        return _shown(turn, text, only_help=True)
    named = reported.named(text, turn.state.people)
    if len(named) == 1 and _about(turn, named[0], _written(text, named[0])):
        return True
    return (not is_recall and _added(turn, text)) or _shown(turn, text)


def _written(text: str, person: Person | None = None) -> str:
    written = re.sub(r"'(?!s\b)", "", normal(text)).strip(" 。.!！?？~")
    for name in sorted((person.name, *person.aliases) if person else (), key=len, reverse=True):
        written = written.replace(normal(name), "@")
    return written


def _about(turn: Turn, person: Person, written: str) -> bool:
    if _FORGET.fullmatch(written):
        person_edits.forget(turn, person, "")
    elif _REMOVE.fullmatch(written):
        words = turn.words.people
        rows: Rows = (((words.remove, f"m:{_SURE}:{person.id}"),), ((turn.words.person.forget_no, "m:keep"),))
        turn.send(rich(words.remove_sure, who=person.name), rows)
    elif found := _PLAN.fullmatch(written):
        _plan(turn, person, (found["a"] or found["b"] or "").strip())
    else:
        return False
    return True


def _plan(turn: Turn, person: Person, said: str) -> None:
    """A new plan about somebody, at a time where one was said; one that stands is shown."""
    if turn.state.plan_for(person.id) is not None:
        coming.show(turn)
        return
    said = re.sub(r"^(?:on|for|at)\s+", "", said)
    proposed = clock_words.time_of(said, turn.now, turn.state.settings) if said else None
    if proposed is None:
        choosing.plan_for(turn, person)
        return
    waiting = Waiting(kind="day", draft=Draft(person=person.id))
    turn.push(waiting)
    agreeing.propose(turn, waiting, proposed)


def _added(turn: Turn, text: str) -> bool:
    """Somebody for the list, where the text holds a name and asks for nothing else."""
    found = _ADD.fullmatch(_written(text))
    rest = next((group for group in found.groups() if group), "") if found else ""
    start = normal(text).find(rest) if rest else -1
    if start < 0 or not find(text):
        return False
    said = text.strip()[start : start + len(rest)] if len(normal(text)) == len(text.strip()) else rest
    given = [Person(id=0, name=one.name, intro=one.intro) for one in typed_names.names(said).found]
    if not given or not find(said):
        return False
    listing.take_in(turn, listing.asking(turn), given, "typed")
    return True


def _shown(turn: Turn, text: str, *, only_help: bool = False) -> bool:
    """A command by what it is called."""
    found = _SHOW.fullmatch(_written(text))
    what = bare(found["what"]) if found else ""
    name = next((one.command for one in turn.words.wishes.commands if what in map(bare, one.called)), "")
    if name not in commands.COMMANDS or (only_help and name != "help"):
        return False
    commands.COMMANDS[name](turn)
    return True
