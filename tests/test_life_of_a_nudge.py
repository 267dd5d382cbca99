"""Whatever a learner does in whatever order: one daily message a day, and nothing that was called off."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property

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
from bot.dialogue import planner
from bot.dialogue.effects import Send
from bot.dialogue.events import BecameUnreachable, Blocked, Event, Unblocked
from bot.dialogue.state import State
from tests.world import SMALL, Shown, World

COURSE = content.load(lessons=SMALL)
START = datetime(2026, 10, 19, 2, 0, tzinfo=UTC)
"""A week before the clocks go back in Europe."""


class Watched(World):
    """A learner's chat in which each reminder is checked as it goes out, by the state before it."""

    def happens(self, event: Event) -> list[Shown]:
        """Checks what is sent by this event."""
        before, at = self.state, len(self.effects)
        shown = super().happens(event)
        sent = [e for e in self.effects[at:] if isinstance(e, Send) and e.urgency == "nudge"]
        if before is not None and self.state is not None:
            for message in sent:
                self._check(message, before, self.state)
        if self.state is None:
            self.delivered.clear()
        return shown

    @cached_property
    def delivered(self) -> set[tuple[int, int]]:
        """Nudges that have been sent, each with the number of its planning."""
        return set()

    def _check(self, message: Send, before: State, after: State) -> None:
        assert before.nudgeable
        assert after.messages <= before.settings.most
        today = planner.local(self.now, before.settings).date()
        for nudge in (n for n in before.nudges if n.id in message.nudges):
            person = before.person(nudge.person)
            assert person is None or not person.let_go
            assert (nudge.id, nudge.n) not in self.delivered, "delivered twice"
            self.delivered.add((nudge.id, nudge.n))
            assert nudge.due is not None
            assert not planner.is_own(nudge) or planner.own_allowed(today, before)
            clock = nudge.at or time(before.settings.hour)
            quiet = planner.is_night(self.now, before.settings)
            early = nudge.due > self.now  # goes along with the last message of the day
            assert not quiet or early or planner.is_quiet(clock, before.settings)


class LifeOfANudge(RuleBasedStateMachine):
    """A learner who taps whatever there is, says whatever comes to mind, and lets time pass."""

    def __init__(self) -> None:
        super().__init__()
        self.world = Watched(COURSE, START, through_json=True)
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

    @rule()
    def forgets(self) -> None:
        """Everything is gone, and nothing comes until there is a new beginning."""
        self.world.says("/forget")
        if self.world.state is not None:
            self.world.taps("确定，全部删除")
        before = len(self.world.effects)
        self.world.until(self.world.now + timedelta(days=10))
        assert self.world.effects[before:] == []
        self.daily.clear()
        self.has_agreed()

    @rule(zone=st.sampled_from(["Nowhere/Nothing", "../../etc", ""]))
    def has_a_zone_that_is_none(self, zone: str) -> None:
        """As from a state that was written by other software."""
        if self.world.state is not None:
            settings = self.world.state.settings.model_copy(update={"zone": zone})
            self.world.state = self.world.state.model_copy(update={"settings": settings})
            self.world.says("/settings")

    @rule(hours=st.integers(1, 30))
    def has_its_clock_set_back(self, hours: int) -> None:
        """The machine's clock was wrong, and is put right."""
        self.world.now -= timedelta(hours=hours)
        self.daily.clear()
        self.world.delivered.clear()

    @rule()
    def does_nothing_for_days(self) -> None:
        """Every plan whose time comes is brought, or the coach has asked how to go on and waits."""
        state = self.world.state
        if state is None or not state.nudgeable:
            return
        soon = self.world.now + timedelta(days=2)
        plans = {n.id for n in state.nudges if n.kind == "plan" and not n.tries and n.due and n.due <= soon}
        before = len(self.world.effects)
        self.world.until(self.world.now + timedelta(days=5))
        sent = {n for e in self.world.effects[before:] if isinstance(e, Send) for n in e.nudges}
        assert plans <= sent or (self.world.state is not None and self.world.state.silent)

    @rule(days=st.integers(6, 40))
    def reacts_to_nothing(self, days: int) -> None:
        """For so long that the coach asks how to go on, and falls silent."""
        self.world.until(self.world.now + timedelta(days=days))

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
