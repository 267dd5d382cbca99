"""The one way out: messages to the Bot API, and what became of each as an outcome."""

from collections.abc import Awaitable
from datetime import timedelta

from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    KeyboardButtonRequestUsers,
    Message,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ChatAction
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.dialogue.effects import AnswerTap, Button, Edit, Picker, Send
from bot.dialogue.text import Text, clip, plain
from bot.dialogue.turn import PICTURE_NAME
from bot.outcomes import Outcome, Perhaps, Refused, Sent, TryLater, Unreachable

MESSAGE_UNITS = 4096
_GONE = ("chat not found", "user is deactivated", "peer_id_invalid", "bot can't initiate")
_AS_IT_IS = (
    "message is not modified",
    "message to edit not found",
    "message can't be edited",
    "no text in the message",
)
_LONG_KNOWN = ("bold", "blockquote", "words")
Rows = tuple[tuple[Button, ...], ...]
Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


class Messenger:
    """Sends by python-telegram-bot, and never raises for what Telegram answers."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, chat: int, message: Send) -> Outcome:
        """A text message with its entities and keyboard; without what is new, where Telegram refuses that."""
        outcome = await self._send(chat, message)
        plainer = message.model_copy(update={"text": _plainer(message.text), "rows": _answering(message.rows)})
        return await self._send(chat, plainer) if isinstance(outcome, Refused) and plainer != message else outcome

    async def _send(self, chat: int, message: Send) -> Outcome:
        return await _outcome(
            self._bot.send_message(
                chat,
                message.text.text,
                entities=entities(message.text),
                reply_markup=_markup(message),
                disable_notification=message.silent or None,
            )
        )

    async def edit(self, chat: int, message: Edit) -> Outcome:
        """Another text and other buttons for a message; one that cannot be edited any more stays as it is."""
        number, text, rows = message.message_id, message.text, message.rows
        outcome = await self._edit(chat, number, text, rows)
        if isinstance(outcome, Refused) and any(sign in outcome.why.lower() for sign in _AS_IT_IS):
            return Sent(None)
        if isinstance(outcome, Refused) and (_plainer(text), _answering(rows)) != (text, rows):
            return await self._edit(chat, number, _plainer(text), _answering(rows))
        return outcome

    async def _edit(self, chat: int, number: int, text: Text, rows: Rows = ()) -> Outcome:
        markup = _inline(rows) if rows else None
        return await _outcome(
            self._bot.edit_message_text(text.text, chat, number, entities=entities(text), reply_markup=markup)
        )

    async def send_picture(self, chat: int, message: Send, content: bytes) -> Outcome:
        """A picture (PNG) with the message's text as its caption, and its buttons."""
        return await _outcome(
            self._bot.send_photo(
                chat,
                InputFile(content, filename=PICTURE_NAME),
                caption=message.text.text,
                caption_entities=entities(message.text),
                reply_markup=_markup(message),
            )
        )

    async def send_file(self, chat: int, content: bytes, name: str, caption: Text) -> Outcome:
        """A document."""
        return await _outcome(
            self._bot.send_document(
                chat, InputFile(content, filename=name), caption=caption.text, caption_entities=entities(caption)
            )
        )

    async def close_buttons(self, chat: int, message_id: int, text: Text | None, mark: str | None) -> Outcome:
        """Takes the buttons off a message; where text and mark are known, the mark is added under the text."""
        if text is not None and mark:
            marked = clip(text + plain(f"\n\n{mark}"), MESSAGE_UNITS)
            outcome = await self._edit(chat, message_id, marked)
            if isinstance(outcome, Refused) and _plainer(marked) != marked:
                outcome = await self._edit(chat, message_id, _plainer(marked))
        else:
            outcome = await _outcome(self._bot.edit_message_reply_markup(chat, message_id))
        # A message that was deleted, is too old or has no buttons needs none taken off.
        return Sent(None) if isinstance(outcome, Refused | Perhaps | Sent) else outcome

    async def typing(self, chat: int) -> None:
        """Shows that something is coming; best effort."""
        await _outcome(self._bot.send_chat_action(chat, ChatAction.TYPING))

    async def answer_tap(self, tap: AnswerTap) -> None:
        """Ends the waiting circle on a button; best effort, since it is refused after some seconds."""
        await _outcome(self._bot.answer_callback_query(tap.callback, text=tap.text or None))


async def _outcome(call: Awaitable[Message | bool]) -> Outcome:
    try:
        done = await call
    except RetryAfter as error:
        wait = error.retry_after
        return TryLater(wait.total_seconds() if isinstance(wait, timedelta) else float(wait), flooded=True)
    except Forbidden:
        return Unreachable()
    except BadRequest as error:
        gone = any(sign in error.message.lower() for sign in _GONE)
        return Unreachable() if gone else Refused(error.message)
    except TimedOut:
        return Perhaps()
    except (NetworkError, InvalidToken):
        # A token that is no longer accepted is no fault of the message: polling says so and ends the process.
        return TryLater(None)
    except TelegramError as error:
        return Refused(error.message)
    return Sent(done.message_id if isinstance(done, Message) else None)


def _plainer(text: Text) -> Text:
    """Without what an older Bot API does not know: an instant is then read in the learner's own zone."""
    return Text(text=text.text, spans=tuple(span for span in text.spans if span.kind in _LONG_KNOWN))


def _answering(rows: Rows) -> Rows:
    """Without the buttons that copy or open something: what they hold stands in the text as well."""
    kept = (tuple(button for button in row if button.data) for row in rows)
    return tuple(row for row in kept if row)


def entities(text: Text) -> list[MessageEntity]:
    """Spans as Telegram counts them, in UTF-16 units."""
    spans = [MessageEntity(s.kind, s.start, s.length, unix_time=s.at) for s in text.spans if s.kind != "words"]
    return list(MessageEntity.adjust_message_entities_to_utf_16(text.text, spans))


def _markup(message: Send) -> Markup | None:
    if message.rows:
        return _inline(message.rows)
    if message.picker is not None:
        return _picker(message.picker)
    return ReplyKeyboardRemove() if message.remove_picker else None


def _inline(rows: Rows) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in rows])


def _button(button: Button) -> InlineKeyboardButton:
    if button.copies:
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.copies))
    if button.url:
        return InlineKeyboardButton(button.label, url=button.url)
    return InlineKeyboardButton(button.label, callback_data=button.data)


def _picker(picker: Picker) -> ReplyKeyboardMarkup:
    request = KeyboardButtonRequestUsers(
        request_id=1, user_is_bot=False, max_quantity=picker.most, request_name=True, request_username=True
    )
    return ReplyKeyboardMarkup(
        [[KeyboardButton(picker.label, request_users=request)], [KeyboardButton(picker.leave)]],
        resize_keyboard=True,
        input_field_placeholder=picker.hint,
    )
