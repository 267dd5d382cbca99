"""JSON Schemas made from the models, for editors that help with YAML while it is typed."""

import json
from pathlib import Path

from pydantic import BaseModel

from bot.content.commands import command
from bot.content.files import CONTENT, YamlFile
from bot.dialogue.lesson import LessonFile
from bot.dialogue.words.phrases import Phrases

SCHEMAS: dict[str, type[BaseModel]] = {"lesson.schema.json": LessonFile, "phrases.schema.json": Phrases}
_DIALECT = "http://json-schema.org/draft-07/schema#"


def text(model: type[BaseModel]) -> str:
    """The schema of a model as the file holds it."""
    schema = {"$schema": _DIALECT, **model.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def write(folder: Path) -> list[str]:
    """Writes the schemas into the folder; what to tell about it."""
    for name, model in SCHEMAS.items():
        (folder / name).write_text(text(model), encoding="utf-8")
    return [f"写好了 {folder / name}" for name in SCHEMAS]


def outdated(folder: Path) -> list[YamlFile]:
    """The schemas that do not fit the models, each with a remark; missing ones only where the bot's content is."""
    found = []
    for name, model in SCHEMAS.items():
        file = YamlFile(folder / name)
        is_there = file.path.exists()
        if (is_there or folder == CONTENT) and not (is_there and file.path.read_text("utf-8") == text(model)):
            file.say(f"不是最新的：运行 {command('schema', folder=folder)}")
            found.append(file)
    return found
