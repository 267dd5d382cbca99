"""What a coach's files are called, so that one is known from another in a folder of downloads."""

from datetime import UTC, datetime

import pytest

from bot.dialogue.coaching.records import FORMS
from bot.dialogue.effects import SendFile
from bot.dialogue.engine import step
from bot.dialogue.events import Commanded
from tests.keeping import COURSE

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)


def called(argument: str) -> str:
    """The name of the file that is asked for so."""
    asks = Commanded(name="transcripts", argument=argument, message_id=1, by_coach=True, language="zh")
    _, effects = step(None, asks, COURSE, NOW)
    return next(effect.name for effect in effects if isinstance(effect, SendFile))


@pytest.mark.parametrize("learner", ["", " 1001"])
def test_no_two_forms_have_the_same_file_name(learner: str) -> None:
    names = {called(form + learner) for form in FORMS}
    assert len(names) == len(FORMS)
    assert all(learner.strip() in name for name in names)
