"""One learner's life on a real database, step by step: the clock, the worker and the outbox as they are.

The test is Telegram: it hands in what the learner does, takes what the outbox would send, and says whether it
arrived. Nothing happens by itself, so that anything can come between any two steps: a nudge that is claimed, that
waits in the inbox, or whose message waits in the outbox. Each reminder is checked as it goes out.
"""

import asyncio
from collections.abc import Collection, Coroutine
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.clock import Clock
from bot.dialogue import planner
from bot.dialogue.course import Course
from bot.dialogue.effects import Button, Edit, PlanNudge, Send
from bot.dialogue.events import Commanded, Event, Said, Tapped
from bot.dialogue.planner import rule
from bot.dialogue.state import Plan, State
from bot.doorbell import Doorbell
from bot.simulation.world import EVENT
from bot.store.database import Database, Row, moment
from bot.store.inbox import Arrival, Inbox, Waiting
from bot.store.nudges import Nudges
from bot.store.outbox import NUDGE, REPLY, Outbox, Unsent
from bot.store.turns import Done, Turns
from bot.worker import Worker

CHAT = 7
AsItIs = tuple[int, date, time | None]
AGAIN_AFTER = {"lesson": timedelta(hours=20)}
"""After so long the coach may mention the same thing again by itself; two days, where nothing else is said."""


