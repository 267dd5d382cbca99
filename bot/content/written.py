"""The lesson in one language as it was written: a lesson file and a phrases file, and the mistakes in either."""

from dataclasses import dataclass
from pathlib import Path

from bot.content.files import Mistake, YamlFile
from bot.dialogue.buttons import button_faults, option_faults
from bot.dialogue.lesson import LessonFile, faults
from bot.dialogue.words.opener_words import opener_faults
from bot.dialogue.words.phrases import Phrases


@dataclass
class Written:
    """The lesson in one language: its two files, and what they hold; None where there are mistakes."""

    lesson_file: YamlFile
    lesson: LessonFile | None
    phrases_file: YamlFile
    phrases: Phrases | None

    @property
    def mistakes(self) -> list[Mistake]:
        """What was found in either file."""
        return [*self.lesson_file.mistakes, *self.phrases_file.mistakes]


def read_one(path: Path, phrases_folder: Path) -> Written:
    """Reads a lesson file and the phrases of its language, and looks for mistakes in each and between the two."""
    lesson_file = YamlFile(path)
    lesson = lesson_file.read(LessonFile)
    phrases_file = YamlFile(phrases_folder / f"{lesson.language if lesson else 'zh'}.yaml")
    phrases = phrases_file.read(Phrases) if lesson else None
    if lesson:
        lesson_file.add(faults(lesson))
    if phrases:
        phrases_file.add(button_faults(phrases))
        phrases_file.add(opener_faults(phrases.openers))
    if lesson and phrases:
        lesson_file.add(option_faults(lesson, phrases))
    return Written(lesson_file, lesson, phrases_file, phrases)
