"""The cases of planner_cases.md, which a person who does not program can read and add to: each row is a test."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import content
from bot.dialogue import planner
from bot.dialogue.effects import Send
from bot.dialogue.engine import step
from bot.dialogue.events import NudgeDue
from bot.dialogue.state import Nudge, Person, Plan, Settings, State, Waiting
from tests.world import SMALL

TABLE = Path(__file__).parent / "planner_cases.md"
WEEKDAYS = "一二三四五六日"
COURSE = content.load(lessons=SMALL)
MORNING = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
"""A Wednesday, nine in the morning in Shanghai."""
KINDS = {"计划": "plan", "再试": "retry", "轮到": "turn", "回想": "recall", "课": "lesson"}
Row = dict[str, str]


def rows(heading: str) -> Iterator[Row]:
    """The rows of the table under a heading, by the names of its columns."""
    section = TABLE.read_text(encoding="utf-8").split(f"## {heading}")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    names, *found = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines if "---" not in line)
    for cells in found:
        yield dict(zip(names, cells, strict=True))


def table(heading: str) -> pytest.MarkDecorator:
    """Runs a test for each row under the heading."""
    found = list(rows(heading))
    assert len(found) > 5
    return pytest.mark.parametrize("row", found, ids=[row["情形"] for row in found])


def day(text: str) -> date:
    """A date with its weekday, which must be the right one."""
    written, weekday = text.split()
    on = date.fromisoformat(written)
    assert weekday == f"周{WEEKDAYS[on.weekday()]}", f"{written} 是周{WEEKDAYS[on.weekday()]}"
    return on


def chosen(row: Row) -> Settings:
    """What this learner chose."""
    return Settings(zone=row["时区"], hour=int(row["每日提醒"]), days_off=row["放假日历"])


@table("轮到谁")
def test_whose_turn_it_is(row: Row) -> None:
    settings = chosen(row)
    here = ZoneInfo(settings.zone)
    now, contacted = (
        datetime.fromisoformat(row[name]).replace(tzinfo=here).astimezone(UTC) for name in ("现在", "上次真的联系")
    )
    on = planner.turn_day(contacted, int(row["隔几天"]), State(settings=settings), now)
    assert on == day(row["在哪天提起"])


@table("学员自己定了日子的计划")
def test_when_a_plan_comes(row: Row) -> None:
    settings = chosen(row)
    at = time.fromisoformat(row["几点"]) if row["几点"] else None
    due = planner.due(day(row["计划在"]), at, settings)
    assert f"{due:%Y-%m-%d %H:%M}" == row["世界时间"]
    assert f"{planner.local(due, settings):%H:%M}" == row["几点来"]


@table("到点了")
def test_what_may_come_now(row: Row) -> None:
    begins, ends = map(int, row["不打扰"].split("-"))
    settings = Settings(hour=int(row["每日提醒"]), quiet_from=begins, quiet_until=ends)
    at = time.fromisoformat(row["这条定在"]) if row["这条定在"] else None
    clock, on = time.fromisoformat(row["现在"]), date(2026, 11, 25)
    # Where the clock shows less than the planned hour, it is after midnight.
    today = on if clock >= (at or time(settings.hour)) else date(2026, 11, 26)
    now = datetime.combine(today, clock, ZoneInfo(settings.zone)).astimezone(UTC)
    nudge = Nudge(id=1, kind="plan", on=on, at=at, due=planner.due(on, at, settings))
    assert planner.may_disturb(nudge, now, settings) == (row["能不能"] == "能")


def due(items: list[str]) -> State:
    """A learner for whom all of this is due this morning."""
    people, plans, nudges = list[Person](), list[Plan](), list[Nudge]()
    recalls = iter(COURSE.original.recall)
    for number, item in enumerate(items, start=1):
        kind, *about = item.split()
        nudge = {"id": number, "kind": KINDS[kind], "on": MORNING.date(), "due": MORNING}
        if kind == "回想":
            nudge["recall"] = next(recalls).id
        if about:
            every, over = (int(cell[1:-1]) for cell in about[1:] or ("隔0天", "过0天"))
            contacted = MORNING - timedelta(days=every + over) if every else None
            people.append(Person(id=number, name=about[0], contacted=contacted, cadence_days=every or None))
            nudge["person"] = number
        if kind == "计划":
            plan = Plan(id=90 + number, person=number, on=MORNING.date(), at=None, how="发微信", line="你好")
            plans.append(plan)
        nudges.append(Nudge.model_validate(nudge))
    waiting = Waiting(kind="bite", prompt=1, beat=COURSE.original.first().id)
    learner = State(set_up=True, beat=waiting.beat, waiting=(waiting,))
    return learner.model_copy(update={"people": tuple(people), "plans": tuple(plans), "nudges": tuple(nudges)})


def sent(state: State) -> list[Send]:
    """What comes when the clock reaches it."""
    _, effects = step(state, NudgeDue(nudge=state.nudges[0].id, n=1), COURSE, MORNING)
    return [effect for effect in effects if isinstance(effect, Send)]


@table("一天只有一条：里面谁先谁后")
def test_what_comes_first_in_the_daily_message(row: Row) -> None:
    words = COURSE.original.phrases.nudge
    names = {words.recall_go: "回想", words.lesson_go: "课"}
    (message,) = sent(due(row["到期的"].split("、")))
    labels = [button.label for buttons in message.rows for button in buttons]
    assert [names.get(label, label.rstrip("…")) for label in labels] == row["这条里的先后"].split("、")


@table("没有人理的提醒")
def test_what_comes_after_reminders_that_were_ignored(row: Row) -> None:
    words = COURSE.original.phrases.pace
    state = due([row["到期的"]])
    state = state.model_copy(update={"unheard": int(row["连着没理的"]), "silent": row["已经问过"] == "是"})
    texts = [message.text.text for message in sent(state)]
    gentle, asks = (any(phrase.splitlines()[0] in text for text in texts) for phrase in (words.gentle, words.ask))
    question = ["问：慢一点、歇一歇还是停"] if asks else []
    reminder = ["轻一点" if gentle else "照常"] if len(texts) > len(question) else []
    found = "，再".join([*reminder, *question]) or "不再发"
    assert found == row["下一条"]
