"""The cases of planner_cases.md, which a person who does not program can read and add to: each row is a test."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.dialogue import planner
from bot.dialogue.state import Nudge, Settings, State

TABLE = Path(__file__).parent / "planner_cases.md"
WEEKDAYS = "一二三四五六日"
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
