"""What was done, as one line each: plans, people, reminders, consents, settings."""

from datetime import date

from bot.dialogue.entries import (
    Announced,
    Asked,
    Brought,
    Consented,
    Contacted,
    Distressed,
    Enrolled,
    Entry,
    Exported,
    Feedback,
    Nudged,
    PaceAsked,
    PersonAdded,
    PersonChanged,
    PersonForgotten,
    PersonNoted,
    PersonPaused,
    PersonRemoved,
    PersonRenamed,
    PlanDropped,
    PlanMoved,
    Planned,
    Recalled,
    Replied,
    SettingChanged,
    Thanked,
    Went,
)
from bot.dialogue.lesson import Lesson
from bot.dialogue.people import person_card
from bot.dialogue.people.acquaintance import CLOSENESSES, ORIGINS
from bot.dialogue.text import rich
from bot.transcripts.story import Result, Story

DAILY = "daily"


class Notes:
    """Entries that are neither said nor tapped, in the words of content/."""

    def __init__(self, lesson: Lesson) -> None:
        self._lesson = lesson
        self._words = lesson.phrases.transcript

    def benefits(self, ids: tuple[str, ...]) -> str:
        """Benefits by name."""
        phrases = self._lesson.phrases
        return phrases.listed(self._lesson.benefit_names(ids)) or phrases.people.no_benefit

    def when(self, story: Story, day: str, hour: str) -> str:
        """The day and hour of a plan as a person reads them."""
        usual = f"{story.state.settings.hour:02d}:00"
        return f"{self._lesson.phrases.day(date.fromisoformat(day))} {usual if hour == DAILY else hour}"

    def went(self, how: str) -> str:
        """How a contact went, as the button says it; empty where that was not said."""
        words = self._lesson.phrases.nudge
        return {"good": words.good, "waiting": words.no_answer, "hard": words.hard}.get(how, "")

    def result(self, result: Result) -> str:
        """How a contact went and what it brought, as far as that was said."""
        how = self.went(result.went)
        if not result.benefits:
            return how
        return rich(self._words.result, how=how, benefits=self.benefits(result.benefits)).text

    def line(self, story: Story, entry: Entry) -> str | None:
        """The line for an entry; None where it says nothing that is not said elsewhere."""
        words = self._words
        match entry:
            case PersonAdded() | PersonRenamed():
                benefits = self.benefits(entry.benefits if isinstance(entry, PersonAdded) else ())
                return rich(words.person_added, name=story.aliases(entry.name), benefits=benefits).text
            case PersonRemoved():
                return rich(words.person_removed, name=story.name(entry.person)).text
            case PersonForgotten():
                return words.person_forgotten
            case PersonChanged():
                return self._changed(story, entry)
            case PersonNoted():
                text = story.aliases(entry.text)
                name = story.name(entry.person)
                dropped = rich(words.note_dropped, name=name).text
                return dropped if entry.dropped else rich(words.person_noted, name=name, text=text).text
            case Planned() | PlanMoved() | PlanDropped():
                return self._plan(story, entry)
            case Recalled():
                text = story.aliases(" ".join(entry.text.split()))
                return rich(words.recalled, question=entry.question, text=text).text
            case Contacted():
                name = story.name(entry.person)
                if entry.day:
                    day = self._lesson.phrases.day(date.fromisoformat(entry.day))
                    return rich(words.contacted_on, name=name, day=day).text
                return rich(words.contacted, name=name).text
            case Went():
                return rich(words.went, name=story.name(entry.person), how=self.went(entry.went)).text
            case Brought():
                name = story.name(entry.person)
                if not entry.benefits:
                    return rich(words.brought_nothing, name=name).text
                return rich(words.brought, name=name, benefits=self.benefits(entry.benefits)).text
            case Nudged():
                return words.nudged_late if entry.late else words.nudged
            case Consented():
                to = {"keep": words.keep, "share": words.share, "names": words.names}[entry.to]
                return rich(words.consented if entry.given else words.withdrawn, to=to).text
            case Enrolled():
                cohort = self._lesson.phrases.cohort
                return rich(cohort.enrolled, cohort=entry.cohort).text if entry.cohort else cohort.unenrolled
            case SettingChanged():
                return self._setting(entry)
            case PersonPaused():
                said = words.person_paused if entry.paused else words.person_resumed
                return rich(said, name=story.name(entry.person)).text
            case PaceAsked():
                return words.pace_asked
            case Exported():
                privacy = self._lesson.phrases.privacy
                names = privacy.with_names if entry.names else privacy.without_names
                return rich(words.exported, form=entry.form, names=names).text
            case Distressed():
                return words.distressed
            case Feedback():
                return rich(words.feedback, by=story.aliases(entry.by)).text
            case Replied():
                return rich(words.replied, by=story.aliases(entry.by)).text
            case Announced():
                return rich(words.announced, by=story.aliases(entry.by)).text
            case Thanked():
                return words.thanked
            case Asked():
                return rich(words.asked, text=story.aliases(" ".join(entry.text.split()))).text
            case _:
                return None

    def _changed(self, story: Story, entry: PersonChanged) -> str:
        words, person, name = self._words, self._lesson.phrases.person, story.name(entry.person)
        if entry.field == "paused":
            return rich(words.person_paused if entry.value == "yes" else words.person_resumed, name=name).text
        told = {
            "closeness": dict(zip(CLOSENESSES, person.closenesses, strict=True)),
            "origin": dict(zip(ORIGINS, person.origins, strict=True)),
            "cadence": {entry.value: person_card.rhythm(person, entry.value)},
            "benefits": {entry.value: self.benefits(tuple(entry.value.split(",")))},
        }.get(entry.field, {entry.value: story.aliases(entry.value)})
        value = told.get(entry.value, entry.value) if entry.value else words.nothing_there
        field: str = getattr(person, entry.field)
        return rich(words.person_changed, name=name, field=field, value=value).text

    def _plan(self, story: Story, entry: Planned | PlanMoved | PlanDropped) -> str:
        words, name = self._words, story.name(entry.person)
        if isinstance(entry, PlanDropped):
            return rich(words.plan_dropped, name=name).text
        when = self.when(story, entry.day, entry.hour)
        if isinstance(entry, PlanMoved):
            return rich(words.plan_moved, name=name, when=when).text
        line = story.aliases(" ".join(entry.line.split()))
        return rich(words.planned, name=name, when=when, how=story.aliases(entry.how), line=line).text

    def _setting(self, entry: SettingChanged) -> str:
        words = self._words
        if entry.name == "paused":
            return words.was_paused if entry.value == "yes" else words.was_resumed
        if entry.name == "zone":
            return rich(words.zone_set, value=self._lesson.phrases.city(entry.value)).text
        if entry.name == "language":
            return rich(words.language_set, value=entry.value).text
        if entry.name == "pace":
            return {"slow": words.pace_slow, "rest": words.pace_rest}.get(entry.value, words.pace_same)
        if entry.name in ("quiet", "amount"):
            return rich(words.quiet_set if entry.name == "quiet" else words.amount_set, value=entry.value).text
        if entry.name == "recap":
            phrases = self._lesson.phrases
            day = phrases.calendar.weekdays[int(entry.value)] if entry.value.isdigit() else phrases.recap.none
            return rich(words.recap_set, value=day).text
        if entry.name == "days_off":
            return rich(words.days_off_set, value=self._lesson.phrases.days_off_of(entry.value)).text
        return rich(words.hour_set, value=f"{int(entry.value):02d}:00").text
