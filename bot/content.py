"""content/ → a Lesson, or every mistake in it with file, line and column.

YAML is composed into nodes first, so that pydantic's path to a mistake leads back to a place in the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.dialogue.beats import TAG
from bot.dialogue.course import Course
from bot.dialogue.lesson import Lesson, LessonFile, Loc, faults
from bot.dialogue.lint import lints
from bot.dialogue.phrases import Phrases

CONTENT = Path(__file__).resolve().parent.parent / "content"
_WORDS_READ_AS_YES_OR_NO = ("yes", "no", "on", "off", "y", "n")
_Model = TypeVar("_Model", bound=BaseModel)


@dataclass(frozen=True, order=True)
class Mistake:
    """One thing an author should mend; lines and columns count from 1."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


class ContentError(Exception):
    """content/ cannot be taught; `mistakes` has at least one, in the order of the files."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = mistakes


def load(folder: Path = CONTENT, lessons: Path | None = None) -> Course:
    """The one lesson in the folder in all its languages; raises ContentError with every mistake found.

    `lessons` is another folder of lessons, to be taught with the same phrases.
    """
    lessons = lessons or folder / "lessons"
    found = sorted(lessons.glob("*/lesson.yaml"))
    if len(found) != 1:
        where = f"{lessons}/*/lesson.yaml"
        raise ContentError([Mistake(where, 1, 1, f"one lesson is taught at a time, {len(found)} found")])
    taught = [_lesson(folder, path) for path in (found[0], *sorted(found[0].parent.glob("??.yaml")))]
    mistakes = sorted(mistake for _, found in taught for mistake in found)
    if mistakes:
        raise ContentError(mistakes)
    return Course(lessons=tuple(lesson for lesson, _ in taught if lesson))


def _lesson(folder: Path, path: Path) -> tuple[Lesson | None, list[Mistake]]:
    """A lesson in one language with the phrases of that language, or what is wrong with either."""
    lesson_file = _File(path)
    lesson = lesson_file.read(LessonFile)
    if lesson is None:
        return None, lesson_file.mistakes
    lesson_file.add(faults(lesson))
    phrases_file = _File(folder / "phrases" / f"{lesson.language}.yaml")
    phrases = phrases_file.read(Phrases)
    mistakes = [*lesson_file.mistakes, *phrases_file.mistakes]
    return Lesson(**dict(lesson), phrases=phrases) if phrases and not mistakes else None, mistakes


def lint(folder: Path = CONTENT) -> list[Mistake]:
    """What an editor would say about the lessons in the folder; raises nothing, since `load` names mistakes."""
    remarks: list[Mistake] = []
    for path in sorted(folder.glob("lessons/*/lesson.yaml")):
        file = _File(path)
        lesson = file.read(LessonFile)
        if lesson is not None:
            file.add(lints(lesson))
            remarks += file.mistakes
    return sorted(remarks)


class _File:
    """One YAML file: its nodes, and the mistakes found in it so far."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.mistakes: list[Mistake] = []
        self._root: yaml.Node | None = None

    def read(self, model: type[_Model]) -> _Model | None:
        """The file as a model, or None where there are mistakes."""
        try:
            text = self.path.read_text(encoding="utf-8")
            self._root = yaml.compose(text, Loader=yaml.SafeLoader)
        except OSError as error:
            self._at(None, f"cannot be read: {error.strerror}")
            return None
        except UnicodeDecodeError:
            self._at(None, "is not UTF-8 text")
            return None
        except yaml.MarkedYAMLError as error:
            self._mistake(error.problem_mark or error.context_mark, error.problem or "is not YAML")
            return None
        except yaml.YAMLError as error:
            self._at(None, f"is not YAML: {error}".splitlines()[0])
            return None
        if self._root is None:
            self._at(None, "is empty")
            return None
        return self._validated(model, self._root)

    def add(self, found: Iterator[tuple[Loc, str]]) -> None:
        """Adds mistakes that are known by their path."""
        for loc, message in found:
            self._at(self._node(loc), f"{_path(loc)}: {message}")

    def _validated(self, model: type[_Model], root: yaml.Node) -> _Model | None:
        value = self._value(root)
        try:
            checked = model.model_validate(value)
        except ValidationError as error:
            for detail in _causes(error):
                loc = tuple(step for step in detail["loc"] if not str(step).startswith(TAG))
                message = detail["msg"].removeprefix("Value error, ")
                self._at(self._node(loc), f"{_path(loc)}: {message}")
            return None
        return None if self.mistakes else checked

    def _value(self, node: yaml.Node) -> Any:
        """The plain value of a node; keys given twice and unquoted yes/no words are noted on the way."""
        if isinstance(node, yaml.MappingNode):
            value = {}
            for key, item in node.value:
                name = str(key.value)
                if name in value:
                    self._at(key, f"{name}: this key is given twice")
                value[name] = self._value(item)
            return value
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item) for item in node.value]
        if node.tag == "tag:yaml.org,2002:bool" and node.value.lower() in _WORDS_READ_AS_YES_OR_NO:
            self._at(node, f"{node.value!r} means yes or no here: put it in quotes")
            return str(node.value)
        loader = yaml.SafeLoader("")
        try:
            return loader.construct_object(node)
        except (yaml.YAMLError, ValueError) as error:
            self._at(node, f"cannot be read: {error}".splitlines()[0])
            return None
        finally:
            loader.dispose()

    def _node(self, loc: Loc) -> yaml.Node | None:
        """The node a path leads to, or the last one on the way that exists."""
        node = self._root
        for step in loc:
            below = _below(node, step)
            if below is None:
                return node
            node = below
        return node

    def _at(self, node: yaml.Node | None, message: str) -> None:
        self._mistake(node.start_mark if node else None, message)

    def _mistake(self, mark: Any, message: str) -> None:
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        self.mistakes.append(Mistake(_shown(self.path), line, column, message))


def _causes(error: ValidationError) -> Iterator[ErrorDetails]:
    """The mistakes, without a list being called too short only because what is in it is wrong."""
    details = error.errors(include_url=False)
    for detail in details:
        loc = detail["loc"]
        inside = any(other["loc"][: len(loc)] == loc for other in details if other is not detail)
        if not (inside and detail["type"] == "too_short"):
            yield detail


def _shown(path: Path) -> str:
    """The path as an author would type it: below the folder they stand in, where it is."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _below(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((item for key, item in node.value if key.value == str(step)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        item: yaml.Node = node.value[step]
        return item
    return None


def _path(loc: Loc) -> str:
    return ".".join(str(step) for step in loc) or "file"
