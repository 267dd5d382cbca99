"""The way back: a coach's file reaches the learner's chat, a question the coaches, and a reply the learner."""

import argparse
import io
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import reviewing
from bot.dialogue.coaching.desk import MOST_BYTES
from bot.settings import SettingsError
from bot.store.database import Database
from bot.store.secrets import secret
from bot.transcripts import export
from bot.transcripts.filters import Filters
from bot.transcripts.tags import Tags
from tests.shell.conftest import Start
from tests.shell.house import House, built
from tests.shell.people import Learner, Telegram

NOW = datetime(2026, 12, 1, tzinfo=UTC)
LIN, STRANGER, ZHOU, GAO = 7, 8, 900, 901
ANSWER = "前同事小许说过先做减法"
FEEDBACK = '人、场景、变化都写到了。=HYPERLINK("x") <b>再写一句</b> **你做了什么** {text}'


async def item(database: Database, feedback: str = FEEDBACK) -> dict[str, Any]:
    """The latest answer as the review page has it, tagged as the export tags it."""
    sql = "SELECT id, entry FROM log WHERE learner = ? AND json_extract(entry, '$.type') = 'answered' ORDER BY id"
    last = (await database.rows(sql, (LIN,)))[-1]
    tags, name = Tags(await secret(database, "tags")), await secret(database, "database")
    tag = tags.answer(name, LIN, last["id"], json.loads(last["entry"])["text"])
    return {"learner": LIN, "answer": last["id"], "tag": tag, "level": 3, "note": "只给我看", "feedback": feedback}


async def review(opened: Database, *items: dict[str, Any], **changes: Any) -> str:
    """A review file as the review page saves it."""
    found = {
        "format": "coach-review",
        "version": 1,
        "database": await secret(opened, "database"),
        "exported": "2026-12-01T08:00:00Z",
        "reviewer": "周教练",
        "items": list(items) or [await item(opened)],
    }
    return json.dumps(found | changes, ensure_ascii=False)


@dataclass
class Office:
    """A running bot with a learner who shares, and two coaches, of whom one has written to the bot."""

    house: House
    lin: Learner
    zhou: Learner

    async def item(self, feedback: str = FEEDBACK, **changes: Any) -> dict[str, Any]:
        """The latest answer, reviewed."""
        return await item(self.house.database, feedback) | changes

    async def file(self, *items: dict[str, Any], **changes: Any) -> str:
        """A review file, of the latest answer where nothing else is said."""
        return await review(self.house.database, *items, **changes)

    async def sends(self, content: str, who: Learner | None = None, name: str = "复核.json") -> str:
        """A coach (or somebody else) sends the file in the chat; what the bot answers."""
        who = who or self.zhou
        heard = len(await who.heard())
        body = json.dumps({"kind": "document", "name": name, "content": content}).encode()
        path = f"{self.house.telegram.address}/sandbox/users/{who.id}/send"
        async with self.house.telegram.http.post(path, data=io.BytesIO(body)) as response:
            assert response.status == 200
        await self.house.idle()
        return "\n".join((await who.heard())[heard:])

    async def imports(self, content: str, coach: int | None = ZHOU) -> list[str]:
        """The same on the server, beside the running bot; what is said, without how many were left out."""
        path = self.house.folder / "review.json"
        path.write_text(content, encoding="utf-8")
        said: list[str] = []
        given = argparse.Namespace(file=path, coach=coach)
        await reviewing.run(self.house.folder / "coach.db", given, frozenset({ZHOU, GAO}), said.append)
        await self.house.idle()
        return said

    async def exported(self) -> str:
        """What the coaches read of it next."""
        now = self.house.sandbox.clock.now()
        pieces = export.shared(self.house.database, self.house.course, "jsonl", Filters(), now=now)
        return "".join([piece async for piece in pieces])

    async def letters(self) -> list[str]:
        """Messages to the learner that carry feedback."""
        return [words for words in await self.lin.heard() if "看了你的回答" in words]


@pytest.fixture
async def office(tmp_path: Path, http: aiohttp.ClientSession) -> AsyncIterator[Office]:
    house = await built(tmp_path, http, coaches=f"{ZHOU},{GAO}")
    lin = await house.telegram.learner(LIN)
    zhou = await house.telegram.learner(ZHOU, "周老师")
    try:
        async with house.running():
            await lin.answers(ANSWER)
            await lin.sees("要放进名单吗")
            await lin.taps("放进名单")
            await lin.says("/privacy")
            await lin.taps("同意让教练看")
            await zhou.says("/questions")
            await zhou.sees("没有等着回答的问题")
            await house.idle()
            yield Office(house, lin, zhou)
    finally:
        await house.close()
        await house.sandbox.stop()


