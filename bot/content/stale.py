"""Which translated texts were made from words that the original no longer has.

Beside each translation (`en.yaml`) lies a record (`en.of.yaml`): for each text the fingerprint of the original it
was translated from. A text without one, or with another, is remarked on; the bot uses it all the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import RootModel

from bot.content import fingerprints, records, untranslated
from bot.content.commands import command
from bot.content.files import ContentError, Mistake, YamlFile
from bot.content.fingerprints import Fingerprint
from bot.content.loading import course, read
from bot.content.messages import near
from bot.content.written import Written
from bot.dialogue.lesson import Loc

_COMMENT = "译文照哪一版原文译的，由 python -m bot translated 写，不要手改"
_MOST_NAMED = 5


class Record(RootModel[dict[str, Fingerprint]]):
    """The fingerprint of the original by the key of the text."""


@dataclass(frozen=True)
class _Translation:
    """One translated file, what it was made from (fingerprints by key), and what is left to translate."""

    file: YamlFile
    language: str
    texts: dict[str, tuple[Loc, str]]
    left: list[tuple[Loc, str]]

    @property
    def record(self) -> Path:
        return self.file.path.with_suffix(".of.yaml")

    @cached_property
    def undone(self) -> set[str]:
        """The keys of the texts in which something is left: it belongs to the nearest key above it."""
        places = {loc: key for key, (loc, _) in self.texts.items()}
        above = ((places.get(loc[:end]) for end in range(len(loc), 0, -1)) for loc, _ in self.left)
        return {next(filter(None, keys), "") for keys in above}

    def done(self) -> dict[str, tuple[Loc, str]]:
        """The texts that are translated."""
        return {key: text for key, text in self.texts.items() if key not in self.undone}

    def known(self) -> dict[str, str]:
        """What is recorded; raises ContentError where the record is broken."""
        record = records.read(self.record, Record)
        return record.root if record else {}


def remark(folder: Path, written: list[Written]) -> None:
    """Adds to each translated file in the folder a remark for each text that is untranslated or stale."""
    for translation in _translations(folder, written):
        try:
            translation.file.add(translation.left)
            translation.file.add(_stale(translation, translation.known(), folder))
        except ContentError as error:
            translation.file.mistakes += error.mistakes


def translated(folder: Path, language: str, keys: list[str]) -> list[str]:
    """Records that these texts (all, where none is named) say what the original says today; what to tell about it.

    Raises ContentError where the content has mistakes, or there is no such language or text.
    """
    written = read(folder)
    course(written)
    found = [translation for translation in _translations(folder, written) if translation.language == language]
    if not found:
        raise ContentError([Mistake(str(folder), 1, 1, f"没有 {language} 的译文")])
    known = [key for translation in found for key in translation.texts]
    if wrong := [key for key in keys if key not in known]:
        name = found[0].file.name
        raise ContentError([Mistake(name, 1, 1, f"没有 {key} 这一段{near(key, known)}") for key in wrong])
    return [line for translation in found for line in _recorded(translation, keys)]


def _recorded(translation: _Translation, keys: list[str]) -> list[str]:
    before = translation.known()
    today = {key: mark for key, (_, mark) in translation.done().items()}
    after = {key: mark if not keys or key in keys else before.get(key) for key, mark in today.items()}
    kept = {key: mark for key, mark in after.items() if mark is not None}
    news = sum(before.get(key) != mark for key, mark in kept.items())
    records.write(translation.record, Record(kept), _COMMENT)
    lines = [f"{translation.file.name}：记下 {news} 段，共 {len(kept)} 段"]
    if undone := [key for key in translation.texts if key in translation.undone and (not keys or key in keys)]:
        named = "、".join(undone[:_MOST_NAMED]) + ("……（check 会全部列出来）" if undone[_MOST_NAMED:] else "")
        lines.append(f"{translation.file.name}：{len(undone)} 段还没有翻译，没有记下：{named}")
    return lines


def _stale(translation: _Translation, known: dict[str, str], folder: Path) -> Iterator[tuple[Loc, str]]:
    language, done = translation.language, translation.done()
    if done and not known:
        verb = command("translated", language, folder=folder)
        yield (), f"还没有记录这份译文是照哪一版原文译的：核对后运行 {verb}"
        return
    for key, (loc, mark) in done.items():
        verb = command("translated", language, key, folder=folder)
        if key not in known:
            yield loc, f"没有记录这一段是照哪一版原文译的：核对后运行 {verb}"
        elif known[key] != mark:
            yield loc, f"原文改过了，译文可能旧了：核对后运行 {verb}"


def _translations(folder: Path, written: list[Written]) -> Iterator[_Translation]:
    """The translated files; phrases that are borrowed from elsewhere are no business of this folder."""
    original, *others = written
    for other in others:
        if original.lesson and other.lesson:
            texts = _at(fingerprints.lesson_texts(original.lesson), fingerprints.lesson_texts(other.lesson))
            left = list(untranslated.left(original.lesson, other.lesson, other.lesson.language))
            yield _Translation(other.lesson_file, other.lesson.language, texts, left)
            if original.phrases and other.phrases and other.phrases_file.path.is_relative_to(folder):
                texts = fingerprints.phrase_texts(original.phrases)
                left = list(untranslated.left(original.phrases, other.phrases, other.lesson.language))
                yield _Translation(other.phrases_file, other.lesson.language, texts, left)


def _at(
    original: dict[str, tuple[Loc, str]], translation: dict[str, tuple[Loc, str]]
) -> dict[str, tuple[Loc, str]]:
    """The original's fingerprints at the places of the translation."""
    return {key: (translation[key][0], mark) for key, (_, mark) in original.items() if key in translation}
