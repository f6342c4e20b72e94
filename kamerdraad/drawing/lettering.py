"""How wide words are, and where lines break: by the widths of the fonts that ship."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Final, Literal

Face = Literal["sans", "bold", "serif"]

FAMILIES: Final[dict[Face, str]] = {
    "sans": "'Kamerdraad Sans','Source Sans 3','Helvetica Neue',Arial,sans-serif",
    "bold": "'Kamerdraad Sans','Source Sans 3','Helvetica Neue',Arial,sans-serif",
    "serif": "'Kamerdraad Serif','Source Serif 4',Georgia,'Times New Roman',serif",
}
SLACK: Final = 1.1
"""How much wider other fonts may be, which a picture is shown with where ours are absent."""
UNKNOWN: Final = 700
"""Width of a character that the fonts lack, in thousandths of the size."""
CUT: Final = " …"


def width(text: str, face: Face, size: float) -> float:
    """How wide a line is at most."""
    table = _widths()[face]
    return sum(table.get(character, UNKNOWN) for character in text) * size * SLACK / 1000


def wrapped(text: str, face: Face, size: float, room: float, most: int = 99) -> list[str]:
    """A text as lines that fit into `room`, cut at a word's end after `most` of them."""
    lines: list[str] = []
    line = ""
    words = text.split()
    for number, word in enumerate(words):
        longer = f"{line} {word}" if line else word
        if width(longer, face, size) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        line = _fitting(word, face, size, room)
        if len(lines) == most:
            return [*lines[:-1], _cut(lines[-1], face, size, room)]
        if line != word and number == len(words) - 1:
            break
    lines.append(line)
    return lines if lines != [""] else []


def _cut(line: str, face: Face, size: float, room: float) -> str:
    """A last line with the sign that more follows."""
    words = line.split()
    while len(words) > 1 and width(" ".join(words) + CUT, face, size) > room:
        words.pop()
    return " ".join(words).rstrip(",;:") + CUT


def _fitting(word: str, face: Face, size: float, room: float) -> str:
    """A word, or as much of one that is wider than all there is."""
    if width(word, face, size) <= room:
        return word
    kept = word
    while len(kept) > 1 and width(f"{kept}…", face, size) > room:
        kept = kept[:-1]
    return f"{kept}…"


@cache
def _widths() -> dict[str, dict[str, int]]:
    path = files("kamerdraad.drawing") / "fonts" / "widths.json"
    found: dict[str, dict[str, int]] = json.loads(path.read_text(encoding="utf-8"))
    return found
