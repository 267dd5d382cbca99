"""Not nagging: reminders that nobody reacts to grow gentler, then ask how to go on, and then fall silent.

A reminder about a person was ignored when the learner did nothing at all until the next one was due; questions,
recaps and lessons ask for nothing that could be ignored. Any sign of life counts. What the learner chose a day for
comes in any case, once.
"""

from datetime import timedelta

from bot.dialogue import planner
from bot.dialogue.entries import PaceAsked, SettingChanged
from bot.dialogue.nudges import rhythm
from bot.dialogue.state import Nudge, NudgeKind
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Rows, Turn, label

GENTLER_AFTER = 2
ASKS_AFTER = 3
REST_DAYS = 14
SLOW, REST, STOP, SAME = "slow", "rest", "stop", "same"
ABOUT_PEOPLE: tuple[NudgeKind, ...] = ("plan", "retry", "turn")


def count(turn: Turn, sent: list[Nudge]) -> None:
    """These went out in one message, which nobody has reacted to yet."""
    if any(n.kind in ABOUT_PEOPLE for n in sent):
        turn.update(unheard=turn.state.unheard + 1)


def uncount(turn: Turn, undelivered: list[Nudge]) -> None:
    """The message with these did not arrive: it was not ignored."""
    if any(n.kind in ABOUT_PEOPLE for n in undelivered):
        turn.update(unheard=max(0, turn.state.unheard - 1))


def is_promised(nudge: Nudge) -> bool:
    """Whether the learner chose its day: it comes then, even in a silence."""
    return nudge.kind in ABOUT_PEOPLE and not planner.is_own(nudge)


def is_time_to_ask(turn: Turn) -> bool:
    """Whether three in a row were ignored, and the learner has not been asked yet how to go on."""
    return turn.state.unheard >= ASKS_AFTER and not turn.state.silent


def hold(turn: Turn, nudges: list[Nudge]) -> None:
    """These wait for a sign of life; the clock does not claim them."""
    turn.change_nudges([n.model_copy(update={"held": True, "n": n.n + 1}) for n in nudges])


def release(turn: Turn) -> None:
    """The silence is over: what was held may be claimed again."""
    held = [n for n in turn.state.nudges if n.held]
    turn.change_nudges([n.model_copy(update={"held": False, "n": n.n + 1}) for n in held])
    turn.update(unheard=0, silent=False)


def ask(turn: Turn, due: list[Nudge]) -> None:
    """Asks how to go on, and waits for a sign of life; what is due waits too, and the question says for whom."""
    hold(turn, due)
    words = turn.words.pace
    people = [turn.state.person(n.person) for n in due]
    names = list(dict.fromkeys(label(p.name) for p in people if p is not None))
    said = [rich(words.ask)]
    if names:
        said.append(rich(words.waiting, names=turn.words.listed(names)))
    turn.send(join(said), _ways(turn), urgency="nudge")
    turn.update(silent=True)
    turn.record(PaceAsked())


def _ways(turn: Turn) -> Rows:
    """How it may go on, a button each."""
    words = turn.words.pace
    return (
        ((words.slow, f"m:pace:{SLOW}"),),
        ((words.rest, f"m:pace:{REST}"), (words.stop, f"m:pace:{STOP}")),
        ((words.same, f"m:pace:{SAME}"),),
    )


def asked_for_less(turn: Turn, text: str) -> bool:
    """Whether the learner wants to be left in peace, and is asked how; what is open stays open."""
    wanted = turn.state.set_up and turn.words.typed.means(turn.words.typed.less, text)
    if wanted:
        turn.send(rich(turn.words.pace.asked_for_less), _ways(turn))
    return wanted


def gentle(turn: Turn) -> list[Text]:
    """What is said before a reminder after two were ignored; nothing otherwise."""
    asked_below = is_time_to_ask(turn)
    return [rich(turn.words.pace.gentle)] if turn.state.unheard >= GENTLER_AFTER and not asked_below else []


def chosen(turn: Turn, pace: str) -> bool:
    """How it goes on: more slowly, after a rest, or as it was; False where that is no such choice."""
    words = turn.words.pace
    if pace == SLOW:
        turn.update(settings=turn.state.settings.model_copy(update={"weekly": True}))
        rhythm.replan(turn)
        turn.say(words.slowed)
    elif pace == REST:
        _rest(turn)
    elif pace == SAME:
        turn.say(words.unchanged)
    else:
        return False
    turn.record(SettingChanged(name="pace", value=pace))
    return True


def _rest(turn: Turn) -> None:
    """Nothing for two weeks; what would have come in that time comes together after it."""
    until = turn.local(turn.now).date() + timedelta(days=REST_DAYS)
    turn.update(rests_until=until)
    rhythm.rest(turn, until)
    turn.say(turn.words.pace.rested, day=turn.day(until))
