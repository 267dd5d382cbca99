"""The shape of content/learners.yaml: what the learners of a simulation type, and how its transcript is worded."""

from typing import Annotated

from pydantic import Field

from bot.dialogue.templates import Group, Label, Line, slots

Lines = Annotated[tuple[Line, ...], Field(min_length=1)]
"""Typed one after another, and then again from the first."""
Language = Annotated[str, Field(pattern=r"^[a-z]{2}$")]


class UnknownLearnerError(Exception):
    """content/learners.yaml has no such learner in that language; the sentence says so."""


class Typed(Group):
    """What one learner types in one language, by the kind of question that it answers."""

    first_name: Label
    answers: Lines
    follow_ups: Lines
    names: Lines
    ways: Lines
    lines: Lines
    outcomes: Lines
    recalls: Lines


class SummaryWords(Group):
    """What came of the simulated weeks."""

    title: Line
    days: Annotated[str, slots("days", "messages", "nudges")]
    beats: Annotated[str, slots("passed", "of")]
    answers: Annotated[str, slots("specific", "vague", "question", "none")]
    recalls: Annotated[str, slots("asked", "answered")]
    people: Annotated[str, slots("people", "plans", "contacts", "outcomes")]
    open: Annotated[str, slots("things")]
    nothing_open: Line
    between: str
    beat: Annotated[str, slots("beat")]
    plan: Annotated[str, slots("who", "day")]
    nudge: Annotated[str, slots("when")]
    paused: Line


class TranscriptWords(Group):
    """How a transcript of a simulation is worded; `learner` and `coach` stand before what each says."""

    learner: Label
    coach: Label
    file: Label
    picker: Label
    picture: Label
    day: Annotated[str, slots("number", "date")]
    summary: SummaryWords


class Learners(Group):
    """The whole file: learners by name, each by language; and the transcript's words by language."""

    learners: dict[str, dict[Language, Typed]]
    transcript: dict[Language, TranscriptWords]

    def typing(self, name: str, language: str) -> Typed:
        """What that learner types; raises UnknownLearnerError where the file does not say."""
        typed = self.learners.get(name, {}).get(language)
        if typed is None or language not in self.transcript:
            raise UnknownLearnerError(f"content/learners.yaml 里没有会说 {language} 的学员 {name}。")
        return typed
