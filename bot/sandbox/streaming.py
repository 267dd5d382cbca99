"""One open stream of server-sent events."""

import asyncio
import json

from aiohttp import web

from .context import Context
from .forms import shown_keyboard
from .model import Chat
from .streams import Event, message_event
from .travel import Travel

_CLOCK_SECONDS = 5.0


async def stream_chat(
    context: Context, travel: Travel, request: web.Request, chat: Chat, after: int
) -> web.StreamResponse:
    """Send what changed in a private chat after the cursor, then what happens, until either side ends it."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
    await response.prepare(request)
    with context.streams.listening(chat.id) as queue:
        for message in chat.changes(after):
            if after or not message.deleted:
                queue.put_nowait(message_event(message, context.world))
        queue.put_nowait(Event("keyboard", shown_keyboard(chat)))
        queue.put_nowait(Event("clock", await travel.state()))
        try:
            await _pass_on(queue, travel, response)
        except ConnectionResetError:
            return response
    return response


async def _pass_on(queue: asyncio.Queue[Event], travel: Travel, response: web.StreamResponse) -> None:
    while True:
        try:
            # Not wait_for: it swallows a cancellation that comes together with an event.
            async with asyncio.timeout(_CLOCK_SECONDS):
                event = await queue.get()
        except TimeoutError:
            event = Event("clock", await travel.state())
        if event.name is None:
            return
        await response.write(_encoded(event))


def _encoded(event: Event) -> bytes:
    resumable = "" if event.cursor is None else f"id: {event.cursor}\n"
    return f"{resumable}event: {event.name}\ndata: {json.dumps(event.data)}\n\n".encode("ascii")
