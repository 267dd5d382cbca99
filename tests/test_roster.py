"""A coach's list of learners and the card of one, as they read."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot import content
from bot.dialogue.coaching.state import Desk
from bot.dialogue.course import Course
from bot.dialogue.turn import as_buttons
from bot.store.database import Database
from bot.transcripts import flags
from bot.transcripts.in_chat import roster
from bot.transcripts.in_chat.roster import PAGE, Listed, Roster
from bot.transcripts.selection import Chosen
from bot.transcripts.stories import Stories
from bot.transcripts.story import Story
from tests.crowd import take_the_lesson
from tests.keeping import COURSE, keep, played

CLOCK = Desk().clock
NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
FIRST = Listed(1, "", (), finished=False, part=1, parts=6, seen=NOW, contacted=0, next=None, still="")


def words(course: Course = COURSE, language: str = "zh") -> Roster:
    return Roster(course.speaking(language), CLOCK, NOW)


def numbered(count: int) -> list[Listed]:
    return [replace(FIRST, learner=number, name=f"学员{number}") for number in range(1, count + 1)]


async def story(folder: Path, name: str) -> Story:
    database = await Database.open(folder / "coach.db")
    await keep(database, 11, played(name))
    opened = await Stories(database, COURSE, aliased=True).open(11)
    await database.close()
    assert opened is not None
    return opened


def test_the_most_urgent_flag_decides_who_comes_first_and_then_who_was_here_last() -> None:
    everybody = [
        replace(FIRST, learner=1),
        replace(FIRST, learner=2, seen=NOW - timedelta(days=1)),
        replace(FIRST, learner=3, raised=("short",)),
        replace(FIRST, learner=4, raised=("stopped", "short"), seen=NOW - timedelta(days=9)),
        replace(FIRST, learner=5, raised=("distress",), seen=NOW - timedelta(days=30)),
    ]
    for given in (everybody, everybody[::-1]):
        assert [one.learner for one in roster.ordered(given)] == [5, 4, 3, 1, 2]


def test_every_learner_is_on_exactly_one_page_and_each_page_leads_to_its_neighbours() -> None:
    everybody, seen = numbered(2 * PAGE + 1), []
    for page in range(3):
        _, rows = words().page(everybody, 0, page)
        buttons = as_buttons(rows)
        seen += [button.data for button in buttons[0]]
        leads = [button.data for row in buttons[1:] for button in row]
        assert leads == [f"desk:learners:{other}" for other in (page - 1, page + 1) if 0 <= other < 3]
    assert [data.split(":")[2] for data in seen] == [str(one.learner) for one in everybody]
    assert words().page(numbered(PAGE), 0, 0)[1][1:] == ()


def test_what_somebody_is_called_is_data_and_fits_the_message() -> None:
    text, _ = words().page([replace(FIRST, name="**粗** {who} <b>")], 3, 0)
    assert "1　**粗** {who} <b>" in text.text
    assert "另有 3 位没有和教练分享记录，这里看不到。" in text.text
    assert "学员 1" in words().page([FIRST], 0, 0)[0].text


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"next": datetime(2026, 11, 26, 12, tzinfo=UTC)}, "今天来过，联系过 0 人，今天 20:00 提醒"),
        ({"next": datetime(2026, 11, 27, 1, tzinfo=UTC)}, "今天来过，联系过 0 人，明天 09:00 提醒"),
        ({"next": datetime(2026, 12, 3, 1, tzinfo=UTC)}, "今天来过，联系过 0 人，12月3日 09:00 提醒"),
        ({"next": NOW, "still": "paused"}, "今天来过，联系过 0 人，暂停了提醒"),
        ({"still": "blocked", "contacted": 2}, "今天来过，联系过 2 人，停用了机器人"),
        ({"seen": NOW - timedelta(hours=12)}, "昨天来过，联系过 0 人，没有提醒"),
        ({"seen": NOW - timedelta(days=9)}, "9 天前来过，联系过 0 人，没有提醒"),
    ],
)
def test_a_line_says_when_somebody_was_here_and_what_comes_next(changes: dict[str, object], told: str) -> None:
    text, _ = words().page([replace(FIRST, **changes)], 0, 0)  # type: ignore[arg-type]
    assert told in text.text.splitlines()


async def test_a_card_explains_flags_and_calls_people_by_aliases(tmp_path: Path) -> None:
    told = await story(tmp_path, "教练的话")
    listed = roster.listed(Chosen(told, ()), COURSE.original)
    assert (listed.finished, listed.part, listed.parts) == (False, 3, 6)
    raised = flags.of(told, COURSE, NOW + timedelta(days=9))
    text, rows = words().card(Chosen(told, raised), 2, "秋季班")
    assert text.text.startswith("学员 11　学员 11\n小组：秋季班\n第 3/6 部分「好处二：更多机会」\n最近一次来：")
    assert "名单上 1 位：同事A" in text.text
    assert "老周" not in text.text
    assert "停在半路：停在「好处二：更多机会」" in text.text
    assert "最近的回答　拓宽思路，" in text.text
    assert rows[-1] == (("‹ 返回", "desk:learners:2"),)


async def test_a_coach_whose_language_is_english_reads_all_of_it_in_english(tmp_path: Path) -> None:
    course = content.load()
    database = await Database.open(tmp_path / "coach.db")
    await take_the_lesson(database, 11, "terse", date(2026, 11, 9), 3, course)
    told = await Stories(database, course, aliased=True).open(11)
    await database.close()
    assert told is not None
    english = course.speaking("en")
    raised = flags.of(told, course, NOW + timedelta(days=9), english)
    assert raised
    card, _ = words(course, "en").card(Chosen(told, raised), 0, "")
    spoken = card.text.split("Latest answer")[0].replace("同事", "")
    assert not [c for c in spoken if "\u3400" <= c <= "\u9fff"], spoken
    page, _ = words(course, "en").page([roster.listed(Chosen(told, raised), english)], 2, 0)
    assert not [c for c in page.text if "\u3400" <= c <= "\u9fff"], page.text
