"""Review files as they lie on a disk."""

from pathlib import Path

from bot.dialogue.coaching.desk import MOST_BYTES
from bot.dialogue.words.coaching_words import ReviewWords
from bot.transcripts.in_chat.coach_mail import refusal
from bot.transcripts.reviews import review
from bot.transcripts.reviews.review import Review, ReviewError


class ReviewFileError(Exception):
    """The file cannot be used; the sentence says why."""


def read_file(path: Path, words: ReviewWords) -> Review:
    """The review in the file; raises ReviewFileError where there is none."""
    try:
        return review.read(_bytes(path))
    except ReviewError as error:
        raise ReviewFileError(f"{path}: {refusal(error, words)}") from None


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ReviewFileError(f"Cannot read {path}: {error.strerror}.") from error
