"""One learner's log, read twice: first for what stands at the top of a transcript, then entry by entry."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime

from bot.dialogue.course import Course
from bot.dialogue.entries import (
    Answered,
    Brought,
    Contacted,
    Distressed,
    Outcome,
    PersonAdded,
    PersonChanged,
    PersonForgotten,
    PersonRenamed,
    Went,
)
from bot.dialogue.people.called import nicknames
from bot.dialogue.state import State
from bot.dialogue.text import rich
from bot.store.log import Log, Logged
from bot.store.turns import Turns
from bot.transcripts.aliases import Aliases, letters


@dataclass
class Result:
    """What came of one contact: how it went (empty: not said), in whose words, and what it brought."""

    at: datetime
    person: int
    went: str = ""
    text: str = ""
    benefits: tuple[str, ...] = ()


@dataclass
class Story:
    """What is known of a learner before the first line is written."""

    learner: int
    state: State
    since: datetime
    last: datetime
    aliases: Aliases
    distressed: bool = False
    names: dict[int, str] = field(default_factory=dict)
    answers: dict[str, Answered] = field(default_factory=dict)
    contacted: set[int] = field(default_factory=set)
    results: list[Result] = field(default_factory=list)

    def name(self, person: int) -> str:
        """The name of a person, or the alias where names are not shown."""
        return self.aliases(self.names.get(person, "?"))

    @property
    def outcomes(self) -> list[Result]:
        """The contacts of which something was said."""
        return [result for result in self.results if result.went or result.text]

    def contact(self, at: datetime, entry: Contacted | Went | Outcome | Brought) -> None:
        """Takes in a contact, or what was said of the latest one with this person."""
        if isinstance(entry, Contacted):
            self.contacted.add(entry.person)
            self.results.append(Result(at, entry.person))
            return
        latest = next((r for r in reversed(self.results) if r.person == entry.person), None)
        if latest is None:
            latest = Result(at, entry.person)
            self.results.append(latest)
        if isinstance(entry, Went):
            latest.went = entry.went
        elif isinstance(entry, Outcome):
            latest.text = entry.text
        else:
            latest.benefits = entry.benefits


class Stories:
    """Reads learners' logs; `aliased` replaces the names of the people they stored."""

    def __init__(self, log: Log, turns: Turns, course: Course, *, aliased: bool) -> None:
        self._log = log
        self._turns = turns
        self._words = course.original.phrases.coach
        self._aliased = aliased

    async def open(self, learner: int) -> Story | None:
        """The story of a learner, or None where nothing is kept of them (any more)."""
        state, since = (await self._turns.states([learner])).get(learner), await self._log.since(learner)
        if state is None or since is None or state.group:
            return None
        story = Story(learner, state, since, since, Aliases({}))
        alias_of: dict[str, str] = {}
        forgotten: set[str] = set()
        async for logged in self._log.read(learner):
            entry = logged.entry
            story.last = logged.at
            if isinstance(entry, PersonAdded | PersonRenamed):
                if isinstance(entry, PersonRenamed) or entry.person not in story.names:
                    story.names[entry.person] = entry.name
                alias_of.setdefault(entry.name, self._alias(story, entry.person))
            elif isinstance(entry, PersonChanged) and entry.field == "intro" and entry.person in story.names:
                for name in nicknames(entry.value):
                    alias_of.setdefault(name, self._alias(story, entry.person))
            elif isinstance(entry, PersonForgotten):
                forgotten.add(entry.name)
            elif isinstance(entry, Answered):
                story.answers[entry.beat] = entry
            elif isinstance(entry, Distressed):
                story.distressed = True
            elif isinstance(entry, Contacted | Went | Outcome | Brought):
                story.contact(logged.at, entry)
        if self._aliased:
            story.aliases = Aliases({name: alias for name, alias in alias_of.items() if name not in forgotten})
        return story

    def _alias(self, story: Story, person: int) -> str:
        return rich(self._words.alias, letter=letters(list(story.names).index(person))).text

    def entries(self, story: Story, since: datetime | None) -> AsyncIterator[Logged]:
        """The learner's entries, from an instant on where one is given."""
        return self._log.read(story.learner, since)
