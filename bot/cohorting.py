"""`python -m bot invite`, `cohorts` and `coach`: groups of learners, their invitation links and their coaches.

All of it works beside a running bot, which asks the database for each event.
"""

import argparse
import re
import secrets
from collections.abc import Callable, Collection

from bot.dialogue.people.typed_names import clean
from bot.settings import Settings, SettingsError
from bot.store import bots, coaches, cohorts
from bot.store.cohorts import Scope
from bot.store.database import Database
from bot.telegram.connection import Connection, UnknownBotError

VERBS = ("invite", "cohorts", "coach")
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
_TOKEN_BYTES = 16
"""Random, so that no link can be guessed; as text 22 of the 64 characters that Telegram lets a link carry."""
MOST_ID = 2**53
Tell = Callable[[str], None]


class CohortError(Exception):
    """It cannot be done; the sentence says why."""


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verbs about cohorts."""
    invite = verbs.add_parser(
        "invite", help="the link by which learners join a cohort, which is made where it is new"
    )
    invite.add_argument("cohort", metavar="COHORT", help="its id: small letters, digits and hyphens")
    invite.add_argument("--name", help="what learners read (default: the id)")
    invite.add_argument("--new", action="store_true", help="another link; the old one leads nowhere from then on")
    verbs.add_parser("cohorts", help="all cohorts, with how many learners and coaches they have")
    coach = verbs.add_parser("coach", help="who coaches which cohort, beside BOT_COACHES, who see everybody")
    deeds = coach.add_subparsers(dest="deed", required=True)
    for deed, about in (("add", "makes somebody a coach of a cohort"), ("remove", "they coach it no longer")):
        parser = deeds.add_parser(deed, help=about)
        parser.add_argument("coach", metavar="ID", help="their number on Telegram")
        parser.add_argument("--cohort", required=True, metavar="COHORT")
    deeds.add_parser("list", help="all coaches")


def number(text: str) -> int:
    """The number of somebody on Telegram, for argparse: one that a database has room for."""
    try:
        return _number(text)
    except SettingsError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


async def run(settings: Settings, given: argparse.Namespace, chiefs: frozenset[int], tell: Tell) -> None:
    """Does what the verb says; raises SettingsError, StoreError or CohortError where it cannot."""
    if given.verb == "invite":
        _check(given)
    coach = _number(given.coach) if given.verb == "coach" and given.deed != "list" else 0
    database = await Database.open_beside(settings.database_path)
    try:
        if given.verb == "invite":
            await _invite(database, settings, given, tell)
        elif given.verb == "cohorts":
            await _cohorts(database, tell)
        elif given.deed == "list":
            await _coaches(database, chiefs, tell)
        elif given.deed == "add":
            await _add(database, coach, given.cohort, chiefs, tell)
        else:
            await _remove(database, coach, given.cohort, chiefs, tell)
    finally:
        await database.close()


async def chosen_scope(database: cohorts.Rows, coach: int, chiefs: Collection[int]) -> Scope:
    """Whose learners the coach of `--coach` may see; raises SettingsError where that is no coach."""
    scope = await cohorts.scope(database, coach, chiefs)
    if scope is not None and not scope:
        known = ", ".join(map(str, sorted(chiefs))) or "none is set"
        raise SettingsError(
            f"--coach: {coach} is no coach; BOT_COACHES: {known}; see also: python -m bot coach list."
        )
    return scope


async def check_cohort(database: cohorts.Rows, cohort: str) -> None:
    """Raises SettingsError where there is no such cohort."""
    known = [one.id for one in await cohorts.every(database)]
    if cohort not in known:
        there = f"there are: {', '.join(known)}" if known else "there is none yet; python -m bot invite makes one"
        raise SettingsError(f"There is no cohort {cohort!r}: {there}.")


def _check(given: argparse.Namespace) -> None:
    if not _SLUG.fullmatch(given.cohort):
        raise SettingsError(
            f"{given.cohort!r} is no id of a cohort: at most 32 small letters, digits, hyphens, like autumn-1."
        )
    if given.name is not None and not clean(given.name):
        raise SettingsError("--name: write what learners shall read, like 读书会.")


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < MOST_ID:
        raise SettingsError(f"{text!r} is no number of somebody on Telegram: a whole number, like 123456789.")
    return int(text)


async def _invite(database: Database, settings: Settings, given: argparse.Namespace, tell: Tell) -> None:
    cohort, name = given.cohort, clean(given.name or "")
    async with database.transaction() as tx:
        made = await cohorts.make(tx, cohort, name or cohort, secrets.token_urlsafe(_TOKEN_BYTES))
        if not made and name:
            await cohorts.rename(tx, cohort, name)
        if not made and given.new:
            await cohorts.invite_anew(tx, cohort, secrets.token_urlsafe(_TOKEN_BYTES))
        found = next(one for one in await cohorts.every(tx) if one.id == cohort)
    tell(f"Cohort {found.id} ({found.name}), learners: {found.learners}, coaches: {found.coaches}")
    if given.new and not made:
        tell("The old link leads nowhere from now on; whoever has joined stays.")
    tell(f"https://t.me/{await _username(database, settings)}?start={found.invite}")
    if settings.token is None:
        page = settings.api_url or f"http://127.0.0.1:{settings.port}"
        tell(f"On the local Telegram: open {page}/?start={found.invite}, or write /start {found.invite}")
    if not found.coaches:
        tell(f"Nobody coaches it yet: python -m bot coach add ID --cohort {found.id}")


async def _username(database: Database, settings: Settings) -> str:
    """The bot's username: as it was when it ran on this database, or as Telegram says; raises CohortError."""
    number = int(settings.effective_token.partition(":")[0])
    known = await bots.username(database, number)
    if known is not None:
        return known
    telegram = Connection(settings.effective_token, settings.api_url)
    try:
        return await telegram.username()
    except UnknownBotError as error:
        raise CohortError(
            f"The bot's name on Telegram is not known yet ({error}): start the bot once, and try again."
        ) from None
    finally:
        await telegram.close()


