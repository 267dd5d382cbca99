"""A coach's announcement, as the core decides it: what is asked, shown, confirmed once, and how it arrives."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.dialogue.coaching.state import Desk
from bot.dialogue.effects import Announce, Effect, KeepDesk, PreviewAnnouncement, Send
from bot.dialogue.engine import step
from bot.dialogue.events import AnnouncementMade, Commanded, Event, Said, Tapped
from bot.dialogue.state import Settings, State
from bot.dialogue.text import MESSAGE_UNITS, utf16
from tests.keeping import COURSE

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
NIGHT = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)
LEARNER = State(set_up=True, finished=True, language="zh", shares=True, settings=Settings(zone="Asia/Shanghai"))
MADE = AnnouncementMade(coach=900, by="周教练", text="三楼见")


class Office:
    """A coach who takes no lesson, and what is kept of them."""

    def __init__(self) -> None:
        self.desk: Desk | None = None
        self.now = NOW

    def does(self, event: Event) -> tuple[Effect, ...]:
        state, effects = step(None, event, COURSE, self.now, self.desk)
        assert state is None
        for effect in effects:
            if isinstance(effect, KeepDesk):
                self.desk = effect.desk
        return effects

    def announces(self, text: str = "") -> tuple[Effect, ...]:
        command = Commanded(name="announce", argument=text, message_id=1, first_name="周教练", by_coach=True)
        return self.does(command)

    def says(self, text: str) -> tuple[Effect, ...]:
        return self.does(Said(text=text, message_id=2, by_coach=True))

    def taps(self, data: str) -> tuple[Effect, ...]:
        return self.does(Tapped(data=data, message_id=3, callback="x", by_coach=True))


def made(effects: tuple[Effect, ...]) -> list[Announce]:
    return [effect for effect in effects if isinstance(effect, Announce)]


def test_however_often_it_is_confirmed_it_goes_out_once() -> None:
    office = Office()
    assert not made(office.announces("三楼见"))
    assert made(office.taps("desk:announce:yes:1")) == [Announce(number=1, by="周教练", text="三楼见")]
    assert not made(office.taps("desk:announce:yes:1"))
    assert not made(office.taps("desk:announce:yes:2"))


def test_only_the_draft_that_was_shown_last_can_be_sent() -> None:
    office = Office()
    office.announces("三楼见")
    office.announces("四楼见")
    assert not made(office.taps("desk:announce:yes:1"))
    assert [one.text for one in made(office.taps("desk:announce:yes:2"))] == ["四楼见"]


def test_what_was_given_up_cannot_be_sent_any_more() -> None:
    office = Office()
    office.announces("三楼见")
    office.taps("desk:announce:no:1")
    assert not made(office.taps("desk:announce:yes:1"))


def test_the_next_text_is_the_announcement_for_an_hour_and_not_after_another_command() -> None:
    office = Office()
    office.announces()
    assert any(isinstance(effect, PreviewAnnouncement) for effect in office.says("三楼见"))
    office.announces()
    office.now += timedelta(hours=1)
    assert not any(isinstance(effect, PreviewAnnouncement) for effect in office.says("三楼见"))
    office.announces()
    office.does(Commanded(name="questions", message_id=4, by_coach=True))
    assert not any(isinstance(effect, PreviewAnnouncement) for effect in office.says("三楼见"))


def test_what_would_not_fit_one_message_is_refused_with_the_number_to_cut_and_the_longest_arrives_whole() -> None:
    office = Office()
    head = utf16("周教练 给大家的话\n\n")
    refused = office.announces("长" * (MESSAGE_UNITS - head + 7))
    assert "减掉 7 个字" in "".join(e.text.text for e in refused if isinstance(e, Send))
    assert not made(office.taps("desk:announce:yes:1"))
    longest = "长" * (MESSAGE_UNITS - head)
    office.announces(longest)
    (sent,) = made(office.taps("desk:announce:yes:1"))
    _, effects = step(LEARNER, AnnouncementMade(coach=900, by=sent.by, text=sent.text), COURSE, NOW)
    (letter,) = (effect for effect in effects if isinstance(effect, Send))
    assert letter.text.text.endswith(longest)


@pytest.mark.parametrize(("now", "silent"), [(NOW, False), (NIGHT, True)])
def test_it_arrives_paced_as_a_reminder_and_without_a_sound_at_night(now: datetime, silent: bool) -> None:
    _, effects = step(LEARNER, MADE, COURSE, now)
    (letter,) = (effect for effect in effects if isinstance(effect, Send))
    assert (letter.urgency, letter.silent) == ("nudge", silent)
    assert letter.rows[0][0].label == "我有问题"


@pytest.mark.parametrize("changes", [{"paused": True}, {"resting": True}, {"reachable": False}])
def test_whoever_has_called_reminders_off_meanwhile_is_left_alone(changes: dict[str, bool]) -> None:
    state = LEARNER.model_copy(update=changes)
    after, effects = step(state, MADE, COURSE, NOW)
    assert (after, effects) == (state, ())


def test_a_learner_who_does_not_share_gets_it_without_a_button_that_leads_nowhere() -> None:
    _, effects = step(LEARNER.model_copy(update={"shares": False}), MADE, COURSE, NOW)
    (letter,) = (effect for effect in effects if isinstance(effect, Send))
    assert letter.rows == ()
    assert letter.text.text == "周教练 给大家的话\n\n三楼见"
