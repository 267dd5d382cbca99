"""Between a learner and the human coaches."""

from typing import Annotated

from bot.dialogue.templates import Group, Label, Line, Quote, slots


class CoachWords(Group):
    """For the human coach."""

    refused: Line
    unknown_form: Line
    file_caption: Line
    alias: Annotated[str, slots("letter")]
    somebody: Label
    question: Annotated[str, slots("learner", "text")]
    question_about: Annotated[str, slots("learner", "text", "about")]
    no_questions: Line
    more_questions: Line
    passed_on: Line
    not_passed_on: Line
    help: Line
    help_alone: Line


class CoachingWords(Group):
    """What a coach wrote, brought to the learner, and the learner's question."""

    feedback: Annotated[str, slots("by")]
    answer: Annotated[str, slots("by")]
    quoted: Quote
    thanks: Label
    ask: Label
    ask_more: Label
    thanked: Annotated[str, slots("by")]
    what: Line
    cancel: Label
    asked: Line
    not_shared: Line
    pass_on: Label


class ReviewWords(Group):
    """What became of a review file, told to the coach: the file as a whole, then a line for what was left out."""

    only_json: Line
    too_large: Line
    cannot_fetch: Line
    not_json: Line
    not_review: Line
    newer: Line
    wrong: Annotated[str, slots("place", "why")]
    other_database: Line
    nothing: Line
    delivered: Annotated[str, slots("count")]
    known: Annotated[str, slots("count")]
    left_out: Annotated[str, slots("count")]
    line: Annotated[str, slots("learner", "answer", "why")]
    more: Annotated[str, slots("count")]
    gone: Line
    withdrawn: Line
    blocked: Line
    unknown: Line
    changed: Line
    too_long: Annotated[str, slots("most")]
    not_yours: Line
