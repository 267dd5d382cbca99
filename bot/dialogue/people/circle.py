"""The people a learner may contact: asked for, picked, listed, taken off the list."""

import re

from bot.dialogue.beats import People as PeopleBeat
from bot.dialogue.beats import Plan as PlanBeat
from bot.dialogue.effects import CloseButtons, Picker
from bot.dialogue.entries import PersonRemoved, PersonRenamed
from bot.dialogue.events import SharedPeople
from bot.dialogue.people import listing, noticing, typed_names
from bot.dialogue.people.forgetting import leave_out
from bot.dialogue.people.listing import ENOUGH
from bot.dialogue.planning import choosing
from bot.dialogue.state import Person, Waiting
from bot.dialogue.text import Text, join, rich, shorten
from bot.dialogue.turn import Rows, Turn, label
from bot.dialogue.words.answer_words import bare

PAGE = 8
_ADDS_NOBODY = re.compile(
    r"(?:算了|那|我|就|还是|先|暂时|也|,|，)*(?:不(?:想|用|要|打算|必)?(?:再)?加|没(?:有)?(?:什么|谁)?(?:要|想|可)加的)"
    r"(?:人|谁|别人|名字)?(?:了|吧|啦)*"
    r"|(?:i )?(?:do not|dont|would rather not|id rather not|no need to)(?: (?:want|need) to)? add"
    r"(?: (?:anyone|anybody|any|more|names|people|else|now))*"
)


def ask_people(turn: Turn, waiting: Waiting) -> None:
    """Who comes to mind? Names may be typed, picked with Telegram's picker, or sent as a contact card."""
    words = turn.words.people
    beat = turn.lesson.by_id.get(waiting.beat or "")
    body = beat.people if isinstance(beat, PeopleBeat) else words.ask
    prompts = (beat.close, beat.dormant, beat.other) if isinstance(beat, PeopleBeat) else ()
    widening = [f"• {prompt.strip()}" for prompt in prompts if prompt]
    picker = Picker(label=words.pick, most=typed_names.MOST_NAMES, hint=words.hint, leave=words.nobody)
    said = [rich(body), *([rich("\n".join(widening))] if widening else []), rich(words.how)]
    turn.ask(waiting, join(said), picker=picker)


def people_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """A typed list of names, or the button that says that nobody comes to mind."""
    words, typed = turn.words.people, turn.words.typed
    if (
        text == words.nobody
        or typed.means((*typed.nobody, *typed.enough), text)
        or _ADDS_NOBODY.fullmatch(bare(text))
    ):
        _nobody_more(turn, waiting)
        return
    ends = set(map(bare, (*typed.nobody, *typed.enough)))
    read = typed_names.names(text, never=set(map(bare, typed.no_name)), ends=ends)
    given = [Person(id=0, name=one.name, intro=one.intro) for one in read.found]
    if read.mentioned:
        _offer(turn, waiting, given, read.mentioned)
        return
    if not given and read.ended and not read.unclear:
        _nobody_more(turn, waiting)
        return
    if not given:
        turn.say(words.unclear)
        return
    if read.unclear:
        unclear = turn.words.listed([shorten(piece, typed_names.NAME_CHARACTERS) for piece in read.unclear])
        turn.say(words.not_understood, words=unclear)
    if read.more:
        turn.say(words.too_many, most=str(typed_names.MOST_NAMES))
    ends_here = read.ended and not read.more
    if listing.take_in(turn, waiting, given, "typed", is_all=ends_here):
        _end(turn, waiting)


def _nobody_more(turn: Turn, waiting: Waiting) -> None:
    """Nobody, or nobody else: where somebody is there already, it is enough."""
    benefit = listing.benefit_of(turn, waiting)
    if waiting.choices or (benefit and any(benefit in person.benefits for person in listed(turn))):
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
        people_tapped(turn, waiting, ENOUGH)
    else:
        turn.send(rich(turn.words.people.nobody_fine), remove_picker=True)
        turn.passed()


def _offer(turn: Turn, waiting: Waiting, given: list[Person], mentioned: tuple[str, ...]) -> None:
    """Names in a sentence: whom of them is meant for the list, one tap says; who is on it is not asked about."""
    named = {person.name for person in given}
    everybody = [*given, *(Person(id=0, name=name) for name in mentioned if name not in named)]
    known = [(twin, one) for one in everybody if (twin := listing.named(turn, one.name)) is not None]
    found = [one for one in everybody if listing.named(turn, one.name) is None]
    there = [listing.merged(turn, waiting, twin, one, "typed") for twin, one in known]
    if waiting.choices:
        turn.effects.append(CloseButtons(prompt=waiting.prompt))
    if not found:
        listing.more(turn, waiting, there, turn.state.numbers)
        return
    offering = noticing.offering(None, found[: noticing.MOST])
    turn.push(offering)
    noticing.ask(turn, offering)


def people_shared(turn: Turn, waiting: Waiting, event: SharedPeople) -> None:
    """People picked, or a contact card."""
    given = [
        Person(id=0, name=name, username=s.username, telegram_id=s.telegram_id)
        for s in event.people
        if (name := typed_names.clean(s.name) or s.username)
    ]
    if given:
        listing.take_in(turn, waiting, given, event.via)
    else:
        turn.say(turn.words.people.unclear)


