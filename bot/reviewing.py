"""`python -m bot review`: what coaches have written in review files, brought to the learners or compared."""

import argparse
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot import content
from bot.cohorting import chosen_scope, number
from bot.dialogue.course import FALLBACK
from bot.settings import SettingsError
from bot.store.database import Database
from bot.transcripts.in_chat.coach_mail import name_of
from bot.transcripts.reviews import agreement
from bot.transcripts.reviews.delivery import deliver, told
from bot.transcripts.reviews.review import Review
from bot.transcripts.reviews.review_files import ReviewFileError, read_file


def add_verb(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb and what can be done with a review file."""
    verb = verbs.add_parser("review", help="bring coaches' feedback to the learners, or compare two coaches")
    deeds = verb.add_subparsers(dest="deed", required=True)
    brings = deeds.add_parser("import", help="deliver the feedback in a review file; twice delivers once")
    brings.add_argument("file", type=Path, metavar="FILE", help="the file that the review page saved")
    brings.add_argument("--coach", type=number, metavar="ID", help="who gives the feedback; a coach")
    compares = deeds.add_parser("compare", help="how far two coaches agree (Cohen's kappa)")
    compares.add_argument("first", type=Path, metavar="A", help="a review file")
    compares.add_argument("second", type=Path, metavar="B", help="another one, of the same export")


def compared(first: Path, second: Path) -> Iterator[str]:
    """How far two review files agree, in lines; raises ReviewFileError where they cannot be compared."""
    words = content.load().speaking(FALLBACK).phrases
    ours, theirs = read_file(first, words.review), read_file(second, words.review)
    try:
        found = agreement.compare(ours, theirs)
    except agreement.NotComparableError as error:
        raise ReviewFileError(str(error)) from None
    return agreement.told(found, _named(first, ours), _named(second, theirs))


async def run(path: Path, given: argparse.Namespace, coaches: frozenset[int], tell: Callable[[str], None]) -> bool:
    """Brings a file in, beside a running bot; whether everything in it was delivered.

    `coaches` are those of BOT_COACHES; others are in the database.
    """
    words = content.load().speaking(FALLBACK).phrases
    found = read_file(given.file, words.review)
    database = await Database.open_beside(path)
    try:
        coach = _coach(given.coach, coaches)
        scope = await chosen_scope(database, coach, coaches)
        by = name_of(found.reviewer) or words.coach.somebody
        delivered = await deliver(database, found, coach, by, datetime.now(UTC), scope=scope)
    finally:
        await database.close()
    for line in told(delivered, words.review):
        tell(line)
    return not (delivered.left_out or delivered.other_database)


def _coach(given: int | None, coaches: frozenset[int]) -> int:
    """Who gives the feedback; where there is one in BOT_COACHES, it need not be said."""
    known = ", ".join(map(str, sorted(coaches))) or "none is set"
    if given is None and len(coaches) == 1:
        return next(iter(coaches))
    if given is None:
        raise SettingsError(f"--coach: say who gives the feedback, like one of BOT_COACHES ({known}).")
    return given


def _named(path: Path, one: Review) -> str:
    by = name_of(one.reviewer)
    return f"{path.name} ({by})" if by else path.name
