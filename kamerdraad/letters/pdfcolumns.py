"""Columns of text on a page: told from tables, whose rows begin together and leave white."""

from itertools import pairwise
from typing import Final

from kamerdraad.letters.pdfpieces import Piece

_LINES: Final = 10
"""Fewer lines than this beside each other are a table or a letterhead."""

_STARTS: Final = 6
"""The second column begins where many lines do: only the most frequent left edges are tried."""

_FILLED: Final = 0.8
"""Share of the height that lines fill in a column of running text; cells leave more white."""


def find_columns(pieces: list[Piece]) -> None:
    """Sets the band of each piece: what is above the columns, left, right, and below."""
    found = _gutter(pieces)
    if not found:
        return
    left, right = found
    edge = min(piece.left for piece in right) - 1
    top = max(piece.base for piece in left + right)
    bottom = min(piece.base for piece in left + right)
    # What crosses the gutter ends the columns above or below it.
    for piece in pieces:
        if piece.left < edge < piece.right:
            if piece.base > (top + bottom) / 2:
                top = min(top, piece.base - 0.1)
            else:
                bottom = max(bottom, piece.base + 0.1)
    for piece in pieces:
        if piece.base > top:
            piece.band = 0
        elif piece.base < bottom:
            piece.band = 3
        else:
            piece.band = 2 if piece.left > edge else 1


def _gutter(pieces: list[Piece]) -> tuple[list[Piece], list[Piece]] | None:
    """The pieces on both sides of the white that parts two columns, if the page has it."""
    if len(pieces) < 2 * _LINES:
        return None
    starts: dict[int, list[Piece]] = {}
    for piece in pieces:
        starts.setdefault(round(piece.left / 2), []).append(piece)
    page_left = min(piece.left for piece in pieces)
    width = max(max(piece.right for piece in pieces) - page_left, 1)
    for start, right in sorted(starts.items(), key=lambda one: -len(one[1]))[:_STARTS]:
        if len(right) < _LINES or not 0.3 < (2 * start - page_left) / width < 0.7:
            continue
        edge = min(piece.left for piece in right) - 1
        top = max(piece.base for piece in right)
        bottom = min(piece.base for piece in right)
        beside = [piece for piece in pieces if bottom <= piece.base <= top]
        left = [piece for piece in beside if piece.right < edge]
        crossing = sum(piece.left < edge < piece.right for piece in beside)
        if crossing * 10 > len(beside) or len(left) < _LINES:
            continue
        if _is_text(left) and _is_text(right):
            return left, right
    return None


def _is_text(column: list[Piece]) -> bool:
    """Whether pieces are wide lines close under each other, as running text is."""
    bases = sorted({round(piece.base) for piece in column}, reverse=True)
    steps = sorted(above - below for above, below in pairwise(bases))
    leading = steps[len(steps) // 2] if steps else 1
    width = max(piece.right for piece in column) - min(piece.left for piece in column)
    wide = sum(piece.right - piece.left > 0.7 * width for piece in column)
    filled = len(bases) * leading / (bases[0] - bases[-1] + leading)
    return wide * 2 > len(column) and filled > _FILLED
