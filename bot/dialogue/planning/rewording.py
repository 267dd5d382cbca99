"""A plan that was read out, corrected in words: a step that is named opens, a sentence is the new first line."""

import re

from bot.dialogue.planning import agreeing, drafting
from bot.dialogue.state import Waiting
from bot.dialogue.turn import Turn

_CHANGES = re.compile(
    r"\b(?:chang\w*|edit\w*|fix|correct|adjust|move|another|different|other|re-?word\w*|re-?writ\w*|re-?phras\w*|redo)\b"
    r"|[改换]|重写|重说|修正|调整|另|不一样",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"\b(?:line|sentence|opener|opening|wording|words|message|text)\b|第一句|这句|那句|句子|开场|说法|的话$",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b(?:day|date|time|hour|when)\b|哪天|日子|日期|时间|几点|[一那这]天", re.IGNORECASE)
_WAY = re.compile(r"\b(?:way|channel|how|medium)\b|方式|途径|怎么联系|渠道", re.IGNORECASE)
_SENTENCE = re.compile(r"[\u3400-\u9fff]{4,}|\w+\W+\w+")


def said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Opens the step that is to be changed; a time is said back, a sentence read out as the first line."""
    day = waiting.model_copy(update={"kind": "day"})
    changes = _CHANGES.search(text) is not None
    time = agreeing.read(turn, day, text)
    if time is not None:
        turn.close_buttons()
        agreeing.propose(turn, day, time)
    elif changes and _LINE.search(text):
        drafting.ask_line(turn, waiting.model_copy(update={"kind": "line"}))
    elif changes and _TIME.search(text):
        drafting.ask_day(turn, day)
    elif changes and _WAY.search(text):
        drafting.ask_how(turn, waiting.model_copy(update={"kind": "how"}))
    elif _SENTENCE.search(text):
        drafting.line_said(turn, waiting.model_copy(update={"kind": "line"}), text)
    else:
        turn.say(turn.words.help.pick_button)
        turn.ask_again = True
