"""One matter said to be certain, and said to be open or only likely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import Said, said
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.denying import told
from kamerdraad.consistency.tensions.reworded.moments import together
from kamerdraad.consistency.tensions.reworded.reading import LIKELY, OPEN, SURE

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing

KIND: Final = "TensionKind-CertaintyShift"
_NAMES: Final = {
    OPEN: Said("niet met zekerheid te zeggen", "not to be said with certainty"),
    LIKELY: Said("aannemelijk", "likely"),
    SURE: Said("zeker", "certain"),
}


def surer(pair: Pairing) -> Clash | None:
    """Certain in one place and not in the other: both must say so, for most sentences say neither."""
    before, after = pair.before.certainty, pair.after.certainty
    if before is None or after is None or before == after or SURE not in {before, after}:
        return None
    if not (told(pair.before, pair.shared.met) or told(pair.after, pair.shared.back)):
        return None
    if together(pair) is None:
        return None
    why = said(
        "Wat de ene passage zeker noemt, is volgens de andere niet zeker: eerst ‘{before}’, daarna ‘{after}’.",
        "What one passage calls certain is not so by the other: first ‘{before}’, then ‘{after}’.",
        before=_NAMES[before],
        after=_NAMES[after],
    )
    return Clash(KIND, why, "", 0.28, 0.35)
