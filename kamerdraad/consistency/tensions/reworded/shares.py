"""What part of a whole something holds for, in words or figures: "bijna de helft" and "1.270 van de 4.180"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.figures import IN_WORDS
from kamerdraad.consistency.saying import said
from kamerdraad.consistency.tensions.reworded.apart import kept_apart
from kamerdraad.consistency.tensions.reworded.clash import Clash

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

KIND: Final = "TensionKind-NumberDiffers"
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
    rf"(?P<percent>{_NUMBER}(?:,\d+)?)\s?(?:%|procent)(?! ?punt)|(?P<few>{_NUMBER}) (?:van de|van die|op de|op elke|van alle) (?P<many>{_NUMBER})|van de (?P<all>{_NUMBER})\b[^.;]{{0,80}}?\b(?P<part>{_NUMBER})\b|"
    + "|".join(rf"(?P<w{at}>\b(?:{words})\b)" for at, words in enumerate(_WORDED)),
    re.IGNORECASE,
)
_REACH: Final = 2
_SLACK: Final = 0.03


@dataclass(frozen=True, slots=True)
class _Share:
    low: float
    high: float
    worded: bool
    printed: str
    start: int


def portioned(pair: Pairing) -> Clash | None:
    """A word for a part, and figures or another word, that cannot be one part of the same."""
    if kept_apart(pair):
        return None
    here, there = list(_shares(pair.before)), list(_shares(pair.after))
    if len(here) != 1 or len(there) != 1:
        return None
    first, second = here[0], there[0]
    if not (first.worded or second.worded):
        return None
    if first.low <= second.high + _SLACK and second.low <= first.high + _SLACK:
        return None
    if not _of_known(pair.before, first, pair.shared.met):
        return None
    if not _of_known(pair.after, second, pair.shared.back):
        return None
    why = said(
        "Het gaat om een ander deel: ‘{first}’ tegenover ‘{second}’.",
        "It is another part: ‘{first}’ against ‘{second}’.",
        first=first.printed,
        second=second.printed,
    )
    return Clash(KIND, why, f"{first.printed} / {second.printed}", 0.45, 0.5)


def _shares(side: Reading) -> Iterator[_Share]:
    for found in _PARTS.finditer(side.said):
        printed = " ".join(found.group().split())
        if found["percent"]:
            value = _value(found["percent"]) / 100
            yield _Share(value - _SLACK, value + _SLACK, False, printed, found.start())
        elif found["few"] or found["part"]:
            few, many = _value(found["few"] or found["part"]), _value(found["many"] or found["all"])
            if 0 < few <= many:
                value = few / many
                yield _Share(value - _SLACK, value + _SLACK, False, printed, found.start())
        else:
            at = int((found.lastgroup or "w0").removeprefix("w"))
            low, high = list(_WORDED.values())[at]
            yield _Share(low, high, True, printed, found.start())


def _value(printed: str) -> float:
    worded = IN_WORDS.get(printed.casefold())
    return float(worded if worded is not None else printed.replace(".", "").replace(",", "."))


def _of_known(side: Reading, share: _Share, met: Mapping[int, float]) -> bool:
    """Whether the other clause is about that of which it is a part."""
    after = [term for term in side.terms if term.start >= share.start][:_REACH]
    return any(term.start in met for term in after)
