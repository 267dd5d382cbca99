"""One YAML file of content/: what it holds, and where in it everything stands.

YAML is composed into nodes first, so that pydantic's path to a mistake leads back to a place in the file.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.content import messages, syntax
from bot.dialogue.beats import TAG
from bot.dialogue.lesson import Loc

CONTENT = Path(__file__).resolve().parents[2] / "content"
_WORDS_READ_AS_YES_OR_NO = ("yes", "no", "on", "off", "y", "n")
_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
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
    """content/ cannot be used; `mistakes` has at least one, in the order of the files, `so` what comes of them."""

    def __init__(self, mistakes: list[Mistake], so: str = "") -> None:
        super().__init__("\n".join([*map(str, mistakes), *([so] if so else [])]))
        self.mistakes = mistakes


class YamlFile:
    """A file and the mistakes found in it so far."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.mistakes: list[Mistake] = []
        self._root: yaml.Node | None = None

    def read(self, model: type[_Model]) -> _Model | None:
        """The file as a model, or None where there are mistakes."""
        text = self._text()
        if text is None:
            return None
        try:
            self._root = _composed(text)
        except yaml.YAMLError as error:
            self.mistakes.append(Mistake(self.name, *syntax.explained(error, text.splitlines())))
            return None
        if self._root is None:
            self.say("这个文件是空的")
            return None
        return self._validated(model, self._root)

    @property
    def name(self) -> str:
        """The path as an author would type it."""
        return shown(self.path)

    def add(self, found: Iterable[tuple[Loc, str]]) -> None:
        """Adds mistakes that are known by their path."""
        for loc, message in found:
            self._at(self._node(loc), self._with_path(loc, message))

    def say(self, message: str) -> None:
        """Adds a mistake about the file as a whole."""
        self._at(None, message)

    def unquoted(self) -> Iterator[tuple[Loc, str]]:
        """Every value that was typed on its line without quotes of YAML, with its path."""
        return _unquoted(self._root, ())

    def line(self, loc: Loc) -> int:
        """The line a path leads to."""
        node = self._node(loc)
        return node.start_mark.line + 1 if node else 1

    def _text(self) -> str | None:
        try:
            return self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            self.say("没有这个文件")
        except OSError as error:
            self.say(f"打不开这个文件（{error.strerror}）")
        except UnicodeDecodeError:
            self.say("这个文件不是 UTF-8 文本：在编辑器里另存为 UTF-8")
        return None

    def _validated(self, model: type[_Model], root: yaml.Node) -> _Model | None:
        value = self._value(root)
        try:
            checked = model.model_validate(value)
        except ValidationError as error:
            for detail in _causes(error):
                self._explain(model, detail)
            return None
        return None if self.mistakes else checked

    def _explain(self, model: type[BaseModel], detail: ErrorDetails) -> None:
        message = messages.explained(model, detail)
        loc = tuple(step for step in detail["loc"] if not str(step).startswith(TAG) and step != messages.KEY)
        node = self._key(loc) if detail["type"] in messages.ABOUT_THE_KEY else self._node(loc)
        self._at(node, self._with_path(loc, message))

    def _value(self, node: yaml.Node) -> Any:
        """The plain value of a node; keys given twice and unquoted yes/no words are noted on the way."""
        if isinstance(node, yaml.MappingNode):
            value = {}
            for key, item in node.value:
                name = str(key.value)
                if name in value:
                    dash = "；如果这里是新的一步，前面少了「- 」" if name == "id" else ""
                    self._at(key, f"{name}: 这一项写了两次，只能留一个{dash}")
                value[name] = self._value(item)
            return value
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item) for item in node.value]
        if node.tag == "tag:yaml.org,2002:bool" and node.value.lower() in _WORDS_READ_AS_YES_OR_NO:
            self._at(node, f"{node.value} 在 YAML 里表示是或否：要写成文字，请加引号 '{node.value}'")
            return str(node.value)
        loader = yaml.SafeLoader("")
        try:
            return loader.construct_object(node)
        except (yaml.YAMLError, ValueError) as error:
            self._at(node, f"这个值读不懂：要写成文字，请加引号（{str(error).splitlines()[0]}）")
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

    def _key(self, loc: Loc) -> yaml.Node | None:
        """The key itself that a path ends with."""
        above = self._node(loc[:-1])
        if isinstance(above, yaml.MappingNode):
            return next((key for key, _ in above.value if key.value == str(loc[-1])), above)
        return above

    def _with_path(self, loc: Loc, message: str) -> str:
        """The message behind its path, in which the items of a list are called by their ids."""
        path, node = "", self._root
        for step in loc:
            node = _below(node, step)
            name = _below(node, "id") if isinstance(step, int) else None
            if isinstance(name, yaml.ScalarNode):
                path += f".{name.value}"
            else:
                path += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
        return f"{path.removeprefix('.')}: {message}" if path else message

    def _at(self, node: yaml.Node | None, message: str) -> None:
        mark = node.start_mark if node else None
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        self.mistakes.append(Mistake(self.name, line, column, message))


@lru_cache(maxsize=8)
def _composed(text: str) -> yaml.Node | None:
    """The file's nodes. Composing is most of what a check takes, and libyaml takes a tenth of the time.

    What is wrong, and where, PyYAML's own reader says better.
    """
    try:
        return yaml.compose(text, Loader=_FAST)
    except yaml.YAMLError:
        return yaml.compose(text, Loader=yaml.SafeLoader)


def shown(path: Path) -> str:
    """A path as an author would type it: below the folder they stand in, where it is."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _unquoted(node: yaml.Node | None, loc: Loc) -> Iterator[tuple[Loc, str]]:
    if isinstance(node, yaml.MappingNode):
        for key, item in node.value:
            yield from _unquoted(item, (*loc, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for place, item in enumerate(node.value):
            yield from _unquoted(item, (*loc, place))
    elif isinstance(node, yaml.ScalarNode) and not node.style:
        yield loc, node.value


def _causes(error: ValidationError) -> Iterator[ErrorDetails]:
    """The mistakes, without a list being called too short only because what is in it is wrong."""
    details = error.errors(include_url=False)
    for detail in details:
        loc = detail["loc"]
        inside = any(other["loc"][: len(loc)] == loc for other in details if other is not detail)
        if not (inside and detail["type"] == "too_short"):
            yield detail


def _below(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((item for key, item in node.value if key.value == str(step)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        item: yaml.Node = node.value[step]
        return item
    return None
