"""Which language the learner is spoken to in: Telegram's at the start, and any time the learner's choice."""

from bot.dialogue.entries import SettingChanged
from bot.dialogue.text import rich
from bot.dialogue.turn import Turn


def offered(turn: Turn, verb: str) -> tuple[tuple[tuple[str, str], ...], ...]:
    """A button for each language but the one being spoken, each in its own words; none where there is no other."""
    others = [lesson for lesson in turn.course.lessons if lesson.language != turn.lesson.language]
    return ((*((lesson.phrases.language, f"{verb}:{lesson.language}") for lesson in others),),) if others else ()


def ask(turn: Turn) -> None:
    """/language."""
    words = turn.words.settings
    others = offered(turn, "m:language")
    if others:
        turn.send(rich(words.ask_language), (*others, ((words.keep_language, "m:keep"),)))
    else:
        turn.say(words.one_language)


def chosen(turn: Turn, language: str) -> None:
    """From here on in that language, the open question too; one that is not there changes nothing."""
    if language in (lesson.language for lesson in turn.course.lessons) and language != turn.state.language:
        turn.update(language=language)
        turn.record(SettingChanged(name="language", value=language))
    turn.say(turn.words.settings.language_chosen)
    turn.ask_again = True
