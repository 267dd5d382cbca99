"""Names in Latin letters that no list knows, by who is said to bear them or what they did (P1.2, P1.5)."""

import re
from collections.abc import Iterator

from bot.dialogue.naming import latin_words as words
from bot.dialogue.naming.spans import Span

_CAP = r"(?-i:[A-ZÀ-ÖØ-Þ])[^\W\d_㐀-鿿]+(?:['-][^\W\d_㐀-鿿]+)*"
_NAME = rf"(?P<name>{_CAP}(?: {_CAP})?)"
_TIE = (
    r"colleague|co-?worker|friend|mate|bestie|classmate|schoolmate|team-?mate|roommate|flatmate|housemate|"
    r"neighbou?r|deskmate|boss|manager|supervisor|mentor|leader|"
    r"team lead|deputy|assistant|secretary|successor|predecessor|cousin|brother|sister|"
    r"uncle|aunt|husband|wife|nephew|niece|buddy|pal|intern|recruiter|headhunter|professor|advis[eo]r|coach|trainer|tutor|"
    r"teacher|designer|engineer|analyst|accountant|director|co-?founder|landlord|landlady|therapist|dentist|fiancée?|"
    r"boyfriend|girlfriend|sister-in-law|brother-in-law|son|daughter|counterpart|of mine|of ours"
)
_VERB = r"told|asked|texted|messaged|warned|convinced|introduced|referred|pinged|phoned|mentored"
# What one gives a learner, and what comes of it: Oluwaseun's referral got me in.
_ADVICE = r"(?:intro|introduction|referral|tip|advice|help|recommendation|guidance|support)s?"
_GIFT = rf"(?:{_ADVICE}|(?:feedback|note|email|message)s?)"
_GOOD = r"(?:helped|saved|meant)"
_END = r"(?=\s*[,.;:!?)\"]|\s*$|\s+(?-i:[a-z]))(?!'s? [A-Z])"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:{_TIE}),? (?:named |called )?{_NAME}{_END}",
        rf"\b(?:(?:ran|run|bumped|bump) into|came across|heard (?:back )?from|referred by|introduced by|hired by|"
        rf"recommended by|(?:guy|girl|woman|man|lady|person|someone|somebody) (?:called|named)) {_NAME}{_END}",
        rf"(?<![\w'@·.-]){_NAME} (?:(?:{_VERB}) (?:me|us|him|her)\b|said (?:she|he|I)\b)",
        rf"(?<![\w'@·.-]){_NAME}'s (?:friend|wife|husband|sister|brother|cousin|flatmate|roommate|assistant|"
        rf"deputy|birthday|wedding|desk|mom|dad|kids?|son|daughter)\b",
        rf"(?:^|[.!?\n]\s*){_NAME}'s (?:\w+ ){{0,2}}?(?:{_ADVICE} {_GOOD}\b|{_GIFT} (?:\w+ ){{1,3}}?(?:me|my)\b)",
        rf"(?:^|[.!?\n]\s*){_NAME}(?:,| -|\.) (?:(?:she|he)(?:'s)?|who)\b",
        rf"\bnot {_CAP},(?: but)? {_NAME}{_END}",
    )
)
_MIXED = re.compile(r"[A-Z]{2}|[a-z][A-Z](?<!Mc[A-Z])(?<!Mac[A-Z])(?<!De[A-Z])(?<!La[A-Z])")
_ORDINARY = re.compile(
    r".*(?:ing|tion|ness|ment|ity|ly|ship|ism|ware|soft|ess|wth|ance|ence|age|ture)$|life|experience|history|fate|work|fear|pain"
    r"|however|meanwhile|anyway|true|wow|agreed|indeed|instead|otherwise|okay|alright|right|oh|ah|hmm|moreover|therefore|"
    r"afterwards|years|months|weeks|days|lol|haha|ugh|yep|yup|correct|fair|month|year|week|customer|client|grand(?:ma|pa|mother|father)|mother|father|parent|mum|stranger|nature"
    r"|strange|funny|lucky|done|sadly|later|guess"
)


def introduced(text: str) -> Iterator[Span]:
    """The capitalised words of a folded text that a tie, a meeting or a deed makes a person."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            end = match.end("name")
            low = match.group("name").lower().split()
            if len(low) == 2 and not _may_be_name(low[1]):
                end = match.start("name") + len(low[0])
                low = low[:1]
            if all(map(_may_be_name, low)) and not _MIXED.search(match.group("name")):
                yield Span(match.start("name"), end, "latin")


def _may_be_name(word: str) -> bool:
    return word not in words.NOT_NAMES | words.ORGANISATION and not _ORDINARY.fullmatch(word)
