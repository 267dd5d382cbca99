"""The way through the lesson: a beat is presented, waited on, and passed."""

from bot.dialogue import answering, planning
from bot.dialogue.effects import CloseButtons
from bot.dialogue.entries import Progressed
from bot.dialogue.lesson import Ask, Beat, Choose, People, Plan, Say
from bot.dialogue.state import Waiting, WaitingKind
from bot.dialogue.text import Text, folded, join, rich
from bot.dialogue.turn import Rows, Turn


def present(turn: Turn) -> None:
    """Opens the beat that the learner has come to; asking is the engine's."""
    lesson, beat_id = turn.lesson, turn.state.beat
    beat = lesson.by_id.get(beat_id or "") or lesson.first()
    turn.update(beat=beat.id)
    turn.record(Progressed(beat=beat.id))
    turn.push(Waiting(kind=_kind(turn, beat), beat=beat.id))


def _kind(turn: Turn, beat: Beat) -> WaitingKind:
    if isinstance(beat, Say):
        return "bite"
    if isinstance(beat, Choose):
        return "choose"
    if isinstance(beat, Ask):
        return "ask"
    nobody_yet = isinstance(beat, Plan) and not planning.candidates(turn)
    return "people" if isinstance(beat, People) or nobody_yet else "first"


def ask(turn: Turn, waiting: Waiting) -> None:
    """Shows the bite, the choice or the question that is waited on."""
    beat = turn.lesson.by_id.get(waiting.beat or "")
    words = turn.words.lesson
    if isinstance(beat, Say):
        said = _headed(turn, beat, beat.say)
        if beat.more:
            said = join([said, folded(rich(beat.more))], "\n")
        turn.ask(waiting, said, (((words.go_on, "go"),),))
    elif isinstance(beat, Choose):
        rows: Rows = tuple(((option.label, f"o:{option.id}"),) for option in beat.options)
        turn.ask(waiting, _headed(turn, beat, beat.choose), rows)
    elif isinstance(beat, Ask):
        turn.ask(waiting, _headed(turn, beat, beat.ask), answering.rows(turn))
    else:
        turn.pop()


def _headed(turn: Turn, beat: Beat, body: str) -> Text:
    """The text of a beat, under the title of its part where that begins."""
    number, part = turn.lesson.part_of(beat.id)
    if part.beats[0].id != beat.id:
        return rich(body)
    of = str(len(turn.lesson.parts))
    return join([rich(turn.words.lesson.part, number=str(number), of=of, title=part.title), rich(body)])


def bite_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """继续."""
    turn.passed()


def bite_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Words where a tap was expected: a go-ahead counts as one, anything else is kept and answered."""
    if turn.words.typed.means(turn.words.typed.yes, text):
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        turn.passed()
    else:
        tap_please(turn, waiting)


def tap_please(turn: Turn, waiting: Waiting) -> None:
    """Says that it was read, and shows the way on without repeating the bite."""
    words = turn.words.lesson
    turn.ask(waiting, rich(words.read_it), (((words.go_on, "go"),),))


def choose_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """An option, and what the coach says to it."""
    beat = turn.lesson.by_id.get(waiting.beat or "")
    if isinstance(beat, Choose):
        turn.say(next(option.reply for option in beat.options if f"o:{option.id}" == verb))
    turn.passed()


def choose_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """Words that match no option."""
    turn.say(turn.words.lesson.pick_one)
    ask(turn, waiting)