async def _cohorts(database: Database, tell: Tell) -> None:
    found = await cohorts.every(database)
    for one in found:
        tell(f"{one.id} ({one.name}), learners: {one.learners}, coaches: {one.coaches}")
    if not found:
        tell("There is no cohort yet: python -m bot invite COHORT makes one.")


async def _coaches(database: Database, chiefs: Collection[int], tell: Tell) -> None:
    written = set(await coaches.known(database))
    found = [(chief, "everybody's learners (BOT_COACHES)") for chief in sorted(chiefs)]
    found += [(coach, cohort) for coach, cohort in await cohorts.coaching(database)]
    for coach, whose in found:
        tell(f"{coach}: {whose}" + ("" if coach in written else "; has not written to the bot yet"))
    if not found:
        tell("There is no coach yet: set BOT_COACHES, or python -m bot coach add ID --cohort COHORT.")


async def _add(database: Database, coach: int, cohort: str, chiefs: Collection[int], tell: Tell) -> None:
    async with database.transaction() as tx:
        await check_cohort(tx, cohort)
        added = await cohorts.add_coach(tx, coach, cohort)
        await coaches.arrived_before(tx, coach)
        reachable = await coaches.reachable(tx, [coach])
    tell(f"{coach} coaches {cohort} from now on." if added else f"{coach} coaches {cohort} already.")
    if coach in chiefs:
        tell(f"{coach} is in BOT_COACHES too, and sees everybody's learners as before.")
    if not reachable:
        tell(f"{coach} has to write to the bot once, /start for instance: before that it cannot write to them.")


async def _remove(database: Database, coach: int, cohort: str, chiefs: Collection[int], tell: Tell) -> None:
    async with database.transaction() as tx:
        await check_cohort(tx, cohort)
        removed = await cohorts.remove_coach(tx, coach, cohort)
        if coach not in chiefs:
            await cohorts.untell(tx, coach, cohort)
    tell(f"{coach} coaches {cohort} no longer." if removed else f"{coach} does not coach {cohort}.")
    if coach in chiefs:
        tell(f"{coach} is in BOT_COACHES, and sees everybody's learners as before.")
