"""`python -m bot export`: transcripts for a coach as a file, or what such a file would hold."""

import argparse
import re
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from bot import content
from bot.cohorting import check_cohort, chosen_scope, number
from bot.dialogue.course import FALLBACK, Course
from bot.progress import Progress
from bot.settings import SettingsError
from bot.store.database import Database, StoreError
from bot.store.secrets import secret
from bot.transcripts import flags, noting
from bot.transcripts.export import FORMS, Export, Particulars
from bot.transcripts.filters import KINDS, Filters
from bot.transcripts.forms import lines
from bot.transcripts.forms.xapi import HOME
from bot.transcripts.reviews.review import Review
from bot.transcripts.reviews.review_files import ReviewFileError, read_file
from bot.transcripts.selection import Reason, Selection

SCHEMA = Path(__file__).parent.parent / "docs" / "transcript.schema.json"
UNUSED = "not in the gradebook, since the answer has changed or its learner is not in it"
_FIRST_YEAR = 1000
"""Of fewer than four digits none sorts as the database's instants do."""
_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*")
LEFT_OUT: dict[Reason, str] = {
    "not_shared": "did not agree to share, or no longer do",
    "unknown": "no learner of that number shares",
    "range": "nothing between --since and --until",
    "answers": "no answer that fits --benefit, --kind or --unreviewed",
    "flag": "not flagged so",
}


