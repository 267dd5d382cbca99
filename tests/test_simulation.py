"""Scripted and random learners live with the coach for weeks, and no one is left without an answer or a way on."""

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.__main__ import main
from bot.content import CONTENT, ContentError, choosing
from bot.dialogue import planner
from bot.dialogue.commands import COMMANDS
from bot.dialogue.course import Course
from bot.dialogue.effects import Edit, Effect, Record, Send, SendFile
from bot.dialogue.engine import step
from bot.dialogue.entries import Contacted, Entry, Nudged, Outcome
from bot.dialogue.events import ByLearner, Event
from bot.dialogue.questions import QUESTIONS
from bot.dialogue.state import Nudge, State
from bot.preview import LEARNERS
from bot.simulation.habits import HABITS
from bot.simulation.learners import Learners
from bot.simulation.simulate import ZONE, Simulation, simulate
from bot.simulation.world import World
from tests.world import SMALL

FOLDER = Path(__file__).parent / "simulations"
BROKEN = Path(__file__).parent / "broken_lessons" / "unknown-key.yaml"
LIVES = [(name, language) for name in HABITS for language in ("zh", "en")]
WRITTEN_DAYS = 28
TEXTS = [
    *("老周、Nina", "好", "没有", "算了", "14:30", "下午三点", "👍", "   ", "…", "就这样", "联系了", "稍后"),
    *("前领导在年会上说先问对方怕什么，我回去就改了方案。", "为什么要做这个？", "我很内向", "长" * 5000),
]


class Happening(NamedTuple):
    """One event of a life, and what stood before and after it."""

    before: State | None
    event: Event
    after: State | None
    effects: tuple[Effect, ...]
    now: datetime


@cache
def played(name: str, language: str = "zh", days: int = 42, lesson: str = "why-network") -> Simulation:
    """What became of a learner; not to be changed."""
    learners = choosing.file_as(LEARNERS, Learners)
    return simulate(course(lesson), learners, name, language=language, days=days)


@cache
def course(lesson: str) -> Course:
    """A lesson by its id, its folder or its file."""
    return choosing.one_lesson(lesson)


def happenings(world: World) -> Iterator[Happening]:
    """The life of a learner once more, event by event."""
    state: State | None = None
    for event, now in zip(world.events, world.moments, strict=True):
        after, effects = step(state, event, world.course, now)
        yield Happening(state, event, after, effects, now)
        state = after


def day(now: datetime) -> date:
    """The learner's date."""
    return now.astimezone(ZoneInfo(ZONE)).date()


def noted(world: World) -> Counter[type[Entry]]:
    """How often what stands in the log."""
    return Counter(type(effect.entry) for effect in world.effects if isinstance(effect, Record))


@pytest.mark.parametrize("name", HABITS)
def test_a_learner_goes_through_the_small_lesson_as_it_is_written(name: str) -> None:
    path = FOLDER / f"{name}.txt"
    heard = "\n".join(played(name, days=WRITTEN_DAYS, lesson=str(SMALL / "small")).lines) + "\n"
    if os.environ.get("COACH_REWRITE"):
        path.write_text(heard, encoding="utf-8")
    assert heard == path.read_text(encoding="utf-8")


def test_six_weeks_over_national_day_and_the_end_of_summer_time_go_as_they_are_written() -> None:
    """In Berlin, by the calendar of China: October begins with a week off, and on the 25th the clock goes back."""
    learners, small = choosing.file_as(LEARNERS, Learners), course(str(SMALL / "small"))
    lived = simulate(small, learners, "thorough", start=date(2026, 9, 24), zone="Europe/Berlin", days_off="CN")
    path = FOLDER / "berlin-october.txt"
    heard = "\n".join(lived.lines) + "\n"
    if os.environ.get("COACH_REWRITE"):
        path.write_text(heard, encoding="utf-8")
    assert heard == path.read_text(encoding="utf-8")
    own = [one for one in happenings(lived.world) if any(map(planner.is_own, brought(one)))]
    days = [one.now.astimezone(ZoneInfo("Europe/Berlin")) for one in own]
    assert not [at for at in days if date(2026, 10, 1) <= at.date() <= date(2026, 10, 7)]
    assert [at for at in days if at.date() == date(2026, 10, 8)], "what waited for the end of the holidays"
    assert [at for at in days if at.date() > date(2026, 10, 25)]
    assert {at.hour for at in days} == {9}, "by the clock on the wall, before and after it was set back"


