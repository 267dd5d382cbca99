"""The words around what was said, in a transcript that a person reads."""

from typing import Annotated

from pydantic import Field

from bot.dialogue.templates import Group, Label, Line, slots


class OnlyText(Group):
    """Something for each kind of message that is no text."""

    sticker: Line
    photo: Line
    voice: Line
    location: Line
    other: Line


class Flagged(Group):
    """A flag by its name, and what it stands for."""

    name: Label
    about: Line


class FlagWords(Group):
    """Why a coach may want to look at a learner first; `…_why` says what was seen."""

    legend: Line
    distress: Flagged
    distress_why: Annotated[str, slots("day")]
    asked: Flagged
    asked_why: Annotated[str, slots("count", "quote")]
    stopped: Flagged
    stopped_why: Annotated[str, slots("where", "day")]
    ignored: Flagged
    ignored_why: Annotated[str, slots("count")]
    unplanned: Flagged
    nobody_chosen: Line
    no_time: Line
    no_plan: Annotated[str, slots("count")]
    short: Flagged
    short_why: Annotated[str, slots("count", "of")]
    copied: Flagged
    copied_why: Annotated[str, slots("count")]

    def named(self, flag: str) -> Flagged:
        """The name and meaning of a flag by its id; raises AttributeError for one that does not exist."""
        found: Flagged = getattr(self, flag)
        return found


class AnswerKinds(Group):
    """What an answer was read as, as a coach would put it."""

    specific: Label
    vague: Label
    question: Label
    refusal: Label
    copy_: Annotated[Label, Field(alias="copy")]
    empty: Label
    distress: Label

    def of(self, kind: str) -> str:
        """The words for a kind by its id; the id itself where it is none of these."""
        return str(getattr(self, "copy_" if kind == "copy" else kind, kind))


class TableWords(Group):
    """The table for spreadsheets: a row for each answer and each reminder."""

    columns: Annotated[tuple[Label, ...], Field(min_length=18, max_length=18)]
    answer: Label
    reminder: Label
    plan: Label
    retry: Label
    turn: Label
    recall: Label
    lesson: Label
    recap: Label
    planned: Label
    dropped: Label
    sent: Label
    yes: Label
    no: Label


class GradebookWords(Group):
    """The gradebook: a row for each learner; the levels of reflection stand before the last column."""

    columns: Annotated[tuple[Label, ...], Field(min_length=7, max_length=7)]


class TelegramWords(Group):
    """What stands at the head of a file in the layout of Telegram Desktop."""

    about: Line
    chats: Line


class TranscriptWords(Group):
    """Around what was said, in a transcript that a person reads."""

    overview: Line
    overview_columns: Annotated[tuple[Label, ...], Field(min_length=9, max_length=9)]
    flags: FlagWords
    table: TableWords
    title: Annotated[str, slots("learner")]
    own_title: Line
    facts: Annotated[str, slots("since", "zone", "hour")]
    stage: Annotated[str, slots("passed", "of")]
    stage_done: Line
    people: Line
    answers: Line
    outcomes: Line
    conversation: Line
    nobody: Line
    learner: Line
    coach: Line
    bite: Annotated[str, slots("part", "number", "text")]
    edited: Line
    tapped: Annotated[str, slots("label")]
    shared: Annotated[str, slots("names")]
    sent: Annotated[str, slots("kind")]
    kinds: OnlyText
    file: Annotated[str, slots("name")]
    not_arrived: Line
    person: Annotated[str, slots("name", "benefits", "status")]
    person_added: Annotated[str, slots("name", "benefits")]
    person_removed: Annotated[str, slots("name")]
    plan_open: Annotated[str, slots("when", "how", "line")]
    let_go: Line
    planned: Annotated[str, slots("name", "when", "how", "line")]
    plan_moved: Annotated[str, slots("name", "when")]
    plan_dropped: Annotated[str, slots("name")]
    nudged: Line
    nudged_late: Line
    contacted: Annotated[str, slots("name")]
    contacted_on: Annotated[str, slots("name", "day")]
    consented: Annotated[str, slots("to")]
    withdrawn: Annotated[str, slots("to")]
    keep: Line
    share: Line
    names: Line
    exported: Annotated[str, slots("form", "names")]
    zone_set: Annotated[str, slots("value")]
    hour_set: Annotated[str, slots("value")]
    language_set: Annotated[str, slots("value")]
    recalled: Annotated[str, slots("question", "text")]
    distressed: Line
    feedback: Annotated[str, slots("by")]
    thanked: Line
    asked: Annotated[str, slots("text")]
    replied: Annotated[str, slots("by")]
    read_as: Annotated[str, slots("kind")]
    answer_kinds: AnswerKinds
    was_paused: Line
    was_resumed: Line
    person_forgotten: Line
    person_changed: Annotated[str, slots("name", "field", "value")]
    person_noted: Annotated[str, slots("name", "text")]
    note_dropped: Annotated[str, slots("name")]
    person_paused: Annotated[str, slots("name")]
    person_resumed: Annotated[str, slots("name")]
    nothing_there: Line
    pace_asked: Line
    pace_slow: Line
    pace_rest: Line
    pace_same: Line
    quiet_set: Annotated[str, slots("value")]
    days_off_set: Annotated[str, slots("value")]
    amount_set: Annotated[str, slots("value")]
    recap_set: Annotated[str, slots("value")]
    went: Annotated[str, slots("name", "how")]
    brought: Annotated[str, slots("name", "benefits")]
    brought_nothing: Annotated[str, slots("name")]
    result: Annotated[str, slots("how", "benefits")]
    announced: Annotated[str, slots("by")]
    gradebook: GradebookWords
    telegram: TelegramWords