async def test_feedback_sent_to_the_bot_as_a_file_reaches_the_learner_once(office: Office) -> None:
    content = await office.file()
    assert await office.sends(content) == "发出反馈 1 条。"
    letter = await office.lin.sees("看了你的回答")
    assert letter["text"] == f"周教练 看了你的回答，有话对你说。\n{ANSWER}\n\n{FEEDBACK}"
    assert [e["type"] for e in letter["entities"]] == ["bold", "blockquote"], "what a coach types is data"
    assert "只给我看" not in "".join(await office.lin.heard())
    assert "以前已经发过、这次没有重发的：1 条" in await office.sends(content)
    assert "以前已经发过" in await office.sends(content.replace("周教练", "小高"))
    assert len(await office.letters()) == 1


async def test_after_months_the_same_file_still_delivers_nothing_twice(office: Office) -> None:
    content = await office.file()
    await office.imports(content)
    office.house.sandbox.clock.set(office.house.sandbox.clock.now() + timedelta(days=90))
    await office.house.coach.inbox.prune(office.house.sandbox.clock.now())
    assert await office.house.count("inbox", "key LIKE 'tg:%' AND status = 'done'") == 0
    assert (await office.imports(content))[1].startswith("Sent before, and not sent again: 1")
    assert len(await office.letters()) == 1


async def test_the_command_works_beside_the_running_bot_and_another_feedback_comes_too(office: Office) -> None:
    assert await office.imports(await office.file()) == ["Feedback sent: 1."]
    again = await office.file(await office.item("再补一句。"), reviewer="")
    assert await office.imports(again, GAO) == ["Feedback sent: 1."]
    assert [letter.split(" ")[0] for letter in await office.letters()] == ["周教练", "A"]
    assert '"feedback"' in await office.exported()
    assert f'"coach": {GAO}' in await office.exported()


async def test_without_a_name_in_the_file_the_coach_has_the_name_of_their_telegram(office: Office) -> None:
    await office.sends(await office.file(reviewer=" \u202e\x00"))
    assert (await office.letters())[0].startswith("周老师 看了你的回答")


async def test_what_cannot_be_delivered_gets_a_line_each_and_the_rest_is(office: Office) -> None:
    good = await office.item()
    bad = [
        good | {"tag": "0" * 64},
        good | {"tag": "假的"},
        good | {"answer": good["answer"] + 1},
        good | {"learner": STRANGER},
        await office.item("长" * 4097),
        await office.item(""),
    ]
    said = await office.imports(await office.file(*bad, good))
    assert said[:2] == ["Feedback sent: 1.", "Not sent: 5."]
    assert [line.split(": ")[1][:24] for line in said[2:]] == [
        *["it doesn’t match the ans"] * 3,
        "this learner has left, a",
        "the feedback is too long",
    ]
    assert len(await office.letters()) == 1


async def test_feedback_of_the_longest_kind_arrives_whole(office: Office) -> None:
    longest = "长" * 4000 + "😀" * 48
    assert await office.sends(await office.file(await office.item(longest))) == "发出反馈 1 条。"
    assert longest in await office.lin.heard()


async def test_an_answer_changed_since_the_export_is_left_out(office: Office) -> None:
    content = await office.file()
    number = next(m["message_id"] for m in await office.lin.chat() if m["text"] == ANSWER)
    await office.lin.does("edit", message_id=number, text="改过了：小王在市场部的饭局上提醒我先问对方的难处。")
    await office.house.idle()
    assert "导出之后，学员改过这个回答" in await office.sends(content)
    assert await office.letters() == []


async def test_whoever_withdrew_blocked_the_bot_or_left_gets_nothing(office: Office) -> None:
    content = await office.file()
    await office.lin.does("block")
    await office.house.idle()
    assert "现在收不到消息" in await office.sends(content)
    await office.lin.does("unblock")
    await office.lin.says("/privacy")
    await office.lin.taps("不再让教练看")
    await office.house.idle()
    assert "不再和教练分享" in await office.sends(content)
    await office.lin.says("/forget")
    await office.lin.taps("确定，全部删除")
    await office.house.idle()
    assert "已经离开" in await office.sends(content)
    assert await office.letters() == []


