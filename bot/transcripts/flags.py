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
from bot.transcripts.story import Reply, Story

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
    """A flag by its id, and what it was raised for, in the words of content/ (names are aliases in it).

    `at` is the instant from which it is true, or of what it was raised for last.
    """

    id: str
    why: str
    at: datetime


def of(story: Story, course: Course, now: datetime, spoken: Lesson | None = None) -> tuple[Flag, ...]:
    """The flags of a learner at an instant, in the order of IDS; in the words of `spoken`, or of the original."""
    lesson = spoken or course.original
    words = lesson.phrases.transcript.flags
    day = lesson.phrases.day
    found: dict[str, tuple[str, datetime]] = {}
    if story.distressed:
        latest = story.distressed[-1]
        found["distress"] = rich(words.distress_why, day=day(story.day(latest))).text, latest
    if asked := questions(story, course):
        quote = shorten(story.aliases(asked[-1].text), _QUOTED)
        found["asked"] = rich(words.asked_why, count=str(len(asked)), quote=quote).text, asked[-1].at
    if _stopped(story, now):
        where = _place(lesson, story.state.beat)
        why = rich(words.stopped_why, where=where, day=day(story.day(_seen(story)))).text
        found["stopped"] = why, _seen(story) + STOPPED_AFTER
    if story.state.unheard >= ASKS_AFTER:
        found["ignored"] = rich(words.ignored_why, count=str(story.state.unheard)).text, _ignored_since(story)
    if unplanned := _unplanned(story, lesson, now):
        found["unplanned"] = unplanned
    texts = _to_questions(story, lesson)
    short = [at for at, text in texts if is_short(text)]
    if len(short) >= FEW and 2 * len(short) >= len(texts):
        found["short"] = rich(words.short_why, count=str(len(short)), of=str(len(texts))).text, max(short)
    if copied := [reply.at for reply in _untaken(story, lesson) if _is_copied(reply.text, course)]:
        found["copied"] = rich(words.copied_why, count=str(len(copied))).text, max(copied)
    return tuple(Flag(name, *found[name]) for name in IDS if name in found)


def questions(story: Story, course: Course) -> list[Reply]:
    """What the learner asked and no coach has replied to, in order: by a button, in an answer, out of the blue.

    What was passed on by a button is open until it is answered, all else until a coach writes to the learner.
    """
    asked = {reply.id: reply for reply in story.asked}
    for reply in story.replies:
        if not _asks(course.original, reply.beat) and _is_question(reply.text):
            asked[reply.id] = reply
    still_open = {reply.id for reply in story.open_questions.values()}
    unheard = (asked[number] for number in sorted(asked) if number in still_open or number > story.written)
    latest = {reply.text: reply for reply in unheard}
    return sorted(latest.values(), key=lambda reply: reply.id)


def is_short(text: str) -> bool:
    """Whether a text is no more than a word: a Latin word, or a few Chinese characters."""
    han = sum(1 for c in text if "\u3400" <= c <= "\u9fff")
    return han <= _SHORT_HAN if han else len(text.split()) <= _SHORT_WORDS


def _stopped(story: Story, now: datetime) -> bool:
    """Left of their own accord: after words of distress the lesson rests, and that is another flag."""
    state = story.state
    return not state.resting and state.set_up and not state.finished and now - _seen(story) >= STOPPED_AFTER


def _seen(story: Story) -> datetime:
    return story.state.seen or story.last


def _ignored_since(story: Story) -> datetime:
    """When the last of the first few reminders in a row went out that had no answer."""
    sent = sorted(r.sent_at for r in story.reminders if r.sent_at is not None and r.person is not None)
    further = story.state.unheard - ASKS_AFTER
    return sent[-1 - further] if len(sent) > further else _seen(story)


def _place(lesson: Lesson, beat: str | None) -> str:
    """The part of the lesson in which somebody stands, by its title."""
    known = beat if beat in lesson.by_id else lesson.first().id
    return lesson.part_of(known or "")[1].title


def _unplanned(story: Story, lesson: Lesson, now: datetime) -> tuple[str, datetime] | None:
    """A plan that was left half-way, or people and no plan, and since when; None where neither is so."""
    words, state = lesson.phrases.transcript.flags, story.state
    left = (state.seen or now) + LEFT_AFTER
    for waiting in reversed(state.waiting if left <= now else ()):
        if waiting.kind == "first":
            return words.nobody_chosen, left
        if waiting.draft is not None and waiting.draft.on is None:
            return words.no_time, left
    listed = [person for person in state.people if not person.let_go]
    if listed and not (story.plans or story.contacted):
        since = _past_planning(lesson, story)
        return None if since is None else (rich(words.no_plan, count=str(len(listed))).text, since)
    return None


def _past_planning(lesson: Lesson, story: Story) -> datetime | None:
    """When the lesson got beyond asking for a plan; None where it has not."""
    beats = list(lesson.beats())
    plan = next((place for place, beat in enumerate(beats) if isinstance(beat, Plan)), len(beats))
    here = next((place for place, beat in enumerate(beats) if beat.id == story.state.beat), 0)
    if not story.state.finished and here <= plan:
        return None
    beyond = {beat.id for beat in beats[plan + 1 :]} | {None}
    return next((at for beat, at in story.reached.items() if beat in beyond), story.last)


def _asks(lesson: Lesson, beat: str | None) -> bool:
    return isinstance(lesson.by_id.get(lesson.now_called(beat)) if beat else None, Ask)


def _untaken(story: Story, lesson: Lesson) -> Iterator[Reply]:
    """What was typed to a lesson question and was no answer to it."""
    return (reply for reply in story.replies if _asks(lesson, reply.beat))


def _to_questions(story: Story, lesson: Lesson) -> list[tuple[datetime, str]]:
    """Everything that was typed to lesson questions, and when: answers and what was none, message by message."""
    untaken = ((reply.at, reply.text) for reply in _untaken(story, lesson))
    return [*untaken, *((a.at, line) for a in story.answers.values() for line in a.text.splitlines())]


def _is_question(text: str) -> bool:
    """The whole reading only where some clause asks: it takes ten times as long."""
    return question(fold(text)) is not None and read(text, question="", lang="").kind == "question"


def _is_copied(text: str, course: Course) -> bool:
    """The whole reading only where something was copied at all."""
    own, _ = own_part(text, course.own_texts)
    return own != text and read(text, question="", lang="", prompts=course.own_texts).kind == "copy"
