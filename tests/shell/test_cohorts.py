"""Cohorts over real HTTP: a coach sees, hears and writes to their own learners, and nobody else gets anywhere."""

import argparse
import io
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import cohorting
from bot.store import cohorts
from bot.store.secrets import secret
from bot.transcripts.tags import Tags
from tests.shell.house import House, built
from tests.shell.people import Learner

LIN, MAY = 7, 8
CHIEF, ANN, BEN, LATER = 900, 901, 902, 903
READING, WRITING = "token-of-reading-1234", "token-of-writing-5678"
ANSWER = "前同事小许说过先做减法"
WORDS = "我真的不想活了，活着没意思"
COMMANDS = ("/transcripts", "/transcripts 7", "/transcripts csv 8", "/questions", "/transcripts 900")


@dataclass
class Town:
    """A running bot; 小林 in the group of 安, 阿May in that of 本, and a coach of the operator's who sees both."""

    house: House
    lin: Learner
    may: Learner
    ann: Learner
    ben: Learner
    chief: Learner

    async def hears(self, who: Learner, *, says: str = "", **does: Any) -> list[str]:
        """What somebody is told when they say something."""
        before = len(await who.heard())
        await who.does("say", text=says, **does)
        await self.house.idle()
        return (await who.heard())[before:]

    async def file(self, who: Learner, command: str) -> str:
        """The content of the file that a command brings, or the message in its place."""
        await who.says(command)
        await self.house.idle()
        answer = (await who.chat())[-1]
        if not answer["document"]:
            return str(answer["text"])
        async with self.house.telegram.http.get(
            self.house.telegram.address + answer["document"]["url"]
        ) as response:
            return (await response.read()).decode()

    async def item(self, learner: int, **changes: Any) -> dict[str, Any]:
        """The learner's answer as the review page has it."""
        database = self.house.database
        sql = "SELECT id, entry FROM log WHERE learner = ? AND json_extract(entry, '$.type') = 'answered'"
        last = (await database.rows(sql, (learner,)))[-1]
        tags, name = Tags(await secret(database, "tags")), await secret(database, "database")
        tag = tags.answer(name, learner, last["id"], json.loads(last["entry"])["text"])
        return {"learner": learner, "answer": last["id"], "tag": tag, "feedback": f"写得好，{learner}"} | changes

    async def review(self, *items: dict[str, Any]) -> str:
        """A review file."""
        return json.dumps(
            {
                "format": "coach-review",
                "version": 1,
                "database": await secret(self.house.database, "database"),
                "exported": "2026-12-01T08:00:00Z",
                "items": items,
            }
        )

    async def sends(self, who: Learner, content: str) -> str:
        """What the bot says to a file."""
        before = len(await who.heard())
        body = json.dumps({"kind": "document", "name": "r.json", "content": content}).encode()
        path = f"{self.house.telegram.address}/sandbox/users/{who.id}/send"
        async with self.house.telegram.http.post(path, data=io.BytesIO(body)) as response:
            assert response.status == 200
        await self.house.idle()
        return "\n".join((await who.heard())[before:])

    async def asks(self, learner: Learner, question: str) -> None:
        """The learner asks the coaches, under a letter of the operator's coach."""
        await self.sends(self.chief, await self.review(await self.item(learner.id)))
        await learner.taps("我有问题")
        await learner.sees("写在下一条消息里")
        await learner.says(question)
        await self.house.idle()

    async def replies(self, who: int, number: int, text: str) -> None:
        """Somebody replies to a message of the bot by its number, whether it is in their chat or not."""
        raw = {"message_id": 50, "date": 1, "text": text, "chat": {"id": who, "type": "private"}}
        replied = raw | {"message_id": number, "from": {"id": 1, "is_bot": True, "first_name": "x"}}
        person = {"id": who, "is_bot": False, "first_name": "某人"}
        await self.house.telegram.update(message=raw | {"from": person, "reply_to_message": replied})
        await self.house.idle()

    async def runs(self, *arguments: str) -> list[str]:
        """A verb of the command line, beside the running bot."""
        parser = argparse.ArgumentParser()
        cohorting.add_verbs(parser.add_subparsers(dest="verb"))
        said: list[str] = []
        settings = self.house.settings.model_copy(update={"api_url": self.house.telegram.address})
        await cohorting.run(settings, parser.parse_args(arguments), frozenset({CHIEF}), said.append)
        return said

    async def menu(self, who: Learner) -> set[str]:
        """The commands that somebody's Telegram shows."""
        async with self.house.telegram.http.get(
            f"{self.house.telegram.address}/sandbox/bot?user={who.id}"
        ) as response:
            return {entry["command"] for entry in (await response.json())["commands"]}


