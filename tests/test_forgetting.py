"""忘掉: a forgotten person's name is in no row any more, and nothing else has changed."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.effects import Button, Edit, RedactPerson, Send
from bot.dialogue.events import NudgeDue, Said
from bot.dialogue.people.redacting import Redactor
from bot.dialogue.state import Person, State
from bot.dialogue.text import Text, at_instant, join, rich, utf16
from bot.store.database import Database
from bot.store.inbox import Arrival, Inbox
from bot.store.redaction import Redaction
from bot.store.turns import Done, Turns
from bot.telegram.messenger import entities
from bot.transcripts import export
from bot.transcripts.filters import Filters
from tests.keeping import COURSE, keep, played
from tests.test_nudges import MONDAY, at, plan
from tests.world import World

GONE = "（已忘掉）"
LEARNER = 21


def without(*names: str, keep: tuple[str, ...] = ()) -> Redactor:
    return Redactor(names, keep, GONE)


@pytest.mark.parametrize(
    ("names", "keep", "text", "left"),
    [
        (("王总",), ("王总监",), "王总和王总监，王总说", f"{GONE}和王总监，{GONE}说"),
        (("王总监",), ("王总",), "王总和王总监", f"王总和{GONE}"),
        (("Ann",), (), "Ann 与 annual、ANN，Ann's，找Ann聊", f"{GONE} 与 annual、{GONE}，{GONE}'s，找{GONE}聊"),
        (("Ann Lee", "Ann"), (), "Ann Lee, ann  lee; Ann", f"{GONE}, {GONE}; {GONE}"),
        (("周",), (), "周一到周五，周、小王都在", f"周一到周五，{GONE}、小王都在"),
        (("周",), (), "周", GONE),
        (("I",), (), "I think I can, Nina", "I think I can, Nina"),
        (("J",), (), "J", GONE),
        (("😀",), (), "找😀聊聊", f"找{GONE}聊聊"),
        (("👩‍💻小敏",), (), "👩‍💻小敏！", f"{GONE}！"),
        (("老周",), (), "老\u200f周 <b>老周</b>", f"{GONE} <b>{GONE}</b>"),
        (("משה",), (), "משה ומשה", f"{GONE} ומשה"),
        (("a+b(",), (), "a+b( a+b", f"{GONE} a+b"),
        (("x" * 30,), (), f"[{'x' * 23}…] {'x' * 30}", f"[{GONE}] {GONE}"),
    ],
)
def test_a_name_is_taken_out_and_what_only_looks_like_it_stays(
    names: tuple[str, ...], keep: tuple[str, ...], text: str, left: str
) -> None:
    assert without(*names, keep=keep)(text) == left


def test_the_spans_of_a_message_move_with_their_words() -> None:
    text = join([rich("😀 **{who}** 和 {other}", who="老周", other="老周的同学"), rich("> {q}", q="问老周")])
    after = without("老周").in_text(text)
    assert after.text == f"😀 {GONE} 和 {GONE}的同学\n\n问{GONE}"
    marked = [(s.kind, after.text[s.start : s.start + s.length]) for s in after.spans]
    assert set(marked) == {
        ("blockquote", f"问{GONE}"),
        ("bold", GONE),
        ("words", f"{GONE}的同学"),
        ("words", GONE),
        ("words", f"问{GONE}"),
    }
    bold = next(e for e in entities(after) if e.type == "bold")
    assert (bold.offset, bold.length) == (utf16("😀 "), utf16(GONE))


def test_a_name_of_one_character_is_taken_where_it_fills_a_slot() -> None:
    asked = rich("打算哪天联系{who}？周一也行", who="周")
    assert without("周").in_text(asked).text == f"打算哪天联系{GONE}？周一也行"


def test_an_hour_stays_an_instant_and_no_button_copies_a_placeholder_or_leads_to_nobody() -> None:
    text = rich("{who}：{when}", who="老周", when=at_instant("09:00", MONDAY))
    copies = (Button(label="复制", copies="老周，在吗？"), Button(label="换一个", data="n1:another"))
    rows = (copies, (Button(label="打开", url="https://t.me/lao_zhou"),), (Button(label="复制", copies="在吗？"),))
    wish = RedactPerson(person=1, names=("老周", "lao_zhou"), keep=(), replacement=GONE)
    for message in (Send(text=text, rows=rows), Edit(message_id=5, text=text, rows=rows)):
        left = Redaction(wish).message(message.model_dump(mode="json"))
        assert left is not None
        after = type(message).model_validate(left)
        (hour,) = [span for span in after.text.spans if span.kind == "date_time"]
        assert (after.text.text[hour.start :], hour.at) == ("09:00", MONDAY)
        assert [[b.data or b.copies for b in row] for row in after.rows] == [["n1:another"], ["在吗？"]]


LETTERS = st.text(alphabet="老小王周李明总监华Annab 😀", min_size=2, max_size=6).map(lambda t: " ".join(t.split()))
NAMES = LETTERS.filter(lambda name: len(name) > 1 and any(c.isalpha() for c in name))


@given(NAMES, st.lists(NAMES, max_size=3), st.lists(st.text(alphabet="老小王周总监华Anab ，、😀", max_size=12)))
def test_no_name_is_left_unless_inside_one_that_stays(name: str, others: list[str], pieces: list[str]) -> None:
    keep = [other for other in others if other.casefold() != name.casefold()]
    text = "；".join([name, *pieces, *keep, name])
    after = without(name, keep=tuple(keep))(text)
    assert [other for other in keep if other not in after] == []
    rest = after
    for other in sorted(keep, key=len, reverse=True):
        rest = rest.replace(other, "\n")
    assert f"；{name}；" not in f"；{rest}；"
    assert without(name, keep=tuple(keep))(after) == after


@given(st.text(max_size=60), st.text(alphabet="老周Nina", min_size=2, max_size=4))
def test_a_text_without_the_name_stays_as_it_is(text: str, name: str) -> None:
    if name.casefold() not in text.casefold() and not set(text) & set(name):
        assert without(name)(text) == text


async def rows(database: Database) -> dict[str, list[dict[str, Any]]]:
    """Everything that is stored, every JSON read, so that no escape hides a name."""
    tables = {}
    for table in ("learners", "log", "nudges", "outbox", "inbox"):
        found = await database.rows(f"SELECT * FROM {table}")
        tables[table] = [{key: _read(row[key]) for key in row.keys()} for row in found]  # noqa: SIM118
    return tables


def _read(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value


def said(tables: Any) -> str:
    return json.dumps(tables, ensure_ascii=False)


def forget(world: World, who: str) -> None:
    """As a learner does it."""
    world.says("/people")
    world.taps(who)
    world.taps("忘掉")
    world.taps("确定忘掉")


@pytest.fixture
async def database(tmp_path: Path) -> Any:
    opened = await Database.open(tmp_path / "coach.db")
    yield opened
    await opened.close()


@pytest.mark.parametrize(
    ("who", "name"),
    [("认真的学员", "老周"), ("认真的学员", "小吴"), ("认真的学员", "阿强"), ("提到别人的学员", "何姐")],
)
async def test_after_forgetting_the_name_is_in_no_row_and_all_else_is_as_it_was(
    database: Database, tmp_path: Path, who: str, name: str
) -> None:
    before, after = played(who), played(who)
    await keep(database, LEARNER, before)
    told = await rows(database)
    assert name in said(told)
    forget(after, name)
    other = await Database.open(tmp_path / "other.db")
    await keep(other, LEARNER, after)
    now = await rows(other)
    assert name not in said(now)
    log, old = now["log"], told["log"]
    same = [(a["entry"], b["entry"]) for a, b in zip(old, log, strict=False) if name not in said(a)]
    changed = [a for a, b in same if a != b]
    assert changed == []
    assert len(same) > 100
    assert [a["at"] for a in old] == [b["at"] for b in log][: len(old)]
    own = "".join([piece async for piece in export.own(other, COURSE, LEARNER)])
    shared = "".join([piece async for piece in export.shared(other, COURSE, "jsonl", Filters(), now=MONDAY)])
    assert name not in own + shared
    assert GONE in own
    assert GONE in shared
    await other.close()
    remains = b"".join(path.read_bytes() for path in tmp_path.glob("other.db*"))
    assert name.encode() not in remains


async def test_what_waits_to_be_sent_is_rewritten_and_a_reminder_of_nobody_else_is_not_sent(
    database: Database,
) -> None:
    inbox, turns = Inbox(database), Turns(database)
    world = three_people()
    plan(world, "老周", "明天 周二", "12:00")
    plan(world, "Nina", "后天 周三", "15:00")
    await keep(database, LEARNER, world)
    world.until(at(24, 12))
    world.says("/help")
    world.until(at(25, 15))
    assert world.state is not None
    sends = [e for e in world.effects if isinstance(e, Send) and e.text.text.startswith("到时候了")]
    reply = Send(text=rich("打算哪天联系{who}？", who="老周"))
    await inbox.receive([Arrival("tg:1:1", LEARNER, "{}")], world.now)
    row = (await inbox.take(1))[0]
    await turns.commit([Done(row.id, LEARNER, world.state, (*sends, reply))], world.now)
    assert len((await rows(database))["outbox"]) == 3
    number = next(p.id for p in world.state.people if p.name == "老周")
    nudges = tuple(n.id for n in world.state.nudges if n.person == number)
    wish = RedactPerson(person=number, names=("老周",), keep=("Nina",), replacement=GONE, nudges=nudges)
    await inbox.receive([Arrival("tg:1:2", LEARNER, "{}")], world.now)
    row = (await inbox.take(1))[0]
    last = Send(text=rich("好，忘掉了。"))
    await turns.commit([Done(row.id, LEARNER, world.state, (wish, last))], world.now)
    waiting = [line["effect"]["text"]["text"] for line in (await rows(database))["outbox"]]
    assert [text.split("\n")[0] for text in waiting] == [
        "到时候了：联系Nina。",
        f"打算哪天联系{GONE}？",
        "好，忘掉了。",
    ]


async def test_a_batch_forgets_what_it_said_before_the_wish_and_keeps_what_it_says_after(
    database: Database,
) -> None:
    inbox, turns = Inbox(database), Turns(database)
    world = three_people()
    await keep(database, LEARNER, world)
    await inbox.receive([Arrival(f"tg:1:{n}", LEARNER, "{}") for n in range(3)], world.now)
    taken = await inbox.take(3)
    batch = []
    for row, act in zip(
        taken, (lambda: world.says("老周最近怎样"), lambda: forget(world, "老周"), None), strict=True
    ):
        count = len(world.effects)
        if act is not None:
            act()
        else:
            world.happens(Said(text="老周又是谁", message_id=900))
        batch.append(Done(row.id, LEARNER, world.state, tuple(world.effects[count:])))
    await turns.commit(batch, world.now)
    log = [line["entry"] for line in (await rows(database))["log"]]
    typed = [entry["text"] for entry in log if entry["type"] == "said"]
    assert f"{GONE}最近怎样" in typed
    assert typed[-1] == "老周又是谁"
    assert "老周" not in said([entry for entry in log if entry.get("text") != "老周又是谁"])


async def test_what_was_set_aside_for_the_operator_goes_where_it_names_the_person(database: Database) -> None:
    inbox, turns = Inbox(database), Turns(database)
    world = three_people()
    await keep(database, LEARNER, world)
    naming = json.dumps({"update_id": 1, "message": {"text": "老周"}})
    await inbox.receive([Arrival("a", LEARNER, naming), Arrival("b", LEARNER, "{}")], world.now)
    for row in await inbox.take(2):
        await inbox.leave(row, "parked", None, world.now)
    await inbox.receive([Arrival("c", LEARNER, "{}")], world.now)
    row = (await inbox.take(1))[0]
    count = len(world.effects)
    forget(world, "老周")
    await turns.commit([Done(row.id, LEARNER, world.state, tuple(world.effects[count:]))], world.now)
    left = {line["key"]: line["status"] for line in (await rows(database))["inbox"] if line["key"] in "abc"}
    assert left == {"a": "done", "b": "parked", "c": "done"}


def three_people() -> World:
    """Somebody who is set up and has 老周, Nina and 王总 on the list."""
    world = World(COURSE, MONDAY)
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00"):
        world.taps(label)
    world.says("/people")
    world.taps("加一个人")
    world.says("老周、Nina、王总")
    world.taps("就这些，继续")
    return world


def state_of(world: World) -> State:
    assert world.state is not None
    return world.state


def test_a_nudge_in_flight_about_a_forgotten_person_is_dropped() -> None:
    world = three_people()
    plan(world, "老周", "明天 周二", "12:00")
    nudge = next(n for n in state_of(world).nudges if n.kind == "plan")
    forget(world, "老周")
    world.now = at(24, 12)
    assert world.happens(NudgeDue(nudge=nudge.id, n=nudge.n)) == []
    assert nudge.id not in world.nudges


def test_answers_notes_and_plans_of_others_lose_the_name_and_stay() -> None:
    world = three_people()
    plan(world, "Nina", "明天 周二", "12:00")
    for _ in range(4):
        world.taps("继续")
    world.says("有一次老周在饭桌上提醒了我，我才改了方案")
    world.says("/people")
    world.taps("Nina")
    world.taps("备注")
    world.says("Nina 和老周是同学")
    forget(world, "老周")
    state = state_of(world)
    assert "老周" not in state.model_dump_json()
    assert list(state.answers.values()) == [f"有一次{GONE}在饭桌上提醒了我，我才改了方案"]
    assert [note.text for p in state.people for note in p.notes] == [f"Nina 和{GONE}是同学"]
    assert [p.name for p in state.people] == ["Nina", "王总"]
    assert len(state.plans) == 1


def test_a_question_about_the_forgotten_person_is_gone_and_the_way_goes_on() -> None:
    world = three_people()
    world.says("/plan")
    world.taps("定一个新计划")
    world.taps("老周")
    forget(world, "老周")
    assert not any(w.draft for w in state_of(world).waiting)
    assert world.chat[-1].labels() == ["继续"]


def test_the_open_card_of_a_forgotten_person_does_nothing_and_brings_no_name_back() -> None:
    world = three_people()
    world.says("/people")
    card = world.taps("老周")[0]
    button = next(b for row in card.rows for b in row if b.label == "改名")
    listed = next(m for m in reversed(world.chat) if "老周" in m.labels())
    named = next(b for row in listed.rows for b in row if b.label == "老周")
    forget(world, "老周")
    count = len(world.effects)
    for message, tap in ((card, button), (listed, named)):
        assert "没有这个人" in world.happens(world.tap(message.message_id, tap))[0].text
    assert "老周" not in str(world.effects[count:])


def test_the_second_of_two_taps_at_once_finds_nobody_and_forgets_nobody_else() -> None:
    world = three_people()
    world.says("/people")
    world.taps("老周")
    sure = world.taps("忘掉")[0]
    tap = world.tap(sure.message_id, sure.rows[0][0])
    world.happens(tap)
    world.happens(tap.model_copy(update={"callback": "c2"}))
    assert [p.name for p in state_of(world).people] == ["Nina", "王总"]


def test_nicknames_and_earlier_names_go_too_and_a_role_does_not() -> None:
    world = three_people()
    world.says("/people")
    world.taps("老周")
    world.taps("一句话介绍")
    world.says("阿周，前同事")
    world.taps("改名")
    world.says("周建国")
    forget(world, "周建国")
    wish = next(e for e in reversed(world.effects) if isinstance(e, RedactPerson))
    assert set(wish.names) == {"周建国", "老周", "阿周"}


def test_a_state_stored_before_all_this_still_loads() -> None:
    old = State(people=(Person(id=1, name="老周"),)).model_dump(mode="json")
    for field in ("closeness", "origin", "intro", "notes", "aliases", "asked", "paused", "cadence_days"):
        del old["people"][0][field]
    assert State.model_validate(old).people[0].name == "老周"


def test_a_message_that_grows_is_still_one_that_telegram_takes() -> None:
    long = Send(text=Text(text="老周" * 2000))
    wish = RedactPerson(person=1, names=("老周",), keep=(), replacement=GONE)
    message = Redaction(wish).message(long.model_dump(mode="json"))
    assert message is not None
    assert utf16(message["text"]["text"]) <= 4096
