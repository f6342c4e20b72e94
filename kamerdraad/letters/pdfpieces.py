"""What lines of a page are made of, and what tells its columns."""

from dataclasses import dataclass


@dataclass(slots=True)
class Piece:
    """Runs that stand on one base line without wide white between them."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    """Whether all of it is bold."""
    bold_start: bool
    italic: bool
    """Whether all of it is italic."""
    mark: str = ""
    """The small raised number that it opens with, as a note does."""
    band: int = 0
    """Pieces of a lower band are read before those of a higher one: columns, and what is around."""
