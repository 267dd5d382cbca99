"""The coach's own sentences, apart from the lesson: one model, so that a missing or extra key is a mistake.

Each phrase names the slots it may use; a template with any other is a mistake in the author's file.
"""

from datetime import date
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field

from bot.dialogue.answer_words import AnswerWords, CareWords, TypedWords
from bot.dialogue.templates import Group, Label, Line, Quote, Who, slots
from bot.dialogue.text import rich
from bot.dialogue.transcript_words import OnlyText, TranscriptWords


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"{name!r} is no time zone") from error
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


class LessonWords(Group):
    """Around the beats of a lesson."""

    part: Annotated[str, slots("number", "of", "title", "bar")]
    bar_full: Label
    bar_empty: Label
    contents: Annotated[str, slots("title")]
    contents_line: Annotated[str, slots("mark", "title")]
    mark_done: Label
    mark_here: Label
    mark_ahead: Label
    read_again: Annotated[str, slots("title")]
    you_wrote: Quote
    moved_on: Line
    go_on: Label
    back: Label
    read_it: Line
    pick_one: Line
    example: Label
    example_is: Annotated[str, slots("example")]
    skip: Label
    skipped: Line
    done: Line
    done_no_plan: Line


class RecallWords(Group):
    """Around a recall question."""

    head: Annotated[str, slots("benefit")]
    skip: Label


class PeopleWords(Group):
    """Who comes to mind, and /people."""

    ask: Line
    how: Line
    pick: Label
    hint: Annotated[str, Field(max_length=64), slots()]
    nobody: Label
    nobody_fine: Line
    unclear: Line
    added: Annotated[str, slots("names")]
    enough: Label
    undo: Label
    all_kept: Annotated[str, slots("count")]
    not_understood: Annotated[str, slots("words")]
    too_many: Annotated[str, slots("most")]
    undone: Annotated[str, slots("names")]
    still: Annotated[str, slots("names")]
    none: Line
    add: Label
    list_head: Annotated[str, slots("count")]
    line: Annotated[str, slots("who", "benefits", "status")]
    no_benefit: Line
    has_plan: Annotated[str, slots("day")]
    contacted: Annotated[str, slots("day")]
    no_plan: Line
    previous_page: Label
    next_page: Label
    make_plan: Label
    move: Label
    remove: Label
    removed: Who
    not_there: Line


class PlanWords(Group):
    """Making a plan, and /plan."""

    whom: Line
    not_now: Label
    another_time: Line
    which_day: Who
    day_over: Line
    what_hour: Annotated[str, slots("day")]
    someone_else: Line
    way_too_long: Annotated[str, slots("most")]
    paused: Line
    past_head: Line
    left_as_it_was: Line
    usual_hour: Annotated[str, slots("hour")]
    how: Who
    ways: Annotated[tuple[Label, ...], Field(min_length=2, max_length=8)]
    first_line: Annotated[str, slots("who", "line")]
    opener: Who
    use_it: Label
    line_too_long: Annotated[str, slots("most")]
    confirm: Annotated[str, slots("plan")]
    if_then: Annotated[str, slots("when", "who", "how", "line")]
    agree: Label
    redo: Label
    kept: Annotated[str, slots("when")]
    none: Line
    none_nobody: Line
    list_head: Line
    open_plan: Who
    make_one: Label


class NudgeWords(Group):
    """Reminders and what follows them."""

    plan: Who
    again: Who
    missed: Annotated[str, slots("day", "who")]
    quote: Annotated[str, slots("plan")]
    reassurance: Line
    about: Who
    half_plan: Who
    half_plan_go: Label
    late: Line
    turn: Who
    lesson: Annotated[str, slots("title")]
    lesson_go: Label
    lesson_rest: Label
    lesson_rests: Line
    digest: Line
    digest_past: Line
    digest_plan: Annotated[str, slots("who", "plan")]
    digest_turn: Who
    digest_lesson: Annotated[str, slots("title")]
    digest_recall: Line
    recall_go: Label
    open_card: Who
    done: Label
    later: Label
    move: Label
    stop: Label
    make_plan: Label
    snoozed: Annotated[str, slots("when")]
    moved: Annotated[str, slots("when")]
    stopped: Who
    gone: Line
    well_done: Line
    outcome: Who
    next_step: Who
    no_answer: Label
    no_answer_fine: Line
    skip_outcome: Label
    outcome_skipped: Line
    outcome_kept: Annotated[str, slots("who", "quote")]

    def label(self, verb: str) -> str:
        """The label of a nudge's button, by its verb; the verb itself where it is no button."""
        labels = {"done": self.done, "later": self.later, "move": self.move, "stop": self.stop}
        return {**labels, "plan": self.make_plan}.get(verb, verb)


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


