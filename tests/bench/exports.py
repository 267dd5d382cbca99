"""Export of a large database: `python -m tests.bench.exports [--messages 100000 1000000] [--forms jsonl csv md]`.

Beside it, in the same run, the same rows as `sqlite3 -json` or `sqlite3 -csv` write them without looking inside:
no consent, no aliases, no sense; where that program is not installed, the `sqlite3` module with `json` or `csv`.
Each in a process of its own, so that its peak memory is its own. With several sizes memory is seen to stay.
"""

import argparse
import asyncio
import csv
import json
import multiprocessing
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from bot import content
from bot.dialogue.beats import Ask
from bot.dialogue.effects import Form
from bot.dialogue.entries import Answered, CoachSaid, Entry, LearnerSaid, Nudged, PersonAdded, Planned, Progressed
from bot.dialogue.state import Person, State
from bot.dialogue.text import rich
from bot.store.database import Database, instant
from bot.transcripts.export import FORMS, Export
from bot.transcripts.filters import Filters

COURSE = content.load()
START = datetime(2026, 1, 5, 9, tzinfo=UTC)
MESSAGES_EACH = 40
AT_ONCE = 250
SHELL = shutil.which("sqlite3")
TABLES = ("csv", "gradebook")
"""Forms that are measured beside a table, not beside JSON."""
_ROWS = "SELECT learner, at, message_id, entry FROM log ORDER BY learner, id"
SURNAMES, GIVEN = "赵钱孙李周吴郑王冯陈", ("敏", "伟", "一鸣", "晓东", "静", "磊", "欣怡", "海涛")
PLACES = ("食堂", "会上", "电梯里", "年会上", "培训时", "出差路上")
MATTERS = ("预算", "招聘", "新项目", "客户", "系统升级", "岗位调整", "流程")


