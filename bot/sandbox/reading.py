"""Reading a chat once the bot has come to rest."""

import asyncio
import time
from dataclasses import dataclass

from .context import Context
from .forms import message_form
from .model import Chat, Json

_LOOK_AGAIN = 0.02
_ASK_AGAIN = 0.05


@dataclass(frozen=True)
class Reading:
    """What is asked for: changes after a cursor, at rest for `quiet` seconds, within `timeout` seconds."""

    after: int
    quiet: float
    timeout: float


async def read_chat(context: Context, chat: Chat, wanted: Reading) -> Json:
    """Return messages new or edited since the cursor, ids of those deleted, the next cursor, and "quiet"."""
    quiet = await _at_rest(context, chat, wanted)
    changed = sorted(chat.changes(wanted.after), key=lambda m: m.message_id)
    return {
        "messages": [message_form(m, context.world.files) for m in changed if not m.deleted],
        "deleted": [m.message_id for m in changed if m.deleted and wanted.after],
        "cursor": max((m.changed for m in changed), default=wanted.after),
        "quiet": quiet,
    }


async def _at_rest(context: Context, chat: Chat, wanted: Reading) -> bool:
    deadline = time.monotonic() + wanted.timeout
    while True:
        wait = await _to_wait(context, chat, wanted.quiet)
        left = deadline - time.monotonic()
        if wait <= 0 or left <= 0:
            return wait <= 0
        await asyncio.sleep(min(wait, left))


async def _to_wait(context: Context, chat: Chat, quiet: float) -> float:
    """Return the seconds after which to look again, 0 if the chat is at rest."""
    activity = chat.activity
    now = time.monotonic()
    user = context.world.users.get(chat.id)
    typing = activity.typing_until > now and not (user is not None and user.blocked)
    if context.updates.waits(chat.id) or activity.calls_running or typing:
        return _LOOK_AGAIN
    if activity.touched_at + quiet > now:
        return activity.touched_at + quiet - now
    # Asked last: it may cost the bot a look into its database.
    if context.driver is not None and not await context.driver.idle():
        return _ASK_AGAIN
    # While the bot was asked it may have been at work.
    return _LOOK_AGAIN if activity.touched_at > now else 0