class Life:
    """The learner 7, from a state on; `now` is the clock, which may be set at will."""

    def __init__(self, course: Course, now: datetime, state: State) -> None:
        self.course, self.now = course, now
        self.runner = asyncio.Runner()
        self.folder = TemporaryDirectory()
        self.numbers = 1000
        self.shown: list[tuple[int, tuple[tuple[Button, ...], ...]]] = []
        self.delivered: list[tuple[datetime, Send]] = []
        self.lately: dict[int, datetime] = {}
        self.counted_from = now
        self.told: set[AsItIs] = set()
        self.does(self._open())
        self.begins(state)

    def does(self, wanted: Coroutine[Any, Any, Any]) -> Any:
        """Runs to its end."""
        return self.runner.run(wanted)

    async def _open(self) -> None:
        self.database = await Database.open(Path(self.folder.name) / "coach.db")
        self.inbox, self.outbox = Inbox(self.database), Outbox(self.database)
        self.turns, self.nudges = Turns(self.database), Nudges(self.database)
        bell = Doorbell()
        self.clock = Clock(
            self.nudges, self.inbox, self.outbox, lambda: self.now, inbox_bell=bell, outbox_bell=bell
        )
        self.worker = Worker(
            self.inbox,
            self.turns,
            self.course,
            _read,
            lambda: self.now,
            doorbell=bell,
            outbox_bell=bell,
            answer_taps=lambda taps: None,
        )

    def begins(self, state: State) -> None:
        """Somebody new, who stands there."""
        self.numbers += 1
        self.does(self._begin(state))

    def has_zone(self, zone: str) -> None:
        """The state says so, however it came there."""
        state = self.state
        if state is not None:
            self.counts_time_anew()
            settings = state.settings.model_copy(update={"zone": zone})
            text = state.model_copy(update={"settings": settings}).model_dump_json()
            self.does(self._write("UPDATE learners SET state = ?", (text,)))

    async def _write(self, sql: str, values: tuple[str, ...]) -> None:
        async with self.database.transaction() as tx:
            await tx.run(sql, values)

    async def _begin(self, state: State) -> None:
        await self.inbox.receive([Arrival(f"tg:1:{self.numbers}", CHAT, "{}")], self.now)
        (row,) = await self.inbox.take(1)
        planned = tuple(
            PlanNudge(nudge=n.id, n=n.n, kind=n.kind, person=n.person, due=n.due, rule=rule(n))
            for n in state.nudges
            if n.due is not None
        )
        await self.turns.commit([Done(row.id, CHAT, state, planned)], self.now)

    def ends(self) -> None:
        """Everything is closed and gone."""
        self.does(self.database.close())
        self.runner.close()
        self.folder.cleanup()

    def restarts(self) -> None:
        """As after a kill: nothing is left but the database."""
        self.does(self.database.close())
        self.does(self._open())

    @property
    def state(self) -> State | None:
        """Where the learner stands, as it is stored."""
        found: State | None = self.does(self._state())
        return found

    async def _state(self) -> State | None:
        return (await self.turns.states([CHAT])).get(CHAT)

    def rows(self, sql: str) -> list[Row]:
        """What the database says."""
        found: list[Row] = self.does(self.database.rows(sql))
        return found

    def happens(self, event: Event) -> None:
        """Something reaches the inbox, and nothing is done about it yet."""
        self.numbers += 1
        arrival = Arrival(f"tg:1:{self.numbers}", CHAT, EVENT.dump_json(event).decode(), position=self.numbers)
        self.does(self.inbox.receive([arrival], self.now))

    def says(self, text: str) -> None:
        """The learner types a text or a command."""
        self.numbers += 1
        if text.startswith("/"):
            self.happens(Commanded(name=text[1:], message_id=self.numbers))
        else:
            self.happens(Said(text=text, message_id=self.numbers))

    def taps(self, data: str, message_id: int | None = None) -> None:
        """A button, of a message or forged."""
        self.numbers += 1
        self.happens(Tapped(data=data, label="", message_id=message_id, callback=f"c{self.numbers}"))

    def tick(self) -> None:
        """What is due is claimed."""
        self.does(self.clock.tick())

    def work(self) -> None:
        """The inbox is worked off; a turn that fails is a failure of the test."""
        while self.does(self.worker.work_once()):
            pass
        assert self.rows("SELECT * FROM inbox WHERE status IN ('parked', 'aside')") == []

    def send(self) -> None:
        """Everything arrives."""
        while self.send_one():
            pass

    def send_one(self, *, arrives: bool = True) -> bool:
        """The first message of the chat arrives, or finds the chat closed; False where there is none."""
        found: bool = self.does(self._send_one(arrives))
        return found

    async def _send_one(self, arrives: bool) -> bool:
        heads = await self.outbox.heads(REPLY, 1) or await self.outbox.heads(NUDGE, 1)
        if not heads:
            return False
        row = heads[0]
        if not arrives:
            await self.outbox.unreachable(row, self.now)
            return True
        await self._arrives(row)
        return True

    async def _arrives(self, row: Unsent) -> None:
        self.numbers += 1
        if isinstance(row.message, Send):
            if row.message.urgency == "nudge":
                self._check(row.message, await self._state())
                self.delivered.append((self.now, row.message))
            self.shown.append((self.numbers, row.message.rows))
        elif isinstance(row.message, Edit):
            self.shown.append((row.message.message_id, row.message.rows))
        await self.outbox.sent(row, self.numbers, self.now)

    def _check(self, message: Send, state: State | None) -> None:
        """Nobody is reminded of what they called off, nor of the same thing again before its time."""
        assert state is not None, "delivered after /forget"
        assert not state.paused, "delivered after /pause"
        assert not state.resting, "delivered after words of distress"
        for number in message.nudges:
            nudge = state.nudge(number)
            assert nudge is not None, "delivered though it is settled"
            person = state.person(nudge.person)
            assert person is None or not person.let_go, "delivered after 不联系了"
            again_after = AGAIN_AFTER.get(nudge.kind, timedelta(days=2))
            assert number not in self.lately or self.now - self.lately[number] >= again_after, "delivered twice"
            if self.now >= self.counted_from:
                self.lately[number] = self.now
            self.told |= {_as_it_is(plan) for plan in state.plans if plan.person == nudge.person}

    def counts_time_anew(self) -> None:
        """The learner's clock has jumped: for two days, the days that it shows are not as long as others."""
        self.lately.clear()
        self.counted_from = self.now + timedelta(days=2)

    def settle(self) -> None:
        """Everything that is under way comes to its end."""
        for _ in range(20):
            self.tick()
            self.work()
            if not self.does(self._anything()):
                return
            self.send()
        raise AssertionError("there is no end to it")

    async def _anything(self) -> bool:
        return await self.turns.pending()

    def until(self, instant: datetime) -> None:
        """Time passes, and everything works as it should."""
        while True:
            due = self.does(self.nudges.next_due())
            if due is None or due > instant:
                break
            self.now = max(self.now, due)
            self.settle()
        self.now = max(self.now, instant)

    def jumps(self) -> None:
        """To the next instant at which something is due."""
        due = self.does(self.nudges.next_due())
        if due is not None:
            self.now = max(self.now, due)

    def owed(self, until: datetime) -> set[AsItIs]:
        """Plans for before that instant that nothing has been said about yet; none where none is wanted."""
        state = self.state
        if state is None or not state.nudgeable or state.rests_until is not None:
            return set()
        wanted = [plan for plan in state.plans if not getattr(state.person(plan.person), "paused", True)]
        due = {_as_it_is(p) for p in wanted if planner.due(p.on, p.at, state.settings) <= until}
        return due - self.told

    def plans(self, person: int, choice: int) -> None:
        """A plan about somebody, with one of the days and hours that are offered."""
        self.taps(f"m:plan-for:{person}")
        for _ in range(8):
            self.work()
            state = self.state
            waiting = state.waiting[-1] if state and state.waiting else None
            if waiting is None or waiting.draft is None or waiting.draft.person != person:
                break
            verbs = [c.verb for c in waiting.choices if c.verb not in ("back", "later", "redo", "another")]
            if waiting.kind == "line" or not verbs:
                self.says("最近怎么样，有空聊聊吗？")
            else:
                verb = verbs[choice % len(verbs)] if waiting.kind in ("day", "at") else verbs[0]
                self.taps(f"q{waiting.prompt}:{verb}")
        self.send()

    def known(self) -> None:
        """What the state plans is what the clock knows, and nothing is claimed that nobody will handle."""
        state = self.state
        if state is None:
            assert self.rows("SELECT * FROM nudges") == []
            return
        planned = {n.id: (n.due, n.n) for n in state.nudges if n.due is not None and not n.held}
        waiting = {r["key"] for r in self.rows("SELECT key FROM inbox WHERE status = 'waiting'")}
        for row in self.rows("SELECT * FROM nudges WHERE status <> 'closed'"):
            assert row["id"] in planned, "a nudge that was called off can still fire"
            due, n = planned.pop(row["id"])
            assert row["n"] == n
            if row["status"] == "claimed":
                assert f"nudge:{CHAT}/{row['id']}:{n}" in waiting, "claimed, and nobody will ever handle it"
            assert row["status"] == "claimed" or moment(row["due"]) == due
        assert planned == {}, "planned, and the clock does not know"


def _as_it_is(plan: Plan) -> AsItIs:
    """The plan with its day and hour: moved, it is another."""
    return plan.id, plan.on, plan.at


def _read(row: Waiting, coaches: Collection[int]) -> Event | None:
    event: Event = EVENT.validate_json(row.payload)
    return event
