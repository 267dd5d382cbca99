"""The network map as a picture: its data → places → SVG → PNG."""

from bot.picture.rendering import Painter

__all__ = ["Painter"]
