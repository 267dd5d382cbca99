"""Words of distress: answered with care, never with the lesson, and never quoted back.

Rules only: they err on the side of taking somebody seriously. A human is pointed to, and only where one is:
the coach if the learner agreed to share and there is a coach, the hotline the operator set, else emergency
services and somebody trusted. Everything rests until the learner wants it back.
"""

from bot.dialogue import nudging
from bot.dialogue.answers import read
from bot.dialogue.effects import TellCoaches
from bot.dialogue.entries import Distressed
from bot.dialogue.text import join, rich
from bot.dialogue.turn import Rows, Turn

GO_ON = "m:care-go-on"


def noticed(turn: Turn, text: str) -> bool:
    """Answers words of distress; False where there are none."""
    reading = read(text, question="", lang="")
    if reading.kind != "distress":
        return False
    words, told = turn.words.care, turn.state.shares and turn.course.coached
    said = [rich(words.heard)]
    if told:
        said.append(rich(words.coach))
        turn.effects.append(TellCoaches(text=rich(turn.course.original.phrases.care.coach_alert)))
    if turn.course.hotline:
        said.append(rich(words.hotline, hotline=turn.course.hotline))
    said += [rich(words.nearby), rich(words.rests)]
    turn.update(resting=True)
    turn.record(Distressed(rule=reading.rule))
    turn.send(join(said), _rows(turn))
    return True


def noticed_in_stranger(turn: Turn, text: str) -> bool:
    """The same for somebody of whom nothing is kept: the words, and nothing else."""
    if read(text, question="", lang="").kind != "distress":
        return False
    words, hotline = turn.words.care, turn.course.hotline
    number = [rich(words.hotline, hotline=hotline)] if hotline else []
    turn.send(join([rich(words.heard), *number, rich(words.nearby)]))
    return True


def still_here(turn: Turn) -> None:
    """A text while everything rests: an answer, and no question."""
    turn.send(rich(turn.words.care.here), _rows(turn))


def go_on(turn: Turn) -> None:
    """The learner wants it back."""
    wake(turn)
    turn.say(turn.words.care.back)
    turn.ask_again = True


def wake(turn: Turn) -> None:
    """Nothing rests any more; what fell due meanwhile comes with the next daily message."""
    if turn.state.resting:
        turn.update(resting=False)
        nudging.resumed(turn)


def _rows(turn: Turn) -> Rows:
    return (((turn.words.care.go_on, GO_ON),),)
