"""Parts of a whole in words and figures: "bijna de helft", "97 van de 214", "12%"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kamerdraad.consistency.propositions.figures import IN_WORDS

_NUMBER: Final = rf"(?:\d{{1,3}}(?:\.\d{{3}})+|\d+|{'|'.join(IN_WORDS)}|negen|acht)"
_WORDED: Final = {
    r"(?:bijna|krap|net geen|nog geen|minder dan|iets minder dan) de helft": (0.3, 0.5),
    r"(?:ruim|meer dan|iets meer dan) de helft": (0.5, 0.75),
    r"(?<!bijna )(?<!ruim )(?<!dan )(?<!geen )de helft": (0.44, 0.56),
    r"(?:bijna |ruim |ongeveer |circa )?een kwart": (0.18, 0.32),
    r"(?:bijna |ruim |ongeveer |circa )?een derde": (0.26, 0.4),
    r"(?:bijna |ruim |ongeveer |circa )?een vijfde": (0.14, 0.26),
    r"(?:bijna |ruim |ongeveer |circa )?een tiende": (0.05, 0.15),
    r"(?:bijna |ruim |ongeveer )?(?:twee derde|tweederde)": (0.58, 0.74),
    r"(?:bijna |ruim |ongeveer )?(?:driekwart|drie kwart)": (0.68, 0.83),
    r"(?:de|het) (?:overgrote |grootste )?(?:meerderheid|merendeel|gros|leeuwendeel|grootste deel|overgrote deel)|de meeste|de meesten": (
        0.5,
        1.0,
    ),
    r"een (?:ruime |kleine |krappe |grote )?meerderheid": (0.5, 1.0),
    r"een (?:kleine )?minderheid|een klein(?: deel|e groep)|een handvol|een enkeling": (0.0, 0.4),
    r"veel|een groot deel": (0.25, 1.0),
}
"""Least and most that a word for a part can mean."""
_PARTS: Final = re.compile(
    rf"(?P<percent>\d+,\d+|{_NUMBER})\s?(?:%|procent)(?! ?punt)|(?P<few>{_NUMBER}) (?:van de|van die|op de|op elke|van alle) (?P<many>{_NUMBER})|van de (?P<all>{_NUMBER})\b[^.;]{{0,80}}?\b(?P<part>{_NUMBER})\b|"
    + "|".join(rf"(?P<w{at}>\b(?:{words})\b)" for at, words in enumerate(_WORDED)),
    re.IGNORECASE,
)
WORDED: Final = re.compile(
    r"%|procent|helft|kwart|derde|vijfde|tiende|meerderheid|merendeel|gros|deel|meeste|minderheid|handvol|enkeling|veel|groep",
    re.IGNORECASE,
)
"""One of the words for a part, or a percentage: to look before more is asked."""
_SLACK: Final = 0.03


@dataclass(frozen=True, slots=True)
class Share:
    """What part it can be at least and at most, and where that stands."""

    low: float
    high: float
    worded: bool
    printed: str
    start: int


def shares(said: str) -> Iterator[Share]:
    """The parts of a whole that a clause speaks of."""
    for found in _PARTS.finditer(said):
        printed = " ".join(found.group().split())
        if found["percent"]:
            value = _value(found["percent"]) / 100
            yield Share(value - _SLACK, value + _SLACK, False, printed, found.start())
        elif found["few"] or found["part"]:
            few, many = _value(found["few"] or found["part"]), _value(found["many"] or found["all"])
            if 0 < few <= many:
                value = few / many
                yield Share(value - _SLACK, value + _SLACK, False, printed, found.start())
        else:
            at = int((found.lastgroup or "w0").removeprefix("w"))
            low, high = list(_WORDED.values())[at]
            yield Share(low, high, True, printed, found.start())


def _value(printed: str) -> float:
    worded = IN_WORDS.get(printed.casefold().replace("ı", "i"))
    return float(worded if worded is not None else printed.replace(".", "").replace(",", "."))
