"""What an editor would say about content that can be taught, and the release of a lesson without remarks."""

from pathlib import Path

from bot.content import quotes, released, schema, stale
from bot.content.commands import command
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

    Raises ContentError with every mistake or remark and why nothing is released: for a draft, for another lesson
    than was asked for, or where the version did not go up with the content.
    """
    try:
        written = read(folder)
        draft = _draft(written[0])
        remarks = draft or _remarks(folder, written)
    except ContentError as error:
        raise ContentError(error.mistakes, f"没有发布：先改好上面 {len(error.mistakes)} 处错误。") from error
    if remarks:
        why = "草稿不用发布" if draft else f"先处理上面 {len(remarks)} 条建议"
        raise ContentError(remarks, f"没有发布：{why}。")
    original = written[0]
    found = original.lesson.id if original.lesson else ""
    if lesson_id is not None and lesson_id != found:
        message = f"没有 id 是 {lesson_id} 的课{near(lesson_id, [found])}（这里的课是 {found}）"
        raise ContentError([Mistake(original.lesson_file.name, 1, 1, message)], "没有发布：要发布的课不在这里。")
    return released.write(original)


def _draft(original: Written) -> list[Mistake]:
    """What to say of a draft: nobody stands on its ids, so they may change until it is taught."""
    file = original.lesson_file
    if file.path.resolve().parents[1].name == "lessons":
        return []
    message = f"这一课是草稿，id 还可以随便改：挪进 lessons/ 以后再运行 {command('release')}"
    return [Mistake(file.name, 1, 1, message)]


def _remarks(folder: Path, written: list[Written]) -> list[Mistake]:
    course(written)
    for place, one in enumerate(written):
        if one.lesson is not None:
            one.lesson_file.add(wording(one.lesson) if place else lints(one.lesson))
        for file in (one.lesson_file, one.phrases_file):
            file.add(quotes.misplaced(file))
    _misnamed(written[0])
    released.renamed(written[0])
    stale.remark(folder, written)
    found = [mistake for one in written for mistake in one.mistakes]
    found += [mistake for file in schema.outdated(folder) for mistake in file.mistakes]
    return sorted(set(found))


def _misnamed(original: Written) -> None:
    """Adds a remark where the folder is not called after the id, by which the lesson is looked for."""
    file, lesson = original.lesson_file, original.lesson
    folder = file.path.resolve().parent.name
    if lesson is not None and folder != lesson.id:
        file.add([(("id",), f"文件夹叫 {folder}，id 却是 {lesson.id}：把文件夹改名为 {lesson.id}")])
