"""One matter said of all or none, and said of some."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.figures import MEASURES, NUMERALS
from kamerdraad.consistency.saying import said
from kamerdraad.consistency.tensions.reworded.apart import kept_apart
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.denying import against

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

KIND: Final = "TensionKind-ScopeDiffers"
_REACH: Final = 2
"""Terms after a word of amount to which it can belong."""
_ALONE: Final = re.compile(
    r"(?:iedereen|niemand|altijd|nooit|nimmer|nergens|overal|steeds|telkens|soms|meestal|vaak|zelden|regelmatig|incidenteel)\b",
    re.IGNORECASE,
)
"""Words of amount that need no noun: of everybody, of every time."""
_SHORT: Final = 2
"""Letters of units such as "cm"."""
_SUBSET: Final = re.compile(
    rf"\b(?:\d+|{'|'.join(NUMERALS)}) van de (?:\d+|{'|'.join(NUMERALS)})\b", re.IGNORECASE
)


def wider(pair: Pairing) -> Clash | None:
    """ "Alle loketten zijn open" and "drie loketten zijn nog dicht", "geen enkel" and "in twee gebouwen"."""
    if kept_apart(pair):
        return None
    mine, theirs = pair.shared.met, pair.shared.back
    for all_side, part_side, known, known_too in (
        (pair.before, pair.after, mine, theirs),
        (pair.after, pair.before, theirs, mine),
    ):
        if against(pair) or _named(part_side):
            if (whole := _said_of(all_side, all_side.each, known)) is None:
                continue
            if (part := _part(part_side, known_too)) is not None:
                return _clash(whole, part)
        if all_side.none and part_side.denied == 0:
            if (whole := _said_of(all_side, all_side.none, known)) is None:
                continue
            if (part := _part(part_side, known_too)) is not None:
                return _clash(whole, part)
    return None


def _named(side: Reading) -> bool:
    """Whether it says which part of a whole it is: "vier van de negen" is not "alle"."""
    return bool(_SUBSET.search(side.said))


def _clash(whole: str, part: str) -> Clash:
    why = said(
        "De reikwijdte verschilt: ‘{whole}’ tegenover ‘{part}’.",
        "The scope differs: ‘{whole}’ against ‘{part}’.",
        whole=whole,
        part=part,
    )
    return Clash(KIND, why, f"{whole} / {part}", 0.35, 0.5)


def _said_of(side: Reading, places: tuple[int, ...], known: Mapping[int, float]) -> str | None:
    """The words of amount with what they are said of, where the other clause is about that too."""
    for place in places:
        if _ALONE.match(side.said, place):
            return side.said[place:].split()[0].strip(",.;")
        for term in [t for t in side.terms if t.start > place][:_REACH]:
            if term.start in known:
                return side.said[place : term.start + len(term.form)]
    return None


def _part(side: Reading, known: Mapping[int, float]) -> str | None:
    """The words by which a clause speaks of a part, of what the other is about too."""
    found = _said_of(side, side.some, known)
    if found is not None:
        return found
    for figure in side.numbers:
        after = [t for t in side.terms if t.start >= figure.start][:_REACH]
        for term in after:
            if (
                term.start in known
                and figure.unit not in MEASURES - {""}
                and len(figure.unit) != _SHORT
            ):
                return side.said[figure.start : term.start + len(term.form)]
    return None
