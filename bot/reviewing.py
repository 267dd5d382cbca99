"""`python -m bot review`: what coaches have written in review files, brought to the learners."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bot import content
from bot.dialogue.course import FALLBACK
from bot.settings import SettingsError
from bot.store.database import Database
from bot.transcripts import review
from bot.transcripts.coach_mail import name_of, refusal
from bot.transcripts.delivery import deliver, told
from bot.transcripts.review import ReviewError


class ReviewFileError(Exception):
    """The file cannot be brought in; the sentence says why."""


def add_verb(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb and what can be done with a review file."""
    verb = verbs.add_parser("review", help="bring coaches' feedback to the learners")
    deeds = verb.add_subparsers(dest="deed", required=True)
    brings = deeds.add_parser("import", help="deliver the feedback in a review file; twice delivers once")
    brings.add_argument("file", type=Path, metavar="FILE", help="the file that the review page saved")
    brings.add_argument("--coach", type=int, metavar="ID", help="who gives the feedback, one of BOT_COACHES")


async def run(path: Path, given: argparse.Namespace, coaches: frozenset[int], tell: Callable[[str], None]) -> bool:
    """Brings a file in, beside a running bot; whether everything in it was delivered."""
    coach = _coach(given.coach, coaches)
    words = content.load().speaking(FALLBACK).phrases
    try:
        found = review.read(_bytes(given.file))
    except ReviewError as error:
        raise ReviewFileError(f"{given.file}: {refusal(error, words.review)}") from None
    database = await Database.open_beside(path)
    try:
        by = name_of(found.reviewer) or words.coach.somebody
        delivered = await deliver(database, found, coach, by, datetime.now(UTC))
    finally:
        await database.close()
    for line in told(delivered, words.review):
        tell(line)
    return not (delivered.left_out or delivered.other_database)


def _coach(given: int | None, coaches: frozenset[int]) -> int:
    """Who gives the feedback; where there is one coach only, it need not be said."""
    known = ", ".join(map(str, sorted(coaches))) or "none is set"
    if given is None and len(coaches) == 1:
        return next(iter(coaches))
    if given is None:
        raise SettingsError(f"--coach: say who gives the feedback, one of BOT_COACHES ({known}).")
    if given not in coaches:
        raise SettingsError(f"--coach: {given} is no coach; BOT_COACHES: {known}.")
    return given


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(review.MOST_BYTES + 1)
    except OSError as error:
        raise ReviewFileError(f"Cannot read {path}: {error.strerror}.") from error
