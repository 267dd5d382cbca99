"""The words of the review desk, the page in which coaches read and review: in the course's original language."""

from typing import Annotated

from pydantic import Field

from bot.dialogue.templates import Group, Label, Line, slots

_Count = Annotated[str, slots("count")]


class Level(Group):
    """A level of reflection (Kember et al. 2008), and how it is known."""

    name: Label
    explained: Line


class DeskColumns(Group):
    """The heads of the table of learners."""

    learner: Label
    part: Label
    answers: Label
    coded: Label
    people: Label
    plans: Label
    contacted: Label
    outcomes: Label
    last: Label
    flags: Label


class DeskWent(Group):
    """How contacts went."""

    good: Label
    waiting: Label
    hard: Label


class DeskKeys(Group):
    """What the keys do."""

    move: Line
    code: Line
    note: Line
    feedback: Line
    search: Line
    help: Line
    back: Line


class DeskWords(Group):
    """Everything the page says by itself; flags and kinds of answers are worded with the transcripts."""

    title: Label
    skip_to_main: Label
    noscript: Line
    nobody: Line
    learners: Label
    learner: Annotated[str, slots("number")]
    shown: Label
    finished: Label
    coded: Label
    flagged: Label
    exported: Annotated[str, slots("day")]
    go_on: _Count
    plots: Label
    going: Label
    plot_progress: Label
    plot_answers: Label
    plot_funnel: Label
    plot_funnel_note: Line
    funnel: Annotated[tuple[Label, ...], Field(min_length=4, max_length=4)]
    went: DeskWent
    plot_weeks: Label
    no_contacts: Line
    plot_stuck: Label
    nobody_stuck: Line
    quiet_days: Annotated[str, slots("days")]
    quiet_today: Label
    flags: Label
    flag_legend: Label
    where: Label
    benefit: Label
    kind: Label
    all: Label
    unreviewed: Label
    order: Label
    nobody_left: Line
    more_rows: _Count
    columns: DeskColumns
    unread: Label
    not_here: Line
    previous: Label
    next: Label
    last_seen: Annotated[str, slots("day")]
    show: Label
    first_answer: Label
    previous_answer: Label
    next_answer: Label
    contents: Label
    answers: Label
    no_answers: Line
    done: Label
    tapped: Annotated[str, slots("label")]
    file: Annotated[str, slots("name")]
    edited: Label
    edited_later: Label
    before: Label
    not_arrived: Label
    by_learner: Label
    by_coach: Label
    review: Label
    write: Label
    whole_answer: Label
    level: Label
    level_hint: Line
    no_level: Line
    levels_title: Line
    levels: Annotated[tuple[Level, ...], Field(min_length=4, max_length=4)]
    note: Label
    note_hint: Label
    feedback: Label
    feedback_hint: Label
    rule: Annotated[str, slots("rule")]
    search: Label
    search_hint: Label
    found: _Count
    found_more: _Count
    reviewer: Label
    reviewer_hint: Label
    save_file: Label
    open_file: Label
    saved: _Count
    opened: _Count
    not_a_review: Line
    other_database: Line
    clash: _Count
    take_file: Label
    keep_mine: Label
    not_kept: Line
    no_more: Line
    choose_first: Line
    help: Label
    keys: DeskKeys
    privacy: Line
    close: Label
