"""The specification's rules for a statement (adlnet/xAPI-Spec, xAPI-Data.md, 1.0.3), as far as they are needed.

Own code: of the validators for Python one brings a GPL library (ralph-malph: rfc3987), the others are not kept. It
is stricter than an LRS need be: what a rule only recommends is asked for too, what it does not know is refused.
"""

import json
import re
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

Rule = Callable[[Any, str], None]
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20\x7f-\x9f]+")
_LANGUAGE = re.compile(
    r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
)
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_DURATION = re.compile(r"P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)")
INTERACTIONS = frozenset(
    {
        *("true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert"),
        *("numeric", "other"),
    }
)
VERBS = {f"http://adlnet.gov/expapi/verbs/{name}": name for name in ("answered", "progressed", "completed")}


class BrokenRuleError(AssertionError):
    """Where in the statement which rule is broken."""


def check(statement: Any) -> None:
    """Raises BrokenRuleError for the first rule that is broken."""
    _no_null(statement, "statement")
    json.dumps(statement, ensure_ascii=False).encode()
    _object(
        {"id": _uuid, "actor": _agent, "verb": _verb, "object": _activity, "timestamp": _timestamp},
        {"result": _result, "context": _context},
    )(statement, "statement")
    answered = VERBS[statement["verb"]["id"]] == "answered"
    completed = VERBS[statement["verb"]["id"]] == "completed"
    result = statement.get("result", {})
    interaction = statement["object"].get("definition", {}).get("interactionType")
    _hold(not answered or (interaction == "long-fill-in" and "response" in result), "answered: by a long response")
    _hold(not completed or result.get("completion") is True, "completed: result.completion is true")
    _hold("response" not in result or interaction is not None, "a response answers an interaction")


def _hold(is_so: bool, rule: str) -> None:
    if not is_so:
        raise BrokenRuleError(rule)


def _object(required: Mapping[str, Rule], optional: Mapping[str, Rule]) -> Rule:
    rules = {**required, **optional}

    def rule(value: Any, where: str) -> None:
        _hold(isinstance(value, dict) and bool(value), f"{where}: an object that is not empty")
        missing, unknown = required.keys() - value.keys(), value.keys() - rules.keys()
        _hold(not missing, f"{where}: {sorted(missing)} is required")
        _hold(not unknown, f"{where}: {sorted(unknown)} is not allowed")
        for name, inner in value.items():
            rules[name](inner, f"{where}.{name}")

    return rule


def _matching(pattern: re.Pattern[str], what: str) -> Rule:
    def rule(value: Any, where: str) -> None:
        _hold(isinstance(value, str) and pattern.fullmatch(value) is not None, f"{where}: {what}")

    return rule


def _is(*allowed: str) -> Rule:
    return lambda value, where: _hold(value in allowed, f"{where}: one of {allowed}")


def _text(value: Any, where: str) -> None:
    _hold(isinstance(value, str), f"{where}: a string")


def _true_or_false(value: Any, where: str) -> None:
    _hold(isinstance(value, bool), f"{where}: a boolean")


def _uuid(value: Any, where: str) -> None:
    _hold(isinstance(value, str) and re.fullmatch(r"[0-9a-f-]{36}", value) is not None, f"{where}: a UUID")
    _hold(uuid.UUID(value).variant == uuid.RFC_4122, f"{where}: a UUID of RFC 4122")


def _timestamp(value: Any, where: str) -> None:
    _matching(_TIMESTAMP, "an ISO 8601 timestamp with its offset")(value, where)
    _hold(not value.endswith("-00:00"), f"{where}: no unknown offset")
    try:
        datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError as error:
        raise BrokenRuleError(f"{where}: {error}") from None


def _languages(value: Any, where: str) -> None:
    _hold(isinstance(value, dict) and bool(value), f"{where}: a language map")
    for tag, text in value.items():
        _language(tag, where)
        _text(text, f"{where}.{tag}")


def _extensions(value: Any, where: str) -> None:
    _hold(isinstance(value, dict) and bool(value), f"{where}: a map of extensions")
    for name, inner in value.items():
        _iri(name, where)
        if name.endswith("/progress"):
            _hold(type(inner) is int and 0 <= inner <= 100, f"{where}: progress is a whole percentage")


def _activities(value: Any, where: str) -> None:
    _hold(isinstance(value, list) and bool(value), f"{where}: activities")
    for each in value:
        _activity(each, where)


def _definition(value: Any, where: str) -> None:
    _object(
        {"type": _iri},
        {
            "name": _languages,
            "description": _languages,
            "moreInfo": _iri,
            "interactionType": _is(*INTERACTIONS),
            "extensions": _extensions,
        },
    )(value, where)
    is_interaction = value["type"] == "http://adlnet.gov/expapi/activities/cmi.interaction"
    _hold(is_interaction == ("interactionType" in value), f"{where}: an interaction has its type")


def _no_null(value: Any, where: str) -> None:
    _hold(value is not None, f"{where}: never null")
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, each in inner:
        _no_null(each, f"{where}.{name}")


_iri = _matching(_IRI, "an IRI with a scheme")
_language = _matching(_LANGUAGE, "a language tag (RFC 5646)")
_account = _object({"homePage": _iri, "name": _text}, {})
_agent = _object({"account": _account}, {"objectType": _is("Agent"), "name": _text})
_verb = _object({"id": _is(*VERBS), "display": _languages}, {})
_activity = _object({"id": _iri}, {"objectType": _is("Activity"), "definition": _definition})
_result = _object(
    {},
    {
        "completion": _true_or_false,
        "success": _true_or_false,
        "response": _text,
        "duration": _matching(_DURATION, "an ISO 8601 duration"),
        "extensions": _extensions,
    },
)
_context = _object(
    {"registration": _uuid, "language": _language},
    {
        "contextActivities": _object({}, dict.fromkeys(("parent", "grouping", "category", "other"), _activities)),
        "platform": _text,
        "revision": _text,
        "extensions": _extensions,
    },
)
