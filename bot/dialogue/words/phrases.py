"""The coach's own sentences, apart from the lesson: one model, so that a missing or extra key is a mistake.

Each phrase names the slots it may use; a template with any other is a mistake in the author's file.
"""

from datetime import date
from typing import Annotated, Any

from pydantic import Field

from bot.dialogue.templates import Group, Label, Line, Quote, slots
from bot.dialogue.text import rich
from bot.dialogue.words.account_words import City, ConsentWords, PauseWords, PrivacyWords, SettingsWords
from bot.dialogue.words.answer_words import AnswerWords, CareWords, TypedWords
from bot.dialogue.words.coaching_words import CoachingWords, CoachWords, ReviewWords
from bot.dialogue.words.cohort_words import CohortWords
from bot.dialogue.words.contact_words import NudgeWords, PaceWords, PeopleWords, PlanWords, RecallWords
from bot.dialogue.words.desk_words import DeskWords
from bot.dialogue.words.office_words import AnnounceWords, DigestWords, RecordsWords, RosterWords
from bot.dialogue.words.opener_words import OpenerWords
from bot.dialogue.words.person_words import PersonWords
from bot.dialogue.words.recap_words import AgendaWords, MapWords, RecapWords
from bot.dialogue.words.transcript_words import OnlyText, TranscriptWords


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
    own_words: Line


class Called(Group):
    """A command, by the words it goes by."""

    command: str
    called: tuple[str, ...]


class WishWords(Group):
    """What a learner calls the things that commands show."""

    commands: tuple[Called, ...]


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
    pace: PaceWords
    pause: PauseWords
    privacy: PrivacyWords
    help: HelpWords
    edited: EditedWords
    coach: CoachWords
    coaching: CoachingWords
    review: ReviewWords
    transcript: TranscriptWords
    desk: DeskWords
    calendar: Calendar
    cities: Annotated[tuple[City, ...], Field(min_length=2)]
    profile: Profile
    person: PersonWords
    openers: OpenerWords
    recap: RecapWords
    map: MapWords
    agenda: AgendaWords
    cohort: CohortWords
    roster: RosterWords
    records: RecordsWords
    digest: DigestWords
    announce: AnnounceWords
    wishes: WishWords

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

    def days_off_of(self, country: str) -> str:
        """The name of a calendar of days off, or its code."""
        return next((one.name for one in self.settings.calendars if one.country == country), country)

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
