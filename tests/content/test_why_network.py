"""The lesson that is taught today keeps what was promised of it."""

import re

from bot.content import load
from bot.dialogue.beats import Ask, People, Say, body


def test_each_benefit_has_questions_on_the_past_and_on_now_and_asks_for_names_in_three_ways() -> None:
    lesson = load().original
    for benefit in lesson.benefits:
        beats = next(p.beats for p in lesson.parts if p.id == benefit.id)
        questions = [beat for beat in beats if isinstance(beat, Ask)]
        names = [beat for beat in beats if isinstance(beat, People)]
        assert len(questions) >= 2
        assert all(question.vague and question.good and question.example for question in questions)
        assert len(names) == 1
        assert all((names[0].close, names[0].dormant, names[0].other))


def test_every_claim_of_the_lesson_is_taught() -> None:
    taught = {claim for beat in load().original.beats() for claim in getattr(beat, "claims", ())}
    assert taught == {f"C{number:02d}" for number in range(1, 27)}


def test_a_bite_is_short_and_the_learner_does_something_at_least_every_third_beat() -> None:
    passive = 0
    for beat in load().original.beats():
        assert len(re.sub(r"[\s*]", "", body(beat))) <= 120, beat.id
        passive = passive + 1 if isinstance(beat, Say) else 0
        assert passive <= 2, beat.id
