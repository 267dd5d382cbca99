"""What a coach does in the chat, over real HTTP: learners, files, announcements, the digest; and who may not."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from bot.store.log import Log
from tests.shell.house import built
from tests.shell.people import Learner, Message
from tests.shell.test_cohorts import ANN, LATER, LIN, WORDS, Town, enters, town

__all__ = ["town"]
CLOSED = (
    "desk:learners:0",
    f"desk:learner:{LIN}:0",
    "desk:file:csv:all",
    "desk:announce:yes:1",
    "desk:digest:off",
)


async def shown(town: Town, coach: Learner, command: str) -> Message:
    """The last message that a command brings."""
    await coach.says(command)
    await town.house.idle()
    return (await coach.chat())[-1]


async def taps(town: Town, who: Learner, data: str, message: int | None = None) -> Message:
    """Taps, with data as a client may forge it; the chat's last message after that."""
    number = message or (await who.chat())[-1]["message_id"]
    await who.does("tap", message_id=number, data=data)
    await town.house.idle()
    return (await who.chat())[-1]


def labels(message: Message) -> list[str]:
    return [button["text"] for row in message["buttons"] or () for button in row]


async def now_is(town: Town, text: str) -> None:
    """Moves the clock to an instant of Shanghai's, stopping on the way as the chat page does."""
    wanted = datetime.fromisoformat(f"{text}+08:00").astimezone(UTC)
    gap = wanted - town.house.sandbox.clock.now()
    assert gap > timedelta(0)
    await town.house.telegram.ask("POST", "clock", advance=f"PT{int(gap.total_seconds())}S")
    await town.house.idle()


async def test_the_list_has_a_coachs_own_learners_by_name_flagged_first_and_of_others_only_how_many(
    town: Town,
) -> None:
    third = await town.house.telegram.learner(21, "赵一鸣")
    await third.says("/start token-of-reading-1234")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00"):
        await third.taps(label)
    await third.sees("继续")
    sad = await town.house.telegram.learner(22, "欧阳娜娜")
    await enters(sad, "token-of-reading-1234")
    await sad.says(WORDS)
    await town.house.idle()
    listed = await shown(town, town.ann, "/learners")
    lines = listed["text"].splitlines()
    assert lines[:3] == [
        "你的学员：2 位",
        "要留意的 1 位，排在前面。",
        "另有 1 位没有和教练分享记录，这里看不到。",
    ]
    assert lines[4].startswith("1　欧阳娜娜　第 ")
    assert lines[6] == "▸ ⚠ 需要关心"
    assert lines[8].startswith("2　小林　第 ")
    assert lines[9].startswith("今天来过，联系过 0 人，")
    assert "赵一鸣" not in listed["text"]
    assert "阿May" not in listed["text"]
    assert labels(listed) == ["1", "2"]
    everybody = await shown(town, town.chief, "/learners")
    assert "你的学员：3 位" in everybody["text"]
    assert "阿May" in everybody["text"]


async def test_a_learners_card_stands_in_the_place_of_the_list_and_leads_on_and_back(town: Town) -> None:
    await town.asks(town.lin, "小许那样说算不算？")
    listed = await shown(town, town.ann, "/learners")
    card = await taps(town, town.ann, f"desk:learner:{LIN}:0")
    assert card["message_id"] == listed["message_id"]
    assert card["text"].startswith(f"小林　学员 {LIN}\n小组：读书会\n第 ")
    assert "有问题：问了 1 次，最近一次：「同事" in card["text"]
    assert "小许" not in card["text"]
    assert "说过先做减法" in card["text"]
    assert labels(card) == ["回答问题", "记录", "‹ 返回"]
    posed = await taps(town, town.ann, f"desk:questions:{LIN}")
    assert "那样说算不算？" in posed["text"]
    await town.hears(town.ann, says="算的。", reply_to=posed["message_id"])
    await town.lin.sees("算的。")
    file = await taps(town, town.ann, f"desk:file:html:{LIN}", card["message_id"])
    assert file["document"]["name"] == f"transcript-{LIN}.html"
    await taps(town, town.ann, "desk:learners:0", card["message_id"])
    back = next(m for m in await town.ann.chat() if m["message_id"] == card["message_id"])
    assert back["text"].startswith("你的学员：1 位")


