"""The verbs for authors: check, translated, release and schema."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.content import checking, schema, stale
from bot.content.files import CONTENT, ContentError, Mistake
from bot.content.loading import load

VERBS = ("check", "translated", "release", "schema")


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the verbs to a command line."""
    check = verbs.add_parser("check", help="name every mistake in content/, and what an editor would say")
    check.add_argument("folder", nargs="?", type=Path, default=CONTENT, help="another content folder")
    translated = verbs.add_parser("translated", help="record that a translation says what the original says today")
    translated.add_argument("language", help="of the translation, like en")
    translated.add_argument("ids", nargs="*", metavar="ID", help="only these texts: ids of steps, keys of phrases")
    release = verbs.add_parser("release", help="record the ids of the lesson: learners stand on them from now on")
    release.add_argument("lesson", nargs="?", help="its id; there is but one at a time")
    write = verbs.add_parser("schema", help="write the JSON Schemas that editors read")
    for verb in (translated, release, write):
        verb.add_argument("--folder", type=Path, default=CONTENT, help="another content folder")


def run(
    given: argparse.Namespace, tell: Callable[[str], None], besides: Callable[[Path], Sequence[Mistake]]
) -> bool:
    """Does what one of VERBS says and tells about it; False where `check` found something.

    `besides` finds the mistakes in what lies in a content folder and is not taught. Raises ContentError where the
    other verbs are refused.
    """
    if given.verb == "check":
        taught = _check(given.folder, tell)
        return _check_besides(besides(given.folder), tell) and taught
    if given.verb == "translated":
        lines = stale.translated(given.folder, given.language, given.ids)
    elif given.verb == "release":
        lines = [checking.release(given.folder, given.lesson)]
    else:
        lines = schema.write(given.folder)
    for line in lines:
        tell(line)
    return True


def _check(folder: Path, tell: Callable[[str], None]) -> bool:
    try:
        course, remarks = load(folder), checking.lint(folder)
    except ContentError as error:
        tell(f"{error}\n{len(error.mistakes)} 处错误：改好以后机器人才会启动。")
        return False
    for remark in remarks:
        tell(str(remark))
    if remarks:
        tell(f"没有错误，机器人可以启动；上面 {len(remarks)} 条建议还没有处理。")
    for lesson in course.lessons if not remarks else ():
        size = f"{len(lesson.parts)} 个部分，{len(lesson.by_id)} 步，{len(lesson.recall)} 道回想题"
        tell(f"{folder.name}: {lesson.title}（{lesson.language}）：{size}，没有错误")
    return not remarks


def _check_besides(mistakes: Sequence[Mistake], tell: Callable[[str], None]) -> bool:
    for mistake in mistakes:
        tell(str(mistake))
    if mistakes:
        tell(f"{len(mistakes)} 处错误：改好以后 simulate 才能试课；机器人照样启动。")
    return not mistakes