def brought(one: Happening) -> list[Nudge]:
    """The nudges that this turn sent, as they stood before."""
    sent = {n for effect in one.effects if isinstance(effect, Send) for n in effect.nudges}
    return [nudge for nudge in one.before.nudges if nudge.id in sent] if one.before else []


@pytest.mark.soak
def test_the_same_arguments_print_the_same_bytes_in_another_process() -> None:
    arguments = [sys.executable, "-m", "bot", "simulate", "why-network", "--learner", "reluctant", "--days", "42"]
    environment = os.environ | {"PYTHONHASHSEED": "12345"}
    printed = subprocess.run(arguments, env=environment, capture_output=True, check=True, cwd=FOLDER.parents[1])
    assert printed.stdout.decode() == "\n".join(played("reluctant").lines) + "\n"


@pytest.mark.parametrize("name", HABITS)
def test_more_days_begin_like_fewer_days(name: str) -> None:
    title = choosing.file_as(LEARNERS, Learners).transcript["zh"].summary.title
    week, weeks = (played(name, days=days).lines for days in (7, 42))
    conversation = week[: week.index(f"# {title}")]
    assert weeks[: len(conversation)] == conversation


@pytest.mark.parametrize(("name", "language"), LIVES)
def test_whatever_a_learner_does_in_six_weeks_is_answered(name: str, language: str) -> None:
    for one in happenings(played(name, language).world):
        if isinstance(one.event, ByLearner):
            assert any(isinstance(effect, Send | Edit) for effect in one.effects), one.event


@pytest.mark.parametrize(("name", "language"), LIVES)
def test_every_nudge_that_is_planned_comes(name: str, language: str) -> None:
    world = played(name, language).world
    for one in happenings(world):
        if one.after is not None and one.after.nudgeable:
            assert all(nudge.due is None or nudge.due >= one.now for nudge in one.after.nudges)
    assert world.state is not None
    assert world.nudges == {n.id: (n.due, n.n) for n in world.state.nudges if n.due is not None}
    assert not world.state.nudgeable or all(due > world.now for due, _ in world.nudges.values())


@pytest.mark.parametrize(("name", "language"), LIVES)
def test_there_is_one_daily_message_a_day_at_most_besides_plans_with_an_hour_and_the_weeks_recap(
    name: str, language: str
) -> None:
    daily = Counter[date]()
    for one in happenings(played(name, language).world):
        at = {nudge.id: nudge.at for nudge in one.before.nudges} if one.before else {}
        sent = [e for e in one.effects if isinstance(e, Send) and e.urgency == "nudge"]
        recaps = [effect for effect in sent if effect.picture is not None]
        others = [effect for effect in sent if effect.picture is None]
        assert len(others) <= 1
        assert len(recaps) <= 1
        daily[day(one.now)] += any(at[nudge] is None for effect in others for nudge in effect.nudges)
    assert max(daily.values()) == 1


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_thorough_learner_contacts_people_and_says_what_came_of_it(language: str) -> None:
    done = noted(played("thorough", language).world)
    assert done[Contacted] > 3
    assert done[Outcome] > 3


def test_the_reluctant_learner_contacts_somebody_in_the_end() -> None:
    assert noted(played("reluctant").world)[Contacted] == 1


