"""The list and the card of a person: what is shown, what can be changed, and what no tap can do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.effects import Record, Send
from bot.dialogue.entries import PersonChanged, PersonNoted
from bot.dialogue.events import Tapped
from bot.dialogue.people.typed_names import NAME_CHARACTERS
from bot.dialogue.text import utf16
from tests.test_forgetting import state_of, three_people
from tests.test_nudges import at, nudges, plan
from tests.world import Shown, World


def opened(world: World, who: str = "老周") -> Shown:
    """The card of somebody, by way of the list."""
    world.says("/people")
    return world.taps(who)[0]


def forged(world: World, data: str) -> list[Shown]:
    return world.happens(Tapped(data=data, message_id=1, callback="x"))


@pytest.mark.parametrize(
    ("what", "choice", "shown"),
    [
        ("亲疏", "好久没联系", "亲疏：好久没联系"),
        ("来自", "别的行业", "来自：别的行业"),
        ("节奏", "每两周", "节奏：每两周"),
    ],
)
def test_a_choice_is_shown_on_a_fresh_card_logged_and_can_be_taken_back(
    what: str, choice: str, shown: str
) -> None:
    world = three_people()
    opened(world)
    world.taps(what)
    assert shown in world.taps(choice)[0].text
    entry = next(e.entry for e in reversed(world.effects) if isinstance(e, Record))
    assert isinstance(entry, PersonChanged)
    world.taps(what)
    none = "不定节奏" if what == "节奏" else "说不准"
    assert what not in world.taps(none)[0].text


def test_a_cadence_is_kept_in_days() -> None:
    world = three_people()
    for choice, days in (("每周", 7), ("每两周", 14), ("每四周", 28), ("每八周", 56), ("每十二周", 84)):
        opened(world)
        world.taps("节奏")
        world.taps(choice)
        assert state_of(world).people[0].cadence_days == days


def test_somebody_can_stand_for_several_benefits() -> None:
    world = three_people()
    opened(world)
    world.taps("好处")
    world.taps("拓宽思路")
    assert "✓ 拓宽思路" in world.taps("更多信息")[0].labels()
    world.taps("✓ 拓宽思路")
    assert "好处：更多信息" in world.taps("‹ 返回")[0].text


def test_notes_have_their_date_and_the_newest_can_be_taken_away() -> None:
    world = three_people()
    opened(world)
    world.taps("备注")
    assert "• 11月23日（周一）：在准备换组" in world.says("在准备换组")[1].text
    world.taps("备注")
    world.taps("删掉最新一条")
    assert state_of(world).people[0].notes == ()
    noted = [e.entry for e in world.effects if isinstance(e, Record) and isinstance(e.entry, PersonNoted)]
    assert [(n.text, n.dropped) for n in noted] == [("在准备换组", False), ("在准备换组", True)]


def test_a_note_that_is_too_long_is_asked_for_again_and_nothing_is_kept_of_it() -> None:
    world = three_people()
    opened(world)
    world.taps("备注")
    assert "300 字以内" in world.says("长" * 301)[0].text
    assert state_of(world).people[0].notes == ()
    world.says("短的")
    assert len(state_of(world).people[0].notes) == 1


def test_a_new_name_is_one_line_and_nobody_elses() -> None:
    world = three_people()
    opened(world)
    world.taps("改名")
    assert "名单上已经有nina了" in world.says("nina")[0].text
    world.says("周\u202e建国\n")
    assert state_of(world).people[0].name == "周建国"


def test_the_list_shows_what_comes_next_and_the_last_real_contact() -> None:
    world = three_people()
    plan(world, "老周", "明天 周二", "12:00")
    world.until(at(24, 12))
    world.taps("已联系")
    for label in ("聊得不错", "不想写", "这次没有"):
        world.taps(label)
    world.taps("和老周的下一步")
    for label in ("周五 11月27日", "12:00", "发微信", "就用这句", "就这么定"):
        world.taps(label)
    line = next(line for line in world.says("/people")[0].text.splitlines() if "老周" in line)
    assert line == "• 老周｜还没归类｜11月27日（周五）有计划，11月24日（周二）联系过"


def test_back_leads_to_the_page_of_the_list_that_the_person_is_on() -> None:
    world = three_people()
    world.says("/people")
    world.taps("加一个人")
    world.says("小一、小二、小三、小四、小五、小六、小七")
    world.taps("就这些，继续")
    world.says("/people")
    world.taps("下一页 ›")
    world.taps("小七")
    assert "小七" in world.taps("‹ 名单")[0].text


def test_a_paused_persons_plan_is_silent_until_they_are_resumed() -> None:
    world = three_people()
    plan(world, "老周", "明天 周二", "12:00")
    opened(world)
    assert "提醒已暂停" in world.taps("先不提醒")[1].text
    assert [m for m in world.until(at(26, 12)) if "老周" in m.text] == []
    opened(world)
    world.taps("恢复提醒")
    assert any("老周" in m.text for m in world.until(at(27, 12)))


def test_a_plan_that_was_paused_and_resumed_in_time_comes_on_its_day() -> None:
    world = three_people()
    plan(world, "老周", "后天 周三", "12:00")
    opened(world)
    world.taps("先不提醒")
    world.taps("恢复提醒")
    assert "到时候了：联系老周。" in nudges(world.until(at(25, 12)))


def test_a_new_plan_about_a_paused_person_brings_their_reminders_back() -> None:
    world = three_people()
    opened(world)
    world.taps("先不提醒")
    world.taps("定个计划")
    for label in ("明天 周二", "12:00", "发微信", "就用这句", "就这么定"):
        world.taps(label)
    assert not state_of(world).people[0].paused
    assert "到时候了：联系老周。" in nudges(world.until(at(24, 12)))


def test_how_close_is_asked_after_a_plan_once_with_where_from_and_can_be_let_pass() -> None:
    world = three_people()
    plan(world, "老周", "明天 周二", "12:00")
    assert "你和老周现在算哪一种" in "".join(m.text for m in world.chat[-3:])
    assert world.taps("常联系")[0].text == "那老周在哪儿？"
    assert world.taps("自己团队")[0].text == "记下了。"
    known = state_of(world).people[0]
    assert (known.closeness, known.origin) == ("close", "team")
    world.says("/plan")
    world.taps("老周…")
    world.taps("已联系")
    for label in ("聊得不错", "不想写", "这次没有"):
        world.taps(label)
    world.taps("和老周的下一步")
    for label in ("周五 11月27日", "12:00", "发微信", "就用这句", "就这么定"):
        world.taps(label)
    assert not any("老周现在算" in m.text for m in world.chat[-3:])
    plan(world, "Nina", "明天 周二", "15:00")
    assert "不说也行" in world.taps("不说了")[0].text
    assert state_of(world).people[1].closeness is None


@pytest.mark.parametrize(
    "data",
    [
        "m:p:999:closeness:close",
        "m:p:2:closeness:enemy",
        "m:p:2:benefit:+nothing",
        "m:p:2:nosuch",
        "m:p:2",
        "m:p::forget:yes",
        "m:p:-2:forget:yes",
        "m:p:²:forget:yes",
        "m:p:2222222222222:forget:yes",
        "m:p:2:know:friend",
        "m:p:2:place:mars",
        "m:p:2:cadence:1",
        "m:person:99",
    ],
)
def test_forged_data_changes_nobody(data: str) -> None:
    world = three_people()
    before = state_of(world).people
    assert forged(world, data)
    assert state_of(world).people == before


def test_another_learners_person_is_not_to_be_had() -> None:
    mine, theirs = three_people(), three_people()
    theirs.says("/people")
    theirs.taps("加一个人")
    theirs.says("小李")
    number = state_of(theirs).people[-1].id
    assert "没有这个人" in forged(mine, f"m:p:{number}:rename")[0].text
    assert "没有这个人" in forged(mine, f"m:person:{number}")[0].text


def test_two_taps_at_once_do_the_same_as_one() -> None:
    world = three_people()
    card = opened(world)
    button = next(b for row in card.rows for b in row if b.label == "先不提醒")
    tap = world.tap(card.message_id, button)
    world.happens(tap)
    after = state_of(world).people
    world.happens(tap.model_copy(update={"callback": "c2"}))
    assert state_of(world).people == after
    logged = [e for e in world.effects if isinstance(e, Record) and isinstance(e.entry, PersonChanged)]
    assert len(logged) == 1


@pytest.mark.parametrize("name", ["👩‍💻小敏", "<b>老周</b>&amp;", "\u202e周老", "משה", "长" * 200, "**{who}**"])
def test_whatever_a_name_holds_is_shown_as_data(name: str) -> None:
    world = three_people()
    opened(world)
    world.taps("改名")
    world.says(name)
    renamed = state_of(world).people[0].name
    assert len(renamed) <= NAME_CHARACTERS
    assert "\u202e" not in renamed
    assert renamed in (name.strip("\u202e"), "老周")
    if renamed != "老周":
        assert renamed in world.chat[-2].text or renamed in world.chat[-1].text
        line = next(m for m in world.says("/people") if renamed in m.text)
        assert line.text


@given(st.text(max_size=60), st.text(max_size=60))
@settings(deadline=None)
def test_buttons_of_a_card_fit_into_telegram_whatever_was_written(intro: str, note: str) -> None:
    world = three_people()
    for what, words in (("一句话介绍", intro), ("备注", note)):
        opened(world)
        world.taps(what)
        world.says(words)
        if state_of(world).waiting[-1].kind in ("intro", "note"):
            world.taps("算了")
    for effect in world.effects:
        if isinstance(effect, Send):
            assert utf16(effect.text.text) <= 4096
            assert all(0 < len(b.data.encode()) <= 64 for row in effect.rows for b in row)