async def test_consent_withdrawn_between_the_import_and_the_turn_is_honoured(
    tmp_path: Path, office: Office
) -> None:
    async with office.house.database.transaction() as tx:
        sql = "UPDATE learners SET state = json_set(state, '$.shares', json('false')) WHERE id = ?"
        await tx.run(sql, (LIN,))
        event = {"type": "feedback_given", "answer": 1, "beat": "x", "coach": ZHOU, "by": "周", "text": "好"}
        await tx.run(
            "INSERT INTO inbox (key, chat, source, payload, arrived) VALUES ('feedback:x', ?, 'coach', ?, '')",
            (LIN, json.dumps(event)),
        )
    await office.house.idle()
    assert await office.letters() == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("hello", "里面不是 JSON"),
        ("[" * 50_000, "里面不是 JSON"),
        ("{}", "这不是评阅文件"),
        ('{"format": "coach-review", "version": 9}', "更新版本"),
        ('{"format": "coach-review", "version": 1, "database": "x"}', "exported：Field required"),
        ("x" * (MOST_BYTES + 1), "这个文件太大了"),
    ],
)
async def test_a_file_that_is_no_review_is_said_to_be_none(office: Office, content: str, told: str) -> None:
    assert told in await office.sends(content)


async def test_a_file_of_another_database_delivers_nothing(office: Office) -> None:
    assert "另一个数据库" in await office.sends(await office.file(database="0123456789abcdef"))
    assert "另一个数据库" not in await office.sends(await office.file())


async def test_another_kind_of_file_is_refused_by_its_name(office: Office) -> None:
    assert "只收" in await office.sends(await office.file(), name="复核.json.exe")
    assert await office.letters() == []


async def test_who_is_no_coach_cannot_send_a_review_nor_learn_that_there_are_any(office: Office) -> None:
    content = await office.file()
    stranger = await office.house.telegram.learner(STRANGER, "外人")
    sticker = len(await office.lin.heard())
    await office.lin.does("send", kind="sticker")
    await office.house.idle()
    assert "评阅" not in await office.sends(content, office.lin)
    assert "评阅" not in await office.sends(content, stranger)
    assert len(await office.lin.heard()) > sticker
    assert await office.letters() == []


async def test_a_file_that_telegram_cannot_give_yet_is_fetched_later_and_one_that_is_gone_is_told(
    office: Office,
) -> None:
    await office.house.telegram.fault("getFile", status=500, times=1)
    assert await office.sends(await office.file()) == "发出反馈 1 条。"
    await office.house.telegram.fault("getFile", status=400, times=1)
    assert "没能从 Telegram 取下来" in await office.sends(await office.file())


async def test_a_question_goes_to_the_coaches_and_a_reply_comes_back(office: Office) -> None:
    await office.sends(await office.file())
    await office.lin.taps("我有问题")
    await office.lin.sees("写在下一条消息里")
    await office.lin.says("我先问了小许担心什么，这样算吗？<b>")
    posed = await office.zhou.sees("有个问题")
    await office.house.idle()
    assert "我先问了同事A担心什么，这样算吗？<b>" in posed["text"]
    assert FEEDBACK[:20] in posed["text"]
    await office.zhou.does("say", text="当然算。", reply_to=posed["message_id"])
    await office.zhou.sees("已经转给学员了")
    letter = await office.lin.sees("回答了你的问题")
    assert letter["text"].startswith("周老师 回答了你的问题。\n我先问了小许")
    assert letter["text"].endswith("\n\n当然算。")
    await office.lin.taps("谢谢")
    await office.house.idle()
    told = [json.loads(line)["type"] for line in (await office.exported()).splitlines()]
    assert [kind for kind in told if kind in ("feedback", "asked", "replied", "thanked")] == [
        "feedback", "asked", "replied", "thanked",
    ]  # fmt: skip
    own = "".join([p async for p in export.own(office.house.database, office.house.course, LIN)])
    assert "当然算。" in own
    assert "问教练：我先问了小许" in own


async def asked(office: Office, question: str = "小许那样说算不算？") -> dict[str, Any]:
    """The learner asks under a letter; the message that the coach gets."""
    await office.imports(await office.file())
    await office.lin.taps("我有问题")
    await office.lin.sees("写在下一条消息里")
    await office.lin.says(question)
    posed = await office.zhou.sees("有个问题")
    await office.house.idle()
    return posed


async def test_open_questions_are_listed_until_one_is_answered_and_people_are_aliases(office: Office) -> None:
    posed = await asked(office)
    assert "同事A那样说算不算？" in posed["text"]
    heard = len(await office.zhou.heard())
    await office.zhou.says("/questions")
    await office.house.idle()
    listed = [m for m in await office.zhou.chat() if "有个问题" in (m["text"] or "")]
    assert len(await office.zhou.heard()) == heard + 1
    await office.zhou.does("say", text="算。", reply_to=listed[-1]["message_id"])
    await office.lin.sees("回答了你的问题")
    await office.house.idle()
    await office.zhou.says("/questions")
    await office.zhou.sees("没有等着回答的问题", count=2)


