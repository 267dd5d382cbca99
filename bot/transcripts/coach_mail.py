"""What a coach gets in the chat and is made when it is sent: a learner's question, what came of a review file."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.dialogue.course import Course
from bot.dialogue.effects import ImportReview, Send
from bot.dialogue.entries import Announced, Asked, Feedback, Replied
from bot.dialogue.people.typed_names import NAME_CHARACTERS, clean
from bot.dialogue.text import MESSAGE_UNITS, Text, clip, plain, rich, shorten
from bot.dialogue.words.coaching_words import ReviewWords
from bot.outcomes import Refused, TryLater
from bot.store import questions
from bot.store.database import Database
from bot.store.questions import Pose
from bot.transcripts import review
from bot.transcripts.coach_pages import CoachPages
from bot.transcripts.delivery import deliver, told
from bot.transcripts.review import ReviewError
from bot.transcripts.stories import Stories
from bot.transcripts.story import Story

Fetch = Callable[[str, int], Awaitable[bytes | Refused | TryLater]]
MOST_LINES = 20
QUOTED = 300
"""Characters of the letter that a question is about."""


class CoachMail:
    """Reads the database when the message goes out, so that consent and names are those of that moment."""

    def __init__(
        self, database: Database, course: Course, fetch: Fetch, pages: CoachPages, now: Callable[[], datetime]
    ) -> None:
        self.page = pages.made
        self._database = database
        self._course = course
        self._fetch = fetch
        self._now = now
        self._stories = Stories(database, course, aliased=True)

    async def question(self, pose: Pose) -> Send | None:
        """A learner's question, people as aliases; None where it may no longer be read."""
        asked = await questions.words(self._database, pose)
        story = await self._stories.open(pose.learner) if asked is not None else None
        if asked is None or story is None:
            return None
        words, text = self._course.original.phrases.coach, story.aliases(asked.text)
        about = await self._about(story, asked)
        learner = str(pose.learner)
        if not about:
            return _whole(rich(words.question, learner=learner, text=text))
        return _whole(rich(words.question_about, learner=learner, text=text, about=shorten(about, QUOTED)))

    async def _about(self, story: Story, asked: Asked) -> str:
        """What a coach wrote, under which the question was asked."""
        async for logged in self._stories.entries(story):
            entry = logged.entry
            if isinstance(entry, Feedback | Replied | Announced) and entry.letter == asked.letter:
                return story.aliases(entry.text)
        return ""

    async def imported(self, chat: int, wanted: ImportReview) -> Send | TryLater:
        """Brings a review file in; what came of it, or that Telegram could not be asked for it yet."""
        words = self._course.speaking(wanted.language).phrases
        content = await self._fetch(wanted.file_id, review.MOST_BYTES)
        if isinstance(content, TryLater):
            return content
        if isinstance(content, Refused):
            return Send(text=rich(words.review.cannot_fetch))
        try:
            found = review.read(content)
        except ReviewError as error:
            return _whole(plain(refusal(error, words.review)))
        by = name_of(found.reviewer) or wanted.by or words.coach.somebody
        delivered = await deliver(self._database, found, chat, by, self._now())
        return _whole(plain("\n".join(told(delivered, words.review, MOST_LINES))))


def name_of(reviewer: str) -> str:
    """The reviewer's name as a learner can read it; empty where none was given."""
    return shorten(clean(reviewer), NAME_CHARACTERS)


def refusal(error: ReviewError, words: ReviewWords) -> str:
    """Why a file cannot be used."""
    if error.problem == "wrong":
        return rich(words.wrong, place=error.place, why=error.why).text
    sentence: str = getattr(words, error.problem)
    return sentence


def _whole(text: Text) -> Send:
    return Send(text=clip(text, MESSAGE_UNITS))
