"""A gradebook (CSV): a row for each learner, with what coaches have coded in their review files.

The score is the mean of the levels of reflection (1 to 4, Kember et al. 2008, 10.1080/02602930701293355) that
answers were coded with, and beside it how often each level was given: levels are an order and no measure, and no
percentage is made of them.
"""

from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass

from bot.dialogue import planner
from bot.dialogue.entries import Progressed
from bot.dialogue.lesson import Lesson
from bot.store.log import Logged
from bot.transcripts.filters import Filters
from bot.transcripts.forms.table import BOM, row
from bot.transcripts.in_chat.coach_mail import name_of
from bot.transcripts.reviews.agreement import LEVELS
from bot.transcripts.reviews.review import Item, Review
from bot.transcripts.selection import Chosen
from bot.transcripts.story import Answer, Story
from bot.transcripts.tags import Tags


@dataclass(frozen=True)
class _Coded:
    """An item of a review file, and who wrote it (empty: not said); `file` counts the files from 0."""

    item: Item
    by: str
    file: int

    @property
    def rater(self) -> str:
        """Files of one coach are one opinion, the last file's; without a name each is somebody else's."""
        return self.by or f"\0{self.file}"


class Gradebook:
    """Writes one learner after another; the heading comes first."""

    def __init__(
        self, lesson: Lesson, filters: Filters, tags: Tags, database: str, reviews: Sequence[Review]
    ) -> None:
        """`reviews` are of this database: `database` is its public name, for which `tags` speaks."""
        self._lesson = lesson
        self._words = lesson.phrases.transcript
        self._filters = filters
        self._tags = tags
        self._database = database
        self._coded: dict[int, list[_Coded]] = {}
        for number, review in enumerate(reviews):
            for item in (item for item in review.items if item.level or item.feedback):
                self._coded.setdefault(item.learner, []).append(_Coded(item, name_of(review.reviewer), number))
        self._unfit = 0

    @property
    def left_out(self) -> int:
        """How much in the files is not in the book: on a changed answer, or on somebody who is not in it."""
        return self._unfit + sum(map(len, self._coded.values()))

    def head(self) -> str:
        """The names of the columns, with the mark that says that it is UTF-8."""
        levels = (f"{level} {named.name}" for level, named in enumerate(self._lesson.phrases.desk.levels, 1))
        columns = self._words.gradebook.columns
        return BOM + row([*columns[:-1], *levels, columns[-1]])

    async def write(self, chosen: Chosen, entries: AsyncIterator[Logged]) -> AsyncIterator[str]:
        """The learner's row."""
        story, finished = chosen.story, ""
        async for logged in entries:
            if isinstance(logged.entry, Progressed) and logged.entry.beat is None and not finished:
                finished = f"{planner.local(logged.at, story.state.settings):%Y-%m-%d}"
        answers = self._filters.answers(story)
        coded = list(self._fitting(story, answers))
        levels = _levels(coded)
        counts = Counter(levels.values())
        table = self._words.table
        yield row(
            [
                str(story.learner),
                table.yes if story.state.finished else table.no,
                finished,
                str(len(answers)),
                str(len({answer for answer, _ in levels})),
                f"{sum(levels.values()) / len(levels):.2f}" if levels else "",
                *(str(counts[level]) if levels else "" for level in LEVELS),
                "\n".join(self._feedback(story, coded)),
            ]
        )

    def _fitting(self, story: Story, answers: Sequence[Answer]) -> Iterator[_Coded]:
        """What the files say about these answers as they are worded now."""
        texts = {answer.id: answer.text for answer in story.answers.values()}
        wanted = {answer.id for answer in answers}
        for coded in self._coded.pop(story.learner, ()):
            item, text = coded.item, texts.get(coded.item.answer)
            if text is None or not self._tags.fits(item.tag, self._database, item.learner, item.answer, text):
                self._unfit += 1
            elif item.answer in wanted:
                yield coded

    def _feedback(self, story: Story, coded: Sequence[_Coded]) -> Iterator[str]:
        """What was delivered, then what the files hold beyond that; notes stay in the coach's file."""
        given = [(feedback.by, feedback.text) for feedback in story.feedback]
        known = {text for _, text in given}
        waiting = [(one.by, one.item.feedback) for one in coded if one.item.feedback]
        for by, text in dict.fromkeys(given + [pair for pair in waiting if pair[1] not in known]):
            told = story.aliases(text)
            yield f"{story.aliases(by)}：{told}" if by else told


def _levels(coded: Sequence[_Coded]) -> dict[tuple[int, str], int]:
    """The levels by answer and coach: where several coaches coded an answer, each counts."""
    given = ((one, one.item.level) for one in coded)
    return {(one.item.answer, one.rater): level for one, level in given if level is not None}
