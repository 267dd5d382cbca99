"""Review files are read with a word about what is wrong, and tags vouch for what was exported."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.constants import FileSizeLimit

from bot.dialogue.coaching.desk import MOST_BYTES
from bot.transcripts.reviews import review
from bot.transcripts.reviews.review import ReviewError
from bot.transcripts.tags import Tags

KEY = "ab" * 32


def file(**changes: Any) -> dict[str, Any]:
    """A review file as the desk writes it."""
    item = {
        "learner": 11,
        "answer": 5,
        "tag": "0" * 64,
        "level": 3,
        "note": "问细一点",
        "feedback": "写得很具体。",
    }
    return {
        "format": "coach-review",
        "version": 1,
        "database": "d1",
        "exported": "2026-12-01T08:00:00Z",
        "reviewer": "周教练",
        "items": [item],
    } | changes


def content(**changes: Any) -> bytes:
    return json.dumps(file(**changes)).encode()


def refused(given: bytes) -> tuple[str, str]:
    with pytest.raises(ReviewError) as found:
        review.read(given)
    return found.value.problem, found.value.place


def test_a_review_file_is_read_as_it_was_written() -> None:
    found = review.read(content())
    assert found.reviewer == "周教练"
    assert (found.items[0].level, found.items[0].feedback) == (3, "写得很具体。")
    assert review.read(review.written(found).encode()) == found


def test_a_file_that_a_windows_editor_has_saved_is_read_too() -> None:
    assert review.read(b"\xef\xbb\xbf" + content()).database == "d1"


@pytest.mark.parametrize("given", [b"", b"\xff\xfe", b"hello", b"[" * 100_000, b'{"format": '])
def test_what_is_no_json_is_said_to_be_none(given: bytes) -> None:
    assert refused(given) == ("not_json", "")


@pytest.mark.parametrize("given", [b"[]", b"1", b"{}", b'{"format": "chat-export"}'])
def test_other_json_is_said_to_be_no_review(given: bytes) -> None:
    assert refused(given) == ("not_review", "")


def test_a_newer_format_a_huge_file_and_a_wrong_part_are_told_apart() -> None:
    assert refused(content(version=2)) == ("newer", "")
    assert refused(content(reviewer="x" * MOST_BYTES)) == ("too_large", "")
    assert refused(content(exported="yesterday")) == ("wrong", "exported")
    assert refused(content(items=[file()["items"][0], {"learner": 1}])) == ("wrong", "items[1].answer")
    assert refused(content(items=[file()["items"][0] | {"level": 5}])) == ("wrong", "items[0].level")
    assert refused(content(items=[file()["items"][0] | {"learner": True}])) == ("wrong", "items[0].learner")
    assert refused(content(items=[file()["items"][0] | {"learner": 2**70}])) == ("wrong", "items[0].learner")


def test_feedback_loses_what_cannot_be_sent_and_nothing_else() -> None:
    given = [file()["items"][0] | {"feedback": "\x00好\ud800\r\n<b>&*_`第二行\x1b \n"}]
    assert review.read(content(items=given)).items[0].feedback == "好\ufffd\n<b>&*_`第二行"


def test_the_largest_file_that_telegram_gives_a_bot_is_read_and_holds_what_it_must() -> None:
    assert MOST_BYTES == FileSizeLimit.FILESIZE_DOWNLOAD
    words = {"note": "记" * 250, "feedback": "说" * 250}
    learners, answers = range(7_000_000_000, 7_000_000_500), range(1_000_000, 1_000_020)
    items = [
        file()["items"][0] | {"learner": n, "answer": a, "tag": "0" * 64} | words
        for n in learners
        for a in answers
    ]
    written = json.dumps(file(items=items), ensure_ascii=False, indent=1).encode()
    assert len(written) < MOST_BYTES
    assert len(review.read(written).items) == 10_000


@given(st.binary(max_size=200))
def test_whatever_the_bytes_are_they_are_read_or_refused(given: bytes) -> None:
    with pytest.raises(ReviewError):
        review.read(given)


def test_a_tag_changes_with_each_thing_it_vouches_for_and_with_the_key() -> None:
    tags = Tags(KEY)
    told = [
        tags.answer("d1", 11, 5, "小王"),
        tags.answer("d2", 11, 5, "小王"),
        tags.answer("d1", 1, 15, "小王"),
        tags.answer("d1", 11, 51, "小王"),
        tags.answer("d1", 11, 5, "小王 "),
        tags.name(11, "小王"),
        Tags("cd" * 32).answer("d1", 11, 5, "小王"),
    ]
    assert len(set(told)) == len(told)
    assert told[0] == Tags(KEY).answer("d1", 11, 5, "小王")


@given(st.text(max_size=5), st.text(max_size=5), st.text(max_size=5), st.text(max_size=5))
def test_no_two_answers_have_one_tag_however_their_parts_run_together(a: str, b: str, c: str, d: str) -> None:
    tags = Tags(KEY)
    assert (tags.answer(a, 1, 1, b) == tags.answer(c, 1, 1, d)) == ((a, b) == (c, d))