def _text(learner: int, number: int) -> str:
    """Something a learner may type, hardly ever twice the same; every third names somebody."""
    seed = learner * 31 + number * 7
    matter, place = MATTERS[seed % len(MATTERS)], PLACES[seed // 7 % len(PLACES)]
    if number % 3:
        return f"第{seed % 997}次想这件事：{place}聊到{matter}，后来我先把要紧的三行写在前面，省了半天。"
    name = SURNAMES[seed % len(SURNAMES)] + GIVEN[seed // 10 % len(GIVEN)]
    return f"上个月{name}在{place}跟我说了{matter}的事，我第{seed % 997}回才听懂，回去就改了方案。"


def _entries(learner: int) -> Iterator[Entry]:
    """A conversation of so many messages, and what was done in it."""
    beats = [beat for beat in COURSE.original.beats() if isinstance(beat, Ask)]
    yield PersonAdded(person=1, name="老周", benefits=("thinking",), via="typed")
    for number in range(MESSAGES_EACH // 2):
        text = _text(learner, number)
        yield CoachSaid(text=rich("这一句我记下了：\n> {quote}", quote=text[:30]), buttons=(("继续", "跳过"),))
        beat = beats[number % len(beats)]
        yield LearnerSaid(text=text, beat=beat.id)
        if number % 3 == 0:
            yield Answered(
                beat=beat.id,
                benefit=beat.benefit,
                question=beat.ask,
                text=text,
                kind="specific",
                rule="r",
            )
        yield Progressed(beat=beat.id)
    yield Planned(plan=2, person=1, day="2026-01-08", hour="daily", how="发微信", line="老周，最近怎么样？")
    yield Nudged(people=(1,))


async def generate(path: Path, messages: int) -> None:
    """A database with so many messages, of learners who all share."""
    database = await Database.open(path)
    state = State(shares=True, set_up=True, finished=True, people=(Person(id=1, name="老周"),)).model_dump_json()
    learners, number = range(1, messages // MESSAGES_EACH + 1), 0
    try:
        for start in range(0, len(learners), AT_ONCE):
            page, rows = learners[start : start + AT_ONCE], []
            for learner in page:
                for place, entry in enumerate(_entries(learner)):
                    number += 1
                    at = instant(START + timedelta(minutes=learner + 7 * place))
                    rows.append((number, learner, at, entry.model_dump_json(), number))
            async with database.transaction() as tx:
                people = [(learner, state, instant(START)) for learner in page]
                await tx.run_many(
                    "INSERT INTO learners (id, state, nudgeable, shares, since) VALUES (?, ?, 1, 1, ?)", people
                )
                await tx.run_many(
                    "INSERT INTO log (id, learner, at, entry, message_id) VALUES (?, ?, ?, ?, ?)", rows
                )
    finally:
        await database.close()


def exported(path: Path, form: Form, out: Path) -> int | None:
    """The bot's export."""

    async def write() -> None:
        database = await Database.open_to_read(path)
        with out.open("w", encoding="utf-8", newline="") as file:
            async for piece in Export(database, COURSE, form, Filters(), START + timedelta(days=90)).pieces():
                file.write(piece)
        await database.close()

    asyncio.run(write())
    return None


def dumped(path: Path, form: Form, out: Path) -> int | None:
    """The same rows of the log, as they are; of another program the most megabytes it held."""
    table = form in TABLES
    with out.open("w", encoding="utf-8", newline="") as file:
        if SHELL is not None:
            command = [SHELL, "-csv" if table else "-json", str(path), _ROWS]
            return _watched(subprocess.Popen(command, stdout=file))
        rows = sqlite3.connect(path).execute(_ROWS)
        if table:
            csv.writer(file).writerows(rows)
        else:
            for learner, at, message_id, entry in rows:
                line = {"learner": learner, "at": at, "message_id": message_id, "entry": entry}
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
    return None


def _watched(process: "subprocess.Popen[bytes]") -> int:
    """Megabytes, by looking: what the system tells of children counts also what Python held when it began them."""
    most, status = 0, Path(f"/proc/{process.pid}/status")
    while process.poll() is None:
        held = [line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM")]
        most = max([most, *map(int, held)]) if "sqlite3" in status.read_text() else most
        time.sleep(0.01)
    return most // 1024


class Measured(NamedTuple):
    """Seconds as they passed and as the processor worked, and the most megabytes held at once."""

    passed: float
    worked: float
    most: int


Work = Callable[[Path, Form, Path], int | None]


def _timed(work: Work, path: Path, form: Form, out: Path) -> Measured:
    start, usage = time.perf_counter(), os.times()
    most = work(path, form, out)
    passed, used = time.perf_counter() - start, os.times()
    worked = sum(used[:4]) - sum(usage[:4])
    return Measured(passed, worked, most or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def measured(work: Work, path: Path, form: Form, out: Path) -> Measured:
    """What it costs in a new process."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_timed, work, path, form, out).result()


def tell(line: str) -> None:
    """A line at once: the whole takes long."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Generates, exports, and tells the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.exports")
    parser.add_argument("--messages", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=list(FORMS))
    given = parser.parse_args()
    for messages in given.messages:
        with tempfile.TemporaryDirectory() as folder:
            path, out = Path(folder) / "coach.db", Path(folder) / "out"
            asyncio.run(generate(path, messages))
            tell(f"{messages} messages: a database of {path.stat().st_size >> 20} MB; beside: {SHELL or 'module'}")
            plain = {table: measured(dumped, path, "csv" if table else "jsonl", out) for table in (False, True)}
            for form in given.forms:
                ours, beside = measured(exported, path, form, out), plain[form in TABLES]
                tell(
                    f"{form}: {ours.passed:.0f} s ({ours.worked:.0f} s of work), {ours.most} MB at most, a file "
                    f"of {out.stat().st_size >> 20} MB; sqlite3 alone {beside.passed:.1f} s, {beside.most} MB: "
                    f"x{ours.worked / beside.worked:.0f} work"
                )


if __name__ == "__main__":
    main()
