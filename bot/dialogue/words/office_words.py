"""What a coach reads in the chat: their learners, the choice of a file, the daily digest, announcements."""

from typing import Annotated

from pydantic import Field

from bot.dialogue.templates import Group, Label, Line, slots

_Count = Annotated[str, slots("count")]
_Toast = Annotated[str, Field(max_length=200), slots()]


class RosterWords(Group):
    """/learners: who is where, and one learner in short."""

    head: _Count
    to_look_at: _Count
    not_shared: _Count
    nobody: Line
    number: Annotated[str, slots("number")]
    line: Annotated[str, slots("number", "who", "place")]
    flagged: Annotated[str, slots("flags")]
    part: Annotated[str, slots("part", "of")]
    finished: Line
    seen_today: Line
    seen_yesterday: Line
    seen_days: Annotated[str, slots("days")]
    contacted: _Count
    next: Annotated[str, slots("day", "hour")]
    next_none: Line
    paused: Line
    resting: Line
    blocked: Line
    between: Line
    pick: Line
    gone: Line
    card: Annotated[str, slots("who", "number")]
    cohort: Annotated[str, slots("name")]
    at: Annotated[str, slots("part", "of", "title")]
    seen: Annotated[str, slots("day", "hour")]
    people: Annotated[str, slots("count", "names")]
    no_people: Line
    flag: Annotated[str, slots("name", "why")]
    last_answer: Annotated[str, slots("benefit", "day", "quote")]
    no_answer: Line
    question: Annotated[str, slots("quote")]
    answer_it: Label
    record: Label
    back: Label
    previous_page: Label
    next_page: Label
    today: Label
    tomorrow: Label
    date: Annotated[str, slots("month", "day")]
    see: Label


class RecordsWords(Group):
    """/transcripts without anything behind it."""

    which_form: Line
    which_range: Annotated[str, slots("form")]
    forms: Annotated[tuple[Label, ...], Field(min_length=7, max_length=7)]
    ranges: Annotated[tuple[Label, ...], Field(min_length=4, max_length=4)]
    on_its_way: _Toast
    too_large: Line


class DigestWords(Group):
    """The daily digest, and when it comes."""

    head: Annotated[str, slots("day")]
    questions: Annotated[str, slots("count", "all")]
    distressed: _Count
    flagged: _Count
    answers: Annotated[str, slots("count", "learners")]
    flag_line: Annotated[str, slots("flag", "who")]
    others: Annotated[str, slots("who", "count")]
    foot: Annotated[str, slots("when")]
    to_learners: Label
    to_questions: Label
    to_answers: Label
    at: Annotated[str, slots("hour", "zone")]
    shown: Annotated[str, slots("when")]
    is_off: Line
    on: Label
    off: Label
    chosen: Annotated[str, Field(max_length=40), slots("hour")]
    change_zone: Label
    ask_zone: Line
    unclear: Line


class AnnounceWords(Group):
    """One message to all learners of a coach's."""

    what: Line
    cancel: Label
    head: Annotated[str, slots("by")]
    too_long: _Count
    reaches: _Count
    reaches_of: Annotated[str, slots("count", "cohorts")]
    not_reached: _Count
    how: Line
    nobody: Line
    send: Label
    cancelled: Line
    confirmed: Line
    past: _Toast
    only_preview: _Toast
