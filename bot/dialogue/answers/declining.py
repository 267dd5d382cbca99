"""Whether an answer declines, postpones or stops this answer, and not something else."""

from bot.dialogue.answers.fold import Answer, Clause
from bot.dialogue.answers.rules_declining import NOT_THIS, RULES_EN, RULES_ZH

_RULES = {
    f"{rule}-{name}": pattern
    for name, rules in (("zh", RULES_ZH), ("en", RULES_EN))
    for rule, pattern in rules.items()
}


def refusal(answer: Answer) -> tuple[str, Clause] | None:
    """The rule that fired and its clause, or None."""
    for clause in answer.clauses:
        for rule, pattern in _RULES.items():
            if clause.plain and pattern.search(clause.plain) and not NOT_THIS.search(clause.plain):
                if rule.startswith("refusal-later") and _goes_on(answer, clause):
                    continue
                return rule, clause
    return None


def _goes_on(answer: Answer, clause: Clause) -> bool:
    """Whether being busy only introduces something else, as in 太忙了 没空社交."""
    others = [c for c in answer.clauses if c is not clause and not _declines(c.plain)]
    return any(len(other.plain) > (24 if other.plain.isascii() else 7) for other in others)


def _declines(text: str) -> bool:
    return any(pattern.search(text) for pattern in _RULES.values())
