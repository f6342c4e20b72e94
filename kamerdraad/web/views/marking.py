"""A text with its marks: nested pieces whose words, put together again, are the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch that something is said of."""

    start: int
    end: int
    key: str


@dataclass
class Piece:
    """Plain words, or a mark with pieces in it."""

    text: str = ""
    mark: Mark | None = None
    pieces: list[Piece] = field(default_factory=list)

    def words(self) -> str:
        """The text of it all."""
        return self.text + "".join(piece.words() for piece in self.pieces)


def marked(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[Piece]:
    """The stretch from `start` to `end` in pieces.

    A mark that begins in another and goes on beyond it is cut off where that one ends: words can
    stand in one place only. One that begins before the stretch or goes on after it is cut to it.
    """
    within = [
        Mark(max(mark.start, start), min(mark.end, end), mark.key)
        for mark in marks
        if mark.start < end and mark.end > start
    ]
    ordered = sorted(within, key=lambda mark: (mark.start, -mark.end, mark.key))
    pieces, _ = _nested(text, start, end, ordered, 0)
    return pieces


def _nested(
    text: str, start: int, end: int, marks: Sequence[Mark], first: int
) -> tuple[list[Piece], int]:
    """The pieces up to `end`, and which mark comes next."""
    pieces: list[Piece] = []
    at = start
    while first < len(marks) and marks[first].start < end:
        mark = marks[first]
        if mark.start > at:
            pieces.append(Piece(text=text[at : mark.start]))
        last = min(mark.end, end)
        inner, first = _nested(text, mark.start, last, marks, first + 1)
        pieces.append(Piece(mark=mark, pieces=inner))
        at = last
    if at < end:
        pieces.append(Piece(text=text[at:end]))
    return pieces, first
