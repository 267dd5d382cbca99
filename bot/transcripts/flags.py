"""Why a coach may want to look at a learner first: rules, each with what it saw."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.dialogue.answers import read
from bot.dialogue.answers.asking import question
from bot.dialogue.answers.copying import own_part
from bot.dialogue.answers.fold import fold
from bot.dialogue.beats import Ask, Plan
from bot.dialogue.course import Course
from bot.dialogue.lesson import Lesson
from bot.dialogue.nudges.patience import ASKS_AFTER
from bot.dialogue.text import rich, shorten
from bot.transcripts.story import Story

IDS = ("distress", "asked", "stopped", "ignored", "unplanned", "short", "copied")
"""All flags, the most urgent first: the order in which they are given and shown."""
STOPPED_AFTER = timedelta(days=3)
"""Without a sign of life for so long, a lesson is not being taken any more: the coach itself asks after a day."""
LEFT_AFTER = timedelta(days=1)
"""For so long a plan that was begun is only unfinished, not left."""
FEW = 2
"""So many short answers, where they are half of all, are a habit; one may be all there was to say."""
_SHORT_HAN, _SHORT_WORDS = 4, 1
_QUOTED = 40


@dataclass(frozen=True)
class Flag:
    """A flag by its id, and what it was raised for, in the words of content/ (names are aliases in it)."""

    id: str
    why: str


def of(story: Story, course: Course, now: datetime) -> tuple[Flag, ...]:
    """The flags of a learner at an instant, in the order of IDS."""
    lesson = course.original
    words = lesson.phrases.transcript.flags
    day = lesson.phrases.day
    found: dict[str, str] = {}
    if story.distressed:
        found["distress"] = rich(words.distress_why, day=day(story.day(story.distressed[-1]))).text
    if asked := questions(story, course):
        quote = shorten(story.aliases(asked[-1]), _QUOTED)
        found["asked"] = rich(words.asked_why, count=str(len(asked)), quote=quote).text
    if _stopped(story, now):
        where = _place(lesson, story.state.beat)
        found["stopped"] = rich(words.stopped_why, where=where, day=day(story.day(story.last))).text
    if story.state.unheard >= ASKS_AFTER:
        found["ignored"] = rich(words.ignored_why, count=str(story.state.unheard)).text
    if why := _unplanned(story, lesson, now):
        found["unplanned"] = why
    texts = _to_questions(story, lesson)
    short = sum(map(is_short, texts))
    if short >= FEW and 2 * short >= len(texts):
        found["short"] = rich(words.short_why, count=str(short), of=str(len(texts))).text
    if copied := sum(_is_copied(text, course) for text in _untaken(story, lesson)):
        found["copied"] = rich(words.copied_why, count=str(copied)).text
    return tuple(Flag(name, found[name]) for name in IDS if name in found)


def questions(story: Story, course: Course) -> list[str]:
    """What the learner asked the coach, as typed, in order: instead of an answer, or out of the blue."""
    asked = {reply.id: reply.text for reply in story.asked}
    for reply in story.replies:
        if not _asks(course.original, reply.beat) and _is_question(reply.text):
            asked[reply.id] = reply.text
    return [asked[number] for number in sorted(asked)]


def is_short(text: str) -> bool:
    """Whether a text is no more than a word: a Latin word, or a few Chinese characters."""
    han = sum(1 for c in text if "\u3400" <= c <= "\u9fff")
    return han <= _SHORT_HAN if han else len(text.split()) <= _SHORT_WORDS


def _stopped(story: Story, now: datetime) -> bool:
    """Left of their own accord: after words of distress the lesson rests, and that is another flag."""
    state = story.state
    return (
        not state.resting
        and state.set_up
        and not state.finished
        and now - (state.seen or story.last) > STOPPED_AFTER
    )


def _place(lesson: Lesson, beat: str | None) -> str:
    """The part of the lesson in which somebody stands, by its title."""
    known = beat if beat in lesson.by_id else lesson.first().id
    return lesson.part_of(known or "")[1].title


def _unplanned(story: Story, lesson: Lesson, now: datetime) -> str:
    """A plan that was left half-way, or people and no plan; empty where neither is so."""
    words, state = lesson.phrases.transcript.flags, story.state
    left = state.seen is not None and now - state.seen > LEFT_AFTER
    for waiting in reversed(state.waiting if left else ()):
        if waiting.kind == "first":
            return words.nobody_chosen
        if waiting.draft is not None and waiting.draft.on is None:
            return words.no_time
    listed = [person for person in state.people if not person.let_go]
    if listed and not (story.plans or story.contacted) and _past_planning(lesson, story):
        return rich(words.no_plan, count=str(len(listed))).text
    return ""


def _past_planning(lesson: Lesson, story: Story) -> bool:
    """Whether the lesson has asked for a plan already."""
    beats = list(lesson.beats())
    plan = next((place for place, beat in enumerate(beats) if isinstance(beat, Plan)), len(beats))
    here = next((place for place, beat in enumerate(beats) if beat.id == story.state.beat), 0)
    return story.state.finished or here > plan


def _asks(lesson: Lesson, beat: str | None) -> bool:
    return isinstance(lesson.by_id.get(lesson.now_called(beat)) if beat else None, Ask)


def _untaken(story: Story, lesson: Lesson) -> Iterator[str]:
    """What was typed to a lesson question and was no answer to it."""
    return (reply.text for reply in story.replies if _asks(lesson, reply.beat))


def _to_questions(story: Story, lesson: Lesson) -> list[str]:
    """Everything that was typed to lesson questions, as answers or instead of one, message by message."""
    return [*_untaken(story, lesson), *(line for a in story.answers.values() for line in a.text.splitlines())]


def _is_question(text: str) -> bool:
    """The whole reading only where some clause asks: it takes ten times as long."""
    return question(fold(text)) is not None and read(text, question="", lang="").kind == "question"


def _is_copied(text: str, course: Course) -> bool:
    """The whole reading only where something was copied at all."""
    own, _ = own_part(text, course.own_texts)
    return own != text and read(text, question="", lang="", prompts=course.own_texts).kind == "copy"
