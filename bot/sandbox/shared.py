"""What a person shares from Telegram's own pickers: people, a contact card, a place."""

from collections.abc import Mapping
from typing import Any

from .errors import RequestError
from .model import Json, User

_CONTACT_FIELDS = {"phone_number": str, "first_name": str, "last_name": str, "user_id": int, "vcard": str}


def shared_content(body: Json, keyboard: Json | None, users: Mapping[int, User]) -> Json:
    """Return the fields of the message that shares; `keyboard` is the reply keyboard that shows.

    RequestError 400 if `body` has not exactly one of contact, users, location, or it is malformed.
    """
    given = [name for name in ("contact", "users", "location") if body.get(name) is not None]
    if len(given) != 1:
        raise RequestError(400, "Share one of contact, users or location.")
    if given == ["contact"]:
        return {"contact": _contact(body["contact"])}
    if given == ["location"]:
        return {"location": _location(body["location"])}
    return {"users_shared": _users(body, _request(body, keyboard), users)}


def _contact(card: Any) -> Json:
    given = {field: card.get(field) for field in _CONTACT_FIELDS} if isinstance(card, dict) else {}
    if not given.get("phone_number") or not given.get("first_name"):
        raise RequestError(400, "A contact needs phone_number and first_name.")
    contact = {field: value for field, value in given.items() if value is not None}
    for field, value in contact.items():
        if not isinstance(value, _CONTACT_FIELDS[field]):
            raise RequestError(400, f"The contact's {field} is of the wrong kind.")
    return contact


def _location(place: Any) -> Json:
    limits = {"latitude": 90, "longitude": 180}
    for field, limit in limits.items():
        value = place.get(field) if isinstance(place, dict) else None
        if not isinstance(value, int | float) or isinstance(value, bool) or not -limit <= value <= limit:
            raise RequestError(400, f"A location needs {field} from -{limit} to {limit}.")
    return {field: float(place[field]) for field in limits}


def _request(body: Json, keyboard: Json | None) -> Json:
    """Find the request that is answered: by its id if given, else the first on the keyboard."""
    rows = keyboard["keyboard"] if keyboard is not None else []
    requests = [button["request_users"] for row in rows for button in row if "request_users" in button]
    wanted = body.get("request_id")
    matching = [request for request in requests if wanted in (None, request["request_id"])]
    unasked = {"request_id": wanted or 1, "max_quantity": 10, "request_name": True, "request_username": True}
    return matching[0] if matching else unasked


def _users(body: Json, request: Json, users: Mapping[int, User]) -> Json:
    people = body["users"]
    most = request.get("max_quantity", 1)
    if not isinstance(people, list) or not 1 <= len(people) <= most:
        raise RequestError(400, f"Pick 1 to {most} people.")
    picked = [_person(person, request, users) for person in people]
    return {
        "request_id": request["request_id"],
        "users": picked,
        "user_ids": [person["user_id"] for person in picked],
    }


def _person(person: Any, request: Json, users: Mapping[int, User]) -> Json:
    given = person if isinstance(person, dict) else {"user_id": person}
    user_id = given.get("user_id")
    if not isinstance(user_id, int) or isinstance(user_id, bool):
        raise RequestError(400, "Each person picked needs a user_id.")
    known = vars(users[user_id]) if user_id in users else {}
    asked = [field for field in ("first_name", "last_name") if request.get("request_name")]
    asked += ["username"] if request.get("request_username") else []
    names = {field: given.get(field) or known.get(field) for field in asked}
    return {"user_id": user_id} | {field: name for field, name in names.items() if name and isinstance(name, str)}
