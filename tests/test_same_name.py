"""The same name twice is asked about, however it came; Telegram's ids settle it without asking."""

import pytest

from bot.dialogue.events import Shared, SharedPeople
from bot.dialogue.state import Person
from tests import test_told_contacts as told_contacts
from tests.test_forgetting import state_of, three_people
from tests.world import Shown, World


def shares(
    world: World, name: str, number: int | None, via: str = "picker", username: str | None = None
) -> list[Shown]:
    """Somebody of Telegram's."""
    people = (Shared(name=name, telegram_id=number, username=username),)
    return world.happens(SharedPeople.model_validate({"people": people, "via": via, "message_id": world.number()}))


def begun() -> World:
    """老周, Nina and 王总 are on the list, and more names are asked for."""
    world = three_people()
    world.says("/people")
    world.taps("加一个人")
    return world


def names(world: World) -> list[str]:
    return [p.name for p in state_of(world).people]


def person(world: World, name: str) -> Person:
    return next(p for p in state_of(world).people if p.name == name)


@pytest.mark.parametrize("via", ["typed", "picker", "card"])
def test_a_name_that_is_there_is_asked_about_before_anything_is_stored(via: str) -> None:
    world = begun()
    before = state_of(world).people
    asked = world.says("老周") if via == "typed" else shares(world, "老周", None, via)
    assert asked[0].text == "名单上已经有一位老周：是同一位吗？"
    assert state_of(world).people == before


def test_the_same_person_gets_what_is_new_about_them() -> None:
    world = begun()
    shares(world, "老周", 7001, username="zhou_jg")
    assert "记下了：老周" in world.taps("是同一位")[0].text
    assert names(world) == ["老周", "Nina", "王总"]
    assert (person(world, "老周").telegram_id, person(world, "老周").username) == (7001, "zhou_jg")


@pytest.mark.parametrize(
    ("typed", "name"), [("财务", "老周（财务）"), ("财务老周", "财务老周"), ("<b>\u202e", "老周（<b>）")]
)
def test_another_gets_a_word_to_be_told_apart_by(typed: str, name: str) -> None:
    world = begun()
    world.says("老周")
    world.taps("是另一位")
    assert f"记下了：{name}" in world.says(typed)[0].text
    assert names(world) == ["老周", "Nina", "王总", name]


def test_another_without_a_word_gets_a_number_and_the_next_one_the_next() -> None:
    world = begun()
    for expected in ("老周（2）", "老周（3）"):
        world.says("老周")
        world.taps("是另一位")
        world.taps(f"就叫{expected}")
    assert names(world)[3:] == ["老周（2）", "老周（3）"]


def test_several_are_asked_about_one_after_the_other_and_the_new_ones_are_there_at_once() -> None:
    world = begun()
    world.says("老周、小李、Nina")
    assert names(world)[3:] == ["小李"]
    assert "Nina" in world.taps("是同一位")[0].text
    assert "记下了：老周、小李、Nina" in world.taps("是同一位")[0].text


def test_an_edit_of_the_message_still_renames_each_in_its_place() -> None:
    world = begun()
    world.says("老周、小李")
    world.taps("是同一位")
    world.edits("老周、小李", "周老师、小莉")
    assert names(world) == ["周老师", "Nina", "王总", "小莉"]


def test_an_edit_cannot_give_two_people_one_name() -> None:
    world = begun()
    world.says("小李")
    world.edits("小李", "Nina")
    assert names(world) == ["老周", "Nina", "王总", "小李"]


def test_the_same_telegram_id_is_the_same_person_under_any_name() -> None:
    world = begun()
    shares(world, "周建国", 7001)
    assert "记下了：周建国" in shares(world, "建国", 7001)[0].text
    assert names(world) == ["老周", "Nina", "王总", "周建国"]
    assert person(world, "周建国").aliases == ("建国",)


@pytest.mark.parametrize(("username", "name"), [("zhou2", "周建国（@zhou2）"), (None, "周建国（2）")])
def test_different_telegram_ids_are_different_people_and_can_be_told_apart(
    username: str | None, name: str
) -> None:
    world = begun()
    shares(world, "周建国", 7001)
    assert "记下了" in shares(world, "周建国", 7002, username=username)[0].text
    assert names(world)[3:] == ["周建国", name]


def test_two_taps_at_once_add_one_person() -> None:
    world = begun()
    asked = world.says("老周")[0]
    tap = world.tap(asked.message_id, asked.rows[0][0])
    world.happens(tap)
    world.happens(tap.model_copy(update={"callback": "c2"}))
    assert names(world) == ["老周", "Nina", "王总"]


def test_who_was_forgotten_while_the_question_was_open_is_not_asked_about() -> None:
    world = begun()
    asked = world.says("老周")[0]
    tap = world.tap(asked.message_id, asked.rows[0][0])
    world.says("/people")
    world.taps("老周")
    world.taps("忘掉")
    world.taps("确定忘掉")
    assert "过期" in world.happens(tap)[0].text
    assert names(world) == ["Nina", "王总"]


def test_in_the_lesson_the_same_person_stands_for_several_benefits() -> None:
    world = three_people()
    for _ in range(4):
        world.taps("继续")
    world.says("有一次同事老周在周会上提醒了我，我改了方案")
    while state_of(world).waiting[-1].kind != "people":
        world.taps("跳过")
    world.says("老周")
    world.taps("是同一位")
    assert len(person(world, "老周").benefits) == 1
    world.taps("就这些，继续")
    assert state_of(world).waiting[-1].kind != "people"


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("是的呀", 1),
        ("对", 1),
        ("就是她", 1),
        ("yes, same person", 1),
        ("不是，另一位", 2),
        ("no, a different one", 2),
    ],
)
def test_whether_it_is_the_same_one_may_be_typed(words: str, count: int) -> None:
    one = told_contacts.world(plans=(), nudges=())
    one.says("/people")
    one.taps("加一个人")
    one.says("刘敏")
    one.says(words)
    if count == 2:
        one.says("销售部")
    assert one.state is not None
    assert sum("刘敏" in person.name for person in one.state.people) == count


def test_words_about_something_else_do_not_keep_the_list_waiting_for_ever() -> None:
    one = told_contacts.world(plans=(), nudges=())
    one.says("/people")
    one.taps("加一个人")
    one.says("刘敏、何静")
    assert "是同一位" in one.says("挺熟的")[-1].labels()
    one.says("她在上海上班")
    assert one.state is not None
    assert one.state.waiting[-1].kind == "people"
    assert [person.name for person in one.state.people][-1] == "何静"
