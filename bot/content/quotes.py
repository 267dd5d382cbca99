"""Chinese quotes typed where those of YAML were meant: learners would see them round the whole text."""

import re
from collections import Counter
from collections.abc import Iterator

from bot.content.files import YamlFile
from bot.dialogue.lesson import Loc

_ONE_PAIR = re.compile(r"[“”][^“”]+[“”]|「[^「」]+」")
_MESSAGE = (
    "整段文字在中文引号里，学员会看到这对引号：不要就删掉，或者换成半角的 \"…\"；真要显示，外面再加一对半角的 '…'"
)


def misplaced(file: YamlFile) -> Iterator[tuple[Loc, str]]:
    """A remark for each text that stands in one pair of Chinese quotes and in none of YAML's.

    Several labels of one question are rather what people say, as long as the replies are without quotes.
    """
    found = [loc for loc, text in file.unquoted() if _ONE_PAIR.fullmatch(text)]
    for loc in found:
        beside = Counter(other[-1] for other in found if other[:-2] == loc[:-2])
        if not (loc[-1] == "label" and beside["label"] > 1 and not beside["reply"]):
            yield loc, _MESSAGE
