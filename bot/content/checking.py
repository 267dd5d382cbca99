"""What an editor would say about content that can be taught, and the release of a lesson without remarks."""

from pathlib import Path

from bot.content import released, schema, stale
from bot.content.files import CONTENT, ContentError, Mistake
from bot.content.loading import course, read
from bot.content.messages import near
from bot.content.written import Written
from bot.dialogue.lint import lints, wording


def lint(folder: Path = CONTENT) -> list[Mistake]:
    """Every remark in the order of the files; raises ContentError where there are mistakes."""
    return _remarks(folder, read(folder))


def release(folder: Path, lesson_id: str | None = None) -> str:
    """Records the version and the ids of the lesson as released; what to tell about it.

    Raises ContentError with every mistake or remark, or where the version did not go up with the content.
    """
    written = read(folder)
    remarks = _remarks(folder, written)
    if remarks:
        raise ContentError(remarks)
    original = written[0]
    found = original.lesson.id if original.lesson else ""
    if lesson_id is not None and lesson_id != found:
        message = f"没有 id 是 {lesson_id} 的课{near(lesson_id, [found])}（这里的课是 {found}）"
        raise ContentError([Mistake(original.lesson_file.name, 1, 1, message)])
    return released.write(original)


def _remarks(folder: Path, written: list[Written]) -> list[Mistake]:
    course(written)
    for place, one in enumerate(written):
        if one.lesson is not None:
            one.lesson_file.add(wording(one.lesson) if place else lints(one.lesson))
    released.renamed(written[0])
    stale.remark(folder, written)
    found = [mistake for one in written for mistake in one.mistakes]
    found += [mistake for file in schema.outdated(folder) for mistake in file.mistakes]
    return sorted(set(found))
