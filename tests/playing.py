"""Conversations as plain text that a coach can read, played through the engine.

    == 2026-11-23 10:00 Asia/Shanghai     the clock is set; nudges on the way come
    == 屏蔽 | 解除屏蔽 | 送不到 | 收回 | 群聊 | 出错 | 导出 | 教练导出     something that is no message
    我：text                               the learner says, or types a command
    我：［label］                           the learner taps
    我：〔贴纸〕〔照片〕〔语音〕〔位置〕〔空白〕   the learner sends something else
    我：〔选人〕a、b    我：〔名片〕a           the learner shares people
    我：〔改〕old → new                     the learner edits an earlier message
    教练：text   教练：［label］               a coach in the same chat; 〔按〕data: any button
    教练：〔记录〕〔问题〕                     a coach asks for the transcripts as Markdown, or the open questions
    教练：〔回复〕text   教练：〔文件〕name      a coach replies to the learner's question, or sends a file
    == 反馈 name：text | 答复 name：text       what a coach wrote about the latest answer, or the latest question
    == 通知 name：text                        what a coach wrote to all learners

Everything else is what the bot says, with its buttons in ［］.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.dialogue.events import (
    AnnouncementMade,
    BecameUnreachable,
    Blocked,
    Commanded,
    Event,
    FeedbackGiven,
    MetInGroup,
    QuestionAnswered,
    RecordExported,
    RepliedToQuestion,
    Said,
    SentFile,
    SentSomething,
    Shared,
    SharedPeople,
    Tapped,
    TurnFailed,
    Unblocked,
    Withdrawn,
)
from bot.simulation.transcript import Marks, message
from tests.world import Shown, World

MARKS = Marks(coach="教：", file="文件", picker="选人按钮", picture="图")
FOLDER = Path(__file__).parent / "conversations"
STAGE = re.compile(r"== (.*)")
SENT = {"贴纸": "sticker", "照片": "photo", "语音": "voice", "位置": "location", "空白": "other"}
HAPPENED: dict[str, Event] = {
    "屏蔽": Blocked(),
    "解除屏蔽": Unblocked(),
    "群聊": MetInGroup(),
    "出错": TurnFailed(),
    "导出": RecordExported(by=None, on=datetime(2026, 11, 23, 3, tzinfo=UTC), form="md", names=False),
    "教练导出": RecordExported(by=900, on=datetime(2026, 11, 24, 3, tzinfo=UTC), form="csv", names=True),
}


def conversations() -> list[Path]:
    """Every conversation, in a stable order."""
    return sorted(FOLDER.glob("*.txt"))


def script(path: Path) -> list[str]:
    """The lines of a conversation that are not the bot's: comments, stage directions, the learner."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if _is_given(line)]


def _is_given(line: str) -> bool:
    return line.startswith(("#", "== ", "我：", "教练："))


def play(world: World, lines: list[str]) -> Iterator[str]:
    """Plays the given lines; yields the whole conversation, the bot's side as it is now."""
    for line in lines:
        if not line.startswith("#"):
            yield ""
        yield line
        if not line.startswith("#"):
            for shown in _given(world, line):
                yield from message(shown, MARKS)


def _given(world: World, line: str) -> list[Shown]:
    if stage := STAGE.fullmatch(line):
        return _stage(world, stage[1])
    if line.startswith("教练："):
        return world.happens(_by_coach(world, line.removeprefix("教练：")))
    said = line.removeprefix("我：")
    if said.startswith("［"):
        return world.taps(said.strip("［］"))
    if said.startswith("〔"):
        kind, _, rest = said[1:].partition("〕")
        return _sent(world, kind, rest)
    return world.says(said)


def _by_coach(world: World, does: str) -> Event:
    """What a coach does, played in the learner's own chat."""
    number = world.number()
    if does.startswith("［"):
        found = [(m, b) for m in world.chat for row in m.rows for b in row if b.label == does.strip("［］")]
        message, button = found[-1]
        return world.tap(message.message_id, button).model_copy(update={"by_coach": True})
    if does.startswith("/"):
        name, _, argument = does[1:].partition(" ")
        return Commanded(name=name, argument=argument, message_id=number, by_coach=True, first_name="周教练")
    if not does.startswith("〔"):
        return Said(text=does, message_id=number, by_coach=True)
    kind, _, rest = does[1:].partition("〕")
    if kind == "按":
        return Tapped(data=rest, message_id=world.chat[-1].message_id, callback="x", by_coach=True)
    if kind == "回复":
        return RepliedToQuestion(text=rest, message_id=number, by="周教练", learner=11, question=1, shares=True)
    if kind == "文件":
        return SentFile(file_id="f", name=rest, size=1000, by="周教练", message_id=number)
    name, argument = {"记录": ("transcripts", "md"), "问题": ("questions", "")}[kind]
    return Commanded(name=name, argument=argument, message_id=number, by_coach=True)


def _sent(world: World, kind: str, rest: str) -> list[Shown]:
    if kind == "改":
        old, _, new = rest.partition(" → ")
        return world.edits(old, new)
    if kind in ("选人", "名片"):
        people = tuple(Shared(name=name, telegram_id=7000 + sum(map(ord, name))) for name in rest.split("、"))
        via = {"选人": "picker", "名片": "card"}[kind]
        event = {"people": people, "via": via, "message_id": world.number()}
        return world.happens(SharedPeople.model_validate(event))
    return world.happens(SentSomething.model_validate({"kind": SENT[kind], "message_id": world.number()}))


def _letter(world: World, words: str) -> Event:
    assert world.state is not None
    kind, _, rest = words.partition(" ")
    by, _, text = rest.partition("：")
    if kind == "通知":
        return AnnouncementMade(coach=900, by=by, text=text)
    if kind == "反馈":
        beat = list(world.state.answers)[-1]
        return FeedbackGiven(answer=1, beat=beat, coach=900, by=by, text=text)
    return QuestionAnswered(question=world.state.questions[-1].id, coach=900, by=by, text=text)


def _stage(world: World, words: str) -> list[Shown]:
    if words in HAPPENED:
        return world.happens(HAPPENED[words])
    if words in ("送不到", "收回"):
        nudges = tuple(n.id for n in world.state.nudges if n.sent) if world.state else ()
        return world.happens((BecameUnreachable if words == "送不到" else Withdrawn)(nudges=nudges))
    if words.startswith(("反馈 ", "答复 ", "通知 ")):
        return world.happens(_letter(world, words))
    day, hour, zone = words.split(" ")
    instant = datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=ZoneInfo(zone))
    return world.until(instant)
