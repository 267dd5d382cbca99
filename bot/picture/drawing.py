"""The map as SVG, by a pure function: whatever people are called is text in it, and never markup."""

from math import cos, sin
from xml.sax.saxutils import escape

from bot.dialogue.picture import NetworkMap
from bot.picture import layout
from bot.picture.glyphs import FAMILY, Glyphs
from bot.picture.layout import CENTRE, HEIGHT, RADIUS, WIDTH, Layout

INK, QUIET, PAPER = "#1d2730", "#5b6b78", "#ffffff"
REACHED = "#0b6e4f"
"""The colour of a dot: filled with it where there was a real contact, a ring of it where not."""
TINTS = ("#fdeada", "#e0f1e6", "#e2edfa", "#f1e8f8", "#fdf4d3", "#e2f3f3", "#eeeff1")


def svg(drawn: NetworkMap, glyphs: Glyphs) -> str:
    """The picture; the same map gives the same text, to the byte."""
    placed = layout.lay_out(drawn, glyphs)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" font-family="{FAMILY}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>',
        _text(glyphs.cut(drawn.title, 42, WIDTH - 60), WIDTH / 2, 56, 42, INK),
        *_ground(drawn, placed),
        *(_text(c.text, c.x, c.y, layout.SECTOR_SIZE, INK) for c in placed.sectors),
        *(_text(c.text, c.x, c.y, layout.RING_SIZE, QUIET) for c in placed.rings),
        _circle(*CENTRE, layout.ME, f'fill="{INK}"'),
        _text(glyphs.cut(drawn.me, 26, 2 * layout.ME), CENTRE[0], CENTRE[1] + 9, 26, PAPER, halo=False),
        *_people(placed),
        *_legend(drawn, placed, glyphs),
        "</svg>",
    ]
    return "\n".join(parts)


def _ground(drawn: NetworkMap, placed: Layout) -> list[str]:
    """Tinted sectors, and a line around each ring."""
    count = len(drawn.sectors)
    parts = []
    for sector in range(count):
        tint = TINTS[sector % len(TINTS)]
        if count == 1:
            parts.append(_circle(*CENTRE, RADIUS, f'fill="{tint}"'))
            continue
        (x1, y1), (x2, y2) = (_on_rim(layout.angle(drawn, edge)) for edge in (sector, sector + 1))
        path = f"M{_n(CENTRE[0])} {_n(CENTRE[1])}L{x1} {y1}A{_n(RADIUS)} {_n(RADIUS)} 0 0 1 {x2} {y2}Z"
        parts.append(f'<path d="{path}" fill="{tint}" stroke="{PAPER}" stroke-width="5"/>')
    line = f'fill="none" stroke="{PAPER}" stroke-width="4"'
    return [*parts, *(_circle(*CENTRE, radius, line) for radius in placed.radii[:-1])]


def _on_rim(turned: float) -> tuple[str, str]:
    return _n(CENTRE[0] + RADIUS * cos(turned)), _n(CENTRE[1] + RADIUS * sin(turned))


def _people(placed: Layout) -> list[str]:
    parts = []
    for spot in placed.spots:
        size = spot.size
        parts.append(_dot(spot.x, spot.y, size.dot, spot.dot.reached))
        parts.append(_text(spot.label, spot.x, spot.y + size.dot + size.letters * 0.98, size.letters, INK, "name"))
    return parts


def _legend(drawn: NetworkMap, placed: Layout, glyphs: Glyphs) -> list[str]:
    """What filled and hollow dots mean, and how many people found no room."""
    y, size = HEIGHT - 22, 32
    texts = [glyphs.legible(drawn.reached), glyphs.legible(drawn.not_reached)]
    more = glyphs.legible(drawn.more.replace("{count}", str(placed.left_out))) if placed.left_out else ""
    widths = [40 + glyphs.width(text, size) for text in texts]
    left = (WIDTH - sum(widths) - 50 - (50 + glyphs.width(more, size) if more else 0)) / 2
    parts = []
    for text, width, filled in zip(texts, widths, (True, False), strict=True):
        parts.append(_dot(left + 14, y - 10, 12, filled))
        parts.append(_text(text, left + 40 + (width - 40) / 2, y, size, INK))
        left += width + 50
    if more:
        parts.append(_text(more, left + glyphs.width(more, size) / 2, y, size, QUIET))
    return parts


def _dot(x: float, y: float, radius: float, filled: bool) -> str:
    inside = REACHED if filled else PAPER
    return _circle(x, y, radius - 1.5, f'fill="{inside}" stroke="{REACHED}" stroke-width="3"')


def _circle(x: float, y: float, radius: float, look: str) -> str:
    return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" {look}/>'


def _text(text: str, x: float, y: float, size: float, colour: str, kind: str = "", *, halo: bool = True) -> str:
    """A text around the middle of its baseline, with a light edge so that it can be read over a line."""
    around = f' stroke="{PAPER}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"' if halo else ""
    named = f' class="{kind}"' if kind else ""
    place = f'x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" text-anchor="middle"'
    return f'<text{named} {place} fill="{colour}"{around}>{escape(text)}</text>'


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
