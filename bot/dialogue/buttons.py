"""Buttons that are shown together must say different things, or nobody can tell them apart."""

from collections.abc import Iterator

from bot.dialogue.lesson import LessonFile, Loc
from bot.dialogue.words.phrases import Phrases

_CARD = tuple(
    f"person.{name}"
    for name in (
        "notes",
        "closeness",
        "origin",
        "benefits",
        "cadence",
        "intro",
        "rename",
        "pause",
        "resume",
        "forget",
    )
)
TOGETHER = (
    ("consent.keep_yes", "consent.keep_no"),
    ("consent.share_yes", "consent.share_no"),
    ("lesson.back", "lesson.go_on"),
    ("lesson.back", "lesson.example", "lesson.skip"),
    ("people.pick", "people.nobody"),
    ("people.enough", "people.undo"),
    ("people.keep_one", "people.keep_none"),
    ("people.keep_all", "people.keep_none"),
    ("people.previous_page", "people.next_page", "people.add"),
    ("people.make_plan", "people.move", "people.remove"),
    ("people.make_plan", "people.move", "people.remove", *_CARD),
    ("person.forget_yes", "person.forget_no"),
    ("person.same", "person.another"),
    ("person.closenesses", "person.unknown", "person.back"),
    ("person.origins", "person.unknown", "person.back"),
    ("person.cadences", "person.no_cadence", "person.back"),
    ("person.closenesses", "person.skip"),
    ("person.origins", "person.skip"),
    ("person.drop_note", "person.clear_intro", "person.cancel"),
    ("person.others", "plan.not_now"),
    ("plan.agree", "plan.redo", "lesson.back", "plan.not_now"),
    ("plan.use_it", "nudge.another", "lesson.back", "plan.not_now"),
    ("plan.ways", "lesson.back", "plan.not_now"),
    (
        "nudge.copy_own",
        "nudge.copy_line",
        "nudge.another",
        "nudge.open_chat",
        "nudge.done",
        "nudge.later",
        "nudge.tomorrow",
        "nudge.move",
        "nudge.stop",
    ),
    ("nudge.make_plan", "nudge.later", "nudge.tomorrow", "nudge.stop"),
    ("nudge.make_plan", "nudge.done", "nudge.later", "nudge.tomorrow", "nudge.leave_be"),
    ("nudge.make_plan", "nudge.done", "nudge.move", "nudge.leave_be"),
    ("pace.shift_yes", "pace.shift_no"),
    ("nudge.move", "nudge.rest"),
    ("pace.slow", "pace.rest", "pace.stop", "pace.same"),
    ("nudge.half_plan_go", "nudge.lesson_rest"),
    ("nudge.lesson_go", "nudge.lesson_rest"),
    ("nudge.lesson_go", "nudge.recall_go"),
    ("nudge.good", "nudge.no_answer", "nudge.hard"),
    ("nudge.smaller_go", "nudge.smaller_other", "plan.not_now"),
    (
        "nudge.copy_line",
        "nudge.another",
        "nudge.open_chat",
        "nudge.answered",
        "nudge.tried",
        "nudge.later",
        "nudge.tomorrow",
        "nudge.rest",
    ),
    (
        "settings.change_zone",
        "settings.change_hour",
        "settings.change_language",
        "settings.change_quiet",
        "settings.change_days_off",
        "settings.change_amount",
        "recap.change",
        "pause.pause",
        "pause.resume",
    ),
    ("coaching.thanks", "coaching.ask"),
    ("coaching.thanks", "coaching.ask_more"),
    (
        "privacy.share",
        "privacy.unshare",
        "privacy.show_names",
        "privacy.hide_names",
        "cohort.leave",
        "privacy.export",
        "privacy.forget",
    ),
    ("cohort.join", "cohort.stay"),
    ("cohort.leave_yes", "cohort.leave_no"),
    ("privacy.forget_yes", "privacy.forget_no"),
    ("help.to_plan", "help.to_people", "help.to_lesson"),
    ("help.restart_yes", "help.restart_no"),
    ("calendar.weekdays", "recap.none"),
    ("plan.make_one", "agenda.keep"),
    ("calendar.months",),
    ("roster.previous_page", "roster.next_page"),
    ("roster.record", "roster.answer_it", "roster.back"),
    ("records.forms",),
    ("records.ranges", "roster.back"),
    ("digest.to_learners", "digest.to_questions", "digest.to_answers"),
    ("digest.change_zone", "digest.on", "digest.off"),
    ("announce.send", "announce.cancel"),
)
"""Phrases on the buttons of one message; a list stands for a button each."""
_BESIDE_OPTIONS = ("lesson.back", "lesson.skip")
_BESIDE_RECALL = ("recall.skip",)


def button_faults(phrases: Phrases) -> Iterator[tuple[Loc, str]]:
    """Every button that says the same as one beside it, with the path to the later one."""
    told: set[Loc] = set()
    for group in TOGETHER:
        seen: dict[str, str] = {}
        for name in group:
            for loc, label in _labels(phrases, name):
                if label in seen and loc not in told:
                    told.add(loc)
                    yield loc, f"这个按钮和 {seen[label]} 都叫「{label}」，两个会一起出现：改掉一个"
                seen.setdefault(label, name)
    common: set[str] = set()
    for place, city in enumerate(phrases.cities):
        if city.common and city.name in common:
            yield ("cities", place, "name"), f"两个城市按钮都叫「{city.name}」：改掉一个，或去掉 common"
        common |= {city.name} if city.common else set()


def option_faults(lesson: LessonFile, phrases: Phrases) -> Iterator[tuple[Loc, str]]:
    """Every option of the lesson that says the same as a button the coach puts beside it."""
    beats = [
        (("parts", p, "beats", b), beat)
        for p, part in enumerate(lesson.parts)
        for b, beat in enumerate(part.beats)
    ]
    recall = [(("recall", r), question) for r, question in enumerate(lesson.recall)]
    for names, questions in ((_BESIDE_OPTIONS, beats), (_BESIDE_RECALL, recall)):
        beside = {label: name for name in names for _, label in _labels(phrases, name)}
        for loc, question in questions:
            for place, option in enumerate(getattr(question, "options", ())):
                if option.label in beside:
                    where = f"教练自己的按钮 {beside[option.label]}"
                    yield (*loc, "options", place, "label"), f"这个选项和{where} 都叫「{option.label}」：换个说法"


def _labels(phrases: Phrases, name: str) -> Iterator[tuple[Loc, str]]:
    group, key = name.split(".")
    value = getattr(getattr(phrases, group), key)
    if isinstance(value, str):
        yield (group, key), value
    else:
        yield from (((group, key, place), label) for place, label in enumerate(value))