async def enters(learner: Learner, token: str) -> None:
    """Comes by a link, shares, and answers the first question."""
    await learner.says(f"/start {token}")
    for label in ("可以，保存并开始", "愿意让教练看", "北京 / 上海", "09:00"):
        await learner.taps(label)
    await learner.sees("继续")
    await learner.goes_on_to_a_question()
    await learner.says(ANSWER)
    await learner.sees("要放进名单吗")


@pytest.fixture
async def town(tmp_path: Path, http: aiohttp.ClientSession) -> AsyncIterator[Town]:
    house = await built(tmp_path, http, coaches=f"{CHIEF}")
    async with house.database.transaction() as tx:
        await cohorts.make(tx, "reading", "读书会", READING)
        await cohorts.make(tx, "writing", "写作组", WRITING)
        await cohorts.add_coach(tx, ANN, "reading")
        await cohorts.add_coach(tx, BEN, "writing")
    names = {LIN: "小林", MAY: "阿May", ANN: "安老师", BEN: "本老师", CHIEF: "周老师"}
    people = {number: await house.telegram.learner(number, name) for number, name in names.items()}
    here = Town(house, people[LIN], people[MAY], people[ANN], people[BEN], people[CHIEF])
    try:
        await house.coach.present()
        async with house.running():
            await enters(here.lin, READING)
            await enters(here.may, WRITING)
            for coach in (here.ann, here.ben, here.chief):
                await coach.says("/questions")
                await coach.sees("没有等着回答的问题")
            await house.idle()
            yield here
    finally:
        await house.close()
        await house.sandbox.stop()


def learners(exported: str) -> set[int]:
    """The learners in JSON lines."""
    return {json.loads(line)["learner"] for line in exported.splitlines()}


async def test_a_coach_gets_records_and_questions_of_their_own_cohort_and_the_operator_s_of_all(
    town: Town,
) -> None:
    assert learners(await town.file(town.ann, "/transcripts jsonl")) == {LIN}
    assert learners(await town.file(town.ben, "/transcripts jsonl")) == {MAY}
    assert learners(await town.file(town.chief, "/transcripts jsonl")) == {LIN, MAY}
    for guessed in (f"/transcripts {MAY}", f"/transcripts {MAY} jsonl", "/transcripts 999", f"/transcripts {ANN}"):
        assert (await town.file(town.ann, guessed)).startswith("目前没有同意分享的学员")
    await town.asks(town.lin, "小许那样说算不算？")
    assert "学员 小林（7） 有个问题" in (await town.ann.sees("有个问题"))["text"]
    assert not [words for who in (town.ben, town.chief) for words in await who.heard() if "有个问题" in words]
    assert await town.hears(town.ben, says="/questions") == ["现在没有等着回答的问题。"]
    told = await town.hears(town.chief, says="/questions")
    assert "那样说算不算？" in told[0]
    assert "小许" not in told[0]


