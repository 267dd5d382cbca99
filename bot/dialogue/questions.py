"""The questions the coach can wait at: how each is asked, and what a tap and a text do to it."""

from collections.abc import Callable
from typing import NamedTuple

from bot.dialogue.account import enrolling, limits, onboarding, preferences
from bot.dialogue.coaching import letters
from bot.dialogue.contacts import debrief, in_words, reactions
from bot.dialogue.people import circle, listing, noticing, person_edits, person_notes
from bot.dialogue.planning import agreeing, choosing, drafting, rewording
from bot.dialogue.state import Waiting
from bot.dialogue.teaching import answering, options, recalling, talking_on, walk
from bot.dialogue.turn import Turn


class Question(NamedTuple):
    """How a kind of waiting is asked, and what a tap and a text do to it."""

    ask: Callable[[Turn, Waiting], None]
    tapped: Callable[[Turn, Waiting, str], None] | None = None
    said: Callable[[Turn, Waiting, str], None] | None = None
    by_any_yes: bool = True
    """Whether "ok" or "next", typed, means the button that agrees; a consent needs clearer words."""


QUESTIONS: dict[str, Question] = {
    "share": Question(onboarding.ask_share, onboarding.share_tapped, by_any_yes=False),
    "zone": Question(preferences.ask_zone, preferences.zone_tapped, preferences.zone_said),
    "zone_time": Question(preferences.ask_zone_time, None, preferences.zone_said),
    "hour": Question(preferences.ask_hour, preferences.hour_tapped, preferences.hour_said),
    "bite": Question(walk.ask, walk.bite_tapped, walk.bite_said),
    "choose": Question(walk.ask, options.tapped, options.said),
    "ask": Question(walk.ask, walk.ask_tapped, answering.said),
    "people": Question(circle.ask_people, circle.people_tapped, circle.people_said),
    "first": Question(choosing.ask_first, choosing.first_tapped, choosing.first_said),
    "day": Question(drafting.ask_day, drafting.day_tapped, agreeing.said),
    "at": Question(drafting.ask_at, drafting.at_tapped, agreeing.said),
    "when": Question(agreeing.ask, agreeing.tapped, agreeing.said),
    "how": Question(drafting.ask_how, drafting.how_tapped, drafting.how_said),
    "line": Question(drafting.ask_line, drafting.line_tapped, drafting.line_said),
    "confirm": Question(drafting.ask_confirm, drafting.confirm_tapped, rewording.said),
    "move_day": Question(drafting.ask_day, drafting.day_tapped, agreeing.said),
    "move_at": Question(drafting.ask_at, reactions.move_at_tapped, agreeing.said),
    "move_when": Question(agreeing.ask, reactions.move_when_tapped, agreeing.said),
    "recall": Question(recalling.ask, recalling.chosen, recalling.said),
    "same": Question(listing.ask_same, listing.same_tapped, listing.same_said, by_any_yes=False),
    "distinct": Question(listing.ask_distinct, listing.distinct_tapped, listing.distinct_said),
    "noticed": Question(noticing.ask, noticing.tapped, talking_on.said, by_any_yes=False),
    "note": Question(person_notes.ask, person_notes.tapped, person_notes.said, by_any_yes=False),
    "intro": Question(person_notes.ask, person_notes.tapped, person_notes.said, by_any_yes=False),
    "rename": Question(person_notes.ask, person_notes.tapped, person_notes.said, by_any_yes=False),
    "went": Question(debrief.ask_went, debrief.went_tapped, debrief.said),
    "outcome": Question(debrief.ask_outcome, debrief.outcome_tapped, debrief.said),
    "met": Question(in_words.ask_met, in_words.met_tapped, in_words.met_said),
    "quiet": Question(limits.ask_quiet_again, None, limits.quiet_said),
    "cadence": Question(person_edits.ask_cadence, None, person_edits.cadence_said),
    "brought": Question(debrief.ask_brought, debrief.brought_tapped),
    "smaller": Question(debrief.ask_smaller, debrief.smaller_tapped),
    "ask_coach": Question(letters.ask, letters.tapped, letters.said, by_any_yes=False),
    "join": Question(enrolling.ask, enrolling.tapped, by_any_yes=False),
}
