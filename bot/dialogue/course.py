"""One lesson in every language it is written in, and what the operator set: all that can be taught."""

from functools import cached_property

from pydantic import BaseModel, ConfigDict

from bot.dialogue.lesson import Lesson

FALLBACK = "en"
"""For whoever uses Telegram in a language that the lesson is not written in."""


class Cohort(BaseModel):
    """A group of learners with coaches of its own; `invite` is the token of the link that leads into it.

    `coached`: one of its coaches can be told just now.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    invite: str
    coached: bool = False


class Course(BaseModel):
    """The lesson by language, the original first.

    `hotline` is the operator's number for somebody in distress; `coached`: one of the operator's own coaches can
    be told just now, who hear of everybody whose cohort has no coach to be told. `cohorts` go by their ids.
    """

    model_config = ConfigDict(frozen=True)

    lessons: tuple[Lesson, ...]
    hotline: str = ""
    coached: bool = False
    cohorts: dict[str, Cohort] = {}

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

    def can_tell_about(self, cohort: str | None) -> bool:
        """Whether a coach can be told just now of a learner of that cohort, or of none."""
        found = self.cohorts.get(cohort or "")
        return self.coached or (found is not None and found.coached)

    def cohort_of(self, invite: str) -> str | None:
        """The cohort that the token of an invitation leads into; None where it leads nowhere (any more)."""
        return next((name for name, cohort in self.cohorts.items() if cohort.invite == invite), None)

    def cohort_name(self, cohort: str) -> str:
        """What a cohort is called; its id where it is not known."""
        return self.cohorts[cohort].name if cohort in self.cohorts else cohort

    def speaking(self, language: str) -> Lesson:
        """The lesson in that language, or the original where there is none."""
        return self._by_language.get(language, self.original)

    def language_for(self, code: str) -> str:
        """The language for somebody whose Telegram says `code` (IETF, like zh-hans; empty: it does not say)."""
        wanted = code.split("-")[0].lower()
        if wanted in self._by_language:
            return wanted
        return FALLBACK if wanted and FALLBACK in self._by_language else self.original.language