async def test_a_learner_who_stops_sharing_is_gone_from_list_and_card(town: Town) -> None:
    await shown(town, town.ann, "/learners")
    await town.lin.says("/privacy")
    await town.lin.taps("不再让教练看")
    await town.house.idle()
    assert "不再和教练分享" in (await taps(town, town.ann, f"desk:learner:{LIN}:0"))["text"]
    assert (await shown(town, town.ann, "/learners"))["text"] == (
        "现在没有和你分享记录的学员。\n另有 1 位没有和教练分享记录，这里看不到。"
    )


async def test_files_are_chosen_by_form_and_range(town: Town) -> None:
    assert labels(await shown(town, town.ann, "/transcripts"))[0] == "教练台（网页）"
    await town.ann.taps("JSON 行（给程序）")
    await town.ann.sees("最近 7 天")
    await town.house.idle()

    async def lines(data: str) -> list[dict[str, object]]:
        answer = await taps(town, town.ann, data)
        url = town.house.telegram.address + answer["document"]["url"]
        async with town.house.telegram.http.get(url) as response:
            text = (await response.read()).decode()
        return [json.loads(line) for line in text.splitlines() if line.startswith("{")]

    everything = await lines("desk:file:jsonl:all")
    assert {line["learner"] for line in everything} == {LIN}
    await town.lin.says("/pause")
    await now_is(town, f"{town.house.sandbox.clock.now() + timedelta(days=20):%Y-%m-%d}T05:00")
    assert "所选范围内没有记录" in (await taps(town, town.ann, "desk:file:jsonl:week"))["text"]
    assert len(await lines("desk:file:jsonl:month")) > len(everything)
    assert {line["learner"] for line in await lines("desk:file:jsonl:unreviewed")} == {LIN}


async def test_an_announcement_is_seen_before_it_goes_out_and_arrives_once_with_the_coachs_own(
    town: Town,
) -> None:
    await town.ann.says("/announce 明天十二点在三楼见。**来吗** {text} <b>")
    await town.house.idle()
    preview, reach = (await town.ann.chat())[-2:]
    assert preview["text"] == "安老师 给大家的话\n\n明天十二点在三楼见。**来吗** {text} <b>"
    assert reach["text"].startswith("上面就是学员看到的样子，会发给 1 位（读书会）。")
    assert not [m for m in await town.lin.heard() if "三楼" in m]
    for _ in range(3):
        await town.ann.does("tap", message_id=reach["message_id"], data="desk:announce:yes:1")
    await town.house.idle()
    letters = [m for m in await town.lin.chat() if m["text"] == preview["text"]]
    assert len(letters) == 1
    assert labels(letters[0]) == ["我有问题"]
    assert [e["type"] for e in letters[0]["entities"] or ()] == ["bold"]
    assert not [m for m in await town.may.heard() if "三楼" in m]
    logged = [e.entry async for e in Log(town.house.database).read(LIN)]
    assert [e.by for e in logged if e.type == "announced"] == ["安老师"]
    assert "安老师 给大家发了通知" in await town.file(town.ann, f"/transcripts {LIN} md")
    await town.lin.does("tap", message_id=letters[0]["message_id"], button="我有问题")
    await town.lin.sees("写在下一条消息里")
    await town.lin.says("几点开始？")
    assert "明天十二点在三楼见" in (await town.ann.sees("几点开始？"))["text"]


async def test_the_text_may_come_after_the_command_and_the_paused_are_counted_and_left_alone(town: Town) -> None:
    await town.may.says("/pause")
    await town.house.idle()
    await town.chief.says("/announce")
    await town.chief.sees("写在下一条消息里")
    await town.chief.says("大家好")
    reach = await town.chief.sees("会发给")
    assert reach["text"].splitlines()[:2] == [
        "上面就是学员看到的样子，会发给 1 位。",
        "另有 1 位暂停或停用了，收不到。",
    ]
    await town.chief.taps("发出去")
    await town.lin.sees("周老师 给大家的话")
    await town.house.idle()
    assert not [m for m in await town.may.heard() if "大家好" in m]


