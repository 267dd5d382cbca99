"""/lesson: the table of contents, and finished parts read again with what the learner wrote to them."""

from bot.dialogue.beats import Ask, Choose, Say
from bot.dialogue.lesson import Part
from bot.dialogue.teaching import walk
from bot.dialogue.text import Text, folded, join, rich, shorten
from bot.dialogue.turn import Rows, Turn

QUOTED = 300
"""Characters of an own answer that are shown when a part is read again."""


def show(turn: Turn) -> None:
    """Every part with where the learner stands; finished ones can be opened."""
    words, lesson = turn.words.lesson, turn.lesson
    done = lesson.finished_parts(turn.state.beat, turn.state.finished)
    lines = [rich(words.contents, title=lesson.title)]
    for place, part in enumerate(lesson.parts):
        mark = words.mark_done if place < done else words.mark_here if place == done else words.mark_ahead
        lines.append(rich(words.contents_line, mark=mark, title=part.title))
    rows: Rows = tuple(
        ((rich(words.read_again, title=part.title).text, f"m:read:{part.id}"),) for part in lesson.parts[:done]
    )
    if turn.state.set_up and not turn.state.finished:
        rows = (((turn.words.nudge.lesson_go, "m:lesson"),), *rows)
    turn.send(join(lines, "\n"), rows)


def read_again(turn: Turn, part_id: str) -> None:
    """A finished part in one message; one that is not finished yet is not given away."""
    lesson = turn.lesson
    done = lesson.parts[: lesson.finished_parts(turn.state.beat, turn.state.finished)]
    part = next((part for part in done if part.id == part_id), None)
    if part is None:
        show(turn)
    else:
        number = lesson.part_of(part.beats[0].id)[0]
        turn.send(join([walk.headline(lesson, number, part), *_texts(turn, part)]))


def _texts(turn: Turn, part: Part) -> list[Text]:
    texts = []
    for beat in part.beats:
        if isinstance(beat, Say):
            texts.append(rich(beat.say))
            if beat.more:
                texts.append(folded(rich(beat.more)))
        elif isinstance(beat, Choose):
            texts.append(rich(beat.choose))
        elif isinstance(beat, Ask) and beat.id in turn.state.answers:
            texts.append(rich(beat.ask))
            answer = shorten(turn.state.answers[beat.id], QUOTED)
            texts.append(rich(turn.words.lesson.you_wrote, quote=answer))
    return texts
