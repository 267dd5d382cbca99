"""The methods that put something into a chat."""

from .context import Context
from .errors import ApiError, bad_request
from .files import file_object
from .forms import shown_keyboard
from .markup import checked_markup, is_inline
from .model import Chat, Json, StoredFile
from .objects import full_chat_object, without_reply
from .parameters import Parameters
from .pictures import picture_size
from .text import CAPTION_LIMIT, TEXT_LIMIT, prepared, units

_ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip
TYPING_SECONDS = 5
DOWNLOAD_LIMIT = 20_000_000
"""Bytes of the largest file that a bot may download."""


async def send_message(context: Context, given: Parameters) -> Json:
    """Send a text of 1 to 4,096 UTF-16 units."""
    chat = recipient(context, given)
    return _send(context, chat, given, checked_text(given))


async def send_document(context: Context, given: Parameters) -> Json:
    """Send a file: uploaded, or by the file_id of one that is known."""
    chat = recipient(context, given)
    caption = checked_caption(given)
    file = _file(context, given, "document")
    content = {**file_object(file), "file_name": file.name, "mime_type": file.content_type}
    return _send(context, chat, given, {"document": content} | caption)


async def send_photo(context: Context, given: Parameters) -> Json:
    """Send a PNG or JPEG."""
    chat = recipient(context, given)
    caption = checked_caption(given)
    file = _file(context, given, "photo")
    size = picture_size(context.files.location(file).read_bytes())
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    photo = file_object(file) | {"width": size[0], "height": size[1]}
    return _send(context, chat, given, {"photo": [photo]} | caption)


async def send_chat_action(context: Context, given: Parameters) -> bool:
    """Show for five seconds, or until the next message, what the bot is doing."""
    chat = recipient(context, given)
    action = given.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.activity.typing(TYPING_SECONDS)
    context.streams.publish(chat.id, "typing", {"action": action, "seconds": TYPING_SECONDS})
    return True


async def get_file(context: Context, given: Parameters) -> Json:
    """Return where a file can be downloaded: `/file/bot<token>/<file_path>`."""
    file = context.files.find(given.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if file.size > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return file_object(file) | {"file_path": file.path}


async def get_chat(context: Context, given: Parameters) -> Json:
    """Return what is known of a chat."""
    chat = known_chat(context, given)
    return full_chat_object(chat, context.world.users.get(chat.id))


def known_chat(context: Context, given: Parameters) -> Chat:
    """Return the chat that `chat_id` names. ApiError 400 if there is none."""
    if not given.text("chat_id"):
        raise bad_request("chat_id is empty")
    chat = context.world.chats.get(given.integer("chat_id") or 0)
    if chat is None:
        raise bad_request("chat not found")
    return chat


def recipient(context: Context, given: Parameters) -> Chat:
    """Return the chat that `chat_id` names, if the bot may write to it. ApiError 400 or 403 if not."""
    chat = known_chat(context, given)
    user = context.world.users.get(chat.id)
    if user is not None and not user.started:
        raise ApiError(403, "Forbidden: bot can't initiate conversation with a user")
    if user is not None and user.blocked:
        raise ApiError(403, "Forbidden: bot was blocked by the user")
    return chat


def checked_text(given: Parameters) -> Json:
    """Return `text` and `entities` of a message as Telegram keeps them. ApiError 400 if they are refused."""
    text, entities = _formatted(given, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if units(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": text} | ({"entities": entities} if entities else {})


def checked_caption(given: Parameters) -> Json:
    """Return the caption's fields of a message, none without a caption. ApiError 400 if it is refused."""
    caption, entities = _formatted(given, "caption", "caption_entities")
    if units(caption) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    content = {"caption": caption} if caption else {}
    return content | ({"caption_entities": entities} if entities else {})


def _formatted(given: Parameters, text_name: str, entities_name: str) -> tuple[str, list[Json]]:
    if given.text("parse_mode"):
        raise bad_request("the sandbox knows no parse_mode; send entities instead")
    return prepared(given.text(text_name) or "", given.structure(entities_name, list) or [])


def _send(context: Context, chat: Chat, given: Parameters, content: Json) -> Json:
    markup = checked_markup(given.structure("reply_markup", dict))
    content = content | _reply(context, chat, given)
    inline = is_inline(markup)
    if inline and markup is not None:
        content["reply_markup"] = markup
    with context.world.together():
        sender, silent = context.world.bot_object(), given.flag("disable_notification")
        message = context.world.new_message(chat, sender, content, None if inline else markup, silent=silent)
        if not inline:
            _show_keyboard(context, chat, markup)
    chat.activity.message_sent()
    return message.body


def _show_keyboard(context: Context, chat: Chat, markup: Json | None) -> None:
    chat.keyboard = markup if markup is not None and "keyboard" in markup else None
    context.world.put_chat(chat)
    context.streams.publish(chat.id, "keyboard", shown_keyboard(chat))


def _reply(context: Context, chat: Chat, given: Parameters) -> Json:
    wanted = given.structure("reply_parameters", dict) or {"message_id": given.integer("reply_to_message_id")}
    if wanted.get("message_id") is None:
        return {}
    message = context.world.message(chat.id, Parameters(wanted, {}).integer("message_id"))
    if message is not None:
        return {"reply_to_message": without_reply(message)}
    if wanted.get("allow_sending_without_reply") or given.flag("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def _file(context: Context, given: Parameters, kind: str) -> StoredFile:
    name = given.text(kind) or ""
    upload = given.uploads.get(name.removeprefix("attach://") if name.startswith("attach://") else kind)
    if upload is None:
        return _known_file(context, name, kind)
    if not upload.data:
        raise bad_request("file must be non-empty")
    file_name = upload.name.replace("\\", "/").rsplit("/", 1)[-1] or kind
    return context.files.keep(upload.data, file_name, upload.content_type, f"{kind}s")


def _known_file(context: Context, name: str, kind: str) -> StoredFile:
    if not name or name.startswith("attach://"):
        raise bad_request(f"there is no {kind} in the request")
    if name.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    file = context.files.find(name)
    if file is None:
        raise bad_request("wrong remote file identifier specified: Wrong string length")
    return file
