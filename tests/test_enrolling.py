"""Invitations: a learner joins a group by a link, changes it or leaves it, and agrees anew to who may read."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import content
from bot.dialogue.course import Cohort, Course
from bot.dialogue.effects import TellCoaches
from bot.dialogue.entries import Enrolled
from bot.dialogue.events import Commanded, FeedbackGiven, Tapped
from bot.dialogue.state import State
from tests.world import SMALL, World

READING, WRITING = "8oTrpXj3mKz0_-aTtQv1Ng", "token-of-writing"
COHORTS = {
    "reading": Cohort(name="读书会 *秋季* {x}", invite=READING, coached=True),
    "writing": Cohort(name="写作组", invite=WRITING),
}
COURSE = content.load(lessons=SMALL).model_copy(update={"cohorts": COHORTS})
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
KEEP, SHARE, NOT = "可以，保存并开始", "愿意让教练看", "先只留给自己"
WORDS = "我真的不想活了，活着没意思"


def world(course: Course = COURSE) -> World:
    return World(course, MONDAY, through_json=True, first_name="小林")


def learner(token: str = "", consent: str = SHARE) -> World:
    """Somebody who has come by that link and stands at the lesson's beginning."""
    lin = world()
    lin.says(f"/start {token}".strip())
    for label in (KEEP, consent, "北京 / 上海", "09:00"):
        lin.taps(label)
    return lin


def state(lin: World) -> State:
    assert lin.state is not None
    return lin.state


def said(shown: list[object]) -> str:
    return "\n".join(getattr(message, "text", "") for message in shown)


def test_whoever_comes_by_a_link_is_told_the_group_and_who_would_read_and_is_in_it() -> None:
    lin = world()
    assert "「读书会 *秋季* {x}」" in said(list(lin.says(f"/start {READING}")))
    assert lin.state is None
    asked = said(list(lin.taps(KEEP)))
    assert "愿意让「读书会 *秋季* {x}」的教练看" in asked
    assert state(lin).cohort == "reading"
    assert not state(lin).shares
    lin.taps(SHARE)
    assert state(lin).shares
    assert [e.entry for e in lin.effects if e.type == "record" and isinstance(e.entry, Enrolled)] == [
        Enrolled(cohort="reading")
    ]


def test_the_invitation_stays_through_a_change_of_language_and_a_refusal_that_is_thought_over() -> None:
    lin = world(content.load().model_copy(update={"cohorts": COHORTS}))
    lin.says(f"/start {READING}")
    assert "invitation to 读书会" in said(list(lin.taps("English")))
    lin.taps("No, don’t")
    lin.taps("Yes, keep it and start")
    assert state(lin).cohort == "reading"


@pytest.mark.parametrize(
    "token", ["nothing", "x" * 64, "READING", "reading", "<b>${x}</b>", "长" * 4000, "c:yes:zh"]
)
def test_a_link_that_leads_nowhere_is_said_to_and_the_lesson_starts_all_the_same(token: str) -> None:
    lin = world()
    shown = lin.says(f"/start {token}")
    assert "邀请链接已经失效了" in shown[0].text
    assert token not in said(list(shown))
    lin.taps(KEEP)
    assert state(lin).cohort is None
    assert "愿意让真人教练看" in lin.chat[-1].text


@given(token=st.text(max_size=80))
def test_only_the_token_itself_leads_into_a_group(token: str) -> None:
    lin = world()
    lin.happens(Commanded(name="start", argument=token, message_id=1))
    lin.happens(Tapped(data=f"c:yes:zh:{token}", message_id=2, callback="c"))
    assert state(lin).cohort == {READING: "reading", WRITING: "writing"}.get(token)
    assert all(len(b.data.encode()) <= 64 for m in lin.chat for row in m.rows for b in row)


def test_a_button_of_an_old_link_leads_nowhere_either() -> None:
    lin = world()
    lin.says(f"/start {READING}")
    changed = COHORTS["reading"].model_copy(update={"invite": "another"})
    lin.course = COURSE.model_copy(update={"cohorts": {"reading": changed}})
    lin.taps(KEEP)
    assert state(lin).cohort is None


def test_a_learner_who_opens_another_link_is_asked_and_everything_stays_as_it_was_until_then() -> None:
    lin = learner(READING)
    before = state(lin)
    asked = said(list(lin.says(f"/start {WRITING}")))
    assert "要从「读书会 *秋季* {x}」换到「写作组」吗" in asked
    assert (state(lin).cohort, state(lin).shares) == ("reading", True)
    lin.says("好的")
    assert state(lin).cohort == "reading", "a plain word joins no group"
    lin.taps("不加入")
    after = state(lin)
    assert (after.cohort, after.shares) == ("reading", True)
    assert [w.kind for w in after.waiting] == [w.kind for w in before.waiting]


