"""What is said about the learner's own affairs: consent, settings, pauses, privacy."""

from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from bot.dialogue.calendars import COUNTRIES, NO_DAYS_OFF
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


def _country(code: str) -> str:
    if code not in (*COUNTRIES, NO_DAYS_OFF):
        known = "、".join((*COUNTRIES, NO_DAYS_OFF))
        raise ValueError(f"没有「{code}」的放假日历（现有：{known}）")
    return code


class DaysOff(Group):
    """Whose days off count, by a name for its button; `none`: nobody's."""

    country: Annotated[str, AfterValidator(_country)]
    name: Label


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
    zone_is: Annotated[str, slots("zone", "now")]
    ask_hour: Line
    hour_unclear: Line
    which_hour: Annotated[str, slots("first", "second")]
    quiet_unclear: Line
    ask_language: Line
    keep_language: Label
    one_language: Line
    language_chosen: Line
    change_language: Label
    ready: Annotated[str, slots("zone", "hour")]
    changed: Annotated[str, slots("zone", "hour")]
    shown: Annotated[str, slots("zone", "hour", "quiet", "days_off", "amount", "recap", "state")]
    is_paused: Line
    is_running: Line
    change_zone: Label
    change_hour: Label
    is_resting: Annotated[str, slots("day")]
    change_quiet: Label
    ask_quiet: Line
    no_quiet: Label
    change_days_off: Label
    ask_days_off: Line
    change_amount: Label
    ask_amount: Line
    most_a_day: Annotated[str, Field(max_length=40), slots("most")]
    once_a_week: Label
    changed_to: Annotated[str, slots("value")]
    calendars: Annotated[tuple[DaysOff, ...], Field(min_length=1)]
    on_the_hour: Annotated[str, slots("first", "second")]
    quiet_widened: Line


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
    shared_with_names: Line
    not_shared: Line
    last_export: Annotated[str, slots("day", "hour", "by", "names")]
    by_coach: Annotated[str, slots("coach")]
    by_server: Line
    with_names: Line
    without_names: Line
    show_names: Label
    hide_names: Label
    names_now_shown: Line
    names_now_hidden: Line
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
