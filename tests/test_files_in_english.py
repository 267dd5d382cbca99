"""The files of a coach who is spoken to in English: what they say of themselves is English."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from bot import content
from bot.dialogue.effects import Form, SendFile
from bot.dialogue.engine import step
from bot.dialogue.events import Commanded
from bot.store.database import Database
from bot.transcripts.export import Export
from bot.transcripts.filters import Filters
from tests.crowd import take_the_lesson
from tests.test_exports import NOW

COURSE = content.load()
HAN = re.compile(r"[\u3400-\u9fff]+")


async def english(folder: Path, form: Form, learner: int) -> str:
    """An export for such a coach, of one learner who is there, or of one who is not."""
    database = await Database.open(folder / "coach.db")
    await take_the_lesson(database, 11, "terse", date(2026, 11, 9), 1, COURSE)
    spoken = COURSE.speaking("en")
    file = Export(database, COURSE, form, Filters(learner=learner), NOW, spoken=spoken)
    whole = "".join([piece async for piece in file.pieces()])
    await database.close()
    return whole


async def test_the_review_desk_is_in_english(tmp_path: Path) -> None:
    page = await english(tmp_path, "html", 11)
    assert '<html lang="en"' in page
    head = re.search(r'id="head">(.*?)</script>', page)
    assert head is not None
    assert HAN.findall(json.dumps(json.loads(head[1]), ensure_ascii=False)) == []


@pytest.mark.parametrize("form", ["csv", "gradebook"])
async def test_the_columns_of_tables_are_in_english(tmp_path: Path, form: Form) -> None:
    assert HAN.findall((await english(tmp_path, form, 11)).splitlines()[0]) == []


async def test_that_nobody_is_in_it_is_said_in_english(tmp_path: Path) -> None:
    assert HAN.findall(await english(tmp_path, "md", 12)) == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_file_is_asked_for_in_the_language_of_the_coach(language: str) -> None:
    asks = Commanded(name="transcripts", argument="html", message_id=1, by_coach=True, language=language)
    _, effects = step(None, asks, COURSE, NOW)
    assert [effect.language for effect in effects if isinstance(effect, SendFile)] == [language]