class HelpWords(Group):
    """Commands, and everything unexpected."""

    commands: Line
    stranger: Line
    unknown: Annotated[str, slots("command")]
    welcome_back: Line
    home: Line
    to_plan: Label
    to_people: Label
    to_lesson: Label
    only_text: OnlyText
    pick_button: Line
    stale: Line
    stale_tap: Annotated[str, Field(max_length=200), slots()]
    went_wrong: Line
    group: Line
    unchanged: Line
    restart_sure: Line
    restart_yes: Label
    restart_no: Label


class EditedWords(Group):
    """Answers to an edited message."""

    changed: Quote
    names: Line
    nothing: Line
    unfit: Line


class CoachWords(Group):
    """For the human coach."""

    refused: Line
    unknown_form: Line
    file_caption: Line
    alias: Annotated[str, slots("letter")]


class Calendar(Group):
    """Dates as they are read."""

    day: Annotated[str, slots("month", "day", "weekday")]
    weekdays: Annotated[tuple[Label, ...], Field(min_length=7, max_length=7)]
    months: Annotated[tuple[Label, ...], Field(min_length=12, max_length=12)]
    today: Annotated[str, slots("weekday")]
    tomorrow: Annotated[str, slots("weekday")]
    day_after: Annotated[str, slots("weekday")]
    short: Annotated[str, slots("month", "day", "weekday")]


class MenuEntry(Group):
    """A command as Telegram's menu shows it."""

    command: Annotated[str, Field(pattern=r"^[a-z]{1,32}$")]
    description: Annotated[str, Field(max_length=256), slots()]


class Profile(Group):
    """How the bot presents itself in Telegram."""

    description: Annotated[str, Field(max_length=512), slots()]
    short_description: Annotated[str, Field(max_length=120), slots()]
    menu: tuple[MenuEntry, ...]
    coach_menu: tuple[MenuEntry, ...]


class Phrases(Group):
    """Everything the coach says by itself, in one language."""

    language: Label
    chosen: Annotated[str, slots("label")]
    and_: Annotated[str, Field(alias="and")]
    consent: ConsentWords
    typed: TypedWords
    settings: SettingsWords
    lesson: LessonWords
    recall: RecallWords
    answer: AnswerWords
    care: CareWords
    people: PeopleWords
    plan: PlanWords
    nudge: NudgeWords
    pause: PauseWords
    privacy: PrivacyWords
    help: HelpWords
    edited: EditedWords
    coach: CoachWords
    transcript: TranscriptWords
    calendar: Calendar
    cities: Annotated[tuple[City, ...], Field(min_length=2)]
    profile: Profile

    def day(self, on: date) -> str:
        """The date with its weekday."""
        return self._date(self.calendar.day, on)

    def near_day(self, on: date, today: date) -> str:
        """A day of the coming week, short enough for a button."""
        words = self.calendar
        near = {0: words.today, 1: words.tomorrow, 2: words.day_after}.get((on - today).days)
        return self._date(near or self.calendar.short, on)

    def city(self, zone: str) -> str:
        """The name of the city a zone was chosen by, or the zone's own."""
        return next((city.name for city in self.cities if city.zone == zone), zone)

    def listed(self, names: list[str]) -> str:
        """Names as a list in a sentence."""
        return self.and_.join(names)

    def _date(self, template: str, on: date) -> str:
        slots: dict[str, Any] = {
            "month": self.calendar.months[on.month - 1],
            "day": str(on.day),
            "weekday": self.calendar.weekdays[on.weekday()],
        }
        return rich(template, **slots).text
