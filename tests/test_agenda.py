"""存进日历: the coming reminders as a file that any calendar reads."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from bot.dialogue.agenda import Agenda, Appointment
from bot.dialogue.effects import SendFile
from bot.transcripts.agenda import ics
from tests.weeks import at, contact, finished, plan
from tests.world import Shown, World

MADE = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


def one(summary: str = "联系老周", description: str = "", nudge: int = 7, n: int = 1) -> Appointment:
    """A reminder the next day at noon in Shanghai."""
    return Appointment(
        nudge=nudge,
        n=n,
        person=3,
        at=MADE + timedelta(hours=26),
        summary=summary,
        description=description,
    )


def made(*appointments: Appointment, learner: int = 1001) -> bytes:
    """The file."""
    return ics(learner, Agenda(title="人脉教练", made=MADE, appointments=appointments))


def asked(world: World) -> Agenda:
    """What 存进日历 brings."""
    world.says("/plan")
    shown: list[Shown] = world.taps("存进日历")
    assert shown[-1].file == "plans.ics"
    agendas = [e.agenda for e in world.effects if isinstance(e, SendFile) and e.agenda]
    return agendas[-1]


def test_plans_and_turns_are_in_it_at_their_own_instants() -> None:
    world = finished("老周", "Nina")
    contact(world, "老周")
    plan(world, "Nina", "明天 周二", "15:00")
    appointments = asked(world).appointments
    assert [(a.summary, a.at) for a in appointments] == [
        ("联系Nina", at(24, 15)),
        ("联系老周", at(23, 9) + timedelta(days=30)),
    ]
    assert appointments[0].description.startswith("如果到了11月24日（周二） 15:00，我就联系Nina")


def test_with_nothing_ahead_there_is_no_button_and_an_old_one_says_so() -> None:
    world = finished("老周")
    plan(world, "老周", "明天 周二", "15:00")
    world.says("/plan")
    shown = world.chat[-1]
    button = next(b for row in shown.rows for b in row if b.label == "存进日历")
    world.until(at(24, 16))
    world.taps("不联系了")
    assert "存进日历" not in world.says("/plan")[0].labels()
    assert "先定一个计划" in world.happens(world.tap(shown.message_id, button))[0].text


@given(st.text(max_size=300), st.text(max_size=3000))
def test_whatever_is_written_comes_back_from_the_file(summary: str, description: str) -> None:
    content = made(one(f"联系{summary}", description))
    assert content.isascii() or content.decode()
    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event.decoded("DTSTART") == MADE + timedelta(hours=26)


def test_commas_semicolons_backslashes_and_new_lines_are_escaped() -> None:
    tricky = "一，二;三\\四,五\n六"
    (event,) = Calendar.from_ical(made(one(description=tricky))).walk("VEVENT")
    assert event["DESCRIPTION"] == tricky
    assert b"\\;" in made(one(description=tricky))


def test_the_instant_is_in_utc_and_the_hour_is_taken_for_nobody() -> None:
    content = made(one())
    assert b"DTSTART:20261124T040000Z\r\n" in content
    assert b"TRANSP:TRANSPARENT\r\n" in content


def test_the_same_reminders_are_the_same_bytes_and_a_later_file_replaces_an_earlier_one() -> None:
    assert made(one()) == made(one())
    (before,), (after,) = (Calendar.from_ical(made(one(n=n))).walk("VEVENT") for n in (1, 2))
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (1, 2)


def test_nobody_elses_reminder_has_the_same_number_and_the_number_names_nobody() -> None:
    uids = {
        str(event["UID"])
        for learner, nudge in ((1001, 7), (1002, 7), (1001, 8))
        for event in Calendar.from_ical(made(one(nudge=nudge), learner=learner)).walk("VEVENT")
    }
    assert len(uids) == 3
    assert not any("1001" in uid.split("@")[0].split("-")[0] for uid in uids)
