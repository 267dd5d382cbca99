"""The people a learner may contact: asked for, picked, listed, taken off the list."""

from bot.dialogue import people, planning
from bot.dialogue.answer_words import bare
from bot.dialogue.beats import People as PeopleBeat
from bot.dialogue.beats import Plan as PlanBeat
from bot.dialogue.effects import Picker
from bot.dialogue.entries import PersonAdded, PersonRemoved, PersonRenamed
from bot.dialogue.events import SharedPeople
from bot.dialogue.state import Person, Waiting
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Rows, Turn, label

PAGE = 8
ENOUGH = "done"
"""The verb of the button that ends the list."""


def ask_people(turn: Turn, waiting: Waiting) -> None:
    """Who comes to mind? Names may be typed, picked with Telegram's picker, or sent as a contact card."""
    words = turn.words.people
    beat = turn.lesson.by_id.get(waiting.beat or "")
    body = beat.people if isinstance(beat, PeopleBeat) else words.ask
    prompts = (beat.close, beat.dormant, beat.other) if isinstance(beat, PeopleBeat) else ()
    widening = [f"• {prompt.strip()}" for prompt in prompts if prompt]
    picker = Picker(label=words.pick, most=people.MOST_NAMES, hint=words.hint, leave=words.nobody)
    said = [rich(body), *([rich("\n".join(widening))] if widening else []), rich(words.how)]
    turn.ask(waiting, join(said), picker=picker)


def people_said(turn: Turn, waiting: Waiting, text: str) -> None:
    """A typed list of names, or the button that says that nobody comes to mind."""
    words, typed = turn.words.people, turn.words.typed
    if waiting.choices and typed.means(typed.enough, text):
        people_tapped(turn, waiting, ENOUGH)
        return
    if text == words.nobody or typed.means((*typed.nobody, *typed.enough), text):
        turn.send(rich(words.nobody_fine), remove_picker=True)
        turn.passed()
        return
    read = people.names(text, set(map(bare, (*typed.no_name, *typed.nobody, *typed.enough))))
    if not read.found:
        turn.say(words.unclear)
        return
    if read.unclear:
        turn.say(words.not_understood, words=turn.words.listed(list(read.unclear)))
    if read.more:
        turn.say(words.too_many, most=str(people.MOST_NAMES))
    known = turn.state.numbers
    added = [_add(turn, waiting, Person(id=0, name=name), "typed") for name in read.found]
    turn.heard("name", ",".join(str(person.id) for person in added))
    _more(turn, waiting, added, known)


def people_shared(turn: Turn, waiting: Waiting, event: SharedPeople) -> None:
    """People picked, or a contact card."""
    known = turn.state.numbers
    added = [
        _add(turn, waiting, Person(id=0, name=name, username=s.username, telegram_id=s.telegram_id), event.via)
        for s in event.people
        if (name := people.clean(s.name) or s.username)
    ]
    if added:
        _more(turn, waiting, added, known)
    else:
        turn.say(turn.words.people.unclear)


def _add(turn: Turn, waiting: Waiting, found: Person, via: str) -> Person:
    """Puts somebody on the list; who is there already gets the benefit too."""
    benefit = _benefit(turn, waiting)
    benefits = (benefit,) if benefit else ()
    known = next((p for p in turn.state.people if _same(p, found)), None)
    if known is None:
        person = found.model_copy(update={"id": turn.number(), "benefits": benefits})
        turn.update(people=(*turn.state.people, person))
    else:
        union = tuple(dict.fromkeys((*known.benefits, *benefits)))
        person = known.model_copy(
            update={
                "benefits": union,
                "let_go": False,
                "username": known.username or found.username,
                "telegram_id": known.telegram_id or found.telegram_id,
            }
        )
        turn.change_person(person)
    turn.record(PersonAdded(person=person.id, name=found.name, benefits=person.benefits, via=via))
    return person


def _same(known: Person, found: Person) -> bool:
    if known.telegram_id is not None and found.telegram_id is not None:
        return known.telegram_id == found.telegram_id
    return known.name.casefold() == found.name.casefold()


