"""The steps an author can write: a beat is one step of a lesson, a recall question comes days after it.

Every id is given by the author and unique in its lesson; learners stand on ids, so an id outlives its wording.
"""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from bot.dialogue.templates import Label, Line

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]


class Authored(BaseModel):
    """Something read from content/: unknown keys are mistakes, and nothing changes after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Benefit(Authored):
    """One of the things a network is good for."""

    id: Id
    name: Line


class Say(Authored):
    """A bite: one idea, and a button to go on; `more` is background for who wants it, folded up."""

    id: Id
    say: Line
    more: Line | None = None
    claims: tuple[str, ...] = ()


class Ask(Authored):
    """A reflection question about a benefit, answered in free text.

    `vague` is the first follow-up to a vague answer, `good` what is said to a good one.
    """

    id: Id
    ask: Line
    benefit: Id
    example: Line
    vague: Line | None = None
    good: Line | None = None


class Option(Authored):
    """One answer of a `choose` beat, and what the coach says to it."""

    id: Id
    label: Label
    reply: Line


class Choose(Authored):
    """A small question answered by a button."""

    id: Id
    choose: Line
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=6)]
    claims: tuple[str, ...] = ()


class People(Authored):
    """Who comes to mind for a benefit? The prompts widen the choice: close, dormant, in another circle."""

    id: Id
    people: Line
    benefit: Id
    close: Line | None = None
    dormant: Line | None = None
    other: Line | None = None


class Plan(Authored):
    """One person is chosen to begin with, and an if-then plan is made."""

    id: Id
    plan: Line


KINDS = ("say", "ask", "choose", "people", "plan")
"""The keys that say what a step is."""
TAG = "beat:"
"""Before the kind of a beat in pydantic's path to a mistake, where no file has such a step."""


def _kind(beat: Any) -> str | None:
    keys = beat if isinstance(beat, dict) else getattr(beat, "__dict__", {})
    return next((f"{TAG}{kind}" for kind in KINDS if kind in keys), None)


Beat = Annotated[
    Annotated[Say, Tag(f"{TAG}say")]
    | Annotated[Ask, Tag(f"{TAG}ask")]
    | Annotated[Choose, Tag(f"{TAG}choose")]
    | Annotated[People, Tag(f"{TAG}people")]
    | Annotated[Plan, Tag(f"{TAG}plan")],
    Discriminator(
        _kind,
        custom_error_type="beat_kind",
        custom_error_message="a beat needs one of say, ask, choose, people or plan",
    ),
]


def body(beat: Beat) -> str:
    """What a beat says, with its markup."""
    match beat:
        case Say():
            return beat.say
        case Ask():
            return beat.ask
        case Choose():
            return beat.choose
        case People():
            return beat.people
        case Plan():
            return beat.plan


class Recalled(Authored):
    """What every recall question has: its benefit, and how many days after that benefit was finished it comes."""

    id: Id
    benefit: Id
    after: Annotated[int, Field(ge=1, le=60)]


class RecallChoose(Recalled):
    """A recall question answered by a tap."""

    choose: Line
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=6)]


class RecallAsk(Recalled):
    """A recall question answered in a sentence; `reply` is what is said to any answer."""

    ask: Line
    reply: Line


def _recall_kind(recall: Any) -> str | None:
    keys = recall if isinstance(recall, dict) else getattr(recall, "__dict__", {})
    return next((f"{TAG}{kind}" for kind in ("choose", "ask") if kind in keys), None)


Recall = Annotated[
    Annotated[RecallChoose, Tag(f"{TAG}choose")] | Annotated[RecallAsk, Tag(f"{TAG}ask")],
    Discriminator(
        _recall_kind,
        custom_error_type="recall_kind",
        custom_error_message="a recall question needs choose or ask",
    ),
]
