"""Which opener comes next: one whose conditions hold, that has rested, as near to the person as there is."""

from typing import NamedTuple

from bot.dialogue.state import Person
from bot.dialogue.text import Text, rich, utf16
from bot.dialogue.turn import Turn
from bot.dialogue.words.opener_words import Occasion, Opener, Way

COPY_UNITS = 256
"""What Telegram lets a button copy, in UTF-16 units."""


class About(NamedTuple):
    """What an opener is wanted for: whom, by which way (as the learner said it), on which occasion."""

    person: Person
    how: str = ""
    after: Occasion | None = None
    never: str = ""
    """A line that is at hand already, and is not offered as another."""


def next_one(turn: Turn, about: About, instead_of: str = "") -> Opener | None:
    """The opener to show now, which is noted as shown today; None where there is none (other).

    Those that have rested come first, then those with the more conditions, then the one longest not shown.
    """
    found = fitting(turn, about)
    others = [opener for opener in found if opener.id != instead_of]
    if not others:
        return None
    shown, today = turn.state.openers, turn.local(turn.now).date()
    order = list(shown)

    def rank(opener: Opener) -> tuple[bool, int, int]:
        last = shown.get(opener.id)
        resting = last is not None and (today - last).days < opener.rest
        place = order.index(opener.id) if last else -1
        # All that fits is resting: then only how long ago it was shown counts.
        return resting, 0 if resting else -_nearness(opener), place

    best = min(others, key=rank)
    # The latest stands last, so that the order tells which of one day was shown first.
    rest = {name: day for name, day in shown.items() if name != best.id}
    turn.update(openers={**rest, best.id: today})
    return best


def fitting(turn: Turn, about: About) -> list[Opener]:
    """The openers whose conditions hold, in the order they are written."""
    way = spoken_or_written(turn, about.how)
    return [
        opener
        for opener in turn.words.openers.lines
        if _fits(turn, opener, about, way) and said(opener, about.person).text != about.never
    ]


def by_id(turn: Turn, name: str) -> Opener | None:
    """The opener of that id, or None where it is gone from the content."""
    return next((opener for opener in turn.words.openers.lines if opener.id == name), None)


def said(opener: Opener, person: Person) -> Text:
    """The opener with the person's name in it."""
    return rich(opener.say, who=person.name)


def spoken_or_written(turn: Turn, how: str) -> Way | None:
    """What kind of way the learner named; None where none is named yet. Any language counts: plans outlive it."""
    if not how:
        return None
    spoken = [word for lesson in turn.course.lessons for word in lesson.phrases.openers.spoken]
    return "spoken" if any(word.casefold() in how.casefold() for word in spoken) else "written"


def can_be_copied(line: str) -> bool:
    """Whether a copy button can hold the line."""
    return 0 < utf16(line) <= COPY_UNITS


def _fits(turn: Turn, opener: Opener, about: About, way: Way | None) -> bool:
    person = about.person
    ago = (turn.now - person.contacted).days if person.contacted else None
    return (
        opener.after == about.after
        and (opener.benefit is None or opener.benefit in person.benefits)
        and (opener.contacted is None or opener.contacted == (ago is not None))
        and (opener.days is None or (ago is not None and ago >= opener.days))
        and (opener.way is None or opener.way == way)
    )


def _nearness(opener: Opener) -> int:
    """A benefit says most about why this person; of the other conditions each says a little."""
    others = (opener.contacted, opener.days, opener.way)
    return 10 * (opener.benefit is not None) + sum(one is not None for one in others)
