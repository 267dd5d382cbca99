"""Whatever a learner does in whatever order: one daily message a day, and nothing that was called off."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot import content
from bot.dialogue.effects import Send
from bot.dialogue.events import BecameUnreachable, Blocked, Unblocked
from tests.world import SMALL, World

COURSE = content.load(lessons=SMALL)
START = datetime(2026, 10, 19, 2, 0, tzinfo=UTC)
"""A week before the clocks go back in Europe."""


class LifeOfANudge(RuleBasedStateMachine):
    """A learner who taps whatever there is, says whatever comes to mind, and lets time pass."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World(COURSE, START, through_json=True)
        self.daily: list[date] = []
        self.silent = False

    @initialize()
    def has_agreed(self) -> None:
        """Consent is given; the rest is up to chance."""
        self.world.says("/start")
        self.world.taps("可以，保存并开始")

    @rule(
        words=st.sampled_from(
            ["老周", "Nina、王总", "好", "明天吧", "/plan", "/people", "/settings", "/resume", "👍"]
        )
    )
    def speaks(self, words: str) -> None:
        """Text or a command."""
        self.world.says(words)

    @rule(choice=st.integers(0, 10_000))
    def taps_something(self, choice: int) -> None:
        """Any button that is still there, new or old."""
        found = [(m.message_id, b) for m in self.world.chat[-12:] for row in m.rows for b in row if b.data]
        if found:
            message_id, button = found[choice % len(found)]
            if "forget-yes" not in button.data:
                self.world.happens(self.world.tap(message_id, button))

    @rule()
    def pauses(self) -> None:
        """No reminder from here."""
        self.world.says("/pause")

    @rule(event=st.sampled_from([Blocked(), Unblocked(), BecameUnreachable()]))
    def comes_and_goes(self, event: Blocked | Unblocked | BecameUnreachable) -> None:
        """Blocks the bot, or lifts the block."""
        self.world.happens(event)

    @rule(hours=st.integers(1, 60))
    def lets_time_pass(self, hours: int) -> None:
        """Nudges fall due on the way."""
        state = self.world.state
        silent = state is None or not state.nudgeable
        open_before = {n.person for n in state.nudges} if state else set()
        let_go = {p.name for p in state.people if p.let_go} if state else set()
        before = len(self.world.effects)
        self.world.until(self.world.now + timedelta(hours=hours))
        sent = [e for e in self.world.effects[before:] if isinstance(e, Send)]
        assert not (silent and sent)
        assert all(e.urgency == "nudge" for e in sent)
        assert not [name for e in sent for name in let_go if f"联系{name}" in e.text.text]
        after = self.world.state
        if after is not None and after.nudgeable:
            assert all(n.due is None or n.due > self.world.now for n in after.nudges)
        assert len(sent) <= 2 * len(open_before) * (1 + hours // 12)

    @precondition(lambda self: self.world.state is not None)
    @invariant()
    def at_most_one_daily_message_a_day(self) -> None:
        """The day of the last daily message only moves on."""
        state = self.world.state
        if state is not None and state.daily_on and state.daily_on not in self.daily[-1:]:
            assert state.daily_on not in self.daily
            self.daily.append(state.daily_on)

    @invariant()
    def every_nudge_that_is_due_is_known_to_the_clock(self) -> None:
        """Nothing is planned that nobody will ever fire, and nothing fires that is not planned."""
        state = self.world.state
        if state is None:
            return
        planned = {n.id: (n.due, n.n) for n in state.nudges if n.due is not None}
        assert {i: known for i, known in self.world.nudges.items() if i in planned} == self.world.nudges
        if state.nudgeable:
            assert planned == self.world.nudges

    @invariant()
    def plans_and_people_belong_together(self) -> None:
        """No plan and no nudge is about somebody who is not on the list."""
        state = self.world.state
        if state is not None:
            people = {p.id for p in state.people}
            assert {p.person for p in state.plans} <= people
            assert {n.person for n in state.nudges if n.person is not None} <= people
            assert len(state.waiting) < 12


TestLifeOfANudge = LifeOfANudge.TestCase
TestLifeOfANudge.settings = settings(max_examples=100, stateful_step_count=40, deadline=None, derandomize=True)


@pytest.mark.soak
def test_a_long_look_at_the_life_of_a_nudge() -> None:
    run_state_machine_as_test(
        LifeOfANudge, settings=settings(max_examples=2000, stateful_step_count=60, deadline=None, derandomize=True)
    )
