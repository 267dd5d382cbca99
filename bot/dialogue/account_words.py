"""What is said about the learner's own affairs: consent, settings, pauses, privacy."""

from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from bot.dialogue.templates import Group, Label, Line, slots


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise PydanticCustomError("time_zone", "no such time zone") from error
    return name


class City(Group):
    """A time zone by the name of a city; the common ones are buttons."""

    name: Label
    zone: Annotated[str, AfterValidator(_zone)]
    common: bool = False
    also: tuple[str, ...] = ()


class ConsentWords(Group):
    """Before anything is kept."""

    intro: Annotated[str, slots("name", "title", "minutes")]
    keep: Line
    keep_yes: Label
    keep_no: Label
    refused: Line
    first_agree: Line
    tap_to_agree: Line
    nothing_kept: Line
    share: Line
    share_yes: Label
    share_no: Label


class SettingsWords(Group):
    """Zone, hour and pause."""

    ask_zone: Line
    other_zone: Label
    ask_zone_time: Line
    zone_unclear: Line
    ask_hour: Line
    hour_unclear: Line
    ask_language: Line
    keep_language: Label
    one_language: Line
    language_chosen: Line
    change_language: Label
    ready: Annotated[str, slots("zone", "hour")]
    changed: Annotated[str, slots("zone", "hour")]
    shown: Annotated[str, slots("zone", "hour", "state")]
    is_paused: Line
    is_running: Line
    change_zone: Label
    change_hour: Label


class PauseWords(Group):
    """/pause and /resume."""

    pause: Label
    resume: Label
    paused: Line
    resumed: Line
    resumed_overdue: Line
    was_not: Line
    still_paused: Line


class PrivacyWords(Group):
    """/privacy, /export and /forget."""

    kept: Line
    shared: Line
    not_shared: Line
    rights: Line
    share: Label
    unshare: Label
    now_shared: Line
    no_longer_shared: Line
    export: Label
    file_name: Annotated[str, Field(pattern=r"^[^/\\]+\.md$"), slots()]
    file_caption: Line
    forget: Label
    forget_sure: Line
    forget_yes: Label
    forget_no: Label
    forgotten: Line
