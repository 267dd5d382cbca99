"""A learner who has finished the lesson, has three people and no plan; and what they get to hear for weeks."""

from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from bot import content
from bot.dialogue import planner
from bot.dialogue.course import Course
from bot.dialogue.effects import Button, Record
from bot.dialogue.entries import Noted
from bot.dialogue.state import Person, State
from tests.test_nudges import at, nudges, plan
from tests.world import SMALL, Shown, World, recap_on, without_recall

__all__ = [
    "COURSE",
    "MONDAY",
    "at",
    "came_on",
    "contact",
    "days",
    "finished",
    "noted",
    "nudges",
    "person",
    "plan",
    "state",
]

COURSE = without_recall(content.load(lessons=SMALL))
E = TypeVar("E", bound=Noted)
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""Ten in the morning in Shanghai; the daily message comes at nine."""


def finished(
    *people: str,
    city: str = "北京 / 上海",
    now: datetime = MONDAY,
    course: Course = COURSE,
    recap: int | None = None,
) -> World:
    """The lesson is over; these people are on the list; `recap` is the weekday of the recap, if it is to come."""
    one = World(course, now, through_json=True)
    one.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", city, "09:00"):
        one.taps(label)
    recap_on(one, recap)
    while not state(one).finished:
        kind = state(one).waiting[-1].kind
        if kind == "people":
            one.says("暂时想不到")
        else:
            one.taps({"bite": "继续", "ask": "跳过", "choose": "跳过", "first": "以后再说"}[kind])
    for name in people:
        one.says("/people")
        one.taps("加一个人")
        one.says(name)
        one.taps("就这些，继续")
    return one


def state(world: World) -> State:
    """Where the learner stands."""
    assert world.state is not None
    return world.state


def person(world: World, name: str) -> Person:
    """Somebody on the list."""
    return next(p for p in state(world).people if p.name == name)


def contact(world: World, name: str, *went: str) -> None:
    """The learner reports a contact that went well, or else, and leaves it at that."""
    button = Button(label="已联系", data=f"m:done:{person(world, name).id}")
    world.happens(world.tap(world.chat[-1].message_id, button))
    for label in went or ("聊得不错", "不想写", "这次没有", "以后再说"):
        world.taps(label)


def days(world: World, count: int) -> list[tuple[date, Shown]]:
    """What comes in so many days, with the learner's date."""
    came = world.until(world.now + timedelta(days=count))
    return [(came_on(world, shown), shown) for shown in came]


def came_on(world: World, shown: Shown) -> date:
    """The learner's date of a message, by the settings of now."""
    return planner.local(shown.at, state(world).settings).date()


def noted(world: World, kind: type[E]) -> list[E]:
    """The entries of a kind in the log."""
    return [e.entry for e in world.effects if isinstance(e, Record) and isinstance(e.entry, kind)]
