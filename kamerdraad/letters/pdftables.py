"""Tables of a PDF: lines whose words stand in the same columns, put together to rows."""

import re
from typing import Final

from kamerdraad.letters.labels import find_item, find_label
from kamerdraad.letters.letterhead import KEYS
from kamerdraad.letters.pdflines import PdfLine
from kamerdraad.letters.pdfpieces import Piece

_ALIGNED: Final = 4.0
"""How many points the left edges of cells under each other may differ."""

_CLOSE: Final = 1.45
"""Lines of one cell stand at most this many times the type size under each other."""

_NO_CELL = re.compile(r"(?:Nr\.|\d{2} \d{3}(?:-[A-Z]+)?)(?: |$)")


def find_tables(lines: list[PdfLine]) -> list[PdfLine]:
    """The lines of a page with the lines of tables joined to rows, a line each: "a | b | c"."""
    result: list[PdfLine] = []
    index = 0
    while index < len(lines):
        end = _end_of_table(lines, index)
        if end > index:
            result.extend(_rows(lines[index:end]))
            index = end
        else:
            result.append(lines[index])
            index += 1
    return result


def _is_row(line: PdfLine) -> bool:
    """Whether cells stand on a line.

    Hanging numbers and labels are none ("1.", "Vraag 2"), nor a letterhead's keys, nor a dossier's
    number before its title.
    """
    if len(line.cells) < 2:
        return False
    first = line.cells[0].text
    item = find_item(first + " x")
    if (item and len(first) < 5) or (len(line.cells) == 2 and first.isdigit()):
        return False
    return not (find_label(first) or KEYS.match(first) or _NO_CELL.match(first))


def _end_of_table(lines: list[PdfLine], begin: int) -> int:
    """The index behind the table that begins at a line; the line's own where none does."""
    if not _is_row(lines[begin]):
        return begin
    columns = [(piece.left, piece.right) for piece in lines[begin].cells]
    rows = 1
    end = begin + 1
    while end < len(lines):
        line = lines[end]
        found = [_column_of(piece, columns) for piece in line.cells]
        if _is_row(line) and sum(column is not None for column in found) * 2 > len(found):
            for piece, column in zip(line.cells, found, strict=True):
                if column is None:
                    columns.append((piece.left, piece.right))
                else:
                    left, right = columns[column]
                    columns[column] = (min(left, piece.left), max(right, piece.right))
            rows += 1
        elif not (
            len(line.cells) == 1 and found[0] is not None and _is_close(lines[end - 1], line)
        ):
            break
        end += 1
    return end if rows >= (2 if len(columns) > 2 else 3) else begin


def _column_of(piece: Piece, columns: list[tuple[float, float]]) -> int | None:
    """The column that a piece stands in: the only one it overlaps, wherever its edges are."""
    found = [
        index
        for index, (left, right) in enumerate(columns)
        if piece.left < right and piece.right > left
    ]
    return found[0] if len(found) == 1 else None


def _is_close(above: PdfLine, line: PdfLine) -> bool:
    return above.base - line.base < _CLOSE * line.size


def _rows(lines: list[PdfLine]) -> list[PdfLine]:
    """The rows of a table's lines: a line without words in the first column belongs to the row
    above it, and so does one close under it that begins with a small letter."""
    left = min(line.left for line in lines)
    rows: list[PdfLine] = []
    for line in lines:
        inner = line.left > left + _ALIGNED or line.text[:1].islower()
        if rows and inner and rows[-1].base - line.base < 12 * line.size and _close(rows, line):
            _add(rows[-1], line)
        else:
            rows.append(line)
            line.columns = True
    for row in rows:
        row.text = " | ".join(piece.text for piece in row.cells)
    return rows


def _close(rows: list[PdfLine], line: PdfLine) -> bool:
    lowest = min(piece.base for piece in rows[-1].cells)
    return lowest - line.base < _CLOSE * line.size


def _add(row: PdfLine, line: PdfLine) -> None:
    """Puts the words of a line into the cells of the row that it goes on."""
    for piece in line.cells:
        column = _column_of(piece, [(cell.left, cell.right) for cell in row.cells])
        if column is None:
            row.cells.append(piece)
            row.cells.sort(key=lambda one: one.left)
        else:
            cell = row.cells[column]
            cell.text = f"{cell.text} {piece.text}"
            cell.base = piece.base
            cell.left, cell.right = min(cell.left, piece.left), max(cell.right, piece.right)
