"""Lines and pages of a plain text, before anything is known about them."""

import re
import unicodedata
from dataclasses import dataclass

from kamerdraad.letters.model import BlockKind, Role

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\ue000\ue001]")
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
# An accent that fell out of its letter: "Kostic ´" for "Kostić".
_LOOSE_ACCENT = re.compile(r"([A-Za-z]) ?([\u00b4\u00a8\u02c7])(?=[\s,;.)]|$)")
_COMBINING = {"\u00b4": "\u0301", "\u00a8": "\u0308", "\u02c7": "\u030c"}


@dataclass(slots=True)
class Line:
    """A line with words: `gap` counts the blank lines before it on its page."""

    text: str
    page: int
    gap: int = 0
    opens_page: bool = False
    columns: bool = False
    """Whether runs of spaces or tabs stand between its words, as in a table."""
    kind: BlockKind | None = None
    """What the file's own structure says it is; None where it says nothing."""
    role: Role = Role.NONE
    anchors: tuple[tuple[int, str], ...] = ()
    """Offsets in `text` at which notes are anchored, with their marks, where the file says so."""


def clean(text: str) -> str:
    """`text` with every run of white space as one space, and loose accents on their letter."""
    text = _INVISIBLE.sub("", text)
    text = _SPACES.sub(" ", text).strip()
    return _LOOSE_ACCENT.sub(_join_accent, text) if "\u00b4" in text else text


def _join_accent(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[1] + _COMBINING[match[2]])


def split_lines(text: str) -> list[Line]:
    """The lines of `text` that hold words; pages begin at form feeds, or else at lines that one
    space opens where such lines are rare, as some converters leave them."""
    raw = re.split("\r\n|[\n\r\x0b\x85\u2028\u2029]", text.replace("\f", "\n\f"))
    paged = "\f" in text
    spaced = [
        line
        for line in raw
        if line.startswith(" ") and line.strip() and not re.search(r"vergaderjaar \d{4}", line)
    ]
    filled = sum(1 for line in raw if line.strip())
    by_space = (
        not paged
        and 0 < len(spaced) * 12 < filled
        and all(not line.startswith("  ") for line in spaced)
    )
    lines: list[Line] = []
    page, gap, opens = 1, 0, True
    for line in raw:
        if line.startswith("\f") or (by_space and line.startswith(" ") and line.strip()):
            page, gap, opens = page + (1 if lines else 0), 0, True
        words = clean(line.lstrip("\f"))
        if not words:
            gap += 1
            continue
        columns = bool(re.search(r"\S(?: {3,}|\t)\S.*\S(?: {3,}|\t)\S", line))
        lines.append(Line(words, page, gap, opens, columns))
        gap, opens = 0, False
    return lines
