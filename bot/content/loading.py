"""content/ → a Course, or every mistake in it with file, line and column."""

from collections.abc import Sequence
from pathlib import Path

from bot.content import released, translations
from bot.content.files import CONTENT, ContentError, Mistake
from bot.content.written import Written, read_one
from bot.dialogue.course import Course
from bot.dialogue.lesson import Lesson


def load(folder: Path = CONTENT, lessons: Path | None = None) -> Course:
    """The one lesson in the folder in all its languages; raises ContentError with every mistake found.

    `lessons` is another folder of lessons, to be taught with the same phrases.
    """
    return course(read(folder, lessons))


def read(folder: Path, lessons: Path | None = None) -> list[Written]:
    """The lesson in every language, the original first, with its mistakes; raises ContentError for none or two.

    `folder` may also be that of the lesson itself, or its file; without phrases of its own it borrows the bot's.
    """
    for path in (folder, folder / "lesson.yaml"):
        if path.name == "lesson.yaml" and path.is_file():
            return read_at(path, CONTENT / "phrases")
    lessons = lessons or folder / "lessons"
    found = sorted(lessons.glob("*/lesson.yaml"))
    if len(found) != 1:
        where = f"{lessons}/*/lesson.yaml"
        raise ContentError([Mistake(where, 1, 1, f"这里要有一课，不多不少；现在有 {len(found)} 课")])
    own = folder / "phrases"
    return read_at(found[0], own if own.is_dir() else CONTENT / "phrases")


def read_at(path: Path, phrases: Path) -> list[Written]:
    """The lesson of a lesson.yaml and its translations beside it, the original first, with their mistakes."""
    original = read_one(path, phrases)
    others = [read_one(other, phrases) for other in sorted(path.parent.glob("??.yaml"))]
    for other in others:
        translations.compare(original, other)
    released.check(original)
    return [original, *others]


def course(written: Sequence[Written]) -> Course:
    """What was read, ready to be taught, what learners stand on as the original has it; raises ContentError."""
    mistakes = sorted({mistake for one in written for mistake in one.mistakes})
    if mistakes:
        raise ContentError(mistakes)
    first = written[0].lesson
    shared = {"version": first.version, "claims": first.claims, "moved": first.moved} if first else {}
    lessons = (
        Lesson(**{**dict(w.lesson), **shared}, phrases=w.phrases) for w in written if w.lesson and w.phrases
    )
    return Course(lessons=tuple(lessons))
