"""Words of distress: answered with care, never with the lesson, and never quoted back.

Rules only: they err on the side of taking somebody seriously. A human is pointed to, and only where one is:
the coach if the learner agreed to share and there is a coach, the hotline the operator set, else emergency
services and somebody trusted. Everything rests until the learner wants it back.
"""

from bot.dialogue.answers import read
from bot.dialogue.effects import TellCoaches
from bot.dialogue.entries import Distressed
from bot.dialogue.nudges import nudging
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Rows, Turn

GO_ON = "m:care-go-on"


def noticed(turn: Turn, text: str) -> bool:
    """Answers words of distress; False where there are none."""
    reading = read(text, question="", lang="")
    if reading.kind != "distress":
        return False
    words = turn.words.care
    said = [rich(words.heard)]
    if turn.state.shares:
        turn.effects.append(TellCoaches())
    if turn.state.shares and turn.course.can_tell_about(turn.state.cohort):
        said.append(rich(words.coach))
    said += [*_humans(turn), rich(words.rests)]
    turn.update(resting=True)
    turn.record(Distressed(rule=reading.rule))
    turn.send(join(said), _rows(turn))
    return True


def noticed_in_stranger(turn: Turn, text: str) -> bool:
    """The same for somebody of whom nothing is kept: the words, and nothing else."""
    if read(text, question="", lang="").kind != "distress":
        return False
    turn.send(join([rich(turn.words.care.heard), *_humans(turn)]))
    return True


def _humans(turn: Turn) -> list[Text]:
    """Who can be turned to at any hour."""
    words, hotline = turn.words.care, turn.course.hotline
    number = [rich(words.hotline, hotline=hotline)] if hotline else []
    return [*number, rich(words.nearby)]


def still_here(turn: Turn, text: str) -> None:
    """A text while everything rests: an answer, and no question; a go-ahead, typed, is one."""
    if turn.words.typed.means((turn.words.care.go_on, turn.words.lesson.go_on), text):
        go_on(turn)
        return
    asks = read(text, question="", lang=turn.state.language).kind == "question"
    turn.send(join([rich(turn.words.care.here), *(_humans(turn) if asks else ())]), _rows(turn))


def go_on(turn: Turn) -> None:
    """The learner wants it back: at their own pace, so the next step is theirs too."""
    wake(turn)
    words = turn.words.nudge
    if turn.state.set_up and not turn.state.finished:
        rows: Rows = (((words.lesson_go, "m:lesson"),), ((words.lesson_rest, "m:rest"),))
        turn.send(rich(turn.words.care.back), rows)
    else:
        turn.say(turn.words.care.back)
        turn.ask_again = True


def wake(turn: Turn) -> None:
    """Nothing rests any more; what fell due meanwhile comes with the next daily message."""
    if turn.state.resting:
        turn.update(resting=False)
        nudging.resumed(turn)


def _rows(turn: Turn) -> Rows:
    return (((turn.words.care.go_on, GO_ON),),)
