"""A lesson that was edited under its learners: whoever stands on an id that has moved goes to the new one."""

from bot.dialogue.state import Waiting
from bot.dialogue.teaching import walk
from bot.dialogue.turn import Turn


def follow(turn: Turn) -> bool:
    """Renames what the state knows by ids that have moved; True where the open question is gone with its beat."""
    if turn.lesson.moved:
        _renamed(turn)
    fitting = tuple(waiting for waiting in turn.state.waiting if _fits(turn, waiting))
    if fitting == turn.state.waiting:
        return False
    was_asked = turn.waiting
    turn.update(waiting=fitting)
    return was_asked not in fitting


def _renamed(turn: Turn) -> None:
    state, called = turn.state, turn.lesson.now_called
    heard = (
        h.model_copy(update={"ref": called(h.ref)}) if h.what in ("answer", "choice") else h for h in state.heard
    )
    people = (
        p.model_copy(update={"benefits": tuple(dict.fromkeys(map(called, p.benefits)))}) for p in state.people
    )
    turn.update(
        beat=called(state.beat) if state.beat else None,
        waiting=tuple(w.model_copy(update={"beat": called(w.beat)}) if w.beat else w for w in state.waiting),
        answers={called(beat): text for beat, text in state.answers.items()},
        benefits_done={called(benefit): day for benefit, day in state.benefits_done.items()},
        heard=tuple(heard),
        people=tuple(people),
    )


def _fits(turn: Turn, waiting: Waiting) -> bool:
    """Whether the beat that asked is still there and still asks in that way."""
    if waiting.beat is None:
        return True
    beat = turn.lesson.by_id.get(waiting.beat)
    if beat is None:
        return False
    return waiting.kind in walk.kinds(beat)