def people_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """That is all, or the last names were not meant."""
    words = turn.words.people
    if verb == ENOUGH:
        _end(turn, waiting)
        return
    known = int(verb.removeprefix("u:"))
    undone = [p for p in turn.state.people if p.id > known and turn.state.plan_for(p.id) is None]
    for person in undone:
        remove(turn, person)
    said = rich(words.undone, names=turn.words.listed([p.name for p in undone]))
    left = [p.name for p in listed(turn) if listing.benefit_of(turn, waiting) in (None, *p.benefits)]
    if left:
        still = rich(words.still, names=turn.words.listed(left))
        turn.ask(waiting, join([said, still]), (((words.enough, ENOUGH),),))
    else:
        turn.send(said)
        ask_people(turn, waiting)


def _end(turn: Turn, waiting: Waiting) -> None:
    """The list is whole: what it was wanted for goes on."""
    turn.send(rich(turn.words.people.all_kept, count=str(len(listed(turn)))), remove_picker=True)
    if isinstance(turn.lesson.by_id.get(waiting.beat or ""), PlanBeat):
        turn.pop()
    elif waiting.then_plan and choosing.candidates(turn):
        turn.pop()
        choosing.start(turn)
    else:
        turn.passed()


def remove(turn: Turn, person: Person) -> None:
    """Takes somebody off the list, with what was planned about them."""
    leave_out(turn, person)
    turn.record(PersonRemoved(person=person.id))


def rename(turn: Turn, numbers: list[int], text: str) -> bool:
    """Names corrected by an edit, place by place; False where the new list does not match the old one."""
    found = [one.name for one in typed_names.names(text).found]
    renamed = [turn.state.person(number) for number in numbers]
    taken = [twin for name in found if (twin := listing.named(turn, name)) is not None and twin not in renamed]
    if len(found) != len(renamed) or None in renamed or taken:
        return False
    for person, name in zip(renamed, found, strict=True):
        if person is not None:
            call(turn, person, name)
    return True


def call(turn: Turn, person: Person, name: str) -> None:
    """Another name for somebody; the old one is remembered as theirs."""
    if name != person.name:
        aliases = tuple(dict.fromkeys((*person.aliases, person.name)))[-listing.MOST_ALIASES :]
        turn.change_person(person.model_copy(update={"name": name, "aliases": aliases}))
        turn.record(PersonRenamed(person=person.id, name=name))


def listed(turn: Turn) -> list[Person]:
    """Everybody on the list, in the order they were named."""
    return [p for p in turn.state.people if not p.let_go]


def show(turn: Turn, page: int = 0) -> None:
    """/people: a page of names with what is planned and what has happened."""
    words, everyone = turn.words.people, listed(turn)
    if not everyone:
        turn.send(rich(words.none), (((words.add, "m:add"),),))
        return
    pages = range(0, len(everyone), PAGE)
    start = pages[min(max(page, 0), len(pages) - 1)]
    shown = everyone[start : start + PAGE]
    lines = [rich(words.list_head, count=str(len(everyone)))]
    lines += [_line(turn, person) for person in shown]
    buttons = [(label(p.name), f"m:person:{p.id}") for p in shown]
    rows = [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]
    turn.send(join(lines, "\n"), (*rows, *_paging(turn, start // PAGE, len(pages)), ((words.add, "m:add"),)))


def _paging(turn: Turn, page: int, pages: int) -> Rows:
    words = turn.words.people
    back = ((words.previous_page, f"m:people:{page - 1}"),) if page > 0 else ()
    on = ((words.next_page, f"m:people:{page + 1}"),) if page + 1 < pages else ()
    return ((*back, *on),) if back or on else ()


def _line(turn: Turn, person: Person) -> Text:
    words = turn.words.people
    benefits = turn.lesson.benefit_names(person.benefits)
    about = turn.words.listed(benefits) if benefits else words.no_benefit
    return rich(words.line, who=person.name, benefits=about, status=status(turn, person))


def status(turn: Turn, person: Person) -> str:
    """When somebody comes up next, and when they were really contacted last."""
    words, plan = turn.words.people, turn.state.plan_for(person.id)
    known = []
    if person.paused:
        known.append(turn.words.person.is_paused)
    if plan is not None:
        known.append(rich(words.has_plan, day=turn.day(plan.on)).text)
    elif due := [n.due for n in turn.state.nudges if n.person == person.id and n.due is not None]:
        known.append(rich(turn.words.person.next, day=turn.day(turn.local(min(due)).date())).text)
    if person.contacted is not None:
        known.append(rich(words.contacted, day=turn.day(turn.local(person.contacted).date())).text)
    return turn.words.person.between.join(known) or words.no_plan


def add(turn: Turn, then_plan: bool = False) -> None:
    """Asks for names outside the lesson; with `then_plan` a plan is made with whom is named."""
    waiting = Waiting(kind="people", then_plan=then_plan)
    turn.push(waiting)
    ask_people(turn, waiting)
