"""Of something no figures are kept, and figures of it are given."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.tensions.reworded.clash import Clash

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing

KIND: Final = "TensionKind-OppositePolarity"
_RECORDS: Final = (
    r"(?:\w*gegevens|\w*cijfers|aantallen|\w*registratie\w*|informatie|data|\w*statistiek\w*)"
)
_KEPT: Final = r"(?:bijgehouden|geregistreerd|bekend|beschikbaar|voorhanden|verzameld|vastgelegd|gemeten|geteld|gemonitord)"
_NOT_KEPT: Final = re.compile(
    rf"\b{_RECORDS}\b[^.;]{{0,110}}\b(?:niet|geen)\b[^.;]{{0,30}}\b{_KEPT}\b|\b(?:wordt|worden|werd|werden)\b[^.;]{{0,60}}\bniet\b[^.;]{{0,30}}\b{_KEPT}\b|"
    rf"\b(?:geen|niet over)\b[^.;]{{0,40}}\b{_RECORDS}\b",
    re.IGNORECASE,
)
_GIVEN: Final = re.compile(
    rf"^\W*uit\b[^.;]{{0,90}}\b{_RECORDS}\b[^.;]{{0,60}}\b(?:blijkt|bleek|volgt|komt naar voren|valt op te maken)\b|\b{_RECORDS}\b[^.;]{{0,50}}\b(?:laten zien|laat zien|tonen|toont|wijzen uit|wijst uit)\b",
    re.IGNORECASE,
)


def recorded(pair: Pairing) -> Clash | None:
    """That no records are kept of a matter, against what records of it show; also in one answer."""
    one, other = pair.before.said, pair.after.said
    for without, given in ((one, other), (other, one)):
        if _NOT_KEPT.search(without) and _GIVEN.search(given) and not _NOT_KEPT.search(given):
            why = Said(
                "Er worden geen gegevens van bijgehouden, en er wordt uit gegevens geciteerd.",
                "No records are kept of it, and what records show of it is told.",
            )
            return Clash(KIND, why, "", 0.25, 0.3, anywhere=True)
    return None
