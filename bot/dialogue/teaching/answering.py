"""The answer to a reflection question: said back in part, followed up twice at most, and kept whole."""

from bot.dialogue.answers import Reading, read
from bot.dialogue.beats import Ask
from bot.dialogue.coaching import letters
from bot.dialogue.effects import CloseButtons
from bot.dialogue.entries import Answered
from bot.dialogue.people import noticing
from bot.dialogue.state import Waiting
from bot.dialogue.text import join, rich
from bot.dialogue.turn import Row, Rows, Turn

SKIP, EXAMPLE, PASS_ON = "skip", "example", "pass-on"
MOST_FOLLOW_UPS = 2
ASKED_FOR = ("person", "situation", "action")
"""What a follow-up asks for first, where an answer lacks several things."""


def row(turn: Turn) -> Row:
    """An example, and a way past the question."""
    words = turn.words.lesson
    return ((words.example, EXAMPLE), (words.skip, SKIP))


def tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """An example to lean on, a question for the coach to answer, or no answer today."""
    beat, words = _beat(turn, waiting), turn.words.lesson
    if verb == PASS_ON:
        letters.pass_on(turn, turn.state.answers.get(waiting.beat or "", ""))
        turn.ask_again = True
    elif verb == EXAMPLE and beat is not None:
        turn.ask(waiting, rich(words.example_is, example=beat.example), (((words.skip, SKIP),),))
    else:
        turn.say(words.skipped)
        turn.passed()


def said(turn: Turn, waiting: Waiting, text: str) -> None:
    """An answer, whatever it is: kept, and answered by what it is."""
    beat = _beat(turn, waiting)
    if beat is None:
        turn.passed()
        return
    words, typed = turn.words.answer, turn.words.typed
    if beat.id in turn.state.answers and typed.means(typed.already, text):
        _go_on(turn, waiting, words.already)
        return
    reading = read(text, question=beat.benefit, lang="", prompts=turn.lesson.own_texts)
    if typed.means(typed.nobody, text):
        reading = Reading(kind="refusal", rule="nothing-comes-to-mind")
    if reading.kind in ("specific", "vague", "question"):
        keep(turn, beat, _with_earlier(turn, waiting, beat, text), reading)
        turn.heard("answer", beat.id, text)
    _respond(turn, waiting, reading)


def _respond(turn: Turn, waiting: Waiting, reading: Reading) -> None:
    words = turn.words.answer
    if reading.topic is not None:
        turn.say(turn.one_of(reading.topic, getattr(words, reading.topic)))
    if reading.kind == "refusal" and reading.rule.startswith("refusal-later") and not waiting.follow_ups:
        later = waiting.model_copy(update={"follow_ups": waiting.follow_ups + 1})
        turn.ask(later, rich(words.no_hurry), (row(turn),))
    elif reading.kind == "refusal":
        _go_on(turn, waiting, turn.one_of("refused", words.refused))
    elif reading.kind == "specific":
        _reflect(turn, reading)
        beat = _beat(turn, waiting)
        _conclude(turn, waiting, (beat and beat.good) or turn.one_of("kept", words.kept))
    elif waiting.follow_ups >= MOST_FOLLOW_UPS:
        if reading.kind == "question":
            turn.say(turn.one_of("asked", words.asked))
        left = reading.kind in ("empty", "copy")
        name = "moving_on" if left else "enough"
        (_go_on if left else _conclude)(turn, waiting, turn.one_of(name, getattr(words, name)))
    else:
        _follow_up(turn, waiting, reading)


def _follow_up(turn: Turn, waiting: Waiting, reading: Reading) -> None:
    """One question more, by what the answer was or lacks; the example is at hand."""
    words = turn.words.answer
    beat, authored, vague = _beat(turn, waiting), None, reading.kind == "vague" and reading.topic is None
    if vague and beat and not waiting.follow_ups:
        authored = beat.vague
    name = _asked_for(reading)
    follow_up = rich(authored or turn.one_of(name, getattr(words, name)))
    if vague and reading.quote:
        quoted = rich(turn.one_of("reflect", words.reflect), quote=reading.quote)
        follow_up = join([quoted, follow_up], "\n")
    rows: Rows = (row(turn),)
    if reading.kind == "question" and letters.can_ask(turn):
        rows = (((turn.words.coaching.pass_on, PASS_ON),), *rows)
    turn.ask(waiting.model_copy(update={"follow_ups": waiting.follow_ups + 1}), follow_up, rows)


def _asked_for(reading: Reading) -> str:
    """Which group of wordings fits: by the concern that was heard, by what the answer was, or by what it lacks."""
    if reading.topic is not None:
        return f"{reading.topic}_next"
    return {"empty": "empty", "copy": "copied", "question": "asked"}.get(reading.kind) or _lacking(reading)


def _lacking(reading: Reading) -> str:
    wanted = [name for name in ASKED_FOR if name in reading.missing] or list(reading.missing)
    return wanted[0] if wanted else "situation"


def _reflect(turn: Turn, reading: Reading) -> None:
    if reading.quote:
        turn.say(turn.one_of("reflect", turn.words.answer.reflect), quote=reading.quote)


def _go_on(turn: Turn, waiting: Waiting, words: str) -> None:
    turn.effects.append(CloseButtons(prompt=waiting.prompt))
    turn.say(words)
    turn.passed()


def _conclude(turn: Turn, waiting: Waiting, words: str) -> None:
    """The answer is whole: before the lesson goes on, the people in it may be kept."""
    found = noticing.fresh(turn, turn.state.answers.get(waiting.beat or "", ""))
    if found:
        turn.say(words)
        noticing.ask(turn, noticing.offering(waiting.beat, found))
    else:
        _go_on(turn, waiting, words)


def more(turn: Turn, waiting: Waiting, text: str) -> bool:
    """Something more to an answer that is there already; False where it says nothing about the question."""
    beat = _beat(turn, waiting)
    if beat is None:
        return False
    reading = read(text, question=beat.benefit, lang="", prompts=turn.lesson.own_texts)
    if reading.kind not in ("specific", "vague"):
        return False
    keep(turn, beat, "\n".join(filter(None, (turn.state.answers.get(beat.id), text))), reading)
    turn.heard("answer", beat.id, text)
    return True


def _with_earlier(turn: Turn, waiting: Waiting, beat: Ask, text: str) -> str:
    """What is said to a follow-up belongs to the same answer."""
    earlier = turn.state.answers.get(beat.id) if waiting.follow_ups else None
    return f"{earlier}\n{text}" if earlier else text


def keep(turn: Turn, beat: Ask, text: str, reading: Reading, edited: bool = False) -> None:
    """Stores an answer, or its new wording, and which rule read it as what."""
    turn.update(answers={**turn.state.answers, beat.id: text})
    turn.record(
        Answered(
            beat=beat.id,
            benefit=beat.benefit,
            question=rich(beat.ask).text,
            text=text,
            kind=reading.kind,
            rule=reading.rule,
            edited=edited,
        ),
        getattr(turn.event, "message_id", None),
    )


def _beat(turn: Turn, waiting: Waiting) -> Ask | None:
    beat = turn.lesson.by_id.get(waiting.beat or "")
    return beat if isinstance(beat, Ask) else None
