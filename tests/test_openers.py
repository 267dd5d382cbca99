"""First lines to lean on: which one fits, which comes next, and how long one rests."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import content
from bot.dialogue.effects import Button, Edit, PlanNudge, Send
from bot.dialogue.events import Said, Shared, SharedPeople
from bot.dialogue.planning import openers
from bot.dialogue.planning.openers import About
from bot.dialogue.state import Person, State
from bot.dialogue.text import utf16
from bot.dialogue.turn import Turn
from bot.dialogue.words.opener_words import Opener
from tests.world import SMALL, World, without_recall

COURSE = without_recall(content.load(lessons=SMALL))
REAL = content.load()
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
PERSON = Person(id=1, name="老周", benefits=("thinking",))
BENEFITS = [benefit.id for benefit in REAL.original.benefits]


def turn(now: datetime = NOW, language: str = "zh") -> Turn:
    """A turn of somebody who has been shown nothing yet."""
    return Turn(State(language=language), Said(text="", message_id=1), REAL, now)


def shown(one: Turn, about: About, times: int) -> list[Opener]:
    """So many openers, each instead of the one before."""
    found: list[Opener] = []
    for _ in range(times):
        opener = openers.next_one(one, about, found[-1].id if found else "")
        assert opener is not None
        found.append(opener)
    return found


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("benefit", BENEFITS)
def test_each_benefit_has_four_openers_of_its_own_for_somebody_not_yet_contacted(
    language: str, benefit: str
) -> None:
    person = PERSON.model_copy(update={"benefits": (benefit,)})
    fit = openers.fitting(turn(language=language), About(person, how="发微信"))
    assert len([opener for opener in fit if opener.benefit == benefit]) >= 4
    assert [opener for opener in fit if opener.benefit is None]
    assert {opener.benefit for opener in fit} == {benefit, None}


def test_openers_of_the_persons_benefit_come_before_general_ones_and_none_twice_before_all_were_shown() -> None:
    one = turn()
    fit = openers.fitting(one, About(PERSON))
    seen = shown(one, About(PERSON), len(fit))
    assert sorted(opener.id for opener in seen) == sorted(opener.id for opener in fit)
    own = [opener.benefit == "thinking" for opener in seen]
    assert own == sorted(own, reverse=True)


def test_when_all_have_been_shown_the_one_longest_ago_comes_again() -> None:
    one = turn()
    fit = openers.fitting(one, About(PERSON))
    seen = shown(one, About(PERSON), 2 * len(fit))
    assert seen[len(fit) :] == seen[: len(fit)]


def test_an_opener_rests_so_many_days_for_other_people_too() -> None:
    other, one = Person(id=2, name="Nina", benefits=("thinking",)), turn()
    own = [opener for opener in openers.fitting(one, About(PERSON)) if opener.benefit]
    seen = shown(one, About(PERSON), len(own))
    assert seen[0].rest == 21
    for days, nearest in ((20, None), (21, seen[0])):
        later = Turn(one.state, one.event, one.course, NOW + timedelta(days=days))
        found = openers.next_one(later, About(other))
        assert found == nearest or (nearest is None and found and found.benefit is None)


def test_what_happened_before_is_not_claimed_of_somebody_never_contacted() -> None:
    never = openers.fitting(turn(), About(PERSON))
    assert not [opener for opener in never if opener.contacted]
    met = PERSON.model_copy(update={"contacted": NOW - timedelta(days=60)})
    lately = PERSON.model_copy(update={"contacted": NOW - timedelta(days=59)})
    assert "thinking-since" in [opener.id for opener in openers.fitting(turn(), About(met))]
    assert "long-time" in [opener.id for opener in openers.fitting(turn(), About(met))]
    assert "long-time" not in [opener.id for opener in openers.fitting(turn(), About(lately))]


@pytest.mark.parametrize(
    ("how", "way"),
    [
        ("发微信", "written"),
        ("打电话", "spoken"),
        ("中午约在食堂见", "spoken"),
        ("over Coffee", "spoken"),
        ("", None),
    ],
)
def test_the_way_that_the_learner_named_is_read_in_any_language(how: str, way: str | None) -> None:
    assert openers.spoken_or_written(turn(), how) == way
    ways = {opener.way for opener in openers.fitting(turn(), About(PERSON, how=how))}
    assert ways == ({None, way} if way else {None})


@pytest.mark.parametrize("after", ["no_answer", "hard"])
def test_after_no_answer_or_a_hard_talk_there_are_openers_for_just_that(after: str) -> None:
    fit = openers.fitting(turn(), About(PERSON, how="发微信", after=after))  # type: ignore[arg-type]
    assert len(fit) >= 4
    assert {opener.after for opener in fit} == {after}
    assert not [opener for opener in openers.fitting(turn(), About(PERSON)) if opener.after]


@given(st.text(min_size=1, max_size=40))
def test_any_opener_with_any_name_fits_into_a_copy_button(name: str) -> None:
    for lesson in REAL.lessons:
        for opener in lesson.phrases.openers.lines:
            assert openers.can_be_copied(openers.said(opener, Person(id=1, name=name)).text)


@given(st.lists(st.sampled_from([0, 1, 5, 30]), max_size=40))
def test_there_is_always_another_opener_and_never_the_same_again(days: list[int]) -> None:
    one, now, last = turn(), NOW, ""
    for wait in days:
        now += timedelta(days=wait)
        one = Turn(State.model_validate_json(one.state.model_dump_json()), one.event, one.course, now)
        opener = openers.next_one(one, About(PERSON, how="打电话"), instead_of=last)
        assert opener is not None
        assert opener.id != last
        last = opener.id
    known = {opener.id for opener in one.words.openers.lines}
    assert set(one.state.openers) <= known


ANSWER = "领导老周说先问对方怕什么，我把方案改了一遍"


def nudged(
    how: str = "发微信",
    line: str = "老周，**有空**吗？",
    username: str | None = "lao_zhou",
    answer: str = ANSWER,
) -> World:
    """A learner whose plan about 老周 is due."""
    world = World(COURSE, NOW)
    world.says("/start")
    for label in ("可以，保存并开始", "先只留给自己", "北京 / 上海", "09:00", "继续", "继续", "继续", "继续"):
        world.taps(label)
    world.says(answer)
    world.taps("不用了")
    shared = Shared(name="老周", username=username, telegram_id=77)
    world.happens(SharedPeople(people=(shared,), via="picker", message_id=world.number()))
    world.taps("就这些，继续")
    world.says("/people")
    for label in ("老周", "定个计划", "今天 周一", "15:00"):
        world.taps(label)
    world.says(how)
    world.says(line)
    world.taps("就这么定")
    world.until(datetime(2026, 11, 23, 7, 0, tzinfo=UTC))
    return world


def buttons(world: World) -> list[Button]:
    """The buttons of the newest message."""
    return [button for row in world.chat[-1].rows for button in row]


def test_a_nudge_says_the_plan_why_this_person_a_word_of_reassurance_and_a_line_to_copy() -> None:
    world = nudged()
    text = world.chat[-1].text
    assert "我就联系老周（发微信），第一句说：「老周，**有空**吗？」" in text
    assert "找老周，是为了拓宽思路。说到这个，你写过：\n领导老周说先问对方怕什么，我把方案改了一遍\n" in text
    assert "收到老熟人的消息，多数人比我们以为的要高兴。" in text
    own, line = (button.copies for button in buttons(world) if button.copies)
    assert own == "老周，**有空**吗？"
    assert text.endswith(f"也可以这样开口：\n{line}")
    assert [button.url for button in buttons(world) if button.url] == ["https://t.me/lao_zhou"]
    assert utf16(text) < 700


def test_of_a_long_answer_the_sentence_that_names_this_person_is_quoted() -> None:
    other = "后来我们部门把每周的表也改成了每天填一点，填表的人少花了一半的时间，其他部门看了也跟着改。" * 2
    world = nudged(answer=f"前同事小许教我每天把账分成几份来对，月底就不用加班了。{other}领导老周也这么说过一次。")
    quote = world.chat[-1].text.partition("你写过：\n")[2].partition("\n")[0]
    assert quote == "领导老周也这么说过一次。"


@pytest.mark.parametrize("username", [None, "a", "老周", "x/../joinchat/y"])
def test_a_link_to_the_chat_is_there_only_where_a_username_is_known(username: str | None) -> None:
    assert not [button for button in buttons(nudged(username=username)) if button.url]


def test_what_is_to_be_spoken_or_is_too_long_to_copy_has_no_copy_of_the_own_line() -> None:
    for world in (nudged(how="打电话"), nudged(line="老周" + "好" * 257)):
        assert [button.label for button in buttons(world) if button.copies] == ["复制这句"]


@pytest.mark.parametrize("line", ["老周，有空吗？", "这两天有空吗？", "老周，改天一起吃饭"])
def test_a_line_that_asks_for_a_free_moment_is_a_first_line(line: str) -> None:
    assert f"第一句说：「{line}」" in nudged(line=line).chat[-1].text


def test_another_opener_takes_the_place_of_the_first_and_changes_nothing_else() -> None:
    world = nudged()
    card = world.chat[-1]
    before, labels = card.text, card.labels()
    said = before.rpartition("\n")[0]
    seen = [before]
    for _ in range(4):
        world.now += timedelta(seconds=2)
        done = len(world.effects)
        world.taps("换一个")
        wanted = world.effects[done:]
        assert [type(effect) for effect in wanted if isinstance(effect, Send | Edit | PlanNudge)] == [Edit]
        assert world.chat[-1] is card
        assert card.text.rpartition("\n")[0] == said
        assert card.labels() == labels
        assert card.text.endswith([button.copies for button in buttons(world) if button.copies][-1])
        seen.append(card.text)
    assert len(set(seen)) == len(seen)
    assert "聊得怎么样" in "".join(message.text for message in world.taps("已联系"))


def test_the_words_of_reassurance_take_turns() -> None:
    world = nudged()
    first = world.chat[-1].text
    world.taps("一小时后")
    world.until(datetime(2026, 11, 23, 8, 0, tzinfo=UTC))
    wordings = world.course.original.phrases.nudge.reassurance
    assert len(wordings) >= 3
    assert wordings[0] in first
    assert wordings[1] in world.chat[-1].text


def test_the_hour_of_a_plan_is_an_instant_that_telegram_can_show_in_the_readers_zone() -> None:
    world = nudged()
    sent = [effect for effect in world.effects if isinstance(effect, Send)][-1]
    instants = [span for span in sent.text.spans if span.kind == "date_time"]
    assert [span.at for span in instants] == [datetime(2026, 11, 23, 7, 0, tzinfo=UTC)]
    span = instants[0]
    assert sent.text.text[span.start : span.start + span.length] == "11月23日（周一） 15:00"


def test_a_button_does_one_thing_and_only_one() -> None:
    for fields in ({}, {"data": "x", "copies": "y"}, {"copies": "x", "url": "https://t.me/x"}):
        with pytest.raises(ValueError, match="calls back, or copies, or opens"):
            Button(label="x", **fields)


def test_tomorrow_is_the_next_day_at_the_hour_of_the_plan() -> None:
    world = nudged()
    assert world.taps("明天")[-1].text == "改到 11月24日（周二） 15:00 了。"
    came = world.until(datetime(2026, 11, 24, 7, 0, tzinfo=UTC))
    assert "到时候了：联系老周。\n如果到了11月24日（周二） 15:00" in came[-1].text


def test_tomorrow_in_the_small_hours_is_after_the_sleep() -> None:
    world = nudged()
    world.now = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)  # half past one at night
    assert world.taps("明天")[-1].text == "改到 11月24日（周二） 15:00 了。"
