"""A sticker, a photo and a voice note to send: small real files, made here."""

import base64
from typing import Any

from .errors import RequestError
from .files import Files, file_object
from .model import Json

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_WEBP = base64.b64decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
_OGG = b"OggS" + bytes(23)
_FILES = {
    "sticker": (_WEBP, "sticker.webp", "image/webp"),
    "photo": (_PIXEL, "photo.png", "image/png"),
    "voice": (_OGG, "voice.oga", "audio/ogg"),
}


def specimen(files: Files, kind: Any) -> Json:
    """Return the fields of a message of this kind. RequestError 400 for a kind that there is not."""
    if kind not in _FILES:
        raise RequestError(400, "kind must be sticker, photo or voice.")
    data, name, content_type = _FILES[kind]
    content = file_object(files.keep(data, name, content_type, f"{kind}s"))
    if kind == "photo":
        return {"photo": [content | {"width": 1, "height": 1}]}
    if kind == "voice":
        return {"voice": content | {"duration": 3, "mime_type": content_type}}
    look = {
        "type": "regular",
        "width": 1,
        "height": 1,
        "is_animated": False,
        "is_video": False,
        "emoji": "🙂",
    }
    return {"sticker": content | look}
