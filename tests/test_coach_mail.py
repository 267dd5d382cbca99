"""What reaches a coach at once, a learner's question or that one needs somebody, in the coach's own language."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import content
from bot.dialogue.coaching.state import Desk
from bot.dialogue.events import FeedbackGiven
from bot.outcomes import Refused
from bot.store import desks
from bot.store.alerts import Alert
from bot.store.database import Database
from bot.store.questions import Pose
from bot.transcripts.in_chat.coach_mail import CoachMail
from bot.transcripts.in_chat.coach_pages import CoachPages
from tests.keeping import keep
from tests.world import World

MONDAY = datetime(2026, 11, 23, 2, tzinfo=UTC)
CHIEF, LEARNER = 900, 11
COURSE = content.load()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A learner who shares asks about what a coach wrote."""
    world = World(COURSE, MONDAY)
    world.says("/start")
    for label in ("可以，保存并开始", "愿意让教练看", "北京 / 上海", "09:00"):
        world.taps(label)
    world.happens(FeedbackGiven(answer=1, beat="x", coach=CHIEF, by="周教练", text="写得好。"))
    world.taps("我有问题")
    world.says("打字也算吗？")
    opened = await Database.open(tmp_path / "coach.db")
    await keep(opened, LEARNER, world)
    yield opened
    await opened.close()


async def mail(database: Database, language: str) -> CoachMail:
    """What is sent to a coach who is spoken to in this language; no file is fetched."""
    async with database.transaction() as tx:
        await desks.keep(tx, CHIEF, Desk(language=language), MONDAY)
    chiefs = frozenset({CHIEF})

    async def fetch(_file: str, _most: int) -> Refused:
        raise AssertionError

    pages = CoachPages(database, COURSE, chiefs, lambda: MONDAY)
    return CoachMail(database, COURSE, fetch, pages, lambda: MONDAY, chiefs)


@pytest.mark.parametrize(
    ("language", "said", "see"),
    [
        ("en", "Learner: 小林 (11)", "See this learner"),
        ("zh", "学员：小林（11）", "看这位学员"),
        ("", "学员：小林（11）", "看这位学员"),
    ],
)
async def test_a_coach_reads_in_their_language_that_somebody_needs_them(
    database: Database, language: str, said: str, see: str
) -> None:
    alert = await (await mail(database, language)).alert(CHIEF, Alert(learner=LEARNER))
    assert alert is not None
    assert alert.text.text.endswith(said)
    assert [button.label for row in alert.rows for button in row] == [see]


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Learner 小林 (11) has a question:"), ("zh", "小林（11） 有个问题")]
)
async def test_a_coach_reads_in_their_language_that_a_learner_asks(
    database: Database, language: str, said: str
) -> None:
    asked = await database.rows("SELECT id FROM questions")
    posed = await (await mail(database, language)).question(CHIEF, Pose(learner=LEARNER, question=asked[0]["id"]))
    assert posed is not None
    assert said in posed.text.text.splitlines()[0]