def test_the_learner_who_drops_out_is_away_for_nine_days_and_stops_again() -> None:
    world = played("drops-out").world
    first, second = sorted({day(one.now) for one in happenings(world) if isinstance(one.event, ByLearner)})
    assert (second - first).days == 10
    assert world.state is not None
    assert not world.state.finished
    assert noted(world)[Nudged] <= 8


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["nosuchlesson"], 2, "没有「nosuchlesson」这一课"),
        ([str(SMALL / "small"), "--language", "fr"], 2, "没有 fr 这种语言"),
        ([str(SMALL / "small"), "--zone", "Mars/Base"], 2, "没有 Mars/Base 这个时区的城市按钮"),
        ([str(BROKEN)], 1, "unknown-key.yaml:13:9: "),
        ([str(SMALL / "small"), "--days", "2"], 0, "小结"),
        ([str(SMALL / "small" / "lesson.yaml"), "--start", "2026-03-02", "--days", "1"], 0, "3月2日（周一）"),
    ],
)
def test_the_verb_says_what_it_found(
    arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", *arguments]) == code
    printed = capsys.readouterr()
    assert said in (printed.err if code == 2 else printed.out)


def test_a_content_folder_is_played_with_its_own_phrases_and_learners(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    for path, old, new in (("phrases/zh.yaml", "人脉教练", "练习伙伴"), (LEARNERS.name, "小林", "小木")):
        text = (folder / path).read_text(encoding="utf-8")
        (folder / path).write_text(text.replace(old, new), encoding="utf-8")
    assert main(["simulate", str(folder), "--days", "1"]) == 0
    printed = capsys.readouterr().out
    assert "我是练习伙伴" in printed
    assert "小木" in printed


def test_a_mistake_in_what_learners_type_is_named_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "learners.yaml"
    path.write_text("learners: {terse: {zh: {answers: []}}}\ntranscript: {}\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        choosing.file_as(path, Learners)
    assert f"{path}:1:34: learners.terse.zh.answers" in str(caught.value)


def taps_any(world: World, choice: int) -> None:
    """Any button that is still there, the newest first."""
    buttons = [(m.message_id, b) for m in reversed(world.chat) for row in m.rows for b in row]
    if buttons:
        world.happens(world.tap(*buttons[choice % len(buttons)]))


def has_a_way_on(world: World) -> bool:
    """Whether the open question can be answered: in words, or by a button that is still there."""
    if world.state is None or not world.state.waiting:
        return True
    waiting = world.state.waiting[-1]
    question = QUESTIONS[waiting.kind]
    return question.said is not None or any(m.rows for m in world.chat if m.prompt == waiting.prompt)


ACTS = st.one_of(
    st.tuples(st.just("taps"), st.one_of(st.integers(0, 3), st.integers(0, 40))),
    st.tuples(st.just("taps"), st.one_of(st.integers(0, 3), st.integers(0, 40))),
    st.tuples(st.just("says"), st.sampled_from([*TEXTS, *(f"/{name}" for name in COMMANDS), "/nosuch x"])),
    st.tuples(st.just("waits"), st.one_of(st.integers(1, 90), st.integers(60, 4000))),
)


def lives_on(name: str, days: int, acts: list[tuple[str, int | str]]) -> None:
    """A learner of the small lesson turns unpredictable."""
    world = played(name, days=days, lesson=str(SMALL / "small")).world
    chat = [replace(message) for message in world.chat]
    world = replace(world, chat=chat, nudges=dict(world.nudges), effects=[], events=[], moments=[], said={})
    for kind, what in acts:
        world.until(world.now + timedelta(minutes=what if kind == "waits" and isinstance(what, int) else 1))
        world.effects.clear()
        if isinstance(what, str):
            world.says(what)
        elif kind == "taps":
            taps_any(world, what)
        assert not world.effects or any(isinstance(e, Send | Edit | SendFile) for e in world.effects), (kind, what)
        assert has_a_way_on(world), world.state and world.state.waiting
        assert not world.next_due(world.now)
    world.until(world.now + timedelta(days=30))
    assert has_a_way_on(world)


@given(name=st.sampled_from(list(HABITS)), days=st.sampled_from([1, 3, 12]), acts=st.lists(ACTS, max_size=60))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_a_learner_who_does_anything_at_all_gets_an_answer_and_a_way_on(
    name: str, days: int, acts: list[tuple[str, int | str]]
) -> None:
    lives_on(name, days, acts)


@pytest.mark.soak
@given(name=st.sampled_from(list(HABITS)), days=st.sampled_from([1, 3, 12]), acts=st.lists(ACTS, max_size=150))
@settings(max_examples=1500, deadline=None, derandomize=True)
def test_a_learner_who_does_anything_for_long_gets_an_answer_and_a_way_on(
    name: str, days: int, acts: list[tuple[str, int | str]]
) -> None:
    lives_on(name, days, acts)


@pytest.mark.soak
@pytest.mark.parametrize(("name", "language"), LIVES)
def test_a_year_ends_with_nothing_left_to_come_for_who_is_there_no_more(name: str, language: str) -> None:
    world = played(name, language, days=365).world
    assert world.state is not None
    seen = world.state.seen
    active = seen is not None and world.now - seen < timedelta(days=60)
    assert active or not world.nudges or not world.state.nudgeable
