"""One lesson in every language it is written in, and what the operator set: all that can be taught."""

from functools import cached_property

from pydantic import BaseModel, ConfigDict

from bot.dialogue.lesson import Lesson

FALLBACK = "en"
"""For whoever uses Telegram in a language that the lesson is not written in."""


class Course(BaseModel):
    """The lesson by language, the original first.

    `hotline` is the operator's number for somebody in distress; `coached`: a coach can be told just now.
    """

    model_config = ConfigDict(frozen=True)

    lessons: tuple[Lesson, ...]
    hotline: str = ""
    coached: bool = False

    @cached_property
    def _by_language(self) -> dict[str, Lesson]:
        return {lesson.language: lesson for lesson in self.lessons}

    @property
    def original(self) -> Lesson:
        """The lesson in the language it was written in."""
        return self.lessons[0]

    @cached_property
    def own_texts(self) -> tuple[str, ...]:
        """What the lesson says, in all its languages."""
        return tuple(text for lesson in self.lessons for text in lesson.own_texts)

    def speaking(self, language: str) -> Lesson:
        """The lesson in that language, or the original where there is none."""
        return self._by_language.get(language, self.original)

    def language_for(self, code: str) -> str:
        """The language for somebody whose Telegram says `code` (IETF, like zh-hans; empty: it does not say)."""
        wanted = code.split("-")[0].lower()
        if wanted in self._by_language:
            return wanted
        return FALLBACK if wanted and FALLBACK in self._by_language else self.original.language
