"""What a coach gets in the chat and is made when it is sent: a learner's question, what came of a review file."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime

from bot.dialogue.account.sharing import telegram_name
from bot.dialogue.coaching.desk import MOST_BYTES
from bot.dialogue.coaching.state import Desk
from bot.dialogue.course import Course
from bot.dialogue.effects import Button, ImportReview, Send
from bot.dialogue.entries import Announced, Asked, Feedback, Replied
from bot.dialogue.people.typed_names import NAME_CHARACTERS, clean
from bot.dialogue.state import State
from bot.dialogue.text import MESSAGE_UNITS, Text, clip, plain, rich, shorten
from bot.dialogue.words.coaching_words import ReviewWords
from bot.dialogue.words.cohort_words import CohortWords
from bot.dialogue.words.phrases import Phrases
from bot.outcomes import Refused, TryLater
from bot.store import cohorts, desks, questions
from bot.store.alerts import Alert
from bot.store.database import Database
from bot.store.questions import Pose
from bot.store.turns import Turns
from bot.transcripts.in_chat.coach_pages import CoachPages
from bot.transcripts.reviews import review
from bot.transcripts.reviews.delivery import deliver, told
from bot.transcripts.reviews.review import ReviewError
from bot.transcripts.stories import Stories
from bot.transcripts.story import Story

Fetch = Callable[[str, int], Awaitable[bytes | Refused | TryLater]]
MOST_LINES = 20
QUOTED = 300
"""Characters of the letter that a question is about."""


class CoachMail:
    """Reads the database when the message goes out, so that consent, names and coaches are as they are then."""

    def __init__(
        self,
        database: Database,
        course: Course,
        fetch: Fetch,
        pages: CoachPages,
        now: Callable[[], datetime],
        chiefs: Collection[int],
    ) -> None:
        """`chiefs` are the coaches who see everybody."""
        self.page = pages.made
        self._database = database
        self._course = course
        self._chiefs = chiefs
        self._fetch = fetch
        self._now = now
        self._stories = Stories(database, course, aliased=True)
        self._turns = Turns(database)

    async def alert(self, chat: int, alert: Alert) -> Send | None:
        """That a learner needs somebody, and who that is; None where this coach may no longer see them."""
        if not await cohorts.sees(self._database, chat, alert.learner, self._chiefs):
            return None
        state = (await self._turns.states([alert.learner])).get(alert.learner)
        phrases = await self._phrases(chat)
        who = str(alert.learner) if state is None else known_as(phrases.cohort, alert.learner, state)
        see = Button(label=phrases.roster.see, data=f"desk:see:{alert.learner}")
        return _whole(rich(phrases.care.coach_alert, learner=who), ((see,),))

    async def _phrases(self, coach: int) -> Phrases:
        """What is said, in the language that this coach is spoken to in."""
        desk = (await desks.of(self._database, [coach])).get(coach) or Desk()
        return self._course.speaking(desk.language).phrases

    async def question(self, chat: int, pose: Pose) -> Send | None:
        """A learner's question, people as aliases; None where this coach may no longer read it."""
        scope = await cohorts.scope(self._database, chat, self._chiefs)
        asked = await questions.words(self._database, pose, scope)
        story = await self._stories.open(pose.learner) if asked is not None else None
        if asked is None or story is None:
            return None
        phrases, text = await self._phrases(chat), story.aliases(asked.text)
        words, about = phrases.coach, await self._about(story, asked)
        learner = known_as(phrases.cohort, pose.learner, story.state)
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
        scope = await cohorts.scope(self._database, chat, self._chiefs)
        if scope is not None and not scope:
            return Send(text=rich(words.coach.refused))
        content = await self._fetch(wanted.file_id, MOST_BYTES)
        if isinstance(content, TryLater):
            return content
        if isinstance(content, Refused):
            return Send(text=rich(words.review.cannot_fetch))
        try:
            found = await asyncio.to_thread(review.read, content)  # half a second for the largest
        except ReviewError as error:
            return _whole(plain(refusal(error, words.review)))
        by = name_of(found.reviewer) or wanted.by or words.coach.somebody
        delivered = await deliver(self._database, found, chat, by, self._now(), scope=scope)
        return _whole(plain("\n".join(told(delivered, words.review, MOST_LINES))))


def known_as(words: CohortWords, learner: int, state: State) -> str:
    """A learner for a coach who may see them: their name on Telegram, where it is known, and their number."""
    if not state.first_name:
        return str(learner)
    name = telegram_name(state.first_name, state.username)
    return rich(words.learner, name=name, learner=str(learner)).text


def name_of(reviewer: str) -> str:
    """The reviewer's name as a learner can read it; empty where none was given."""
    return shorten(clean(reviewer), NAME_CHARACTERS)


def refusal(error: ReviewError, words: ReviewWords) -> str:
    """Why a file cannot be used."""
    if error.problem == "wrong":
        return rich(words.wrong, place=error.place, why=error.why).text
    sentence: str = getattr(words, error.problem)
    return sentence


def _whole(text: Text, rows: tuple[tuple[Button, ...], ...] = ()) -> Send:
    return Send(text=clip(text, MESSAGE_UNITS), rows=rows)
