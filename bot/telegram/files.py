"""Files that people send to the bot, fetched from Telegram."""

from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.outcomes import Refused, TryLater


async def fetch(bot: Bot, file_id: str, most: int) -> bytes | Refused | TryLater:
    """The bytes of a file; refused where it is gone or has more than `most`."""
    try:
        file = await bot.get_file(file_id)
        if file.file_size is None or file.file_size > most:
            return Refused("too large")
        return bytes(await file.download_as_bytearray())
    except (BadRequest, Forbidden, InvalidToken) as error:
        return Refused(error.message)
    except TelegramError:
        return TryLater(None)