async def test_a_coach_who_writes_to_the_bot_later_finds_the_question_then(office: Office) -> None:
    await asked(office)
    gao = await office.house.telegram.learner(GAO, "小高")
    assert await gao.heard() == []
    await gao.says("/start")
    posed = await gao.sees("有个问题")
    await gao.does("say", text="我也来答。", reply_to=posed["message_id"])
    assert "小高 回答了你的问题" in (await office.lin.sees("我也来答"))["text"]


async def test_a_question_of_somebody_who_no_longer_shares_is_neither_listed_nor_answered(office: Office) -> None:
    posed = await asked(office)
    await office.lin.says("/privacy")
    await office.lin.taps("不再让教练看")
    await office.house.idle()
    await office.zhou.says("/questions")
    await office.zhou.sees("没有等着回答的问题", count=2)
    await office.zhou.does("say", text="迟到的回答", reply_to=posed["message_id"])
    await office.zhou.sees("没有转出去")
    await office.lin.says("/forget")
    await office.lin.taps("确定，全部删除")
    await office.house.idle()
    await office.zhou.does("say", text="更迟的回答", reply_to=posed["message_id"])
    await office.zhou.sees("没有转出去", count=2)
    assert not [words for words in await office.lin.heard() if "迟到的" in words or "更迟的" in words]
    assert await office.house.count("questions") == await office.house.count("posed") == 0


async def test_nobody_but_a_coach_sees_questions_or_answers_one_by_replying(office: Office) -> None:
    posed = await asked(office)
    stranger = await office.house.telegram.learner(STRANGER, "外人")
    await stranger.says("/questions")
    refused = (await stranger.sees("给教练用的"))["text"]
    await stranger.says("/transcripts")
    await office.house.idle()
    assert (await stranger.heard())[-1] == refused
    mine = (await stranger.chat())[-1]["message_id"]
    await stranger.does("say", text="冒充的回答", reply_to=mine)
    await office.lin.does("say", text="自己回答", reply_to=(await office.lin.chat())[-1]["message_id"])
    await office.house.idle()
    assert not [words for words in await office.lin.heard() if "回答了你的问题" in words]
    assert posed["message_id"] != mine


async def test_feedback_in_quiet_hours_comes_without_a_sound(office: Office) -> None:
    now = office.house.sandbox.clock.now()
    office.house.sandbox.clock.set(now.replace(hour=15, minute=30) + timedelta(days=1))  # 23:30 in Shanghai
    async with office.house.database.transaction() as tx:
        await tx.run("UPDATE nudges SET status = 'closed'")
    await office.imports(await office.file())
    letter = await office.lin.sees("看了你的回答")
    assert letter["silent"] is True


@pytest.mark.parametrize(("coach", "told"), [(None, "say who gives the feedback"), (STRANGER, "is no coach")])
async def test_who_gives_the_feedback_must_be_a_coach(office: Office, coach: int | None, told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        await office.imports(await office.file(), coach)
    assert await office.letters() == []


async def test_the_verb_brings_a_file_to_a_learner_of_a_bot_that_runs(
    tmp_path: Path, telegram: Telegram, bot: Start, run: Start
) -> None:
    await bot(coaches=str(ZHOU))
    lin = await telegram.learner(LIN)
    await lin.answers(ANSWER)
    await lin.says("/privacy")
    await lin.taps("同意让教练看")
    await lin.sees("教练可以看你的记录了")
    path = tmp_path / "bot" / "review.json"
    database = await Database.open_to_read(tmp_path / "bot" / "data" / "coach.db")
    path.write_text(await review(database), encoding="utf-8")
    await database.close()
    for told, code in (("Feedback sent: 1.", 0), ("not sent again: 1.", 0)):
        ran = await run("review", "import", str(path), coaches=str(ZHOU))
        assert await ran.ends() == code
        assert told in ran.said
    assert FEEDBACK in (await lin.sees("看了你的回答"))["text"]
    ran = await run("review", "import", str(path), "--coach", "1", coaches=str(ZHOU))
    assert await ran.ends() == 2
    path.write_text("{}", encoding="utf-8")
    ran = await run("review", "import", str(path), coaches=str(ZHOU))
    assert await ran.ends() == 1
    assert "isn’t a review file" in ran.said
