"""Editors help with the YAML by schemas that fit the models, and each file says which is its."""

import json
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.content import CONTENT, lint
from bot.content.schema import SCHEMAS, text


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_in_content_fit_the_models(name: str) -> None:
    written = (CONTENT / name).read_text(encoding="utf-8")
    assert written == text(SCHEMAS[name]), "run: python -m bot schema"


def test_a_schema_that_no_longer_fits_is_remarked_on_and_written_anew(content: Path) -> None:
    (content / "lesson.schema.json").write_text("{}", encoding="utf-8")
    (remark,) = lint(content)
    assert str(remark).endswith(
        f"lesson.schema.json:1:1: 不是最新的：运行 .venv/bin/python -m bot schema --folder {content}"
    )
    assert main(["schema", "--folder", str(content)]) == 0
    assert (content / "lesson.schema.json").read_text(encoding="utf-8") == text(SCHEMAS["lesson.schema.json"])


def test_a_schema_knows_each_kind_of_step_and_refuses_unknown_keys() -> None:
    schema = json.loads(text(SCHEMAS["lesson.schema.json"]))
    assert {"Say", "Ask", "Choose", "People", "Plan", "RecallAsk", "RecallChoose"} <= schema["$defs"].keys()
    assert all(schema["$defs"][kind]["additionalProperties"] is False for kind in ("Say", "Ask", "Part"))


def test_every_file_names_its_schema_in_its_first_line() -> None:
    for path in [*CONTENT.glob("lessons/*/lesson.yaml"), *CONTENT.glob("lessons/*/??.yaml")]:
        assert _first_line(path) == "# yaml-language-server: $schema=../../lesson.schema.json"
    for path in CONTENT.glob("phrases/??.yaml"):
        assert _first_line(path) == "# yaml-language-server: $schema=../phrases.schema.json"


def _first_line(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition("\n")[0]
