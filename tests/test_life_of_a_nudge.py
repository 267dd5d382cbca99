"""Whatever a learner does in whatever order: what is due comes, once, and nothing that was called off.

On a real database, step by step (`tests.living`): anything may come between any two steps of a nudge's way.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache

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
from bot.dialogue.events import Blocked, Unblocked
from bot.dialogue.state import State
from tests.living import Life
from tests.weeks import finished
from tests.world import SMALL, World

COURSE = content.load(lessons=SMALL)
START = datetime(2026, 10, 19, 2, 0, tzinfo=UTC)
"""A week before the clocks go back in Europe."""
PEOPLE = ("老周", "Nina", "王总")
CITIES = ("北京 / 上海", "柏林 / 巴黎", "纽约 / 多伦多")
ZONES = ("Asia/Shanghai", "Europe/Berlin", "Pacific/Auckland", "Nowhere/Nothing", "../../etc", "")
WORDS = (
    *("好", "明天吧", "还没回音", "👍", "聊了半小时，约了下周再见", "/plan", "/people"),
    *("/pause", "/resume", "/pause", "我真的不想活了，每天都在哭", "m:care-go-on", "m:resume"),
    *("m:quiet:0-0", "m:quiet:21-9", "m:days-off:CN", "m:days-off:none", "m:amount:1", "m:amount:3"),
    *("m:amount:week", "m:pace:slow", "m:pace:rest", "m:pace:same"),
)
CLOCKS = (0, -30 * 60, -60, -1, 5, 61, 11 * 60, 26 * 60)
INTERRUPTIONS = (
    *("", "busy", "clock", "clock", "blocks", "/pause"),
    *("m:stop:{}", "m:done:{}", "m:leave:{}", "m:p:{}:forget:yes", "m:remove:{}"),
)
ON_A_CARD = ("done", "later", "tomorrow", "move", "stop", "plan", "open", "another", "leave", "rest", "answered")
OF_A_PERSON = ("plan-for", "done", "move", "stop", "remove", "leave", "bring-back", "turn-of")
NUMBERS = st.integers(0, 10_000)


@cache
def has_finished(city: str) -> State:
    """The lesson is over, and there are three people on the list."""
    state = finished(*PEOPLE, city=city, now=START, course=COURSE).state
    assert state is not None
    return state


@cache
def has_planned(city: str) -> State:
    """There is a plan about each of them, on another day and hour."""
    world = finished(*PEOPLE, city=city, now=START, course=COURSE)
    for place, hour in enumerate(("每日提醒时 09:00", "12:00", "18:00")):
        world.says("/plan")
        world.taps("定一个新计划")
        world.taps(PEOPLE[place])
        days = [label for label in world.chat[-1].labels() if not label.startswith("以后")]
        for label in (days[1 + 2 * place], hour, "发微信", "就用这句", "就这么定"):
            world.taps(label)
    assert world.state is not None
    return world.state


@cache
def is_half_way(city: str) -> State:
    """At the first bite of the lesson."""
    world = World(COURSE, START)
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", city, "09:00"):
        world.taps(label)
    assert world.state is not None
    return world.state


class LifeOfANudge(RuleBasedStateMachine):
    """A learner with people and plans, on a real database, with a bot that is killed and a clock that is wrong."""

    life: Life

    @initialize(
        city=st.sampled_from(CITIES), begins=st.sampled_from([has_planned, has_planned, has_finished, is_half_way])
    )
    def is_there(self, city: str, begins: Callable[[str], State]) -> None:
        """Everything up to here has been played through the engine."""
        self.life = Life(COURSE, START, begins(city))

    @rule(person=st.integers(0, 2), choice=NUMBERS)
    def makes_a_plan(self, person: int, choice: int) -> None:
        """With whatever day and hour are offered."""
        state = self.life.state
        if state is not None and len(state.people) > person:
            self.life.plans(state.people[person].id, choice)

    @rule(choice=NUMBERS, verb=st.sampled_from(ON_A_CARD))
    def taps_a_card(self, choice: int, verb: str) -> None:
        """A button of a nudge that is open, sent or not, whether it has that button or not."""
        state = self.life.state
        if state is not None and state.nudges:
            nudge = state.nudges[choice % len(state.nudges)].id
            self.life.lately.pop(nudge, None)
            self.life.taps(f"n{nudge}:{verb}")

    @rule(choice=NUMBERS, verb=st.sampled_from(OF_A_PERSON))
    def taps_a_menu(self, choice: int, verb: str) -> None:
        """A button about a person."""
        state = self.life.state
        if state is not None and state.people:
            self.life.lately.clear()
            self.life.taps(f"m:{verb}:{state.people[choice % len(state.people)].id}")

    @rule(choice=NUMBERS, twice=st.booleans())
    def taps_something(self, choice: int, twice: bool) -> None:
        """Any button of the last messages, new or old; two taps at once."""
        found = [(m, b.data) for m, rows in self.life.shown[-8:] for row in rows for b in row if b.data]
        if found:
            message, data = found[choice % len(found)]
            if "forget-yes" not in data:
                self.life.lately.clear()
                for _ in range(1 + twice):
                    self.life.taps(data, message)

    @rule(nudge=st.integers(0, 60), verb=st.sampled_from(ON_A_CARD))
    def forges(self, nudge: int, verb: str) -> None:
        """A number that may be nobody's, or that of something long gone."""
        self.life.lately.pop(nudge, None)
        self.life.taps(f"n{nudge}:{verb}")

    @rule(words=st.sampled_from(WORDS))
    def says(self, words: str) -> None:
        """A text, a command, or what a button says."""
        self.life.lately.clear()
        self.life.taps(words) if words.startswith("m:") else self.life.says(words)

    @rule(what=st.sampled_from(["zone", "hour"]), choice=NUMBERS)
    def moves_house(self, what: str, choice: int) -> None:
        """Another zone, or another hour of the daily message: everything is planned anew."""
        self.life.taps(f"m:{what}")
        self.life.work()
        waiting = self.life.state.waiting if self.life.state else ()
        if waiting and waiting[-1].kind == what:
            choices = [c.verb for c in waiting[-1].choices if c.verb != "other"]
            self.life.counts_time_anew()
            self.life.taps(f"q{waiting[-1].prompt}:{choices[choice % len(choices)]}")

    @rule(choice=NUMBERS)
    def forgets_somebody(self, choice: int) -> None:
        """Also while a nudge about them is under way."""
        state = self.life.state
        if state is not None and state.people:
            self.life.taps(f"m:p:{state.people[choice % len(state.people)].id}:forget:yes")

    @precondition(lambda self: self.life.state is not None)
    @rule(again=st.booleans())
    def forgets_everything(self, again: bool) -> None:
        """And may begin anew."""
        self.life.says("/forget")
        self.life.work()
        state = self.life.state
        assert state is not None
        self.life.taps(f"m:forget-yes:{state.prompts}")
        self.life.work()
        self.life.lately.clear()
        if again:
            self.life.begins(has_planned(CITIES[0]))

    @rule(step=st.sampled_from(["tick", "work", "arrives", "is refused", "restart", "blocks", "unblocks"]))
    def goes_a_step(self, step: str) -> None:
        """The clock, the worker or the outbox, one of them; a kill; the learner's block, or its end."""
        steps: dict[str, Callable[[], object]] = {
            "tick": self.life.tick,
            "work": self.life.work,
            "arrives": self.life.send_one,
            "is refused": lambda: self.life.send_one(arrives=False),
            "restart": self.life.restarts,
            "blocks": lambda: self.life.happens(Blocked()),
            "unblocks": lambda: self.life.happens(Unblocked()),
        }
        steps[step]()

    @rule(minutes=st.sampled_from(CLOCKS), zone=st.sampled_from(ZONES))
    def has_its_clock_moved(self, minutes: int, zone: str) -> None:
        """On, as while the bot is down; back, as when it was wrong and is put right; a zone that may be none."""
        if minutes < 0:
            self.life.counts_time_anew()
        self.life.now += timedelta(minutes=minutes)
        if minutes == 0:
            self.life.has_zone(zone)

    @rule(steps=st.integers(0, 2), then=st.sampled_from(INTERRUPTIONS), choice=NUMBERS)
    def is_interrupted_when_something_comes_due(self, steps: int, then: str, choice: int) -> None:
        """The next nudge is due, waits in the inbox, or its message in the outbox: just then this happens."""
        self.life.settle()
        self.life.jumps()
        state = self.life.state
        about = [n.person for n in state.nudges if n.due and n.due <= self.life.now] if state is not None else []
        person = next((number for number in about if number is not None), 0)
        if then == "busy":
            self.life.taps(f"m:plan-for:{person}")
            self.life.work()
        if steps > 0:
            self.life.tick()
        if steps > 1:
            self.life.work()
        if then == "clock":
            self.has_its_clock_moved(CLOCKS[choice % len(CLOCKS)], ZONES[choice % len(ZONES)])
        elif then.startswith("m:"):
            self.life.lately.clear()
            self.life.taps(then.format(person))
        elif then.startswith("/"):
            self.life.lately.clear()
            self.life.says(then)
        elif then == "blocks":
            self.life.happens(Blocked())

    @rule(hours=st.sampled_from([1, 9, 26, 24 * 7, 24 * 40]))
    def lets_time_pass(self, hours: int) -> None:
        """Everything works as it should, and the learner does nothing."""
        self.life.settle()
        self.life.until(self.life.now + timedelta(hours=hours))

    @rule()
    def does_nothing_for_days(self) -> None:
        """Every plan whose time comes is brought, or the coach has asked how to go on and waits."""
        self.life.settle()
        owed = self.life.owed(self.life.now + timedelta(days=3))
        self.life.until(self.life.now + timedelta(days=6))
        state = self.life.state
        assert owed <= self.life.told or (state is not None and state.silent), "never delivered"

    @invariant()
    def what_is_planned_will_fire_and_nothing_else(self) -> None:
        """The rows that the clock looks at say what the state says."""
        if hasattr(self, "life"):
            self.life.known()

    def teardown(self) -> None:
        """In the end all is well again: the learner is there and wants reminders, and gets what is planned."""
        if hasattr(self, "life"):
            try:
                self.life.happens(Unblocked())
                for sign in ("m:care-go-on", "m:resume"):
                    self.says(sign)
                self.life.settle()
                if self.life.state is None:
                    self.life.begins(has_planned(CITIES[0]))
                owed = self.life.owed(self.life.now + timedelta(days=8))
                for _ in range(10):
                    self.life.until(self.life.now + timedelta(days=1))
                    self.says("/help")
                    self.life.settle()
                assert owed <= self.life.told, "never delivered"
            finally:
                self.life.ends()


TestLifeOfANudge = LifeOfANudge.TestCase
TestLifeOfANudge.settings = settings(max_examples=24, stateful_step_count=30, deadline=None, derandomize=True)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_a_long_look_at_the_life_of_a_nudge() -> None:
    run_state_machine_as_test(
        LifeOfANudge, settings=settings(max_examples=120, stateful_step_count=40, deadline=None, derandomize=True)
    )