async def test_an_announcement_of_a_coach_whom_nobody_can_hear_has_no_button(town: Town) -> None:
    await town.lin.does("block")
    await town.house.idle()
    last = await shown(town, town.ann, "/announce 有人吗")
    assert last["text"] == "现在没有能收到通知的学员，没有可发的。"
    assert labels(last) == []


@pytest.mark.parametrize("data", CLOSED)
async def test_who_is_no_coach_gets_nowhere_by_a_button_either(town: Town, data: str) -> None:
    await town.ann.says("/announce 试试")
    await town.house.idle()
    heard = len(await town.may.heard())
    await taps(town, town.may, data)
    assert "给教练用的" in (await town.may.heard())[heard]
    assert not [m for m in await town.lin.heard() if "试试" in m]


async def test_whoever_is_no_coach_any_more_finds_the_buttons_closed(town: Town) -> None:
    listed = await shown(town, town.ann, "/learners")
    await town.runs("coach", "remove", str(ANN), "--cohort", "reading")
    refused = await taps(town, town.ann, f"desk:learner:{LIN}:0", listed["message_id"])
    assert "给教练用的" in refused["text"]
    assert "小林" not in refused["text"]


async def test_a_coach_of_another_cohort_sees_nothing_of_a_guessed_learner(town: Town) -> None:
    await town.asks(town.lin, "小许那样说算不算？")
    await shown(town, town.ben, "/learners")
    assert "不再和教练分享" in (await taps(town, town.ben, f"desk:learner:{LIN}:0"))["text"]
    assert "没有等着回答" in (await taps(town, town.ben, f"desk:questions:{LIN}"))["text"]
    await taps(town, town.ben, f"desk:file:jsonl:{LIN}")
    assert not [m for m in await town.ben.chat() if m["document"]]
    assert not [m for m in await town.ben.heard() if "小林" in m or "那样说" in m]


async def test_the_digest_comes_once_at_the_coachs_hour_with_their_own_learners_only(town: Town) -> None:
    noon = (town.house.sandbox.clock.now() + timedelta(hours=8)).date() + timedelta(days=1)
    await now_is(town, f"{noon}T12:00")
    told = [m for m in await town.ann.chat() if "学员摘要" in (m["text"] or "")]
    assert len(told) == 1
    assert "还没反馈的新回答 1 个，来自 1 位学员" in told[0]["text"]
    assert labels(told[0]) == ["看学员", "还没反馈的回答"]
    await town.ann.does("tap", message_id=told[0]["message_id"], button="看学员")
    await town.ann.sees("你的学员：1 位")
    await town.may.says(WORDS)
    await town.house.idle()
    next_day = noon + timedelta(days=1)
    await now_is(town, f"{next_day}T08:59")
    assert len([m for m in await town.ben.heard() if "学员摘要" in m]) == 1
    await now_is(town, f"{next_day}T09:01")
    assert "写下让人担心的话：1 位" in (await town.ben.sees("学员摘要", count=2))["text"]
    await now_is(town, f"{next_day}T23:00")
    assert len([m for m in await town.ben.heard() if "学员摘要" in m]) == 2
    mine = [m for m in await town.ann.heard() if "学员摘要" in m]
    assert len(mine) == 1, "nothing new of hers, so nothing said"
    assert "阿May" not in "".join(await town.ann.heard())


async def test_a_digest_that_was_turned_off_does_not_come_and_one_that_was_made_not_again(town: Town) -> None:
    await town.ben.says("/digest off")
    await town.ben.sees("每日摘要关着")
    house = town.house
    morning = (house.sandbox.clock.now() + timedelta(hours=8)).date() + timedelta(days=1)
    await now_is(town, f"{morning}T09:30")
    assert not [m for m in await town.ben.heard() if "学员摘要" in m]
    assert len([m for m in await town.ann.heard() if "学员摘要" in m]) == 1
    await house.coach.tick()
    await house.coach.tick()
    await house.idle()
    assert len([m for m in await town.ann.heard() if "学员摘要" in m]) == 1


