"""Two coaches' codes compared: figures that can be checked by hand, and rules that hold for all."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.__main__ import main
from bot.transcripts.reviews.agreement import NotComparableError, compare, told
from bot.transcripts.reviews.review import Item, Review, written

CODES = st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4)), min_size=1, max_size=40)


def review(levels: list[int | None], tag: str = "t", database: str = "d") -> Review:
    """One coach's review: answers 0, 1, 2 … with these levels."""
    items = tuple(
        Item.model_validate({"learner": 7, "answer": place, "tag": tag, "level": level})
        for place, level in enumerate(levels)
    )
    fields = {"format": "coach-review", "version": 1, "database": database, "exported": "2026-12-01T00:00:00Z"}
    return Review.model_validate(fields | {"items": items})


def coded(pairs: list[tuple[int, int]]) -> tuple[Review, Review]:
    """Both coaches' reviews."""
    return review([one for one, _ in pairs]), review([other for _, other in pairs])


def test_kappa_is_that_of_the_textbooks_two_readers_of_fifty_proposals() -> None:
    # 20 both yes, 15 both no, 5 and 10 apart: agreement .7, by chance .5.
    found = compare(*coded([(1, 1)] * 20 + [(1, 2)] * 5 + [(2, 1)] * 10 + [(2, 2)] * 15))
    assert found.kappa == pytest.approx(0.4)
    assert found.weighted == pytest.approx(0.4), "with two levels there is nothing to weigh"


def test_linear_weights_count_three_levels_apart_three_times() -> None:
    # Seen apart: 3 + 1. By chance: 2 of each level at 4 and at 2, so 2 x (3+2+1+0) + 2 x (1+0+1+2) over 4.
    found = compare(*coded([(1, 4), (2, 2), (3, 2), (4, 4)]))
    assert found.same == 2
    assert found.kappa == pytest.approx(1 - 2 * 4 / 12)
    assert found.weighted == pytest.approx(1 - 4 * 4 / 20)


@given(CODES)
def test_it_does_not_matter_who_comes_first_and_nobody_agrees_more_than_wholly(
    pairs: list[tuple[int, int]],
) -> None:
    one, other = compare(*coded(pairs)), compare(*reversed(coded(pairs)))
    assert (one.kappa is None) == (other.kappa is None)
    for mine, theirs in ((one.kappa, other.kappa), (one.weighted, other.weighted)):
        if mine is not None:
            assert mine == pytest.approx(theirs)
            assert mine <= 1
            assert (mine == 1) == all(a == b for a, b in pairs)


def test_whoever_codes_everything_alike_has_no_kappa_and_is_told_so() -> None:
    found = compare(*coded([(3, 3), (3, 3)]))
    assert found.kappa is found.weighted is None
    assert any("no value" in line for line in told(found, "a", "b"))


def test_only_answers_that_both_coded_and_that_read_the_same_are_compared() -> None:
    found = compare(review([1, 2, None, 4]), review([1, None, 3, 4]))
    assert ([pair.answer for pair in found.pairs], found.only_first, found.only_second) == ([0, 3], 1, 1)
    assert compare(review([1, 2]), review([1, 2], tag="other")).changed == 2
    assert "nothing to compare yet" in "\n".join(told(compare(review([1]), review([None])), "a", "b"))


def test_reviews_of_two_databases_are_not_compared() -> None:
    with pytest.raises(NotComparableError, match="same export"):
        compare(review([1]), review([1], database="e"))


def test_the_table_and_the_disagreements_can_be_read() -> None:
    lines = list(told(compare(*coded([(1, 4), (2, 3), (4, 4)])), "a.json", "b.json"))
    assert "Same level: 1 of 3 (33%)" in lines
    assert lines[lines.index("A \\ B      1     2     3     4") + 1] == "    1      0     0     0     1"
    at = lines.index("Disagreements, the widest first:")
    assert lines[at + 1] == "  learner 7, answer 0: 1 habitual action / 4 critical reflection"


def test_two_files_are_compared_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, found in zip("ab", coded([(1, 4), (2, 2), (3, 2), (4, 4)]), strict=True):
        (tmp_path / name).write_text(written(found), encoding="utf-8")
    assert main(["review", "compare", str(tmp_path / "a"), str(tmp_path / "b")]) == 0
    assert "Cohen's kappa: 0.33; with linear weights: 0.20" in capsys.readouterr().out


def test_what_cannot_be_compared_is_told_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_text(written(review([1])), encoding="utf-8")
    (tmp_path / "b").write_text("{}", encoding="utf-8")
    assert main(["review", "compare", str(tmp_path / "a"), str(tmp_path / "b")]) == 1
    assert main(["review", "compare", str(tmp_path / "a"), str(tmp_path / "none")]) == 1
    (tmp_path / "b").write_text(written(review([1], database="e")), encoding="utf-8")
    assert main(["review", "compare", str(tmp_path / "a"), str(tmp_path / "b")]) == 1
    sentences = capsys.readouterr().err.splitlines()
    assert len(sentences) == 3
    assert "different databases" in sentences[2]
