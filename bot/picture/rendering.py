"""The map as PNG: resvg draws it with the committed font, in a thread of its own, beside the event loop."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from bot.dialogue.picture import NetworkMap
from bot.picture import drawing, glyphs

PIXELS = 800
"""Wide enough for a phone; half again as many take twice as long."""


class Painter:
    """Draws one picture after another, so that many at once do not take the processor from the replies."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="painter")

    async def paint(self, drawn: NetworkMap) -> bytes:
        """The PNG of a map; the same map gives the same bytes."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, png, drawn)

    def close(self) -> None:
        """Ends the thread; what is being drawn is finished, and what waits is not begun."""
        self._thread.shutdown(wait=False, cancel_futures=True)


def png(drawn: NetworkMap, width: int = PIXELS) -> bytes:
    """The PNG of a map, so many pixels wide."""
    # Its library is loaded with the first picture, so that a start does not pay for it.
    from resvg_py import svg_to_bytes

    return svg_to_bytes(
        svg_string=drawing.svg(drawn, glyphs.of_font()),
        width=width,
        skip_system_fonts=True,
        font_files=[str(glyphs.FONT)],
        font_family=glyphs.FAMILY,
    )
