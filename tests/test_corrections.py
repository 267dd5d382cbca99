"""An edited message changes what was taken from it, and nothing else."""

from datetime import UTC, datetime

from bot import content
from bot.dialogue.effects import AnswerTap
from bot.dialogue.events import Tapped
from tests.world import SMALL, World

COURSE = content.load(lessons=SMALL)


def at_question() -> World:
    """Somebody at the first reflection question."""
    world = World(COURSE, datetime(2026, 11, 23, 2, 0, tzinfo=UTC))
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00", *["继续"] * 4):
        world.taps(label)
    return world


def test_an_edit_of_one_part_of_an_answer_keeps_the_other() -> None:
    world = at_question()
    world.says("人脉挺重要的，能开阔眼界")
    world.says("前同事小许教我先问用户")
    world.edits("前同事小许教我先问用户", "前同事小徐教我先问用户")
    world.edits("人脉挺重要的，能开阔眼界", "人脉让我少走弯路")
    world.edits("前同事小许教我先问用户", "前同事小徐教我先问客户")
    assert world.state is not None
    assert list(world.state.answers.values()) == ["人脉让我少走弯路\n前同事小徐教我先问客户"]


def test_a_menu_button_that_does_not_exist_is_answered_once() -> None:
    world = at_question()
    before = len(world.effects)
    world.happens(Tapped(data="m:nosuchthing", message_id=5, callback="c"))
    assert sum(isinstance(effect, AnswerTap) for effect in world.effects[before:]) == 1
