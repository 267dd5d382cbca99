"""/transcripts: the file that a coach asks for, by buttons or by words behind the command."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import get_args

from bot.dialogue.effects import Form, SendFile
from bot.dialogue.events import Commanded
from bot.dialogue.text import rich
from bot.dialogue.turn import Rows, Turn

FORMS: tuple[Form, ...] = get_args(Form)
SUFFIXES = {"gradebook": "csv", "telegram": "json", "xapi": "jsonl"}
"""How the name of a file ends whose form is no ending: then the form is its name, and no two tables look alike."""
DAYS = {"week": 7, "month": 30}
RANGES = ("all", *DAYS, "unreviewed")
MOST_DIGITS = 18
"""What a number in the database has room for."""


@dataclass(frozen=True)
class Wanted:
    """What a file is to hold: of everybody, or of one learner; since an instant (UTC), or from the beginning."""

    form: Form
    learner: int | None = None
    since: datetime | None = None
    unreviewed: bool = False


def command(turn: Turn, event: Commanded) -> None:
    """A form or a learner's number or both at once, or the choice where neither is said."""
    form, learner = None, None
    for word in event.argument.lower().split():
        if word in FORMS:
            form = word
        elif (number := learner_number(word)) is not None:
            learner = number
        else:
            turn.say(turn.words.coach.unknown_form)
            return
    if form is None and learner is None:
        turn.send(rich(turn.words.records.which_form), _forms(turn))
    else:
        send(turn, Wanted(form or "md", learner))


def tapped(turn: Turn, argument: str) -> bool:
    """A form, then a range, then the file; nothing is remembered between. False where there is no such button."""
    form, _, wanted = argument.partition(":")
    words = turn.words.records
    if not argument:
        turn.edit(rich(words.which_form), _forms(turn))
    elif form in FORMS and not wanted:
        turn.edit(rich(words.which_range, form=words.forms[FORMS.index(form)]), _ranges(turn, form))
    elif form in FORMS and wanted in RANGES:
        since = turn.now - timedelta(days=DAYS[wanted]) if wanted in DAYS else None
        send(turn, Wanted(form, since=since, unreviewed=wanted == "unreviewed"))
    elif form in FORMS and (learner := learner_number(wanted)) is not None:
        send(turn, Wanted(form, learner))
    else:
        return False
    return True


def learner_number(text: str) -> int | None:
    """A learner's number; None where the text is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS else None


def send(turn: Turn, wanted: Wanted) -> None:
    """The file is made when it is sent."""
    form, learner = wanted.form, wanted.learner
    what = form if form in SUFFIXES else "transcripts" if learner is None else "transcript"
    name = what if learner is None else f"{what}-{learner}"
    turn.effects.append(
        SendFile(
            what="transcripts",
            form=form,
            learner=learner,
            since=wanted.since,
            unreviewed=wanted.unreviewed,
            language=turn.lesson.language,
            name=f"{name}.{SUFFIXES.get(form, form)}",
            caption=rich(turn.words.coach.file_caption),
        )
    )


def _forms(turn: Turn) -> Rows:
    named = zip(turn.words.records.forms, FORMS, strict=True)
    return tuple(((label, f"desk:file:{form}"),) for label, form in named)


def _ranges(turn: Turn, form: str) -> Rows:
    named = zip(turn.words.records.ranges, RANGES, strict=True)
    return (
        *(((label, f"desk:file:{form}:{name}"),) for label, name in named),
        ((turn.words.roster.back, "desk:file"),),
    )
