"""From runs of glyphs to the lines of a page, in the order in which they are read."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from kamerdraad.letters.gluedwords import are_two_words
from kamerdraad.letters.pages import Line, clean
from kamerdraad.letters.pdfcolumns import find_columns
from kamerdraad.letters.pdfpieces import Piece
from kamerdraad.letters.pdfruns import PageRuns, Run
from kamerdraad.letters.unwrapping import MARK

_SPACE: Final = 0.17
"""White of this share of the type size between two runs is a space that the file left out."""

_CELL: Final = 1.6
"""White of this many times the type size parts cells or columns; no space between words is as wide."""

_RAISED: Final = (0.15, 0.9)
"""How far above the base line, in shares of the type size, a mark of a note stands."""

_SMALL: Final = 0.85
"""A mark is at most this share of the size of the words around it."""

_NUMBER = re.compile(r"\d{1,3}")
_NUMBERS = re.compile(r"[\[(]?(\d{1,3})[\])]?(?:(?:[, ]+|(?<=[\])])(?=[\[(]))[\[(]?\d{1,3}[\])]?)*")
_BETWEEN = frozenset((",", "en", ""))
"""What stands between the raised marks of two notes."""

_LIGATURES = str.maketrans(
    {
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",
        "ĳ": "ij",
        "Ĳ": "IJ",
    }
)

# Drawn beside its letter where a font lacks the two as one: "Yes¸il".
_CEDILLA = re.compile("([A-Za-z]) ?\u00b8")
_LIGATURE = re.compile("[ﬀ-ﬆĳĲ]")


@dataclass(slots=True)
class PdfLine(Line):
    """A line and where it stands; its text has note marks set between the characters `MARK`."""

    left: float = 0.0
    right: float = 0.0
    base: float = 0.0
    size: float = 0.0
    bold: bool = False
    bold_start: bool = False
    italic: bool = False
    mark: str = ""
    band: int = 0
    column: tuple[int, int] = (0, 0)
    """Width of its page, and which column of text it stands in."""
    height: float = 0.0
    cells: list[Piece] = field(default_factory=list)
    """What stands on it with wide white between; one piece on an ordinary line."""


def pieces_of(page: PageRuns) -> list[Piece]:
    """The pieces of a page in the order of the file."""
    pieces: list[Piece] = []
    piece: Piece | None = None
    last: Run | None = None
    for run in page.runs:
        if last is not None and _printed_twice(last, run):
            continue
        joined = piece is not None and _join(piece, run, _changes_style(last, run))
        if not joined:
            text = run.text.translate(_LIGATURES)
            piece = Piece(
                text, run.left, run.right, run.base, run.size, run.bold, run.bold, run.italic
            )
            pieces.append(piece)
        last = run
    return pieces


def _printed_twice(last: Run, run: Run) -> bool:
    """Whether words are drawn a second time over themselves, to look bold or shadowed."""
    return (
        abs(last.left - run.left) < 0.1 * run.size
        and abs(last.base - run.base) < 0.1 * run.size
        and last.text.strip() == run.text.strip()
    )


def _changes_style(last: Run | None, run: Run) -> bool:
    return last is not None and (last.italic, last.bold) != (run.italic, run.bold)


def _join(piece: Piece, run: Run, restyled: bool) -> bool:
    """Adds a run to a piece if it goes on there: beside it, raised as a mark, or lowered."""
    rise = run.base - piece.base
    size = max(piece.size, run.size)
    white = run.left - piece.right
    if abs(rise) > _RAISED[1] * size or not -0.5 * size < white < _CELL * size:
        return False
    text = run.text
    words = text.strip()
    if rise > _RAISED[0] * size and run.size < _SMALL * piece.size:
        numbers = _NUMBERS.fullmatch(words)
        if numbers:
            piece.text = piece.text.rstrip() if white < _SPACE * size else piece.text
            piece.text += "".join(f"{MARK[0]}{n}{MARK[1]}" for n in _NUMBER.findall(words))
            piece.text += " " if text.endswith(" ") else ""
        elif not (piece.text.endswith(MARK[1]) and words in _BETWEEN):
            piece.text += text
        piece.right = max(piece.right, run.right)
        return True
    if rise < -_RAISED[0] * size and piece.size < _SMALL * run.size:
        # What came so far is a small raised number, and here the words of the note begin.
        number = _NUMBERS.fullmatch(piece.text.strip())
        if not number:
            return False
        piece.mark, piece.text = number[1], text
        piece.base, piece.size, piece.right = run.base, run.size, run.right
        piece.bold = piece.bold_start = run.bold
        piece.italic = run.italic
        return True
    if abs(rise) > 0.3 * size:
        return False
    if len(words) > len(piece.text.strip()):
        piece.size = run.size  # a bullet or initial may be larger than its words
    gap = white > _SPACE * size and not piece.text.endswith(" ") and not text.startswith(" ")
    gap = gap or (restyled and are_two_words(piece.text, text))
    piece.text += f" {text}" if gap else text
    piece.right = max(piece.right, run.right)
    if words:
        plain = not any(map(str.isalnum, words))
        piece.bold = piece.bold and (run.bold or plain)
        piece.italic = piece.italic and (run.italic or plain)
    return True


def lines_of(pieces: list[Piece], page: PageRuns, number: int) -> list[PdfLine]:
    """The lines of a page's pieces, from the top, a column at a time."""
    find_columns(pieces)
    pieces.sort(key=lambda piece: (piece.band, -piece.base, piece.left))
    rows: list[list[Piece]] = []
    for piece in pieces:
        if rows and _beside(rows[-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    lines = [line for row in rows if (line := _line(row, page, number))]
    if lines:
        lines[0].opens_page = True
    return lines


def _beside(row: list[Piece], piece: Piece) -> bool:
    first = row[0]
    return (
        first.band == piece.band
        and abs(first.base - piece.base) < 0.35 * min(first.size, piece.size)
        and all(piece.left >= other.right - 1 or piece.right <= other.left + 1 for other in row)
    )


def _line(row: list[Piece], page: PageRuns, number: int) -> PdfLine | None:
    if len(row) > 1:
        row.sort(key=lambda piece: piece.left)
        row = _mark_before(row)
    for piece in row:
        piece.text = _tidy(piece.text)
    row = [piece for piece in row if piece.text]
    if not row:
        return None
    first = row[0]
    return PdfLine(
        " ".join(piece.text for piece in row) if len(row) > 1 else first.text,
        number,
        left=first.left,
        right=row[-1].right,
        base=first.base,
        size=max(piece.size for piece in row) if len(row) > 1 else first.size,
        bold=all(piece.bold for piece in row),
        bold_start=first.bold_start,
        italic=all(piece.italic for piece in row),
        mark=first.mark,
        band=first.band,
        column=(int(page.width), first.band if 0 < first.band < 3 else 0),
        height=page.height,
        cells=row,
    )


def _mark_before(row: list[Piece]) -> list[Piece]:
    """A note's number with wide white behind it opens the words that follow."""
    first, second = row[0], row[1]
    number = _NUMBERS.fullmatch(first.text.strip())
    if number and first.size < _SMALL * second.size:
        second.mark, second.left = number[1], first.left
        return row[1:]
    return row


def _tidy(text: str) -> str:
    """White space as single spaces, ligatures as letters, accents on theirs; marks stay."""
    if not text.isascii():
        if _LIGATURE.search(text):
            text = text.translate(_LIGATURES)
        text = _CEDILLA.sub("\\1\u0327", text)
        text = unicodedata.normalize("NFC", text)
    elif "  " not in text and "\t" not in text:
        return text.strip()
    if MARK[0] not in text:
        return clean(text)
    parts = text.replace(MARK[1], MARK[0]).split(MARK[0])
    for index in range(0, len(parts), 2):
        words = parts[index]
        lead = " " if index and words[:1].isspace() else ""
        trail = " " if words[-1:].isspace() and words.strip() else ""
        parts[index] = f"{lead}{clean(words)}{trail}"
    for index in range(1, len(parts), 2):
        parts[index] = f"{MARK[0]}{parts[index]}{MARK[1]}"
    return "".join(parts).strip()
