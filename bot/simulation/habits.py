"""How each learner of a simulation behaves: when they look at the chat, and what they do with what they find.

Moves go by the kind of what is on the screen (`screen.Situation`), never by the lesson: the first move for the
first time that this kind comes up, the second for the second, and then again from the first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import time


@dataclass(frozen=True)
class Tap:
    """A button by the beginning of its verb; of several the `nth`, or any where that is None."""

    verb: str
    nth: int | None = None


@dataclass(frozen=True)
class Say:
    """A text from one of the learner's lists in content/learners.yaml."""

    what: str


@dataclass(frozen=True)
class PassOver:
    """Leaves it unanswered."""


Move = Tap | Say | PassOver


@dataclass(frozen=True)
class Habits:
    """When a learner is there, how fast, and what they do.

    `at` is the local hour of the daily look at the chat, on every day or on the days of `only`, for `minutes`;
    `after_nudge` minutes after a nudge they look too (None: not before the usual hour). `pace` scales the seconds
    for reading and typing. `commands` are sent, or buttons with such data tapped, one after another at the
    beginning of a day's look, by the number of the day.
    """

    at: time
    minutes: int
    moves: Mapping[str, tuple[Move, ...]]
    after_nudge: int | None = None
    only: tuple[int, ...] = ()
    pace: float = 1.0
    commands: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


_ONWARDS: dict[str, tuple[Move, ...]] = {
    "stranger": (Tap("yes"),),
    "share": (Tap("yes"),),
    "zone": (Tap("z:Asia/Shanghai"),),
    "hour": (Tap("h:9"),),
    "bite": (Tap("go"),),
    "choose": (Tap("o:"),),
    "ask": (Say("answers"),),
    "follow_up": (Say("follow_ups"),),
    "noticed": (Tap("all"),),
    "people": (Say("names"),),
    "more_people": (Tap("done"),),
    "first": (Tap("p:", 0),),
    "day": (Tap("d:", 1),),
    "at": (Tap("t:daily"),),
    "how": (Tap("w:"),),
    "line": (Tap("use"),),
    "confirm": (Tap("yes"),),
    "move_day": (Tap("d:", 2),),
    "move_at": (Tap("t:daily"),),
    "went": (Tap("good"), Tap("good"), Tap("waiting")),
    "outcome": (Say("outcomes"),),
    "brought": (Tap("b:"), Tap("done")),
    "smaller": (Tap("go"),),
    "retry_card": (Tap("done"),),
    "recall": (Tap("o:"),),
    "recall_card": (Tap("o:"),),
    "plan_card": (Tap("done"),),
    "turn_card": (Tap("plan"),),
    "again_card": (Tap("plan"), Tap("done"), Tap("later")),
    "lesson_card": (Tap("lesson"),),
    "digest": (Tap("open"),),
    "care": (Tap("care-go-on"),),
}
"""Somebody who simply goes on; each learner below differs from that."""

HABITS: dict[str, Habits] = {
    "thorough": Habits(
        at=time(20, 30),
        minutes=25,
        after_nudge=8,
        pace=1.3,
        moves=_ONWARDS
        | {
            "ask": (Say("answers"), Say("answers"), Tap("example"), Say("answers")),
            "more_people": (Say("names"), Tap("done"), Tap("done")),
            "noticed": (Tap("all"), Tap("n:", 0), Tap("done")),
            "day": (Tap("d:", 2), Tap("d:", 1), Tap("d:", 3)),
            "at": (Tap("t:18"), Tap("t:daily"), Tap("t:12")),
            "how": (Tap("w:"), Say("ways")),
            "line": (Say("lines"),),
            "first": (Tap("p:", 0), Tap("p:", 0), Tap("later")),
            "plan_card": (Tap("done"), Tap("done"), Tap("later"), Tap("done"), Tap("move")),
        },
    ),
    "terse": Habits(
        at=time(12, 35),
        minutes=6,
        after_nudge=45,
        pace=0.5,
        moves=_ONWARDS
        | {
            "share": (Tap("no"),),
            "follow_up": (Tap("skip"), Say("follow_ups")),
            "ask": (Say("answers"), Say("answers"), Tap("skip")),
            "day": (Tap("d:", 0),),
            "first": (Tap("p:", 0), Tap("later"), Tap("later")),
            "went": (Tap("good"), Tap("waiting"), Tap("hard")),
            "outcome": (Say("outcomes"), Tap("skip")),
            "brought": (Tap("done"),),
            "retry_card": (Tap("rest"), Tap("answered")),
            "recall": (Tap("o:"), Tap("skip")),
            "plan_card": (Tap("later"), Tap("done"), Tap("done")),
            "turn_card": (Tap("later"), Tap("plan")),
        },
    ),
    "reluctant": Habits(
        at=time(21, 40),
        minutes=9,
        only=tuple(range(1, 366, 2)),
        moves=_ONWARDS
        | {
            "share": (Tap("no"),),
            "hour": (Tap("h:20"),),
            "choose": (Tap("o:"), Tap("skip")),
            "ask": (Say("answers"), Tap("skip"), Tap("example"), Say("answers")),
            "follow_up": (Tap("skip"), Say("follow_ups"), Tap("skip")),
            "first": (Tap("later"),),
            "noticed": (Tap("no"),),
            "day": (Tap("d:", 2),),
            "went": (Tap("hard"), Tap("waiting")),
            "outcome": (Tap("skip"), Say("outcomes")),
            "smaller": (Tap("later"), Tap("go")),
            "retry_card": (PassOver(), Tap("done")),
            "recall": (Tap("skip"), Say("recalls"), PassOver()),
            "recall_card": (PassOver(), Tap("skip")),
            "plan_card": (Tap("later"), Tap("done"), Tap("stop")),
            "turn_card": (Tap("later"), Tap("plan"), Tap("stop")),
            "lesson_card": (Tap("rest"), Tap("lesson")),
            "digest": (PassOver(), Tap("open")),
        },
        commands={7: ("/pause",), 13: ("/resume",)},
    ),
    "drops-out": Habits(
        at=time(22, 5),
        minutes=3,
        only=(1, 11),
        moves=_ONWARDS
        | {
            "hour": (Tap("h:8"),),
            "ask": (Say("answers"), Tap("skip")),
        },
    ),
}


def living(habits: Habits, zone: str, days_off: str) -> Habits:
    """The same habits in another zone, and by the calendar of a country (empty: the usual one)."""
    moved = replace(habits, moves={**habits.moves, "zone": (Tap(f"z:{zone}"),)})
    if not days_off:
        return moved
    chosen = ("/settings", "m:days-off", f"m:days-off:{days_off}")
    second = habits.only[1] if habits.only else 2
    return replace(moved, commands={second: chosen, **moved.commands})
