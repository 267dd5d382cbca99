"""What is said about one person: who they are to the learner, what is to be remembered, and forgetting them."""

from typing import Annotated

from pydantic import Field

from bot.dialogue.templates import Group, Label, Line, Who, slots

Four = Annotated[tuple[Label, ...], Field(min_length=4, max_length=4)]


class PersonWords(Group):
    """The card of a person and its questions; lists of labels stand in the order of the ids that they are for."""

    card: Who
    card_intro: Annotated[str, slots("who", "intro")]
    fact: Annotated[str, slots("name", "value")]
    closeness: Label
    closenesses: Four
    origin: Label
    origins: Four
    benefits: Label
    cadence: Label
    cadences: Annotated[tuple[Label, ...], Field(min_length=5, max_length=5)]
    no_cadence: Label
    every_days: Annotated[str, slots("days")]
    cadence_unclear: Line
    next: Annotated[str, slots("day")]
    between: Annotated[str, slots()]
    is_paused: Line
    note: Annotated[str, slots("day", "text")]
    earlier_notes: Annotated[str, slots("count")]
    notes: Label
    intro: Label
    rename: Label
    pause: Label
    resume: Label
    forget: Label
    to_list: Label
    back: Label
    chosen: Annotated[str, slots("label")]
    unknown: Label
    which_closeness: Who
    which_origin: Who
    which_benefits: Who
    which_cadence: Who
    ask_note: Who
    drop_note: Label
    note_kept: Who
    note_dropped: Line
    ask_intro: Annotated[str, slots("who", "most")]
    clear_intro: Label
    ask_name: Who
    too_long: Annotated[str, slots("most")]
    name_taken: Who
    no_name: Line
    cancel: Label
    was_paused: Who
    was_resumed: Who
    forget_sure: Annotated[str, slots("who", "placeholder")]
    forget_yes: Label
    forget_no: Label
    forgotten: Line
    placeholder: Line
    same_one: Who
    same: Label
    another: Label
    distinguish: Who
    distinct: Annotated[str, slots("who", "word")]
    distinct_skip: Who
    offer_closeness: Who
    offer_origin: Who
    skip: Label
    noted: Line
    skipped: Line
    proposal: Annotated[str, slots("who", "reason")]
    reason_close: Line
    reason_lost: Line
    reason_other: Line
    reason_known: Line
    reason_benefit: Annotated[str, slots("benefit")]
    reason_named: Line
    reason_again: Annotated[str, slots("day")]
    others: Label
    add_this: Who
