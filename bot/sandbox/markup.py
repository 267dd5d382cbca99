"""Telegram's checks of a reply markup."""

from typing import Any

from .errors import ApiError, bad_request
from .model import Json
from .text import units

_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip
_BUTTON_LIMIT = 100
_LINKS = ("http://", "https://", "tg://")


def checked_markup(markup: Json | None) -> Json | None:
    """Return the markup in Telegram's normal form, or None for none. ApiError 400 if it is not allowed."""
    if not markup:
        return None
    if "inline_keyboard" in markup:
        rows = _rows(markup["inline_keyboard"], "inline keyboard button", _inline_button)
        return {"inline_keyboard": rows} if rows else None
    if "keyboard" in markup:
        rows = _rows(markup["keyboard"], "keyboard button", _keyboard_button)
        if not rows:
            raise bad_request("reply keyboard markup has no buttons")
        return {**markup, "keyboard": rows}
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        return dict(markup)
    raise bad_request("object expected as reply markup")


def is_inline(markup: Json | None) -> bool:
    """Return whether the markup belongs under its message; none at all does too."""
    return markup is None or "inline_keyboard" in markup


def _rows(rows: Any, what: str, check: Any) -> list[list[Json]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f"can't parse {what}: expected an Array of Arrays")
    if sum(len(row) for row in rows) > _BUTTON_LIMIT:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return [[check(button) for button in row] for row in rows if row]


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise _inline("expected an Object")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise _inline('field "text" must be a non-empty String')
    # An empty callback_data is none at all to Telegram.
    actions = [name for name in _ACTIONS if button.get(name) is not None and button[name] != ""]
    if not actions:
        raise _inline("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _inline("exactly one action field must be used")
    _check_action(actions[0], button[actions[0]])
    return button


def _check_action(name: str, value: Any) -> None:
    if name == "callback_data" and not (isinstance(value, str) and 1 <= len(value.encode()) <= 64):
        raise bad_request("BUTTON_DATA_INVALID")
    if name == "copy_text":
        text = value.get("text") if isinstance(value, dict) else None
        if not (isinstance(text, str) and 1 <= units(text) <= 256):
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if name == "url" and not (isinstance(value, str) and value.lower().startswith(_LINKS)):
        raise bad_request(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")


def _keyboard_button(button: Any) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: expected an Object")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request('can\'t parse keyboard button: field "text" must be a non-empty String')
    wanted = button.get("request_users")
    if wanted is not None:
        _check_users_request(wanted)
    return button


def _check_users_request(wanted: Any) -> None:
    request_id = wanted.get("request_id") if isinstance(wanted, dict) else None
    if not isinstance(request_id, int) or not -(2**31) <= request_id < 2**31:
        raise bad_request('can\'t parse keyboard button: field "request_id" must be a valid Number')
    most = wanted.get("max_quantity", 1)
    if not isinstance(most, int) or not 1 <= most <= 10:
        raise bad_request('can\'t parse keyboard button: field "max_quantity" must be from 1 to 10')


def _inline(fault: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {fault}")
