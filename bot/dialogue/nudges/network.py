"""/map: the learner's network as a picture, and the same in words beside it."""

from bot.dialogue.people import circle
from bot.dialogue.people.acquaintance import CLOSENESSES
from bot.dialogue.picture import MOST_SHOWN, Dot, NetworkMap
from bot.dialogue.state import Person
from bot.dialogue.text import Text, join, rich
from bot.dialogue.turn import Rows, Turn, label

USUAL_RING = CLOSENESSES.index("known")
"""Where somebody stands of whom it is not known how close they are."""
CAPTION_COLUMNS = 560
"""Characters of names under the picture, within Telegram's 1,024 for a caption."""


def show(turn: Turn) -> None:
    """/map: the picture, with its words as the caption; with nobody on the list, what to do."""
    words = turn.words.map
    if not circle.listed(turn):
        turn.send(rich(words.nobody), (((turn.words.people.add, "m:add"),),))
        return
    rows: Rows = (((turn.words.help.to_people, "m:people:0"), (turn.words.help.to_plan, "m:plan")),)
    turn.send(_in_words(turn), rows, picture=picture(turn))


def picture(turn: Turn) -> NetworkMap:
    """The map as data: who is reached comes first where there are more people than fit."""
    words, benefits = turn.words.map, _sectors(turn)
    names = [*turn.lesson.benefit_names(b for b in benefits if b), *([words.no_benefit] if "" in benefits else [])]
    everyone = circle.listed(turn)
    shown = {p.id for p in sorted(everyone, key=lambda p: p.contacted is None)[:MOST_SHOWN]}
    dots = tuple(
        Dot(
            person=person.id,
            name=person.name,
            sector=benefits.index(_benefit(turn, person)),
            ring=ring(person),
            reached=person.contacted is not None,
        )
        for person in everyone
        if person.id in shown
    )
    return NetworkMap(
        title=rich(words.title, day=turn.day(turn.local(turn.now).date())).text,
        me=words.me,
        sectors=tuple(names),
        rings=turn.words.person.closenesses,
        dots=dots,
        beyond=len(everyone) - len(dots),
        reached=words.reached,
        not_reached=words.not_reached,
        more=words.left_out,
    )


def ring(person: Person) -> int:
    """How far from the middle, by closeness."""
    return CLOSENESSES.index(person.closeness) if person.closeness else USUAL_RING


def counts(turn: Turn) -> Text:
    """How many are on the list, and how many of them were really contacted."""
    return rich(turn.words.map.counts, **_counted(turn))


def _counted(turn: Turn) -> dict[str, str]:
    everyone = circle.listed(turn)
    reached = sum(p.contacted is not None for p in everyone)
    return {"listed": str(len(everyone)), "reached": str(reached)}


def _sectors(turn: Turn) -> list[str]:
    """The benefits of the lesson, and an empty one where somebody stands for none of them."""
    benefits = [benefit.id for benefit in turn.lesson.benefits]
    nobody_s = any(not set(p.benefits) & set(benefits) for p in circle.listed(turn))
    return [*benefits, ""] if nobody_s else benefits


def _benefit(turn: Turn, person: Person) -> str:
    """The first benefit that somebody stands for, in the order of the lesson: nobody is on the map twice."""
    return next((benefit.id for benefit in turn.lesson.benefits if benefit.id in person.benefits), "")


def _in_words(turn: Turn) -> Text:
    """What the picture shows, for whoever does not see it: a line for each benefit, the closest first."""
    words, drawn, everyone = turn.words.map, picture(turn), circle.listed(turn)
    benefits, lines = _sectors(turn), [rich(words.caption, **_counted(turn))]
    room = CAPTION_COLUMNS // len(benefits)
    for name, benefit in zip(drawn.sectors, benefits, strict=True):
        people = sorted((p for p in everyone if _benefit(turn, p) == benefit), key=ring)
        if people:
            lines.append(rich(words.line, benefit=name, people=_named(turn, people, room)))
    return join(lines, "\n")


def _named(turn: Turn, people: list[Person], room: int) -> Text:
    """As many names as there is room for, and how many there are besides."""
    words, marked = turn.words.map, list[Text]()
    for person in people:
        said = words.reached_one if person.contacted is not None else words.not_reached_one
        one = rich(said, who=label(person.name))
        room -= len(one.text) + 2
        if room < 0 and marked:
            break
        marked.append(one)
    names = join(marked, turn.words.and_)
    left = len(people) - len(marked)
    return rich(words.more, people=names, count=str(left)) if left else names
