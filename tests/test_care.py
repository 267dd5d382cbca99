"""Words of distress: a way to a human, nothing quoted, nothing taught, and everything rests until it is wanted."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import content
from bot.dialogue.effects import Send, TellCoaches
from bot.dialogue.entries import Distressed
from bot.dialogue.text import plain
from bot.store.database import Database
from bot.store.inbox import Arrival, Inbox
from bot.store.outbox import REPLY, Outbox
from bot.store.turns import Done, Turns
from tests.world import SMALL, World

BARE = content.load(lessons=SMALL)
HELPED = BARE.model_copy(update={"coached": True, "hotline": "12356"})
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
WORDS = "我真的不想活了，每天都在哭"


def learner(share: str = "愿意让教练看", helped: bool = True) -> World:
    """Somebody at the first bite."""
    world = World(HELPED if helped else BARE, MONDAY)
    world.says("/start")
    for label in ("可以，保存并开始", share, "北京 / 上海", "09:00"):
        world.taps(label)
    return world


def at_question(world: World) -> World:
    """The same learner at the first reflection question."""
    for _ in range(4):
        world.taps("继续")
    return world


def planning(world: World) -> World:
    """The same learner asked for the first line of a plan."""
    at_question(world)
    for words in ("前同事小许说过一句话", "不用", "老周", "/people"):
        world.says(words)
    for label in ("老周", "定个计划", "明天 周二", "12:00", "发微信"):
        world.taps(label)
    return world


def asked_what_came_of_it(world: World) -> World:
    """The same learner after a contact."""
    planning(world).taps("就用这句")
    world.taps("就这么定")
    world.until(MONDAY + timedelta(days=1, hours=3))
    world.taps("已联系")
    return world


@pytest.mark.parametrize("place", [lambda w: w, at_question, planning, asked_what_came_of_it])
def test_wherever_it_is_said_it_is_met_with_care_and_never_quoted(place: object) -> None:
    world = learner()
    assert callable(place)
    place(world)
    before = world.state
    said = world.says(WORDS)
    assert len(said) == 1
    assert said[0].labels() == ["我想继续"]
    assert not any(piece in said[0].text for piece in ("不想活", "哭", "课里", "人脉"))
    assert world.state is not None
    assert before is not None
    assert (world.state.answers, world.state.people, world.state.plans) == (
        before.answers,
        before.people,
        before.plans,
    )
    assert any(isinstance(getattr(e, "entry", None), Distressed) for e in world.effects)


def test_an_edit_is_read_too_and_changes_nothing() -> None:
    world = at_question(learner())
    world.says("前同事小许说过一句话，我换了个想法")
    kept = world.state.answers if world.state else {}
    said = world.edits("前同事小许说过一句话，我换了个想法", WORDS)
    assert "不好受" in said[0].text
    assert world.state is not None
    assert world.state.answers == kept


def test_nothing_comes_until_it_is_wanted_back() -> None:
    world = planning(learner())
    world.taps("就用这句")
    world.taps("就这么定")
    world.says(WORDS)
    assert world.until(MONDAY + timedelta(days=20)) == []
    assert world.says("嗯")[0].labels() == ["我想继续"]
    assert "急救" in world.says("有电话可以打吗？")[0].text
    assert "慢慢来" in world.says("继续")[0].text
    assert len(world.until(MONDAY + timedelta(days=22))) >= 1


@pytest.mark.parametrize(
    ("share", "helped", "promised", "told", "number"),
    [
        ("愿意让教练看", True, True, True, True),
        ("先只留给自己", True, False, False, True),
        ("愿意让教练看", False, False, True, False),
    ],
)
def test_no_help_is_promised_that_is_not_there(
    share: str, helped: bool, promised: bool, told: bool, number: bool
) -> None:
    world = learner(share, helped)
    text = world.says(WORDS)[0].text
    assert ("通知教练" in text) == promised
    assert ("12356" in text) == number
    assert "急救" in text
    assert any(isinstance(e, TellCoaches) for e in world.effects) == told


def test_somebody_unknown_is_pointed_to_a_human_and_nothing_is_kept() -> None:
    world = World(HELPED, MONDAY)
    said = world.says(WORDS)
    assert "12356" in said[0].text
    assert said[0].labels() == []
    assert world.state is None


def test_ordinary_grumbling_is_no_distress() -> None:
    world = at_question(learner())
    assert world.says("这周写周报写得我想死哈哈")[0].labels() != ["我想继续"]


async def alerted(database: Database, turns: Turns) -> None:
    """Learner 77 wrote words of distress."""
    inbox = Inbox(database)
    await inbox.receive([Arrival("tg:1:77", 77, "{}")], MONDAY)
    row = (await inbox.take(1))[0].id
    await turns.commit([Done(row, 77, learner().state, (TellCoaches(),))], MONDAY)


async def writes(database: Database, turns: Turns, coach: int) -> None:
    """A coach writes to the bot and is answered."""
    inbox = Inbox(database)
    await inbox.receive([Arrival(f"tg:1:{coach}", coach, "{}")], MONDAY)
    row = next(waiting.id for waiting in await inbox.take(9) if waiting.chat == coach)
    await turns.commit([Done(row, coach, None, (Send(text=plain("你好")),))], MONDAY)


async def waiting(database: Database) -> dict[int, list[str]]:
    """What waits for whom."""
    rows = await database.rows("SELECT chat, effect FROM outbox WHERE status = 'waiting' ORDER BY id")
    found: dict[int, list[str]] = {}
    for row in rows:
        wanted = json.loads(row["effect"])
        said = f"{wanted['type']} {wanted['learner']}" if wanted["type"] == "alert" else wanted["text"]["text"]
        found.setdefault(row["chat"], []).append(said)
    return found


async def test_every_coach_is_told_at_once_and_whom_it_is_about(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "coach.db")
    turns = Turns(database, frozenset({900, 901}))
    for coach in (900, 901):
        await writes(database, turns, coach)
    assert await turns.told(77)
    await alerted(database, turns)
    assert await waiting(database) == {n: ["你好", "alert 77"] for n in (900, 901)}
    assert await database.rows("SELECT * FROM log") == []
    await database.close()


async def test_a_coach_who_has_not_written_to_the_bot_yet_is_told_with_the_first_sign_of_life(
    tmp_path: Path,
) -> None:
    database = await Database.open(tmp_path / "coach.db")
    turns = Turns(database, frozenset({900}))
    assert not await turns.told(77)
    await alerted(database, turns)
    assert await waiting(database) == {}
    await writes(database, turns, 900)
    assert await turns.told(77)
    assert sorted((await waiting(database))[900]) == sorted(["alert 77", "你好"])
    await database.close()


async def test_a_coach_who_cannot_be_written_to_any_more_is_not_promised(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "coach.db")
    turns, outbox = Turns(database, frozenset({900})), Outbox(database)
    await writes(database, turns, 900)
    await outbox.unreachable((await outbox.heads(REPLY, 9))[0], MONDAY)
    assert not await turns.told(77)
    await database.close()