def _more(turn: Turn, waiting: Waiting, added: list[Person], known: int) -> None:
    """Says who is on the list now; what may be undone is whoever has a number after `known`."""
    words = turn.words.people
    rows: Rows = (((words.enough, ENOUGH),),)
    if any(p.id > known for p in added):
        rows = (*rows, ((words.undo, f"u:{known}"),))
    turn.ask(waiting, rich(words.added, names=turn.words.listed(list(dict.fromkeys(p.name for p in added)))), rows)


def people_tapped(turn: Turn, waiting: Waiting, verb: str) -> None:
    """That is all, or the last names were not meant."""
    words = turn.words.people
    if verb == ENOUGH:
        turn.send(rich(words.all_kept, count=str(len(listed(turn)))), remove_picker=True)
        if isinstance(turn.lesson.by_id.get(waiting.beat or ""), PlanBeat):
            turn.pop()
        elif waiting.then_plan and planning.candidates(turn):
            turn.pop()
            planning.start(turn)
        else:
            turn.passed()
        return
    known = int(verb.removeprefix("u:"))
    undone = [p for p in turn.state.people if p.id > known and turn.state.plan_for(p.id) is None]
    for person in undone:
        remove(turn, person)
    said = rich(words.undone, names=turn.words.listed([p.name for p in undone]))
    left = [p.name for p in listed(turn) if _benefit(turn, waiting) in (None, *p.benefits)]
    if left:
        still = rich(words.still, names=turn.words.listed(left))
        turn.ask(waiting, join([said, still]), (((words.enough, ENOUGH),),))
    else:
        turn.send(said)
        ask_people(turn, waiting)


def _benefit(turn: Turn, waiting: Waiting) -> str | None:
    beat = turn.lesson.by_id.get(waiting.beat or "")
    return beat.benefit if isinstance(beat, PeopleBeat) else None


def remove(turn: Turn, person: Person) -> None:
    """Takes somebody off the list, with what was planned about them."""
    state = turn.state
    turn.update(
        people=tuple(p for p in state.people if p.id != person.id),
        plans=tuple(p for p in state.plans if p.person != person.id),
        nudges=tuple(n for n in state.nudges if n.person != person.id),
    )
    turn.record(PersonRemoved(person=person.id))


def rename(turn: Turn, numbers: list[int], text: str) -> bool:
    """Names corrected by an edit, place by place; False where the new list does not match the old one."""
    found = people.names(text).found
    renamed = [turn.state.person(number) for number in numbers]
    if len(found) != len(renamed) or None in renamed:
        return False
    for person, name in zip(renamed, found, strict=True):
        if person is not None and person.name != name:
            turn.change_person(person.model_copy(update={"name": name}))
            turn.record(PersonRenamed(person=person.id, name=name))
    return True


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
    return rich(words.line, who=person.name, benefits=about, status=_status(turn, person))


def _status(turn: Turn, person: Person) -> str:
    words, plan = turn.words.people, turn.state.plan_for(person.id)
    if plan is not None:
        return rich(words.has_plan, day=turn.day(plan.on)).text
    if person.contacted is not None:
        return rich(words.contacted, day=turn.day(turn.local(person.contacted).date())).text
    return words.no_plan


def card(turn: Turn, person: Person) -> None:
    """One person, and what can be done about them."""
    words = turn.words.people
    plan = (words.move, f"m:move:{person.id}") if turn.state.plan_for(person.id) else None
    plan = plan or (words.make_plan, f"m:plan-for:{person.id}")
    turn.send(_line(turn, person), ((plan,), ((words.remove, f"m:remove:{person.id}"),)))


def add(turn: Turn, then_plan: bool = False) -> None:
    """Asks for names outside the lesson; with `then_plan` a plan is made with whom is named."""
    waiting = Waiting(kind="people", then_plan=then_plan)
    turn.push(waiting)
    ask_people(turn, waiting)
