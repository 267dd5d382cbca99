"""Whole conversations, as a coach would read them. COACH_REWRITE=1 writes what the bot says now, to be read."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import content
from bot.dialogue import effects, events
from bot.dialogue.engine import step
from bot.dialogue.events import Commanded, Edited, Said, SentSomething, Tapped
from tests.playing import FOLDER, conversations, play, script
from tests.world import SMALL, World

COURSE = content.load(lessons=SMALL).model_copy(update={"coached": True, "hotline": "12356"})
START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
UNEXPECTED: list[events.Event] = [
    Said(text="", message_id=990),
    Said(text="   ", message_id=991),
    *(
        SentSomething.model_validate({"kind": k, "message_id": 992})
        for k in ("sticker", "photo", "voice", "other")
    ),
    Commanded(name="help", message_id=993),
    Commanded(name="nosuchthing", message_id=994),
    Edited(text="改了一条没人认得的消息", message_id=995),
    Tapped(data="q1:forged", message_id=996, callback="x"),
    Tapped(data="n999:done", message_id=997, callback="x"),
    Tapped(data="m:remove:999", message_id=998, callback="x"),
    Tapped(data="：：：", message_id=999, callback="x"),
]


def world(through_json: bool = False) -> World:
    return World(COURSE, START, through_json)


@pytest.mark.parametrize("path", conversations(), ids=lambda p: p.stem)
@pytest.mark.parametrize("through_json", [False, True], ids=["straight", "through JSON"])
def test_a_conversation_goes_as_it_is_written(path: Path, through_json: bool) -> None:
    heard = "\n".join(play(world(through_json), script(path))).strip() + "\n"
    if os.environ.get("COACH_REWRITE") and not through_json:
        path.write_text(heard, encoding="utf-8")
    assert heard == path.read_text(encoding="utf-8")


def test_the_real_lesson_reads_as_it_is_written() -> None:
    path = FOLDER / "lesson-9" / "正课.txt"
    heard = "\n".join(play(World(content.load(), START), script(path))).strip() + "\n"
    if os.environ.get("COACH_REWRITE"):
        path.write_text(heard, encoding="utf-8")
    assert heard == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["english.txt", "english-typed.txt"])
def test_the_lesson_in_english_reads_as_it_is_written_to_somebody_whose_telegram_is(name: str) -> None:
    path = FOLDER / "lesson-9" / name
    robin = World(content.load(), START, language="en", first_name="Robin")
    heard = "\n".join(play(robin, script(path))).strip() + "\n"
    if os.environ.get("COACH_REWRITE"):
        path.write_text(heard, encoding="utf-8")
    assert heard == path.read_text(encoding="utf-8")


def _all_played() -> list[World]:
    played = []
    for path in conversations():
        played.append(world())
        list(play(played[-1], script(path)))
    return played


def test_every_event_and_every_effect_occurs_in_some_conversation() -> None:
    played = _all_played()
    seen_events = {type(event) for one in played for event in one.events}
    seen_effects = {type(effect) for one in played for effect in one.effects}
    assert seen_events == set(_members(events.Event))
    assert seen_effects == set(_members(effects.Effect))


def _members(annotated: object) -> tuple[type, ...]:
    union = annotated.__origin__  # type: ignore[attr-defined]
    return tuple(union.__args__)


def test_wherever_a_learner_stands_the_unexpected_gets_an_answer_and_changes_no_question() -> None:
    states = {}
    for path in conversations():
        one = world()
        for _ in play(one, script(path)):
            if one.state is not None and not one.state.group:
                states[one.state.model_dump_json()] = (one.state, one.now)
    assert len(states) > 100
    for state, now in states.values():
        for event in UNEXPECTED:
            after, wanted = step(state, event, COURSE, now)
            assert after is not None
            assert any(isinstance(effect, effects.Send) for effect in wanted), (state.waiting, event)
            kinds = [(w.kind, w.beat, w.person, w.draft) for w in after.waiting]
            assert kinds == [(w.kind, w.beat, w.person, w.draft) for w in state.waiting], event
            assert after.answers == state.answers
            assert after.people == state.people


def test_the_same_event_in_the_same_state_always_has_the_same_result() -> None:
    once, again = _all_played(), _all_played()
    assert [one.effects for one in once] == [one.effects for one in again]
    assert [one.state for one in once] == [one.state for one in again]
