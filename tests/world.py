"""The learner whom the tests play, in the small world of `bot.simulation`."""

from dataclasses import dataclass
from pathlib import Path

from bot.dialogue.course import Course
from bot.simulation import world
from bot.simulation.world import Shown

__all__ = ["SMALL", "Shown", "World", "recap_on", "without_recall"]

SMALL = Path(__file__).parent / "lessons"
"""A folder with a small lesson, so that nothing about the real one is taken for granted."""


@dataclass
class World(world.World):
    """The chat of 小林, and the clock."""

    first_name: str = "小林"


def without_recall(course: Course) -> Course:
    """The course without its recall questions, for tests of what else comes on which day."""
    lessons = tuple(lesson.model_copy(update={"recall": ()}) for lesson in course.lessons)
    return Course(lessons=lessons, hotline=course.hotline, coached=course.coached)


def recap_on(world: World, weekday: int | None) -> None:
    """The weekly recap on that day (0 is Monday), or never, for tests of what else comes on which day."""
    assert world.state is not None
    settings = world.state.settings.model_copy(update={"recap": weekday})
    world.state = world.state.model_copy(update={"settings": settings})
