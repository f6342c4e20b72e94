"""Of something no figures are kept, and figures of it are given."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.disowning import RECORDS, unrecorded

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing

KIND: Final = "TensionKind-OppositePolarity"
_GIVEN: Final = re.compile(
    rf"^\W*uit\b[^.;]{{0,90}}\b{RECORDS}\b[^.;]{{0,60}}\b(?:blijkt|bleek|volgt|komt naar voren|valt op te maken)\b|\b{RECORDS}\b[^.;]{{0,50}}\b(?:laten zien|laat zien|tonen|toont|wijzen uit|wijst uit)\b",
    re.IGNORECASE,
)


def recorded(pair: Pairing) -> Clash | None:
    """That no records are kept of a matter, against what records of it show; also in one answer."""
    one, other = pair.before.said, pair.after.said
    for without, given in ((one, other), (other, one)):
        if unrecorded(without) and _GIVEN.search(given) and not unrecorded(given):
            why = Said(
                "Er worden geen gegevens van bijgehouden, en er wordt uit gegevens geciteerd.",
                "No records are kept of it, and what records show of it is told.",
            )
            return Clash(KIND, why, "", 0.25, 0.3, anywhere=True)
    return None