def add_verb(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb, its filters, and where the file goes."""
    verb = verbs.add_parser("export", help="write the transcripts of learners who agreed to share")
    verb.add_argument("--format", choices=FORMS, default="md")
    verb.add_argument("--learner", type=number, metavar="ID", help="only this learner")
    verb.add_argument("--cohort", metavar="COHORT", help="only learners of this cohort")
    verb.add_argument("--coach", type=number, metavar="ID", help="only learners whom this coach may see")
    verb.add_argument("--since", type=_instant, metavar="DATE", help="only from this date (UTC) on")
    verb.add_argument("--until", type=_instant, metavar="DATE", help="only before this date (UTC)")
    verb.add_argument("--benefit", metavar="ID", help="only answers about this benefit of the lesson")
    verb.add_argument("--kind", choices=KINDS, help="only answers that were read as this")
    verb.add_argument("--flag", choices=flags.IDS, help="only learners with this flag")
    verb.add_argument("--unreviewed", action="store_true", help="only answers without feedback so far")
    verb.add_argument("--with-names", action="store_true", help="names, of learners who agreed to that")
    verb.add_argument(
        "--reviews",
        nargs="+",
        type=Path,
        metavar="FILE",
        default=[],
        help="for a gradebook: coaches' review files",
    )
    verb.add_argument(
        "--home-page", type=_address, metavar="URL", default=HOME, help="for xapi: an address of yours to name by"
    )
    verb.add_argument("--dry-run", action="store_true", help="only say what would be in it, and what not and why")
    verb.add_argument("--out", type=Path, metavar="FILE", help="default: standard output")


def write_schema(tell: Callable[[str], None]) -> None:
    """Writes the schema of JSON lines, where the bot's own documentation is."""
    if SCHEMA.parent.is_dir():
        SCHEMA.write_text(lines.schema(), encoding="utf-8")
        tell(f"写好了 {SCHEMA}")


def _instant(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
        found = found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
        if found.year < _FIRST_YEAR:
            raise ValueError(text)
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(
            "a date looks like 2026-11-23, an instant like 2026-11-23T09:00Z"
        ) from None
    return found


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise argparse.ArgumentTypeError("an address looks like https://learning.example.org/coach")
    return text.rstrip("/")


async def run(
    path: Path, given: argparse.Namespace, coaches: frozenset[int], bot: int, tell: Callable[[str], None]
) -> None:
    """Writes the file, beside a running bot, with a line for each learner in it; or tells what would be in it.

    `coaches` are those who see everybody, `bot` is the bot's own number in Telegram.
    """
    course, now = content.load(), datetime.now(UTC)
    filters = _filters(given, course)
    reader = await Database.open_to_read(path)
    try:
        if given.cohort is not None:
            await check_cohort(reader, given.cohort)
        if given.coach is not None:
            filters = replace(filters, scope=await chosen_scope(reader, given.coach, coaches))
        if given.dry_run:
            for line in (await _counted(reader, course, filters, now)).lines():
                tell(line)
            return
        reviews = await _reviews(reader, course, given)
        export = Export(reader, course, given.format, filters, now, Particulars(bot, given.home_page, reviews))
        progress = Progress(sys.stderr, lambda: export.share)
        writer = await Database.open_beside(path)
        try:

            async def note() -> None:
                await noting.note(writer, export.written, None, given.format, now)

            await _write(progress.through(export.pieces()), given.out, note)
        finally:
            await writer.close()
        if export.unused_reviews:
            sys.stderr.write(f"{UNUSED}: {export.unused_reviews}\n")
    finally:
        await reader.close()


async def _reviews(database: Database, course: Course, given: argparse.Namespace) -> list[Review]:
    """The files for a gradebook; raises ReviewFileError where one cannot be read or is of another database."""
    if given.reviews and given.format != "gradebook":
        raise SettingsError(f"--reviews: only a gradebook takes review files, not {given.format}.")
    words, name = course.speaking(FALLBACK).phrases.review, await secret(database, "database")
    found = []
    for path in given.reviews:
        review = read_file(path, words)
        if review.database != name:
            raise ReviewFileError(f"{path}: {words.other_database}")
        found.append(review)
    return found


def _filters(given: argparse.Namespace, course: Course) -> Filters:
    benefits = [benefit.id for benefit in course.original.benefits]
    if given.benefit is not None and given.benefit not in benefits:
        raise SettingsError(f"--benefit: there is no {given.benefit}; the lesson has {', '.join(benefits)}.")
    return Filters(
        learner=given.learner,
        since=given.since,
        until=given.until,
        benefit=given.benefit,
        kind=given.kind,
        flag=given.flag,
        unreviewed=given.unreviewed,
        names=given.with_names,
        cohort=given.cohort,
    )


@dataclass
class Counted:
    """What an export would hold, in numbers; nobody who refused is named."""

    learners: int = 0
    named: int = 0
    entries: int = 0
    answers: int = 0
    reminders: int = 0
    left_out: Counter[Reason] = field(default_factory=Counter)

    def lines(self) -> list[str]:
        """Line by line, for the terminal."""
        held = [
            f"learners: {self.learners} (with names: {self.named})",
            f"entries: {self.entries}",
            f"answers: {self.answers}",
            f"reminders: {self.reminders}",
        ]
        left_out = [(why, count) for why, count in sorted(self.left_out.items()) if count]
        return held + [f"left out, {LEFT_OUT[why]}: {count}" for why, count in left_out]


async def _counted(database: Database, course: Course, filters: Filters, now: datetime) -> Counted:
    counted, selection = Counted(), Selection(database, course, filters, now, flagged=False)
    async for chosen in selection.learners():
        counted.learners += 1
        counted.named += chosen.story.named
        counted.answers += len(filters.answers(chosen.story))
        counted.reminders += len(filters.reminders(chosen.story))
        counted.entries += sum([1 async for _ in selection.entries(chosen.story)])
    counted.left_out = selection.left_out
    return counted


async def _write(pieces: AsyncIterator[str], out: Path | None, note: Callable[[], Awaitable[None]]) -> None:
    """Writes to standard output, or to a file that appears only when it is whole and the learners know of it."""
    if out is None:
        try:
            async for piece in pieces:
                sys.stdout.write(piece)
        finally:
            await note()
        return
    part = out.with_name(out.name + ".part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            async for piece in pieces:
                file.write(piece)
        await note()
        part.replace(out)
    except OSError as error:
        raise StoreError(f"Cannot write {out}: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)
