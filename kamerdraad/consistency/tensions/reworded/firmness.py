"""One thing demanded or promised without reserve, and only aimed at; called vital, and of slight use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.tensions.changes import changed
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.contrast import contrasted
from kamerdraad.consistency.tensions.reworded.denying import told
from kamerdraad.consistency.tensions.reworded.moments import together
from kamerdraad.consistency.tensions.reworded.reading import AIM, DEMAND, MUST

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing

_BINDING: Final = frozenset({"Promise", "Assurance"})
_DEGREE: Final = Said(
    "Hetzelfde weegt in de ene passage zwaarder dan in de andere.",
    "The same weighs more in one passage than in the other.",
)
_FIRMNESS: Final = Said(
    "Wat de ene passage eist, streeft de andere na of laat zij vrij.",
    "What one passage demands, the other aims at or leaves free.",
)
_RESERVE: Final = Said(
    "De ene passage zegt zonder voorbehoud wat de andere met voorbehoud zegt.",
    "One passage says without reserve what the other says with reserve.",
)
KIND: Final = "TensionKind-WordingDrift"


def weakened(pair: Pairing) -> bool:
    """Whether one denies a thing, and the other only too much of it: "niet schaden", "niet onnodig schaden"."""
    less = [side for side in (pair.before, pair.after) if side.unduly]
    return len(less) == 1 and pair.before.denied == pair.after.denied == 1


def firmer(pair: Pairing) -> Clash | None:
    """What must be in one place is aimed at in the other; what is vital in one is of slight use in the other."""
    before, after = pair.before, pair.after
    if contrasted(pair):
        return None
    if together(pair) is None or (not pair.report and changed(pair.one, pair.other)):
        return None
    if before.degree and after.degree and before.degree != after.degree:
        return Clash(KIND, _DEGREE, f"{before.weighed} / {after.weighed}", 0.35, 0.45)
    if not (told(before, pair.shared.met) and told(after, pair.shared.back)):
        return None
    firm = {before.firmness, after.firmness}
    if firm in ({AIM, DEMAND}, {AIM, MUST}):
        return Clash(KIND, _FIRMNESS, "", 0.45 if DEMAND in firm else 0.5, 0.5)
    if pair.one.unit.text != pair.other.unit.text and weakened(pair):
        return Clash(KIND, _RESERVE, "", 0.6, 0.7)
    hedged = [side for side in (before, after) if side.hedged]
    if len(hedged) == 1 and pair.one.unit.text != pair.other.unit.text:
        flat = before if hedged[0] is after else after
        if flat.each or flat.none or flat.statement.unit.act in _BINDING:
            return Clash(KIND, _RESERVE, "", 0.45, 0.5)
    return None
