"""Makes the committed font from Noto Sans CJK, and the table of what it can write: `make font`, never the bot.

Kept are the 20,976 Chinese characters that it has of the basic block, 䶮 (in given names, and outside of it),
Latin with accents, Greek, Cyrillic, kana, punctuation and the stand-in. Kerning and hinting go, so that a text is
as wide as its letters together.
"""

import json
import sys
from itertools import groupby
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection

SOURCE = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
"""Of Debian's fonts-noto-cjk."""
NAME = "Noto Sans CJK SC"
KEPT = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x370, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x2027), (0x2030, 0x205E),
    (0x20AC, 0x20AC), (0x2190, 0x2193), (0x2460, 0x2473), (0x25A0, 0x25FF), (0x3000, 0x303F), (0x3041, 0x30FF),
    (0x4DAE, 0x4DAE), (0x4E00, 0x9FFF), (0xFF01, 0xFF5E),
)  # fmt: skip
FOLDER = Path(__file__).parent


def main(source: str) -> None:
    """Writes the font and its table beside this file."""
    fonts = TTCollection(source).fonts
    font = next(f for f in fonts if f["name"].getDebugName(4) == NAME)
    options = Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True, desubroutinize=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in KEPT for code in range(first, last + 1)])
    subsetter.subset(font)
    font.recalcTimestamp = False
    font.save(FOLDER / "NotoSansCJKsc-names.otf")
    widths = {code: font["hmtx"][glyph][0] for code, glyph in sorted(font.getBestCmap().items())}
    runs = groupby(enumerate(widths.items()), key=lambda item: (item[1][0] - item[0], item[1][1]))
    spans = [(codes[0][1][0], codes[-1][1][0], width) for (_, width), run in runs if (codes := list(run))]
    lines = ",\n".join(json.dumps(span) for span in spans)
    (FOLDER / "glyphs.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(*(sys.argv[1:] or [SOURCE]))
