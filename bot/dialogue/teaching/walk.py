"""The way through the lesson: a beat is presented, waited on, and passed."""

from bot.dialogue.answers import read
from bot.dialogue.beats import Ask, Beat, Choose, People, Plan, Say, body
from bot.dialogue.effects import CloseButtons
from bot.dialogue.entries import Progressed
from bot.dialogue.lesson import Lesson, Part
from bot.dialogue.planning import choosing
from bot.dialogue.state import Waiting, WaitingKind
from bot.dialogue.teaching import answering
from bot.dialogue.text import Text, folded, join, rich
from bot.dialogue.turn import Row, Turn

BACK, SKIP = "back", "skip"
OPTION = "o:"
"""Before the verb of an answer that an author wrote, which may be typed in a sentence."""


def present(turn: Turn) -> None:
    """Opens the beat that the learner has come to; asking is the engine's."""
    lesson, beat_id = turn.lesson, turn.state.beat
    beat = lesson.by_id.get(beat_id or "") or lesson.first()
    turn.update(beat=beat.id)
    turn.record(Progressed(beat=beat.id))
    turn.push(Waiting(kind=_kind(turn, beat), beat=beat.id))


def kinds(beat: Beat) -> tuple[WaitingKind, ...]:
    """What may be waited for at a beat, the usual first."""
    match beat:
        case Say():
            return ("bite",)
        case Choose():
            return ("choose", "noticed")
        case Ask():
            return ("ask", "noticed")
        case People():
            return ("people",)
        case Plan():
            return ("first", "people", "day", "at", "when", "how", "line", "confirm")


def _kind(turn: Turn, beat: Beat) -> WaitingKind:
    nobody_yet = isinstance(beat, Plan) and not choosing.candidates(turn)
    return "people" if nobody_yet else kinds(beat)[0]


def ask(turn: Turn, waiting: Waiting) -> None:
    """Shows the bite, the choice or the question that is waited on."""
    beat, words = turn.lesson.by_id.get(waiting.beat or ""), turn.words.lesson
    if isinstance(beat, Say):
        turn.ask(waiting, shown(turn.lesson, beat), ((*_back(turn, beat), (words.go_on, "go")),))
    elif isinstance(beat, Choose):
        options = tuple(((option.label, f"{OPTION}{option.id}"),) for option in beat.options)
        turn.ask(waiting, shown(turn.lesson, beat), (*options, (*_back(turn, beat), (words.skip, SKIP))))
    elif isinstance(beat, Ask):
        turn.ask(waiting, shown(turn.lesson, beat), ((*_back(turn, beat), *answering.row(turn)),))
    else:
        turn.pop()


def shown(lesson: Lesson, beat: Beat) -> Text:
    """The text of a beat, under the title of its part where that begins, with what is folded away under it."""
    said = rich(body(beat))
    number, part = lesson.part_of(beat.id)
    if part.beats[0].id == beat.id:
        said = join([headline(lesson, number, part), said])
    more = beat.more if isinstance(beat, Say) else None
    return join([said, folded(rich(more))], "\n") if more else said


def headline(lesson: Lesson, number: int, part: Part) -> Text:
    """The title of a part, and how far through the lesson it is."""
    words, of = lesson.phrases.lesson, len(lesson.parts)
    bar = words.bar_full * number + words.bar_empty * (of - number)
    return rich(words.part, number=str(number), of=str(of), title=part.title, bar=bar)


def _back(turn: Turn, beat: Beat) -> Row:
    """返回, from the second beat on."""
    return ((turn.words.lesson.back, BACK),) if turn.lesson.before(beat.id) else ()


def go_back(turn: Turn, waiting: Waiting) -> None:
    """The beat before is shown again; what was answered there stays until it is answered anew."""
    before = turn.lesson.before(waiting.beat or "")
    turn.pop()
    if before is not None:
        turn.update(beat=before.id)


def bite_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """继续 or 返回."""
    if verb == BACK:
        go_back(turn, waiting)
    else:
        turn.passed()


def ask_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """返回, or what a question offers."""
    if verb == BACK:
        go_back(turn, waiting)
    else:
        answering.tapped(turn, waiting, verb)


def bite_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Words where a tap was expected: a go-ahead counts as one, anything else is kept and answered.

    The way on is shown without repeating the bite; a worry that the coach knows gets the word it deserves.
    """
    words = turn.words
    if words.typed.means(words.typed.yes, text):
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        turn.passed()
        return
    topic = read(text, question="", lang=turn.state.language).topic
    said = turn.one_of(topic, getattr(words.answer, topic)) if topic else words.lesson.read_it
    turn.ask(waiting, rich(said), (((words.lesson.go_on, "go"),),))
