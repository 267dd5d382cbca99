"""What is said once a week, on the network map, and in the calendar file."""

from typing import Annotated

from pydantic import Field

from bot.dialogue.templates import Group, Label, Line, Who, slots


class RecapWords(Group):
    """Whom the learner reached in a week, what came of it, and whose turn it is."""

    head: Annotated[str, slots("count")]
    reached: Who
    reached_words: Annotated[str, slots("who", "words")]
    no_answer: Who
    more: Annotated[str, slots("count")]
    quiet: Annotated[tuple[Line, ...], Field(min_length=1)]
    step: Who
    coming: Annotated[str, slots("people")]
    coming_one: Annotated[str, slots("who", "day")]
    also: Annotated[str, slots("things")]
    change: Label
    ask: Line
    none: Label
    every: Annotated[str, Field(max_length=40), slots("weekday")]


class MapWords(Group):
    """On and under the picture of the learner's network."""

    title: Annotated[str, slots("day")]
    me: Annotated[str, Field(max_length=3), slots()]
    no_benefit: Label
    reached: Label
    not_reached: Label
    left_out: Annotated[str, slots("count")]
    caption: Annotated[str, slots("listed", "reached")]
    counts: Annotated[str, slots("listed", "reached")]
    line: Annotated[str, slots("benefit", "people")]
    reached_one: Who
    not_reached_one: Who
    more: Annotated[str, slots("people", "count")]
    nobody: Line


class AgendaWords(Group):
    """The file for a calendar."""

    keep: Label
    file_name: Annotated[str, Field(pattern=r"^[\w.-]+\.ics$")]
    caption: Annotated[str, slots("count")]
    title: Line
    summary: Who
    none: Line