async def test_a_review_file_delivers_to_the_coach_s_own_learners_and_says_of_the_others_that_they_are_not(
    town: Town,
) -> None:
    mine, others = await town.item(LIN), await town.item(MAY)
    guessed, nobody = others | {"tag": "0" * 64}, mine | {"learner": 999}
    told = (await town.sends(town.ann, await town.review(others, guessed, nobody, mine))).splitlines()
    assert told[:2] == ["发出反馈 1 条。", "没有发出的：3 条。"]
    assert [line.partition("：")[2] for line in told[2:]] == [
        "这位学员不在你的小组里。",
        "这位学员已经离开，记录都删除了。",
        "这位学员已经离开，记录都删除了。",
    ]
    assert "写得好，7" in (await town.lin.heard())[-1]
    assert not [words for words in await town.may.heard() if "写得好" in words]


async def test_a_file_of_another_coach_s_that_is_sent_on_by_its_id_delivers_nothing(town: Town) -> None:
    await town.sends(town.ben, await town.review(await town.item(MAY, feedback="本的话")))
    sent = next(m["document"]["url"] for m in reversed(await town.ben.chat()) if m["document"])
    person = {"id": ANN, "is_bot": False, "first_name": "安老师"}
    document = {"file_id": sent.split("/")[-2], "file_unique_id": "x", "file_name": "r.json", "file_size": 10}
    message = {"message_id": 77, "date": 1, "chat": {"id": ANN, "type": "private"}, "from": person}
    for sender in (ANN, LIN):
        changed = message | {"chat": {"id": sender, "type": "private"}, "from": person | {"id": sender}}
        await town.house.telegram.update(message=changed | {"document": document})
    await town.house.idle()
    assert "这位学员不在你的小组里" in (await town.ann.heard())[-1]
    assert "复核" not in "".join(await town.lin.heard())
    assert len([words for words in await town.may.heard() if "本的话" in words]) == 1


async def test_a_learner_who_is_no_coach_gets_nowhere_with_any_command(town: Town) -> None:
    for command in COMMANDS:
        told = await town.hears(town.lin, says=command)
        assert len(told) == 1
        assert "你的账号不在教练名单里" in told[0]
    await town.asks(town.may, "本来是这样吗？")
    posed = await town.ben.sees("有个问题")
    await town.hears(town.lin, says="我来回答", reply_to=(await town.lin.chat())[0]["message_id"] + 1)
    for number in (posed["message_id"], (await town.lin.chat())[-1]["message_id"]):
        await town.replies(LIN, number, "我是教练")
    assert not [words for words in await town.may.heard() if "我是教练" in words or "我来回答" in words]
    assert "反馈" not in await town.sends(town.lin, await town.review(await town.item(MAY)))
    assert not [m for m in await town.lin.chat() if m["from"] == "bot" and m["document"]]
    assert await town.house.count("inbox", "status IN ('parked', 'aside')") == 0


async def test_a_question_posed_to_somebody_who_coaches_the_group_no_longer_cannot_be_answered_by_them(
    town: Town,
) -> None:
    await town.asks(town.may, "本来是这样吗？")
    posed = await town.ben.sees("有个问题")
    assert await town.runs("coach", "add", str(BEN), "--cohort", "reading") == ["902 coaches reading from now on."]
    assert await town.runs("coach", "remove", str(BEN), "--cohort", "writing") == [
        "902 coaches writing no longer."
    ]
    told = await town.hears(town.ben, says="还在回答", reply_to=posed["message_id"])
    assert "没有转出去" in told[0]
    await town.replies(ANN, posed["message_id"], "我也来")
    assert "回答" not in (await town.ann.heard())[-1]
    await town.runs("coach", "remove", str(BEN), "--cohort", "reading")
    assert "没有转出去" in (await town.hears(town.ben, says="再答一次", reply_to=posed["message_id"]))[0]
    assert "不在教练名单里" in (await town.hears(town.ben, says="/transcripts"))[0]
    assert not [words for words in await town.may.heard() if "回答了你的问题" in words]
    assert "本来是这样吗" in (await town.hears(town.chief, says="/questions"))[0], "somebody can answer still"


