"""The verbs about cohorts, as the operator types them: what they print, what they store, what they refuse."""

import asyncio
import re
import sqlite3
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.store import bots
from bot.store.database import Database
from bot.store.log import Log
from tests.keeping import keep, played
from tests.test_exports import changed

CHIEF = 900


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a bot has run, of Telegram's @the_coach_bot, with the settings for it."""

    async def ran() -> None:
        database = await Database.open(tmp_path / "coach.db")
        async with database.transaction() as tx:
            await bots.runs(tx, 5, "the_coach_bot")
            await bots.runs(tx, 1, "sandbox_bot")
        await database.close()

    asyncio.run(ran())
    monkeypatch.chdir(tmp_path)
    for name, value in {"BOT_DATA": str(tmp_path), "BOT_TOKEN": "5:abc", "BOT_COACHES": f"{CHIEF}"}.items():
        monkeypatch.setenv(name, value)
    return tmp_path


def rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(folder / "coach.db") as connection:
        return list(connection.execute(sql))


def lines(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> list[str]:
    """What a verb says, on whichever stream."""
    assert main(list(arguments)) == code
    captured = capsys.readouterr()
    return (captured.out + captured.err).splitlines()


def token(said: list[str]) -> str:
    found = re.fullmatch(r"https://t\.me/(\w+)\?start=([A-Za-z0-9_-]{22})", said[-2])
    assert found is not None
    assert found[1] == "the_coach_bot"
    return found[2]


def test_an_invitation_makes_the_cohort_and_stays_the_same_until_a_new_one_is_wanted(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = lines(capsys, "invite", "reading-autumn", "--name", " 读书会\u202e\n秋季 ")
    assert said[0] == "Cohort reading-autumn (读书会 秋季), learners: 0, coaches: 0"
    assert said[-1] == "Nobody coaches it yet: python -m bot coach add ID --cohort reading-autumn"
    first = token(said)
    assert token(lines(capsys, "invite", "reading-autumn")) == first
    said = lines(capsys, "invite", "reading-autumn", "--new", "--name", "秋季读书会")
    assert "(秋季读书会)" in said[0]
    assert "leads nowhere" in said[1]
    assert token(said) != first
    assert token(lines(capsys, "invite", "other")) not in (first, token(said))
    assert lines(capsys, "cohorts") == [
        "other (other), learners: 0, coaches: 0",
        "reading-autumn (秋季读书会), learners: 0, coaches: 0",
    ]


def test_on_the_local_telegram_it_says_how_to_try_the_link(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BOT_TOKEN")
    said = lines(capsys, "invite", "reading")
    assert said[1].startswith("https://t.me/sandbox_bot?start=")
    link = said[1].partition("=")[2]
    assert said[2] == f"On the local Telegram: open http://127.0.0.1:8080/?start={link}, or write /start {link}"


def test_a_bot_that_has_not_run_here_and_that_telegram_does_not_name_has_no_link_yet(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "6:abc")
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9")
    assert "start the bot once, and try again" in lines(capsys, "invite", "reading", code=1)[-1]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("invite", "读书会"), "'读书会' is no id of a cohort"),
        (("invite", "Reading"), "small letters"),
        (("invite", "-a"), ""),
        (("invite", "a" * 33), "at most 32"),
        (("invite", "a'; DROP TABLE cohorts --"), "is no id of a cohort"),
        (("invite", "a", "--name", " \u200b"), "--name"),
        (("coach", "add", "5", "--cohort", "nope"), "There is no cohort 'nope': there is none yet"),
        (("coach", "add", "@zhou", "--cohort", "a"), "'@zhou' is no number"),
        (("coach", "remove", "0", "--cohort", "a"), "'0' is no number"),
        (("export", "--cohort", "nope"), "There is no cohort 'nope'"),
        (("export", "--coach", "77"), "77 is no coach; BOT_COACHES: 900"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    if not sentence:
        with pytest.raises(SystemExit):
            main(list(arguments))
    else:
        said = lines(capsys, *arguments, code=2)
        assert len(said) == 1
        assert sentence in said[0]
    assert rows(folder, "SELECT * FROM cohorts") == []


def test_coaches_are_added_listed_and_removed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines(capsys, "invite", "reading")
    said = lines(capsys, "coach", "add", "901", "--cohort", "reading")
    assert said[0] == "901 coaches reading from now on."
    assert "/start" in said[1]
    assert lines(capsys, "coach", "add", "901", "--cohort", "reading")[0] == "901 coaches reading already."
    assert "BOT_COACHES too" in lines(capsys, "coach", "add", "900", "--cohort", "reading")[1]
    assert lines(capsys, "coach", "list") == [
        "900: everybody's learners (BOT_COACHES); has not written to the bot yet",
        "900: reading; has not written to the bot yet",
        "901: reading; has not written to the bot yet",
    ]
    assert "coaches: 2" in lines(capsys, "cohorts")[0]
    assert lines(capsys, "coach", "remove", "901", "--cohort", "reading") == ["901 coaches reading no longer."]
    assert lines(capsys, "coach", "remove", "901", "--cohort", "reading") == ["901 does not coach reading."]


def test_a_learner_who_becomes_a_coach_need_not_write_to_the_bot_once_more(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async def learns() -> None:
        database = await Database.open(folder / "coach.db")
        await keep(database, 901, played("走走停停"))
        await database.close()

    asyncio.run(learns())
    lines(capsys, "invite", "reading")
    assert lines(capsys, "coach", "add", "901", "--cohort", "reading") == ["901 coaches reading from now on."]
    assert lines(capsys, "coach", "list")[1] == "901: reading"


def test_an_export_is_of_a_cohort_or_of_what_a_coach_may_see(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async def learn() -> None:
        database = await Database.open(folder / "coach.db")
        for learner, cohort in ((1, "reading"), (2, "writing"), (3, None)):
            await keep(database, learner, played("走走停停"))
            await changed(database, learner, shares=True, cohort=cohort)
        assert await Log(database).shares(1)
        await database.close()

    for cohort in ("reading", "writing", "empty"):
        lines(capsys, "invite", cohort)
    asyncio.run(learn())
    lines(capsys, "coach", "add", "901", "--cohort", "reading")
    assert "learners: 1," in lines(capsys, "cohorts")[1]

    def counted(*options: str) -> str:
        return lines(capsys, "export", "--dry-run", *options)[0].split(" ")[1]

    assert [counted(), counted("--cohort", "writing"), counted("--cohort", "empty")] == ["3", "1", "0"]
    assert [counted("--coach", "901"), counted("--coach", "900")] == ["1", "3"]
    assert [counted("--coach", "901", "--cohort", c) for c in ("reading", "writing")] == ["1", "0"]
    assert [counted("--coach", "901", "--learner", n) for n in ("1", "2", "3")] == ["1", "0", "0"]
