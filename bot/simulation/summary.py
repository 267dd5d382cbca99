"""What came of simulated weeks, in a few lines: what was said and done, and what is still open."""

from collections import Counter
from collections.abc import Iterator

from bot.dialogue import planner
from bot.dialogue.beats import Ask
from bot.dialogue.effects import Record, Send
from bot.dialogue.entries import Answered, Contacted, Nudged, Outcome, Planned, Recalled
from bot.dialogue.lesson import Lesson
from bot.dialogue.state import State
from bot.dialogue.text import rich
from bot.simulation.learners import SummaryWords
from bot.simulation.world import World


def summary(world: World, lesson: Lesson, words: SummaryWords, days: int) -> Iterator[str]:
    """The lines of the summary."""
    state, noted = world.state or State(), [e.entry for e in world.effects if isinstance(e, Record)]
    done = Counter(type(entry) for entry in noted)
    nudges = sum(isinstance(e, Send) and e.urgency == "nudge" for e in world.effects)
    beats = [beat.id for beat in lesson.beats()]
    passed = len(beats) if state.finished else beats.index(state.beat) if state.beat in beats else 0
    yield words.title
    yield _said(words.days, days=days, messages=len(world.chat), nudges=nudges)
    yield _said(words.beats, passed=passed, of=len(beats))
    kinds = {entry.beat: entry.kind for entry in noted if isinstance(entry, Answered)}
    asked = [beat.id for beat in list(lesson.beats())[:passed] if isinstance(beat, Ask)]
    count = Counter(kinds.values())
    none = sum(beat not in kinds for beat in asked)
    kind_names = ("specific", "vague", "question")
    yield _said(words.answers, none=none, **{kind: count[kind] for kind in kind_names})
    recalls = sum(isinstance(entry, Nudged) and entry.recall for entry in noted)
    yield _said(words.recalls, asked=recalls, answered=done[Recalled])
    yield _said(
        words.people,
        people=len(state.people),
        plans=done[Planned],
        contacts=done[Contacted],
        outcomes=done[Outcome],
    )
    still = list(_open(state, lesson, words))
    yield _said(words.open, things=words.between.join(still)) if still else words.nothing_open


def _open(state: State, lesson: Lesson, words: SummaryWords) -> Iterator[str]:
    phrases = lesson.phrases
    if state.paused:
        yield words.paused
    if not state.finished and state.beat is not None:
        yield _said(words.beat, beat=state.beat)
    for plan in state.plans:
        person = state.person(plan.person)
        yield _said(words.plan, who=person.name if person else "", day=phrases.day(plan.on))
    due = min((nudge.due for nudge in state.nudges if nudge.due is not None), default=None)
    if due is not None:
        local = planner.local(due, state.settings)
        yield _said(words.nudge, when=f"{phrases.day(local.date())} {local:%H:%M}")


def _said(template: str, **slots: object) -> str:
    return rich(template, **{name: str(value) for name, value in slots.items()}).text
