"""Ids that learners stand on: once a lesson is released, each stays, or the author says where it moved."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field

from bot.content import fingerprints, records
from bot.content.files import ContentError, Mistake
from bot.content.fingerprints import Fingerprint
from bot.content.written import Written
from bot.dialogue.beats import Authored, Id
from bot.dialogue.lesson import LessonFile, Loc

_COMMENT = "学员停在这些 id 上，由 python -m bot release 写，不要手改"
Texts = dict[Id, Fingerprint]


class Released(Authored):
    """What was released: its version, its ids with the fingerprints of their texts, and that of all of it."""

    version: Annotated[int, Field(ge=1)]
    content: Fingerprint
    benefits: Texts
    parts: Texts
    beats: Texts
    recall: Texts


def of(lesson: LessonFile) -> Released:
    """The lesson as it would be released today."""
    return Released(
        version=lesson.version,
        content=fingerprints.of(lesson.model_dump_json(exclude={"version"}, exclude_defaults=True)),
        benefits={benefit.id: fingerprints.of(benefit) for benefit in lesson.benefits},
        parts={part.id: fingerprints.of(part) for part in lesson.parts},
        beats={beat.id: fingerprints.of(beat) for beat in lesson.beats()},
        recall={recall.id: fingerprints.of(recall) for recall in lesson.recall},
    )


def record_path(written: Written) -> Path:
    """Where the release of a lesson is recorded."""
    return written.lesson_file.path.with_name("released.yaml")


def check(original: Written) -> None:
    """Adds a mistake for each released beat or benefit that is gone without a word about where it moved."""
    if original.lesson is None:
        return
    try:
        before = records.read(record_path(original), Released)
    except ContentError as error:
        original.lesson_file.mistakes += error.mistakes
        return
    if before is not None:
        original.lesson_file.add(_gone(original.lesson, before))


def renamed(original: Written) -> None:
    """Adds a remark for each released part or recall question that has another id now and the same text."""
    if original.lesson is None or (before := records.read(record_path(original), Released)) is None:
        return
    today = of(original.lesson)
    for then, now in ((before.parts, today.parts), (before.recall, today.recall)):
        for old in then:
            if old not in now and (new := _same_text(then, now, old)):
                message = f"文字和发布过的 {old} 一样，id 却换了：请改回 {old}，学员的进度记在它上面"
                original.lesson_file.add([((*fingerprints.lesson_texts(original.lesson)[new][0], "id"), message)])


def write(original: Written) -> str:
    """Records the lesson as released; what to tell about it.

    Raises ContentError where something has changed since the last release and the version has not gone up.
    """
    lesson, path = original.lesson, record_path(original)
    if lesson is None:
        raise ContentError(original.mistakes)
    before, today = records.read(path, Released), of(lesson)
    if before is not None and (before.content, before.version) == (today.content, today.version):
        return f"{lesson.id}：第 {today.version} 版已经发布过，没有改动"
    if before is not None and today.version <= before.version:
        line = original.lesson_file.line(("version",))
        message = f"version: 第 {before.version} 版发布后又有改动：把 version 改成 {before.version + 1} 再发布"
        raise ContentError([Mistake(original.lesson_file.name, line, 1, message)], "没有发布：版本号还没有加 1。")
    records.write(path, _with_earlier(before, today), _COMMENT)
    size = f"{len(today.beats)} 步、{len(today.benefits)} 个好处"
    return f"{lesson.id}：发布了第 {today.version} 版，{size}的 id 从此固定"


def _with_earlier(before: Released | None, today: Released) -> Released:
    """Whoever has been away for long may stand on an id of any earlier version."""
    if before is None:
        return today
    kept = {"beats": {**before.beats, **today.beats}, "benefits": {**before.benefits, **today.benefits}}
    return today.model_copy(update=kept)


def _gone(lesson: LessonFile, before: Released) -> Iterator[tuple[Loc, str]]:
    today, texts = of(lesson), fingerprints.lesson_texts(lesson)
    for what, where, then, now in (
        ("一步", "parts", before.beats, today.beats),
        ("好处", "benefits", before.benefits, today.benefits),
    ):
        for old in then:
            if old in now or lesson.now_called(old) in now:
                continue
            gone = f"发布过的{what} {old} 不见了，学员的进度记在它上面"
            if old in lesson.moved:
                yield ("moved", old), f"{old} 是{what}，右边也要是现有的{what}的 id"
            elif new := _same_text(then, now, old):
                loc = texts[f"benefits.{new}" if where == "benefits" else new][0]
                mend = f"改回 {old}，或者在 moved 里写「{old}: {new}」"
                yield (*loc, "id"), f"{gone}；这里文字一样，像是改了名：{mend}"
            else:
                yield (where,), f"{gone}：放回来，或者在 moved 里写「{old}: 接替它的 id」"


def _same_text(then: Mapping[str, str], now: Mapping[str, str], old: str) -> str | None:
    """The id that was not there at the release and says what the old one said."""
    return next((new for new, mark in now.items() if mark == then[old] and new not in then), None)
