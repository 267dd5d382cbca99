"""From a message to the people in it."""

from bot.dialogue.naming.apposition import without_doubles
from bot.dialogue.naming.excluding import is_learner, is_ruled_out_later, ruled_out
from bot.dialogue.naming.familiar import familiar
from bot.dialogue.naming.handles import handles, hidden
from bot.dialogue.naming.latin import latin_names
from bot.dialogue.naming.lattice import Token, tokens
from bot.dialogue.naming.namesakes import namesakes
from bot.dialogue.naming.public import without_public
from bot.dialogue.naming.relations import relations
from bot.dialogue.naming.spans import Span, fold
from bot.dialogue.naming.titles import PLURAL

_RELATION = ("kin", "work")


def find(text: str) -> tuple[str, ...]:
    """The people in a message, by the conventions P1: exact copies, in order of first appearance, no repeats.

    Names, nicknames, names with titles and handles (P1.2), and kin and people at work by their relation (P1.3).
    Nobody is returned where it is in doubt.
    """
    folded = fold(text)
    readable, spans = _spans(folded)
    denied = ruled_out(readable)
    gone = {
        span.of(text) for span in spans if is_learner(readable, span) or _denied(readable, span, spans, denied)
    }
    kept = [span for span in spans if span.of(text) not in gone]
    return tuple(dict.fromkeys(span.of(text) for span in without_public(readable, kept)))


def names(text: str) -> tuple[str, ...]:
    """Every name by which a message calls somebody in the learner's life, also those whom the learner rules out.

    Relation words are not names; the learner and public figures are nobody whose name is meant here.
    """
    readable, spans = _spans(fold(text))
    own = {span.of(text) for span in spans if is_learner(readable, span)}
    others = [span for span in spans if span.of(text) not in own and span.kind not in _RELATION]
    return tuple(dict.fromkeys(span.of(text) for span in without_public(readable, others)))


def _spans(folded: str) -> tuple[str, list[Span]]:
    """The folded text as it is read, and where somebody is named or referred to in it."""
    readable = hidden(folded)
    words = tokens(readable)
    named = _named(readable, words)
    related = (r for r in relations(readable, words, named) if not _covered(r, named))
    return readable, without_doubles(readable, sorted([*handles(folded), *named, *related]))


def _named(text: str, words: list[Token]) -> list[Span]:
    chinese = [Span(word.start, word.end, word.kind) for word in words if word.kind is not None]
    chinese = [span for span in chinese if not text.startswith(PLURAL, span.end)]
    latin = latin_names(text, bool(words))
    chinese += namesakes(text, words, latin)
    framed = [
        span
        for span in familiar(text)
        if not any(_holds(other, span) for other in chinese if other.kind != "public")
    ]
    chinese = framed + [span for span in chinese if not _covered(span, framed)]
    return sorted(latin + [span for span in chinese if not _covered(span, latin)])


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _covered(span: Span, others: list[Span]) -> bool:
    return any(other.start < span.end and span.start < other.end for other in others)


def _denied(text: str, span: Span, spans: list[Span], stretches: list[tuple[int, int]]) -> bool:
    if any(start <= span.start and span.end <= end for start, end in stretches):
        return True
    following = next((other.start for other in spans if other.start > span.start), len(text))
    return is_ruled_out_later(text[:following], span)
