"""The group a learner belongs to: joined by the link of an invitation, left under /privacy.

A consent is to certain coaches: whoever changes the group is asked for it anew, and nobody reads until then.
"""

from bot.dialogue.account import sharing
from bot.dialogue.entries import Enrolled
from bot.dialogue.state import Waiting
from bot.dialogue.text import rich
from bot.dialogue.turn import Row, Rows, Turn

JOIN, STAY = "join", "stay"


def invited(turn: Turn, token: str) -> bool:
    """What an invitation does that somebody opens who is a learner already; True where they are asked to join."""
    words, cohort = turn.words.cohort, turn.course.cohort_of(token)
    if cohort is None:
        turn.say(words.no_invitation)
        return False
    if cohort == turn.state.cohort:
        turn.say(words.in_it, cohort=turn.course.cohort_name(cohort))
        return False
    waiting = Waiting(kind="join", cohort=cohort)
    turn.push(waiting)
    ask(turn, waiting)
    return True


def ask(turn: Turn, waiting: Waiting) -> None:
    """Join this group, and so leave the other?"""
    words, now = turn.words.cohort, turn.state.cohort
    joined = turn.course.cohort_name(waiting.cohort or "")
    rows: Rows = (((words.join, JOIN),), ((words.stay, STAY),))
    if now is None:
        turn.ask(waiting, rich(words.ask_join, cohort=joined), rows)
    else:
        turn.ask(waiting, rich(words.ask_change, cohort=joined, left=turn.course.cohort_name(now)), rows)


def tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """The learner joins, and is asked anew who may read; or everything stays as it was."""
    turn.pop()
    turn.ask_again = True
    if verb != JOIN or waiting.cohort is None:
        turn.say(turn.words.help.unchanged)
        return
    _enrol(turn, waiting.cohort)
    turn.say(turn.words.cohort.joined, cohort=turn.course.cohort_name(waiting.cohort))
    if not any(open_.kind == "share" for open_ in turn.state.waiting):
        turn.push(Waiting(kind="share"))


def leave(turn: Turn) -> None:
    """Leave the group?"""
    words, cohort = turn.words.cohort, turn.state.cohort
    if cohort is None:
        turn.say(turn.words.help.stale)
        return
    rows: Rows = (((words.leave_yes, f"m:leave-cohort:{cohort}"),), ((words.leave_no, "m:keep"),))
    turn.send(rich(words.leave_sure, cohort=turn.course.cohort_name(cohort)), rows)


def left(turn: Turn, cohort: str) -> None:
    """The learner leaves that group, if they are in it."""
    if cohort != turn.state.cohort:
        turn.say(turn.words.help.stale)
        return
    _enrol(turn, None)
    turn.say(turn.words.cohort.left, cohort=turn.course.cohort_name(cohort))


def rows(turn: Turn) -> tuple[Row, ...]:
    """The button that leads out of a group."""
    return () if turn.state.cohort is None else (((turn.words.cohort.leave, "m:leave-cohort"),),)


def _enrol(turn: Turn, cohort: str | None) -> None:
    if turn.state.shares:
        sharing.agree(turn, False)
    turn.update(cohort=cohort)
    turn.record(Enrolled(cohort=cohort or ""))