async def test_a_coach_added_beside_the_running_bot_has_their_menu_and_learners_at_once_and_loses_both_likewise(
    town: Town,
) -> None:
    later = await town.house.telegram.learner(LATER, "小后")
    assert "不在教练名单里" in (await town.hears(later, says="/transcripts"))[0]
    said = await town.runs("coach", "add", str(LATER), "--cohort", "writing")
    assert said[1].startswith("903 has to write to the bot once")
    assert "transcripts" not in await town.menu(later)
    assert learners(await town.file(later, "/transcripts jsonl")) == {MAY}
    assert "transcripts" in await town.menu(later)
    await town.runs("coach", "remove", str(LATER), "--cohort", "writing")
    assert "不在教练名单里" in (await town.hears(later, says="/questions"))[0]
    assert "transcripts" not in await town.menu(later)


async def test_at_the_next_start_only_those_who_still_are_coaches_have_their_menu(town: Town) -> None:
    assert "transcripts" in await town.menu(town.ann)
    await town.runs("coach", "remove", str(ANN), "--cohort", "reading")
    await town.house.coach.present()
    assert "transcripts" not in await town.menu(town.ann)
    assert "transcripts" in await town.menu(town.ben)


async def test_distress_goes_to_the_group_s_coaches_by_name_and_to_the_operator_s_where_none_can_be_reached(
    town: Town,
) -> None:
    await town.lin.says(WORDS)
    assert (await town.ann.sees("让人担心的话"))["text"].endswith("学员：小林（7）")
    await town.house.idle()
    assert not [words for words in await town.chief.heard() if "让人担心" in words]
    await town.ben.does("block")
    await town.house.idle()
    await town.may.says(WORDS)
    assert (await town.chief.sees("让人担心的话"))["text"].endswith("学员：阿May（8）")
    assert "已经通知教练" in "".join(await town.may.heard())
    assert not [words for words in await town.ann.heard() if "阿May" in words]


async def test_what_waits_for_a_coach_is_not_told_once_they_may_not_know_it(town: Town) -> None:
    await town.runs("coach", "add", str(LATER), "--cohort", "reading")
    await town.runs("coach", "add", str(LATER), "--cohort", "writing")
    await town.lin.says(WORDS)
    await town.may.says(WORDS)
    await town.house.idle()
    assert await town.house.count("outbox", f"chat = {LATER}") == 2
    await town.runs("coach", "remove", str(LATER), "--cohort", "reading")
    assert await town.house.count("outbox", f"chat = {LATER}") == 1
    await town.may.says("/privacy")
    await town.may.taps("离开小组")
    await town.may.taps("离开")
    await town.house.idle()
    later = await town.house.telegram.learner(LATER, "小后")
    await town.hears(later, says="/questions")
    assert not [words for words in await later.heard() if "让人担心" in words]
    assert await town.house.count("outbox") == 0


async def test_what_waits_is_not_told_of_a_learner_who_shares_with_another_group_by_now(town: Town) -> None:
    await town.runs("coach", "add", str(LATER), "--cohort", "writing")
    await town.may.says(WORDS)
    await town.may.sees("不用一个人扛")
    await town.may.says(f"/start {READING}")
    await town.may.taps("加入")
    await town.may.sees("愿意让「读书会」的教练看")
    await town.may.taps("愿意让教练看")
    await town.house.idle()
    assert await town.house.count("outbox", f"chat = {LATER}") == 1
    assert await town.house.count("learners", "shares = 1 AND cohort = 'reading'") == 2
    later = await town.house.telegram.learner(LATER, "小后")
    await town.hears(later, says="/questions")
    assert not [words for words in await later.heard() if "让人担心" in words]
    assert await town.house.count("outbox") == 0


