"""/forget takes one confirmation, and only a fresh one."""

from datetime import UTC, datetime

from bot import content
from bot.dialogue.effects import Forget
from tests.world import SMALL, World

COURSE = content.load(lessons=SMALL)


def learner() -> World:
    """Somebody at the first bite."""
    world = World(COURSE, datetime(2026, 11, 23, 2, 0, tzinfo=UTC))
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00"):
        world.taps(label)
    return world


def test_a_fresh_confirmation_forgets_everything() -> None:
    world = learner()
    world.says("/forget")
    assert "删完了" in world.taps("确定，全部删除")[0].text
    assert world.state is None
    assert any(isinstance(effect, Forget) for effect in world.effects)


def test_a_confirmation_from_before_the_conversation_went_on_asks_once_more() -> None:
    world = learner()
    asked = world.says("/forget")[0]
    sure = asked.rows[0][0]
    world.taps("继续")
    again = world.happens(world.tap(asked.message_id, sure))
    assert world.state is not None
    assert again[0].labels() == ["确定，全部删除", "先不删"]
    world.taps("确定，全部删除")
    assert world.state is None
