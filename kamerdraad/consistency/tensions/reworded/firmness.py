"""One thing demanded or promised without reserve, and only aimed at; called vital, and of slight use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import said
from kamerdraad.consistency.tensions.changes import changed
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.contrast import contrasted
from kamerdraad.consistency.tensions.reworded.denying import told
from kamerdraad.consistency.tensions.reworded.moments import together
from kamerdraad.consistency.tensions.reworded.reading import AIM, DEMAND, MUST

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing

_BINDING: Final = frozenset({"Promise", "Assurance"})
KIND: Final = "TensionKind-WordingDrift"


def firmer(pair: Pairing) -> Clash | None:
    """What must be in one place is aimed at in the other; what is vital in one is of slight use in the other."""
    before, after = pair.before, pair.after
    if contrasted(pair):
        return None
    if together(pair) is None or (not pair.report and changed(pair.one, pair.other)):
        return None
    if before.degree and after.degree and before.degree != after.degree:
        return Clash(KIND, said("De maat verschilt.", "The measure differs."), "degree", 0.35, 0.45)
    firm = {before.firmness, after.firmness}
    if not (told(before, pair.shared.met) and told(after, pair.shared.back)):
        return None
    if firm in ({AIM, DEMAND}, {AIM, MUST}):
        return Clash(
            KIND,
            said("De verplichting verschilt.", "The obligation differs."),
            "firm",
            0.45 if DEMAND in firm else 0.5,
            0.5,
        )
    hedged = [side for side in (before, after) if side.hedged]
    if len(hedged) == 1 and pair.one.unit.text != pair.other.unit.text:
        flat = before if hedged[0] is after else after
        if flat.each or flat.none or flat.statement.unit.act in _BINDING:
            return Clash(
                KIND, said("De belofte verschilt.", "The promise differs."), "hedge", 0.45, 0.5
            )
    return None
