"""Plays a learner through days and weeks on a virtual clock, and writes down what was said."""

from bisect import insort
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.dialogue.course import Course
from bot.simulation.habits import HABITS, living
from bot.simulation.learners import Learners
from bot.simulation.player import Player, Tapped
from bot.simulation.summary import summary
from bot.simulation.transcript import Transcript
from bot.simulation.world import Shown, World

ZONE = "Asia/Shanghai"
"""Where a learner lives unless it is said otherwise; one of the cities that are buttons."""
START = date(2026, 11, 23)
"""A Monday, always the same, so that the same arguments give the same transcript."""
DAYS = 42
_EARLY_OR_LATE = 20
"""Minutes by which the daily look at the chat wanders."""
_AWAY = timedelta(days=3)
"""Who was away so long begins with /start."""
_READ, _TYPED = 24, 6
"""UTF-8 bytes in a second, at a pace of 1: some eight Chinese characters read, two typed."""
_LONGEST_READING = 60


class Simulation(NamedTuple):
    """What was played: the world as it was left, and the transcript's lines."""

    world: World
    lines: list[str]


def simulate(
    course: Course,
    learners: Learners,
    name: str,
    *,
    language: str = "",
    start: date = START,
    days: int = DAYS,
    zone: str = ZONE,
    days_off: str = "",
) -> Simulation:
    """Plays the learner of that name (one of HABITS) from the morning of `start`.

    `language` is what the learner's Telegram speaks, by default the original's of the lesson; `zone` is a city's
    that has a button; `days_off` a country whose calendar the learner chooses at the second look. The same
    arguments give the same lines. Raises UnknownLearnerError where the learner does not speak that language, and
    DeadEndError where the bot leaves no way on.
    """
    lesson = course.speaking(language or course.original.language)
    typed, words = learners.typing(name, lesson.language), learners.transcript[lesson.language]
    habits = living(HABITS[name], zone, days_off)
    midnight = datetime.combine(start, time(), ZoneInfo(zone))
    world = World(course, midnight.astimezone(UTC), language=lesson.language, first_name=typed.first_name)
    transcript = Transcript(words, lesson.phrases, start)
    _Weeks(world, Player(name, habits, typed), transcript, midnight, days, zone).play()
    transcript.remarks(summary(world, lesson, words.summary, days))
    return Simulation(world, transcript.lines[1:])


class _Weeks:
    """The days of one learner: nudges as they fall due, and a look at the chat at the learner's hours."""

    def __init__(
        self, world: World, player: Player, transcript: Transcript, midnight: datetime, days: int, zone: str
    ) -> None:
        self._world, self._player, self._transcript = world, player, transcript
        self._zone, self._end = ZoneInfo(zone), midnight + timedelta(days=days)
        self._commands = {
            (midnight + timedelta(days=day - 1)).date(): said for day, said in player.habits.commands.items()
        }
        wanted = player.habits.only or range(1, days + 1)
        self._looks = [self._usual(midnight + timedelta(days=day - 1)) for day in wanted if day <= days]
        self._unread: list[Shown] = []
        self._acted = midnight

    def _usual(self, midnight: datetime) -> datetime:
        at = datetime.combine(midnight, self._player.habits.at, self._zone)
        return at + timedelta(minutes=self._player.chance(_EARLY_OR_LATE, midnight.date()))

    def play(self) -> None:
        """Every look and every nudge until the last midnight."""
        while self._looks and self._looks[0] < self._end:
            look = self._looks[0]
            due = self._world.next_due(look)
            if due is not None:
                self._wait(due)
                continue
            self._looks.pop(0)
            self._wait(look)
            self._look()
        while (due := self._world.next_due(self._end - timedelta(seconds=1))) is not None:
            self._wait(due)

    def _wait(self, until: datetime) -> None:
        """Lets time pass; a nudge that comes meanwhile brings the learner back, if that is their habit."""
        while (due := self._world.next_due(until)) is not None and due > self._world.now:
            self._nudged(self._world.until(due))
        self._nudged(self._world.until(max(until, self._world.now).astimezone(UTC)))

    def _nudged(self, messages: list[Shown]) -> None:
        if not messages:
            return
        self._clock()
        self._transcript.coach(messages)
        self._unread += messages
        after = self._player.habits.after_nudge
        if after is not None:
            minutes = after + self._player.chance(after + 1, self._world.now)
            insort(self._looks, self._world.now + timedelta(minutes=minutes))

    def _clock(self) -> None:
        self._transcript.at(self._world.now.astimezone(self._zone), self._zone.key)

    def _look(self) -> None:
        """One look at the chat, until there is nothing to do or the learner's minutes are over."""
        habits, world = self._player.habits, self._world
        over = world.now + timedelta(minutes=habits.minutes)
        self._clock()
        for command in self._commands.pop(world.now.astimezone(self._zone).date(), ()):
            self._does(self._player.button(world, command) or command)
        state = world.state
        if state is not None and not state.finished and world.now - self._acted > _AWAY:
            self._does("/start")
        while world.now < over:
            self._read()
            act = self._player.acts(world)
            if act is None:
                return
            self._does(act)

    def _read(self) -> None:
        size = sum(len(message.text.encode()) for message in self._unread)
        self._unread.clear()
        self._pass(min(2 + size / _READ, _LONGEST_READING))

    def _pass(self, seconds: float) -> None:
        self._wait(self._world.now + timedelta(seconds=round(seconds * self._player.habits.pace) + 1))

    def _does(self, act: Tapped | str) -> None:
        world = self._world
        if isinstance(act, str):
            self._pass(len(act.encode()) / _TYPED)
            self._transcript.learner(act)
            messages = world.says(act)
        else:
            self._transcript.learner(f"［{act.button.label}］")
            messages = world.happens(world.tap(act.message.message_id, act.button))
        self._acted = world.now
        self._transcript.coach(messages)
        self._unread += messages
