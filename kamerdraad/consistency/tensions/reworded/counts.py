"""One quantity of one moment with two numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.figures import Figure, figures
from kamerdraad.consistency.saying import said
from kamerdraad.consistency.tensions.reworded.apart import kept_apart
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.moments import moments, together

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

KIND: Final = "TensionKind-NumberDiffers"


def unequal(pair: Pairing) -> Clash | None:
    """Two figures for one thing at one moment, apart from those that both give alike."""
    one, other = pair.before, pair.after
    if not one.numbers or not other.numbers:
        return None
    mine = [f for f in one.numbers if not _given(f, other)]
    theirs = [f for f in other.numbers if not _given(f, one)]
    if len(mine) != 1 or len(theirs) != 1:
        return None
    first, second = mine[0], theirs[0]
    if {first.unit, second.unit} & {"%", "euro"} and first.unit != second.unit:
        return None
    if first.low <= second.high and second.low <= first.high:
        return None
    if kept_apart(pair):
        return None
    dated = together(pair.one, pair.other)
    if dated is None or (not dated and (moments(pair.one) or moments(pair.other))):
        return None
    why = said(
        "Voor dezelfde grootheid staan er twee getallen: ‘{first}’ en ‘{second}’.",
        "There are two numbers for one quantity: ‘{first}’ and ‘{second}’.",
        first=first.printed,
        second=second.printed,
    )
    seen = f"{first.printed} / {second.printed}"
    return Clash(KIND, why, seen, 0.45, 0.5) if dated else Clash(KIND, why, seen, 0.7, 0.8)


def _given(figure: Figure, other: Reading) -> bool:
    """Whether the other's sentence has the very figure too: "de vijftien havens" tells what is spoken of."""
    return any(figure.value == f.value for f in figures(other.statement.unit.quote))
