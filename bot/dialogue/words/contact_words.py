"""What is said about people: naming them, planning, reminders, what came of it; and about recalling the lesson."""

from typing import Annotated

from pydantic import Field

from bot.dialogue.templates import Group, Label, Line, Who, slots
from bot.dialogue.words.answer_words import Wordings


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
    noticed: Annotated[str, slots("names")]
    noticed_one: Who
    keep_one: Label
    keep_all: Label
    keep_none: Label
    keep_these: Label
    noticed_kept: Annotated[str, slots("names")]
    noticed_none: Line
    noticed_more: Line
    noticed_left: Line
    remove_sure: Who


class PlanWords(Group):
    """Making a plan, and /plan."""

    whom: Line
    not_now: Label
    another_time: Line
    which_day: Who
    day_over: Line
    what_hour: Annotated[str, slots("day")]
    when_is: Annotated[str, slots("when")]
    when_by: Annotated[str, slots("when")]
    when_first: Annotated[str, slots("when")]
    when_every: Annotated[str, slots("when", "every")]
    first_day: Annotated[str, slots("every")]
    in_quiet: Line
    right: Label
    another_when: Label
    when_unclear: Line
    hour_unclear: Line
    someone_else: Line
    way_too_long: Annotated[str, slots("most")]
    paused: Line
    past_head: Line
    left_as_it_was: Line
    usual_hour: Annotated[str, slots("hour")]
    how: Who
    ways: Annotated[tuple[Label, ...], Field(min_length=2, max_length=8)]
    first_line: Annotated[str, slots("who", "line")]
    use_it: Label
    no_line: Line
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
    turn_line: Annotated[str, slots("when", "who")]
    resting: Annotated[str, slots("day")]


class NudgeWords(Group):
    """Reminders and what follows them."""

    plan: Who
    again: Who
    missed: Annotated[str, slots("day", "who")]
    quote: Annotated[str, slots("plan")]
    reassurance: Wordings
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
    no_answer_fine: Annotated[str, slots("day")]
    skip_outcome: Label
    outcome_skipped: Line
    outcome_kept: Annotated[str, slots("who", "quote")]
    turn_again: Annotated[str, slots("who", "day")]
    digest_again: Annotated[str, slots("who", "day")]
    leave_be: Label
    left_be: Who
    bring_back: Label
    brought_back: Who
    tomorrow: Label
    why: Annotated[str, slots("who", "benefit")]
    why_quoted: Annotated[str, slots("who", "benefit", "quote")]
    draft: Annotated[str, slots("line")]
    copy_own: Label
    copy_line: Label
    another: Label
    open_chat: Label
    draft_again: Annotated[str, slots("line")]
    outcome_hard: Who
    went: Who
    good: Label
    hard: Label
    hard_fine: Wordings
    brought: Line
    brought_done: Label
    brought_none: Label
    smaller: Annotated[str, slots("line")]
    smaller_go: Label
    smaller_other: Label
    retry: Who
    digest_retry: Who
    answered: Label
    tried: Label
    rest: Label
    rested: Who

    met: Annotated[str, slots("who", "day")]
    met_when: Who
    met_whom: Line
    met_yes: Label
    met_no: Label
    not_met: Line
    plan_stays: Annotated[str, slots("when", "who")]
    not_needed: Label
    unplanned: Who
    no_answer_planned: Annotated[str, slots("day")]

    def label(self, verb: str) -> str:
        """The label of a nudge's button, by its verb; the verb itself where it is no button."""
        labels = {"done": self.done, "later": self.later, "move": self.move, "stop": self.stop}
        more = {"plan": self.make_plan, "leave": self.leave_be, "tomorrow": self.tomorrow}
        return {**labels, **more, "answered": self.answered, "rest": self.rest}.get(verb, verb)


class PaceWords(Group):
    """Reminders that nobody reacts to or that are too many: gentler, then a question how to go on."""

    gentle: Line
    ask: Line
    asked_for_less: Line
    waiting: Annotated[str, slots("names")]
    slow: Label
    slowed: Line
    rest: Label
    rested: Annotated[str, slots("day")]
    stop: Label
    same: Label
    unchanged: Line
    shift: Annotated[str, slots("hour")]
    shift_yes: Annotated[str, Field(max_length=40), slots("hour")]
    shift_no: Label
    again_tomorrow: Line
    laid_aside: Annotated[str, slots("who")]


class RecallWords(Group):
    """Around a recall question."""

    head: Annotated[str, slots("benefit")]
    skip: Label
