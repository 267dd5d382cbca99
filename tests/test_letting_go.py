"""不联系了 means it, until the learner says otherwise: also where old buttons and half-made plans are left."""

from bot import content
from bot.dialogue.effects import Button
from bot.dialogue.text import rich
from tests.weeks import COURSE, MONDAY, at, days, finished, person, plan, state
from tests.world import SMALL, Shown, World


def old_button(world: World, verb: str, name: str) -> list[Shown]:
    """A button of an old message about somebody."""
    data = f"m:{verb}:{person(world, name).id}"
    return world.happens(world.tap(world.chat[-1].message_id, Button(label="旧按钮", data=data)))


def let_go() -> World:
    """Two people with plans, one of whom is let go."""
    world = finished("老周", "Nina")
    plan(world, "老周", "明天 周二", "12:00")
    old_button(world, "stop", "老周")
    return world


def test_a_new_plan_brings_back_who_was_let_go() -> None:
    world = let_go()
    assert person(world, "老周").let_go
    old_button(world, "plan-for", "老周")
    for words in ("明天 周二", "15:00", "发微信"):
        world.taps(words)
    world.says("老周，最近怎么样？")
    world.taps("就这么定")
    assert not person(world, "老周").let_go
    assert [shown.at for _, shown in days(world, 2) if "老周" in shown.text] == [at(24, 15)]
    assert "老周" in world.says("/people")[0].text


def test_without_an_answer_from_who_was_let_go_there_is_no_second_try() -> None:
    world = let_go()
    old_button(world, "done", "老周")
    said = world.taps("还没回音")[0].text
    assert said == rich(COURSE.original.phrases.nudge.rested, who="老周").text, "nothing is promised"
    assert all("老周" not in shown.text for _, shown in days(world, 40))


def test_a_plan_that_was_half_made_in_the_lesson_is_not_brought_up_about_who_was_let_go() -> None:
    world = World(content.load(lessons=SMALL), MONDAY, through_json=True)
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00"):
        world.taps(label)
    while state(world).waiting[-1].kind != "day":
        waiting = state(world).waiting[-1]
        if waiting.kind == "people" and not waiting.choices:
            world.says("暂时想不到" if state(world).people else "老周")
        else:
            labels = {"bite": "继续", "ask": "跳过", "choose": "跳过", "people": "就这些，继续", "first": "老周"}
            world.taps(labels[waiting.kind])
    old_button(world, "stop", "老周")
    assert all("老周" not in shown.text for _, shown in days(world, 20))


def test_a_plan_that_is_only_begun_anew_takes_nothing_from_the_one_that_holds() -> None:
    world = finished("老周")
    plan(world, "老周", "明天 周二", "12:00")
    nudge = next(n for n in state(world).nudges if n.kind == "plan")
    world.happens(world.tap(world.chat[-1].message_id, Button(label="定个计划", data=f"n{nudge.id}:plan")))
    assert world.chat[-1].text.startswith("打算哪天联系老周？")
    assert [shown.at for _, shown in days(world, 2) if "老周" in shown.text] == [at(24, 12)]
