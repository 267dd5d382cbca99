"""What a phrase means, in the form of the labelled sets."""

from datetime import datetime
from typing import Any

from bot.dialogue.times import as_json, understand

# A Monday, 08:50 in Shanghai.
MONDAY = "2026-05-18T08:50:00+08:00"
SHANGHAI = "Asia/Shanghai"


def said(text: str, ref: str = MONDAY, tz: str = SHANGHAI) -> dict[str, Any]:
    """The answer as JSON."""
    return as_json(understand(text, datetime.fromisoformat(ref), tz))


def brief(text: str, ref: str = MONDAY, tz: str = SHANGHAI) -> str:
    """The answer as words: a date or local time, part and "by"; RRULE keys in their order; or "unclear"."""
    found = said(text, ref, tz)
    if found["kind"] == "rrule":
        values = {k: ",".join(map(str, v)) if isinstance(v, list) else v for k, v in found["rrule"].items()}
        when = ";".join(f"{key}={value}" for key, value in values.items())
    else:
        when = found.get("date") or found.get("local") or "unclear"
    extras = [
        found.get("part"),
        "by" if found.get("by") else None,
        f"from {s}" if (s := found.get("start")) else None,
    ]
    return " ".join([when, *(extra for extra in extras if extra)])
