"""A sticker, a photo and a voice note to send: small real files, made here; and documents, which are given."""

import base64
import binascii
import mimetypes
from typing import Any

from .errors import RequestError
from .files import Files, file_object
from .model import Json

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_WEBP = base64.b64decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
_NAME_LIMIT = 255
_OGG = b"OggS" + bytes(23)
_FILES = {
    "sticker": (_WEBP, "sticker.webp", "image/webp"),
    "photo": (_PIXEL, "photo.png", "image/png"),
    "voice": (_OGG, "voice.oga", "audio/ogg"),
}


def specimen(files: Files, kind: Any) -> Json:
    """Return the fields of a message of this kind. RequestError 400 for a kind that there is not."""
    if kind not in _FILES:
        raise RequestError(400, "kind must be sticker, photo, voice or document.")
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


def document(files: Files, body: Json) -> Json:
    """Return the fields of a message with a file: `name`, and `content` (text) or `base64`. RequestError 400."""
    name, data = body.get("name"), _bytes(body)
    if not isinstance(name, str) or not name.strip() or len(name) > _NAME_LIMIT:
        raise RequestError(400, f"name must be a text of 1 to {_NAME_LIMIT} characters.")
    name = name.replace("\\", "/").rsplit("/", 1)[-1] or "file"
    if not data:
        raise RequestError(400, "A file cannot be empty.")
    content_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    kept = file_object(files.keep(data, name, content_type, "documents"))
    return {"document": kept | {"file_name": name, "mime_type": content_type}}


def _bytes(body: Json) -> bytes:
    text, encoded = body.get("content"), body.get("base64")
    try:
        if isinstance(text, str):
            return text.encode()
        if isinstance(encoded, str):
            return base64.b64decode(encoded, validate=True)
    except (UnicodeEncodeError, binascii.Error) as error:
        raise RequestError(400, "content must be UTF-8 text, base64 must be base64.") from error
    raise RequestError(400, "A document needs content (text) or base64.")
