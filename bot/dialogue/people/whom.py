"""Whom to contact first: somebody easy to warm up on, then somebody lost touch with, then another circle.

Who warmed up on somebody close wrote to an old friend two thirds more often, where arguments changed nothing
(Aknin & Sandstrom 2024); and the advice of dormant ties is as good as that of current ones, and newer (Levin et
al. 2011).
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from bot.dialogue.state import Person

MOST = 3
"""Proposals at once: enough to choose from, few enough to choose."""
_EASE = ("close", "known", None)
"""How easy it is to write to somebody, by closeness; nothing known is no hindrance."""
Reason = Literal["close", "lost", "other", "known", "benefit", "named", "again"]


class Proposal(NamedTuple):
    """Somebody who could be next, and why."""

    person: Person
    reason: Reason


def ranked(free: Sequence[Person], benefits: Sequence[str], *, warmed_up: bool) -> list[Proposal]:
    """Everybody in `free`, the best to begin with first; `benefits` is the order of the lesson.

    One of each circle comes before a second of any; `warmed_up` where somebody has really been contacted, and then
    somebody close has no need to come first. Of whom nothing is known, the benefit decides, then the order named.
    """
    waiting = sorted(free, key=lambda p: _benefit_place(p, benefits))
    fresh = [p for p in waiting if p.contacted is None]
    easy = sorted((p for p in fresh if _is_easy(p)), key=lambda p: _EASE.index(p.closeness))
    lost = [p for p in fresh if reason_for(p) == "lost"]
    other = [p for p in fresh if reason_for(p) == "other"]
    circles = (lost, other, easy) if warmed_up else (easy, lost, other)
    best = [circle[0] for circle in circles if circle]
    rest = sorted((p for p in waiting if p not in best), key=_hesitation)
    return [Proposal(p, reason_for(p)) for p in (*best, *rest)]


def reason_for(person: Person) -> Reason:
    """Why this person, by what is known of them."""
    if person.contacted is not None:
        return "again"
    if person.closeness == "close":
        return "close"
    if person.closeness == "lost":
        return "lost"
    if _in_another_circle(person):
        return "other"
    if person.closeness == "known":
        return "known"
    return "benefit" if person.benefits else "named"


def _in_another_circle(person: Person) -> bool:
    return person.closeness == "new" or person.origin in ("department", "industry", "elsewhere")


def _is_easy(person: Person) -> bool:
    return reason_for(person) in ("close", "known", "benefit", "named")


def _benefit_place(person: Person, benefits: Sequence[str]) -> int:
    places = [benefits.index(benefit) for benefit in person.benefits if benefit in benefits]
    return min(places, default=len(benefits))


def _hesitation(person: Person) -> tuple[bool, bool]:
    """Whom nobody has written to comes first, and who is not known yet is the hardest to write to."""
    return person.contacted is not None, person.closeness == "new"
