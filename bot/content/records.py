"""Small YAML files that the verbs write beside what authors wrote: read as models, written whole."""

from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel

from bot.content.files import ContentError, YamlFile

_Model = TypeVar("_Model", bound=BaseModel)


def read(path: Path, model: type[_Model]) -> _Model | None:
    """The record, or None where there is no file; raises ContentError where somebody has broken it."""
    if not path.exists():
        return None
    file = YamlFile(path)
    record = file.read(model)
    if record is None:
        raise ContentError(file.mistakes)
    return record


def write(path: Path, record: BaseModel, comment: str) -> None:
    """Writes the record under a line of comment; a file that is there is replaced when the new one is whole."""
    text = yaml.safe_dump(record.model_dump(mode="json"), allow_unicode=True, sort_keys=False, width=115)
    part = path.with_name(path.name + ".part")
    part.write_text(f"# {comment}\n{text}", encoding="utf-8")
    part.replace(path)
