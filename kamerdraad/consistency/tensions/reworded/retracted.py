"""A commitment, and a later statement that it was never made."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.contrast import other_things
from kamerdraad.consistency.tensions.reworded.denying import told
from kamerdraad.consistency.tensions.reworded.disowning import denies_promise

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing

KIND: Final = "TensionKind-CommitmentDenied"
_BINDING: Final = frozenset({"Promise", "Offer", "Plan", "Assurance", "Contingency"})
_PLEDGED: Final = re.compile(
    r"\b(?:ik|wij)\b[^.;]{0,20}\b(?:zal|zullen|zeg\b[^.;]*\btoe|beloof|garandeer|verzeker)\b|\b(?:zal|zullen|zeg|beloof|garandeer|verzeker) (?:ik|wij)\b",
    re.IGNORECASE,
)


def retracted(pair: Pairing) -> Clash | None:
    """What the earlier of two statements commits to, the later says was never promised."""
    earlier, later = pair.one, pair.other
    if not denies_promise(later.said) or denies_promise(earlier.said):
        return None
    if earlier.unit.text == later.unit.text:
        return None
    if earlier.unit.act not in _BINDING and not _PLEDGED.search(earlier.said):
        return None
    if other_things(pair) or not (
        told(pair.before, pair.shared.met) and told(pair.after, pair.shared.back)
    ):
        return None
    why = Said(
        "Wat hier is toegezegd of aangekondigd, is volgens een latere passage nooit toegezegd.",
        "What is promised or announced here was never promised by a later passage.",
    )
    return Clash(KIND, why, "", 0.3, 0.35)