def test_the_consent_does_not_carry_to_other_coaches_but_is_asked_for_anew() -> None:
    lin = learner(READING)
    lin.says(f"/start {WRITING}")
    asked = said(list(lin.taps("加入")))
    assert "愿意让「写作组」的教练看" in asked
    assert (state(lin).cohort, state(lin).shares, state(lin).first_name) == ("writing", False, "")
    lin.taps(SHARE)
    assert state(lin).shares
    assert state(lin).set_up
    assert "时区" not in lin.chat[-1].text
    assert state(lin).waiting[-1].kind in ("bite", "ask", "choose")


def test_whoever_has_no_group_and_shared_is_asked_anew_too() -> None:
    lin = learner()
    assert "要加入小组「写作组」吗" in said(list(lin.says(f"/start {WRITING}")))
    lin.taps("加入")
    lin.taps(NOT)
    assert (state(lin).cohort, state(lin).shares) == ("writing", False)


def test_a_second_link_while_the_first_questions_are_asked() -> None:
    lin = world()
    lin.says("/start")
    lin.taps(KEEP)
    lin.says(f"/start {WRITING}")
    assert "愿意让「写作组」的教练看" in said(list(lin.taps("加入")))
    lin.taps(SHARE)
    assert [w.kind for w in state(lin).waiting] == ["zone"]
    lin.says(f"/start {READING}")
    lin.taps("加入")
    assert not state(lin).shares
    lin.taps(SHARE)
    assert (state(lin).cohort, state(lin).shares) == ("reading", True)
    assert [w.kind for w in state(lin).waiting] == ["zone"]


def test_the_link_of_the_own_group_and_one_that_leads_nowhere_go_on_with_the_lesson() -> None:
    lin = learner(READING)
    assert "你已经在「读书会 *秋季* {x}」里了" in said(list(lin.says(f"/start {READING}")))
    assert "邀请链接已经失效了" in said(list(lin.says("/start nothing")))
    assert "欢迎回来" in lin.chat[-2].text
    assert (state(lin).cohort, state(lin).shares) == ("reading", True)


def test_privacy_says_the_group_and_leads_out_of_it_and_then_no_coach_reads() -> None:
    lin = learner(READING)
    shown = said(list(lin.says("/privacy")))
    assert "你在「读书会 *秋季* {x}」这个小组里" in shown
    lin.taps("离开小组")
    assert state(lin).cohort == "reading"
    old = next(b for m in lin.chat for row in m.rows for b in row if b.label == "离开")
    lin.taps("离开")
    assert (state(lin).cohort, state(lin).shares) == (None, False)
    assert "小组" not in said(list(lin.says("/privacy")))
    lin.happens(lin.tap(1, old))
    assert "过期" in lin.chat[-1].text or "过期" in lin.chat[-2].text


def test_an_invitation_is_no_word_of_the_learner_s_and_stands_in_no_log() -> None:
    lin = learner(READING)
    lin.says(f"/start {WRITING}")
    assert not [e for e in lin.effects if e.type == "record" and WRITING in e.model_dump_json()]


def test_the_name_on_telegram_is_kept_only_while_somebody_shares_and_privacy_says_so() -> None:
    lin = learner(READING, NOT)
    lin.says("/privacy")
    assert state(lin).first_name == ""
    assert "小林" not in lin.chat[-1].text
    lin.taps("同意让教练看")
    assert state(lin).first_name == "小林"
    asks = Commanded(name="privacy", message_id=9, first_name="小<林>", username="lin_7")
    lin.happens(asks)
    assert "你在 Telegram 上的名字，教练靠它知道你是谁：小<林> @lin_7。" in said(list(lin.happens(asks)))
    lin.taps("不再让教练看")
    assert (state(lin).first_name, state(lin).username) == ("", "")


@pytest.mark.parametrize(
    ("cohort", "told"), [("reading", True), ("writing", False), (None, False), ("gone", False)]
)
def test_a_coach_is_promised_only_where_one_of_the_learner_s_own_can_be_told(
    cohort: str | None, told: bool
) -> None:
    lin = learner()
    lin.state = state(lin).model_copy(update={"cohort": cohort})
    answer = said(list(lin.says(WORDS)))
    assert ("已经通知教练" in answer) == told
    assert [e for e in lin.effects if isinstance(e, TellCoaches)]


def test_feedback_of_a_coach_of_the_group_that_was_left_does_not_arrive() -> None:
    lin = learner(READING)
    given_by = {"answer": 1, "beat": "x", "coach": 5, "by": "周", "text": "好"}
    for cohort, arrives in (("writing", False), ("reading", True), (None, True)):
        shown = lin.happens(FeedbackGiven.model_validate(given_by | {"cohort": cohort}))
        assert bool(shown) == arrives
