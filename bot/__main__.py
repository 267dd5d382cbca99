"""The verbs of the command line: run, sandbox, understand, export, review, cohorts, and those for authors.

Exit codes: 0 done, 1 failed or mistakes found, 2 wrong usage or settings, 3 polling died.
"""

import argparse
import asyncio
import contextlib
import sys
import webbrowser
from collections.abc import Callable, Iterator

from bot import app, cohorting, content, exporting, logs, preview, reviewing, settings, understanding
from bot.content import ContentError, authors
from bot.settings import Settings, SettingsError
from bot.store.database import StoreError
from bot.telegram.receiver import PollingDiedError
from bot.transcripts.reviews.review_files import ReviewFileError

DONE, FAILED, WRONG, POLLING_DIED = 0, 1, 2, 3
_FAILURES = (
    StoreError,
    ContentError,
    app.StartError,
    understanding.InputError,
    ReviewFileError,
    cohorting.CohortError,
)


def main(arguments: list[str] | None = None) -> int:
    """Runs a verb; the process's exit code."""
    given = _parser().parse_args(arguments)
    try:
        if given.verb in authors.VERBS:
            done = authors.run(given, _tell, preview.mistakes)
            if given.verb == "schema" and given.folder == content.CONTENT:
                exporting.write_schema(_tell)
            return DONE if done else FAILED
        if given.verb == "simulate":
            return DONE if preview.run(given, _tell) else FAILED
        if given.verb == "understand":
            for line in _understood(given.what):
                _tell(line)
            return DONE
        chosen = settings.read()
        logs.set_up(chosen.log_level, chosen.effective_token)
        if given.verb == "run":
            asyncio.run(app.run(chosen, _tell, _page_opener(chosen)))
        elif given.verb == "sandbox":
            asyncio.run(app.run_sandbox(chosen, given.port if given.port is not None else chosen.port, _tell))
        elif given.verb == "review" and given.deed == "compare":
            for line in reviewing.compared(given.first, given.second):
                _tell(line)
        elif given.verb == "review":
            whole = asyncio.run(reviewing.run(chosen.database_path, given, app.coaches(chosen), _tell))
            return DONE if whole else FAILED
        elif given.verb in cohorting.VERBS:
            asyncio.run(cohorting.run(chosen, given, app.coaches(chosen), _tell))
        else:
            asyncio.run(exporting.run(chosen.database_path, given, app.coaches(chosen), chosen.bot_id, _tell))
    except (SettingsError, preview.UsageError) as error:
        return _complain(str(error), WRONG)
    except PollingDiedError as error:
        return _complain(f"Polling died: {error}.", POLLING_DIED)
    except _FAILURES as error:
        return _complain(str(error), FAILED)
    except Exception as error:  # noqa: BLE001 - a mistake of ours: its place is said, its message may quote a learner
        return _complain(f"The bot has stopped because of a mistake of its own: {logs.described(error)}.", FAILED)
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot", description="人脉教练, the networking coach on Telegram"
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("run", help="run the bot: on Telegram with BOT_TOKEN, else on a local Telegram")
    sandbox = verbs.add_parser("sandbox", help="run the local Telegram alone")
    sandbox.add_argument("--port", type=_port, help="where to listen on the loopback (default: BOT_PORT)")
    authors.add_verbs(verbs)
    preview.add_verb(verbs)
    understand = verbs.add_parser("understand", help="read free texts as JSON lines from standard input")
    understand.add_argument("what", choices=("answer", "people", "when"), help="answers, people, times")
    exporting.add_verb(verbs)
    reviewing.add_verb(verbs)
    cohorting.add_verbs(verbs)
    return parser


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def _understood(what: str) -> Iterator[str]:
    if what == "people":
        return understanding.people(sys.stdin)
    if what == "when":
        return understanding.times(sys.stdin)
    return understanding.answers(sys.stdin, content.load().own_texts)


def _page_opener(chosen: Settings) -> Callable[[str], None]:
    wanted = sys.stdout.isatty() if chosen.open_browser is None else chosen.open_browser

    def open_page(address: str) -> None:
        if wanted:
            webbrowser.open(address)

    return open_page


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _complain(sentence: str, code: int) -> int:
    sys.stderr.write(sentence + "\n")
    return code


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        sys.exit(main())
