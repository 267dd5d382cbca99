"""What PyYAML could not read, said to an author: where it went wrong, and what to type instead.

PyYAML often notices a slip only lines later, so slips that can be seen in the text itself are looked for first.
"""

import re
from typing import Any

import yaml

_KEY = r"^\s*(?:- )?[\"']?[a-z_0-9-]+[\"']?"
_FULL_WIDTH_COLON = re.compile(rf"{_KEY}(?P<slip>：)")
_FULL_WIDTH_SPACE = re.compile(r"^ *(?P<slip>　)[　 ]*(?:- )?[a-z_]+:")
_NO_SPACE = re.compile(rf"{_KEY}(?P<slip>:)[^\s:]")
_BRACKETS_THEN_TEXT = re.compile(rf"{_KEY}: +(?P<slip>[{{\[])[^}}\]]*[}}\]] *[^\s#]")
_SPECIAL_START = re.compile(rf"(?:{_KEY}: +|^\s*- )(?P<slip>[*&!%@`>])")
_TEXT_AFTER_QUOTES = re.compile(r"[:,{-] *(?P<slip>\")[^\"]*\"[^\"\s,}\]:#]")
_COMMA = re.compile(r"\{.*?(?P<slip>，)\s*[a-z]+:")
_QUESTION_MARK = re.compile(r"\{[^\"']*(?P<slip>\?)")
_BLOCK = re.compile(r"[|>][+-]?\s*$")
_LINES_ABOVE = 2

_COLON = "冒号要用半角的「:」，后面空一格；现在是全角的「：」"
_TABULATOR = "这里有一个 Tab：缩进只能用空格，请把它换成空格"
_INDENT = "缩进不对：同一组的各项，开头要对齐（用空格）"
_TWO_COLONS = "文字里有冒号加空格：请把整段文字放进引号，或者用「|」换行写"
_BLOCK_INDENT = "「|」下面的文字，要比「|」那一行多缩进两格"
_START = "文字以「{}」开头时，要放进引号，或者用「|」换行写"
_SEEN: tuple[tuple[re.Pattern[str], str], ...] = (
    (_FULL_WIDTH_COLON, _COLON),
    (_FULL_WIDTH_SPACE, "行首是全角空格：缩进要用半角空格"),
    (_NO_SPACE, "冒号后面要空一格"),
    (_BRACKETS_THEN_TEXT, _START),
    (_SPECIAL_START, _START),
    (_COMMA, "花括号和方括号里，几项之间要用半角逗号「, 」隔开；现在是全角的「，」"),
    (_QUESTION_MARK, "花括号里的文字有半角「?」时，要放进引号"),
    (_TEXT_AFTER_QUOTES, "双引号后面还有文字：一对双引号要括住整段，里面的引号改成「」"),
)
_SEEN_ABOVE = 2
"""So many of them, the first, can make a line below look wrong."""
_BY_PROBLEM = (
    ("mapping values are not allowed", _INDENT),
    ("expected <block end>", _INDENT),
    ("found unexpected end of stream", "引号没有成对，或者文件没有写完"),
    ("could not find expected ':'", "这一行少了半角冒号「:」：要写成「键: 文字」"),
    ("expected ',' or", "括号没有关上，或者两项之间少了半角逗号「, 」，或者引号少了一个"),
    ("sequence entries are not allowed", "「- 」要另起一行，和同一组的其他「- 」对齐"),
    ("expected a single document", "一个文件里只能有一份内容：去掉「---」这一行"),
    ("found unknown escape character", "双引号里的反斜杠有特殊含义：请改用单引号"),
)


def explained(error: yaml.YAMLError, lines: list[str]) -> tuple[int, int, str]:
    """Line, column (from 1) and the sentence for an error of PyYAML in these lines."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return 1, 1, "这个文件里有看不见的控制字符：请删掉，或者重新输入那一段"
    problem = error.problem or ""
    mark: Any = error.problem_mark or error.context_mark
    if "'\\t'" in problem:
        return mark.line + 1, mark.column + 1, _TABULATOR
    if "simple key" in (error.context or "") or "scalar" in (error.context or ""):
        mark = error.context_mark or mark
    last = min(mark.line, len(lines) - 1)
    for look in (_slip, _text_under_block, _half_quote):
        if seen := look(lines, last):
            return seen
    return mark.line + 1, mark.column + 1, _general(problem, lines[last][: mark.column])


def _slip(lines: list[str], last: int) -> tuple[int, int, str] | None:
    """A slip in the line itself, or a wrong colon in one just above."""
    for number in range(last, max(-1, last - 1 - _LINES_ABOVE), -1):
        for pattern, sentence in _SEEN if number == last else _SEEN[:_SEEN_ABOVE]:
            if found := pattern.search(lines[number]):
                return number + 1, found.start("slip") + 1, sentence.format(found["slip"])
    return None


def _text_under_block(lines: list[str], last: int) -> tuple[int, int, str] | None:
    above = next((line for line in reversed(lines[:last]) if line.strip()), "")
    indent = len(lines[last]) - len(lines[last].lstrip())
    under = _BLOCK.search(above) and indent <= len(above) - len(above.lstrip(" -"))
    return (last + 1, indent + 1, _BLOCK_INDENT) if under else None


def _half_quote(lines: list[str], last: int) -> tuple[int, int, str] | None:
    """The first line with a quote that is not closed in it."""
    for number, line in enumerate(lines[: last + 1]):
        if line.count('"') % 2 and not line.lstrip().startswith("#"):
            return number + 1, line.index('"') + 1, "引号没有成对：这一行开了引号，没有关上"
    return None


def _general(problem: str, before: str) -> str:
    if problem.startswith("mapping values") and ": " in before:
        return _TWO_COLONS
    known = (sentence for start, sentence in _BY_PROBLEM if problem.startswith(start))
    return next(known, f"这里的写法 YAML 读不懂（{problem}）")
