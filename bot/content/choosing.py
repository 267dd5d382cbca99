"""A lesson chosen by its author, wherever it lies, and other files that are read as content/ is."""

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from bot.content.files import CONTENT, ContentError, YamlFile
from bot.content.loading import course, load, read_at
from bot.content.written import read_one
from bot.dialogue.course import Course

_Model = TypeVar("_Model", bound=BaseModel)
_ORIGINAL = "lesson.yaml"


class UnknownLessonError(Exception):
    """There is no such lesson; the sentence says what could be asked for."""


def one_lesson(name: str, folder: Path = CONTENT) -> Course:
    """The lesson in the folder or file of that name, or with that id in `folder`, with the phrases of `folder`.

    A content folder stands for the one lesson in it, with its own phrases. A file other than lesson.yaml is taken
    alone, without its translations. Raises UnknownLessonError, and
    ContentError with every mistake found.
    """
    if (Path(name) / "lessons").is_dir():
        return load(Path(name))
    path, phrases = _path(name, folder), folder / "phrases"
    return course(read_at(path, phrases) if path.name == _ORIGINAL else [read_one(path, phrases)])


def _path(name: str, folder: Path) -> Path:
    lessons = folder / "lessons"
    for path in (Path(name), Path(name) / _ORIGINAL, lessons / name / _ORIGINAL):
        if path.is_file():
            return path
    known = "、".join(sorted(path.parent.name for path in lessons.glob(f"*/{_ORIGINAL}")))
    raise UnknownLessonError(f"没有「{name}」这一课：请写一课的文件夹、文件，或者它的 id（现有：{known}）。")


def file_as(path: Path, model: type[_Model]) -> _Model:
    """A YAML file as that model; raises ContentError with every mistake found."""
    file = YamlFile(path)
    found = file.read(model)
    if found is None:
        raise ContentError(file.mistakes)
    return found