async def test_a_digest_is_queued_once_a_day_however_often_the_bot_is_started(
    tmp_path: Path, http: aiohttp.ClientSession
) -> None:
    house = await built(tmp_path, http, coaches=f"{ANN}")
    ann = await house.telegram.learner(ANN, "安老师")
    clock = house.sandbox.clock
    try:
        await ann.says("/digest 9")
        await house.settle()
        heard = len(await ann.heard())
        morning = (clock.now() + timedelta(hours=8)).date() + timedelta(days=1)
        clock.set(datetime.fromisoformat(f"{morning}T09:00:30+08:00"))
        for _ in range(3):
            await house.coach.tick()
            await house.reopen()
            assert await house.count("outbox") == 1
        assert await house.send()
        for _ in range(3):
            await house.coach.tick()
            assert await house.count("outbox") == 0
            await house.reopen()
        assert len(await ann.heard()) == heard, "there was nothing to say"
        clock.set(clock.now() + timedelta(days=1))
        await house.coach.tick()
        assert await house.count("outbox") == 1
    finally:
        await house.close()
        await house.sandbox.stop()


async def test_help_and_the_menu_tell_a_coach_of_the_commands(town: Town) -> None:
    for coach in (town.ann, town.chief):
        assert {"learners", "transcripts", "questions", "announce", "digest"} <= await town.menu(coach)
        told = "\n".join(await town.hears(coach, says="/help"))
        assert all(f"/{name} " in told for name in ("learners", "transcripts", "questions", "announce", "digest"))
    assert "/announce" not in "\n".join(await town.hears(town.lin, says="/help"))
    assert "给教练用的" in (await town.hears(town.lin, says="/learners"))[0]


async def test_a_coach_who_was_forgotten_as_a_learner_can_announce_again_the_same_day(town: Town) -> None:
    async def announces(words: str) -> None:
        await town.ann.says(f"/announce {words}")
        await town.ann.sees(words)
        await town.ann.taps("发出去")
        await town.lin.sees(words)

    await enters(town.ann, "token-of-writing-5678")
    await announces("三楼见")
    await town.ann.says("/forget")
    await town.ann.taps("确定，全部删除")
    await town.ann.sees("删完了")
    await announces("改在四楼见")


async def test_a_coach_who_takes_no_lesson_can_have_what_is_kept_of_them_deleted(town: Town) -> None:
    await town.ann.says("/announce 三楼见")
    await town.ann.sees("上面就是学员看到的样子")
    assert await town.house.count("desks", "coach = 901 AND desk LIKE '%三楼见%'") == 1
    await town.ann.says("/forget")
    await town.ann.sees("没有保存任何关于你的内容")
    await town.house.idle()
    assert await town.house.count("desks", "coach = 901") == 0


async def test_what_waits_for_a_coach_about_others_comes_though_their_first_word_is_to_be_forgotten(
    town: Town,
) -> None:
    await town.runs("coach", "add", str(LATER), "--cohort", "reading")
    await town.lin.says(WORDS)
    await town.ann.sees("让人担心的话")
    later = await town.house.telegram.learner(LATER, "小后")
    await later.says("/forget")
    assert (await later.sees("让人担心的话"))["text"].endswith("学员：小林（7）")


async def test_of_a_learner_who_is_forgotten_not_even_a_key_of_what_they_were_sent_stays(town: Town) -> None:
    keys = f"key LIKE '%:{LIN}'"
    await town.ann.says("/announce 三楼见")
    await town.ann.sees("上面就是学员看到的样子")
    await town.ann.taps("发出去")
    await town.lin.sees("三楼见")
    await town.file(town.ann, f"/transcripts {LIN} md")
    assert await town.house.count("inbox", keys) == 2
    await town.lin.says("/forget")
    await town.lin.taps("确定，全部删除")
    await town.lin.sees("删完了")
    await town.house.idle()
    assert await town.house.count("inbox", keys) == 0
    assert await town.house.count("inbox", f"chat = {LIN}") == 0


async def test_a_coach_who_learns_with_another_group_shows_its_coach_nobody_whose_record_they_read(
    town: Town,
) -> None:
    await enters(town.ann, "token-of-writing-5678")
    assert "小许" not in await town.file(town.ann, f"/transcripts {LIN} md")
    for form in ("jsonl", "telegram", "md"):
        shown = await town.file(town.ben, f"/transcripts 901 {form}")
        assert "/transcripts" in shown
        assert f"transcript-{LIN}" not in shown
