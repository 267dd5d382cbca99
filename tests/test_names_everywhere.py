"""Names that hold emoji, markup, HTML or right-to-left text, and very long ones, on every screen there is.

A learner with two such people taps every button that comes up, and lets days pass; each message must be one that
Telegram takes, and show the name as it was given.
"""

from datetime import timedelta

import pytest

from bot import content
from bot.dialogue.effects import Button, Edit, Send
from bot.dialogue.events import Shared, SharedPeople
from bot.dialogue.people.typed_names import clean
from bot.dialogue.text import utf16
from bot.dialogue.turn import label
from bot.telegram.messenger import entities
from tests.weeks import MONDAY, at, finished, state
from tests.world import SMALL, World

NAMES = {
    "emoji": "👩‍💻👨‍👩‍👧‍👦小敏",
    "html": "<b>老周</b> &amp; <a href='x'>",
    "rtl": "\u202eשרה לוי\u202c",
    "long": "中" * 200,
    "astral": "🎉" * 200,
    "markup": "**粗** {who} > 引用\n- [链接](http://x)",
    "sql": "'; DROP TABLE learners; --",
}
ABOUT = (
    "q",
    "n",
    *(f"m:{verb}" for verb in ("p:", "plan", "person", "people", "turn-of", "done", "move", "leave")),
)
LATER = ("done", "stop", "remove")
"""These end what a card can show, and are tapped when nothing else is left."""


def shared(world: World, *names: str) -> None:
    """Picked in Telegram."""
    world.says("/people")
    world.taps("加一个人")
    people = tuple(Shared(name=name, telegram_id=70 + n) for n, name in enumerate(names))
    world.happens(SharedPeople(people=people, via="picker", message_id=world.number()))
    world.taps("就这些，继续")


def check(world: World) -> None:
    """Every message so far is one that Telegram takes, and no name is read as markup."""
    names = [p.name for p in state(world).people]
    for message in [e for e in world.effects if isinstance(e, Send | Edit)]:
        text = message.text
        assert 0 < utf16(text.text) <= 4096
        assert "\u202e" not in text.text
        assert all(entity.offset + entity.length <= utf16(text.text) for entity in entities(text))
        own = [s for s in text.spans if s.kind == "words" and text.text[s.start : s.start + s.length] in names]
        for span in text.spans:
            within = [w for w in own if w.start < span.start and span.start + span.length < w.start + w.length]
            assert not within, "a part of a name is styled"
        for button in (b for row in message.rows for b in row):
            _usable(button)


def _usable(button: Button) -> None:
    assert button.label.strip()
    assert len(button.label) <= 40
    assert bool(button.data) + bool(button.copies) + bool(button.url) == 1
    assert len(button.data.encode()) <= 64
    assert utf16(button.copies) <= 256


def taps_everything(world: World, most: int) -> set[str]:
    """Every button once, as it comes up; the kinds of buttons there were."""
    tapped: set[str] = set()
    kinds: set[str] = set()
    for _ in range(most):
        fresh = [
            (m.message_id, b)
            for m in reversed(world.chat[-6:])
            for row in m.rows
            for b in row
            if b.data and b.data not in tapped and "forget" not in b.data and b.data.startswith(ABOUT)
        ]
        if not fresh:
            world.until(world.now + timedelta(hours=20))
            world.says("/plan" if len(tapped) % 2 else "/people")
            continue
        fresh.sort(key=lambda found: found[1].data.endswith(LATER))
        message, button = fresh[0]
        tapped.add(button.data)
        kinds.add(button.data.partition(":")[2].rstrip("0123456789:") or button.data)
        world.happens(world.tap(message, button))
    return kinds


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_on_every_screen_a_name_is_data_and_fits(name: str) -> None:
    world = finished(course=content.load(lessons=SMALL), now=MONDAY)
    shared(world, name, f"{name[:30]}二")
    first = state(world).people[0].name
    assert first == clean(name)
    world.says("/plan")
    world.taps("定一个新计划")
    world.taps(label(first))
    for words in ("明天 周二", "12:00", "发微信"):
        world.taps(words)
    world.says(f"{first}，最近怎么样？")
    world.taps("就这么定")
    world.until(at(24, 12))
    assert any(first in shown.text for shown in world.chat[-3:])
    kinds = taps_everything(world, 220)
    assert {"another", "later", "tomorrow", "move", "done", "plan-of", "person"} <= kinds, kinds
    check(world)
    assert sum(first in shown.text for shown in world.chat) > 5
