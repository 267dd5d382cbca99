"""Flags: why a coach may want to look at a learner first, each for a reason that is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.store.database import Database
from bot.transcripts import flags
from bot.transcripts.filters import Filters
from bot.transcripts.stories import Stories
from bot.transcripts.story import Reply, Story
from tests.keeping import COURSE, keep, played
from tests.world import World

LEARNER = 11


async def story(folder: Path, world: World) -> Story:
    """What is known of whoever lived that."""
    database = await Database.open(folder / "coach.db")
    await keep(database, LEARNER, world)
    stories = Stories(database, COURSE, aliased=True)
    opened = await stories.open(LEARNER)
    await database.close()
    assert opened is not None
    return opened


def raised(told: Story, later: timedelta = timedelta(0)) -> dict[str, str]:
    """The flags so long after the last entry, each with its reason."""
    return {flag.id: flag.why for flag in flags.of(told, COURSE, told.last + later)}


async def test_words_of_distress_come_first_and_a_lesson_that_rests_for_them_was_not_left(tmp_path: Path) -> None:
    told = await story(tmp_path, played("难过的学员"))
    found = raised(told, timedelta(days=30))
    assert next(iter(found)) == "distress"
    assert found["distress"] == "11月23日（周一）写下了让人担心的话"
    assert "stopped" in found
    resting = told.state.model_copy(update={"resting": True})
    assert "stopped" not in raised(replace(told, state=resting), timedelta(days=30))


async def test_short_answers_questions_and_copies_are_counted(tmp_path: Path) -> None:
    for name in ("asks", "short", "copies"):
        (tmp_path / name).mkdir()
    found = raised(await story(tmp_path / "asks", played("敷衍又多问的学员")))
    assert found["asked"] == "问了 1 次，最近一次：「你觉得我应该找谁聊？」"
    assert "short" not in found
    terse = raised(await story(tmp_path / "short", played("不情愿的学员")))
    assert terse["short"] == "5 次回答里有 4 次只写了一个词"
    copied = raised(await story(tmp_path / "copies", played("照抄的学员")))
    assert copied["copied"].startswith("照抄了 ")
    assert "asked" not in copied


async def test_somebody_who_does_everything_has_no_flag(tmp_path: Path) -> None:
    assert raised(await story(tmp_path, played("认真的学员")), timedelta(days=30)) == {}


async def test_a_lesson_is_stopped_after_three_days_and_not_before(tmp_path: Path) -> None:
    world = played("走走停停")
    cut = next(n for n, moment in enumerate(world.moments) if moment.date() > world.moments[0].date())
    world.events, world.moments = world.events[:cut], world.moments[:cut]
    told = await story(tmp_path, world)
    assert not told.state.finished
    seen = told.state.seen
    assert seen is not None
    before, after = (flags.of(told, COURSE, seen + timedelta(days=3, minutes=m)) for m in (-1, 1))
    assert "stopped" not in [flag.id for flag in before]
    assert "stopped" in [flag.id for flag in after]


async def test_three_reminders_in_a_row_without_an_answer_are_a_flag(tmp_path: Path) -> None:
    told = await story(tmp_path, played("认真的学员"))
    for unheard, is_raised in ((2, False), (3, True)):
        ignoring = replace(told, state=told.state.model_copy(update={"unheard": unheard}))
        assert ("ignored" in raised(ignoring)) == is_raised


async def test_people_without_any_plan_are_a_flag_once_the_lesson_has_asked_for_one(tmp_path: Path) -> None:
    told = await story(tmp_path, played("认真的学员"))
    without = replace(told, plans=[], contacted=set())
    assert raised(without)["unplanned"] == "名单上有 5 个人，一个计划也没有"
    first = COURSE.original.first().id
    early = replace(without, state=told.state.model_copy(update={"finished": False, "beat": first}))
    assert "unplanned" not in raised(early)


@pytest.mark.parametrize(
    ("text", "is_short"),
    [("好", True), ("不知道啊", True), ("没想过这个", False), ("ok", True), ("my boss", False), ("", True)],
)
def test_a_word_is_short_in_either_script(text: str, is_short: bool) -> None:
    assert flags.is_short(text) is is_short


async def test_a_question_is_a_flag_until_a_coach_has_replied(tmp_path: Path) -> None:
    told = await story(tmp_path, played("认真的学员"))
    early, late = Reply(10, told.last, None, "老周会不会觉得烦？"), Reply(30, told.last, None, "怎么开口？")
    assert raised(replace(told, asked=[early, late]))["asked"].startswith("问了 2 次")
    assert raised(replace(told, asked=[early, late], written=20))["asked"].startswith("问了 1 次")
    assert "asked" not in raised(replace(told, asked=[early, late], written=40))
    still_open = replace(told, asked=[early, late], written=40, open_questions={1: early})
    assert "老周" not in raised(still_open)["asked"]
    again = Reply(50, told.last, None, early.text)
    assert raised(replace(told, asked=[early, again], open_questions={1: again}))["asked"].startswith("问了 1 次")


async def test_names_in_a_reason_are_aliases(tmp_path: Path) -> None:
    told = await story(tmp_path, played("认真的学员"))
    asked = [Reply(1, told.last, None, "老周会不会觉得烦？")]
    assert raised(replace(told, asked=asked))["asked"] == "问了 1 次，最近一次：「同事A会不会觉得烦？」"


async def test_the_story_knows_by_week_what_was_planned_sent_and_what_came_of_it(tmp_path: Path) -> None:
    told = await story(tmp_path, played("认真的学员"))
    weeks = told.weeks()
    assert all(monday.weekday() == 0 for monday in weeks)
    assert list(weeks) == sorted(weeks)
    assert sum(week.contacted for week in weeks.values()) == len(told.results)
    assert sum(week.outcomes for week in weeks.values()) == len(told.outcomes) == 2
    assert sum(week.sent for week in weeks.values()) <= sum(week.planned for week in weeks.values())
    led = [told.result_of(reminder) for reminder in told.reminders]
    assert any(led)
    for reminder, result in zip(told.reminders, led, strict=True):
        assert result is None or (reminder.sent_at and reminder.person == result.person)


async def test_an_answer_keeps_its_number_its_time_and_that_it_was_edited(tmp_path: Path) -> None:
    told = await story(tmp_path, played("改来改去"))
    edited = [answer for answer in told.answers.values() if answer.edited]
    assert edited
    assert all(answer.first <= answer.at for answer in edited)
    assert len({answer.id for answer in told.answers.values()}) == len(told.answers)


async def test_filters_choose_answers_by_benefit_kind_time_and_review(tmp_path: Path) -> None:
    told = await story(tmp_path, played("认真的学员"))
    answers = list(told.answers.values())
    one = answers[0]
    assert Filters().answers(told) == answers
    assert {a.benefit for a in Filters(benefit=one.benefit).answers(told)} == {one.benefit}
    assert Filters(kind="vague").answers(told) == [a for a in answers if a.kind == "vague"]
    assert Filters(until=one.at).answers(told) == []
    assert one in Filters(since=one.at).answers(told)
    reviewed = replace(told, reviewed={one.id})
    assert Filters(unreviewed=True).answers(reviewed) == answers[1:]
    assert told.unreviewed == answers
    assert reviewed.unreviewed == answers[1:]


async def test_filters_about_answers_want_no_reminders(tmp_path: Path) -> None:
    told = await story(tmp_path, played("认真的学员"))
    assert Filters().reminders(told) == told.reminders
    assert Filters(kind="specific").reminders(told) == []
    assert Filters(until=datetime(2026, 1, 1, tzinfo=UTC)).reminders(told) == []
