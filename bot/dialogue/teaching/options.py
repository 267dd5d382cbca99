"""A small question answered by one of its options: tapped, or typed as a learner would say it.

Who types is never sent back to the buttons for good: what fits no option is kept, asked about once more, and then
taken as the answer.
"""

import re

from bot.dialogue import typed_choice
from bot.dialogue.answers import read
from bot.dialogue.beats import Choose
from bot.dialogue.effects import CloseButtons
from bot.dialogue.events import Said
from bot.dialogue.people import noticing
from bot.dialogue.state import Waiting
from bot.dialogue.teaching import walk
from bot.dialogue.turn import Turn

_NEITHER = re.compile(
    r"(?:好像|感觉)?(?:一个)?都不(?:是|像|太像|对|选|合适)(?:吧)?|(?:none|neither)(?: of (?:them|these|those))?"
)


def tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """An option, and what the coach says to it; or none of them."""
    if verb == walk.BACK:
        walk.go_back(turn, waiting)
        return
    beat = turn.lesson.by_id.get(waiting.beat or "")
    if isinstance(beat, Choose) and verb != walk.SKIP:
        reply = reply_to(beat, verb)
        if reply is None:  # the lesson was edited since the buttons were shown
            walk.ask(turn, waiting)
            return
        turn.say(reply)
        if isinstance(turn.event, Said) and _chosen_in_words(turn, waiting, turn.event.text):
            return
    elif isinstance(turn.event, Said):
        turn.say(turn.words.lesson.skipped)
    turn.passed()


def reply_to(beat: Choose, verb: str) -> str | None:
    """What the coach says to an option; None where there is no such option."""
    return next((option.reply for option in beat.options if f"{walk.OPTION}{option.id}" == verb), None)


def _chosen_in_words(turn: Turn, waiting: Waiting, text: str) -> bool:
    """Who chose in a sentence may have named people: whether they are asked about first."""
    turn.heard("choice", waiting.beat or "")
    found = noticing.fresh(turn, text)
    if found:
        noticing.ask(turn, noticing.offering(waiting.beat, found))
    return bool(found)


def said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Words that match no option: none is needed, or it is asked once more; then they are the answer.

    A worry that the coach knows gets the word it deserves.
    """
    words, reading = turn.words, read(text, question="", lang=turn.state.language)
    if declines(turn, text):
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        tapped(turn, waiting, walk.SKIP)
        return
    if reading.topic is not None:
        turn.say(turn.one_of(reading.topic, getattr(words.answer, reading.topic)))
    if waiting.follow_ups and reading.kind != "question":
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        turn.say(words.lesson.own_words)
        if not _chosen_in_words(turn, waiting, text):
            turn.passed()
        return
    turn.say(words.lesson.pick_one)
    walk.ask(turn, waiting.model_copy(update={"follow_ups": waiting.follow_ups + 1}))


def declines(turn: Turn, text: str) -> bool:
    """Whether no answer is wanted: a no, or that one does not know."""
    typed = turn.words.typed
    if typed.means((*typed.nobody, *typed.no), text) or _NEITHER.fullmatch(typed_choice.plain(text)):
        return True
    if typed.means((*typed.yes, *typed.no_name, *typed.later), text):
        return False
    reading = read(text, question="", lang=turn.state.language)
    return reading.kind == "refusal" or reading.rule == "empty-filler"


def changed(turn: Turn, question: str, text: str) -> None:
    """An answer that was typed says something else now; where that is another option, so does the coach."""
    beat = turn.lesson.by_id.get(question)
    options = beat.options if isinstance(beat, Choose) else ()
    place = typed_choice.meant(text, [option.label for option in options])
    if place is not None:
        turn.say(options[place].reply)
