"""What part of a whole something holds for, in words or figures: "bijna de helft" and "1.270 van de 4.180"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import said
from kamerdraad.consistency.tensions.reworded.apart import kept_apart
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.denying import denies_one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.parts import Share
    from kamerdraad.consistency.tensions.reworded.reading import Reading

KIND: Final = "TensionKind-NumberDiffers"
_OF: Final = re.compile(r"^\W*van (?:de|het|alle)\b", re.IGNORECASE)
"""By which the whole stands first: "van de molens is een derde af"."""
_REACH: Final = 2
_SLACK: Final = 0.03


def portioned(pair: Pairing) -> Clash | None:
    """A word for a part, and figures or another word, that cannot be one part of the same."""
    if kept_apart(pair) or denies_one(pair):
        return None
    here, there = pair.before.shares, pair.after.shares
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


def _of_known(side: Reading, share: Share, met: Mapping[int, float]) -> bool:
    """Whether the other clause is about that of which it is a part."""
    after = [term for term in side.terms if term.start >= share.start][:_REACH]
    if _OF.search(side.said[: share.start]):
        after = list(side.terms)
    return any(term.start in met for term in after)
