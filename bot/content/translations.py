"""A translation has the pieces of the original in the same order: what is not so is a mistake in it."""

from collections.abc import Iterator, Sequence

from bot.content.messages import near
from bot.content.written import Written
from bot.dialogue.lesson import LessonFile, Loc
from bot.dialogue.words.phrases import Phrases

_OUT_OF_STEP = "中英文不同步"


def compare(original: Written, translation: Written) -> None:
    """Adds to the translation's files everything in which it is out of step with the original."""
    if original.lesson and translation.lesson:
        language = translation.lesson_file.path.stem
        translation.lesson_file.add(_language(language, original.lesson, translation.lesson))
        translation.lesson_file.add(_lesson(original, original.lesson, translation.lesson))
    if original.phrases and translation.phrases and original.phrases_file.path != translation.phrases_file.path:
        translation.phrases_file.add(_phrases(original.phrases, translation.phrases))


def _language(named: str, original: LessonFile, translation: LessonFile) -> Iterator[tuple[Loc, str]]:
    if translation.language != named:
        yield ("language",), f"文件名是 {named}.yaml，里面写的却是 {translation.language}：两处要一样"
    elif translation.language == original.language:
        yield ("language",), f"原文 lesson.yaml 已经是 {named}：译文要用别的语言"


def _phrases(original: Phrases, translation: Phrases) -> Iterator[tuple[Loc, str]]:
    ways, given = len(original.plan.ways), len(translation.plan.ways)
    if ways != given:
        yield ("plan", "ways"), f"{_OUT_OF_STEP}：原文有 {ways} 种方式，这里有 {given} 种"
    theirs, ours = original.openers.lines, translation.openers.lines
    if [opener.id for opener in theirs] != [opener.id for opener in ours]:
        yield ("openers", "lines"), f"{_OUT_OF_STEP}：开场白的 id 和顺序要和原文一样"
        return
    for place, (wanted, have) in enumerate(zip(theirs, ours, strict=True)):
        if have != wanted.model_copy(update={"say": have.say}):
            yield ("openers", "lines", place), f"{_OUT_OF_STEP}：除了 say，其余几项要和原文一样"


def _lesson(written: Written, original: LessonFile, translation: LessonFile) -> Iterator[tuple[Loc, str]]:
    if translation.id != original.id:
        yield ("id",), f"{_OUT_OF_STEP}：原文的 id 是 {original.id}，这里是 {translation.id}"
    if translation.claims and translation.claims != original.claims:
        yield ("claims",), f"{_OUT_OF_STEP}：claims 和原文不一样；译文里可以整行不写"
    if translation.moved and translation.moved != original.moved:
        yield ("moved",), f"{_OUT_OF_STEP}：moved 和原文不一样；译文里可以整段不写"
    yield from _Pair(written, ("benefits",), ("benefits",)).differ(original.benefits, translation.benefits)
    yield from _Pair(written, ("parts",), ("parts",)).differ(original.parts, translation.parts)
    places = {part.id: place for place, part in enumerate(translation.parts)}
    for p, part in enumerate(original.parts):
        if part.id in places:
            at = places[part.id]
            pair = _Pair(written, ("parts", p, "beats"), ("parts", at, "beats"))
            yield from pair.differ(part.beats, translation.parts[at].beats)
    yield from _Pair(written, ("recall",), ("recall",)).differ(original.recall, translation.recall)


class _Pair:
    """Two lists that should have the same ids in the same order, by the paths that lead to them."""

    def __init__(self, written: Written, theirs: Loc, ours: Loc) -> None:
        self._written, self._theirs, self._ours = written, theirs, ours

    def differ(self, original: Sequence[object], translation: Sequence[object]) -> Iterator[tuple[Loc, str]]:
        """What is missing, too much, in another order, or different in itself."""
        wanted, given = [_id(one) for one in original], [_id(one) for one in translation]
        extra = [name for name in given if name not in wanted]
        for place, name in enumerate(wanted):
            if name not in given:
                where = f"{self._written.lesson_file.path.name} 第 {self._line(place)} 行"
                yield self._ours, f"{_OUT_OF_STEP}：少了 {name}（{where}）"
        for name in extra:
            close = near(name, [one for one in wanted if one not in given])
            yield (*self._ours, given.index(name), "id"), f"{_OUT_OF_STEP}：多了 {name}，原文没有{close}"
        if not extra and sorted(wanted) == sorted(given) and wanted != given:
            place = next(n for n, name in enumerate(wanted) if given[n] != name)
            yield (*self._ours, place, "id"), f"{_OUT_OF_STEP}：顺序不同，原文这里是 {wanted[place]}"
        for place, name in enumerate(given):
            if name in wanted:
                yield from self._one(original[wanted.index(name)], translation[place], place, wanted.index(name))

    def _one(self, original: object, translation: object, place: int, their: int) -> Iterator[tuple[Loc, str]]:
        here = (*self._ours, place)
        if type(original) is not type(translation):
            kinds = f"原文是 {_kind(original)}，这里是 {_kind(translation)}"
            yield (*here, "id"), f"{_OUT_OF_STEP}：{kinds}"
            return
        for name in ("benefit", "claims", "after"):
            wanted, given = getattr(original, name, None), getattr(translation, name, None)
            if wanted != given:
                yield (*here, name), f"{_OUT_OF_STEP}：原文是 {_listed(wanted)}，这里是 {_listed(given)}"
        theirs, ours = getattr(original, "options", ()), getattr(translation, "options", ())
        if theirs or ours:
            yield from _Pair(self._written, (*self._theirs, their, "options"), (*here, "options")).differ(
                theirs, ours
            )

    def _line(self, place: int) -> int:
        return self._written.lesson_file.line((*self._theirs, place))


def _id(one: object) -> str:
    return str(getattr(one, "id", ""))


def _kind(one: object) -> str:
    return type(one).__name__.removeprefix("Recall").lower()


def _listed(value: object) -> str:
    return f"[{', '.join(value)}]" if isinstance(value, tuple) else str(value)
