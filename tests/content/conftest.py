"""Copies of the content that a test may break, and a tiny lesson to begin with."""

import shutil
from pathlib import Path

import pytest

from bot.content import CONTENT

TINY = """\
id: tiny
version: 1
title: 小课
minutes: 5
claims: [A1]
benefits:
  - {id: thinking, name: 思路}
parts:
  - id: one
    title: 第一部分
    beats:
      - id: hello
        claims: [A1]
        say: 你好，我们开始。
      - id: pick
        choose: 选一个最像你的。
        options:
          - {id: a, label: 甲, reply: 甲也不错。}
          - {id: b, label: 乙, reply: 乙也不错。}
      - id: question
        benefit: thinking
        ask: 谁帮过你？
        example: 老周帮过我一次。
        vague: 说一个名字就好。
        good: 记得谢谢这个人。
recall:
  - {id: recall-day, benefit: thinking, after: 1, ask: 还记得是谁吗？, reply: 好，记着这个人。}
  - {id: recall-week, benefit: thinking, after: 7, ask: 后来联系了吗？, reply: 联系过就算数。}
"""
TINY_EN = """\
id: tiny
language: en
title: A tiny lesson
minutes: 5
benefits:
  - {id: thinking, name: Ideas}
parts:
  - id: one
    title: Part one
    beats:
      - id: hello
        claims: [A1]
        say: Hello, let us begin.
      - id: pick
        choose: Which is most like you?
        options:
          - {id: a, label: First, reply: The first is fine.}
          - {id: b, label: Second, reply: The second is fine.}
      - id: question
        benefit: thinking
        ask: Who helped you?
        example: Old Joe helped me once.
        vague: A name will do.
        good: Remember to thank them.
recall:
  - {id: recall-day, benefit: thinking, after: 1, ask: Name whom you remember., reply: Keep them in mind.}
  - {id: recall-week, benefit: thinking, after: 7, ask: Say how it went., reply: Being in touch counts.}
"""


class Folder:
    """A content folder with the tiny lesson and the bot's own phrases."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lesson = path / "lessons" / "tiny" / "lesson.yaml"
        self.english = self.lesson.with_name("en.yaml")
        self.lesson.parent.mkdir(parents=True)
        self.lesson.write_text(TINY, encoding="utf-8")

    def translate(self) -> None:
        """Adds the English version of lesson and phrases."""
        self.english.write_text(TINY_EN, encoding="utf-8")
        shutil.copytree(CONTENT / "phrases", self.path / "phrases", ignore=shutil.ignore_patterns("*.of.yaml"))

    def replace(self, path: Path, old: str, new: str) -> None:
        """Changes one place in a file, which must be there."""
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of content/ that may be broken."""
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


@pytest.fixture
def tiny(tmp_path: Path) -> Folder:
    """A folder with nothing but the tiny lesson."""
    return Folder(tmp_path / "tiny")