async def test_of_whoever_is_forgotten_nothing_waits_for_a_coach_either(town: Town) -> None:
    await town.runs("coach", "add", str(LATER), "--cohort", "reading")
    await town.lin.says(WORDS)
    await town.house.idle()
    assert await town.house.count("outbox", f"chat = {LATER}") == 1
    await town.lin.says("/forget")
    await town.lin.taps("确定，全部删除")
    await town.house.idle()
    assert await town.house.count("outbox") == 0


async def test_whoever_changes_the_group_is_seen_by_nobody_until_they_agree_and_then_by_the_new_coaches(
    town: Town,
) -> None:
    await town.lin.says(f"/start {WRITING}")
    await town.lin.taps("加入")
    await town.lin.sees("愿意让「写作组」的教练看")
    await town.house.idle()
    assert learners(await town.file(town.chief, "/transcripts jsonl")) == {MAY}
    await town.lin.taps("愿意让教练看")
    await town.house.idle()
    assert (await town.file(town.ann, "/transcripts jsonl")).startswith("目前没有同意分享的学员")
    assert learners(await town.file(town.ben, "/transcripts jsonl")) == {LIN, MAY}
    assert "这位学员不在你的小组里" in await town.sends(town.ann, await town.review(await town.item(LIN)))


@pytest.mark.parametrize(
    "payload",
    [
        "reading",
        READING[:-1],
        f"{READING}x",
        f"{READING} {WRITING}",
        "' OR 1=1 --",
        "<b>&lt;script>alert(1)</script>",
        "\u202ednetxet\u2066\u200b",
        "长" * 4000,
        "..%2f..%2f",
        "🧨" * 60,
    ],
)
async def test_a_stranger_s_payload_that_is_no_token_starts_the_lesson_and_comes_back_nowhere(
    house: House, payload: str
) -> None:
    async with house.database.transaction() as tx:
        await cohorts.make(tx, "reading", "读书会", READING)
    async with house.running():
        stranger = await house.telegram.learner(MAY, "外人")
        await stranger.says(f"/start {payload}")
        await stranger.sees("邀请链接已经失效了")
        await stranger.taps("可以，保存并开始")
        await stranger.sees("愿意让真人教练看")
        await house.idle()
        assert payload not in "".join(await stranger.heard())
        rows = await house.database.rows("SELECT cohort, state FROM learners")
        assert [row["cohort"] for row in rows] == [None]
        stored = [row["entry"] for row in await house.database.rows("SELECT entry FROM log")]
        assert payload not in "".join([*stored, rows[0]["state"]])


async def test_a_forged_button_gets_into_a_group_by_its_token_only(house: House) -> None:
    async with house.database.transaction() as tx:
        await cohorts.make(tx, "reading", "读书会", READING)
    async with house.running():
        for number, data, cohort in ((31, "c:yes:zh:reading", None), (32, f"c:yes:zh:{READING}", "reading")):
            await house.telegram.learner(number, "外人")
            person = {"id": number, "is_bot": False, "first_name": "外人", "language_code": "zh"}
            message = {"message_id": 5, "date": 1, "chat": {"id": number, "type": "private"}, "text": "x"}
            tap = {"id": f"c{number}", "from": person, "chat_instance": "1", "message": message, "data": data}
            await house.telegram.update(callback_query=tap)
            await house.idle()
            rows = await house.database.rows("SELECT cohort FROM learners WHERE id = ?", (number,))
            assert [row["cohort"] for row in rows] == [cohort]


async def test_a_made_up_item_does_not_say_whether_somebody_who_does_not_share_is_a_learner(town: Town) -> None:
    stranger, forged = 12345, "0" * 64
    known = await town.item(LIN)
    await town.lin.says("/privacy")
    await town.lin.taps("不再让教练看")
    for coach in (town.ann, town.chief):
        of_lin, of_nobody = [
            (await town.sends(coach, await town.review(known | {"tag": forged, "learner": who}))).replace(
                str(who), ""
            )
            for who in (LIN, stranger)
        ]
        assert of_lin == of_nobody
        assert of_lin != (await town.sends(coach, await town.review(known))).replace(str(LIN), "")
