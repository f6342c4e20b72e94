"""Writes small PDF files for tests: words at places, in sizes and fonts, as letters are laid out."""

import textwrap
import zlib
from dataclasses import dataclass, field

WIDTH, HEIGHT = 595, 842
FONTS = {"plain": "Courier", "bold": "Courier-Bold", "italic": "Courier-Oblique"}
SIGN = 0.6
"""Width of every sign of these fonts, in shares of their size."""


@dataclass
class Page:
    """A page to be written; `put` sets words on it."""

    turn: int = 0
    operators: list[str] = field(default_factory=list)
    picture: bool = False

    def put(self, x: float, y: float, text: str, size: float = 10, font: str = "plain") -> "Page":
        """Words from `x` on, on the base line `y`, both in points from the lower left."""
        self.operators.append(f"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({escaped(text)}) Tj ET")
        return self

    def lines(
        self, x: float, y: float, *texts: str, size: float = 10, font: str = "plain"
    ) -> float:
        """Lines under each other from `y` down, as far apart as letters set them; where it goes on."""
        for index, text in enumerate(texts):
            self.put(x, y - index * 1.2 * size, text, size, font)
        return y - len(texts) * 1.2 * size

    def prose(
        self, x: float, y: float, text: str, signs: int = 60, size: float = 10, font: str = "plain"
    ) -> float:
        """A paragraph in lines of at most so many signs; `^1^` is a small raised mark."""
        for line in textwrap.wrap(text, signs, break_long_words=False, break_on_hyphens=False):
            at = x
            for index, part in enumerate(line.split("^")):
                if index % 2:
                    self.put(at, y + 0.35 * size, part, 0.6 * size, font)
                    at += 0.6 * SIGN * size * len(part)
                elif part:
                    self.put(at, y, part, size, font)
                    at += SIGN * size * len(part)
            y -= 1.2 * size
        return y

    def note(self, x: float, y: float, mark: str, text: str, signs: int = 80) -> float:
        """A footnote in small print behind its small raised mark."""
        self.put(x, y + 2.5, mark, 4.5)
        return self.prose(x + 6, y, text, signs, 7)


def escaped(text: str) -> str:
    """The words as a PDF string writes them."""
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def write(*pages: Page, packed: bool = False) -> bytes:
    """The bytes of a PDF with these pages; `packed` deflates what is on them."""
    objects = [b"", b"", *(_font(name) for name in FONTS.values())]
    picture = len(objects) + 1
    objects.append(
        b"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8"
        b"/ColorSpace/DeviceGray/Length 1>>stream\n\x00\nendstream"
    )
    fonts = "".join(f"/{name} {index} 0 R" for index, name in enumerate(FONTS, start=3))
    kids = []
    for page in pages:
        drawn = [*page.operators, *(["q 595 0 0 842 0 0 cm /scan Do Q"] if page.picture else [])]
        objects.append(stream("\n".join(drawn).encode("cp1252"), packed))
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Rotate {page.turn}"
            f"/Resources<</Font<<{fonts}>>/XObject<</scan {picture} 0 R>>>>"
            f"/Contents {len(objects)} 0 R>>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    return assemble(objects)


def stream(data: bytes, packed: bool = False, entries: str = "") -> bytes:
    """A stream object."""
    if packed:
        data = zlib.compress(data)
        entries += "/Filter/FlateDecode"
    return f"<</Length {len(data)}{entries}>>stream\n".encode() + data + b"\nendstream"


def assemble(objects: list[bytes]) -> bytes:
    """A file of the objects, numbered from 1; the first is the catalogue."""
    data = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    data += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF".encode()
    return data


def _font(name: str) -> bytes:
    return f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>".encode()
