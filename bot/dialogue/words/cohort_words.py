"""Groups of learners: invitations, joining and leaving, and who may read then."""

from typing import Annotated

from bot.dialogue.templates import Group, Label, Line, slots

Named = Annotated[str, slots("cohort")]


class CohortWords(Group):
    """The learner's group, and the coaches' learners."""

    invited: Named
    no_invitation: Line
    share: Named
    in_it: Named
    ask_join: Named
    ask_change: Annotated[str, slots("cohort", "left")]
    join: Label
    stay: Label
    joined: Named
    yours: Named
    known_as: Annotated[str, slots("name")]
    leave: Label
    leave_sure: Named
    leave_yes: Label
    leave_no: Label
    left: Named
    enrolled: Named
    unenrolled: Line
    learner: Annotated[str, slots("name", "learner")]
