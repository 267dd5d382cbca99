"""Whether an answer names one particular person: a name, or a role made particular."""

from bot.dialogue.answers import rules_people as zh
from bot.dialogue.answers import rules_people_en as english
from bot.dialogue.answers import terms_people_en as words
from bot.dialogue.answers.fold import Clause
from bot.dialogue.answers.patterns import compiled

_LACKED = compiled(r"\b(?:dont|never|no) (?:have|had)\b")


def person(clause: Clause) -> str | None:
    """The rule that found a particular person in the clause, or None."""
    if nobody_in_particular(clause):
        return None
    cased = english.PUBLIC_EN.sub("someone famous", zh.PUBLIC.sub("名人", clause.cased))
    for rule, pattern in zh.NAMES.items():
        if pattern.search(cased):
            return rule
    if _latin_name(cased):
        return "person-latin-name"
    return _role(cased, cased.lower())


def nobody_in_particular(clause: Clause) -> bool:
    """Whether all the clause says is that it was a friend, or somebody at work."""
    return bool(zh.ANYBODY.search(clause.plain) or english.ANYBODY_EN.search(clause.plain))


def _role(cased: str, plain: str) -> str | None:
    unique, lacking = zh.UNIQUE.search(cased), zh.WISHED.search(plain)
    if unique:
        return None if lacking and lacking.start() < unique.end() else "person-unique-role"
    real = zh.GENERIC.sub("各", cased)
    wished = zh.WISHED.search(real)
    for rule, pattern in zh.ROLES.items():
        found = pattern.search(real)
        if found and "各" not in found.group() and not (wished and wished.start() < found.end()):
            return rule
    if english.ROLE_BARE.search(plain):
        return "person-role-en"
    if english.ROLE_OWN.search(plain) and not _LACKED.search(plain):
        return "person-own-en"
    if english.ROLE_THE.search(plain) or english.EX_ROLE.search(plain):
        return "person-unit-en"
    if english.ROLE_COUNT.search(english.GENERIC_EN.sub("", plain)):
        return "person-count-en"
    return None


def _latin_name(cased: str) -> bool:
    """A capitalised word that is no other word, or a common first name in lower case."""
    if english.TITLE_EN.search(cased):
        return True
    for found in english.LATIN_NAME.finditer(cased):
        word, rest = found.group(1), cased[found.end() :]
        known = word.lower().split("-")[0] in words.FIRST_NAMES
        if word.lower() in words.NOT_NAMES or english.UNIT_AFTER.match(rest):
            continue
        first = found.start() == 0
        if (
            known
            or (not first and not cased.istitle())
            or (first and english.NAME_CONTEXT.match(rest) and not word.endswith("ing"))
        ):
            return True
    lower = (m.group() for m in english.LOWER_NAME.finditer(cased))
    return any(word in words.FIRST_NAMES and word not in words.ALSO_WORDS for word in lower)
