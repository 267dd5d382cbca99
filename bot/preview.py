"""`python -m bot simulate`: a lesson played by a scripted learner, as a transcript for its author to read."""

import argparse
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from bot.content import CONTENT, ContentError, Mistake, choosing
from bot.content.files import YamlFile
from bot.dialogue.calendars import COUNTRIES, NO_DAYS_OFF
from bot.dialogue.course import Course
from bot.dialogue.lesson import Loc
from bot.simulation.habits import HABITS
from bot.simulation.learners import Learners, UnknownLearnerError
from bot.simulation.simulate import DAYS, START, ZONE, simulate

LEARNERS = CONTENT / "learners.yaml"
MOST_DAYS = 365


class UsageError(Exception):
    """There is no such lesson, learner or language; the sentence says so."""


def add_verb(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the verb to a command line."""
    verb = verbs.add_parser("simulate", help="preview a lesson: weeks of a scripted learner, as a transcript")
    verb.add_argument("lesson", help="its folder, its file, or its id; or a content folder")
    verb.add_argument("--learner", choices=tuple(HABITS), default="thorough")
    verb.add_argument("--days", type=_days, default=DAYS, help=f"how many (default: {DAYS})")
    verb.add_argument("--language", default="", help="like en (default: the lesson's own)")
    verb.add_argument(
        "--start", type=_date, metavar="DATE", default=START, help=f"the first day (default: {START})"
    )
    verb.add_argument("--zone", default=ZONE, help=f"where the learner lives (default: {ZONE})")
    verb.add_argument(
        "--days-off",
        choices=(*COUNTRIES, NO_DAYS_OFF),
        default="",
        help="chosen by the learner at the second look",
    )


def run(given: argparse.Namespace, tell: Callable[[str], None]) -> bool:
    """Tells the transcript, or every mistake in what is to be played: then False. Raises UsageError."""
    try:
        course = choosing.one_lesson(given.lesson)
        _check_language(course, given.language)
        _check_zone(course, given.zone)
        own = Path(given.lesson) / LEARNERS.name
        learners = choosing.file_as(own if own.is_file() else LEARNERS, Learners)
        played = simulate(
            course,
            learners,
            given.learner,
            language=given.language,
            start=given.start,
            days=given.days,
            zone=given.zone,
            days_off=given.days_off,
        )
    except ContentError as error:
        tell(str(error))
        return False
    except (choosing.UnknownLessonError, UnknownLearnerError) as error:
        raise UsageError(str(error)) from error
    tell("\n".join(played.lines))
    return True


def mistakes(folder: Path) -> list[Mistake]:
    """What is wrong with the learners of a content folder; only the bot's own has to have them."""
    file = YamlFile(folder / LEARNERS.name)
    if file.path.exists() or folder == CONTENT:
        learners = file.read(Learners)
        file.add(_silent(learners) if learners else ())
    return file.mistakes


def _silent(learners: Learners) -> Iterator[tuple[Loc, str]]:
    """The learners who can be asked for and are not there, or not in a language that the transcript has."""
    for name in HABITS:
        if name not in learners.learners:
            yield ("learners",), f"少了学员 {name}：请补上「{name}: …」"
            continue
        for language in learners.transcript:
            if language not in learners.learners[name]:
                yield ("learners", name), f"{name} 不会说 {language}：请补上「{language}: …」"


def _check_language(course: Course, language: str) -> None:
    spoken = [lesson.language for lesson in course.lessons]
    if language and language not in spoken:
        raise UsageError(f"这一课没有 {language} 这种语言的版本（现有：{'、'.join(spoken)}）。")


def _check_zone(course: Course, zone: str) -> None:
    buttons = dict.fromkeys(city.zone for city in course.original.phrases.cities if city.common)
    if zone not in buttons:
        raise UsageError(f"没有 {zone} 这个时区的城市按钮（现有：{'、'.join(buttons)}）。")


def _days(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"a number of days from 1 to {MOST_DAYS}")
    return int(text)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a date looks like 2026-11-23") from None
