"""The sidebar of a ministry's letter: sender, date and references in small print beside the text."""

import re
from collections import Counter
from statistics import median
from typing import Final

from kamerdraad.letters.pages import clean
from kamerdraad.letters.pdfpieces import Piece

_FROM: Final = 0.68
"""A sidebar begins right of this share of the page's width."""

_SMALLER: Final = 0.92
"""Its type is at most this share of that of the words beside it."""

_LABEL = re.compile(
    r"(?:Ons kenmerk|Onze referentie|Kenmerk|Uw kenmerk|Uw referentie|Uw brief|Datum|Bijlagen?(?:\(n\))?"
    r"|Contactpersoon|Ministerie van|Auteur|Doorkiesnummer|Kopie aan|Inlichtingen|Bezoekadres|Postadres"
    r"|Behandeld door|Directie|Directoraat-Generaal|Afdeling)\b",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<=\b[A-Z\d]) (?=[A-Z\d])|(?<=[A-Z\d]) (?=[A-Z\d]\b)")


def take_sidebar(pieces: list[Piece], width: float) -> tuple[list[Piece], list[Piece]]:
    """The pieces of the running text, and those of the sidebar, from the top.

    A sidebar stands flush left in the right third of the page, nothing of the text crosses its
    edge, and its type is smaller than that beside it or its labels are those of a letterhead.
    """
    starts = Counter(round(piece.left / 3) for piece in pieces if piece.left > _FROM * width)
    if not starts:
        return pieces, []
    edge = starts.most_common(1)[0][0] * 3 - 4.5
    beside = [piece for piece in pieces if edge < piece.left < edge + 9]
    top, bottom = max(piece.base for piece in beside), min(piece.base for piece in beside)
    level = [
        piece
        for piece in pieces
        if piece.left <= edge and bottom - piece.size <= piece.base <= top + piece.size
    ]
    crossing = [piece for piece in level if piece.right > edge + 2]
    if crossing:
        # What crosses stands below or above it, or there is no sidebar.
        lowest = max(piece.base for piece in crossing)
        beside = [piece for piece in beside if piece.base > lowest]
        level = [piece for piece in level if piece.base > lowest]
    level = level or [piece for piece in pieces if piece.left <= edge]
    labels = sum(bool(_LABEL.match(clean(piece.text))) for piece in beside)
    if not beside or not (labels >= 2 or (len(beside) >= 2 and _is_smaller(beside, level))):
        return pieces, []
    taken = {id(piece) for piece in beside}
    # Words set off within the sidebar, as a number behind its label, go with it.
    low, high = min(piece.base for piece in beside), max(piece.base for piece in beside)
    taken |= {id(piece) for piece in pieces if piece.left > edge and low <= piece.base <= high}
    rest = [piece for piece in pieces if id(piece) not in taken]
    sidebar = [piece for piece in pieces if id(piece) in taken]
    sidebar.sort(key=lambda piece: (-piece.base, piece.left))
    return rest, sidebar


def _is_smaller(beside: list[Piece], level: list[Piece]) -> bool:
    if not level:
        return False
    return median(piece.size for piece in beside) < _SMALLER * median(piece.size for piece in level)


def words_of(sidebar: list[Piece]) -> list[str]:
    """The lines of a sidebar as words.

    Some text layers hold "2 0 2 4 Z 0 1 2 3 4" where the page shows no white: single signs are joined.
    """
    return [_SPACED.sub("", clean(piece.text)) for piece in sidebar]
