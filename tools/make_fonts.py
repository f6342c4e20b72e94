"""Makes the fonts of drawings: the Latin part of Source Sans and Source Serif, and how wide each character is.

usage: python tools/make_fonts.py SANS.ttf SANS-SEMIBOLD.ttf SERIF.ttf LICENCE      (needs fonttools)

The fonts come from https://github.com/adobe-fonts under the SIL Open Font License 1.1, whose reserved name
"Source" a changed font may not bear: these are called Kamerdraad Sans and Kamerdraad Serif.
"""

import json
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

INTO = Path(__file__).parent.parent / "kamerdraad" / "drawing" / "fonts"
FACES = {
    "sans": ("Kamerdraad Sans", "Regular"),
    "bold": ("Kamerdraad Sans", "SemiBold"),
    "serif": ("Kamerdraad Serif", "Regular"),
}
CHARACTERS = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *range(0x2010, 0x2028),
    0x2030,
    0x2039,
    0x203A,
    0x20AC,
]


def make(source: Path, name: str) -> dict[str, int]:
    """Writes the part of a font that is needed; gives the widths in thousandths of its size."""
    family, style = FACES[name]
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(
        layout_features=[], name_IDs=[0, 1, 2, 4, 6, 13, 14], notdef_outline=True
    )
    options.recalc_timestamp = False
    options.hinting = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=CHARACTERS)
    cutter.subset(font)
    named = {1: family, 2: style, 4: f"{family} {style}", 6: f"{family}-{style}".replace(" ", "")}
    for record in font["name"].names:
        if record.nameID in named:
            record.string = named[record.nameID]
    font.save(INTO / f"{name}.ttf")
    units, advances = font["head"].unitsPerEm, font["hmtx"]
    return {
        chr(code): round(advances[glyph][0] * 1000 / units)
        for code, glyph in sorted(font.getBestCmap().items())
    }


def main(sources: list[Path], licence: Path) -> None:
    widths = {name: make(source, name) for name, source in zip(FACES, sources, strict=True)}
    text = json.dumps(widths, ensure_ascii=False, separators=(",", ":"))
    (INTO / "widths.json").write_text(f"{text}\n", encoding="utf-8")
    (INTO / "OFL.txt").write_text(licence.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main([Path(name) for name in sys.argv[1:4]], Path(sys.argv[4]))
